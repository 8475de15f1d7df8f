// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/sharechanges.h"
#include "core/report/namedparts.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// What a chart says it counts: enterprises, facilities or, without a word, organisations.
QString unitOf(const ReportBasis &basis, const Indicator &indicator)
{
    const TallyReading reading = readTallyKey(basis.records, indicator.denominator);
    if (!reading.key || reading.key->of == TallyOf::Organisation)
        return {};
    return basis.text.word(reading.key->of == TallyOf::Enterprise ? u"unit.enterprises"
                                                                  : u"unit.facilities");
}

/// What moved the numerator of a share since the cut-off of the period before.
std::optional<Chart> changes(const ReportBasis &basis, const Scope &scope)
{
    const IndicatorResult &result = basis.results[scope.item("indicator"_L1).place];
    if (!basis.facilitiesBefore)
        return {};
    const Indicator &indicator = basis.indicator(result);
    const auto before =
        countedSubjects(TallyCount(*basis.facilitiesBefore, basis.savings), indicator);
    const auto now = countedSubjects(basis.tallies, indicator);
    if (!before || !now)
        return {};
    const ShareChanges found = changesBetween(*before, *now);
    if (found.known == 0)
        return {};
    const ReportText &text = basis.text;
    const auto on = [&text](QStringView key, QDate day) {
        return text.word(key).arg(text.date(day));
    };
    return Chart{.kind = ChartKind::Waterfall,
                 .unit = unitOf(basis, indicator),
                 .categories = {on(u"changes.before", basis.facilitiesBefore->day()),
                                text.word(u"changes.newly"), text.word(u"changes.joined"),
                                text.word(u"changes.no_longer"), text.word(u"changes.left"),
                                on(u"changes.now", basis.day)},
                 .series = {{.name = text.word(u"changes.count"),
                             .values = {found.before, found.newlyYes, found.joined, -found.noLonger,
                                        -found.left, found.now}}}};
}

} // namespace

std::vector<NamedChart> changeCharts()
{
    return {{"changes"_L1, "indicator"_L1, changes}};
}

} // namespace sxsh
