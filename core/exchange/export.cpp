// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/exchange/recordview.h"
#include "core/sheet/sheetwriter.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

Column::Kind columnKind(const SheetColumn &column)
{
    if (column.part != AmountPart::None)
        return column.part == AmountPart::Estimated ? Column::Kind::Text : Column::Kind::Number;
    switch (column.field->type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Decimal:
        return Column::Kind::Number;
    case FieldType::Date:
        return Column::Kind::Date;
    default:
        return Column::Kind::Text;
    }
}

/// Doubles hold 15 digits for certain; longer numbers travel as text, which import reads exactly.
bool needsText(const ScaledNumber &number)
{
    constexpr qint64 fifteenDigits = 1'000'000'000'000'000;
    return number.mantissa >= fifteenDigits || number.mantissa <= -fifteenDigits;
}

} // namespace

void writeExport(const Records &records, EntityKind kind, const QString &path, Headings headings,
                 QDate today)
{
    std::vector<Column> titles;
    std::vector<const SheetColumn *> columns;
    for (const SheetColumn &column : columnsOf(kind)) {
        if (!column.field)
            continue;
        columns.push_back(&column);
        titles.push_back({.title = headings == Headings::Keys ? column.key : column.title(),
                          .kind = columnKind(column)});
    }
    SheetWriter writer(path, entityPlural(entityInfo(kind)), titles);
    const bool isText = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    std::vector<Cell> cells(columns.size());
    for (const Record &record : sortedRecords(records, kind)) {
        for (std::size_t index = 0; index < columns.size(); ++index) {
            cells[index] = columnCell(records, record, *columns[index], today);
            const auto number = cells[index].kind == Cell::Kind::Number
                                    ? columnNumber(records, record, *columns[index], today)
                                    : std::nullopt;
            if (number && (isText || needsText(*number)))
                cells[index] = Cell::ofText(fileNumberText(*number, NumberForm::Officer));
        }
        writer.addRow(cells);
    }
    writer.finish();
}

} // namespace sxsh
