// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const IndicatorResult &resultOf(const ReportBasis &basis, const Scope &scope)
{
    return basis.results[scope.item("indicator"_L1).place];
}

/// Every share against its target, with the part that nothing is known about.
std::optional<Chart> shares(const ReportBasis &basis, const Scope &)
{
    Chart chart{.kind = ChartKind::StackedHorizontalBars, .style = NumberStyle::Percent};
    Series reached{.name = basis.text.word(u"series.reached")};
    Series unknown{.name = basis.text.word(u"series.unknown"), .role = SeriesRole::Odd};
    bool hasUnknown = false;
    for (const IndicatorResult &result : basis.results) {
        if (result.kind != IndicatorKind::Share || !result.value)
            continue;
        const auto all = denominatorOf(result);
        chart.categories.push_back(result.code + u". "_s + result.name);
        reached.values.push_back(result.value);
        unknown.values.push_back(all && !result.sample ? std::optional(result.unknown / *all)
                                                       : std::nullopt);
        hasUnknown = hasUnknown || result.unknown > 0;
        chart.targets.push_back(result.target ? std::optional(result.target->min.toDouble())
                                              : std::nullopt);
    }
    if (chart.categories.empty())
        return {};
    chart.series = {reached};
    if (hasUnknown)
        chart.series.push_back(unknown);
    return chart;
}

/// One indicator over the annual periods up to the target's year; at least two values make a line.
std::optional<Chart> years(const ReportBasis &basis, const Scope &scope)
{
    const IndicatorResult &result = resultOf(basis, scope);
    if (result.kind == IndicatorKind::YesNo)
        return {};
    Chart chart{.kind = ChartKind::Lines};
    const bool percent = isFraction(result.kind);
    chart.style = percent ? NumberStyle::Percent : NumberStyle::Plain;
    chart.decimals = percent ? 1 : 0;
    chart.unit = percent ? QString() : result.unit;
    Series actual{.name = basis.text.word(u"series.actual")};
    Series planned{.name = basis.text.word(u"series.planned"), .role = SeriesRole::Planned};
    int known = 0;
    bool hasPlan = false;
    for (const IndicatorGroup &group : basis.byYear) {
        const IndicatorResult *at = basis.sameIn(group.indicators, result);
        chart.categories.push_back(group.name);
        actual.values.push_back(at ? at->value : std::nullopt);
        planned.values.push_back(at ? at->trajectory.planned : std::nullopt);
        known += at && at->value ? 1 : 0;
        hasPlan = hasPlan || planned.values.back();
    }
    if (known < 2)
        return {};
    if (result.target) {
        const double goal = result.target->min.toDouble();
        const QString year = QString::number(result.target->due.year());
        auto at = std::ranges::find(chart.categories, year);
        if (at == chart.categories.end() && result.target->due > basis.day) {
            chart.categories.push_back(year);
            actual.values.push_back({});
            planned.values.push_back(hasPlan ? std::optional(goal) : std::nullopt);
            at = chart.categories.end() - 1;
        }
        if (at != chart.categories.end()) {
            chart.targets.resize(chart.categories.size());
            chart.targets[static_cast<std::size_t>(at - chart.categories.begin())] = goal;
        }
        if (result.target->max)
            chart.band =
                Band{goal, result.target->max->toDouble(), basis.text.word(u"series.target_band")};
    }
    chart.series = {actual};
    if (hasPlan)
        chart.series.push_back(planned);
    return chart;
}

/// The subjects of one share in every unit: who counts, who is not known, who does not.
std::optional<Chart> byUnit(const ReportBasis &basis, const Scope &scope)
{
    const IndicatorResult &result = resultOf(basis, scope);
    if (result.kind != IndicatorKind::Share || result.sample)
        return {};
    Chart chart{.kind = ChartKind::StackedHorizontalBars};
    Series yes{.name = basis.text.word(u"series.yes")};
    Series unknown{.name = basis.text.word(u"series.unknown"), .role = SeriesRole::Odd};
    Series no{.name = basis.text.word(u"series.no"), .role = SeriesRole::Planned};
    for (const IndicatorGroup &group : basis.byUnit) {
        const IndicatorResult *at = basis.sameIn(group.indicators, result);
        if (!at || !at->numerator || !at->denominator)
            continue;
        const double counted = at->numerator->toDouble();
        chart.categories.push_back(group.name);
        yes.values.push_back(counted);
        unknown.values.push_back(at->unknown);
        no.values.push_back(at->denominator->toDouble() - counted - at->unknown);
    }
    if (chart.categories.empty())
        return {};
    const TallyReading counted = readTallyKey(basis.records, basis.indicator(result).denominator);
    const bool ofEnterprises = counted.key && counted.key->of == TallyOf::Enterprise;
    chart.unit = basis.text.word(ofEnterprises ? u"unit.enterprises" : u"unit.facilities");
    chart.series = {yes, unknown, no};
    return chart;
}

} // namespace

std::vector<NamedChart> indicatorCharts()
{
    return {
        {"indicators"_L1, {}, shares},
        {"indicator_years"_L1, "indicator"_L1, years},
        {"indicator_by_unit"_L1, "indicator"_L1, byUnit},
    };
}

} // namespace sxsh
