// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/sheetrows.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/base/legacytext.h"
#include "core/base/spokenlanguage.h"
#include "core/exchange/fileoutline.h"
#include "core/exchange/importplan.h"
#include "core/merge/commonidentity.h"
#include "core/model/caption.h"
#include "core/model/nextcode.h"
#include "core/model/unitrights.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 200'000; // more than ten units have
constexpr QLatin1String unitKey("unit_code");

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

} // namespace

SheetRows::SheetRows(const UnitSheet &sheet, const MarkedSheet &found, const TemplateStamp &stamp,
                     const Records &records, CellStates states, CoveredCells covered, QDate day,
                     Issues &issues)
    : m_sheet(sheet), m_found(found), m_stamp(stamp), m_records(records),
      m_states(std::move(states)), m_covered(std::move(covered)), m_day(day), m_issues(issues),
      m_rows(m_states.issued().rows(sheet, stamp.year)),
      m_edit(records, sheet.kind, NumberForm::Officer, day), m_claims(sheet, found)
{
    for (const UnitRow &row : m_rows) {
        if (row.isThere)
            m_written.insert(row.record.id());
        else
            m_states.begin(derived(row.record), row.record);
    }
    for (const Draft &draft : records.all<Draft>())
        m_drafts.insert({draft.record.id, draft.field}, draft);
    const ScopedLanguage language(stamp.language);
    know(m_states.issued(), m_rows);
    know(m_states.base(), m_states.base().rows(sheet, stamp.year));
}

void SheetRows::note(int number, std::span<const Cell> cells)
{
    if (cellText(m_found.cell(cells, identityKey)).startsWith("sxsh:"_L1)) {
        noteHeadings(cells);
        return;
    }
    if (std::ranges::all_of(cells, saysNothing))
        return;
    if (++m_noted > mostRows)
        refuseMore();
    m_claims.add(number, cells);
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const auto at = static_cast<int>(column);
        if (!m_found.marked.contains(at) && !m_shown.contains(at) && !saysNothing(cells[column]))
            m_own.insert(at);
    }
}

void SheetRows::finishNotes()
{
    m_claims.weigh();
    QStringList own;
    for (const int column : m_own) {
        const QString letters = columnLetters(static_cast<std::size_t>(column));
        const QString heading = m_headings.value(column);
        own += heading.isEmpty() ? letters : u"%1 “%2”"_s.arg(letters, heading);
    }
    if (own.isEmpty())
        return;
    addFinding(m_issues,
               {.severity = Severity::Soft,
                .entity = entityInfo(m_sheet.kind).keyText(),
                .message = QCoreApplication::translate(
                               "Package", "Sheet “%1”: the unit's own columns were not read: %2. "
                                          "Look into the file where they may say something.")
                               .arg(m_found.name, someOf(own))});
}

void SheetRows::read(int number, std::span<const Cell> cells)
{
    m_row = number;
    const QString identity = cellText(m_found.cell(cells, identityKey));
    if (identity.startsWith("sxsh:"_L1))
        return;
    const QUuid id = QUuid::fromString(identity.trimmed());
    auto existing = id.isNull() ? std::nullopt : m_records.find(m_sheet.kind, id);
    const bool isEmpty = std::ranges::all_of(m_sheet.columns, [&](const UnitColumn &column) {
        return column.key.isEmpty() || saysNothing(m_found.cell(cells, column.key));
    });
    if (isEmpty)
        return; // a row that was emptied is one that is not there
    if (const auto doubt = m_claims.doubt(number)) {
        m_doubted.insert(doubt->record);
        m_doubted.insert(doubt->called);
        tellDoubt(*doubt, cells);
        return;
    }
    if (m_claims.isCopy(number))
        existing.reset();
    if (!existing && !m_sheet.takesNew) {
        // Its hidden identity is gone, but there is only one record that is called so.
        const QString key = keyOf(
            m_sheet, [&](const UnitColumn &column) { return m_found.cell(cells, column.key); });
        if (const auto called = m_called.constFind(key); called != m_called.cend())
            existing = m_records.find(m_sheet.kind, *called);
    }
    if (existing && m_seen.contains(existing->id())) {
        tellTwice(m_seen.value(existing->id()), existing, cells);
    } else if (existing) {
        m_seen.insert(existing->id(), number);
        noteOverwritten(*existing, cells);
        editRow(*existing, cells, RowOf::Record);
    } else if (m_sheet.takesNew) {
        addRow(cells);
    } else {
        tell(
            {.severity = Severity::Hard,
             .message = QCoreApplication::translate("Package", "No row can be added to this sheet: "
                                                               "the row was left out.") +
                        saidIn(cells)});
    }
}

Records SheetRows::result() const
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

void SheetRows::know(const UnitCells &cells, const std::vector<UnitRow> &rows)
{
    for (const UnitRow &row : rows) {
        if (!row.isThere)
            continue;
        const QString key = keyOf(
            m_sheet, [&](const UnitColumn &column) { return cells.cell(m_sheet, column, row); });
        m_claims.know(key, row.record.id());
        if (!m_sheet.takesNew && !key.isEmpty())
            m_called.insert(key, row.record.id());
    }
}

void SheetRows::noteHeadings(std::span<const Cell> cells)
{
    const ScopedLanguage language(m_stamp.language);
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const auto at = static_cast<int>(column);
        const QString heading = nfc(cellText(cells[column])).simplified();
        if (heading.isEmpty() || m_found.marked.contains(at))
            continue;
        m_headings.insert(at, heading);
        const bool isShown = std::ranges::any_of(m_sheet.columns, [&](const UnitColumn &shown) {
            return shown.key.isEmpty() && columnTitle(m_sheet.kind, shown) == heading;
        });
        if (isShown)
            m_shown.insert(at);
    }
}

void SheetRows::refuseMore() const
{
    throw Error(
        QCoreApplication::translate("Package",
                                    "Sheet “%1” holds more than %Ln rows, more than any unit "
                                    "fills in. Nothing was taken over.",
                                    nullptr, mostRows)
            .arg(m_found.name));
}

QString SheetRows::placeOf(const QString &key) const
{
    const int column = m_found.columns.value(key, -1);
    return column < 0 ? QString()
                      : columnLetters(static_cast<std::size_t>(column)) + QString::number(m_row);
}

QString SheetRows::saidIn(std::span<const Cell> cells) const
{
    constexpr qsizetype most = 1000;
    QStringList said;
    for (const UnitColumn &column : m_sheet.columns) {
        const Cell &cell = m_found.cell(cells, column.key);
        if (!column.key.isEmpty() && !saysNothing(cell))
            said +=
                u"%1 “%2”"_s.arg(columnTitle(m_sheet.kind, column), shownCell(cell).simplified());
    }
    return u' ' + QCoreApplication::translate("Package", "It says: %1.")
                      .arg(said.join(u", "_s).left(most));
}

void SheetRows::tell(Issue issue, const QString &key)
{
    const QString at = placeOf(key);
    const QString place = at.isEmpty() ? QCoreApplication::translate("Package", "row %1").arg(m_row)
                                       : QCoreApplication::translate("Package", "cell %1").arg(at);
    issue.message = QCoreApplication::translate("Package", "Sheet “%1”, %2: %3")
                        .arg(m_found.name, place, issue.message);
    issue.entity = entityInfo(m_sheet.kind).keyText();
    issue.field = key;
    issue.row = m_row;
    addFinding(m_issues, std::move(issue));
}

void SheetRows::tellTwice(int row, const std::optional<Record> &record, std::span<const Cell> cells)
{
    tell({.severity = Severity::Hard,
          .record = record ? codeOf(m_records, *record) : QString(),
          .message = QCoreApplication::translate(
                         "Package", "Row %1 is about the same record; this row was left out.")
                         .arg(row) +
                     saidIn(cells),
          .id = record ? record->id() : QUuid()});
}

void SheetRows::tellDoubt(const RowClaims::Doubt &doubt, std::span<const Cell> cells)
{
    const auto record = m_records.find(m_sheet.kind, doubt.record);
    if (doubt.kind == RowClaims::Doubt::Kind::Twice) {
        tellTwice(doubt.other, record, cells);
        return;
    }
    const QString code = record ? codeOf(m_records, *record) : QString();
    tell({.severity = Severity::Hard,
          .record = code,
          .message = QCoreApplication::translate(
                         "Package", "The cells of the row are about another record than its hidden "
                                    "identity, which is that of %1: they were moved without it. "
                                    "Nothing of the row was taken; ask the unit to sort and move "
                                    "whole rows only.")
                         .arg(code) +
                     saidIn(cells),
          .id = doubt.record});
}

bool SheetRows::isClearable(const Field &field)
{
    return !field.required &&
           (field.optional || field.type == FieldType::Amounts || !clearedValue(field).isNull());
}

TypedRow SheetRows::typed(const std::optional<Record> &record, std::span<const Cell> cells,
                          RowOf rowOf)
{
    const ScopedLanguage language(m_stamp.language);
    const auto &columns = columnsOf(m_sheet.kind);
    m_typed.assign(columns.size(), {});
    TypedRow row(columns.size(), nullptr);
    bool isTyped = false;
    for (const UnitColumn &column : m_sheet.columns) {
        if (column.key.isEmpty() || !column.isEntry || !m_found.columns.contains(column.key))
            continue;
        const auto index = static_cast<std::size_t>(
            std::ranges::find(columns, column.key, &SheetColumn::key) - columns.begin());
        const Cell &cell = m_found.cell(cells, column.key);
        if (columns[index].part != AmountPart::None && isCovered(column.key))
            continue;
        if (record) {
            const bool isSilent = saysNothing(cell) &&
                                  (rowOf == RowOf::Other || (rowOf == RowOf::Nothing &&
                                                             !isClearable(*columns[index].field)));
            if (isSilent)
                continue;
            const auto standing = m_states.standingOf(*record, column, cell);
            if (standing == CellStates::Standing::Older)
                m_older += u"“%1” %2"_s.arg(m_found.name, placeOf(column.key));
            if (standing != CellStates::Standing::Typed || isCovered(column.key))
                continue;
        } else if (saysNothing(cell)) {
            continue;
        }
        isTyped = true;
        const Field &field = *columns[index].field;
        m_typed[index] = saysNothing(cell) ? Cell::ofText(u"-"_s)
                                           : m_states.withIdentity(field, neutral(field, cell));
        row[index] = &m_typed[index];
    }
    // How many decimals the year was typed with is not in question where a month is.
    const Field *decimals = entityInfo(m_sheet.kind).field("decimals"_L1);
    if (record && isTyped && decimals)
        setDefault(row, decimals->columnText(), record->value(*decimals).toString());
    return row;
}

void SheetRows::noteOverwritten(const Record &record, std::span<const Cell> cells)
{
    constexpr qsizetype enough = 6; // that there are more is all that is told
    const ScopedLanguage language(m_stamp.language);
    for (const UnitColumn &column : m_sheet.columns) {
        if (column.key.isEmpty() || column.isEntry || !m_found.columns.contains(column.key))
            continue;
        const Cell &cell = m_found.cell(cells, column.key);
        if (m_overwritten.size() < enough && !saysNothing(cell) &&
            m_states.standingOf(record, column, cell) == CellStates::Standing::Typed)
            m_overwritten += placeOf(column.key);
    }
}

QString SheetRows::nameOf(const CellRange &range)
{
    const auto corner = [](int row, int column) {
        return columnLetters(static_cast<std::size_t>(column)) + QString::number(row);
    };
    return corner(range.firstRow, range.firstColumn) + u':' +
           corner(range.lastRow, range.lastColumn);
}

bool SheetRows::isCovered(const QString &key)
{
    constexpr qsizetype enough = 6; // that there are more is all that is told
    const int column = m_found.columns.value(key);
    const auto range = m_covered.rangeOver(m_row, column);
    if (!range || (range->firstRow == m_row && range->firstColumn == column))
        return false;
    const QString name = nameOf(*range);
    if (m_merged.size() < enough && !m_merged.contains(name))
        m_merged += name;
    return true;
}

QString SheetRows::mergedProblem(const SheetColumn &column)
{
    const auto range = column.part == AmountPart::None
                           ? std::nullopt
                           : m_covered.rangeOver(m_row, m_found.columns.value(column.key, -1));
    if (!range)
        return {};
    return QCoreApplication::translate("Package",
                                       "The cells %1 are merged: what the value is of cannot "
                                       "be told. Enter it in every cell by itself.")
        .arg(nameOf(*range));
}

void SheetRows::setDefault(TypedRow &row, const QString &key, const QString &text)
{
    const auto &columns = columnsOf(m_sheet.kind);
    const auto index = static_cast<std::size_t>(std::ranges::find(columns, key, &SheetColumn::key) -
                                                columns.begin());
    if (index < columns.size() && !row[index]) {
        m_typed[index] = Cell::ofText(text);
        row[index] = &m_typed[index];
    }
}

QString SheetRows::textOf(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Error && !cell.text.startsWith(u'#'))
        return u"=…"_s; // a formula without a result: what stands there says how to get one
    return clears(cell) ? QString() : shownCell(cell);
}

RowChange SheetRows::changeOf(const std::optional<Record> &record, TypedRow &row,
                              std::vector<Dropped> &dropped)
{
    const auto &columns = columnsOf(m_sheet.kind);
    const auto drop = [&](std::size_t index, const QString &problem) {
        dropped.push_back(
            {.key = columns[index].key, .text = textOf(*row[index]), .problem = problem});
        row[index] = nullptr;
        if (columns[index].key != unitKey || (record && m_written.contains(record->id())))
            return;
        // A facility that the unit added has its place in the unit that tells of it.
        dropped.back().problem += u' ' + takenInUnit();
        if (!record)
            setDefault(row, unitKey, m_stamp.unit.toString(QUuid::WithoutBraces));
    };
    for (std::size_t index = 0; index < row.size(); ++index) {
        QString problem = row[index] ? mergedProblem(columns[index]) : QString();
        if (problem.isEmpty() && row[index] && row[index]->kind == Cell::Kind::Text)
            problem = legacyProblem(row[index]->text);
        if (!problem.isEmpty())
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

void SheetRows::editRow(const Record &record, std::span<const Cell> cells, RowOf rowOf)
{
    TypedRow row = typed(record, cells, rowOf);
    std::vector<Dropped> dropped;
    if (std::ranges::all_of(row, [](const Cell *cell) { return !cell; })) {
        settleDrafts(record.id(), row, dropped);
        return;
    }
    RowChange change = changeOf(record, row, dropped);
    if (!m_written.contains(record.id()))
        keepInUnit(change, row, dropped);
    if (take(change, dropped)) {
        settleDrafts(record.id(), row, dropped);
        if (m_sheet.kind == EntityKind::Query)
            answer(record);
    }
    keep(record.id(), codeOf(m_records, record), dropped);
}

void SheetRows::addRow(std::span<const Cell> cells)
{
    TypedRow row = typed({}, cells, RowOf::Nothing);
    const bool isMonthly = m_sheet.kind == EntityKind::Usage || m_sheet.kind == EntityKind::Output;
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
    if (m_sheet.kind == EntityKind::Facility) {
        const auto unit = columnPosition(m_sheet.kind, unitKey);
        if (const Cell *typed = row[static_cast<std::size_t>(*unit)]; typed && clears(*typed))
            row[static_cast<std::size_t>(*unit)] = nullptr;
        setDefault(row, unitKey, m_stamp.unit.toString(QUuid::WithoutBraces));
    }
    proposeCode(row, cells);
    std::vector<Dropped> dropped;
    RowChange change = changeOf({}, row, dropped);
    if (const auto there = m_records.find(m_sheet.kind, change.record)) {
        changeThere(*there, change, cells);
        return;
    }
    if (const int other = m_keys.value(change.key); other != 0 && change.isKeyKnown) {
        tellTwice(other, {}, cells);
        return;
    }
    m_keys.insert(change.key, m_row);
    keepInUnit(change, row, dropped);
    const auto added = std::ranges::find_if(
        change.changes, [&](const Change &one) { return one.record().kind() == m_sheet.kind; });
    const QUuid id = added == change.changes.end() ? QUuid() : added->record().id();
    if (take(change, dropped)) {
        keep(identityOf(id), codeOf(m_records, *added->after), dropped);
        return;
    }
    keep({}, {}, dropped);
    tell({.severity = Severity::Hard,
          .message = QCoreApplication::translate(
                         "Package", "No record can be made of the row: it was left out.") +
                     saidIn(cells)});
}

void SheetRows::proposeCode(TypedRow &row, std::span<const Cell> cells)
{
    const auto &columns = columnsOf(m_sheet.kind);
    const auto at = std::ranges::find(columns, u"code"_s, &SheetColumn::key);
    const bool isKey =
        at != columns.end() && at->entity == m_sheet.kind && m_found.columns.contains(u"code"_s);
    if (!isKey || row[static_cast<std::size_t>(at - columns.begin())])
        return;
    if (const auto known = namesake(cells)) {
        setDefault(row, u"code"_s, known->value("code"_L1).toString());
        return;
    }
    const QString first = m_sheet.kind == EntityKind::Facility ? u"CS001"_s : u"GP1"_s;
    QString code =
        m_code.isEmpty() ? nextCode(m_records, m_sheet.kind, {}, first) : codeAfter(m_code);
    while (!code.isEmpty() && m_claims.hasCode(code))
        code = codeAfter(code);
    if (code.isEmpty())
        return; // the row says itself that it has none
    m_code = code;
    setDefault(row, u"code"_s, code);
    tell({.severity = Severity::Hard,
          .record = code,
          .message = QCoreApplication::translate(
                         "Package", "The row has no code: it is taken with the next one, %1. "
                                    "Tell the unit, or correct the code.")
                         .arg(code)},
         u"code"_s);
}

QString SheetRows::nameBy(const std::function<Cell(const UnitColumn &)> &cell) const
{
    QString name;
    for (const UnitColumn &column : m_sheet.columns) {
        if (column.key == "name"_L1 || column.key == "facility_code"_L1)
            name += folded(nfc(cellText(cell(column))).simplified()) + u'\n';
    }
    return name;
}

std::optional<Record> SheetRows::namesake(std::span<const Cell> cells)
{
    const ScopedLanguage language(m_stamp.language);
    if (!m_namesakes) {
        m_namesakes.emplace();
        for (const Record &record : m_records.records(m_sheet.kind)) {
            if (!m_written.contains(record.id()))
                m_namesakes->insert(nameBy([&](const UnitColumn &column) {
                                        return m_states.now().cell(m_sheet, column,
                                                                   {.record = record});
                                    }),
                                    record.id());
        }
    }
    QList<QUuid> named = m_namesakes->values(
        nameBy([&](const UnitColumn &column) { return m_found.cell(cells, column.key); }));
    named.removeIf([&](QUuid id) { return m_seen.contains(id); });
    return named.isEmpty() ? std::nullopt : m_records.find(m_sheet.kind, named.back());
}

QString SheetRows::takenInUnit() const
{
    return QCoreApplication::translate("Package", "The facility is taken as one of %1; correct "
                                                  "its place.")
        .arg(m_stamp.unitName);
}

void SheetRows::keepInUnit(RowChange &change, const TypedRow &row,
                           std::vector<Dropped> &dropped) const
{
    for (Change &one : change.changes) {
        const auto *placed = one.after ? one.after->as<FacilityPlacement>() : nullptr;
        if (!placed || isUnitWithin(m_records, placed->unit, {m_stamp.unit}, m_day))
            continue;
        const Cell *typed = row[static_cast<std::size_t>(*columnPosition(m_sheet.kind, unitKey))];
        if (!typed)
            continue;
        FacilityPlacement own = *placed;
        const auto *before = one.before ? one.before->as<FacilityPlacement>() : nullptr;
        own.unit = before ? before->unit : Ref<AdminUnit>{m_stamp.unit};
        one.after = Record(own);
        dropped.push_back({.key = unitKey,
                           .text = shownCell(*typed),
                           .problem = QCoreApplication::translate("Package", "“%1” is not in %2.")
                                          .arg(shownCell(*typed), m_stamp.unitName) +
                                      u' ' + takenInUnit()});
    }
}

void SheetRows::changeThere(const Record &record, const RowChange &change,
                            std::span<const Cell> cells)
{
    if (m_seen.contains(record.id())) {
        tellTwice(m_seen.value(record.id()), record, cells);
        return;
    }
    m_seen.insert(record.id(), m_row);
    for (const Change &made : change.made)
        put(made);
    editRow(record, cells, m_written.contains(record.id()) ? RowOf::Other : RowOf::Nothing);
}

bool SheetRows::take(const RowChange &change, const std::vector<Dropped> &dropped)
{
    for (const Issue &issue : change.issues) {
        // That it is missing then follows from what is told of the cell.
        if (std::ranges::find(dropped, issue.field, &Dropped::key) == dropped.end())
            tell({.severity = issue.severity, .message = issue.message}, issue.field);
    }
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

QUuid SheetRows::derived(const Record &record) const
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

void SheetRows::put(const Change &change)
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

void SheetRows::keep(QUuid record, const QString &code, const std::vector<Dropped> &dropped)
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

QUuid SheetRows::draftIdentity(QUuid record, const QString &key) const
{
    return QUuid::createUuidV5(m_stamp.copy,
                               u"draft\n%1\n%2"_s.arg(record.toString(QUuid::WithoutBraces), key));
}

void SheetRows::settleDrafts(QUuid record, const TypedRow &row, const std::vector<Dropped> &dropped)
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

void SheetRows::answer(const Record &record)
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

} // namespace sxsh
