// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/facilitystage.h"
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"
#include "core/report/pedigree.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// How one step of the way stands with the facilities of the register.
struct StepCount {
    int yes = 0;
    int unknown = 0;
    bool isKnown = false; ///< of anybody
};

StepCount countOf(const ReportBasis &basis, FactKind what)
{
    const auto counted = std::ranges::find(basis.countedFacts, what, &CountedFact::what);
    const auto validity =
        counted == basis.countedFacts.end() ? std::nullopt : counted->validityMonths;
    StepCount count;
    for (const auto &member : basis.facilities.members()) {
        const Standing standing = basis.facilities.verdict(member, what, validity).standing;
        count.yes += standing == Standing::Yes ? 1 : 0;
        count.unknown += standing == Standing::Unknown ? 1 : 0;
        count.isKnown = count.isKnown || standing != Standing::Unknown;
    }
    return count;
}

/// Savings metered monthly whose whole interval reaches the threshold; known where any is metered.
StepCount verifiedOf(const ReportBasis &basis)
{
    for (const IndicatorResult &result : basis.results) {
        if (result.kind != IndicatorKind::MeanSaving)
            continue;
        const ReportedSaving saving = savingOf(basis, result);
        StepCount count{.yes = saving.figures.claiming(Claim::Reached)};
        const int metered = saving.figures.metered;
        count.isKnown = metered > 0 && saving.threshold.has_value();
        count.unknown = static_cast<int>(saving.adopters.size()) - metered;
        return count;
    }
    return {};
}

/// How many facilities have taken each step towards verified savings. A step of which nothing is on
/// record has no number, which is not zero.
std::optional<Chart> funnel(const ReportBasis &basis, const Scope &)
{
    Chart chart{.kind = ChartKind::Funnel, .unit = basis.text.word(u"unit.funnel")};
    Series series{.name = basis.text.word(u"funnel.count")};
    bool isAnyKnown = false;
    for (const FactKind what : stageSteps) {
        const StepCount count =
            what == FactKind::Verified ? verifiedOf(basis) : countOf(basis, what);
        chart.categories.push_back(basis.text.word(u"funnel."_s + choiceKey(what)));
        const auto pedigree = what == FactKind::Verified
                                  ? savingPedigree(basis, Scope())
                                  : std::optional(registerPedigree(basis, Scope()));
        chart.about.push_back(pedigree ? pedigreeText(basis.text, *pedigree) : QString());
        series.values.push_back(count.isKnown ? std::optional<double>(count.yes) : std::nullopt);
        chart.notes.push_back(
            count.isKnown && count.unknown > 0
                ? basis.text.word(u"funnel.unknown").arg(basis.text.count(count.unknown))
                : QString());
        isAnyKnown = isAnyKnown || count.isKnown;
    }
    if (!isAnyKnown)
        return {};
    chart.notesName = basis.text.word(u"series.unknown");
    chart.series = {series};
    return chart;
}

} // namespace

std::vector<NamedChart> stageCharts()
{
    return {{"funnel"_L1, {}, funnel}};
}

} // namespace sxsh
