// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtCore/QByteArray>
#include <functional>

namespace sxsh {

/// A chart as a picture; lengths in millimetres.
struct ChartPicture {
    QByteArray png{};
    double width = 0;
    double height = 0;
};

/// The columns of a table in millimetres and the size of its text in points.
struct TableFit {
    std::vector<double> widths{};
    double size = 0;
};

/// What the Word file of a report needs from whoever knows fonts and can draw, so that it looks as
/// the pages do. Lengths in millimetres.
struct WordDrawing {
    /// The chart of a figure as wide as that, on a page with a body as high as that.
    std::function<ChartPicture(const Figure &, double width, double pageHeight)> picture;
    /// The columns of a table in that width, and the size of its text in which no word is broken.
    std::function<TableFit(const ReportTable &, double width)> fit;
    /// How long the longest line of the paragraph is in a column of that width.
    std::function<double(const Paragraph &, double width)> lineLength;
};

} // namespace sxsh
