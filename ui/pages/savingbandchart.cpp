// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savingbandchart.h"

#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "core/savings/savingdistribution.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

Chart savingBandChart(const Records &records, std::vector<CountedSaving> savings,
                      std::optional<Decimal> least, std::optional<Decimal> most, Language language)
{
    Chart chart{.kind = ChartKind::Intervals,
                .style = NumberStyle::Percent,
                .decimals = 1,
                .reason = QCoreApplication::translate(
                    "Overview", "No facility has a baseline and a year to compare yet")};
    if (savings.empty())
        return chart;
    std::ranges::stable_sort(savings, std::ranges::greater(), &CountedSaving::saving);
    Series series{.name = QCoreApplication::translate("Overview", "saving"),
                  .role = SeriesRole::Actual};
    chart.notesName = QCoreApplication::translate("Overview", "grade");
    for (const CountedSaving &one : savings) {
        chart.categories.push_back(shownName(records, EntityKind::Facility, one.facility.id));
        series.values.emplace_back(one.saving);
        series.spreads.push_back(
            one.interval ? std::optional(Spread{one.interval->lower, one.interval->upper})
                         : std::nullopt);
        chart.notes.push_back(choiceKey(one.grade));
    }
    chart.series.push_back(std::move(series));
    if (least && most) {
        chart.band =
            Band{.from = least->toDouble(),
                 .to = most->toDouble(),
                 .label = QCoreApplication::translate("Overview", "target %1")
                              .arg(numberText(least->toDouble() * 100, 0, language) + u'–' +
                                   numberText(most->toDouble() * 100, 0, language) + u'%')};
    }
    return chart;
}

Chart savingDistributionChart(const std::vector<CountedSaving> &savings,
                              std::optional<Decimal> least, std::optional<Decimal> most,
                              Language language)
{
    Chart chart{.kind = ChartKind::VerticalBars,
                .unit = QCoreApplication::translate("Savings", "facilities"),
                .reason = QCoreApplication::translate(
                    "Overview", "No facility has a baseline and a year to compare yet")};
    if (savings.empty())
        return chart;
    std::vector<double> values;
    for (const CountedSaving &one : savings)
        values.push_back(one.saving);
    const SavingDistribution found = distributionOf(values, least, most);
    const auto percent = [&](std::size_t bound) {
        return percentText(roundedToNano(found.bounds[bound]).scaled(), language);
    };
    chart.categories.push_back(QCoreApplication::translate("Savings", "under %1").arg(percent(0)));
    for (std::size_t bound = 0; bound + 1 < found.bounds.size(); ++bound)
        chart.categories.push_back(percent(bound) + u'–' + percent(bound + 1));
    chart.categories.push_back(QCoreApplication::translate("Savings", "%1 and more")
                                   .arg(percent(found.bounds.size() - 1)));
    Series counts{.name = QCoreApplication::translate("Savings", "facilities")};
    for (const int count : found.counts)
        counts.values.emplace_back(count);
    chart.series.push_back(std::move(counts));
    return chart;
}

} // namespace sxsh
