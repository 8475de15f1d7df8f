// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordview.h"

#include "core/base/datetext.h"
#include "core/base/nearestdouble.h"
#include "core/base/unit.h"
#include "core/exchange/recordday.h"
#include "core/model/caption.h"
#include "core/model/dated.h"

#include <QtCore/QJsonArray>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The code that names the unit on any day.
QString datedCode(const AdminUnit &unit)
{
    if (unit.validFrom || !unit.validTo)
        return unitCode(unit);
    return unit.code + u'@' + unit.validTo->addDays(-1).toString(Qt::ISODate);
}

/// The shortest code that import would read as the same record.
QString linkText(const Records &records, const Record &record, const Field &field, QUuid id)
{
    if (field.target == EntityKind::AdminUnit) {
        const AdminUnit *unit = records.find(Ref<AdminUnit>{id});
        if (!unit)
            return {};
        const AdminUnit *plain = unitByCode(records, unit->code, recordDay(records, record, field));
        return plain == unit ? unit->code : datedCode(*unit);
    }
    return linkedCode(records, record, field.target, id);
}

const Unit *unitOf(const Record &record)
{
    const Field *field = record.info().field("unit");
    return findUnit(field ? record.value(*field).toString() : u"cái"_s);
}

std::optional<ScaledNumber> amountOf(const Record &record, const SheetColumn &column,
                                     const Amounts &amounts)
{
    const Unit *unit = unitOf(record);
    const auto quanta = column.isMonth() ? amounts.month(column.month()) : amounts.year();
    if (!unit || !quanta)
        return {};
    return fromQuanta(*quanta, *unit, record.value("decimals"_L1).toInt());
}

Amounts amountsOf(const Record &record, const Field &field)
{
    return amountsFromStored(record.value(field).toString()).value_or(Amounts{});
}

QString estimatedMonths(const Amounts &amounts)
{
    QStringList months;
    for (int month = 0; month < 12; ++month) {
        if ((amounts.estimated & (1u << month)) != 0)
            months += QString::number(month + 1);
    }
    return months.join(u"; ");
}

QString linksText(const Records &records, const Record &record, const Field &field)
{
    QStringList codes;
    const QString stored = record.value(field).toString();
    for (const QStringView part : QStringView(stored).tokenize(u' ', Qt::SkipEmptyParts))
        codes += linkText(records, record, field, QUuid::fromString(part));
    return codes.join(u"; ");
}

} // namespace

std::vector<Record> sortedRecords(const Records &records, EntityKind kind)
{
    struct Keyed {
        QString code;
        QUuid id;
        Record record;
    };
    std::vector<Keyed> keyed;
    for (Record &record : records.records(kind)) {
        const Field *codeField = record.info().field("code");
        QString code = codeField ? record.value(*codeField).toString() : codeOf(records, record);
        const QUuid id = record.id();
        keyed.push_back({std::move(code), id, std::move(record)});
    }
    std::ranges::sort(keyed, [](const Keyed &a, const Keyed &b) {
        return a.code != b.code ? a.code < b.code : a.id.toString() < b.id.toString();
    });
    std::vector<Record> sorted;
    sorted.reserve(keyed.size());
    for (Keyed &entry : keyed)
        sorted.push_back(std::move(entry.record));
    return sorted;
}

std::optional<ScaledNumber> columnNumber(const Records &records, const Record &record,
                                         const SheetColumn &column, QDate today)
{
    const auto owner = column.field ? columnRecord(records, record, column, today) : std::nullopt;
    if (!owner)
        return {};
    const Field &field = *column.field;
    const QVariant stored = owner->value(field);
    if (stored.isNull())
        return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
        return ScaledNumber{.mantissa = stored.toLongLong()};
    case FieldType::Decimal: {
        ScaledNumber number{.mantissa = stored.toLongLong(), .decimals = 9};
        while (number.decimals > 0 && number.mantissa % 10 == 0) {
            number.mantissa /= 10;
            --number.decimals;
        }
        return number;
    }
    case FieldType::Amounts: {
        const Amounts amounts = amountsOf(*owner, field);
        if (column.part == AmountPart::Estimated)
            return {};
        return amountOf(*owner, column, amounts);
    }
    default:
        return {};
    }
}

std::optional<Record> columnRecord(const Records &records, const Record &record,
                                   const SheetColumn &column, QDate today)
{
    if (record.kind() == column.entity)
        return record;
    const Ref<Facility> facility{record.id()};
    const FacilityState *state = currentState(records, facility, today);
    if (column.entity == EntityKind::FacilityState)
        return state ? std::optional<Record>(*state) : std::nullopt;
    if (column.entity == EntityKind::FacilityPlacement) {
        const FacilityPlacement *placement = currentPlacement(records, facility, today);
        return placement ? std::optional<Record>(*placement) : std::nullopt;
    }
    const Enterprise *enterprise = state ? records.find(state->enterprise) : nullptr;
    return enterprise ? std::optional<Record>(*enterprise) : std::nullopt;
}

Cell columnCell(const Records &records, const Record &record, const SheetColumn &column,
                QDate today)
{
    const auto owner = column.field ? columnRecord(records, record, column, today) : std::nullopt;
    if (!owner)
        return {};
    const Field &field = *column.field;
    const QVariant stored = owner->value(field);
    if (field.type == FieldType::Amounts) {
        const Amounts amounts = amountsOf(*owner, field);
        if (column.part == AmountPart::Estimated)
            return Cell::ofText(estimatedMonths(amounts));
        if (column.part == AmountPart::Total && amounts.notApplicable)
            return Cell::ofText(u"n/a"_s);
    }
    if (const auto number = columnNumber(records, record, column, today))
        return Cell::ofNumber(nearestDouble(*number));
    if (stored.isNull() || field.type == FieldType::Amounts)
        return {};
    switch (field.type) {
    case FieldType::Date:
        return Cell::ofDate(QDate::fromString(stored.toString(), Qt::ISODate));
    case FieldType::YesNo:
        return Cell::ofText(stored.toLongLong() != 0 ? u"yes"_s : u"no"_s);
    case FieldType::Link:
        return Cell::ofText(linkText(records, *owner, field, QUuid::fromString(stored.toString())));
    case FieldType::Links:
        return Cell::ofText(linksText(records, *owner, field));
    default:
        return Cell::ofText(stored.toString());
    }
}

QJsonValue columnJson(const Records &records, const Record &record, const SheetColumn &column,
                      QDate today)
{
    const auto owner = column.field ? columnRecord(records, record, column, today) : std::nullopt;
    if (!owner)
        return QJsonValue::Null;
    const Field &field = *column.field;
    if (const auto number = columnNumber(records, record, column, today)) {
        if (number->decimals <= 0)
            return QJsonValue(static_cast<qint64>(number->mantissa));
        return QJsonValue(nearestDouble(*number));
    }
    const QVariant stored = owner->value(field);
    if (stored.isNull())
        return QJsonValue::Null;
    if (field.type == FieldType::YesNo)
        return stored.toLongLong() != 0;
    if (field.type == FieldType::Links) {
        QJsonArray codes;
        const QString ids = stored.toString();
        for (const QStringView part : QStringView(ids).tokenize(u' ', Qt::SkipEmptyParts))
            codes.append(linkText(records, *owner, field, QUuid::fromString(part)));
        return codes;
    }
    if (field.type == FieldType::Amounts && column.part == AmountPart::Estimated) {
        QJsonArray months;
        const Amounts amounts = amountsOf(*owner, field);
        for (int month = 0; month < 12; ++month) {
            if ((amounts.estimated & (1u << month)) != 0)
                months.append(month + 1);
        }
        return months;
    }
    const Cell cell = columnCell(records, record, column, today);
    if (cell.kind == Cell::Kind::Date)
        return cell.date.toString(Qt::ISODate);
    return cell.kind == Cell::Kind::Text ? QJsonValue(cell.text) : QJsonValue(QJsonValue::Null);
}

QJsonObject recordJson(const Records &records, const Record &record, QDate today)
{
    QJsonObject object;
    object.insert(u"id"_s, record.id().toString(QUuid::WithoutBraces));
    for (const SheetColumn &column : columnsOf(record.kind())) {
        if (column.field)
            object.insert(column.key, columnJson(records, record, column, today));
    }
    return object;
}

} // namespace sxsh
