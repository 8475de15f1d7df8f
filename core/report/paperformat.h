// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

/// What all that draws a report on paper (pages, Word) has in common, so that they look alike.
namespace sxsh {

/// Of the first line of running text, in millimetres.
inline constexpr double firstIndent = 12.7;
/// In points, the text in the foot of every page.
inline constexpr double footMarkSize = 11;
/// In points, the seal of a frozen report.
inline constexpr double sealSize = 8;
/// In millimetres, from the edge of the sheet to a page number in the top margin.
inline constexpr double numberFromEdge = 10;
/// In millimetres, from the body to what stands in the foot.
inline constexpr double footFromBody = 4;

/// Width and height in millimetres.
struct PaperSize {
    double width = 0;
    double height = 0;
};

/// The whole sheet.
PaperSize sheetSize(const PaperFormat &format, Orientation orientation);
/// What is left of it inside of the margins.
PaperSize bodySize(const PaperFormat &format, Orientation orientation);

/// How a heading is set.
Paragraph headingParagraph(const Heading &heading);
/// How the caption above a table is set; it stays with the table.
Paragraph tableCaption(const QString &text);
/// How the caption below a chart is set.
Paragraph figureCaption(const QString &text);
/// What a paragraph says, whatever its weights.
QString wordsOf(const Paragraph &paragraph);
/// True for a text that says nothing without what follows it.
bool announces(const Paragraph &paragraph);

} // namespace sxsh
