// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/model/samples.h"

#include <QtCore/QCryptographicHash>

#include <stdexcept>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

bool isInKey(const EntityInfo &info, const Field &field)
{
    return std::ranges::any_of(
        info.naturalKey, [&](const char *key) { return field.keyText() == QLatin1String(key); });
}

qint64 numberWithin(const Field &field, qint64 wished)
{
    return std::clamp(field.min.value_or(0) + wished, field.min.value_or(wished),
                      field.max.value_or(std::numeric_limits<qint64>::max()));
}

QString sampleText(const EntityInfo &info, const Field &field, int serial)
{
    if (isInKey(info, field) || field.maxLength < 40)
        return u"T%1"_s.arg(serial).left(field.maxLength);
    return field.longText ? u"Đá vôi \"loại %1\";\nngõ 2, số 3"_s.arg(serial)
                          : u"Chè “Shan” số %1; 'a', b = 'c'"_s.arg(serial);
}

/// Twelve months in one variant; a total beside some months, one of them estimated, in the other.
Amounts sampleAmounts(int variant)
{
    constexpr qint64 kilowattHour = 3'600'000;
    Amounts amounts;
    for (int month = 0; month < (variant == 0 ? 12 : 3); ++month)
        amounts.setMonth(month, kilowattHour * (1'000 + month * 37) + kilowattHour / 4);
    if (variant == 0) {
        amounts.estimated = 1u << 11;
    } else {
        amounts.setMonth(1, 0);
        amounts.total = kilowattHour * 25'000;
        amounts.hasTotal = true;
    }
    return amounts;
}

} // namespace

QUuid samples::id(EntityKind kind, int variant)
{
    static const QUuid space(u"{0b5e0c3f-9f0e-4a8e-8f6f-6e7a6e0d2a11}"_s);
    return QUuid::createUuidV5(space,
                               u"%1 %2"_s.arg(QString(entityInfo(kind).keyText())).arg(variant));
}

QVariant samples::value(const EntityInfo &info, const Field &field, int variant)
{
    const auto position = static_cast<int>(info.position(field.keyText()));
    const int serial = 100 * (variant + 1) + position;
    const auto uuid = [](QUuid id) { return id.toString(QUuid::WithoutBraces); };
    const auto number = [](qint64 value) { return QVariant::fromValue<qlonglong>(value); };
    const QDate day = QDate(2018, 3, 7).addDays(serial);
    switch (field.type) {
    case FieldType::Text:
        return sampleText(info, field, serial);
    case FieldType::YesNo:
        return number(variant % 2);
    case FieldType::Integer:
        if (field.keyText() == "decimals"_L1)
            return number(2); // as the digits of the amounts need
        return number(numberWithin(field, serial % 200));
    case FieldType::Money:
        return number(numberWithin(field, 123'456'789'000 + serial));
    case FieldType::Decimal:
        return number(numberWithin(field, 125'000'000 + serial));
    case FieldType::Date:
        return day.toString(Qt::ISODate);
    case FieldType::Choice:
        return QString::fromLatin1(
            field.choices[static_cast<std::size_t>(variant + 1) % field.choices.size()].key);
    case FieldType::Link:
        return uuid(id(field.target, variant));
    case FieldType::Links:
        return uuid(id(field.target, variant)) + u' ' + uuid(id(field.target, 1 - variant));
    case FieldType::Due:
        return storedDueDate({.kind = DueDate::Kind::Quarter, .year = 2018, .part = variant + 1});
    case FieldType::Amounts:
        return storedAmounts(sampleAmounts(variant));
    case FieldType::Unit:
        return u"kWh"_s;
    case FieldType::Blob:
        return QString::fromLatin1(
            QCryptographicHash::hash(QByteArray::number(serial), QCryptographicHash::Sha256)
                .toHex());
    case FieldType::Id:
        return uuid(id(EntityKind::Facility, variant));
    }
    throw std::logic_error("a field type without a sample");
}

ChangeSet samples::added(std::vector<Record> records)
{
    ChangeSet set;
    for (Record &record : records)
        set.add(std::move(record));
    return set;
}

Records samples::everyEntity()
{
    Records records;
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(kind));
        for (const int variant : {0, 1}) {
            RecordDraft draft(info.kind, id(info.kind, variant));
            for (const Field &field : info.fields.subspan(1)) {
                const bool toItself = field.type == FieldType::Link && field.target == info.kind;
                if (toItself && variant == 0 && !field.required)
                    continue;
                const QVariant stored =
                    toItself ? value(info, field, 0) : value(info, field, variant);
                if (!draft.set(field, stored))
                    throw std::logic_error("a sample that its field refuses");
            }
            if (info.kind == EntityKind::AdminUnit) {
                // One unit that always was, and one of a time: links to them are written apart.
                draft.set("valid_from"_L1, variant == 0 ? QVariant() : u"2018-01-01"_s);
                draft.set("valid_to"_L1, variant == 0 ? QVariant() : u"2030-01-01"_s);
            }
            records.apply(added({draft.finish()}));
        }
    }
    return records;
}
