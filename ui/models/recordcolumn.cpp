// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordcolumn.h"

#include "core/base/foldedtext.h"
#include "core/exchange/recordview.h"
#include "core/exchange/shownvalue.h"

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

int widthOf(const Field &field)
{
    switch (field.type) {
    case FieldType::YesNo:
    case FieldType::Integer:
        return 80;
    case FieldType::Date:
        return 96;
    case FieldType::Money:
    case FieldType::Decimal:
        return 120;
    case FieldType::Link:
    case FieldType::Links:
        return 160;
    default:
        return field.longText ? 220 : 130;
    }
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Money || type == FieldType::Decimal ||
           type == FieldType::Amounts;
}

ShownCell shownCell(const Workspace &workspace, const SheetColumn &column, QUuid row,
                    EntityKind kind)
{
    const auto record = workspace.records().find(kind, row);
    if (!record)
        return dashCell();
    const QDate today = workspace.today();
    const QString text = shownValue(workspace.records(), *record, column, workspace.language(),
                                    today, ShownLinks::ByName);
    if (text.isEmpty())
        return dashCell();
    const Cell value = columnCell(workspace.records(), *record, column, today);
    if (value.kind == Cell::Kind::Number)
        return {.text = text, .sort = value.number, .value = value};
    if (value.kind == Cell::Kind::Date)
        return {.text = text, .sort = value.date, .value = value};
    return textCell(text);
}

} // namespace

TableColumn recordColumn(Workspace &workspace, EntityKind kind, QLatin1StringView key)
{
    const auto &all = columnsOf(kind);
    const auto found = std::ranges::find(all, QString(key), &SheetColumn::key);
    Q_ASSERT(found != all.end() && found->field);
    const SheetColumn &column = *found;
    const bool rightAligned = isNumber(column.field->type) || column.field->type == FieldType::Date;
    TableColumn result{.key = column.key,
                       .title = column.title(),
                       .toolTip = fieldHelp(*column.field),
                       .cell = [&workspace, &column, kind](
                                   QUuid row) { return shownCell(workspace, column, row, kind); },
                       .alignment = rightAligned ? Qt::AlignRight : Qt::AlignLeft,
                       .width = widthOf(*column.field)};
    const FieldType type = column.field->type;
    if (type != FieldType::Link && type != FieldType::Links && type != FieldType::Amounts &&
        type != FieldType::Blob && type != FieldType::Id)
        result.edits = column.key;
    return result;
}

std::vector<TableColumn> recordColumns(Workspace &workspace, EntityKind kind)
{
    constexpr int shown = 6;
    std::vector<TableColumn> columns;
    for (const SheetColumn &column : columnsOf(kind)) {
        if (!column.field || column.part != AmountPart::None)
            continue;
        TableColumn made = recordColumn(workspace, kind, QLatin1StringView(column.key.toLatin1()));
        const bool names = column.entity == kind && entityInfo(kind).nameField &&
                           column.field->keyText() == QLatin1StringView(entityInfo(kind).nameField);
        made.priority = names || columns.empty() ? 0 : static_cast<int>(columns.size());
        made.stretches = names;
        made.isOffered = static_cast<int>(columns.size()) >= shown && !names;
        columns.push_back(std::move(made));
    }
    return columns;
}

std::vector<QUuid> recordRows(const Records &records, EntityKind kind)
{
    std::vector<QUuid> rows;
    rows.reserve(records.size(kind));
    for (const Record &record : sortedRecords(records, kind))
        rows.push_back(record.id());
    return rows;
}

} // namespace sxsh
