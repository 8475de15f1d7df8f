// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/search/foldedspans.h"

#include <QtCore/QHash>

namespace sxsh {

/// A record that was found, with two lines to show and what of them matched.
struct FoundRecord {
    EntityKind kind{};
    QUuid id{};
    QString caption{}; ///< code and name
    QString detail{};  ///< what it is and where, then the text that matched where it is neither
    std::vector<TextSpan> captionSpans{};
    std::vector<TextSpan> detailSpans{};
};

/// Finds records by what officers type: beginnings or parts of words in any order, without accents.
/// Consumption, output and other rows that nobody looks for by name are left out.
class RecordSearch
{
public:
    /// Keeps the reference; reads the records when something is first looked for.
    explicit RecordSearch(const Records &records) : m_records(records) {}

    /// The best records, best first: those with all words of the text, a code or a name that equals
    /// it first, then beginnings of names, then of words, then anything; none where the text is
    /// empty.
    std::vector<FoundRecord> find(QStringView text, int limit);
    /// Follows a set that the records have taken.
    void update(const ChangeSet &set);
    /// Reads the records now, so that the first search need not.
    void prepare();

private:
    /// The folded texts of one record, each with a line end before and behind it.
    struct Entry {
        EntityKind kind{};
        QUuid id{};
        QString texts{};
        qsizetype codesEnd = 0; ///< the line end behind the last code
        qsizetype namesEnd = 0; ///< the same of the last name
    };

    Entry entryOf(const Record &record) const;
    void refresh(EntityKind kind, QUuid id);
    FoundRecord shown(const Entry &entry, const QStringList &words) const;

    const Records &m_records;
    bool m_isRead = false;
    std::vector<Entry> m_entries;
    QHash<QUuid, std::size_t> m_positions;
};

} // namespace sxsh
