// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"
#include "core/report/pedigree.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Shares side by side in one table: more would not fit the width of a page.
constexpr std::size_t sharesPerTable = 3;
/// After the name of the indicator.
constexpr std::size_t firstFigure = 1;

TableRow indicatorRow(const ReportBasis &basis, const IndicatorResult &result)
{
    const ReportText &text = basis.text;
    const IndicatorResult *before = basis.sameIn(basis.before, result);
    const bool isOfSubjects = (result.numerator && result.denominator) || result.saving;
    QString target = targetText(basis, result);
    if (result.target)
        target += u" ("_s + QString::number(result.target->due.year()) + u')';
    TableCell value{.text = valueText(basis, result),
                    .align = Align::Right,
                    .bold = true,
                    .number = result.toldValue()};
    TableCell trajectory = text.cell(plannedText(basis, result), Align::Center);
    if (result.trajectory.state != TrajectoryState::Unknown)
        trajectory.text += u" ("_s + trajectoryText(basis, result) + u')';
    TableRow row{
        text.cell(result.code + u". "_s + result.name),
        text.cell(target, Align::Center),
        text.cell(countText(basis, result), Align::Right),
        isOfSubjects && !result.sample ? text.countCell(result.unknown) : text.dashCell(),
        value,
        text.percentCell(result.kind == IndicatorKind::Share ? result.valueKnown : std::nullopt),
        {.text = before ? valueText(basis, *before) : text.dash(),
         .align = Align::Right,
         .number = before ? before->value : std::nullopt,
         .about = previousPedigreeText(basis, result)},
        trajectory,
        text.cell(text.capitalised(stateText(basis, result)), Align::Center),
    };
    const QString about = indicatorPedigreeText(basis, result);
    for (std::size_t column = firstFigure; column < row.size(); ++column) {
        if (row[column].about.isEmpty())
            row[column].about = about;
    }
    return row;
}

std::vector<ReportTable> tableOf(const ReportBasis &basis,
                                 const std::vector<IndicatorResult> &results)
{
    if (results.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3.4, 1.35, 1.25, 1.1, 1.3, 1.2, 1.3, 1.35, 1.4}, .headerRows = 2};
    table.size = 10;
    table.rows.push_back(
        {text.header(u"column.indicator", 1, 2), text.header(u"column.target", 1, 2),
         text.header(u"column.result", 4, 1), text.header(u"column.previous", 1, 2),
         text.header(u"column.trajectory", 1, 2), text.header(u"column.state", 1, 2)});
    table.rows.push_back({text.header(u"column.count"), text.header(u"column.unknown"),
                          text.header(u"column.value"), text.header(u"column.value_known")});
    for (const IndicatorResult &result : results)
        table.rows.push_back(indicatorRow(basis, result));
    return {table};
}

std::vector<ReportTable> indicatorTable(const ReportBasis &basis, const Scope &)
{
    return tableOf(basis, basis.results);
}

std::vector<ReportTable> behind(const ReportBasis &basis, const Scope &)
{
    std::vector<IndicatorResult> results;
    std::ranges::copy_if(basis.results, std::back_inserter(results), isBehind);
    return tableOf(basis, results);
}

void addShare(TableRow &row, const ReportBasis &basis, const IndicatorResult *result)
{
    const ReportText &text = basis.text;
    const QString about = result ? indicatorPedigreeText(basis, *result) : QString();
    const bool isKnown = result && result->numerator && result->denominator;
    const auto add = [&](TableCell cell) {
        cell.about = about;
        row.push_back(std::move(cell));
    };
    add(isKnown ? text.cell(countText(basis, *result), Align::Right) : text.dashCell());
    add(isKnown ? text.countCell(result->unknown) : text.dashCell());
    add(text.percentCell(result ? result->value : std::nullopt));
}

ReportTable unitTable(const ReportBasis &basis, std::span<const IndicatorResult *const> shares)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {2.6}, .headerRows = 2};
    table.size = 10;
    TableRow top{text.header(u"column.unit", 1, 2)};
    TableRow bottom;
    for (const IndicatorResult *share : shares) {
        table.columns.insert(table.columns.end(), {1.2, 1.0, 1.2});
        TableCell title = text.header(u"column.unit", 3, 1);
        title.text = share->code + u". "_s + share->name;
        top.push_back(title);
        for (const QStringView key : {u"column.count", u"column.unknown_short", u"column.share"})
            bottom.push_back(text.header(key));
    }
    table.rows = {top, bottom};
    for (const IndicatorGroup &group : basis.byUnit) {
        TableRow row{text.cell(group.name)};
        for (std::size_t column = 0; column < shares.size(); ++column)
            addShare(row, basis, basis.sameIn(group.indicators, *shares[column]));
        table.rows.push_back(row);
    }
    TableRow total{text.cell(text.word(u"whole_province"))};
    for (std::size_t column = 0; column < shares.size(); ++column)
        addShare(total, basis, shares[column]);
    table.rows.push_back(emphasised(total));
    return table;
}

std::vector<ReportTable> indicatorsByUnit(const ReportBasis &basis, const Scope &)
{
    std::vector<const IndicatorResult *> shares;
    for (const IndicatorResult &result : basis.results) {
        if (result.kind == IndicatorKind::Share && !result.sample && result.denominator)
            shares.push_back(&result);
    }
    std::vector<ReportTable> tables;
    if (basis.byUnit.empty())
        return tables;
    for (std::size_t first = 0; first < shares.size(); first += sharesPerTable) {
        const std::size_t size = std::min(sharesPerTable, shares.size() - first);
        tables.push_back(unitTable(basis, std::span(shares).subspan(first, size)));
    }
    return tables;
}

std::vector<ReportTable> definitions(const ReportBasis &basis, const Scope &)
{
    if (basis.results.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 2.4, 5, 2.6}};
    table.size = 10;
    table.rows.push_back({text.header(u"column.code"), text.header(u"column.indicator"),
                          text.header(u"column.definition"), text.header(u"column.source")});
    for (const IndicatorResult &result : basis.results) {
        const Indicator &indicator = basis.indicator(result);
        table.rows.push_back({text.cell(indicator.code), text.cell(indicator.name),
                              text.cell(indicator.definition), text.cell(indicator.source)});
    }
    return {table};
}

std::vector<ReportTable> targets(const ReportBasis &basis, const Scope &)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 1.2, 1.2, 3.4, 1.3, 1.6}};
    table.size = 10;
    table.rows.push_back({text.header(u"column.code"), text.header(u"column.target"),
                          text.header(u"column.due"), text.header(u"column.decided_by"),
                          text.header(u"column.effective_from"), text.header(u"column.baseline")});
    for (const IndicatorResult &result : basis.results) {
        if (!result.target)
            continue;
        const Target &target = *result.target;
        QString baseline;
        if (target.baselineValue) {
            baseline = isFraction(result.kind) ? text.percent(*target.baselineValue)
                                               : text.number(*target.baselineValue);
            if (target.baselineDate)
                baseline += u" ("_s + text.date(target.baselineDate) + u')';
        }
        table.rows.push_back(
            {text.cell(result.code), text.cell(targetText(basis, result), Align::Center),
             text.cell(text.date(target.due), Align::Center), text.cell(target.decidedBy),
             text.cell(text.date(target.effectiveFrom), Align::Center),
             text.cell(baseline, Align::Center)});
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

/// What is expected beside what is counted; what is expected counts nowhere.
std::vector<ReportTable> estimates(const ReportBasis &basis, const Scope &)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3.4, 1.4, 1.5, 4}};
    table.rows.push_back({text.header(u"column.indicator"), text.header(u"column.value"),
                          text.header(u"column.estimate"), text.header(u"column.rests_on")});
    for (const IndicatorResult &result : basis.results) {
        const Estimate *estimate = estimateOf(basis, result);
        if (!estimate)
            continue;
        table.rows.push_back({text.cell(result.code + u". "_s + result.name),
                              {.text = valueText(basis, result),
                               .align = Align::Right,
                               .number = result.toldValue(),
                               .about = indicatorPedigreeText(basis, result)},
                              {.text = estimateText(basis, result),
                               .align = Align::Right,
                               .italic = true,
                               .number = estimate->value.toDouble(),
                               .about = estimatePedigreeText(basis, result)},
                              text.cell(estimate->reason)});
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

} // namespace

std::vector<NamedTable> indicatorTables()
{
    return {
        {"indicators"_L1, {}, indicatorTable},
        {"indicators_behind"_L1, {}, behind},
        {"indicators_by_unit"_L1, {}, indicatorsByUnit},
        {"indicator_definitions"_L1, {}, definitions},
        {"targets"_L1, {}, targets},
        {"estimates"_L1, {}, estimates},
    };
}

} // namespace sxsh
