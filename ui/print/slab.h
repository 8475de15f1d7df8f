// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

#include <memory>
#include <utility>
#include <vector>

/// The flow between report and pages. A block becomes slabs: pieces that are never cut, from top to
/// bottom. Everything that pages must respect (headings stay with their text, two lines at least,
/// whole rows) is said by how strongly a slab holds on to the next one.
namespace sxsh {

/// What may happen between a slab and the next one.
enum class Bond {
    None,   ///< a page may end here
    Wished, ///< no page end here unless the two would not fit on one page
    Firm,   ///< no page end here unless that would leave no way to print them at all
    Solid   ///< as firm, and the last to give: parts of one block, which say nothing apart
};

/// The frame of a table, shared by its slabs.
struct TableFrame {
    double width = 0;
    double headerHeight = 0;
    std::vector<DrawOperation> header{}; ///< repeated on top of every later page
};

/// What a slab of a table is, and which edge it has above.
struct TablePart {
    std::shared_ptr<const TableFrame> frame{};
    bool isHeader = false;
    std::vector<std::pair<double, double>>
        topEdges{}; ///< from x to x, where the page does not start
};

/// A piece of the body that is never cut; operations are relative to its top left corner.
struct Slab {
    double before = 0; ///< distance from the slab above; dropped at a page end
    double height = 0;
    Bond bond = Bond::None; ///< to the slab below
    std::vector<DrawOperation> operations{};
    TablePart table{};
    std::size_t source = 0; ///< the block of the report that it is of
    bool startsPage = false;
    bool startsDocument = false;                     ///< the page it starts is page 1
    Orientation orientation = Orientation::Portrait; ///< of the page it starts
};

/// Lines of a paragraph in a column that begins at x; the last holds to the next block if asked.
std::vector<Slab> paragraphSlabs(const Paragraph &paragraph, double x, double width);

/// Lines of a heading, all held together and to what follows.
std::vector<Slab> headingSlabs(const Heading &heading, double width);

/// What a block has on a page of its own: the body, and what is left of it below that which must
/// stay with the block.
struct PageRoom {
    double width = 0;
    double height = 0;
    double left = 0;
};

/// Caption, header and rows of a table. A header that would take most of a page is not repeated.
std::vector<Slab> tableSlabs(const ReportTable &table, const PageRoom &room);

/// The widths of a table's columns and the size of its text in points, in which no word is broken
/// where that can be.
struct TableMeasure {
    std::vector<double> widths{};
    double size = 0;
};
TableMeasure measuredTable(const ReportTable &table, double width);

/// What a figure's chart takes on a page with a body of that width and height.
QSizeF figureSize(const Figure &figure, double width, double pageHeight, const QString &language);

/// A chart with its caption, in one piece.
std::vector<Slab> figureSlabs(const Figure &figure, const PageRoom &room, const QString &language);

/// Two columns in one piece; column after column only where they are higher than a page.
std::vector<Slab> twoColumnSlabs(const TwoColumns &columns, double width, double pageHeight);

} // namespace sxsh
