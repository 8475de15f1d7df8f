// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dated.h"

namespace sxsh {

namespace {

/// By identity where both start on one day, so that the order of the records decides nothing.
template <class T>
bool startsBefore(const T &a, const T &b)
{
    const auto start = [](const T &row) { return row.from.value_or(QDate()); };
    return std::pair(start(a), a.id) < std::pair(start(b), b.id);
}

/// The newest row with from ≤ day, where an absent from is before every day.
template <class T>
const T *newestOn(const Table<T> &table, QUuid owner, QDate day)
{
    const T *newest = nullptr;
    for (const T &row : table.of(owner)) {
        if (row.from && *row.from > day)
            continue;
        if (!newest || startsBefore(*newest, row))
            newest = &row;
    }
    return newest;
}

template <class T>
const T *newestOnOrFirst(const Table<T> &table, QUuid owner, QDate day)
{
    if (const T *newest = newestOn(table, owner, day))
        return newest;
    const T *first = nullptr;
    for (const T &row : table.of(owner)) {
        if (!first || startsBefore(row, *first))
            first = &row;
    }
    return first;
}

} // namespace

const FacilityState *stateOn(const Records &records, Ref<Facility> facility, QDate day)
{
    return newestOn(records.all<FacilityState>(), facility.id, day);
}

const FacilityPlacement *placementOn(const Records &records, Ref<Facility> facility, QDate day)
{
    return newestOn(records.all<FacilityPlacement>(), facility.id, day);
}

const FacilityState *currentState(const Records &records, Ref<Facility> facility, QDate day)
{
    return newestOnOrFirst(records.all<FacilityState>(), facility.id, day);
}

const FacilityPlacement *currentPlacement(const Records &records, Ref<Facility> facility, QDate day)
{
    return newestOnOrFirst(records.all<FacilityPlacement>(), facility.id, day);
}

const Target *targetOn(const Records &records, Ref<Indicator> indicator, QDate day,
                       std::optional<Ref<AdminUnit>> unit)
{
    const Target *newest = nullptr;
    for (const Target &target : records.all<Target>().of(indicator.id)) {
        if (target.unit != unit || target.effectiveFrom > day)
            continue;
        // Of milestones decided together, the next one due on that day is what is aimed at.
        const auto rank = [&](const Target &candidate) {
            const bool past = candidate.due < day;
            return std::tuple(candidate.effectiveFrom, !past,
                              past ? candidate.due.toJulianDay() : -candidate.due.toJulianDay(),
                              candidate.id);
        };
        if (!newest || rank(target) > rank(*newest))
            newest = &target;
    }
    return newest;
}

const AdminUnit *unitOn(const Records &records, const AdminUnit &unit, QDate day)
{
    const AdminUnit *current = &unit;
    while (current->validTo && *current->validTo <= day) {
        const AdminUnit *next = nullptr;
        for (const UnitTransition &transition : records.all<UnitTransition>().of(current->id)) {
            if (transition.date > day)
                continue;
            if (transition.transitionKind == TransitionKind::Part)
                return current;
            next = records.find(transition.to);
        }
        // A successor always begins no earlier than its predecessor ends, so this ends.
        if (!next || !next->validFrom || *next->validFrom < *current->validTo) {
            if (!next || next->id == current->id ||
                (next->validTo && *next->validTo <= *current->validTo))
                return current;
        }
        current = next;
    }
    return current;
}

const AdminUnit *containing(const Records &records, const AdminUnit &unit, UnitLevel level)
{
    const AdminUnit *current = &unit;
    for (int depth = 0; current && depth < 4; ++depth) {
        if (current->level == level)
            return current;
        current = records.find(current->parent);
    }
    return nullptr;
}

const AdminUnit *unitByCode(const Records &records, QStringView code, std::optional<QDate> day)
{
    const qsizetype at = code.indexOf(u'@');
    if (at >= 0) {
        const QDate named = QDate::fromString(code.mid(at + 1), Qt::ISODate);
        return named.isValid() ? unitByCode(records, code.left(at), named) : nullptr;
    }
    const AdminUnit *oldest = nullptr;
    for (const AdminUnit &unit : records.all<AdminUnit>()) {
        if (unit.code != code)
            continue;
        if (day && unit.isValidOn(*day))
            return &unit;
        if (!oldest || !unit.validFrom ||
            (oldest->validFrom && *unit.validFrom < *oldest->validFrom))
            oldest = &unit;
    }
    return day ? nullptr : oldest;
}

} // namespace sxsh
