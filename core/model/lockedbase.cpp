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

std::optional<Ref<Resource>> resourceOf(const Usage &usage)
{
    return usage.resource;
}

std::optional<Ref<Resource>> resourceOf(const Output &)
{
    return {};
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
        if (!before || !after || before->lockedOn != after->lockedOn)
            m_broughtAlong.insert(change.record().id());
    }
}

bool LockedBases::isKept(const Baseline &baseline) const
{
    return baseline.lockedOn && !m_broughtAlong.contains(baseline.id);
}

template <class T>
const Baseline *LockedBases::behindFigures(const T &one, const Amounts &other) const
{
    for (const Baseline &baseline : m_records.all<Baseline>().of(one.facility.id)) {
        if (!isKept(baseline) || !restsOn(m_records, baseline, resourceOf(one), one.product))
            continue;
        const quint16 months = monthsOf(baseline, one.year);
        if (months != 0 && differ(one.amounts, other, months))
            return &baseline;
    }
    return nullptr;
}

template <class T>
const Baseline *LockedBases::behindChange(const T *before, const T *after) const
{
    if constexpr (std::is_same_v<T, Baseline>) {
        const Baseline *stored =
            before && after ? m_records.find(Ref<Baseline>{after->id}) : nullptr;
        return stored && isKept(*stored) && !countsSame(*before, *after) ? stored : nullptr;
    } else if constexpr (std::is_same_v<T, Adjustment>) {
        if (before && after && countsSame(*before, *after))
            return nullptr;
        for (const Adjustment *one : {before, after}) {
            const Baseline *baseline = one ? m_records.find(one->baseline) : nullptr;
            if (baseline && isKept(*baseline) && baseline->from <= one->month &&
                one->month <= baseline->to)
                return baseline;
        }
        return nullptr;
    } else {
        if (before && after && isSameUse(*before, *after))
            return behindFigures(*before, after->amounts);
        for (const T *one : {before, after}) {
            if (const Baseline *baseline = one ? behindFigures(*one, {}) : nullptr)
                return baseline;
        }
        return nullptr;
    }
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
    case EntityKind::Baseline:
        return between.operator()<Baseline>();
    case EntityKind::Adjustment:
        return between.operator()<Adjustment>();
    default:
        return nullptr;
    }
}

} // namespace sxsh
