// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/addingup.h"

#include <algorithm>
#include <cstddef>

namespace sxsh {

namespace {

qint64 floorOf(qint64 amount, qint64 unit)
{
    return amount / unit - (amount % unit < 0 ? 1 : 0);
}

/// Controlled rounding (Cox 1987). A row and a column are added so that every line sums to a whole
/// number of units; a line then never has just one broken cell, so from any broken cell a closed
/// way of rows and columns in turn can be walked, along which amounts are moved until a cell is
/// whole.
class Rounding
{
public:
    Rounding(const std::vector<std::vector<qint64>> &exact, qint64 unit)
        : m_unit(unit), m_rows(exact.size()), m_columns(exact.empty() ? 0 : exact.front().size()),
          m_whole(m_rows + 1, std::vector<qint64>(m_columns + 1, 0)),
          m_rest(m_rows + 1, std::vector<qint64>(m_columns + 1, 0))
    {
        for (std::size_t row = 0; row < m_rows; ++row) {
            for (std::size_t column = 0; column < m_columns; ++column) {
                m_whole[row][column] = floorOf(exact[row][column], unit);
                m_rest[row][column] = exact[row][column] - m_whole[row][column] * unit;
            }
            complete(row, m_columns, rowRest(row));
        }
        for (std::size_t column = 0; column <= m_columns; ++column) {
            qint64 rest = 0;
            for (std::size_t row = 0; row < m_rows; ++row)
                rest += m_rest[row][column];
            complete(m_rows, column, rest);
        }
    }

    std::vector<std::vector<qint64>> finish()
    {
        for (std::size_t row = 0; row <= m_rows; ++row) {
            for (std::size_t column = 0; column <= m_columns; ++column) {
                while (m_rest[row][column] != 0)
                    moveAround(row, column);
            }
        }
        m_whole.pop_back();
        for (auto &row : m_whole)
            row.pop_back();
        return std::move(m_whole);
    }

private:
    struct Place {
        std::size_t row = 0;
        std::size_t column = 0;
    };

    qint64 rowRest(std::size_t row) const
    {
        qint64 rest = 0;
        for (std::size_t column = 0; column < m_columns; ++column)
            rest += m_rest[row][column];
        return rest;
    }

    /// Sets a cell of the added lines so that its line is whole.
    void complete(std::size_t row, std::size_t column, qint64 rest)
    {
        m_rest[row][column] = (m_unit - rest % m_unit) % m_unit;
    }

    Place brokenInRow(Place from) const
    {
        for (std::size_t column = 0; column <= m_columns; ++column) {
            if (column != from.column && m_rest[from.row][column] != 0)
                return {from.row, column};
        }
        Q_UNREACHABLE();
    }

    Place brokenInColumn(Place from) const
    {
        for (std::size_t row = 0; row <= m_rows; ++row) {
            if (row != from.row && m_rest[row][from.column] != 0)
                return {row, from.column};
        }
        Q_UNREACHABLE();
    }

    /// A closed way of broken cells, row step and column step in turn.
    std::vector<Place> closedWay(Place start) const
    {
        std::vector<Place> way{start};
        std::vector<std::ptrdiff_t> enteredRow(m_rows + 1, -1); // places of the way
        std::vector<std::ptrdiff_t> enteredColumn(m_columns + 1, -1);
        for (bool alongRow = true;; alongRow = !alongRow) {
            const Place from = way.back();
            std::ptrdiff_t &entered = alongRow ? enteredRow[from.row] : enteredColumn[from.column];
            if (entered >= 0) {
                way.erase(way.begin(), way.begin() + entered + 1);
                return way;
            }
            entered = static_cast<std::ptrdiff_t>(way.size()) - 1;
            way.push_back(alongRow ? brokenInRow(from) : brokenInColumn(from));
        }
    }

    void moveAround(std::size_t row, std::size_t column)
    {
        const std::vector<Place> way = closedWay({row, column});
        // The way alternates, so the even places gain what the odd ones lose; the side that holds
        // the fullest cell gains, as rounding to the nearest would.
        std::size_t fullest = 0;
        for (std::size_t index = 1; index < way.size(); ++index) {
            if (restAt(way[index]) > restAt(way[fullest]))
                fullest = index;
        }
        const std::size_t gaining = fullest % 2;
        qint64 amount = m_unit;
        for (std::size_t index = 0; index < way.size(); ++index) {
            const qint64 rest = restAt(way[index]);
            amount = std::min(amount, index % 2 == gaining ? m_unit - rest : rest);
        }
        for (std::size_t index = 0; index < way.size(); ++index) {
            qint64 &rest = m_rest[way[index].row][way[index].column];
            rest += index % 2 == gaining ? amount : -amount;
            if (rest == m_unit) {
                rest = 0;
                ++m_whole[way[index].row][way[index].column];
            }
        }
    }

    qint64 restAt(Place place) const { return m_rest[place.row][place.column]; }

    qint64 m_unit;
    std::size_t m_rows;
    std::size_t m_columns;
    std::vector<std::vector<qint64>> m_whole; // in units, rounded down
    std::vector<std::vector<qint64>> m_rest;  // what is left, below one unit
};

} // namespace

AmountGrid AmountGrid::of(std::vector<std::vector<qint64>> cells)
{
    AmountGrid grid;
    grid.cells = std::move(cells);
    grid.columnTotals.resize(grid.cells.empty() ? 0 : grid.cells.front().size(), 0);
    for (const auto &row : grid.cells) {
        Q_ASSERT(row.size() == grid.columnTotals.size());
        qint64 rowTotal = 0;
        for (std::size_t column = 0; column < row.size(); ++column) {
            rowTotal += row[column];
            grid.columnTotals[column] += row[column];
        }
        grid.rowTotals.push_back(rowTotal);
        grid.total += rowTotal;
    }
    return grid;
}

AmountGrid roundedToAddUp(const std::vector<std::vector<qint64>> &exact, qint64 unit)
{
    Q_ASSERT(unit > 0);
    return AmountGrid::of(Rounding(exact, unit).finish());
}

} // namespace sxsh
