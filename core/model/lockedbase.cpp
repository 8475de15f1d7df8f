// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/lockedbase.h"

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
        if ((months >> month & 1) != 0 && before.month(month) != after.month(month))
            return true;
    }
    return before.year() != after.year() && (!before.hasAllMonths() || !after.hasAllMonths());
}

/// The baseline that rests on the months in which the two differ.
template <class T>
const Baseline *behindAmounts(const Records &records, const T &before, const T &after,
                              std::optional<Ref<Resource>> resource,
                              std::optional<Ref<Product>> product)
{
    for (const Baseline &baseline : records.all<Baseline>().of(before.facility.id)) {
        if (!baseline.lockedOn || !restsOn(records, baseline, resource, product))
            continue;
        const quint16 months = monthsOf(baseline, before.year);
        if (months != 0 && differ(before.amounts, after.amounts, months))
            return &baseline;
    }
    return nullptr;
}

/// The baseline in whose months something is adjusted, before the change or after it.
const Baseline *behindAdjustment(const Records &records, const Change &change)
{
    const auto counted = [](const Adjustment &of) {
        return std::tie(of.baseline, of.month, of.resource, of.amount, of.unit);
    };
    const auto *before = change.before ? change.before->as<Adjustment>() : nullptr;
    const auto *after = change.after ? change.after->as<Adjustment>() : nullptr;
    if (before && after && counted(*before) == counted(*after))
        return nullptr;
    for (const Adjustment *one : {before, after}) {
        const Baseline *baseline = one ? records.find(one->baseline) : nullptr;
        if (baseline && baseline->lockedOn && baseline->from <= one->month &&
            one->month <= baseline->to)
            return baseline;
    }
    return nullptr;
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

const Baseline *lockedBaselineBehind(const Records &records, const Change &change)
{
    if (change.record().kind() == EntityKind::Adjustment)
        return behindAdjustment(records, change);
    if (!change.before || !change.after)
        return nullptr;
    if (const auto *before = change.before->as<Usage>()) {
        return behindAmounts(records, *before, *change.after->as<Usage>(), before->resource,
                             before->product);
    }
    if (const auto *before = change.before->as<Output>())
        return behindAmounts(records, *before, *change.after->as<Output>(), {}, before->product);
    const auto *before = change.before->as<Baseline>();
    const auto *after = change.after->as<Baseline>();
    if (!before || !before->lockedOn || !after->lockedOn)
        return nullptr;
    const auto terms = [](const Baseline &of) {
        return std::tie(of.resource, of.product, of.method, of.from, of.to, of.drivers);
    };
    return terms(*before) == terms(*after) ? nullptr : records.find(Ref<Baseline>{after->id});
}

} // namespace sxsh
