// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"

#include "core/base/error.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

std::optional<Record> Records::find(EntityKind kind, QUuid id) const
{
    return withEntity(kind, [&]<class T>() -> std::optional<Record> {
        if (const T *found = all<T>().find(id))
            return Record(*found);
        return {};
    });
}

std::size_t Records::size(EntityKind kind) const
{
    return withEntity(kind, [&]<class T>() { return all<T>().size(); });
}

std::vector<Record> Records::records(EntityKind kind) const
{
    return withEntity(
        kind, [&]<class T>() { return std::vector<Record>(all<T>().begin(), all<T>().end()); });
}

void Records::apply(const ChangeSet &set)
{
    reserveFor(set);
    for (std::size_t done = 0; done < set.changes.size(); ++done) {
        try {
            apply(set.changes[done]);
        } catch (...) {
            while (done-- > 0)
                apply({.before = set.changes[done].after, .after = set.changes[done].before});
            throw;
        }
    }
}

void Records::reserveFor(const ChangeSet &set)
{
    // A table that grows by doubling holds everything twice for a moment.
    constexpr std::size_t many = 10'000;
    if (set.changes.size() < many)
        return;
    std::array<std::size_t, entityCount> added{};
    for (const Change &change : set.changes)
        added[static_cast<std::size_t>(change.record().kind())] += !change.before;
    for (std::size_t kind = 0; kind < added.size(); ++kind) {
        if (added[kind] >= many)
            withEntity(static_cast<EntityKind>(kind),
                       [&]<class T>() { all<T>().reserve(all<T>().size() + added[kind]); });
    }
}

void Records::apply(const Change &change)
{
    const Record &record = change.record();
    record.visit([&]<class T>(const T &value) {
        Table<T> &table = all<T>();
        const T *stored = table.find(value.id);
        const T *before = change.before ? change.before->as<T>() : nullptr;
        const bool same = before ? stored && *stored == *before : stored == nullptr;
        if (!same) {
            throw Error(
                QCoreApplication::translate(
                    "Records",
                    "%1 “%2” was changed by someone else in the meantime. Nothing was saved: look "
                    "at the new values and make the change again.")
                    .arg(entityLabel(infoOf<T>()), caption(*this, record)),
                QStringLiteral("stale change of %1 %2")
                    .arg(infoOf<T>().keyText(), value.id.toString()));
        }
        if (!change.after)
            table.remove(value.id);
        else if (!stored)
            table.insert(value);
        else
            table.replace(value);
    });
}

} // namespace sxsh
