// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/amounttext.h"
#include "core/report/namedparts.h"

#include <map>
#include <ranges>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString stageName(const ReportBasis &basis, std::size_t stage)
{
    return basis.text.word(u"stage."_s + choiceKey(static_cast<BudgetStage>(stage)));
}

bool isOfStage(const BudgetLine &line, std::size_t stage)
{
    return line.stage == static_cast<BudgetStage>(stage);
}

qint64 totalOf(const ReportBasis &basis, std::size_t stage, std::optional<int> year)
{
    qint64 total = 0;
    for (const BudgetLine *line : basis.budgetLines()) {
        if (isOfStage(*line, stage) && (!year || line->year == *year))
            total += line->amount.dong;
    }
    return total;
}

/// The stages with money in any year, or in the year of the report alone.
std::vector<ListItem> stages(const ReportBasis &basis, bool yearAlone)
{
    std::set<std::size_t> found;
    for (const BudgetLine *line : basis.budgetLines()) {
        if (!yearAlone || line->year == basis.year)
            found.insert(static_cast<std::size_t>(line->stage));
    }
    std::vector<ListItem> items;
    for (const std::size_t stage : found)
        items.push_back({.place = stage});
    return items;
}

using SourceKey = std::pair<QString, QUuid>; // by code

std::optional<SourceKey> sourceOf(const ReportBasis &basis, const BudgetLine &line)
{
    const FundingSource *source = basis.records.find(line.source);
    return source ? std::optional(SourceKey(source->code, source->id)) : std::nullopt;
}

QString sourceName(const ReportBasis &basis, const SourceKey &key)
{
    return basis.records.find(Ref<FundingSource>{key.second})->name;
}

/// Money in a table of sources by columns of any sort, in đồng.
template <class Column>
struct SourceGrid {
    std::vector<SourceKey> sources{};
    std::vector<Column> columns{};
    std::vector<std::vector<qint64>> cells{};
    std::vector<std::vector<bool>> known{};
};

template <class Column, class ColumnOf>
SourceGrid<Column> gridOf(const ReportBasis &basis, ColumnOf columnOf)
{
    std::map<std::pair<SourceKey, Column>, qint64> sums;
    std::set<SourceKey> sources;
    std::set<Column> columns;
    for (const BudgetLine *line : basis.budgetLines()) {
        const auto source = sourceOf(basis, *line);
        const std::optional<Column> column = columnOf(*line);
        if (!source || !column)
            continue;
        sums[{*source, *column}] += line->amount.dong;
        sources.insert(*source);
        columns.insert(*column);
    }
    SourceGrid<Column> grid;
    grid.sources.assign(sources.begin(), sources.end());
    grid.columns.assign(columns.begin(), columns.end());
    for (const SourceKey &source : grid.sources) {
        grid.cells.emplace_back();
        grid.known.emplace_back();
        for (const Column &column : grid.columns) {
            const auto at = sums.find({source, column});
            grid.cells.back().push_back(at == sums.end() ? 0 : at->second);
            grid.known.back().push_back(at != sums.end());
        }
    }
    return grid;
}

/// The rows of a grid with the total below and, where asked for, to the right.
template <class Column>
std::vector<TableRow> moneyRows(const ReportBasis &basis, const SourceGrid<Column> &grid,
                                bool withRowTotals)
{
    const ReportText &text = basis.text;
    const AmountGrid rounded = roundedToAddUp(grid.cells, amountUnit);
    std::vector<TableRow> rows;
    for (std::size_t row = 0; row < grid.sources.size(); ++row) {
        TableRow cells{text.cell(sourceName(basis, grid.sources[row]))};
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            cells.push_back(grid.known[row][column] ? amountCell(text, rounded.cells[row][column])
                                                    : text.dashCell());
        if (withRowTotals)
            cells.push_back(emphasised({amountCell(text, rounded.rowTotals[row])}).front());
        rows.push_back(cells);
    }
    TableRow total{text.cell(text.word(u"total"))};
    for (const qint64 sum : rounded.columnTotals)
        total.push_back(amountCell(text, sum));
    if (withRowTotals)
        total.push_back(amountCell(text, rounded.total));
    rows.push_back(emphasised(total));
    return rows;
}

/// The money of the year: sources by stages, which do not add up among themselves.
std::vector<ReportTable> byStage(const ReportBasis &basis, const Scope &)
{
    const auto grid = gridOf<std::size_t>(basis, [&basis](const BudgetLine &line) {
        return line.year == basis.year ? std::optional(static_cast<std::size_t>(line.stage))
                                       : std::nullopt;
    });
    if (grid.sources.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3.6}};
    TableRow header{text.header(u"column.funding_source")};
    for (const std::size_t stage : grid.columns) {
        table.columns.push_back(1.3);
        TableCell cell = text.header(u"column.funding_source");
        cell.text = text.capitalised(stageName(basis, stage));
        header.push_back(cell);
    }
    table.rows = moneyRows(basis, grid, false);
    table.rows.insert(table.rows.begin(), header);
    return {table};
}

/// The money of one stage: sources by years, with totals both ways.
std::vector<ReportTable> byYear(const ReportBasis &basis, const Scope &scope)
{
    const std::size_t stage = scope.item("stage"_L1).place;
    const auto grid = gridOf<int>(basis, [stage](const BudgetLine &line) {
        return isOfStage(line, stage) ? std::optional(line.year) : std::nullopt;
    });
    if (grid.sources.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3.6}};
    TableRow header{text.header(u"column.funding_source")};
    for (const int year : grid.columns) {
        table.columns.push_back(1);
        TableCell cell = text.header(u"column.funding_source");
        cell.text = QString::number(year);
        header.push_back(cell);
    }
    table.columns.push_back(1.2);
    header.push_back(text.header(u"total"));
    table.rows = moneyRows(basis, grid, true);
    table.rows.insert(table.rows.begin(), header);
    return {table};
}

/// Planned against disbursed money by year, all sources together.
std::optional<Chart> yearsChart(const ReportBasis &basis, const Scope &)
{
    std::set<int> known;
    for (const BudgetLine *line : basis.budgetLines()) {
        if (line->stage == BudgetStage::Planned || line->stage == BudgetStage::Disbursed)
            known.insert(line->year);
    }
    if (known.empty())
        return {};
    // A year without money keeps its place, so that the axis is even.
    const auto years = std::views::iota(*known.begin(), *known.rbegin() + 1);
    Chart chart{.kind = ChartKind::VerticalBars, .unit = basis.text.word(u"unit.millions")};
    for (const BudgetStage stage : {BudgetStage::Planned, BudgetStage::Disbursed}) {
        const auto place = static_cast<std::size_t>(stage);
        Series series{.name = basis.text.capitalised(stageName(basis, place)),
                      .role =
                          stage == BudgetStage::Planned ? SeriesRole::Planned : SeriesRole::Actual};
        bool isKnown = false;
        for (const int year : years) {
            const bool hasLine =
                std::ranges::any_of(basis.budgetLines(), [place, year](const BudgetLine *line) {
                    return isOfStage(*line, place) && line->year == year;
                });
            isKnown = isKnown || hasLine;
            const double millions = static_cast<double>(totalOf(basis, place, year)) / millionDong;
            series.values.push_back(hasLine ? std::optional(millions) : std::nullopt);
        }
        if (isKnown)
            chart.series.push_back(series);
    }
    for (const int year : years)
        chart.categories.push_back(QString::number(year));
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
    };
}

std::vector<NamedChart> moneyCharts()
{
    return {{"money_by_year"_L1, {}, yearsChart}};
}

} // namespace sxsh
