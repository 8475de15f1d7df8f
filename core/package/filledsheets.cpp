// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/filledsheets.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/base/legacytext.h"
#include "core/base/spokenlanguage.h"
#include "core/exchange/fileoutline.h"
#include "core/exchange/rowedit.h"
#include "core/merge/commonidentity.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTopRows = 50;          // above the marks
constexpr int mostRows = 200'000;        // more than ten units have
constexpr std::size_t mostIssues = 2000; // more would only fill memory

/// A sheet of the file that was recognised: where its marks and columns are.
struct FoundSheet {
    int index = 0;
    int markRow = 0;
    QHash<QString, int> columns{}; ///< by key
};

void list(Issues &issues, Issue issue)
{
    if (issues.size() < mostIssues)
        issues.push_back(std::move(issue));
}

/// The sheets with marks, by their entity; of two with the same marks the first.
QHash<EntityKind, FoundSheet> foundSheets(const SheetReader &reader, Issues &issues)
{
    QHash<EntityKind, FoundSheet> found;
    for (int index = 0; index < static_cast<int>(reader.sheets().size()); ++index) {
        const QString &name = reader.sheets()[static_cast<std::size_t>(index)].name;
        if (name.compare(stampSheetName(), Qt::CaseInsensitive) == 0)
            continue;
        reader.read(index, [&](int row, std::span<const Cell> cells) {
            FoundSheet sheet{.index = index, .markRow = row};
            std::optional<EntityKind> kind;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const auto mark = cells[column].kind == Cell::Kind::Text
                                      ? columnMarked(cells[column].text)
                                      : std::nullopt;
                if (!mark || (kind && mark->first != *kind))
                    continue;
                kind = mark->first;
                sheet.columns.insert(mark->second, static_cast<int>(column));
            }
            if (!kind)
                return row < mostTopRows;
            if (found.contains(*kind)) {
                list(issues,
                     {.severity = Severity::Soft,
                      .message = QCoreApplication::translate(
                                     "Package", "Sheet “%1” is a copy of another sheet of the file "
                                                "and is not read.")
                                     .arg(name)});
            } else {
                found.insert(*kind, sheet);
            }
            return false;
        });
    }
    return found;
}

/// True where a cell says what was written into it.
bool isAsWritten(const Cell &cell, const Cell &written)
{
    if (saysNothing(cell) || saysNothing(written))
        return saysNothing(cell) && saysNothing(written);
    if (cell.kind == Cell::Kind::Number && written.kind == Cell::Kind::Number) {
        constexpr double noise = 1e-14; // of other programs' arithmetic
        return std::abs(cell.number - written.number) <= noise * std::abs(written.number);
    }
    if (cell.kind == Cell::Kind::Date && written.kind == Cell::Kind::Date)
        return cell.date == written.date;
    return nfc(cellText(cell)).simplified() == nfc(cellText(written)).simplified();
}

/// A choice by its key, whatever language the sheet is in.
Cell neutral(const Field &field, const Cell &cell)
{
    if (field.type != FieldType::Choice || cell.kind != Cell::Kind::Text)
        return cell;
    const QString word = folded(cell.text);
    for (const Choice &choice : field.choices) {
        if (word == folded(choiceLabel(choice)))
            return Cell::ofText(QString::fromLatin1(choice.key));
    }
    return cell;
}

/// Reads the rows of one sheet.
class SheetRows
{
public:
    SheetRows(const UnitSheet &sheet, const FoundSheet &found, QString name,
              const TemplateStamp &stamp, const Records &records,
              const std::vector<UnitRow> &written, QDate day, Issues &issues)
        : m_sheet(sheet), m_found(found), m_name(std::move(name)), m_stamp(stamp),
          m_records(records), m_issues(issues), m_cells(records, day),
          m_edit(records, sheet.kind, NumberForm::Officer, day)
    {
        for (const UnitRow &row : written) {
            if (row.isThere)
                m_written.insert(row.record.id());
        }
        for (const Draft &draft : records.all<Draft>())
            m_drafts.insert({draft.record.id, draft.field}, draft);
    }

    void read(int number, std::span<const Cell> cells)
    {
        m_row = number;
        const QString identity = cellText(at(cells, m_found.columns.value(identityKey, -1)));
        if (identity.startsWith("sxsh:"_L1))
            return;
        const QUuid id = QUuid::fromString(identity.trimmed());
        auto existing = id.isNull() ? std::nullopt : m_records.find(m_sheet.kind, id);
        const bool isEmpty = std::ranges::all_of(m_sheet.columns, [&](const UnitColumn &column) {
            return column.key.isEmpty() || saysNothing(at(cells, position(column)));
        });
        if (isEmpty)
            return; // a row that was emptied is one that is not there
        if (++m_count > mostRows) {
            throw Error(QCoreApplication::translate(
                            "Package",
                            "Sheet “%1” holds more than %Ln rows, more than any unit "
                            "fills in. Nothing was taken over.",
                            nullptr, mostRows)
                            .arg(m_name));
        }
        if (existing && m_seen.contains(id)) {
            // Who copies a row to begin another one copies what is hidden in it.
            if (isSameKey(*existing, cells)) {
                tellTwice(m_seen.value(id), *existing);
                return;
            }
            existing.reset();
        }
        if (existing) {
            m_seen.insert(id, number);
            editRow(*existing, cells, RowOf::Record);
        } else if (m_sheet.takesNew) {
            addRow(cells);
        } else {
            tell({.severity = Severity::Soft,
                  .message = QCoreApplication::translate(
                      "Package", "The row belongs to no query of this spreadsheet and was left "
                                 "out.")});
        }
    }

    bool isSeen(QUuid id) const { return m_seen.contains(id); }

    /// The records with what the rows say.
    Records result() const
    {
        Records records = m_records;
        ChangeSet set;
        for (const QUuid id : m_order) {
            const Change &change = *m_changes.constFind(id);
            if (change.before != change.after)
                set.changes.push_back(change);
        }
        records.apply(set);
        return withIdentities(records, m_identities);
    }

private:
    using Place = std::pair<QUuid, QString>;

    static const Cell &at(std::span<const Cell> cells, int column)
    {
        static const Cell none;
        return column >= 0 && static_cast<std::size_t>(column) < cells.size()
                   ? cells[static_cast<std::size_t>(column)]
                   : none;
    }
    int position(const UnitColumn &column) const { return m_found.columns.value(column.key, -1); }

    /// Adds a finding about a cell, or the row where no key is given.
    void tell(Issue issue, const QString &key = {})
    {
        const int column = m_found.columns.value(key, -1);
        const QString place = column < 0
                                  ? QCoreApplication::translate("Package", "row %1").arg(m_row)
                                  : QCoreApplication::translate("Package", "cell %1")
                                        .arg(columnLetters(static_cast<std::size_t>(column)) +
                                             QString::number(m_row));
        issue.message = QCoreApplication::translate("Package", "Sheet “%1”, %2: %3")
                            .arg(m_name, place, issue.message);
        issue.entity = entityInfo(m_sheet.kind).keyText();
        issue.field = key;
        issue.row = m_row;
        list(m_issues, std::move(issue));
    }

    void tellTwice(int row, const std::optional<Record> &record)
    {
        tell({.severity = Severity::Hard,
              .record = record ? codeOf(m_records, *record) : QString(),
              .message = QCoreApplication::translate(
                             "Package", "Row %1 is about the same record; this row was left out.")
                             .arg(row),
              .id = record ? record->id() : QUuid()});
    }

    bool isSameKey(const Record &record, std::span<const Cell> cells) const
    {
        const ScopedLanguage language(m_stamp.language);
        const EntityInfo &info = entityInfo(m_sheet.kind);
        return std::ranges::all_of(m_sheet.columns, [&](const UnitColumn &column) {
            const auto &columns = columnsOf(m_sheet.kind);
            const auto field = std::ranges::find(columns, column.key, &SheetColumn::key);
            const bool isKey = field != columns.end() && field->entity == m_sheet.kind &&
                               std::ranges::any_of(info.naturalKey, [&](const char *key) {
                                   return field->field->keyText() == QLatin1String(key);
                               });
            return !isKey || position(column) < 0 ||
                   isAsWritten(at(cells, position(column)),
                               m_cells.cell(m_sheet, column, {.record = record}));
        });
    }

    /// False where an empty cell can only mean what follows by itself, such as the unit's own
    /// place.
    static bool isClearable(const Field &field)
    {
        return !field.required && (field.optional || field.type == FieldType::Amounts ||
                                   !clearedValue(field).isNull());
    }

    /// Whether a row bears the identity of its record.
    enum class RowOf { Record, Nothing };

    /// The cells of a row by columnsOf(): of a record only those that are not as they were written.
    TypedRow typed(const std::optional<Record> &record, std::span<const Cell> cells, RowOf rowOf)
    {
        const ScopedLanguage language(m_stamp.language);
        const auto &columns = columnsOf(m_sheet.kind);
        m_typed.assign(columns.size(), {});
        TypedRow row(columns.size(), nullptr);
        bool isTyped = false;
        for (const UnitColumn &column : m_sheet.columns) {
            if (column.key.isEmpty() || !column.isEntry || position(column) < 0)
                continue;
            const auto index = static_cast<std::size_t>(
                std::ranges::find(columns, column.key, &SheetColumn::key) - columns.begin());
            const Cell &cell = at(cells, position(column));
            if (record) {
                if (isAsWritten(cell, m_cells.cell(m_sheet, column, {.record = *record})) ||
                    (rowOf == RowOf::Nothing && saysNothing(cell) &&
                     !isClearable(*columns[index].field)))
                    continue;
            } else if (saysNothing(cell)) {
                continue;
            }
            isTyped = true;
            m_typed[index] =
                saysNothing(cell) ? Cell::ofText(u"-"_s) : neutral(*columns[index].field, cell);
            row[index] = &m_typed[index];
        }
        // How many decimals the year was typed with is not in question where a month is.
        const Field *decimals = entityInfo(m_sheet.kind).field("decimals"_L1);
        if (record && isTyped && decimals)
            setDefault(row, decimals->columnText(), record->value(*decimals).toString());
        return row;
    }

    void setDefault(TypedRow &row, const QString &key, const QString &text)
    {
        const auto &columns = columnsOf(m_sheet.kind);
        const auto index = static_cast<std::size_t>(
            std::ranges::find(columns, key, &SheetColumn::key) - columns.begin());
        if (index < columns.size() && !row[index]) {
            m_typed[index] = Cell::ofText(text);
            row[index] = &m_typed[index];
        }
    }

    struct Dropped {
        QString key;
        QString text;
        QString problem;
    };

    /// What the row comes to without the cells that cannot be read.
    RowChange changeOf(const std::optional<Record> &record, TypedRow &row,
                       std::vector<Dropped> &dropped)
    {
        const auto &columns = columnsOf(m_sheet.kind);
        const auto drop = [&](std::size_t index, const QString &problem) {
            dropped.push_back({.key = columns[index].key,
                               .text = clears(*row[index]) ? QString() : shownCell(*row[index]),
                               .problem = problem});
            row[index] = nullptr;
        };
        for (std::size_t index = 0; index < row.size(); ++index) {
            if (!row[index] || row[index]->kind != Cell::Kind::Text)
                continue;
            if (const QString problem = legacyProblem(row[index]->text); !problem.isEmpty())
                drop(index, problem);
        }
        while (true) {
            RowChange change = record ? m_edit.edit(*record, row) : m_edit.upsert(row);
            bool isLess = false;
            for (const Issue &issue : change.issues) {
                const auto index = static_cast<std::size_t>(
                    std::ranges::find(columns, issue.field, &SheetColumn::key) - columns.begin());
                if (issue.severity == Severity::Hard && index < row.size() && row[index]) {
                    drop(index, issue.message);
                    isLess = true;
                }
            }
            if (!isLess)
                return change;
        }
    }

    void editRow(const Record &record, std::span<const Cell> cells, RowOf rowOf)
    {
        TypedRow row = typed(record, cells, rowOf);
        std::vector<Dropped> dropped;
        if (std::ranges::all_of(row, [](const Cell *cell) { return !cell; })) {
            settleDrafts(record.id(), row, dropped);
            return;
        }
        const RowChange change = changeOf(record, row, dropped);
        if (take(change)) {
            settleDrafts(record.id(), row, dropped);
            if (m_sheet.kind == EntityKind::Query)
                answer(record);
        }
        keep(record.id(), codeOf(m_records, record), dropped);
    }

    void addRow(std::span<const Cell> cells)
    {
        TypedRow row = typed({}, cells, RowOf::Nothing);
        const bool isMonthly =
            m_sheet.kind == EntityKind::Usage || m_sheet.kind == EntityKind::Output;
        if (isMonthly) {
            const auto &columns = columnsOf(m_sheet.kind);
            bool isBegun = false;
            for (std::size_t index = 0; index < row.size(); ++index)
                isBegun = isBegun || (row[index] && (columns[index].part != AmountPart::None ||
                                                     columns[index].key == "note"_L1));
            if (!isBegun)
                return; // a row that was made ready and not used
            setDefault(row, u"year"_s, QString::number(m_stamp.year));
        }
        if (m_sheet.kind == EntityKind::Facility)
            setDefault(row, u"unit_code"_s, m_stamp.unit.toString(QUuid::WithoutBraces));
        std::vector<Dropped> dropped;
        const RowChange change = changeOf({}, row, dropped);
        if (const auto there = m_records.find(m_sheet.kind, change.record)) {
            changeThere(*there, change, dropped, cells);
            return;
        }
        if (const int other = m_keys.value(change.key); other != 0 && change.isKeyKnown) {
            tellTwice(other, {});
            return;
        }
        m_keys.insert(change.key, m_row);
        const auto added = std::ranges::find_if(
            change.changes, [&](const Change &one) { return one.record().kind() == m_sheet.kind; });
        const QUuid id = added == change.changes.end() ? QUuid() : added->record().id();
        // Without a record there is nothing to keep a draft of; the finding says what was typed.
        const bool isTaken = take(change);
        keep(isTaken ? identityOf(id) : QUuid(), {}, dropped);
    }

    /// A row without an identity about a record that is there: one that the unit added with an
    /// earlier return, or typed although it has a row of its own.
    void changeThere(const Record &record, const RowChange &change,
                     const std::vector<Dropped> &dropped, std::span<const Cell> cells)
    {
        if (m_seen.contains(record.id())) {
            tellTwice(m_seen.value(record.id()), record);
            return;
        }
        m_seen.insert(record.id(), m_row);
        if (!m_written.contains(record.id())) {
            for (const Change &made : change.made)
                put(made);
            editRow(record, cells, RowOf::Nothing);
            return;
        }
        take(change);
        keep(record.id(), codeOf(m_records, record), dropped);
    }

    /// Adds what a row comes to; false where it is refused as a whole.
    bool take(const RowChange &change)
    {
        for (const Issue &issue : change.issues)
            tell({.severity = issue.severity, .message = issue.message}, issue.field);
        if (hasHard(change.issues))
            return false;
        for (const Change &made : change.made)
            put(made);
        for (const Change &own : change.changes)
            put(own);
        for (const Change &own : change.changes) {
            if (!own.before && own.after)
                m_edit.remember(*own.after);
        }
        return true;
    }

    QUuid identityOf(QUuid id) const { return m_identities.value(id, id); }

    /// The identity that follows from the spreadsheet and what the record is called by.
    QUuid derived(const Record &record) const
    {
        QString text = record.info().keyText() + u'\n';
        for (const char *key : record.info().naturalKey) {
            const Field &field = record.info().fields[record.info().position(QLatin1String(key))];
            const QString value = record.value(field).toString();
            const QUuid linked = field.type == FieldType::Link ? QUuid::fromString(value) : QUuid();
            text += linked.isNull() ? value : identityOf(linked).toString(QUuid::WithoutBraces);
            text += u'\n';
        }
        return QUuid::createUuidV5(m_stamp.copy, text);
    }

    void put(const Change &change)
    {
        const QUuid id = change.record().id();
        const auto known = m_changes.find(id);
        if (known == m_changes.end()) {
            if (!change.before)
                m_identities.insert(id, derived(*change.after));
            m_changes.insert(id, change);
            m_order.push_back(id);
            return;
        }
        // Two rows may correct one enterprise: each says only what it changes.
        if (!change.after || !known->after || !change.before) {
            known->after = change.after;
            return;
        }
        RecordDraft draft(*known->after);
        for (const Field &field : change.after->info().fields) {
            if (change.before->value(field) != change.after->value(field))
                draft.set(field, change.after->value(field));
        }
        known->after = draft.finish();
    }

    void keep(QUuid record, const QString &code, const std::vector<Dropped> &dropped)
    {
        for (const Dropped &one : dropped) {
            tell({.severity = Severity::Hard, .record = code, .message = one.problem, .id = record},
                 one.key);
            if (record.isNull() || one.text.isEmpty())
                continue;
            const auto there = m_drafts.constFind({record, one.key});
            Draft draft = there != m_drafts.cend() ? *there : Draft{};
            if (there == m_drafts.cend()) {
                draft.id = draftIdentity(record, one.key);
                draft.entity = entityInfo(m_sheet.kind).keyText();
                draft.record = {record};
                draft.field = one.key;
            }
            draft.text = one.text;
            draft.problem = one.problem;
            m_changes.insert(
                draft.id,
                {.before = there != m_drafts.cend() ? std::optional<Record>(*there) : std::nullopt,
                 .after = Record(draft)});
            m_order.push_back(draft.id);
        }
    }

    QUuid draftIdentity(QUuid record, const QString &key) const
    {
        return QUuid::createUuidV5(
            m_stamp.copy, u"draft\n%1\n%2"_s.arg(record.toString(QUuid::WithoutBraces), key));
    }

    /// What was read well needs no draft any more, nor does what an earlier file said and this one
    /// says no longer.
    void settleDrafts(QUuid record, const TypedRow &row, const std::vector<Dropped> &dropped)
    {
        const auto &columns = columnsOf(m_sheet.kind);
        for (std::size_t index = 0; index < row.size(); ++index) {
            const QString &key = columns[index].key;
            const auto there = m_drafts.constFind({record, key});
            if (there == m_drafts.cend() || !m_found.columns.contains(key) ||
                std::ranges::find(dropped, key, &Dropped::key) != dropped.end())
                continue;
            if (row[index] || there->id == draftIdentity(record, key))
                put({.before = Record(*there)});
        }
    }

    void answer(const Record &record)
    {
        const auto change = m_changes.find(record.id());
        const Query *query =
            change != m_changes.end() && change->after ? change->after->as<Query>() : nullptr;
        if (!query || query->answer.isEmpty())
            return;
        Query answered = *query;
        answered.state = QueryState::Answered;
        change->after = answered;
    }

    const UnitSheet &m_sheet;
    const FoundSheet &m_found;
    QString m_name;
    const TemplateStamp &m_stamp;
    const Records &m_records;
    Issues &m_issues;
    UnitCells m_cells;
    RowEdit m_edit;
    std::vector<Cell> m_typed;
    QHash<Place, Draft> m_drafts;
    QSet<QUuid> m_written;    ///< records that have a row of their own
    QHash<QUuid, int> m_seen; ///< rows by identity
    QHash<QUuid, int> m_keys; ///< new rows by natural key
    QHash<QUuid, Change> m_changes;
    std::vector<QUuid> m_order;
    QHash<QUuid, QUuid> m_identities; ///< of added records, those that follow from the file
    int m_row = 0;
    int m_count = 0;
};

/// Says which rows that were written are not there, for that takes nothing away.
void tellMissing(const UnitSheet &sheet, const QString &name, const std::vector<UnitRow> &written,
                 const SheetRows &rows, const Records &records, Issues &issues)
{
    constexpr qsizetype most = 5;
    QStringList missing;
    for (const UnitRow &row : written) {
        if (row.isThere && !rows.isSeen(row.record.id()))
            missing += codeOf(records, row.record);
    }
    if (missing.isEmpty())
        return;
    const auto count = static_cast<int>(missing.size());
    QString told = missing.first(std::min(most, missing.size())).join(u", "_s);
    if (missing.size() > most)
        told += u", …"_s;
    list(issues,
         {.severity = Severity::Soft,
          .entity = entityInfo(sheet.kind).keyText(),
          .message =
              QCoreApplication::translate("Package",
                                          "Sheet “%1”: %2 not there any more (%3). Nothing is "
                                          "removed by that.")
                  .arg(name, QCoreApplication::translate("Package", "%Ln rows are", nullptr, count),
                       told)});
}

void tellFormulas(const SheetReader &reader, int sheet, const QString &name, Issues &issues)
{
    constexpr std::size_t most = 5;
    const std::vector<QString> formulas = reader.formulas(sheet);
    if (formulas.empty())
        return;
    QStringList places;
    for (std::size_t index = 0; index < std::min(most, formulas.size()); ++index)
        places += formulas[index];
    if (formulas.size() > most)
        places += u"…"_s;
    list(issues, {.severity = Severity::Soft,
                  .message = QCoreApplication::translate(
                                 "Package", "Sheet “%1”: cells hold formulas (%2); their results "
                                            "as they were saved were read.")
                                 .arg(name, places.join(u", "_s))});
}

} // namespace

FilledSheets readFilledSheets(const SheetReader &reader, const TemplateStamp &stamp,
                              const Records &issued, const Records &base, QDate day)
{
    FilledSheets filled{.records = base};
    const QHash<EntityKind, FoundSheet> found = foundSheets(reader, filled.issues);
    for (const UnitSheet &sheet : unitSheets()) {
        const auto at = found.constFind(sheet.kind);
        if (at == found.cend() || !at->columns.contains(identityKey)) {
            list(filled.issues,
                 {.severity = Severity::Soft,
                  .entity = entityInfo(sheet.kind).keyText(),
                  .message = QCoreApplication::translate(
                                 "Package", "The sheet with %1, or its hidden row and column, is "
                                            "not there any more: nothing of it was read.")
                                 .arg(entityPlural(entityInfo(sheet.kind)).toLower())});
            continue;
        }
        const QString name = reader.sheets()[static_cast<std::size_t>(at->index)].name;
        const std::vector<UnitRow> written = UnitCells(issued, day).rows(sheet, stamp.year);
        SheetRows rows(sheet, *at, name, stamp, filled.records, written, day, filled.issues);
        reader.read(at->index, [&](int row, std::span<const Cell> cells) {
            if (row > at->markRow)
                rows.read(row, cells);
            return true;
        });
        tellMissing(sheet, name, written, rows, filled.records, filled.issues);
        tellFormulas(reader, at->index, name, filled.issues);
        filled.records = rows.result();
    }
    return filled;
}

} // namespace sxsh
