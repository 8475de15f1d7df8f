// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/lockedbase.h"

#include <algorithm>

namespace sxsh {

namespace {

/// The months of the year that are in the span of the baseline, bit m for month m (from 0).
quint16 monthsOf(const Baseline &baseline, int year)
{
    quint16 months = 0;
    for (int month = 0; month < 12; ++month) {
        const QDate day(year, month + 1, 1);
        if (baseline.from <= day && day <= baseline.to)
            months = static_cast<quint16>(months | 1u << month);
    }
    return months;
}

bool differ(const Amounts &before, const Amounts &after, quint16 months)
{
    if (before.notApplicable != after.notApplicable)
        return true;
    for (int month = 0; month < 12; ++month) {
        if ((months >> month & 1) == 0)
            continue;
        const bool isEstimateOfOne = ((before.estimated ^ after.estimated) >> month & 1) != 0;
        if (before.month(month) != after.month(month) || isEstimateOfOne)
            return true;
    }
    return before.year() != after.year() && (!before.hasAllMonths() || !after.hasAllMonths());
}

/// Whether the figures are of the same use or output; then only their quantities can differ.
bool isSameUse(const Usage &before, const Usage &after)
{
    const auto key = [](const Usage &of) {
        return std::tie(of.facility, of.resource, of.product, of.year);
    };
    return key(before) == key(after);
}

bool isSameUse(const Output &before, const Output &after)
{
    const auto key = [](const Output &of) { return std::tie(of.facility, of.product, of.year); };
    return key(before) == key(after);
}

bool isSameUse(const DriverValue &before, const DriverValue &after)
{
    return before.driver == after.driver && before.year == after.year;
}

std::optional<Ref<Resource>> resourceOf(const Usage &usage)
{
    return usage.resource;
}

std::optional<Ref<Resource>> resourceOf(const Output &)
{
    return {};
}

std::optional<Ref<Product>> productOf(const Usage &usage)
{
    return usage.product;
}

std::optional<Ref<Product>> productOf(const Output &output)
{
    return output.product;
}

bool countsSame(const Baseline &before, const Baseline &after)
{
    const auto terms = [](const Baseline &of) {
        return std::tie(of.facility, of.resource, of.product, of.method, of.from, of.to,
                        of.drivers);
    };
    return terms(before) == terms(after);
}

bool countsSame(const Adjustment &before, const Adjustment &after)
{
    const auto counted = [](const Adjustment &of) {
        return std::tie(of.baseline, of.month, of.resource, of.amount, of.unit);
    };
    return counted(before) == counted(after);
}

} // namespace

bool restsOn(const Records &records, const Baseline &baseline,
             std::optional<Ref<Resource>> resource, std::optional<Ref<Product>> product)
{
    if (baseline.product && product && *baseline.product != *product)
        return false;
    if (!resource)
        return true;
    if (baseline.resource)
        return *baseline.resource == *resource;
    const Resource *used = records.find(*resource);
    return used && isEnergy(*used);
}

LockedBases::LockedBases(const Records &records, const ChangeSet &set) : m_records(records)
{
    for (const Change &change : set.changes) {
        if (change.record().kind() != EntityKind::Baseline)
            continue;
        const auto *before = change.before ? change.before->as<Baseline>() : nullptr;
        const auto *after = change.after ? change.after->as<Baseline>() : nullptr;
        if (!before || (after && before->lockedOn != after->lockedOn))
            m_broughtAlong.insert(change.record().id());
    }
}

bool LockedBases::isKept(const Baseline &baseline) const
{
    return baseline.lockedOn && !m_broughtAlong.contains(baseline.id);
}

const Baseline *LockedBases::first(QUuid facility, const auto &isTouched) const
{
    for (const Baseline &baseline : m_records.all<Baseline>().of(facility)) {
        if (isKept(baseline) && isTouched(baseline))
            return &baseline;
    }
    return nullptr;
}

template <class T>
const Baseline *LockedBases::behindFigures(const T &one, const Amounts &other) const
{
    return first(one.facility.id, [&](const Baseline &baseline) {
        const quint16 months = monthsOf(baseline, one.year);
        return restsOn(m_records, baseline, resourceOf(one), productOf(one)) && months != 0 &&
               differ(one.amounts, other, months);
    });
}

const Baseline *LockedBases::behindFigures(const DriverValue &one, const Amounts &other) const
{
    const Driver *driver = m_records.find(one.driver);
    if (!driver)
        return nullptr;
    return first(driver->facility.id, [&](const Baseline &baseline) {
        const quint16 months = monthsOf(baseline, one.year);
        return baseline.method == BaselineMethod::Regression &&
               std::ranges::find(baseline.drivers, one.driver) != baseline.drivers.end() &&
               months != 0 && differ(one.amounts, other, months);
    });
}

const Baseline *LockedBases::behindChange(const Baseline *before, const Baseline *after) const
{
    if (!before || !isKept(*before) || (after && countsSame(*before, *after)))
        return nullptr;
    return before;
}

const Baseline *LockedBases::behindChange(const Adjustment *before, const Adjustment *after) const
{
    if (before && after && countsSame(*before, *after))
        return nullptr;
    for (const Adjustment *one : {before, after}) {
        const Baseline *baseline = one ? m_records.find(one->baseline) : nullptr;
        if (baseline && isKept(*baseline) && baseline->from <= one->month &&
            one->month <= baseline->to)
            return baseline;
    }
    return nullptr;
}

const Baseline *LockedBases::behindChange(const Product *before, const Product *after) const
{
    if (!before || !after)
        return nullptr;
    const bool isOtherUnit = before->unit != after->unit;
    const bool isOtherPart = before->coefficient != after->coefficient;
    return first(after->facility.id, [&](const Baseline &baseline) {
        return (!baseline.product || baseline.product->id == after->id) &&
               (isOtherUnit || (isOtherPart && baseline.method == BaselineMethod::Equivalent));
    });
}

template <class T>
const Baseline *LockedBases::behindChange(const T *before, const T *after) const
{
    if (before && after && isSameUse(*before, *after))
        return behindFigures(*before, after->amounts);
    for (const T *one : {before, after}) {
        if (const Baseline *baseline = one ? behindFigures(*one, {}) : nullptr)
            return baseline;
    }
    return nullptr;
}

const Baseline *LockedBases::behind(const Change &change) const
{
    const auto between = [&]<class T>() {
        return behindChange(change.before ? change.before->as<T>() : nullptr,
                            change.after ? change.after->as<T>() : nullptr);
    };
    switch (change.record().kind()) {
    case EntityKind::Usage:
        return between.operator()<Usage>();
    case EntityKind::Output:
        return between.operator()<Output>();
    case EntityKind::Product:
        return between.operator()<Product>();
    case EntityKind::DriverValue:
        return between.operator()<DriverValue>();
    case EntityKind::Baseline:
        return between.operator()<Baseline>();
    case EntityKind::Adjustment:
        return between.operator()<Adjustment>();
    default:
        return nullptr;
    }
}

} // namespace sxsh
