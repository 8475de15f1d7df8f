// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changeset.h"
#include "core/model/table.h"

namespace sxsh {

namespace detail {

/// One table of each entity; as bases, because a tuple of so many is slow to compile.
template <class Tuple>
struct TablesOf;
template <class... T>
struct TablesOf<std::tuple<T...>> : Table<T>... {
};

} // namespace detail

/// Everything a plan file holds, in memory, as plain values; what is shown, printed or exported is
/// computed from it.
class Records
{
public:
    template <Entity T>
    const Table<T> &all() const
    {
        return m_tables;
    }
    template <Entity T>
    Table<T> &all()
    {
        return m_tables;
    }

    template <Entity T>
    const T *find(Ref<T> ref) const
    {
        return all<T>().find(ref.id);
    }
    template <Entity T>
    const T *find(const std::optional<Ref<T>> &ref) const
    {
        return ref ? all<T>().find(ref->id) : nullptr;
    }
    /// The record with this identity, or none.
    std::optional<Record> find(EntityKind kind, QUuid id) const;
    std::size_t size(EntityKind kind) const;
    /// Every record of one entity, in no particular order.
    std::vector<Record> records(EntityKind kind) const;

    /// Applies the whole set or, where one `before` is not what is stored, nothing: then throws
    /// Error.
    void apply(const ChangeSet &set);

private:
    void reserveFor(const ChangeSet &set);
    void apply(const Change &change);

    detail::TablesOf<Entities> m_tables;
};

} // namespace sxsh
