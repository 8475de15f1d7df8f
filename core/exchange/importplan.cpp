// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <numeric>
#include <span>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString moneyWords(int zeros)
{
    switch (zeros) {
    case 3:
        return QCoreApplication::translate("Import", "thousand đồng");
    case 6:
        return QCoreApplication::translate("Import", "million đồng");
    default:
        return QCoreApplication::translate("Import", "billion đồng");
    }
}

QString titleAt(EntityKind kind, int column)
{
    return columnsOf(kind)[static_cast<std::size_t>(column)].title();
}

/// Why a heading is left out, or none where there is nothing to say.
std::optional<Issue> remarkOn(const HeadingMatch &heading, EntityKind kind)
{
    if (heading.isTwice) {
        return Issue{.severity = Severity::Hard,
                     .field = heading.heading,
                     .message =
                         QCoreApplication::translate("Import", "The column “%1” is there twice.")
                             .arg(heading.heading)};
    }
    if (heading.heading.isEmpty() || heading.sureness == Sureness::Remembered)
        return {};
    if (heading.sureness == Sureness::Near) {
        return Issue{.severity = Severity::Soft,
                     .field = heading.heading,
                     .message = QCoreApplication::translate(
                                    "Import", "The column “%1” is not known and is left out. It "
                                              "looks like “%2”; say so if it is.")
                                    .arg(heading.heading, titleAt(kind, heading.column))};
    }
    return Issue{.severity = Severity::Soft,
                 .field = heading.heading,
                 .message = QCoreApplication::translate(
                                "Import", "The column “%1” is not known and is left out.")
                                .arg(heading.heading)};
}

/// Where headings name the unit and no column does, the rows are in that unit.
void giveUnit(ImportPlan &plan, const HeaderMatch &match, Sureness least)
{
    const auto &columns = columnsOf(plan.kind);
    const auto unitColumn = std::ranges::find_if(columns, [](const SheetColumn &column) {
        return column.field && column.field->type == FieldType::Unit;
    });
    if (unitColumn == columns.end())
        return;
    const int position = static_cast<int>(unitColumn - columns.begin());
    QStringList found;
    for (const HeadingMatch &heading : match.headings) {
        if (heading.column < 0 || heading.sureness < least)
            continue;
        if (heading.column == position)
            return;
        const FieldType type = columns[static_cast<std::size_t>(heading.column)].field->type;
        const bool isQuantity = type == FieldType::Amounts || type == FieldType::Decimal;
        if (isQuantity && !heading.unit.isEmpty() && !found.contains(heading.unit))
            found += heading.unit;
    }
    if (found.size() == 1) {
        plan.given.push_back({.column = position, .text = found.front()});
    } else if (found.size() > 1) {
        plan.issues.push_back(
            {.severity = Severity::Hard,
             .field = unitColumn->key,
             .message = QCoreApplication::translate(
                            "Import", "The headings name several units (%1), but a row is in one "
                                      "unit. Import the columns of each unit on their own.")
                            .arg(found.join(u", "_s)),
             .row = plan.headerRow});
    }
}

} // namespace

ImportPlan planOf(const FileOutline &file, const HeaderMatch &match, Sureness least)
{
    ImportPlan plan{.path = file.path,
                    .sheet = match.sheet,
                    .headerRow = match.row,
                    .headerRows = match.levels,
                    .kind = match.kind};
    for (const HeadingMatch &heading : match.headings) {
        PlannedColumn column{.heading = heading.heading};
        if (heading.column >= 0 && heading.sureness >= least) {
            column.column = heading.column;
            column.zeros = heading.zeros;
            if (heading.zeros > 0) {
                plan.issues.push_back(
                    {.severity = Severity::Soft,
                     .field = heading.heading,
                     .message =
                         QCoreApplication::translate("Import", "The column “%1” is read in %2.")
                             .arg(heading.heading, moneyWords(heading.zeros))});
            }
        } else if (auto remark = remarkOn(heading, match.kind)) {
            plan.issues.push_back(std::move(*remark));
        } else {
            column.isSettled = !heading.heading.isEmpty();
        }
        plan.columns.push_back(std::move(column));
    }
    for (Issue &issue : plan.issues)
        issue.row = match.row;
    giveUnit(plan, match, least);
    return plan;
}

std::optional<int> columnPosition(EntityKind kind, QAnyStringView key)
{
    const auto &columns = columnsOf(kind);
    const auto at = std::ranges::find_if(
        columns, [&](const SheetColumn &column) { return QAnyStringView(column.key) == key; });
    if (at == columns.end())
        return {};
    return static_cast<int>(at - columns.begin());
}

std::vector<Change> headingsToRemember(const Records &records, const ColumnMatcher &matcher,
                                       const ImportPlan &plan)
{
    const EntityInfo &info = entityInfo(plan.kind);
    const auto &columns = columnsOf(plan.kind);
    std::vector<Change> changes;
    for (const PlannedColumn &planned : plan.columns) {
        if (planned.heading.isEmpty())
            continue;
        const QString key = headingKey(planned.heading);
        const ColumnMapping *stored = nullptr;
        const ColumnMapping *general = nullptr; // of any sender, where one is named
        for (const ColumnMapping &mapping : records.all<ColumnMapping>()) {
            if (mapping.entity != info.keyText() || headingKey(mapping.heading) != key)
                continue;
            if (mapping.sender == matcher.sender())
                stored = &mapping;
            else if (mapping.sender.isEmpty())
                general = &mapping;
        }
        const bool isDecided = planned.column >= 0 || planned.isSettled;
        const QString column =
            planned.column < 0 ? QString() : columns[static_cast<std::size_t>(planned.column)].key;
        const bool isDerived =
            general ? general->column == column
                    : matcher.derivedColumn(plan.kind, planned.heading) == planned.column &&
                          !(planned.isSettled && planned.column < 0);
        if (isDerived || !isDecided) {
            // What is derived again, or no longer said, need not be remembered.
            if (stored)
                changes.push_back({.before = Record(*stored)});
            continue;
        }
        ColumnMapping mapping = stored ? *stored
                                       : ColumnMapping{.id = QUuid::createUuid(),
                                                       .entity = info.keyText(),
                                                       .heading = planned.heading,
                                                       .sender = matcher.sender()};
        mapping.column = column;
        if (!stored)
            changes.push_back({.after = Record(mapping)});
        else if (!(mapping == *stored))
            changes.push_back({.before = Record(*stored), .after = Record(mapping)});
    }
    return changes;
}

std::vector<UnreadSheet> sheetsNotRead(const FileOutline &file, const ColumnMatcher &matcher,
                                       EntityKind kind, int sheet)
{
    constexpr int fewest = 2; // columns: by one alone everything is alike
    const int known = matcher.header(file, kind, sheet).recognised;
    std::vector<UnreadSheet> unread;
    for (int index = 0; index < static_cast<int>(file.sheets.size()); ++index) {
        const SheetOutline &outline = file.sheets[static_cast<std::size_t>(index)];
        if (index == sheet || outline.isHidden)
            continue;
        HeaderMatch match = matcher.header(file, kind, index);
        if (match.recognised < std::max(fewest, known)) {
            HeaderGuess guess = matcher.guess(file, {.sheet = index});
            if (guess.isClear)
                match = std::move(guess.likely.front());
        }
        if (match.recognised < fewest)
            continue;
        const int lastOfHeader = match.row + match.levels - 1;
        const auto above = std::ranges::count_if(
            outline.top, [&](int row) { return row <= lastOfHeader; }, &OutlineRow::number);
        const int rows = outline.rows - static_cast<int>(above);
        if (rows > 0)
            unread.push_back({index, match.kind, rows, outline.hasMore});
    }
    return unread;
}

QString notReadText(const FileOutline &file, const std::vector<UnreadSheet> &sheets)
{
    constexpr std::size_t most = 6;
    if (sheets.empty())
        return {};
    QStringList names;
    for (const UnreadSheet &one : std::span(sheets).first(std::min(sheets.size(), most))) {
        const QString text =
            one.hasMore
                ? QCoreApplication::translate("Import", "“%1” (%2, more than %Ln rows)", nullptr,
                                              one.rows)
                : QCoreApplication::translate("Import", "“%1” (%2, %Ln rows)", nullptr, one.rows);
        names += text.arg(file.sheets[static_cast<std::size_t>(one.sheet)].name,
                          entityPlural(entityInfo(one.kind)));
    }
    if (sheets.size() > most)
        names += QCoreApplication::translate("Import", "and %Ln more", nullptr,
                                             static_cast<int>(sheets.size() - most));
    return QCoreApplication::translate("Import", "Not read: %1.").arg(names.join(u"; "_s));
}

QString columnsText(EntityKind kind, const std::vector<int> &columns)
{
    QStringList texts;
    for (const int column : columns) {
        const SheetColumn &described = columnsOf(kind)[static_cast<std::size_t>(column)];
        texts += u"%1 (%2)"_s.arg(described.title(), described.key);
    }
    return texts.join(u", "_s);
}

void refuseUnknownHeader(const FileOutline &file, EntityKind kind)
{
    std::vector<int> all(columnsOf(kind).size());
    std::iota(all.begin(), all.end(), 0);
    throw Error(QCoreApplication::translate(
                    "Import",
                    "No column of “%1” was recognised in “%2”. The first row must name the "
                    "columns: %3.")
                    .arg(entityPlural(entityInfo(kind)), QFileInfo(file.path).fileName(),
                         columnsText(kind, all)));
}

} // namespace sxsh
