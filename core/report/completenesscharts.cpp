// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namedparts.h"

#include <array>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfYear = 12;

/// Of one district: from how many facilities use is expected, and how many told it for each month.
struct UnitMonths {
    int expected = 0;
    std::array<int, monthsOfYear> told{};
};

/// The months of the year for which a facility has told any use; a yearly total tells of none.
quint16 monthsTold(const ReportBasis &basis, const Facility &facility, bool &hasUse)
{
    quint16 months = 0;
    for (const Usage &usage : basis.records.all<Usage>().of(facility.id)) {
        if (usage.year == basis.savingsYear) {
            months |= usage.amounts.known;
            hasUse = hasUse || usage.amounts.known != 0 || usage.amounts.hasTotal;
        }
    }
    return months;
}

/// How many of the facilities that use is expected from told it, by district and month. Expected is
/// who has a base period before the year, or told anything of the year.
std::optional<Chart> completenessChart(const ReportBasis &basis, const Scope &)
{
    std::vector<UnitMonths> units(basis.units.parts.size());
    const auto &members = basis.facilities.members();
    for (std::size_t index = 0; index < members.size(); ++index) {
        const Facility &facility = basis.facilities.facility(members[index]);
        bool isExpected = false;
        const quint16 told = monthsTold(basis, facility, isExpected);
        for (const Baseline &baseline : basis.records.all<Baseline>().of(facility.id))
            isExpected = isExpected || baseline.to.year() < basis.savingsYear;
        if (!isExpected)
            continue;
        UnitMonths &unit = units[basis.units.partOfMember[index]];
        ++unit.expected;
        for (int month = 0; month < monthsOfYear; ++month)
            unit.told[static_cast<std::size_t>(month)] += (told >> month) & 1;
    }
    if (std::ranges::none_of(units, [](const UnitMonths &unit) { return unit.expected > 0; }))
        return {};
    Chart chart{.kind = ChartKind::Grid,
                .unit = basis.text.word(u"unit.months").arg(basis.savingsYear),
                .style = NumberStyle::Percent};
    for (const Partition::Part &part : basis.units.parts)
        chart.categories.push_back(part.name);
    for (int month = 0; month < monthsOfYear; ++month) {
        Series series{.name = QString::number(month + 1)};
        for (const UnitMonths &unit : units) {
            const double told = unit.told[static_cast<std::size_t>(month)];
            series.values.push_back(unit.expected > 0 ? std::optional(told / unit.expected)
                                                      : std::nullopt);
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

} // namespace

std::vector<NamedChart> completenessCharts()
{
    return {{"completeness"_L1, {}, completenessChart}};
}

} // namespace sxsh
