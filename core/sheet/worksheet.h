// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/numberformat.h"
#include "core/sheet/sheetreader.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QCoreApplication>
#include <string>
#include <vector>

namespace sxsh {

class PartXml;
class SharedStrings;

/// What the cells of a workbook refer to.
struct CellContext {
    const SharedStrings &texts;
    const std::vector<NumberLook> &looks; ///< by the number of the cell's style
    bool from1904 = false;
};

/// The merged cells of a worksheet part, by their first row.
std::vector<CellRange> readMergedRanges(PartXml &xml);
/// Those of them that go over several rows, as their first column.
std::vector<MergedCells> mergedDown(std::span<const CellRange> ranges);

/// Reads the rows of one worksheet part.
class Worksheet
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    /// `merged` by first row (mergedDown).
    Worksheet(PartXml &xml, const CellContext &context, std::span<const MergedCells> merged = {});

    /// The answer of SheetReader::read.
    std::vector<MergedCells> read(const SheetReader::RowHandler &handler);

private:
    enum class Type { Number, SharedText, Text, Bool, Date, Error };

    void start();
    /// False when the handler wants no more.
    bool end(const SheetReader::RowHandler &handler);
    void startRow();
    void startCell();
    int columnOf(QByteArrayView reference);
    void finishCell();
    void finishNumber(Cell &cell);
    void finishDate(Cell &cell);
    bool finishRow(const SheetReader::RowHandler &handler);
    void carryDown();

    /// Merged cells that reach the row being read.
    struct Merged {
        MergedCells cells{};
        Cell value{};
        bool isCarried = false; ///< the value was handed over in a row below the first
    };

    PartXml &m_xml;
    CellContext m_context;
    std::span<const MergedCells> m_nextMerged; ///< that begin below the row being read
    std::vector<Merged> m_merged;
    std::vector<MergedCells> m_carried; ///< of those that have ended
    std::size_t m_carriedCells = 0;     ///< values that were repeated, of all rows
    std::vector<Cell> m_cells;
    std::string m_text;
    int m_row = 0;
    int m_column = -1; ///< of the cell being read, from 0
    int m_width = 0;   ///< cells of the row up to the last with a value
    Type m_type = Type::Number;
    NumberLook m_look = NumberLook::Plain;
    bool m_isFormula = false;
    bool m_inTable = false;
    bool m_sawTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_collecting = false;
    int m_phonetic = 0;
};

} // namespace sxsh
