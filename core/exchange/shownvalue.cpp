// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shownvalue.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/exchange/recordview.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "core/model/samefacility.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const Records &records, EntityKind target, const QString &stored)
{
    QStringList names;
    for (const QStringView part : QStringView(stored).tokenize(u' ', Qt::SkipEmptyParts))
        names += shownName(records, target, QUuid::fromString(part));
    return names.join(u"; ");
}

/// What was confirmed, as the field of that record is read.
QString confirmedText(const Records &records, const Confirmation &confirmation,
                      const Record &confirmed, Language language, QDate today)
{
    const Field *field = confirmed.info().field(confirmation.field);
    if (!field)
        return confirmation.value;
    RecordDraft draft(confirmed);
    QVariant stored(confirmation.value);
    if (confirmation.month && field->type == FieldType::Amounts) {
        Amounts amounts;
        if (!confirmation.value.isEmpty())
            amounts.setMonth(*confirmation.month - 1, confirmation.value.toLongLong());
        stored = storedAmounts(amounts);
    } else if (field->storedAs == StoredAs::Integer) {
        stored = confirmation.value.isEmpty() ? QVariant() : confirmation.value.toLongLong();
    } else if (field->optional && confirmation.value.isEmpty()) {
        stored = QVariant();
    }
    if (!draft.set(*field, stored))
        return confirmation.value;
    const auto part = field->type != FieldType::Amounts
                          ? AmountPart::None
                          : static_cast<AmountPart>(confirmation.month.value_or(0));
    const auto &columns = columnsOf(confirmed.kind());
    const auto column = std::ranges::find_if(
        columns, [&](const SheetColumn &one) { return one.field == field && one.part == part; });
    return column == columns.end() ? confirmation.value
                                   : shownValue(records, draft.finish(), *column, language, today);
}

/// The words for a value that names a record, an entity or a field by its key; none for others.
std::optional<QString> namedValue(const Records &records, const Record &record, const Field &field,
                                  Language language, QDate today)
{
    const Field *entity = record.info().field("entity");
    const EntityInfo *info = entity ? findEntity(record.value(*entity).toString()) : nullptr;
    if (!info)
        return {};
    if (&field == entity)
        return entityLabel(*info);
    const QString stored = record.value(field).toString();
    const auto meant = recordMeantBy(records, record);
    if (meant && field.keyText() == "record"_L1)
        return caption(records, *meant);
    if (field.keyText() == "field"_L1) {
        const auto *told = record.as<Confirmation>();
        if (told && toldApartFrom(*told))
            return entityLabel(infoOf<SameAs>());
        if (const Field *named = info->field(stored))
            return fieldLabel(*named);
        // A facility is read with what is in force for it.
        const auto column = std::ranges::find(columnsOf(info->kind), stored, &SheetColumn::key);
        return column == columnsOf(info->kind).end() ? std::nullopt
                                                     : std::optional(column->title());
    }
    const auto *confirmation = record.as<Confirmation>();
    if (meant && confirmation && field.keyText() == "value"_L1)
        return confirmedText(records, *confirmation, *meant, language, today);
    return {};
}

/// Whether the number is a fraction in this record: a target is one where its indicator is.
bool isFractionIn(const Records &records, const Record &record, const Field &field)
{
    if (!field.fraction)
        return false;
    const auto *target = record.as<Target>();
    const Indicator *indicator = target ? records.find(target->indicator) : nullptr;
    return !target || (indicator && isFraction(indicator->indicatorKind));
}

} // namespace

QString shownValue(const Records &records, const Record &record, const SheetColumn &column,
                   Language language, QDate today, ShownLinks links)
{
    Q_ASSERT(column.field);
    const FieldType type = column.field->type;
    if (links == ShownLinks::ByName && (type == FieldType::Link || type == FieldType::Links)) {
        return namesOf(records, column.field->target,
                       storedColumnValue(records, record, column, today).toString());
    }
    if (column.entity == record.kind()) {
        if (auto named = namedValue(records, record, *column.field, language, today))
            return *named;
    }
    if (const auto number = columnNumber(records, record, column, today)) {
        if (isFractionIn(records, record, *column.field))
            return percentText(*number, language);
        const bool isYear = type == FieldType::Integer && column.key.contains(u"year");
        return isYear ? QString::number(number->mantissa) : numberText(*number, language);
    }
    const Cell cell = columnCell(records, record, column, today);
    if (cell.kind == Cell::Kind::Date)
        return shownDay(*column.field, cell.date, language);
    if (type == FieldType::Due) {
        const auto due = dueDateFromStored(cell.text);
        return due ? shownDue(*due, language) : cell.text;
    }
    for (const Choice &choice : column.field->choices) {
        if (cell.text == QLatin1String(choice.key))
            return choiceLabel(choice);
    }
    if (type == FieldType::YesNo && cell.kind == Cell::Kind::Text)
        return cell.text == u"yes" ? choiceLabel(YesNo::Yes) : choiceLabel(YesNo::No);
    return cell.text;
}

QVariant storedColumnValue(const Records &records, const Record &record, const SheetColumn &column,
                           QDate today)
{
    const auto owner = columnRecord(records, record, column, today);
    return owner ? owner->value(*column.field) : QVariant();
}

QString shownName(const Records &records, EntityKind kind, QUuid id)
{
    if (kind == EntityKind::Facility)
        return facilityName(records, {id});
    const auto record = records.find(kind, id);
    if (!record)
        return {};
    const EntityInfo &info = record->info();
    const Field &field = info.fields[info.position(QLatin1String(info.nameField))];
    const QString name =
        field.type == FieldType::Text ? record->value(field).toString() : QString();
    return name.isEmpty() ? codeOf(records, *record) : name;
}

QString shownDue(const DueDate &due, Language language)
{
    static const QStringList quarters{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    switch (due.kind) {
    case DueDate::Kind::Day:
        return dateText(due.day, language);
    case DueDate::Kind::Quarter:
        return QCoreApplication::translate("Due", "quarter %1/%2")
            .arg(quarters.value(due.part - 1))
            .arg(due.year);
    case DueDate::Kind::Half:
        return (due.part == 1 ? QCoreApplication::translate("Due", "first half of %1")
                              : QCoreApplication::translate("Due", "second half of %1"))
            .arg(due.year);
    case DueDate::Kind::Year:
        return QCoreApplication::translate("Due", "year %1").arg(due.year);
    case DueDate::Kind::Ongoing:
        return QCoreApplication::translate("Due", "ongoing");
    case DueDate::Kind::ByDocument:
        break;
    }
    return due.document;
}

} // namespace sxsh
