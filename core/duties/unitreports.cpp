// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/unitreports.h"

#include "core/model/unitrights.h"

#include <array>

namespace sxsh {

namespace {

bool isOpen(const Query &query)
{
    return query.state == QueryState::Open || query.state == QueryState::Sent;
}

/// What counts of returns: an acceptance that was taken back is none.
bool isStanding(const Exchange &exchange)
{
    return exchange.direction == ExchangeDirection::Returned &&
           exchange.state != ExchangeState::Reverted && exchange.state != ExchangeState::Draft &&
           exchange.state != ExchangeState::Superseded;
}

void addExchanges(const Records &records, const ReportingPeriod &period, UnitReport &report)
{
    const Exchange *issued = nullptr;
    const Exchange *returned = nullptr;
    for (const Exchange &exchange : records.all<Exchange>()) {
        if (exchange.unit != report.data.unit || exchange.period != Ref<ReportingPeriod>{period.id})
            continue;
        if (exchange.direction == ExchangeDirection::Issued) {
            if (!issued || issued->issue < exchange.issue)
                issued = &exchange;
        } else if (isStanding(exchange) &&
                   (!returned || std::pair(returned->issue, returned->returnNumber) <
                                     std::pair(exchange.issue, exchange.returnNumber))) {
            returned = &exchange;
        }
    }
    if (issued) {
        report.issue = issued->issue;
        report.state = issued->state;
    }
    if (returned) {
        report.state = returned->state;
        report.handedIn = returned->handedIn;
        report.received = returned->receivedOn;
    }
}

/// Communes, say, while the districts are listed.
void addOthers(const Records &records, const ReportingPeriod &period, std::vector<UnitData> &units)
{
    for (const Exchange &exchange : records.all<Exchange>()) {
        const AdminUnit *unit = records.find(exchange.unit);
        const bool isListed = std::ranges::any_of(
            units, [&](const UnitData &listed) { return listed.unit == exchange.unit; });
        if (!unit || isListed || exchange.period != Ref<ReportingPeriod>{period.id})
            continue;
        UnitData data{.key = unit->code, .name = unit->name, .unit = exchange.unit};
        // A unit that came later has the facilities of those that it was made of.
        const QDate day = std::max(period.cutOff, unit->validFrom.value_or(period.cutOff));
        for (const Facility &facility : records.all<Facility>()) {
            if (facility.isOpenOn(period.cutOff) &&
                wasPlacedIn(records, {facility.id}, exchange.unit, day))
                ++data.facilities;
        }
        units.push_back(std::move(data));
    }
}

} // namespace

bool owesData(const UnitData &unit)
{
    return std::ranges::any_of(std::array{unit.profile, unit.facts, unit.use, unit.activities},
                               [](const Portion &portion) { return portion.count < portion.of; });
}

bool owesReturn(const Records &records, const ReportingPeriod &period, Ref<AdminUnit> unit)
{
    UnitReport report{.data = {.unit = unit}};
    addExchanges(records, period, report);
    return report.issue && !report.handedIn;
}

bool isToRemind(const UnitReport &report)
{
    return owesData(report.data) || (report.issue && !report.handedIn);
}

std::vector<UnitReport> unitReports(const Records &records, const ReportingPeriod &period,
                                    QDate today)
{
    std::vector<UnitReport> reports;
    std::vector<UnitData> units = completeness(records, period).units;
    addOthers(records, period, units);
    for (UnitData &data : units) {
        UnitReport report{.data = std::move(data)};
        if (report.data.unit)
            addExchanges(records, period, report);
        for (const Query &query : records.all<Query>())
            report.openQueries += isOpen(query) && query.unit == report.data.unit ? 1 : 0;
        const QDate until = report.handedIn.value_or(today);
        if (report.data.unit && period.due && until > *period.due)
            report.daysLate = static_cast<int>(period.due->daysTo(until));
        reports.push_back(std::move(report));
    }
    return reports;
}

const ReportingPeriod *currentPeriod(const Records &records, QDate today)
{
    const ReportingPeriod *newest = nullptr;
    const ReportingPeriod *first = nullptr;
    for (const ReportingPeriod &period : records.all<ReportingPeriod>()) {
        if (!first || period.cutOff < first->cutOff)
            first = &period;
        if (period.cutOff <= today && (!newest || newest->cutOff < period.cutOff))
            newest = &period;
    }
    return newest ? newest : first;
}

} // namespace sxsh
