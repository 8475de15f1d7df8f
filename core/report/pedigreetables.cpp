// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// How many of its subjects an indicator knows of.
QString coverageText(const ReportBasis &basis, const IndicatorResult &result)
{
    const ReportText &text = basis.text;
    if (result.sample)
        return text.word(u"coverage.sample")
            .arg(text.count(result.sample->respondents), text.count(result.sample->sample));
    if (result.kind == IndicatorKind::MeanSaving) {
        const ReportedSaving saving = savingOf(basis, result);
        return text.count(saving.figures.n) + u'/' +
               text.count(static_cast<qint64>(saving.adopters.size()));
    }
    if (!result.denominator)
        return {};
    const Decimal known{result.denominator->nano - result.unknown * 1'000'000'000LL};
    return text.number(known) + u'/' + text.number(*result.denominator);
}

/// What each indicator is counted from: by what, on which day, with how much known.
std::vector<ReportTable> coverage(const ReportBasis &basis, const Scope &)
{
    if (basis.results.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3.4, 1.9, 2.2, 1.8}};
    table.size = 10;
    table.rows.push_back({text.header(u"column.indicator"), text.header(u"column.evidence"),
                          text.header(u"column.as_of"), text.header(u"column.coverage")});
    for (const IndicatorResult &result : basis.results) {
        const Indicator &indicator = basis.indicator(result);
        const QString span = result.saving && result.saving->year > 0
                                 ? text.date(QDate(result.saving->year, 1, 1)) + u" – "_s +
                                       text.date(QDate(result.saving->year, 12, 31))
                                 : text.date(basis.day);
        table.rows.push_back(
            {text.cell(indicator.code + u". "_s + indicator.name),
             text.cell(text.word(u"evidence."_s + choiceKey(indicator.evidenceMode))),
             text.cell(span, Align::Center), text.cell(coverageText(basis, result), Align::Right)});
    }
    return {table};
}

} // namespace

std::vector<NamedTable> pedigreeTables()
{
    return {{"coverage"_L1, {}, coverage}};
}

} // namespace sxsh
