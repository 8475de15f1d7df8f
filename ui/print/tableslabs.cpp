// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperformat.h"
#include "core/report/tablegrid.h"
#include "ui/fonts.h"
#include "ui/print/columnwidths.h"
#include "ui/print/slab.h"

#include <algorithm>
#include <numeric>

namespace sxsh {

namespace {

constexpr double lineWidth = dotsFromPt(0.5);
constexpr double padX = dotsFromPt(3.5);
constexpr double slack = dotsFromPt(1.2); ///< other programs set words a little wider
constexpr double padY = dotsFromPt(2);
// A table whose words do not fit is set smaller, down to this size.
constexpr double smallestSize = 7;
// A row above this share of a page is cut by lines: otherwise it could not stand below the headings
// that must stay with it.
constexpr double tallestRow = 0.75;
// A header above this share of a page would leave no room for rows.
constexpr double tallestHeader = 0.4;

struct PlacedCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    Run run{};
    Align align = Align::Left;
    std::shared_ptr<const TextBlock> text{};
};

// No word of a language is as wide; what is, leaves the other columns their room.
constexpr double widestWord = dotsFromMm(55);

/// The table as a full grid: every position belongs to exactly one cell.
class Grid
{
public:
    Grid(const ReportTable &table, double width);

    int rowCount() const { return m_rowCount; }
    int headerRows() const { return m_headerRows; }
    double width() const { return m_edges.back(); }
    TableMeasure measured() const;
    double rowHeight(int row) const { return m_heights[static_cast<size_t>(row)]; }
    double height(int row, int count) const;
    /// The first row after the one that is not tied to it by a cell over several rows.
    int groupEnd(int row) const;
    /// Gives each row of the group its own cells, so that the group can be taken apart.
    void untie(int first, int end);

    /// The row's texts, vertical lines and top edges, without its bottom.
    Slab rowSlab(int row) const;
    /// The row cut between its lines.
    std::vector<Slab> slices(int row) const;

private:
    const PlacedCell &cellAt(int row, int column) const;
    double x(int column) const { return m_edges[static_cast<size_t>(column)]; }
    void place(const ReportTable &table);
    /// What each column needs so that no word in that size is broken.
    std::vector<double> needs(const std::vector<double> &shares, double size) const;
    /// Divides the width, and sets the texts in a size in which their words fit.
    void setTexts(const ReportTable &table, double width);
    void measure();
    void addVerticals(Slab &slab, int row) const;

    int m_rowCount = 0;
    int m_columnCount = 0;
    int m_headerRows = 0;
    double m_size = 0;
    std::vector<double> m_edges{};
    std::vector<double> m_heights{};
    std::vector<PlacedCell> m_cells{};
    std::vector<int> m_owner{}; ///< row by row, index into m_cells
};

Grid::Grid(const ReportTable &table, double width)
    : m_rowCount(static_cast<int>(table.rows.size())),
      m_columnCount(static_cast<int>(table.columns.size())),
      m_headerRows(std::clamp(table.headerRows, 0, m_rowCount))
{
    place(table);
    setTexts(table, width);
    measure();
}

void Grid::place(const ReportTable &table)
{
    const TableGrid grid(table);
    for (const GridCell &cell : grid.cells()) {
        const bool isHeader = grid.isHeader(cell);
        m_cells.push_back({.row = cell.row,
                           .column = cell.column,
                           .rowSpan = cell.rowSpan,
                           .columnSpan = cell.columnSpan,
                           .run = {.text = cell.cell->text,
                                   .bold = cell.cell->bold || isHeader,
                                   .italic = cell.cell->italic,
                                   .about = cell.cell->about},
                           .align = isHeader ? Align::Center : cell.cell->align});
    }
    for (int row = 0; row < m_rowCount; ++row) {
        for (int column = 0; column < m_columnCount; ++column)
            m_owner.push_back(static_cast<int>(grid.ownerOf(row, column)));
    }
}

std::vector<double> Grid::needs(const std::vector<double> &shares, double size) const
{
    WordRuler ruler(size);
    std::vector<double> needs(shares.size(), 0);
    std::vector<std::pair<const PlacedCell *, double>> wide;
    for (const PlacedCell &cell : m_cells) {
        // A word that would take the room of the others is rather broken.
        const double need = std::min(ruler.longestWord(cell.run) + 2 * padX + slack, widestWord);
        if (cell.columnSpan > 1) {
            wide.emplace_back(&cell, need);
        } else {
            double &column = needs[static_cast<size_t>(cell.column)];
            column = std::max(column, need);
        }
    }
    for (const auto &[cell, need] : wide) {
        double sum = 0;
        double missing = need;
        for (int column = cell->column; column < cell->column + cell->columnSpan; ++column) {
            sum += shares[static_cast<size_t>(column)];
            missing -= needs[static_cast<size_t>(column)];
        }
        for (int column = cell->column; column < cell->column + cell->columnSpan; ++column) {
            needs[static_cast<size_t>(column)] +=
                std::max(0.0, missing) * shares[static_cast<size_t>(column)] / sum;
        }
    }
    return needs;
}

void Grid::setTexts(const ReportTable &table, double width)
{
    m_size = table.size;
    std::vector<double> needed = needs(table.columns, m_size);
    while (std::accumulate(needed.begin(), needed.end(), 0.0) > width && m_size > smallestSize) {
        m_size = std::max(smallestSize, m_size - 0.5);
        needed = needs(table.columns, m_size);
    }
    m_edges.push_back(0);
    for (const double column : columnWidths(table.columns, needed, width)) {
        m_edges.push_back(m_edges.back() + column);
    }
    for (PlacedCell &cell : m_cells) {
        const double room = x(cell.column + cell.columnSpan) - x(cell.column) - 2 * padX;
        cell.text = std::make_shared<const TextBlock>(
            std::vector<Run>{cell.run},
            TextStyle{.size = m_size, .width = room, .align = cell.align});
    }
}

TableMeasure Grid::measured() const
{
    TableMeasure measure{.size = m_size};
    for (int column = 0; column < m_columnCount; ++column)
        measure.widths.push_back(x(column + 1) - x(column));
    return measure;
}

void Grid::measure()
{
    m_heights.assign(static_cast<size_t>(m_rowCount), 0);
    for (const PlacedCell &cell : m_cells) {
        if (cell.rowSpan == 1) {
            double &height = m_heights[static_cast<size_t>(cell.row)];
            height = std::max(height, cell.text->height() + 2 * padY);
        }
    }
    for (const PlacedCell &cell : m_cells) {
        if (cell.rowSpan > 1) {
            const double missing = cell.text->height() + 2 * padY - height(cell.row, cell.rowSpan);
            m_heights[static_cast<size_t>(cell.row + cell.rowSpan - 1)] += std::max(0.0, missing);
        }
    }
}

double Grid::height(int row, int count) const
{
    double sum = 0;
    for (int i = row; i < row + count; ++i) {
        sum += rowHeight(i);
    }
    return sum;
}

const PlacedCell &Grid::cellAt(int row, int column) const
{
    const auto at =
        static_cast<size_t>(row) * static_cast<size_t>(m_columnCount) + static_cast<size_t>(column);
    return m_cells[static_cast<size_t>(m_owner[at])];
}

int Grid::groupEnd(int row) const
{
    int end = row + 1;
    for (int r = row; r < end; ++r) {
        for (int column = 0; column < m_columnCount; ++column) {
            const PlacedCell &cell = cellAt(r, column);
            end = std::max(end, cell.row + cell.rowSpan);
        }
    }
    return end;
}

void Grid::untie(int first, int end)
{
    const size_t count = m_cells.size();
    for (size_t i = 0; i < count; ++i) {
        if (m_cells[i].row < first || m_cells[i].row >= end || m_cells[i].rowSpan == 1) {
            continue;
        }
        PlacedCell below = m_cells[i];
        m_cells[i].rowSpan = 1;
        const int last = below.row + below.rowSpan - 1;
        below.rowSpan = 1;
        below.text = std::make_shared<const TextBlock>(std::vector<Run>{}, TextStyle{});
        while (below.row < last) {
            ++below.row;
            for (int c = below.column; c < below.column + below.columnSpan; ++c) {
                m_owner[static_cast<size_t>(below.row) * static_cast<size_t>(m_columnCount) +
                        static_cast<size_t>(c)] = static_cast<int>(m_cells.size());
            }
            m_cells.push_back(below);
        }
    }
    measure();
}

void Grid::addVerticals(Slab &slab, int row) const
{
    for (int column = 0; column < m_columnCount; column += cellAt(row, column).columnSpan) {
        slab.operations.push_back(Rule{QLineF(x(column), 0, x(column), slab.height), lineWidth});
    }
    slab.operations.push_back(Rule{QLineF(width(), 0, width(), slab.height), lineWidth});
}

Slab Grid::rowSlab(int row) const
{
    Slab slab;
    slab.height = rowHeight(row);
    for (int column = 0; column < m_columnCount; column += cellAt(row, column).columnSpan) {
        const PlacedCell &cell = cellAt(row, column);
        if (cell.row != row) {
            continue;
        }
        slab.table.topEdges.emplace_back(x(column), x(column + cell.columnSpan));
        const double free = height(row, cell.rowSpan) - cell.text->height();
        for (int line = 0; line < cell.text->lineCount(); ++line) {
            slab.operations.push_back(LineOfText{
                cell.text, line, {x(column) + padX, free / 2 + cell.text->lineTop(line)}});
        }
    }
    addVerticals(slab, row);
    return slab;
}

std::vector<Slab> Grid::slices(int row) const
{
    int lines = 1;
    for (int column = 0; column < m_columnCount; column += cellAt(row, column).columnSpan) {
        lines = std::max(lines, cellAt(row, column).text->lineCount());
    }
    std::vector<Slab> slabs;
    for (int line = 0; line < lines; ++line) {
        Slab slab;
        const double top = line == 0 ? padY : 0;
        for (int column = 0; column < m_columnCount; column += cellAt(row, column).columnSpan) {
            const PlacedCell &cell = cellAt(row, column);
            if (line < cell.text->lineCount()) {
                slab.operations.push_back(LineOfText{cell.text, line, {x(column) + padX, top}});
                slab.height = std::max(slab.height, cell.text->lineHeight(line));
            }
        }
        slab.height += top + (line == lines - 1 ? padY : 0);
        if (line == 0) {
            slab.table.topEdges.emplace_back(0, width());
        }
        if (line == 0 || line == lines - 2) {
            slab.bond = Bond::Solid;
        }
        addVerticals(slab, row);
        slabs.push_back(std::move(slab));
    }
    return slabs;
}

std::vector<Slab> captionSlabs(const QString &caption, double width)
{
    std::vector<Slab> slabs = paragraphSlabs(tableCaption(caption), 0, width);
    for (Slab &slab : slabs) {
        slab.bond = Bond::Solid;
    }
    return slabs;
}

/// Rows as one slab, which no page end cuts.
Slab rowsSlab(const Grid &grid, int first, int end)
{
    Slab rows = grid.rowSlab(first);
    for (int row = first + 1; row < end; ++row) {
        const Slab slab = grid.rowSlab(row);
        for (const auto &[from, to] : slab.table.topEdges) {
            rows.operations.push_back(Rule{QLineF(from, rows.height, to, rows.height), lineWidth});
        }
        for (const DrawOperation &operation : slab.operations) {
            rows.operations.push_back(moved(operation, {0, rows.height}));
        }
        rows.height += slab.height;
    }
    return rows;
}

/// The header rows as one slab, closed below.
Slab headerSlab(const Grid &grid)
{
    Slab header = rowsSlab(grid, 0, grid.headerRows());
    for (const auto &[from, to] : header.table.topEdges) {
        header.operations.push_back(Rule{QLineF(from, 0, to, 0), lineWidth});
    }
    header.bond = Bond::Solid;
    header.table.isHeader = true;
    return header;
}

std::vector<Slab> bodySlabs(Grid &grid, int begin, double tallest)
{
    std::vector<Slab> slabs;
    for (int first = begin; first < grid.rowCount();) {
        const int end = grid.groupEnd(first);
        if (end - first > 1 && grid.height(first, end - first) > tallest) {
            grid.untie(first, end);
            continue;
        }
        if (grid.height(first, end - first) > tallest) {
            std::ranges::move(grid.slices(first), std::back_inserter(slabs));
        } else {
            slabs.push_back(rowsSlab(grid, first, end));
        }
        first = end;
    }
    return slabs;
}

} // namespace

TableMeasure measuredTable(const ReportTable &table, double width)
{
    return Grid(table, width).measured();
}

std::vector<Slab> tableSlabs(const ReportTable &table, const PageRoom &room)
{
    Q_ASSERT(!table.columns.empty());
    Grid grid(table, room.width);
    const auto frame = std::make_shared<TableFrame>();
    frame->width = room.width;

    std::vector<Slab> slabs;
    if (!table.caption.isEmpty()) {
        slabs = captionSlabs(table.caption, room.width);
    }
    const double captionHeight =
        std::accumulate(slabs.begin(), slabs.end(), 0.0,
                        [](double sum, const Slab &slab) { return sum + slab.height; });
    const size_t captionCount = slabs.size();
    const bool repeats =
        grid.headerRows() > 0 && grid.height(0, grid.headerRows()) <= tallestHeader * room.height;
    if (repeats) {
        Slab header = headerSlab(grid);
        frame->header = header.operations;
        frame->headerHeight = header.height;
        slabs.push_back(std::move(header));
    }
    const double tallest = std::min(tallestRow * room.height, room.left);
    std::vector<Slab> body = bodySlabs(grid, repeats ? grid.headerRows() : 0,
                                       tallest - frame->headerHeight - captionHeight);
    if (body.size() > 1) {
        // No lonely row at the start or the end of a table.
        body.front().bond = std::max(body.front().bond, Bond::Wished);
        Slab &lastButOne = body[body.size() - 2];
        lastButOne.bond = std::max(lastButOne.bond, Bond::Wished);
    }
    std::ranges::move(body, std::back_inserter(slabs));
    for (size_t i = captionCount; i < slabs.size(); ++i) {
        slabs[i].table.frame = frame;
    }
    if (captionCount > 0 && slabs.size() > captionCount) {
        slabs[captionCount].before = dotsFromPt(4);
    }
    // A table without rows must not hold on to what comes after it.
    slabs.back().bond = Bond::None;
    slabs.front().before = dotsFromPt(6);
    return slabs;
}

} // namespace sxsh
