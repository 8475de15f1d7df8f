// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namedparts.h"
#include "core/report/pedigree.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

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

/// Where every group of figures is from.
std::vector<ReportTable> pedigrees(const ReportBasis &basis, const Scope &)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {2.6, 2.4, 1.3, 1.9, 3.4}, .size = 10};
    table.rows.push_back({text.header(u"column.figures"), text.header(u"column.evidence"),
                          text.header(u"column.coverage"), text.header(u"column.as_of"),
                          text.header(u"column.versions")});
    const auto add = [&](const Pedigree &pedigree) {
        table.rows.push_back({text.cell(pedigree.figure), text.cell(pedigree.source),
                              text.cell(pedigree.coverage, Align::Center),
                              text.cell(pedigree.asOf, Align::Center),
                              text.cell(pedigree.versions)});
    };
    for (const IndicatorResult &result : basis.results)
        add(indicatorPedigree(basis, result));
    for (const Pedigree &pedigree : {registerPedigree(basis), workPedigree(basis),
                                     measurePedigree(basis), moneyPedigree(basis)})
        add(pedigree);
    return {table};
}

} // namespace

std::vector<NamedTable> pedigreeTables()
{
    return {{"coverage"_L1, {}, coverage}, {"pedigrees"_L1, {}, pedigrees}};
}

} // namespace sxsh
