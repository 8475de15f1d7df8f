// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/progress.h"
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"
#include "core/report/pedigree.h"
#include "core/report/trajectorychart.h"

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
        chart.about.push_back(indicatorPedigreeText(basis, result));
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

/// A place on the axis of years; a year without a period keeps its place, so that the axis is even.
struct Term {
    int year = 0;
    QString name{};
    const IndicatorResult *result = nullptr; ///< none without a period
    QDate asOf{};
};

/// More years than this between two terms are not worth their empty places.
constexpr int longestGap = 30;

void addTerm(std::vector<Term> &terms, Term term)
{
    if (!terms.empty() && term.year - terms.back().year <= longestGap) {
        for (int year = terms.back().year + 1; year < term.year; ++year)
            terms.push_back({.year = year, .name = QString::number(year)});
    }
    terms.push_back(std::move(term));
}

/// The annual periods up to the report's and on to the year of the target.
std::vector<Term> termsOf(const ReportBasis &basis, const IndicatorResult &result)
{
    std::vector<Term> terms;
    for (const IndicatorGroup &group : basis.byYear) {
        const auto &periods = basis.records.all<ReportingPeriod>();
        const auto period = std::ranges::find(periods, group.key, &ReportingPeriod::code);
        const QDate last = period == periods.end() ? group.asOf : period->endsOn;
        addTerm(terms, {.year = last.year(),
                        .name = group.name,
                        .result = basis.sameIn(group.indicators, result),
                        .asOf = group.asOf});
    }
    const int due = result.target ? result.target->due.year() : 0;
    if (!terms.empty() && due > terms.back().year && result.target->due > basis.day)
        addTerm(terms, {.year = due, .name = QString::number(due)});
    return terms;
}

/// What the line to the target has for each term, where no period was counted by the target that
/// was in force before.
std::vector<std::optional<double>> plannedAt(const ReportBasis &basis,
                                             const std::vector<Term> &terms)
{
    std::vector<std::optional<double>> planned;
    const IndicatorResult *latest = nullptr;
    for (const Term &term : terms) {
        if (term.result)
            latest = term.result;
        if (term.result || !latest || !latest->target) {
            planned.push_back(term.result ? term.result->trajectory.planned : std::nullopt);
            continue;
        }
        const Target &target = *latest->target;
        const QDate day = term.year == target.due.year()
                              ? target.due
                              : basis.day.addYears(term.year - basis.day.year());
        const Indicator &indicator = basis.indicator(*latest);
        planned.push_back(
            trajectoryOf({}, target, indicator.direction, basis.plan.tolerance, day).planned);
    }
    return planned;
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
    const std::vector<Term> terms = termsOf(basis, result);
    int known = 0;
    for (const Term &term : terms) {
        chart.categories.push_back(term.name);
        actual.values.push_back(term.result ? term.result->value : std::nullopt);
        known += actual.values.back() ? 1 : 0;
        chart.about.push_back(term.result ? indicatorPedigreeText(basis, *term.result, term.asOf)
                                          : indicatorPedigreeText(basis, result));
    }
    if (known < 2)
        return {};
    planned.values = plannedAt(basis, terms);
    const bool hasPlan =
        std::ranges::any_of(planned.values, [](const auto &value) { return value.has_value(); });
    if (result.target) {
        const double goal = result.target->min.toDouble();
        const auto at = std::ranges::find(terms, result.target->due.year(), &Term::year);
        if (at != terms.end()) {
            chart.targets.resize(terms.size());
            chart.targets[static_cast<std::size_t>(at - terms.begin())] = goal;
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

/// Every share as a bullet: what is reached, what is not known, what is asked for by when.
std::optional<Chart> bullets(const ReportBasis &basis, const Scope &)
{
    Chart chart{.kind = ChartKind::Bullets, .style = NumberStyle::Percent, .decimals = 1};
    Series reached{.name = basis.text.word(u"series.reached")};
    Series unknown{.name = basis.text.word(u"series.unknown"), .role = SeriesRole::Odd};
    bool hasUnknown = false;
    bool isAnyShare = false;
    for (const IndicatorResult &result : basis.results) {
        if (!isFraction(result.kind) || (!result.value && !result.target))
            continue;
        const auto all = result.sample ? std::nullopt : denominatorOf(result);
        const bool isShare = result.kind == IndicatorKind::Share;
        isAnyShare = isAnyShare || isShare;
        chart.categories.push_back(result.code + u". "_s + result.name);
        chart.about.push_back(indicatorPedigreeText(basis, result));
        reached.values.push_back(result.value);
        unknown.values.push_back(all ? std::optional(result.unknown / *all) : std::nullopt);
        hasUnknown = hasUnknown || result.unknown > 0;
        chart.targets.push_back(result.target ? std::optional(result.target->min.toDouble())
                                              : std::nullopt);
        chart.expected.push_back(result.trajectory.planned);
        chart.bands.push_back(result.target && result.target->max
                                  ? std::optional(Spread{result.target->min.toDouble(),
                                                         result.target->max->toDouble()})
                                  : std::nullopt);
    }
    if (chart.categories.empty())
        return {};
    if (isAnyShare)
        chart.reach = Spread{0, 1};
    chart.series = {reached};
    if (hasUnknown)
        chart.series.push_back(unknown);
    return chart;
}

/// One indicator from period to period, on to its target, and where it leads.
std::optional<Chart> trajectory(const ReportBasis &basis, const Scope &scope)
{
    const IndicatorResult &result = resultOf(basis, scope);
    if (result.kind == IndicatorKind::YesNo)
        return {};
    const ReportText &text = basis.text;
    Chart chart = trajectoryChart(basis.byYear, result, basis.day,
                                  {.achieved = text.word(u"series.actual"),
                                   .planned = text.word(u"trajectory.planned"),
                                   .forecast = text.word(u"trajectory.forecast"),
                                   .target = text.word(u"series.target_band")});
    // A dot with nothing to be seen beside is no trajectory.
    const bool saysSomething =
        !chart.series.empty() && (chart.series.front().points.size() > 1 || chart.goal);
    if (!saysSomething)
        return {};
    chart.unit = isFraction(result.kind) ? QString() : result.unit;
    // Each point bears its day.
    chart.about = {indicatorPedigreeText(basis, result, std::nullopt)};
    return chart;
}

} // namespace

std::vector<NamedChart> indicatorCharts()
{
    return {
        {"indicators"_L1, {}, shares},
        {"bullets"_L1, {}, bullets},
        {"indicator_years"_L1, "indicator"_L1, years},
        {"trajectory"_L1, "indicator"_L1, trajectory},
        {"indicator_by_unit"_L1, "indicator"_L1, byUnit},
    };
}

} // namespace sxsh
