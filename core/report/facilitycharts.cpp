// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dated.h"
#include "core/report/facilitysheet.h"
#include "core/report/namedparts.h"
#include "core/report/savingcharts.h"
#include "core/report/savingfigures.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The saving of all energy year after year against the baseline of the year reported on.
std::optional<Chart> savingYears(const ReportBasis &basis, const Scope &scope)
{
    const Ref<Facility> facility{scope.item("facility"_L1).id};
    const Baseline *baseline = energyBaseline(basis.records, facility, basis.savingsYear);
    if (!baseline)
        return {};
    Chart chart{.kind = ChartKind::VerticalBars, .style = NumberStyle::Percent, .decimals = 1};
    Series saving{.name = basis.text.word(u"series.saving"),
                  .spreadName = basis.text.word(u"series.interval")};
    bool isKnown = false;
    const int first = std::max(baseline->to.year() + 1,
                               basis.savingsYear - static_cast<int>(mostYearsOfSheet) + 1);
    for (int year = first; year <= basis.savingsYear; ++year) {
        const SavingResult &result = basis.savings.of(*baseline, year);
        chart.categories.push_back(QString::number(year));
        saving.values.push_back(result.saving);
        isKnown = isKnown || result.saving;
    }
    if (!isKnown)
        return {};
    chart.series = {saving};
    const IndicatorResult *mean = meanSaving(basis);
    if (mean && mean->saving->threshold) {
        const Decimal threshold = *mean->saving->threshold;
        const Decimal upper = mean->target ? mean->target->max.value_or(threshold) : threshold;
        chart.band =
            Band{threshold.toDouble(), upper.toDouble(), basis.text.word(u"series.target_band")};
    }
    return chart;
}

/// Actual beside expected use of the year by month, where a regression says what is expected.
std::optional<Chart> expectedUse(const ReportBasis &basis, const Scope &scope)
{
    const Ref<Facility> facility{scope.item("facility"_L1).id};
    for (const Baseline *baseline : baselinesOf(basis, facility.id)) {
        const SavingResult &result = basis.savings.of(*baseline, basis.savingsYear);
        if (result.model && result.saving)
            return expectedUseChart(expectedMonthsOf(result, intervalConfidence(basis.records)));
    }
    return {};
}

} // namespace

std::vector<NamedChart> facilityCharts()
{
    return {{"facility_saving_years"_L1, "facility"_L1, savingYears},
            {"facility_expected_use"_L1, "facility"_L1, expectedUse}};
}

} // namespace sxsh
