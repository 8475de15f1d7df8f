// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"
#include "core/base/spokenlanguage.h"
#include "core/base/unit.h"
#include "core/model/lockedbase.h"
#include "core/model/rulecheck.h"
#include "core/model/supportceiling.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace sxsh {

namespace {

Dimension dimensionOf(const Resource &resource)
{
    return static_cast<Dimension>(resource.dimension);
}
static_assert(static_cast<int>(ResourceDimension::Length) == static_cast<int>(Dimension::Length));

template <class T>
void checkAmounts(RuleCheck &check, const T &row)
{
    for (int month = 0; month < 12; ++month) {
        if (row.amounts.month(month).value_or(0) < 0) {
            check.hard(row, "amounts",
                       QCoreApplication::translate("Rules", "The amount of month %1 is negative.")
                           .arg(month + 1));
            return;
        }
    }
    if (row.amounts.hasTotal && row.amounts.total < 0) {
        check.hard(row, "amounts", QCoreApplication::translate("Rules", "The total is negative."));
        return;
    }
    const auto sum = row.amounts.sumOfKnown();
    if (!sum) {
        check.hard(
            row, "amounts",
            QCoreApplication::translate("Rules", "The months are too large to be added up."));
    } else if (row.amounts.hasTotal && *sum > row.amounts.total) {
        check.hard(
            row, "amounts",
            QCoreApplication::translate("Rules", "The months add up to more than the total."));
    } else if (row.amounts.hasTotal && row.amounts.hasAllMonths() && *sum != row.amounts.total) {
        check.hard(
            row, "amounts",
            QCoreApplication::translate("Rules", "The twelve months do not add up to the total."));
    }
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// A year far from the other years of the same series: by its distance to their median in robust
/// deviations, and with fewer than three other years by a factor of ten.
bool isOutlier(double value, const std::vector<double> &others)
{
    if (others.empty() || value <= 0)
        return false;
    const double centre = median(others);
    if (centre <= 0)
        return false;
    if (others.size() < 3)
        return value > centre * 10 || value < centre / 10;
    std::vector<double> deviations;
    deviations.reserve(others.size());
    for (const double other : others)
        deviations.push_back(std::abs(other - centre));
    const double deviation = std::max(1.4826 * median(deviations), 0.1 * centre);
    return std::abs(value - centre) > 5 * deviation;
}

template <class T, class SameSeries>
void checkOutlier(RuleCheck &check, const T &row, SameSeries &&sameSeries)
{
    const auto year = row.amounts.year();
    if (!year)
        return;
    std::vector<double> others;
    for (const T &other : check.records().template all<T>().of(row.facility.id)) {
        if (!sameSeries(other) || other.id == row.id)
            continue;
        if (const auto theirs = other.amounts.year(); theirs && *theirs > 0)
            others.push_back(static_cast<double>(*theirs));
    }
    if (isOutlier(static_cast<double>(*year), others)) {
        check.soft(
            row, "amounts",
            QCoreApplication::translate(
                "Rules",
                "The amount of %1 is far from the other years of this facility. Is the unit right?")
                .arg(row.year));
    }
}

template <class T>
void checkYear(RuleCheck &check, const T &row)
{
    const Facility *facility = check.records().find(row.facility);
    if (!facility)
        return;
    if ((facility->openedOn && row.year < facility->openedOn->year()) ||
        (facility->closedOn && row.year > facility->closedOn->year())) {
        check.soft(
            row, "year",
            QCoreApplication::translate("Rules", "The facility was not open in %1.").arg(row.year));
    }
}

void checkUnitOf(RuleCheck &check, const auto &row, const UnitCode &code, Dimension expected)
{
    const Unit *unit = findUnit(code.code);
    if (unit && unit->dimension == Dimension::OilEquivalent) {
        check.hard(row, "unit",
                   QCoreApplication::translate("Rules",
                                               "TOE is what the factors turn quantities into: "
                                               "enter the quantity itself, in a unit of %1.")
                       .arg(dimensionName(expected).toLower()));
    } else if (unit && unit->dimension != expected) {
        check.hard(row, "unit",
                   QCoreApplication::translate("Rules", "“%1” does not measure %2.")
                       .arg(code.code, dimensionName(expected).toLower()));
    }
}

} // namespace

template <>
void checkRecord(RuleCheck &check, const Resource &resource)
{
    checkUnitOf(check, resource, resource.unit, dimensionOf(resource));
}

template <>
void checkRecord(RuleCheck &check, const Factor &factor)
{
    if (factor.validFrom && factor.validTo && *factor.validTo <= *factor.validFrom)
        check.hard(factor, "valid_to",
                   QCoreApplication::translate("Rules", "The factor ends before it begins."));
    if (!factor.inUse)
        return;
    for (const Factor &other : check.records().all<Factor>().of(factor.resource.id)) {
        const bool overlaps =
            (!other.validTo || !factor.validFrom || *factor.validFrom < *other.validTo) &&
            (!factor.validTo || !other.validFrom || *other.validFrom < *factor.validTo);
        if (other.id != factor.id && other.inUse && other.factorKind == factor.factorKind &&
            other.unit == factor.unit && overlaps) {
            check.hard(factor, "in_use",
                       QCoreApplication::translate(
                           "Rules",
                           "Factor %1 is in use for the same unit and time. Choose one of the two.")
                           .arg(other.code));
            return;
        }
    }
}

template <>
void checkRecord(RuleCheck &check, const Product &product)
{
    const Unit *unit = findUnit(product.unit.code);
    if (!unit)
        return;
    for (const Output &output : check.records().all<Output>().of(product.facility.id)) {
        if (output.product.id == product.id)
            checkUnitOf(check, product, output.unit, unit->dimension);
    }
}

template <>
void checkRecord(RuleCheck &check, const Usage &usage)
{
    checkAmounts(check, usage);
    checkYear(check, usage);
    if (const Resource *resource = check.records().find(usage.resource))
        checkUnitOf(check, usage, usage.unit, dimensionOf(*resource));
    const Product *product = check.records().find(usage.product);
    if (product && product->facility != usage.facility)
        check.hard(
            usage, "product",
            QCoreApplication::translate("Rules", "The product belongs to another facility."));
    checkOutlier(check, usage, [&](const Usage &other) {
        return other.resource == usage.resource && other.product == usage.product;
    });
}

template <>
void checkRecord(RuleCheck &check, const Output &output)
{
    checkAmounts(check, output);
    checkYear(check, output);
    if (const Product *product = check.records().find(output.product)) {
        if (product->facility != output.facility)
            check.hard(
                output, "product",
                QCoreApplication::translate("Rules", "The product belongs to another facility."));
        if (const Unit *unit = findUnit(product->unit.code))
            checkUnitOf(check, output, output.unit, unit->dimension);
    }
    checkOutlier(check, output,
                 [&](const Output &other) { return other.product == output.product; });
}

template <>
void checkRecord(RuleCheck &check, const Baseline &baseline)
{
    if (baseline.from.day() != 1)
        check.hard(
            baseline, "from",
            QCoreApplication::translate("Rules", "A baseline begins on the first day of a month."));
    if (baseline.to.addDays(1).day() != 1)
        check.hard(
            baseline, "to",
            QCoreApplication::translate("Rules", "A baseline ends on the last day of a month."));
    if (baseline.to < baseline.from)
        check.hard(baseline, "to",
                   QCoreApplication::translate("Rules", "The baseline ends before it begins."));
    if (baseline.lockedOn && *baseline.lockedOn <= baseline.to)
        check.soft(baseline, "locked_on",
                   QCoreApplication::translate(
                       "Rules", "The base period is locked before it ends, on figures that could "
                                "not be known yet."));
    else if (baseline.lockedOn && *baseline.lockedOn > check.today())
        check.soft(baseline, "locked_on",
                   QCoreApplication::translate("Rules", "The lock is dated in the future."));
    const Product *product = check.records().find(baseline.product);
    if (product && product->facility != baseline.facility)
        check.hard(
            baseline, "product",
            QCoreApplication::translate("Rules", "The product belongs to another facility."));
    for (const Ref<Driver> &ref : baseline.drivers) {
        const Driver *driver = check.records().find(ref);
        if (driver && driver->facility != baseline.facility) {
            check.hard(
                baseline, "drivers",
                QCoreApplication::translate("Rules", "The driver “%1” belongs to another facility.")
                    .arg(driver->name));
        }
    }
    for (const Baseline &other : check.records().all<Baseline>().of(baseline.facility.id)) {
        if (other.id != baseline.id && other.resource == baseline.resource &&
            other.product == baseline.product && other.from <= baseline.to &&
            baseline.from <= other.to) {
            check.soft(baseline, "from",
                       QCoreApplication::translate("Rules",
                                                   "Two baselines of the same resource overlap."));
            return;
        }
    }
}

template <>
void checkRecord(RuleCheck &check, const Adjustment &adjustment)
{
    if (adjustment.month.day() != 1) {
        check.hard(adjustment, "month",
                   QCoreApplication::translate("Rules",
                                               "An adjustment is of a month as a whole: write the "
                                               "month alone, such as %1.")
                       .arg(monthText(adjustment.month)));
    }
    if (adjustment.amount.nano == 0) {
        check.soft(adjustment, "amount",
                   QCoreApplication::translate("Rules", "An adjustment of 0 adjusts nothing."));
    }
    const Baseline *baseline = check.records().find(adjustment.baseline);
    if (baseline && adjustment.month < baseline->from) {
        check.soft(adjustment, "month",
                   QCoreApplication::translate("Rules",
                                               "The month is before the base period, which begins "
                                               "in %1, so the adjustment counts nowhere.")
                       .arg(monthText(baseline->from)));
    }
    const Unit *unit = findUnit(adjustment.unit.code);
    if (!baseline || !unit)
        return;
    const auto &named = adjustment.resource ? adjustment.resource : baseline->resource;
    const Resource *resource = check.records().find(named);
    if (!resource && unit->code != u"TOE") {
        check.soft(adjustment, "resource",
                   QCoreApplication::translate(
                       "Rules", "The baseline is of all energy: choose the resource that is "
                                "adjusted, or give the amount in TOE. Until then there is no "
                                "saving."));
    } else if (resource && !restsOn(check.records(), *baseline, adjustment.resource, {})) {
        check.soft(adjustment, "resource",
                   QCoreApplication::translate("Rules",
                                               "The baseline is not of %1, so its use cannot be "
                                               "adjusted there. Until it is corrected there is no "
                                               "saving.")
                       .arg(resource->name));
    } else if (resource && unit->dimension != dimensionOf(*resource)) {
        check.soft(adjustment, "unit",
                   QCoreApplication::translate("Rules",
                                               "“%1” is no unit of %2. Until it is corrected there "
                                               "is no saving.")
                       .arg(adjustment.unit.code, resource->name));
    }
}

namespace {

/// Whether the unit of what is saved measures the resource.
template <Entity T>
void checkSavedUnit(RuleCheck &check, const T &record, Ref<Resource> saved)
{
    const Resource *resource = check.records().find(saved);
    const Unit *unit = findUnit(record.unit.code);
    if (!resource || !unit)
        return;
    const Dimension expected = dimensionOf(*resource);
    const auto isMassOrVolume = [](Dimension dimension) {
        return dimension == Dimension::Mass || dimension == Dimension::Volume;
    };
    if (unit->dimension != expected && isMassOrVolume(unit->dimension) &&
        isMassOrVolume(expected)) {
        check.soft(record, "unit",
                   QCoreApplication::translate(
                       "Rules", "“%1” does not measure %2: the amount counts only where the "
                                "density of the resource is recorded.")
                       .arg(record.unit.code, dimensionName(expected).toLower()));
        return;
    }
    checkUnitOf(check, record, record.unit, expected);
}

} // namespace

template <>
void checkRecord(RuleCheck &check, const Measure &measure)
{
    if (measure.reportedSaving && measure.resource)
        checkSavedUnit(check, measure, *measure.resource);
    constexpr qint64 fewDong = 100'000;
    for (const auto &[field, money] :
         {std::pair("investment", measure.investment), std::pair("support", measure.support),
          std::pair("reported_money", measure.reportedMoney)}) {
        if (money && money->dong > 0 && money->dong < fewDong) {
            check.soft(measure, field,
                       QCoreApplication::translate("Rules",
                                                   "The amount is under 100 000 đồng. Was it meant "
                                                   "in thousands or millions?"));
        }
    }
    if (measure.status != MeasureStatus::Done && measure.doneOn)
        check.soft(measure, "status",
                   QCoreApplication::translate(
                       "Rules", "The measure has a day on which it was done, but is not done."));
    if (measure.doneOn && *measure.doneOn > check.today())
        check.soft(measure, "done_on",
                   QCoreApplication::translate("Rules", "The day has not come yet."));
    if (measure.costLevel == CostLevel::None && measure.investment && measure.investment->dong > 0)
        check.soft(measure, "cost_level",
                   QCoreApplication::translate(
                       "Rules", "The measure is said to cost nothing, but something is invested."));
    if (measure.startedOn && measure.doneOn && *measure.doneOn < *measure.startedOn)
        check.hard(measure, "done_on",
                   QCoreApplication::translate("Rules", "The measure was done before it started."));
    if (measure.status == MeasureStatus::Done && !measure.doneOn)
        check.soft(
            measure, "done_on",
            QCoreApplication::translate("Rules", "The measure is done, but the day is missing."));
    if (measure.reportedSaving && measure.unit.code.isEmpty())
        check.hard(measure, "unit",
                   QCoreApplication::translate("Rules", "The reported saving has no unit."));
    if (measure.investment && measure.support && measure.support->dong > measure.investment->dong)
        check.soft(
            measure, "support",
            QCoreApplication::translate("Rules", "The support is larger than the investment."));
    for (const MeasureSaving &saving : check.records().all<MeasureSaving>().of(measure.id)) {
        if (measure.resource == saving.resource) {
            check.hard(measure, "resource",
                       QCoreApplication::translate(
                           "Rules", "The resource is among the further savings of the measure. "
                                    "Remove it there first."));
            break;
        }
    }
    if (const QString unknown = unknownSupport(check.records(), measure.supportFor);
        !unknown.isEmpty())
        check.soft(measure, "support_for", unknown);
    if (const QString above = aboveCeiling(check.records(), measure, spokenLanguage());
        !above.isEmpty())
        check.soft(measure, "support", above);
}

template <>
void checkRecord(RuleCheck &check, const MeasureSaving &saving)
{
    const Measure *measure = check.records().find(saving.measure);
    if (measure && measure->resource == saving.resource) {
        check.hard(saving, "resource",
                   QCoreApplication::translate(
                       "Rules", "It is the main resource of the measure: its saving stands with "
                                "the measure itself."));
    }
    checkSavedUnit(check, saving, saving.resource);
}

} // namespace sxsh
