// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldedtext.h"
#include "core/indicators/evaluation.h"
#include "core/report/namedparts.h"
#include "core/report/pedigree.h"

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostPanels = 9;

/// One sector by annual period: the parts of the share.
struct SectorYears {
    QString key{};
    QString name{};
    std::vector<double> yes{};
    std::vector<double> all{};
    std::vector<double> unknown{};

    double latest() const { return all.empty() ? 0 : all.back(); }
    void add(const SectorYears &other)
    {
        for (std::size_t term = 0; term < all.size(); ++term) {
            yes[term] += other.yes[term];
            all[term] += other.all[term];
            unknown[term] += other.unknown[term];
        }
    }
};

SectorYears emptySector(const QString &key, const QString &name, std::size_t terms)
{
    return {.key = key,
            .name = name,
            .yes = std::vector<double>(terms),
            .all = std::vector<double>(terms),
            .unknown = std::vector<double>(terms)};
}

/// The sectors of all terms; one that two versions of the classification call the same is one.
std::vector<SectorYears> sectorsOf(const ReportBasis &basis, const Indicator &indicator)
{
    const auto &terms = basis.sectorTerms();
    std::vector<SectorYears> sectors;
    for (std::size_t term = 0; term < terms.size(); ++term) {
        const Evaluation evaluation(terms[term]->facilities, basis.savings, terms[term]->sectors);
        const std::vector<IndicatorResult> results = evaluation.evaluate(indicator);
        for (std::size_t part = 0; part < results.size(); ++part) {
            const IndicatorResult &result = results[part];
            if (!result.numerator || !result.denominator)
                continue;
            const Partition::Part &sector = terms[term]->sectors.parts[part];
            auto at = std::ranges::find_if(sectors, [&sector](const SectorYears &known) {
                return known.key == sector.key && folded(known.name) == folded(sector.name);
            });
            if (at == sectors.end())
                at = sectors.insert(sectors.end(),
                                    emptySector(sector.key, sector.name, terms.size()));
            at->yes[term] = result.numerator->toDouble();
            at->all[term] = result.denominator->toDouble();
            at->unknown[term] = result.unknown;
        }
    }
    return sectors;
}

/// The largest sectors of the latest term, the largest first, and the rest as one.
void gatherSmall(const ReportBasis &basis, std::vector<SectorYears> &sectors)
{
    std::ranges::stable_sort(sectors, std::greater(), &SectorYears::latest);
    if (sectors.size() <= mostPanels)
        return;
    SectorYears rest = emptySector({}, basis.text.word(u"sector.other"), sectors[0].all.size());
    for (std::size_t place = mostPanels - 1; place < sectors.size(); ++place)
        rest.add(sectors[place]);
    sectors.resize(mostPanels - 1);
    sectors.push_back(rest);
}

/// One share by annual period, a panel for each sector.
std::optional<Chart> bySectorChart(const ReportBasis &basis, const Scope &scope)
{
    const IndicatorResult &result = basis.results[scope.item("indicator"_L1).place];
    const Indicator &indicator = basis.indicator(result);
    const TallyReading counted = readTallyKey(basis.records, indicator.denominator);
    const bool isOfFacilities = counted.key && (counted.key->of == TallyOf::Facility ||
                                                counted.key->of == TallyOf::Enterprise);
    if (result.kind != IndicatorKind::Share || !isOfFacilities ||
        indicator.evidenceMode != EvidenceMode::Register)
        return {};
    std::vector<SectorYears> sectors = sectorsOf(basis, indicator);
    gatherSmall(basis, sectors);
    Chart chart{.kind = ChartKind::Panels, .style = NumberStyle::Percent};
    for (const auto &term : basis.sectorTerms())
        chart.categories.push_back(term->name);
    bool isAnyKnown = false;
    for (const SectorYears &sector : sectors) {
        Series series{.name = sector.name};
        for (std::size_t term = 0; term < sector.all.size(); ++term) {
            // Of a sector of which nothing is known there is nothing to show.
            const bool isKnown = sector.all[term] > sector.unknown[term];
            series.values.push_back(isKnown ? std::optional(sector.yes[term] / sector.all[term])
                                            : std::nullopt);
            isAnyKnown = isAnyKnown || isKnown;
        }
        if (sector.latest() > 0)
            series.name += u" ("_s + basis.text.number(sector.latest(), 0) + u')';
        chart.series.push_back(std::move(series));
    }
    if (!isAnyKnown)
        return {};
    if (result.target)
        chart.targets.assign(chart.categories.size(), result.target->min.toDouble());
    // Each bar bears its year.
    chart.about = {indicatorPedigreeText(basis, result, std::nullopt)};
    return chart;
}

} // namespace

std::vector<NamedChart> sectorCharts()
{
    return {{"indicator_by_sector"_L1, "indicator"_L1, bySectorChart}};
}

} // namespace sxsh
