// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/unitsheet.h"

#include "core/base/spokenlanguage.h"
#include "core/exchange/queriedplace.h"
#include "core/exchange/recordview.h"
#include "core/exchange/shownvalue.h"
#include "core/model/caption.h"
#include "core/model/unitrights.h"

#include <QtCore/QCoreApplication>

#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

UnitColumn field(const QString &key, double width)
{
    return {.key = key, .width = width};
}

UnitColumn reference(const QString &key, double width)
{
    return {.key = key, .isEntry = false, .width = width};
}

UnitColumn shown(Shown what, double width)
{
    return {.shown = what, .isEntry = false, .width = width};
}

UnitSheet monthly(EntityKind kind, const QString &subject)
{
    UnitSheet sheet{.kind = kind,
                    .columns = {field(u"facility_code"_s, 11), shown(Shown::FacilityName, 26),
                                field(subject, 18)}};
    if (kind == EntityKind::Usage)
        sheet.columns.push_back(field(u"product"_s, 12));
    sheet.columns.push_back(field(u"year"_s, 7));
    sheet.columns.push_back(field(u"unit"_s, 8));
    for (int month = 1; month <= 12; ++month)
        sheet.columns.push_back(field(u"m%1"_s.arg(month, 2, 10, QChar(u'0')), 10));
    sheet.columns.push_back(field(u"total"_s, 12));
    sheet.columns.push_back(field(u"note"_s, 26));
    return sheet;
}

std::vector<UnitSheet> sheets()
{
    return {
        {.kind = EntityKind::Facility,
         .columns = {field(u"code"_s, 11), field(u"name"_s, 30), field(u"enterprise"_s, 28),
                     field(u"tax_code"_s, 13), field(u"unit_code"_s, 20), field(u"address"_s, 28),
                     field(u"vsic_code"_s, 9), field(u"labour"_s, 9), field(u"capital"_s, 17),
                     field(u"revenue"_s, 17), field(u"operation"_s, 15), field(u"opened_on"_s, 12),
                     field(u"closed_on"_s, 12), field(u"contact"_s, 20), field(u"phone"_s, 14),
                     field(u"note"_s, 26)}},
        monthly(EntityKind::Usage, u"resource"_s),
        monthly(EntityKind::Output, u"product"_s),
        {.kind = EntityKind::Fact,
         .columns = {field(u"facility_code"_s, 11), shown(Shown::FacilityName, 26),
                     field(u"what"_s, 30), field(u"value"_s, 9), field(u"date"_s, 12),
                     field(u"source"_s, 14), field(u"valid_until"_s, 12), field(u"note"_s, 30)}},
        {.kind = EntityKind::Measure,
         .columns = {field(u"facility_code"_s, 11), shown(Shown::FacilityName, 26),
                     field(u"code"_s, 9), field(u"name"_s, 34), field(u"class"_s, 24),
                     field(u"cost_level"_s, 13), field(u"status"_s, 14), field(u"started_on"_s, 12),
                     field(u"done_on"_s, 12), field(u"investment"_s, 16), field(u"support"_s, 16),
                     field(u"resource"_s, 18), field(u"reported_saving"_s, 13), field(u"unit"_s, 8),
                     field(u"reported_money"_s, 16), field(u"note"_s, 26)}},
        {.kind = EntityKind::Activity,
         .takesNew = false,
         .columns = {reference(u"code"_s, 11), reference(u"title"_s, 40), reference(u"due"_s, 13),
                     field(u"status"_s, 17), field(u"progress"_s, 10), field(u"start"_s, 12),
                     field(u"done_on"_s, 12), field(u"delay_reason"_s, 30),
                     field(u"next_step"_s, 30), field(u"note"_s, 26)}},
        {.kind = EntityKind::ActivityOutput,
         .takesNew = false,
         .columns = {reference(u"activity"_s, 11), shown(Shown::ActivityTitle, 40),
                     reference(u"output_type"_s, 26), reference(u"year"_s, 7),
                     reference(u"planned"_s, 11), field(u"done"_s, 11), field(u"note"_s, 30)}},
        {.kind = EntityKind::Query,
         .takesNew = false,
         .columns = {reference(u"number"_s, 6), shown(Shown::About, 30),
                     shown(Shown::FieldName, 20), reference(u"month"_s, 7),
                     reference(u"question"_s, 46), reference(u"due"_s, 12),
                     field(u"answer"_s, 50)}},
    };
}

/// Links that are told by names; within a unit facilities and their products are known by code.
bool isNamed(EntityKind target)
{
    return target != EntityKind::Facility && target != EntityKind::Product &&
           target != EntityKind::Activity;
}

/// Whether a query is out and may be answered.
bool isAsked(const Query &query)
{
    return query.state == QueryState::Sent || query.state == QueryState::Answered;
}

/// Rows of the year, and those of the year before that are to be expected again.
template <class T>
std::vector<UnitRow> monthlyRows(const Records &part, int year)
{
    const auto subject = [](const T &one) {
        if constexpr (std::is_same_v<T, Usage>)
            return std::tuple(one.facility.id, one.resource.id,
                              one.product ? one.product->id : QUuid());
        else
            return std::tuple(one.facility.id, one.product.id, QUuid());
    };
    std::vector<UnitRow> rows;
    std::set<std::tuple<QUuid, QUuid, QUuid>> there;
    for (const T &one : part.all<T>()) {
        if (one.year == year && there.insert(subject(one)).second)
            rows.push_back({.record = one});
    }
    for (const T &one : part.all<T>()) {
        if (one.year != year - 1 || !there.insert(subject(one)).second)
            continue;
        T begun = one;
        begun.year = year;
        begun.amounts = {};
        begun.note.clear();
        rows.push_back({.record = begun, .isThere = false});
    }
    return rows;
}

} // namespace

const std::vector<UnitSheet> &unitSheets()
{
    static const std::vector<UnitSheet> all = sheets();
    return all;
}

bool UnitCells::isExpected(const Record &record, int year) const
{
    if (const auto *query = record.as<Query>())
        return isAsked(*query);
    // Facts about bodies and organisations are the department's to tell.
    if (const auto *fact = record.as<Fact>())
        return fact->facility.has_value();
    if (const auto *activity = record.as<Activity>()) {
        return takesPart(m_part, m_unit, *activity, m_day) &&
               (!activity->doneOn || activity->doneOn->year() >= year);
    }
    if (const auto *output = record.as<ActivityOutput>()) {
        const Activity *activity = m_part.find(output->activity);
        return output->year == year && activity && takesPart(m_part, m_unit, *activity, m_day);
    }
    return true;
}

std::vector<UnitRow> UnitCells::rows(const UnitSheet &sheet, int year) const
{
    std::vector<UnitRow> rows;
    if (sheet.kind == EntityKind::Usage) {
        rows = monthlyRows<Usage>(m_part, year);
    } else if (sheet.kind == EntityKind::Output) {
        rows = monthlyRows<Output>(m_part, year);
    } else {
        for (const Record &record : m_part.records(sheet.kind)) {
            if (isExpected(record, year))
                rows.push_back({.record = record});
        }
    }
    // Queries in the order of their numbers, everything else by what it is called.
    std::vector<std::pair<QString, std::size_t>> keys;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const Query *query = rows[index].record.as<Query>();
        keys.emplace_back(query ? QString::number(query->number).rightJustified(9, u'0')
                                : naturalKey(m_part, rows[index].record),
                          index);
    }
    std::ranges::sort(keys);
    std::vector<UnitRow> sorted;
    for (const auto &[key, index] : keys)
        sorted.push_back(rows[index]);
    return sorted;
}

QString UnitCells::linkText(EntityKind target, QUuid id, const LinkContext &context) const
{
    const QString name = shownName(m_part, target, id);
    return !name.isEmpty() && m_index.resolve(target, name, context).id == id ? name : QString();
}

Cell UnitCells::cell(const UnitSheet &sheet, const UnitColumn &column, const UnitRow &row) const
{
    const Record &record = row.record;
    const Query *query = record.as<Query>();
    const auto about = query ? recordMeantBy(m_part, record) : std::nullopt;
    switch (column.shown) {
    case Shown::FacilityName:
        return Cell::ofText(facilityName(m_part, {record.owner()}));
    case Shown::ActivityTitle: {
        const Activity *activity = m_part.find(Ref<Activity>{record.owner()});
        return Cell::ofText(activity ? activity->title : QString());
    }
    case Shown::About:
        return Cell::ofText(about ? caption(m_part, *about) : QString());
    case Shown::FieldName:
        return Cell::ofText(query ? queriedFieldText(*query) : QString());
    case Shown::Field:
        break;
    }
    const auto &columns = columnsOf(sheet.kind);
    const SheetColumn &field = *std::ranges::find(columns, column.key, &SheetColumn::key);
    const QVariant stored = storedColumnValue(m_part, record, field, m_day);
    if (field.field->type == FieldType::Amounts && field.part == AmountPart::Total) {
        // A sum beside its months would contradict them as soon as one is changed.
        const auto amounts = amountsFromStored(stored.toString());
        if (amounts && !amounts->hasTotal && !amounts->notApplicable)
            return {};
    }
    if (field.field->type == FieldType::Link && !stored.isNull()) {
        const QUuid id = QUuid::fromString(stored.toString());
        // A cell that stays as it is is never read, so that it may say what people know.
        if (isNamed(field.field->target))
            return Cell::ofText(shownName(m_part, field.field->target, id));
    }
    if (field.field->type == FieldType::Choice) {
        for (const Choice &choice : field.field->choices) {
            if (stored.toString() == QLatin1String(choice.key))
                return Cell::ofText(choiceLabel(choice));
        }
    }
    if (field.field->type == FieldType::Due && !column.isEntry) {
        const auto due = dueDateFromStored(stored.toString());
        return Cell::ofText(due ? shownDue(*due, spokenLanguage()) : QString());
    }
    const auto number = columnNumber(m_part, record, field, m_day);
    constexpr qint64 exactly = 1'000'000'000'000'000; // more digits than a spreadsheet keeps
    if (number && (number->mantissa >= exactly || number->mantissa <= -exactly))
        return Cell::ofText(fileNumberText(*number, NumberForm::Officer));
    return columnCell(m_part, record, field, m_day);
}

QString columnTitle(EntityKind kind, const UnitColumn &column)
{
    switch (column.shown) {
    case Shown::FacilityName:
        return QCoreApplication::translate("UnitTemplate", "Name of the facility");
    case Shown::ActivityTitle:
        return QCoreApplication::translate("UnitTemplate", "Title of the activity");
    case Shown::About:
        return QCoreApplication::translate("UnitTemplate", "What it is about");
    case Shown::FieldName:
        return fieldLabel(*infoOf<Query>().field("field"));
    case Shown::Field:
        break;
    }
    const auto &columns = columnsOf(kind);
    return std::ranges::find(columns, column.key, &SheetColumn::key)->title();
}

QString instructionsTitle()
{
    return QCoreApplication::translate("UnitTemplate", "Instructions");
}

QString listsSheetName()
{
    return u"sxsh_lists"_s;
}

QString columnMark(EntityKind kind, const QString &key)
{
    return u"sxsh:%1:%2"_s.arg(QString(entityInfo(kind).keyText()), key);
}

std::optional<std::pair<EntityKind, QString>> columnMarked(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    const EntityInfo *info =
        parts.size() == 3 && parts[0] == "sxsh"_L1 ? findEntity(parts[1]) : nullptr;
    return info ? std::optional(std::pair(info->kind, parts[2])) : std::nullopt;
}

QString headingMark()
{
    return u"sxsh:heading"_s;
}

} // namespace sxsh
