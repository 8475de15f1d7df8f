// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entityinfo.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

const Field *EntityInfo::field(QAnyStringView wanted) const
{
    for (const Field &candidate : fields) {
        // Keys are ASCII; most differ in size, which is cheaper to compare than encodings are.
        if (wanted.size() == candidate.keyText().size() && wanted == candidate.keyText())
            return &candidate;
    }
    return nullptr;
}

std::size_t EntityInfo::position(QLatin1String wanted) const
{
    for (std::size_t index = 0; index < fields.size(); ++index) {
        if (wanted == fields[index].keyText())
            return index;
    }
    Q_UNREACHABLE();
}

QString fieldLabel(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString fieldHelp(const Field &field)
{
    return field.help ? QCoreApplication::translate("Field", field.help) : QString();
}

QString entityLabel(const EntityInfo &info)
{
    return QCoreApplication::translate("Entity", info.label);
}

QString entityPlural(const EntityInfo &info)
{
    return QCoreApplication::translate("Entity", info.plural);
}

QString choiceLabel(const Choice &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

const EntityInfo &entityInfo(EntityKind kind)
{
    return withEntity(kind, []<class T>() -> const EntityInfo & { return infoOf<T>(); });
}

const EntityInfo *findEntity(QAnyStringView key)
{
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(kind));
        if (key == info.keyText())
            return &info;
    }
    return nullptr;
}

} // namespace sxsh
