// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/queriedplace.h"

#include "core/exchange/shownvalue.h"
#include "core/indicators/partition.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "core/model/unitrights.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

namespace {

std::optional<Record> recordOf(const Records &records, const Query &query)
{
    return recordMeantBy(records, Record(query));
}

std::optional<Ref<AdminUnit>> reporting(const Records &records, Ref<AdminUnit> unit, QDate day)
{
    const AdminUnit *found = records.find(unit);
    return found ? std::optional(Ref<AdminUnit>{reportingUnit(records, *found, day).id})
                 : std::nullopt;
}

/// The unit whose newest package the facility went out with, which may be another than the one it
/// lies in today; none where no package did.
std::optional<Ref<AdminUnit>> lastIssuedTo(const Records &records, Ref<Facility> facility,
                                           QDate day)
{
    const Exchange *newest = nullptr;
    for (const Exchange &exchange : records.all<Exchange>()) {
        const bool isLater = !newest || std::tie(newest->handedIn, newest->issue) <
                                            std::tie(exchange.handedIn, exchange.issue);
        if (exchange.direction == ExchangeDirection::Issued && isLater &&
            wasPlacedIn(records, facility, exchange.unit, day))
            newest = &exchange;
    }
    return newest ? std::optional(newest->unit) : std::nullopt;
}

} // namespace

const SheetColumn *queriedColumn(const Query &query)
{
    const EntityInfo *info = findEntity(query.entity);
    if (!info || query.field.isEmpty())
        return nullptr;
    const auto &columns = columnsOf(info->kind);
    const auto isMeant = [&](const SheetColumn &column) {
        if (!column.field)
            return false;
        if (query.month && column.part != AmountPart::None) {
            return column.isMonth() && column.month() == *query.month - 1 &&
                   (query.field == column.field->keyText() || query.field == u"total");
        }
        return query.field == column.key ||
               (query.field == column.field->keyText() &&
                (column.part == AmountPart::None || column.part == AmountPart::Total));
    };
    const auto found = std::ranges::find_if(columns, isMeant);
    return found == columns.end() ? nullptr : &*found;
}

QString queriedRecordText(const Records &records, const Query &query)
{
    if (const auto record = recordOf(records, query))
        return caption(records, *record);
    return QCoreApplication::translate("Queries", "A record that is not in this file");
}

QString queriedFieldText(const Query &query)
{
    const SheetColumn *column = queriedColumn(query);
    return column ? column->title() : query.field;
}

QString queriedValueText(const Records &records, const Query &query, Language language, QDate today)
{
    const SheetColumn *column = queriedColumn(query);
    const auto record = recordOf(records, query);
    return column && record
               ? shownValue(records, *record, *column, language, today, ShownLinks::ByName)
               : QString();
}

std::optional<Ref<Facility>> queriedFacility(const Records &records, const Record &record)
{
    constexpr int mostSteps = 4; // a month's value belongs to a driver, that to a facility
    std::optional<Record> at = record;
    for (int step = 0; at && step < mostSteps; ++step) {
        if (at->kind() == EntityKind::Facility)
            return Ref<Facility>{at->id()};
        const QUuid owner = at->owner();
        at.reset();
        for (const EntityKind kind : {EntityKind::Facility, EntityKind::Product, EntityKind::Driver,
                                      EntityKind::Measure, EntityKind::Baseline}) {
            if (!at && !owner.isNull())
                at = records.find(kind, owner);
        }
    }
    return {};
}

std::optional<Ref<AdminUnit>> unitToAsk(const Records &records, const Record &record, QDate day)
{
    if (const auto facility = queriedFacility(records, record)) {
        if (const auto unit = lastIssuedTo(records, *facility, day))
            return unit;
        const FacilityPlacement *placement = currentPlacement(records, *facility, day);
        return placement ? reporting(records, placement->unit, day) : std::nullopt;
    }
    if (const auto *event = record.as<Event>())
        return event->unit ? reporting(records, *event->unit, day) : std::nullopt;
    const auto *activity = record.as<Activity>();
    return activity && !activity->units.empty() ? reporting(records, activity->units.front(), day)
                                                : std::nullopt;
}

int nextQueryNumber(const Records &records, Ref<AdminUnit> unit)
{
    int last = 0;
    for (const Query &query : records.all<Query>())
        last = query.unit == unit ? std::max(last, query.number) : last;
    return last + 1;
}

bool isAwaited(const Query &query)
{
    return query.state == QueryState::Open || query.state == QueryState::Sent;
}

bool isLate(const Query &query, QDate today)
{
    return isAwaited(query) && query.due && *query.due < today;
}

} // namespace sxsh
