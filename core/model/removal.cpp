// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/removal.h"

#include "core/model/caption.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

void removeWithParts(const Records &records, const Record &record, ChangeSet &set)
{
    for (int kind = 0; kind < entityCount; ++kind) {
        withEntity(static_cast<EntityKind>(kind), [&]<class T>() {
            if constexpr (Owned<T>) {
                for (const T &part : records.all<T>().of(record.id()))
                    removeWithParts(records, Record(part), set);
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
    removeWithParts(records, record, set);
    return set;
}

} // namespace sxsh
