// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/exchange/rowedit.h"
#include "core/package/cellstates.h"
#include "core/package/coveredcells.h"
#include "core/package/markedsheet.h"
#include "core/package/rowclaims.h"

#include <QtCore/QSet>

#include <functional>
#include <set>

namespace sxsh {

/// Reads the rows of one sheet of a unit's spreadsheet: first all are noted, then each is read upon
/// the record whose identity it bears, or adds one.
class SheetRows
{
public:
    /// All but the values must outlive it. `states` says what the records were issued as, `covered`
    /// which cells are merged.
    SheetRows(const UnitSheet &sheet, const MarkedSheet &found, const TemplateStamp &stamp,
              const Records &records, CellStates states, CoveredCells covered, QDate day,
              Issues &issues);

    /// Looks at a row, before any is read; throws Error where there are more than any unit fills
    /// in.
    void note(int number, std::span<const Cell> cells);
    /// Weighs what was noted and tells what the unit added of its own.
    void finishNotes();
    /// Takes what a row says; what cannot be read of it is told and becomes a draft.
    void read(int number, std::span<const Cell> cells);

    /// The rows as they were issued.
    const std::vector<UnitRow> &written() const { return m_rows; }
    /// Whether a row about the record was read, or was doubted.
    bool isSeen(QUuid id) const { return m_seen.contains(id) || m_doubted.contains(id); }
    /// Cells that are as they were issued although an accepted file said otherwise since.
    const QStringList &older() const { return m_older; }
    /// Merged cells under which cells of months, or of records that are there, were not read.
    const QStringList &merged() const { return m_merged; }
    /// Cells that only say what their row is about and that were changed all the same.
    const QStringList &overwritten() const { return m_overwritten; }
    /// The records with what the rows say.
    Records result() const;

private:
    using Place = std::pair<QUuid, QString>;
    void know(const UnitCells &cells, const std::vector<UnitRow> &rows);
    void noteHeadings(std::span<const Cell> cells);
    [[noreturn]] void refuseMore() const;
    QString placeOf(const QString &key) const;
    /// What the filled cells of a row say, as a sentence that begins with a space: of what cannot
    /// be taken nothing is to be lost.
    QString saidIn(std::span<const Cell> cells) const;
    /// Adds a finding about a cell, or the row where no key is given.
    void tell(Issue issue, const QString &key = {});
    void tellTwice(int row, const std::optional<Record> &record, std::span<const Cell> cells);
    void tellDoubt(const RowClaims::Doubt &doubt, std::span<const Cell> cells);
    /// False where an empty cell can only mean what follows by itself, such as the unit's own
    /// place.
    static bool isClearable(const Field &field);

    /// Whether a row bears the identity of its record, and what its empty cells say where it does
    /// not: that the value is gone, or nothing because the record has a row of its own.
    enum class RowOf { Record, Nothing, Other };
    /// The cells of a row by columnsOf(): of a record only those that are not as they were written.
    TypedRow typed(const std::optional<Record> &record, std::span<const Cell> cells, RowOf rowOf);
    /// Notes what was changed in cells that are not read.
    void noteOverwritten(const Record &record, std::span<const Cell> cells);
    static QString nameOf(const CellRange &range);
    /// Whether a cell lies under the first of merged ones, which is noted.
    bool isCovered(const QString &key);
    /// What is wrong with an amount that stands in merged cells; empty for any other value.
    QString mergedProblem(const SheetColumn &column);
    void setDefault(TypedRow &row, const QString &key, const QString &text);
    /// What was typed, as a draft keeps it; empty where there is nothing to keep.
    static QString textOf(const Cell &cell);

    struct Dropped {
        QString key;
        QString text;
        QString problem;
    };
    /// What the row comes to without the cells that cannot be read.
    RowChange changeOf(const std::optional<Record> &record, TypedRow &row,
                       std::vector<Dropped> &dropped);
    void editRow(const Record &record, std::span<const Cell> cells, RowOf rowOf);
    void addRow(std::span<const Cell> cells);
    /// A new row without a code gets the next one, and always the same: that which it got when an
    /// earlier file with it was accepted.
    void proposeCode(TypedRow &row, std::span<const Cell> cells);
    /// What a row without a code is told by.
    QString nameBy(const std::function<Cell(const UnitColumn &)> &cell) const;
    /// The record that a row without a code added when an earlier file was accepted.
    std::optional<Record> namesake(std::span<const Cell> cells);
    QString takenInUnit() const;
    /// Keeps a facility that the unit added, and gives a place elsewhere, where the unit is.
    void keepInUnit(RowChange &change, const TypedRow &row, std::vector<Dropped> &dropped) const;
    /// A row without an identity about a record that is there: one that the unit added with an
    /// earlier return, or typed although it has a row of its own.
    void changeThere(const Record &record, const RowChange &change, std::span<const Cell> cells);
    /// Adds what a row comes to; false where it is refused as a whole.
    bool take(const RowChange &change, const std::vector<Dropped> &dropped);
    QUuid identityOf(QUuid id) const { return m_identities.value(id, id); }
    /// The identity that follows from the spreadsheet and what the record is called by.
    QUuid derived(const Record &record) const;
    void put(const Change &change);
    void keep(QUuid record, const QString &code, const std::vector<Dropped> &dropped);
    QUuid draftIdentity(QUuid record, const QString &key) const;
    /// What was read well needs no draft any more, nor does what an earlier file said and this one
    /// says no longer.
    void settleDrafts(QUuid record, const TypedRow &row, const std::vector<Dropped> &dropped);
    /// An answer that is filled in makes its question answered.
    void answer(const Record &record);

    const UnitSheet &m_sheet;
    const MarkedSheet &m_found;
    const TemplateStamp &m_stamp;
    const Records &m_records;
    CellStates m_states;
    CoveredCells m_covered;
    QDate m_day;
    Issues &m_issues;
    std::vector<UnitRow> m_rows; ///< as they were written
    RowEdit m_edit;
    RowClaims m_claims;
    QHash<int, QString> m_headings; ///< of columns without a mark
    QSet<int> m_shown;              ///< columns that are only read by people
    std::set<int> m_own;            ///< columns that the unit added and filled in
    QStringList m_older;
    QStringList m_merged;
    QStringList m_overwritten;
    QHash<QString, QUuid> m_called; ///< records of a sheet that takes no new ones, by key
    std::optional<QMultiHash<QString, QUuid>> m_namesakes; ///< made when first needed
    QString m_code;                                        ///< the last one that was proposed
    std::vector<Cell> m_typed;
    QHash<Place, Draft> m_drafts;
    QSet<QUuid> m_written;    ///< records that have a row of their own
    QHash<QUuid, int> m_seen; ///< rows by identity
    QSet<QUuid> m_doubted;    ///< records of rows of which nothing was taken
    QHash<QUuid, int> m_keys; ///< new rows by natural key
    QHash<QUuid, Change> m_changes;
    std::vector<QUuid> m_order;
    QHash<QUuid, QUuid> m_identities; ///< of added records, those that follow from the file
    int m_row = 0;
    int m_noted = 0;
};

} // namespace sxsh
