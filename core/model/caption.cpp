// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/caption.h"

#include "core/base/datetext.h"
#include "core/base/decimal.h"
#include "core/base/spokenlanguage.h"
#include "core/model/dated.h"
#include "core/model/samefacility.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// True for the identity of a record of any entity.
bool isAnyRecord(const Field &field)
{
    return field.type == FieldType::Id && field.keyText() != "id"_L1;
}

/// The part as officers read it: choices by their labels, dates day first.
QString spokenPart(const Records &records, const Record &record, const Field &field)
{
    const QVariant stored = record.value(field);
    if (stored.isNull())
        return {};
    if (field.type == FieldType::Choice) {
        const auto choice = std::ranges::find_if(field.choices, [&](const Choice &one) {
            return stored.toString() == QLatin1String(one.key);
        });
        return choice == field.choices.end() ? QString() : choiceLabel(*choice);
    }
    if (field.type == FieldType::Date) {
        return shownDay(field, QDate::fromString(stored.toString(), Qt::ISODate), spokenLanguage());
    }
    if (field.type == FieldType::Link) {
        const QUuid id = QUuid::fromString(stored.toString());
        const auto linked = records.find(field.target, id);
        if (!linked)
            return {};
        // What belongs to the same facility goes by its code alone here too.
        const QString code = linkedCode(records, record, field.target, id);
        return code == codeOf(records, *linked) ? spokenCode(records, *linked) : code;
    }
    const auto meant = recordMeantBy(records, record);
    if (meant && isAnyRecord(field))
        return spokenCode(records, *meant);
    if (const Field *named = meant ? meant->info().field(stored.toString()) : nullptr)
        return fieldLabel(*named);
    if (const auto *confirmation = record.as<Confirmation>()) {
        if (toldApartFrom(*confirmation) && field.keyText() == "field"_L1)
            return entityLabel(infoOf<SameAs>());
    }
    return stored.toString();
}

QString partText(const Records &records, const Record &record, const Field &field)
{
    const QVariant stored = record.value(field);
    if (stored.isNull())
        return {};
    if (field.type == FieldType::Link)
        return linkedCode(records, record, field.target, QUuid::fromString(stored.toString()));
    if (isAnyRecord(field)) {
        if (const auto meant = recordMeantBy(records, record))
            return codeOf(records, *meant);
    }
    return stored.toString();
}

} // namespace

std::optional<Record> recordMeantBy(const Records &records, const Record &record)
{
    const Field *entity = record.info().field("entity");
    const Field *meant = record.info().field("record");
    const EntityInfo *info =
        entity && meant ? findEntity(record.value(*entity).toString()) : nullptr;
    return info ? records.find(info->kind, QUuid::fromString(record.value(*meant).toString()))
                : std::nullopt;
}

QString shownDay(const Field &field, QDate day, Language language)
{
    const bool isMonth =
        field.monthDay != MonthDay::None && day == standingDay(field.monthDay, day);
    return isMonth ? monthText(day) : dateText(day, language);
}

QString unitCode(const AdminUnit &unit)
{
    return unit.validFrom ? unit.code + u'@' + unit.validFrom->toString(Qt::ISODate) : unit.code;
}

QString naturalKey(const Records &records, const Record &record)
{
    if (const auto *unit = record.as<AdminUnit>())
        return unitCode(*unit);
    // A fact is about a facility, an enterprise or an organisation, and one of them says enough.
    const bool oneSubject = record.as<Fact>() != nullptr;
    QStringList parts;
    for (const char *key : record.info().naturalKey) {
        const Field &field = *record.info().field(QLatin1String(key));
        QString part = partText(records, record, field);
        if (!oneSubject || !part.isEmpty() || field.type != FieldType::Link)
            parts += std::move(part);
    }
    return parts.join(u'/');
}

QString codeOf(const Records &records, const Record &record)
{
    const QString key = naturalKey(records, record);
    // A plan's own code says nothing more in a file that holds one plan.
    const bool startsWithPlan =
        QLatin1String(record.info().naturalKey.front()) == QLatin1String("plan");
    if (!startsWithPlan || records.all<Plan>().size() != 1)
        return key;
    return key.mid(records.all<Plan>().begin()->code.size() + 1);
}

QString codeOf(const Records &records, EntityKind kind, QUuid id)
{
    const auto record = records.find(kind, id);
    return record ? codeOf(records, *record) : QString();
}

QString linkedCode(const Records &records, const Record &record, EntityKind target, QUuid id)
{
    const auto linked = records.find(target, id);
    if (!linked)
        return {};
    const Field *facility = record.info().field("facility");
    const Field *theirs = linked->info().field("facility");
    const Field *code = linked->info().field("code");
    if (facility && theirs && code && record.value(*facility) == linked->value(*theirs))
        return linked->value(*code).toString();
    return codeOf(records, *linked);
}

QString spokenCode(const Records &records, const Record &record)
{
    QStringList parts;
    bool saysMore = false;
    for (const char *key : record.info().naturalKey) {
        const Field &field = *record.info().field(QLatin1String(key));
        // A plan's own code says nothing more in a file that holds one plan.
        if (QLatin1String(key) == QLatin1String("plan") && records.all<Plan>().size() == 1)
            continue;
        const QString part = spokenPart(records, record, field);
        saysMore |=
            part.isEmpty() || field.type == FieldType::Choice || field.type == FieldType::Date;
        if (!part.isEmpty())
            parts += part;
    }
    return saysMore ? parts.join(QStringLiteral(" · ")) : codeOf(records, record);
}

QString caption(const Records &records, const Record &record)
{
    const QString code = spokenCode(records, record);
    QString name;
    if (const auto *facility = record.as<Facility>()) {
        name = facilityName(records, {facility->id});
    } else {
        const EntityInfo &info = record.info();
        const Field &field = info.fields[info.position(QLatin1String(info.nameField))];
        if (field.type == FieldType::Text)
            name = record.value(field).toString();
    }
    // The code of what is part of another record may end with the name already.
    const bool isNamed = name.isEmpty() || name == code || code.endsWith(u'/' + name) ||
                         code.endsWith(u" · "_s + name);
    return isNamed ? code : code + u' ' + name;
}

QString facilityName(const Records &records, Ref<Facility> facility)
{
    const FacilityState *state = stateOn(records, facility, QDate(9999, 12, 31));
    if (state)
        return state->name;
    const Facility *found = records.find(facility);
    return found ? found->code : QString();
}

} // namespace sxsh
