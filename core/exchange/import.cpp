// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/base/legacytext.h"
#include "core/exchange/rowedit.h"
#include "core/exchange/rowsort.h"
#include "core/sheet/rowsahead.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t listedWarnings = 10'000; // more would only fill memory
constexpr std::size_t listedIssues = 2 * listedWarnings;

/// "HD" of "Hoạt động", for an example of a code.
QString initials(const QString &words)
{
    QString letters;
    for (const QString &word : folded(words).split(u' ', Qt::SkipEmptyParts))
        letters += word.front().toUpper();
    return letters;
}

/// Keeps a finding; a flood of warnings leaves room for what refuses the file.
void list(Issues &issues, Issue issue)
{
    if (issues.size() < (issue.severity == Severity::Hard ? listedIssues : listedWarnings))
        issues.push_back(std::move(issue));
}

/// Where the values of a column of the entity come from: how many places, and which.
QStringList placesOf(const ImportPlan &plan, int column)
{
    QStringList places;
    for (std::size_t index = 0; index < plan.columns.size(); ++index) {
        const PlannedColumn &planned = plan.columns[index];
        if (planned.column == column)
            places += planned.heading.isEmpty() ? columnLetters(index) : planned.heading;
    }
    for (const GivenValue &given : plan.given) {
        if (given.column == column)
            places += QCoreApplication::translate("Import", "given value “%1”").arg(given.text);
    }
    return places;
}

/// A column must come from one place, and those of the key from somewhere.
void checkColumns(const ImportPlan &plan, Issues &issues)
{
    const EntityInfo &info = entityInfo(plan.kind);
    const auto &columns = columnsOf(plan.kind);
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const SheetColumn &column = columns[index];
        const QStringList places = placesOf(plan, static_cast<int>(index));
        if (places.size() > 1) {
            issues.push_back(
                {.severity = Severity::Hard,
                 .field = column.key,
                 .message = QCoreApplication::translate(
                                "Import", "“%1” is taken from several places: %2. Choose one.")
                                .arg(column.title(), places.join(u", "_s)),
                 .row = plan.headerRow});
        }
        const Field *field = column.field;
        if (!places.isEmpty() || !field || column.entity != plan.kind || !field->required ||
            std::ranges::none_of(info.naturalKey, [&](const char *key) {
                return field->keyText() == QLatin1String(key);
            })) {
            continue;
        }
        const QString missing =
            QCoreApplication::translate(
                "Import", "The column “%1” is missing: without it rows cannot be told apart.")
                .arg(column.title());
        const QString advice =
            field->type == FieldType::Text
                ? QCoreApplication::translate(
                      "Import", "Where the file has none, number the rows: “%1-{#}” as the value "
                                "of every row gives %1-1, %1-2…")
                      .arg(initials(entityLabel(info)))
                : QString();
        issues.push_back({.severity = Severity::Hard,
                          .field = column.key,
                          .message = advice.isEmpty() ? missing : missing + u' ' + advice,
                          .row = plan.headerRow});
    }
}

bool linksToItself(const EntityInfo &info)
{
    return std::ranges::any_of(info.fields, [&](const Field &field) {
        return field.type == FieldType::Link && field.target == info.kind;
    });
}

/// A sum of money in đồng, of a cell in thousands, millions or billions.
Cell inDong(const Cell &cell, int zeros)
{
    if (cell.kind == Cell::Kind::Number)
        return Cell::ofNumber(std::round(cell.number * std::pow(10, zeros)));
    if (cell.kind != Cell::Kind::Text || clears(cell))
        return cell;
    const QString words = zeros == 3 ? u"nghìn"_s : zeros == 6 ? u"triệu"_s : u"tỷ"_s;
    return Cell::ofText(cell.text.trimmed() + u' ' + words);
}

/// Takes the rows of a sheet apart as a plan says.
class PlannedRows
{
public:
    explicit PlannedRows(const ImportPlan &plan) : m_plan(plan)
    {
        m_given.reserve(plan.given.size());
        for (const GivenValue &given : plan.given)
            m_given.push_back(Cell::ofText(given.text));
        m_scaled.resize(plan.columns.size());
        for (std::size_t index = 0; index < plan.columns.size() && m_ordinal < 0; ++index) {
            if (isOrdinalHeading(plan.columns[index].heading))
                m_ordinal = static_cast<int>(index);
        }
    }

    /// The position of the column that counts the rows, -1 where none does.
    int ordinal() const { return m_ordinal; }

    /// Adds the values that the plan gives to the row with that number among the rows.
    void give(TypedRow &row, std::span<const Cell> cells, int count)
    {
        for (std::size_t index = 0; index < m_given.size(); ++index) {
            const GivenValue &given = m_plan.given[index];
            Cell &cell = m_given[index];
            if (given.isNumbered) {
                cell = Cell::ofText(given.text + QString::number(count));
            } else if (given.fileColumn) {
                const auto from = static_cast<std::size_t>(*given.fileColumn);
                if (from >= cells.size() || saysNothing(cells[from]))
                    continue;
                cell = Cell::ofText(given.text + cellText(cells[from]).trimmed());
            }
            row[static_cast<std::size_t>(given.column)] = &cell;
        }
    }

    const Cell *value(std::size_t position, const Cell &cell)
    {
        const int zeros = m_plan.columns[position].zeros;
        if (zeros == 0)
            return &cell;
        m_scaled[position] = inDong(cell, zeros);
        return &m_scaled[position];
    }

private:
    const ImportPlan &m_plan;
    std::vector<Cell> m_given;
    std::vector<Cell> m_scaled; ///< by position
    int m_ordinal = -1;
};

/// The rows as they come in, before the rules have seen them.
class Rows
{
public:
    Rows(const Records &records, const ImportPlan &plan, QDate today)
        : m_plan(plan), m_rows(plan), m_isText(FileOutline{.path = plan.path}.isText()),
          m_edit(records, plan.kind, NumberForm::Officer, today)
    {
    }

    void read(int number, std::span<const Cell> cells, ImportDraft &draft)
    {
        const RowSort sort = rowSort(cells, std::exchange(m_isFirst, false), m_rows.ordinal());
        if (sort == RowSort::Empty)
            return;
        if (sort != RowSort::Data) {
            leaveOut(number, sort, cells, draft);
            return;
        }
        TypedRow row(m_edit.columns().size(), nullptr);
        bool empty = true;
        for (std::size_t index = 0; index < cells.size() && index < m_plan.columns.size();
             ++index) {
            const PlannedColumn &planned = m_plan.columns[index];
            if (planned.column < 0) {
                if (planned.heading.isEmpty() && !planned.isSettled && !saysNothing(cells[index]))
                    warnNameless(index, number, draft);
                continue;
            }
            row[static_cast<std::size_t>(planned.column)] = m_rows.value(index, cells[index]);
            empty = empty && saysNothing(cells[index]);
        }
        const auto beyond = cells.subspan(std::min(cells.size(), m_plan.columns.size()));
        const auto surplus = std::ranges::find_if_not(beyond, saysNothing);
        if (empty && surplus == beyond.end())
            return;
        ++draft.rows;
        m_rows.give(row, cells, draft.rows);
        RowChange change = m_edit.upsert(row);
        tellLegacy(row, change.issues);
        if (surplus != beyond.end())
            change.issues.push_back(surplusIssue(*surplus));
        // Of a record given twice neither row is known to be the right one, also where one of them
        // is refused.
        const bool isWhole = !hasHard(change.issues);
        if (isWhole || change.isKeyKnown) {
            const auto first = m_seen.constFind(change.key);
            if (first == m_seen.cend()) {
                m_seen.insert(change.key, number);
            } else if (isWhole) {
                change.issues.push_back(
                    {.severity = Severity::Hard,
                     .field = keyColumn(),
                     .message = QCoreApplication::translate("Import",
                                                            "The same record is already in row %1.")
                                    .arg(*first)});
            }
        }
        const bool refused = hasHard(change.issues);
        for (Issue &issue : change.issues) {
            issue.row = number;
            if (issue.entity.isEmpty())
                issue.entity = entityInfo(m_edit.kind()).keyText();
            list(draft.issues, std::move(issue));
        }
        ImportRow outcome{.number = number,
                          .outcome = refused ? RowOutcome::Refused : outcomeOf(change.kind),
                          .firstChange = static_cast<quint32>(draft.set.changes.size())};
        for (Change &made : change.made) {
            m_made.insert(made.after->id());
            m_row.insert(made.after->id(), number);
            draft.set.changes.push_back(std::move(made));
        }
        if (!refused) {
            for (Change &own : change.changes) {
                if (own.after && linksToItself(own.after->info()))
                    m_edit.remember(*own.after);
                m_row.insert(own.record().id(), number);
                draft.set.changes.push_back(std::move(own));
            }
        }
        outcome.changes = static_cast<quint32>(draft.set.changes.size()) - outcome.firstChange;
        draft.outcomes.push_back(outcome);
        // Rows without a change have no record to be told by.
        if (m_plan.keepsRows && (refused || outcome.changes == 0))
            keepTyped(number, beginning(cells), draft);
    }

    int rowOf(QUuid record) const { return m_row.value(record); }

    /// Counts the rows of these records as refused.
    void refuse(const QSet<QUuid> &records, ImportDraft &draft) const
    {
        for (const QUuid &record : records) {
            const auto at =
                std::ranges::lower_bound(draft.outcomes, rowOf(record), {}, &ImportRow::number);
            if (at != draft.outcomes.end() && at->number == rowOf(record))
                at->outcome = RowOutcome::Refused;
        }
    }

    /// Leaves out the rows of these records. A made one goes alone: the rules then refuse every row
    /// that needs it. False where none of them is in the draft.
    bool drop(const QSet<QUuid> &records, ImportDraft &draft)
    {
        QSet<int> rows;
        for (const QUuid &record : records) {
            if (!m_made.contains(record))
                rows.insert(rowOf(record));
        }
        return std::erase_if(draft.set.changes, [&](const Change &change) {
                   const QUuid id = change.record().id();
                   return m_made.contains(id) ? records.contains(id) : rows.contains(rowOf(id));
               }) > 0;
    }

    /// Leaves out enterprises and products that no row needs any more.
    void pruneMade(ImportDraft &draft) const
    {
        if (m_made.isEmpty())
            return;
        QSet<QUuid> used;
        for (const Change &change : draft.set.changes) {
            if (!change.after)
                continue;
            for (const Field &field : change.after->info().fields) {
                if (field.type == FieldType::Link)
                    used.insert(QUuid::fromString(change.after->value(field).toString()));
            }
        }
        std::erase_if(draft.set.changes, [&](const Change &change) {
            return m_made.contains(change.record().id()) && !used.contains(change.record().id());
        });
    }

private:
    static RowOutcome outcomeOf(RowChange::Kind kind)
    {
        switch (kind) {
        case RowChange::Kind::Added:
            return RowOutcome::Added;
        case RowChange::Kind::Edited:
            return RowOutcome::Edited;
        case RowChange::Kind::Unchanged:
            break;
        }
        return RowOutcome::Unchanged;
    }

    QString keyColumn() const
    {
        const EntityInfo &info = entityInfo(m_edit.kind());
        return info.field(QLatin1String(info.naturalKey.front()))->columnText();
    }

    /// Texts in a code from before Unicode would be taken for what they look like.
    void tellLegacy(const TypedRow &row, Issues &issues) const
    {
        for (std::size_t index = 0; index < row.size(); ++index) {
            if (!row[index] || row[index]->kind != Cell::Kind::Text)
                continue;
            if (const QString problem = legacyProblem(row[index]->text); !problem.isEmpty())
                issues.push_back({.severity = Severity::Hard,
                                  .field = m_edit.columns()[index].key,
                                  .message = problem});
        }
    }

    Issue surplusIssue(const Cell &surplus) const
    {
        const QString text = shownCell(surplus);
        if (!m_isText)
            return {.severity = Severity::Soft,
                    .message = QCoreApplication::translate(
                                   "Import", "“%1” stands right of the table, under no "
                                             "heading, and is left out.")
                                   .arg(text)};
        return {.severity = Severity::Hard,
                .message =
                    QCoreApplication::translate(
                        "Import", "The row has more cells than the header: “%1” is left over. "
                                  "A number or text that contains the separator must stand "
                                  "in quotation marks.")
                        .arg(text)};
    }

    /// Once a column, since what stands there may matter to the officer.
    void warnNameless(std::size_t column, int row, ImportDraft &draft)
    {
        if (m_nameless.contains(column))
            return;
        m_nameless.insert(column);
        list(draft.issues,
             {.severity = Severity::Soft,
              .field = columnLetters(column),
              .message = QCoreApplication::translate(
                             "Import", "Column %1 has values but no heading and is left out.")
                             .arg(columnLetters(column)),
              .row = row});
    }

    void leaveOut(int number, RowSort sort, std::span<const Cell> cells, ImportDraft &draft) const
    {
        draft.outcomes.push_back({.number = number, .outcome = RowOutcome::LeftOut});
        const QString text = beginning(cells);
        keepTyped(number, text, draft);
        QString message;
        if (sort == RowSort::Sum)
            message = QCoreApplication::translate("Import", "“%1” is a sum and is left out.");
        else if (sort == RowSort::Numbers)
            message =
                QCoreApplication::translate("Import", "“%1” numbers the columns and is left out.");
        else
            message = QCoreApplication::translate(
                "Import", "“%1” is the heading of a group of rows and is left out.");
        list(draft.issues,
             {.severity = Severity::Soft, .message = message.arg(text), .row = number});
    }

    /// The first values of a row, by which an officer finds it.
    static QString beginning(std::span<const Cell> cells)
    {
        constexpr qsizetype mostTexts = 3;
        constexpr qsizetype longest = 60;
        QStringList texts;
        for (const Cell &cell : cells) {
            if (texts.size() == mostTexts)
                break;
            if (!saysNothing(cell))
                texts += shownCell(cell).simplified().left(longest);
        }
        return texts.join(u" · "_s);
    }

    void keepTyped(int number, const QString &text, ImportDraft &draft) const
    {
        if (m_plan.keepsRows && draft.typed.size() < listedIssues)
            draft.typed[number] = text;
    }

    const ImportPlan &m_plan;
    PlannedRows m_rows;
    bool m_isText;
    RowEdit m_edit;
    bool m_isFirst = true;
    QHash<QUuid, int> m_seen;     ///< rows by natural key
    QSet<std::size_t> m_nameless; ///< columns that were told of
    QHash<QUuid, int> m_row;
    QSet<QUuid> m_made;
};

void count(ImportDraft &draft)
{
    const auto all = [&](RowOutcome outcome) {
        return static_cast<int>(std::ranges::count(draft.outcomes, outcome, &ImportRow::outcome));
    };
    draft.added = all(RowOutcome::Added);
    draft.edited = all(RowOutcome::Edited);
    draft.unchanged = all(RowOutcome::Unchanged);
    draft.refused = all(RowOutcome::Refused);
}

/// Says which cells below the header gave their value to several rows.
void tellMerged(const std::vector<MergedCells> &merged, const ImportPlan &plan, Issues &issues)
{
    constexpr qsizetype most = 5;
    const int above = plan.headerRow + plan.headerRows - 1;
    QStringList places;
    int more = 0;
    for (const MergedCells &cells : merged) {
        const auto column = static_cast<std::size_t>(cells.column);
        if (cells.firstRow <= above || column >= plan.columns.size() ||
            plan.columns[column].column < 0)
            continue;
        if (places.size() == most) {
            ++more;
            continue;
        }
        const QString letters = columnLetters(column);
        places += u"%1%2:%1%3"_s.arg(letters).arg(cells.firstRow).arg(cells.lastRow);
    }
    if (places.isEmpty())
        return;
    if (more > 0)
        places += QCoreApplication::translate("Import", "and %Ln more", nullptr, more);
    issues.push_back({.severity = Severity::Soft,
                      .message = QCoreApplication::translate(
                                     "Import", "Merged cells %1: the value was taken for each row.")
                                     .arg(places.join(u", "_s)),
                      .row = plan.headerRow});
}

/// The states and placements of a facility are one row to the officer.
void placeInRow(Issue &issue)
{
    for (const EntityInfo *part : {&infoOf<FacilityState>(), &infoOf<FacilityPlacement>()}) {
        if (issue.entity == part->keyText()) {
            issue.entity = infoOf<Facility>().keyText();
            issue.record = issue.record.section(u'/', 0, 0);
            issue.spoken.clear();
        }
    }
}

QString titleOf(const ImportDraft &draft, const ImportPlan &plan)
{
    return QCoreApplication::translate("Import", "Import “%1”: %2 (%3 added, %4 changed)")
        .arg(QFileInfo(plan.path).fileName(), entityPlural(entityInfo(plan.kind)).toLower())
        .arg(draft.added)
        .arg(draft.edited);
}

/// True where the rows say something to take, be it only that headings be remembered.
bool hasWork(const ImportDraft &draft, const ImportPlan &plan)
{
    return !draft.set.changes.empty() || (!plan.memory.empty() && draft.unchanged > 0);
}

/// Rows that are only counted mean the records of another list as soon as they have its numbers.
void tellNumbered(ImportDraft &draft, const ImportPlan &plan)
{
    const auto numbered = std::ranges::find_if(plan.given, &GivenValue::isNumbered);
    if (numbered == plan.given.end() || draft.edited == 0)
        return;
    draft.issues.push_back(
        {.severity = Severity::Soft,
         .message = QCoreApplication::translate(
                        "Import",
                        "%Ln rows change records that are numbered “%1{#}” already. If "
                        "this is another list, give its numbers another beginning.",
                        nullptr, draft.edited)
                        .arg(numbered->text),
         .row = plan.headerRow});
}

ImportDraft readPlanned(const SheetReader &reader, const Records &records, const ImportPlan &plan,
                        BadRows badRows, const Offers &offers, QDate today,
                        const ImportProgress &progress)
{
    ImportDraft draft;
    draft.issues = plan.issues;
    checkColumns(plan, draft.issues);
    Rows rows(records, plan, today);
    if (!hasHard(draft.issues)) {
        const int above = plan.headerRow + plan.headerRows - 1;
        const auto merged =
            readAhead(reader, plan.sheet, [&](int row, std::span<const Cell> cells) {
                if (row > above)
                    rows.read(row, cells, draft);
                if (progress && !progress(draft.rows))
                    throw Error(QCoreApplication::translate(
                        "Import", "The import was cancelled. Nothing was changed."));
                return true;
            });
        tellMerged(merged, plan, draft.issues);
    }
    if (plan.keepsRows)
        draft.kept = draft.set.changes;
    count(draft);
    const bool stops = badRows == BadRows::RefuseAll;
    const bool refusesAll = stops && (draft.refused > 0 || hasHard(draft.issues));
    const Offer &offer = offers.take && !refusesAll ? offers.take : offers.tryOut;
    Issues settled = draft.issues; // of the sheet and of rows already left out
    // A row that is left out may be what another row needs, so the rules are asked until they are
    // content.
    while (hasWork(draft, plan)) {
        rows.pruneMade(draft);
        count(draft);
        draft.set.title = titleOf(draft, plan);
        const std::size_t own = draft.set.changes.size();
        std::ranges::copy(plan.memory, std::back_inserter(draft.set.changes));
        draft.issues = settled;
        QSet<QUuid> bad;
        for (Issue &issue : offer(draft.set)) {
            issue.row = rows.rowOf(issue.id);
            if (plan.kind == EntityKind::Facility && issue.row != 0)
                placeInRow(issue);
            if (issue.severity == Severity::Hard) {
                bad.insert(issue.id);
                if (!stops)
                    list(settled, issue);
            }
            list(draft.issues, std::move(issue));
        }
        rows.refuse(bad, draft);
        if (bad.isEmpty())
            draft.taken = &offer == &offers.take;
        if (stops || bad.isEmpty())
            break;
        draft.set.changes.resize(own);
        if (!rows.drop(bad, draft)) {
            draft.set.changes.clear();
            break;
        }
    }
    count(draft);
    std::ranges::stable_sort(draft.issues, {}, &Issue::row);
    if (draft.rows == 0 && !hasHard(draft.issues)) {
        draft.issues.push_back({.severity = Severity::Soft,
                                .message = QCoreApplication::translate(
                                               "Import", "“%1” has a header but no rows below it.")
                                               .arg(QFileInfo(plan.path).fileName()),
                                .row = plan.headerRow});
    }
    tellNumbered(draft, plan);
    if (stops && (draft.refused > 0 || hasHard(draft.issues)))
        draft.set.changes.clear();
    return draft;
}

} // namespace

ImportDraft readImport(const Records &records, const ImportPlan &plan, BadRows badRows,
                       const Offers &offers, QDate today, const ImportProgress &progress)
{
    return readPlanned(SheetReader(plan.path), records, plan, badRows, offers, today, progress);
}

ImportDraft readImport(const Records &records, EntityKind kind, const QString &path,
                       BadRows badRows, const Offers &offers, QDate today,
                       const ImportProgress &progress)
{
    const SheetReader reader(path); // opened once: its texts are read only once
    const FileOutline file = readOutline(reader, path, outlineRows);
    const ColumnNames names;
    const HeaderMatch header = ColumnMatcher(records, names).header(file, kind);
    if (header.recognised == 0)
        refuseUnknownHeader(file, kind);
    return readPlanned(reader, records, planOf(file, header), badRows, offers, today, progress);
}

} // namespace sxsh
