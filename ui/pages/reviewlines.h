// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/openreview.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

namespace sxsh {

/// One thing that a return would change: a field of a record, or a record as a whole.
struct ReviewLine {
    std::size_t item = 0;
    std::optional<std::size_t> field{}; ///< in the item; none: the record as a whole
    QUuid facility{};                   ///< by which lines are grouped; null where it is of none
};

/// What becomes of a line as it is decided so far.
enum class LineState { ToDecide, Taken, Typed, Kept };

/// The lines of a review as rows of a table, each with both values, what becomes of it, and what
/// there is to say about it.
class ReviewLines
{
public:
    /// The workspace must outlive this.
    explicit ReviewLines(Workspace &workspace) : m_workspace(workspace) {}

    /// Shows the review, which must outlive that; none: there are no lines.
    void show(OpenReview *review);
    void setFindings(const ReviewFindings &findings);
    const std::vector<QUuid> &rows() const { return m_rows; }
    std::vector<TableColumn> columns() const;

    /// None where there is no such row.
    const ReviewLine *lineOf(QUuid row) const;
    MergeItem &itemOf(const ReviewLine &line) const { return m_review->items()[line.item]; }
    /// None of a record as a whole.
    MergedField *fieldOf(const ReviewLine &line) const;
    LineState stateOf(const ReviewLine &line) const;
    bool isConflict(const ReviewLine &line) const;
    /// The findings that are about no line.
    const Issues &others() const { return m_others; }
    /// What is doubtful or wrong about the line; empty where nothing is.
    QString doubtOf(const ReviewLine &line) const;
    bool isHard(const ReviewLine &line) const;
    /// Decides the line; none: it is open again.
    void decide(const ReviewLine &line, std::optional<Take> take);

    /// Where the plan has what the line is about; none where it is not there.
    std::optional<Place> placeOf(const ReviewLine &line) const;

    /// What the line is about, as "CS-0010 Xưởng chè · Tiêu thụ DIEN 2019".
    QString recordText(const ReviewLine &line) const;
    QString fieldText(const ReviewLine &line) const;
    enum class Side { Base, Ours, Theirs, Result };
    /// The value of one side in words; a dash where it has none.
    QString valueText(const ReviewLine &line, Side side) const;
    /// What will stand in the end of a field, as it would be typed.
    QString typedText(const ReviewLine &line) const;
    /// The same of a column of a record.
    QString typedText(const Record &record, const SheetColumn &column) const;
    QString valueText(const std::optional<Record> &record, const Field &field,
                      std::optional<int> part) const;

private:
    /// The record as its field will stand in the end.
    Record resultOf(const ReviewLine &line) const;
    /// What is of a new facility comes with it or not at all.
    void followFacility(const ReviewLine &line);
    QString facilityText(const ReviewLine &line) const;
    /// The column that a draft would stand in.
    QString draftedField(const Draft &draft) const;
    /// A record that comes or goes as a whole, in few words.
    QString wholeText(const Record &record) const;
    /// A record and, of a facility that is new, its dated parts.
    std::vector<MergeItem *> withParts(MergeItem &item) const;
    /// What was typed in place of what a record came with.
    QString typedInto(MergeItem &item) const;
    const Issue *findingOf(const ReviewLine &line) const;

    Workspace &m_workspace;
    OpenReview *m_review = nullptr;
    std::vector<QUuid> m_rows;
    QHash<QUuid, ReviewLine> m_lines;
    QHash<QUuid, Issues> m_issues; ///< by record
    /// The items of dated parts of facilities that are new, by the facility, and of which one each
    /// part is.
    QMultiHash<QUuid, std::size_t> m_parts;
    QHash<QUuid, QUuid> m_partOf;
    Issues m_others;
};

} // namespace sxsh
