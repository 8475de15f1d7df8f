// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/slab.h"

#include "core/report/paperformat.h"
#include "ui/fonts.h"

#include <algorithm>

namespace sxsh {

namespace {

// Leaves room for the headings that must stay with a figure.
constexpr double largestFigure = 0.88;

/// The slabs one under the other as one, which keeps their distances.
Slab joined(const std::vector<Slab> &slabs)
{
    Slab all;
    for (const Slab &slab : slabs) {
        const double top = all.height + (&slab == &slabs.front() ? 0 : slab.before);
        for (const DrawOperation &operation : slab.operations) {
            all.operations.push_back(moved(operation, {0, top}));
        }
        all.height = top + slab.height;
    }
    if (!slabs.empty()) {
        all.before = slabs.front().before;
    }
    return all;
}

std::vector<Slab> columnSlabs(const std::vector<Paragraph> &paragraphs, double x, double width)
{
    std::vector<Slab> all;
    double after = 0;
    for (const Paragraph &paragraph : paragraphs) {
        std::vector<Slab> slabs = paragraphSlabs(paragraph, x, width);
        slabs.front().before += after;
        after = dotsFromPt(paragraph.after);
        std::ranges::move(slabs, std::back_inserter(all));
    }
    return all;
}

Rule ruleUnder(const Paragraph &paragraph, const TextBlock &block, double x, double width, double y)
{
    double length = 0;
    double left = width;
    for (int line = 0; line < block.lineCount(); ++line) {
        length = std::max(length, block.lineRect(line).width());
        left = std::min(left, block.lineRect(line).left());
    }
    if (paragraph.rule < 1) {
        const double share = paragraph.rule * width;
        if (paragraph.align == Align::Center) {
            left = (width - share) / 2;
        } else if (paragraph.align == Align::Right) {
            left = width - share;
        }
        length = share;
    }
    return {QLineF(x + left, y, x + left + length, y), dotsFromPt(0.75)};
}

} // namespace

std::vector<Slab> paragraphSlabs(const Paragraph &paragraph, double x, double width)
{
    const auto block = std::make_shared<const TextBlock>(
        paragraph.runs, TextStyle{.size = paragraph.size,
                                  .width = width,
                                  .align = paragraph.align,
                                  .firstIndent = paragraph.indented ? dotsFromMm(firstIndent) : 0});
    const int count = block->lineCount();
    std::vector<Slab> slabs;
    for (int line = 0; line < count; ++line) {
        Slab slab;
        slab.height = block->lineHeight(line);
        slab.operations.push_back(LineOfText{block, line, QPointF(x, 0)});
        // At least two lines on either side of a page end.
        if (line == 0 || line == count - 2) {
            slab.bond = Bond::Firm;
        }
        slabs.push_back(std::move(slab));
    }
    slabs.front().before = dotsFromPt(paragraph.before);
    Slab &last = slabs.back();
    if (paragraph.rule > 0) {
        const double y = last.height + dotsFromPt(1.5);
        last.operations.push_back(ruleUnder(paragraph, *block, x, width, y));
        last.height = y + dotsFromPt(1.5);
    }
    last.bond = paragraph.keepWithNext ? Bond::Firm : Bond::None;
    return slabs;
}

std::vector<Slab> headingSlabs(const Heading &heading, double width)
{
    std::vector<Slab> slabs = paragraphSlabs(headingParagraph(heading), 0, width);
    for (Slab &slab : slabs) {
        slab.bond = Bond::Solid;
    }
    slabs.back().bond = Bond::Firm;
    return slabs;
}

QSizeF figureSize(const Figure &figure, double width, double pageHeight, const QString &language)
{
    const double wanted = std::max(dotsFromMm(figure.height),
                                   ChartDrawing::neededHeight(figure.chart, width, language));
    return {width, std::min(wanted, largestFigure * pageHeight)};
}

std::vector<Slab> figureSlabs(const Figure &figure, const PageRoom &room, const QString &language)
{
    std::vector<Slab> pieces(1);
    if (!figure.caption.isEmpty()) {
        std::ranges::move(paragraphSlabs(figureCaption(figure.caption), 0, room.width),
                          std::back_inserter(pieces));
    }
    QSizeF size = figureSize(figure, room.width, room.height, language);
    size.setHeight(std::min(size.height(), room.left - joined(pieces).height));
    const auto chart = std::make_shared<const ChartDrawing>(figure.chart, size, language);
    pieces.front().height = size.height();
    pieces.front().operations.push_back(PlacedChart{chart, {}});
    Slab whole = joined(pieces);
    whole.before = dotsFromPt(6);
    return {std::move(whole)};
}

std::vector<Slab> twoColumnSlabs(const TwoColumns &columns, double width, double pageHeight)
{
    const double leftWidth = columns.leftShare * width;
    std::vector<Slab> left = columnSlabs(columns.left, 0, leftWidth);
    std::vector<Slab> right = columnSlabs(columns.right, leftWidth, width - leftWidth);
    Slab whole = joined(left);
    const Slab beside = joined(right);
    whole.operations.insert(whole.operations.end(), beside.operations.begin(),
                            beside.operations.end());
    whole.height = std::max(whole.height, beside.height);
    whole.before = dotsFromPt(columns.before);
    if (whole.height <= pageHeight) {
        return {std::move(whole)};
    }
    std::ranges::move(right, std::back_inserter(left));
    return left;
}

} // namespace sxsh
