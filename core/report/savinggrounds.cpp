// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savinggrounds.h"

#include "core/savings/savings.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

namespace {

bool isAnyKnown(const MonthlyValues &months)
{
    return std::ranges::any_of(months, [](const auto &month) { return month.has_value(); });
}

class Drawing
{
    Q_DECLARE_TR_FUNCTIONS(SavingStory)

public:
    Drawing(const Records &records, const Baseline &baseline, const SavingResult &result,
            const FacilityAmounts &amounts)
        : m_records(records), m_baseline(baseline), m_result(result)
    {
        if (amounts.base.first <= amounts.base.last)
            m_years = monthlyFiguresOf(records, baseline, result, amounts);
    }

    SavingGrounds draw() const
    {
        return m_result.method == BaselineMethod::Regression ? ofRegression() : ofOutput();
    }

private:
    SavingGrounds ofRegression() const
    {
        SavingGrounds grounds{.chart = useScatterChart(m_records, m_result),
                              .months = expectedMonthsOf(m_result, intervalConfidence(m_records))};
        // The product is named beside its months, and its name can be long.
        const QString across = grounds.chart.across.name;
        const QString thing = savedThing(m_records, m_baseline);
        grounds.title = isByOutput(m_records, m_result) || across.isEmpty()
                            ? tr("%1 by output").arg(thing)
                            : tr("%1 by %2").arg(thing, across);
        return grounds;
    }

    SavingGrounds ofOutput() const
    {
        return {.title = tr("Use per unit of output by month"),
                .chart = specificUse(),
                .months = months()};
    }

    Chart specificUse() const
    {
        Chart chart = chartOfMonths(ChartKind::Lines);
        double largest = 0;
        for (const MonthlyFigures &year : m_years) {
            const MonthlyValues specific = year.specific();
            if (!isAnyKnown(specific))
                continue;
            for (const auto &value : specific)
                largest = std::max(largest, value.value_or(0));
            chart.series.push_back(
                {.name = QString::number(year.year),
                 .role = year.year == m_result.year ? SeriesRole::Actual : SeriesRole::Planned,
                 .values = {specific.begin(), specific.end()}});
        }
        chart.unit = m_result.useUnit + u'/' + m_result.outputUnit;
        chart.decimals = decimalsUpTo(largest);
        if (chart.series.empty())
            chart.reason = whyNotSpecific();
        return chart;
    }

    QString whyNotSpecific() const
    {
        if (m_result.method == BaselineMethod::Absolute)
            return tr("An absolute total is not told per unit of output.");
        if (m_result.outputUnit.isEmpty())
            return tr("The products have no common unit that use could be told per.");
        return m_result.reason.isEmpty()
                   ? tr("Use and output are not known by month, so the months cannot be compared.")
                   : m_result.reason;
    }

    ExpectedMonths months() const
    {
        ExpectedMonths months{.year = m_result.year, .unit = m_result.useUnit};
        if (m_years.empty()) {
            months.reason = m_result.reason;
            return months;
        }
        const MonthlyFigures &reported = m_years.back();
        months.actual = {reported.use.begin(), reported.use.end()};
        months.expected = {reported.expected.begin(), reported.expected.end()};
        if (m_result.method == BaselineMethod::Absolute)
            months.reason = tr("An absolute total expects nothing of a single month.");
        return months;
    }

    const Records &m_records;
    const Baseline &m_baseline;
    const SavingResult &m_result;
    std::vector<MonthlyFigures> m_years;
};

} // namespace

SavingGrounds savingGrounds(const Records &records, const Baseline &baseline,
                            const SavingResult &result, const FacilityAmounts &amounts)
{
    return Drawing(records, baseline, result, amounts).draw();
}

SavingGrounds savingGrounds(const Records &records, const Baseline &baseline,
                            const SavingResult &result)
{
    FactorSet factors(records, QDate(result.year, 12, 31));
    SavingResult begun = begunSaving(baseline, result.year);
    return savingGrounds(records, baseline, result,
                         gatherAmounts(records, baseline, factors, begun));
}

QString savedThing(const Records &records, const Baseline &baseline)
{
    const Resource *resource = records.find(baseline.resource);
    QString name =
        resource ? resource->name : QCoreApplication::translate("SavingStory", "All energy");
    if (const Product *product = records.find(baseline.product))
        name += QStringLiteral(" – ") + product->name;
    return name;
}

} // namespace sxsh
