// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/measurecharts.h"

#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"
#include "core/model/caption.h"
#include "core/report/savingcharts.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr double million = 1e6;
constexpr std::size_t fewSteps = 12;
constexpr double leastPart = 1.0 / 200;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MeasureCharts)

public:
    static QString before() { return tr("those before it"); }
    static QString own() { return tr("this measure"); }
    static QString others(int count) { return tr("%Ln other measures", nullptr, count); }
    static QString saves() { return tr("saves a year"); }
    static QString noSaving() { return tr("No measure has a known saving above zero."); }
    static QString cost() { return tr("cost of a TOE"); }
    static QString costUnit() { return tr("million đồng/TOE"); }
    static QString soFar() { return tr("energy saved so far"); }
    static QString perYear() { return tr("TOE/year"); }
    static QString noCurve()
    {
        return tr("Of no measure are investment, money and energy saved known together.");
    }
    static QString doubtful() { return tr("doubtful"); }
    static QString gain() { return tr("brings more than it costs"); }

    static QString amount(double saving, SavedIn savedIn)
    {
        return savedIn == SavedIn::Money
                   ? tr("%1 million đồng").arg(quantityText(saving / million, spokenLanguage()))
                   : tr("%1 TOE").arg(quantityText(saving, spokenLanguage()));
    }
};

/// “Lắp biến tần · CS012 · nghi vấn”.
QString nameOf(const Records &records, const auto &step)
{
    const Measure *measure = records.find(step.measure);
    if (!measure)
        return {};
    QString name =
        measure->name + u" · "_s + codeOf(records, EntityKind::Facility, measure->facility.id);
    if (step.isDoubtful)
        name += u" · "_s + Words::doubtful();
    return name;
}

} // namespace

Chart measureParetoChart(const Records &records, const Pareto &pareto, SavedIn savedIn,
                         std::size_t mostRows)
{
    Chart chart{.kind = ChartKind::StackedHorizontalBars,
                .style = NumberStyle::Percent,
                .notesName = Words::saves()};
    if (pareto.steps.empty()) {
        chart.reason = Words::noSaving();
        return chart;
    }
    Series before{.name = Words::before(), .role = SeriesRole::Planned};
    Series own{.name = Words::own(), .role = SeriesRole::Actual};
    double so = 0;
    const auto add = [&](const QString &name, double share, double saving) {
        chart.categories.push_back(name);
        before.values.emplace_back(so);
        own.values.emplace_back(share - so);
        chart.notes.push_back(Words::amount(saving, savedIn));
        so = share;
    };
    const std::size_t rows = std::min(mostRows, pareto.steps.size());
    double rest = pareto.total;
    for (std::size_t row = 0; row < rows; ++row) {
        const Pareto::Step &step = pareto.steps[row];
        add(nameOf(records, step), step.cumulativeShare, step.saving);
        rest -= step.saving;
    }
    if (rows < pareto.steps.size())
        add(Words::others(static_cast<int>(pareto.steps.size() - rows)), 1, rest);
    chart.series = {std::move(before), std::move(own)};
    return chart;
}

std::vector<CostCurve::Step> drawnSteps(const CostCurve &curve)
{
    std::vector<CostCurve::Step> drawn = curve.steps;
    if (drawn.size() > fewSteps) {
        const double least = curve.steps.back().cumulativeToe * leastPart;
        std::erase_if(drawn, [least](const CostCurve::Step &step) { return step.toe < least; });
    }
    return drawn;
}

Chart costCurveChart(const Records &records, const CostCurve &curve)
{
    Chart chart{.kind = ChartKind::Scatter, .unit = Words::costUnit()};
    if (curve.steps.empty()) {
        chart.reason = Words::noCurve();
        return chart;
    }
    Series steps{.name = Words::cost(), .role = SeriesRole::Actual};
    chart.fit.name = Words::cost();
    double lowest = 0;
    double highest = 0;
    for (const CostCurve::Step &step : drawnSteps(curve)) {
        const double cost = step.costPerToe / million;
        steps.cloud.push_back({.x = step.cumulativeToe, .y = cost, .name = nameOf(records, step)});
        const double from = step.cumulativeToe - step.toe;
        chart.fit.points.push_back({.x = from, .y = cost});
        chart.fit.points.push_back({.x = step.cumulativeToe, .y = cost});
        lowest = std::min(lowest, cost);
        highest = std::max(highest, cost);
    }
    chart.decimals = decimalsUpTo(std::max(-lowest, highest));
    chart.across = {.name = Words::soFar(),
                    .unit = Words::perYear(),
                    .decimals = decimalsUpTo(curve.steps.back().cumulativeToe)};
    if (lowest < 0)
        chart.band = Band{.from = lowest, .to = 0, .label = Words::gain()};
    chart.series = {std::move(steps)};
    return chart;
}

} // namespace sxsh
