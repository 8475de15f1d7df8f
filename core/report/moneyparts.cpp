// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/amounttext.h"
#include "core/report/namedparts.h"
#include "core/work/budget.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString stageName(const ReportBasis &basis, std::size_t stage)
{
    return basis.text.word(u"stage."_s + choiceKey(static_cast<BudgetStage>(stage)));
}

qint64 totalOf(const ReportBasis &basis, std::size_t stage, std::optional<int> year)
{
    return sumOf(linesOf(basis.budgetLines(), static_cast<BudgetStage>(stage), year));
}

/// The stages with money in any year, or in the year of the report alone.
std::vector<ListItem> stages(const ReportBasis &basis, bool yearAlone)
{
    const auto lines =
        yearAlone ? linesOfYear(basis.budgetLines(), basis.year) : basis.budgetLines();
    std::vector<ListItem> items;
    for (const BudgetHead &stage :
         budgetGrid(basis.records, lines, BudgetAxis::Stage, BudgetAxis::Year).rows)
        items.push_back({.place = static_cast<std::size_t>(stage.number)});
    return items;
}

/// The rows of a grid with the total below and, where columns add up, to the right.
std::vector<TableRow> moneyRows(const ReportBasis &basis, const BudgetGrid &grid)
{
    const ReportText &text = basis.text;
    const AmountGrid rounded = roundedToAddUp(grid.amounts.cells, amountUnit);
    std::vector<TableRow> rows;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        TableRow cells{text.cell(grid.rows[row].name)};
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            cells.push_back(grid.known[row][column] ? amountCell(text, rounded.cells[row][column])
                                                    : text.dashCell());
        if (grid.hasRowTotals)
            cells.push_back(emphasised({amountCell(text, rounded.rowTotals[row])}).front());
        rows.push_back(cells);
    }
    TableRow total{text.cell(text.word(u"total"))};
    for (const qint64 sum : rounded.columnTotals)
        total.push_back(amountCell(text, sum));
    if (grid.hasRowTotals)
        total.push_back(amountCell(text, rounded.total));
    rows.push_back(emphasised(total));
    return rows;
}

/// The money of the year: sources by stages, which do not add up among themselves.
std::vector<ReportTable> byStage(const ReportBasis &basis, const Scope &)
{
    const BudgetGrid grid = budgetGrid(basis.records, linesOfYear(basis.budgetLines(), basis.year),
                                       BudgetAxis::Source, BudgetAxis::Stage);
    if (grid.rows.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3.6}};
    TableRow header{text.header(u"column.funding_source")};
    for (const BudgetHead &stage : grid.columns) {
        table.columns.push_back(1.3);
        TableCell cell = text.header(u"column.funding_source");
        cell.text = text.capitalised(stageName(basis, static_cast<std::size_t>(stage.number)));
        header.push_back(cell);
    }
    table.rows = moneyRows(basis, grid);
    table.rows.insert(table.rows.begin(), header);
    return {table};
}

/// Money of one stage: sources by years, with totals both ways.
std::vector<ReportTable> sourcesByYear(const ReportBasis &basis,
                                       const std::vector<const BudgetLine *> &lines)
{
    const BudgetGrid grid = budgetGrid(basis.records, lines, BudgetAxis::Source, BudgetAxis::Year);
    if (grid.rows.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3.6}};
    TableRow header{text.header(u"column.funding_source")};
    for (const BudgetHead &year : grid.columns) {
        table.columns.push_back(1);
        TableCell cell = text.header(u"column.funding_source");
        cell.text = year.name;
        header.push_back(cell);
    }
    table.columns.push_back(1.2);
    header.push_back(text.header(u"total"));
    table.rows = moneyRows(basis, grid);
    table.rows.insert(table.rows.begin(), header);
    return {table};
}

std::vector<ReportTable> byYear(const ReportBasis &basis, const Scope &scope)
{
    const auto stage = static_cast<BudgetStage>(scope.item("stage"_L1).place);
    return sourcesByYear(basis, linesOf(basis.budgetLines(), stage));
}

/// What is planned for the years ahead.
std::vector<ReportTable> ahead(const ReportBasis &basis, const Scope &)
{
    std::vector<const BudgetLine *> lines = linesOf(basis.budgetLines(), BudgetStage::Planned);
    std::erase_if(lines, [&](const BudgetLine *line) {
        return line->year <= basis.year || line->year > basis.nextTo.year();
    });
    return sourcesByYear(basis, lines);
}

/// Planned against disbursed money by year, all sources together.
std::optional<Chart> yearsChart(const ReportBasis &basis, const Scope &)
{
    std::vector<const BudgetLine *> lines = basis.budgetLines();
    std::erase_if(lines, [](const BudgetLine *line) {
        return line->stage != BudgetStage::Planned && line->stage != BudgetStage::Disbursed;
    });
    if (lines.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(
        lines | std::views::transform([](const BudgetLine *line) { return line->year; }));
    // A year without money keeps its place, so that the axis is even.
    const auto years = std::views::iota(first, last + 1);
    Chart chart{.kind = ChartKind::VerticalBars, .unit = basis.text.word(u"unit.millions")};
    for (const BudgetStage stage : {BudgetStage::Planned, BudgetStage::Disbursed}) {
        const auto place = static_cast<std::size_t>(stage);
        Series series{.name = basis.text.capitalised(stageName(basis, place)),
                      .role =
                          stage == BudgetStage::Planned ? SeriesRole::Planned : SeriesRole::Actual};
        bool isKnown = false;
        for (const int year : years) {
            const auto ofYear = linesOf(lines, stage, year);
            const bool hasLine = !ofYear.empty();
            isKnown = isKnown || hasLine;
            const double millions = static_cast<double>(sumOf(ofYear)) / millionDong;
            series.values.push_back(hasLine ? std::optional(millions) : std::nullopt);
        }
        if (isKnown)
            chart.series.push_back(series);
    }
    for (const int year : years)
        chart.categories.push_back(QString::number(year));
    return chart;
}

/// More sources than fills that can be told apart are one at the end.
constexpr std::size_t mostSources = static_cast<std::size_t>(SeriesRole::Forecast) + 1;

/// Planned money by year, a part of the bar for each funding source.
std::optional<Chart> sourcesChart(const ReportBasis &basis, const Scope &)
{
    const BudgetGrid grid =
        budgetGrid(basis.records, linesOf(basis.budgetLines(), BudgetStage::Planned),
                   BudgetAxis::Source, BudgetAxis::Year);
    if (grid.rows.empty() || grid.columns.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(
        grid.columns | std::views::transform([](const BudgetHead &year) { return year.number; }));
    Chart chart{.kind = ChartKind::StackedVerticalBars, .unit = basis.text.word(u"unit.millions")};
    for (int year = first; year <= last; ++year)
        chart.categories.push_back(QString::number(year));

    // The sources with most money each have a fill, the others one together.
    std::vector<std::size_t> order(grid.rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::greater(),
                             [&grid](std::size_t row) { return grid.amounts.rowTotals[row]; });
    const std::size_t named = order.size() > mostSources ? mostSources - 1 : order.size();
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (place <= named) {
            const bool isNamed = place < named;
            chart.series.push_back(
                {.name = isNamed ? grid.rows[order[place]].name
                                 : basis.text.word(u"money.other_sources"),
                 .role = static_cast<SeriesRole>(chart.series.size()),
                 .values = std::vector<std::optional<double>>(chart.categories.size())});
        }
        Series &series = chart.series.back();
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            if (!grid.known[order[place]][column])
                continue;
            const double millions =
                static_cast<double>(grid.amounts.cells[order[place]][column]) / millionDong;
            auto &value =
                series.values[static_cast<std::size_t>(grid.columns[column].number - first)];
            value = value.value_or(0) + millions;
        }
    }
    return chart;
}

} // namespace

std::vector<ItemText> moneyItemTexts()
{
    using B = ReportBasis;
    using I = ListItem;
    return {
        {"stage.name"_L1, [](const B &b, const I &i) { return stageName(b, i.place); }},
        {"stage.total"_L1,
         [](const B &b, const I &i) {
             return millionsText(b.text, totalOf(b, i.place, std::nullopt));
         }},
        {"stage.total_dong"_L1,
         [](const B &b, const I &i) { return b.text.count(totalOf(b, i.place, std::nullopt)); }},
        {"stage.year_total"_L1,
         [](const B &b, const I &i) { return millionsText(b.text, totalOf(b, i.place, b.year)); }},
        {"stage.year_total_dong"_L1,
         [](const B &b, const I &i) { return b.text.count(totalOf(b, i.place, b.year)); }},
    };
}

std::vector<NamedList> moneyLists()
{
    using B = ReportBasis;
    return {
        {"stages"_L1, "stage"_L1, {}, [](const B &b, const Scope &) { return stages(b, false); }},
        {"stages_of_year"_L1,
         "stage"_L1,
         {},
         [](const B &b, const Scope &) { return stages(b, true); }},
    };
}

std::vector<NamedTable> moneyTables()
{
    return {
        {"money_by_stage"_L1, {}, byStage},
        {"money_by_year"_L1, "stage"_L1, byYear},
        {"money_ahead"_L1, {}, ahead},
    };
}

std::vector<NamedChart> moneyCharts()
{
    return {{"money_by_year"_L1, {}, yearsChart}, {"money_by_source"_L1, {}, sourcesChart}};
}

} // namespace sxsh
