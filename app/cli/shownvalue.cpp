// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/shownvalue.h"

#include "app/cli/openplan.h"
#include "core/base/datetext.h"
#include "core/exchange/recordview.h"

namespace sxsh::cli {

using namespace Qt::StringLiterals;

QString shownValue(const Records &records, const Record &record, const SheetColumn &column,
                   Language language)
{
    if (const auto number = columnNumber(records, record, column, today())) {
        const bool isYear =
            column.field->type == FieldType::Integer && column.key.contains(u"year");
        return isYear ? QString::number(number->mantissa) : numberText(*number, language);
    }
    const Cell cell = columnCell(records, record, column, today());
    if (cell.kind == Cell::Kind::Date)
        return dateText(cell.date, language);
    if (column.field->type == FieldType::Due) {
        // A day is read as other dates are; a quarter, a half or a year has its own words.
        const auto due = dueDateFromStored(cell.text);
        if (due && due->kind == DueDate::Kind::Day)
            return dateText(due->day, language);
    }
    for (const Choice &choice : column.field->choices) {
        if (cell.text == QLatin1String(choice.key))
            return choiceLabel(choice);
    }
    if (column.field->type == FieldType::YesNo && cell.kind == Cell::Kind::Text)
        return cell.text == u"yes" ? choiceLabel(YesNo::Yes) : choiceLabel(YesNo::No);
    return cell.text;
}

} // namespace sxsh::cli
