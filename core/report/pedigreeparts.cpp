// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namedparts.h"
#include "core/report/pedigree.h"
#include "core/report/unitscope.h"

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
        const Pedigree pedigree = indicatorPedigree(basis, result);
        table.rows.push_back({text.cell(pedigree.figure), text.cell(pedigree.source),
                              text.cell(pedigree.asOf, Align::Center),
                              text.cell(pedigree.coverage, Align::Right)});
    }
    return {table};
}

/// Where every group of figures is from.
std::vector<ReportTable> pedigrees(const ReportBasis &basis, const Scope &scope)
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
    for (const IndicatorResult &result : resultsIn(basis, scope)) {
        const Pedigree pedigree = indicatorPedigree(basis, result, scope);
        // A unit has no figure of what is counted of the whole only.
        if (!scope.find("unit"_L1) || !pedigree.coverage.isEmpty())
            add(pedigree);
    }
    for (const Pedigree &pedigree : {registerPedigree(basis, scope), workPedigree(basis, scope),
                                     measurePedigree(basis, scope)})
        add(pedigree);
    // No money is recorded by unit.
    if (!scope.find("unit"_L1))
        add(moneyPedigree(basis));
    return {table};
}

QString savingSentence(const ReportBasis &basis, const Scope &scope)
{
    const auto pedigree = savingPedigree(basis, scope);
    return pedigree ? pedigreeSentence(basis.text, *pedigree) : QString();
}

Scope inside(QLatin1String of, const ListItem &item)
{
    Scope scope;
    scope.enter(of, item);
    return scope;
}

} // namespace

std::vector<NamedText> pedigreeTexts()
{
    using B = ReportBasis;
    return {
        {"register.source"_L1,
         [](const B &b) { return pedigreeSentence(b.text, registerPedigree(b, Scope())); }},
        {"use.source"_L1,
         [](const B &b) { return pedigreeSentence(b.text, usePedigree(b, Scope())); }},
        {"activities.source"_L1,
         [](const B &b) { return pedigreeSentence(b.text, workPedigree(b, Scope())); }},
        {"measures.source"_L1,
         [](const B &b) { return pedigreeSentence(b.text, measurePedigree(b, Scope())); }},
        {"money.source"_L1, [](const B &b) { return pedigreeSentence(b.text, moneyPedigree(b)); }},
        {"savings.source"_L1, [](const B &b) { return savingSentence(b, Scope()); }},
    };
}

std::vector<ItemText> pedigreeItemTexts()
{
    using B = ReportBasis;
    using I = ListItem;
    return {
        {"indicator.source"_L1,
         [](const B &b, const I &i) {
             return pedigreeSentence(b.text, indicatorPedigree(b, b.results[i.place]));
         }},
        {"unit.source"_L1,
         [](const B &b, const I &i) {
             return pedigreeSentence(b.text, registerPedigree(b, inside("unit"_L1, i)));
         }},
        {"facility.source"_L1,
         [](const B &b, const I &i) {
             return pedigreeSentence(b.text, registerPedigree(b, inside("facility"_L1, i)));
         }},
        {"facility.use_source"_L1,
         [](const B &b, const I &i) {
             return pedigreeSentence(b.text, usePedigree(b, inside("facility"_L1, i)));
         }},
        {"facility.saving_source"_L1,
         [](const B &b, const I &i) { return savingSentence(b, inside("facility"_L1, i)); }},
        {"facility.measures_source"_L1,
         [](const B &b, const I &i) {
             return pedigreeSentence(b.text, measurePedigree(b, inside("facility"_L1, i)));
         }},
    };
}

std::vector<NamedTable> pedigreeTables()
{
    return {{"coverage"_L1, {}, coverage}, {"pedigrees"_L1, {}, pedigrees}};
}

} // namespace sxsh
