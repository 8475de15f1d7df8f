// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/charts/chart.h"
#include "ui/textblock.h"

#include <QtCore/QLineF>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace sxsh {

/// One line of text; at is its top left corner.
struct LineOfText {
    std::shared_ptr<const TextBlock> block{};
    int line = 0;
    QPointF at{};

    QString text() const { return block->lineText(line); }
    /// What the letters cover on the page.
    QRectF rect() const;
};

/// A straight black line.
struct Rule {
    QLineF line{};
    double width = 0;
};

/// A chart; at is its top left corner.
struct PlacedChart {
    std::shared_ptr<const ChartDrawing> chart{};
    QPointF at{};
};

using DrawOperation = std::variant<LineOfText, Rule, PlacedChart>;

/// The same operation, moved.
DrawOperation moved(DrawOperation operation, QPointF by);

/// Where a block of the report stands on a page, or a part of it.
struct PlacedBlock {
    QRectF rect{};
    std::size_t block = 0;
};

/// One sheet of paper, in dots from its top left corner, ready to be drawn on any device.
struct PaperPage {
    Orientation orientation = Orientation::Portrait;
    bool startsDocument = false;             ///< it is page 1
    std::vector<DrawOperation> operations{}; ///< the body, from top to bottom
    std::vector<PlacedBlock> blocks{};       ///< of the report that stand in it
    std::optional<LineOfText> pageNumber{};  ///< in the top margin; none on the first page
    std::vector<LineOfText> footMark{};      ///< in the bottom margin
};

/// The whole sheet.
QRectF sheetRect(Orientation orientation, const PaperFormat &format = {});

/// What is left for the body inside the margins.
QRectF bodyRect(Orientation orientation, const PaperFormat &format = {});

/// Draws the page with its top left corner at the painter's origin; scale is device units per dot.
void paint(QPainter &painter, const PaperPage &page, double scale);

} // namespace sxsh
