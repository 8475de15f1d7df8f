// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <QtCore/QHash>

#include <ranges>
#include <vector>

namespace sxsh {

/// The records of one entity in memory, found by identity and, where they are part of another
/// record, by owner.
template <Entity T>
class Table
{
public:
    const std::vector<T> &rows() const { return m_rows; }
    std::size_t size() const { return m_rows.size(); }
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }

    /// The record with this identity, or none; valid until the next change.
    const T *find(QUuid id) const
    {
        const auto at = m_positions.constFind(id);
        return at == m_positions.cend() ? nullptr : &m_rows[*at];
    }
    const T *find(Ref<T> ref) const { return find(ref.id); }

    /// The records that are part of this owner, in no particular order.
    auto of(QUuid owner) const requires Owned<T>
    {
        static const std::vector<quint32> none;
        const auto at = m_byOwner.constFind(owner);
        const std::vector<quint32> &positions = at == m_byOwner.cend() ? none : *at;
        return positions | std::views::transform(
                               [this](quint32 position) -> const T & { return m_rows[position]; });
    }

    void reserve(std::size_t count)
    {
        m_rows.reserve(count);
        m_positions.reserve(static_cast<qsizetype>(count));
    }

    /// Makes these the records of an empty table; an identity that two of them bear, if there is
    /// one, with the table left empty.
    std::optional<QUuid> assign(std::vector<T> rows)
    {
        Q_ASSERT(m_rows.empty());
        m_positions.reserve(static_cast<qsizetype>(rows.size()));
        for (quint32 position = 0; position < rows.size(); ++position) {
            const T &record = rows[position];
            m_positions.insert(record.id, position);
            if (m_positions.size() != static_cast<qsizetype>(position) + 1) {
                const QUuid twice = record.id;
                *this = {};
                return twice;
            }
            if constexpr (Owned<T>)
                m_byOwner[record.owner()].push_back(position);
        }
        m_rows = std::move(rows);
        return {};
    }

    /// Adds a record whose identity is new.
    void insert(T record)
    {
        Q_ASSERT(!m_positions.contains(record.id));
        const auto position = static_cast<quint32>(m_rows.size());
        m_positions.insert(record.id, position);
        if constexpr (Owned<T>)
            m_byOwner[record.owner()].push_back(position);
        m_rows.push_back(std::move(record));
    }

    /// Replaces the record of the same identity, which must exist.
    void replace(T record)
    {
        const quint32 position = m_positions.value(record.id);
        if constexpr (Owned<T>) {
            const QUuid before = m_rows[position].owner();
            if (before != record.owner()) {
                forget(before, position);
                m_byOwner[record.owner()].push_back(position);
            }
        }
        m_rows[position] = std::move(record);
    }

    /// Removes the record with this identity, which must exist.
    void remove(QUuid id)
    {
        const quint32 position = m_positions.take(id);
        const auto last = static_cast<quint32>(m_rows.size() - 1);
        if constexpr (Owned<T>)
            forget(m_rows[position].owner(), position);
        if (position != last) {
            if constexpr (Owned<T>) {
                for (quint32 &entry : m_byOwner[m_rows[last].owner()]) {
                    if (entry == last)
                        entry = position;
                }
            }
            m_rows[position] = std::move(m_rows[last]);
            m_positions[m_rows[position].id] = position;
        }
        m_rows.pop_back();
    }

private:
    void forget(QUuid owner, quint32 position)
    {
        auto at = m_byOwner.find(owner);
        std::erase(*at, position);
        if (at->empty())
            m_byOwner.erase(at);
    }

    std::vector<T> m_rows;
    QHash<QUuid, quint32> m_positions;
    QHash<QUuid, std::vector<quint32>> m_byOwner; // stays empty where T has no owner
};

} // namespace sxsh
