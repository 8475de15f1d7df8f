// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/removal.h"

#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace sxsh {

namespace {

void removeWithParts(const Records &records, const Record &record, ChangeSet &set,
                     QSet<QUuid> &gone)
{
    if (gone.contains(record.id()))
        return;
    gone.insert(record.id());
    for (int kind = 0; kind < entityCount; ++kind) {
        withEntity(static_cast<EntityKind>(kind), [&]<class T>() {
            if constexpr (Owned<T>) {
                for (const T &part : records.all<T>().of(record.id()))
                    removeWithParts(records, Record(part), set, gone);
            }
        });
    }
    set.remove(record);
}

} // namespace

ChangeSet removal(const Records &records, const Record &record)
{
    ChangeSet set{.title =
                      QCoreApplication::translate("ChangeSet", "Remove %1 “%2”")
                          .arg(entityLabel(record.info()).toLower(), caption(records, record))};
    QSet<QUuid> gone;
    removeWithParts(records, record, set, gone);
    return set;
}

ChangeSet removal(const Records &records, EntityKind kind, std::span<const QUuid> ids)
{
    std::vector<Record> found;
    QSet<QUuid> seen;
    for (const QUuid &id : ids) {
        const auto record = seen.contains(id) ? std::nullopt : records.find(kind, id);
        if (record)
            found.push_back(*record);
        seen.insert(id);
    }
    if (found.size() == 1)
        return removal(records, found.front());
    const int count = static_cast<int>(found.size());
    //: %1 is the plural of a kind of record, such as "facilities".
    ChangeSet set{.title = QCoreApplication::translate("ChangeSet", "Remove %Ln %1", nullptr, count)
                               .arg(entityPlural(entityInfo(kind)).toLower())};
    QSet<QUuid> gone;
    for (const Record &record : found)
        removeWithParts(records, record, set, gone);
    return set;
}

} // namespace sxsh
