// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnnames.h"
#include "core/exchange/fileoutline.h"
#include "core/exchange/sheetcolumn.h"
#include "core/model/records.h"

#include <QtCore/QHash>

namespace sxsh {

/// How surely a heading means a column, ascending.
enum class Sureness {
    None,       ///< no column is known for it
    Near,       ///< looks like a name of the column; for the officer to confirm
    Named,      ///< one of the column's names in the data file
    Title,      ///< its title in the language of the program or in English
    Key,        ///< its key
    Remembered, ///< the officer said so before
};

/// One column of a file: what its heading is taken for.
struct HeadingMatch {
    QString heading{}; ///< levels of a two-row header joined by " – "; empty where there is none
    int column = -1;   ///< of columnsOf(), -1 where none
    Sureness sureness = Sureness::None;
    bool isTwice = false; ///< another heading is the same column just as surely
    int zeros = 0;        ///< of a sum of money: "triệu đồng" in the heading is 6
    QString unit{};       ///< known unit in the heading's brackets, by its code
};

/// What the header of a sheet says when its rows are about one entity.
struct HeaderMatch {
    EntityKind kind{};
    int sheet = 0;
    int row = 0;    ///< of the header, as Excel shows it; 0 where none was found
    int levels = 1; ///< rows of the header
    std::vector<HeadingMatch> headings{};
    std::vector<int> missing{}; ///< required columns that no heading is
    int recognised = 0;         ///< headings that surely are a column
    double score = 0;           ///< how well the entity fits, to compare entities
};

/// Where rows stand and what they are, as far as somebody said so.
struct HeaderPlace {
    std::optional<EntityKind> kind{};
    std::optional<int> sheet{};
    std::optional<int> row{};
};

/// What the rows of one sheet may be, the best first.
struct HeaderGuess {
    std::vector<HeaderMatch> likely{};
    bool isClear = false; ///< nobody need be asked
};

/// Finds headers and tells which columns they name: by what the officer said before, by key, title,
/// name or likeness.
class ColumnMatcher
{
public:
    /// Both must outlive it. Of what is remembered only that counts which is said of any file or of
    /// this sender's, a unit's code; the latter wins.
    ColumnMatcher(const Records &records, const ColumnNames &names, QString sender = {});

    /// Whose file it is; empty: anybody's.
    const QString &sender() const { return m_sender; }

    /// The best header for rows of that entity; of one sheet or row where given. Hidden sheets are
    /// looked at only by number. `row` is 0 in the answer where no heading is known.
    HeaderMatch header(const FileOutline &file, EntityKind kind, std::optional<int> sheet = {},
                       std::optional<int> row = {}) const;
    /// What the file is taken for wherever one is opened: its best sheet, and what the rows of that
    /// sheet may be; a sheet, row or entity that is given is not doubted.
    HeaderGuess guess(const FileOutline &file, const HeaderPlace &place = {}) const;
    /// The header for every entity that can be imported, the best first.
    std::vector<HeaderMatch> guesses(const FileOutline &file, std::optional<int> sheet = {},
                                     std::optional<int> row = {}) const;
    /// The header in these rows.
    HeaderMatch match(const FileOutline &file, EntityKind kind, int sheet, int row,
                      int levels) const;

    /// What the column would be taken for if the officer had never said anything.
    int derivedColumn(EntityKind kind, const QString &heading) const;

private:
    struct Known {
        int column = -1;
        Sureness sureness = Sureness::None;
        int rank = 0;
    };
    using KnownHeadings = QHash<QString, Known>;

    KnownHeadings &knownOf(EntityKind kind) const;
    const QHash<QString, int> &rememberedOf(EntityKind kind) const;
    Known find(EntityKind kind, const QString &text, bool withMemory) const;
    void markNear(HeaderMatch &match) const;
    void rate(HeaderMatch &match, const FileOutline &file) const;
    int recognisedIn(EntityKind kind, const SheetOutline &sheet, std::size_t top, int levels) const;

    const Records &m_records;
    const ColumnNames &m_names;
    QString m_sender;
    mutable QHash<EntityKind, KnownHeadings> m_known;
    mutable QHash<EntityKind, QHash<QString, int>> m_remembered;
    mutable QHash<QString, std::pair<QString, QString>> m_keys; ///< of headings, whole and bare
};

/// True when the first guess is so much better than the second that nobody need be asked.
bool isClear(const std::vector<HeaderMatch> &guesses);

/// The columns without which a row of the entity cannot be added.
std::vector<int> requiredColumns(EntityKind kind);

} // namespace sxsh
