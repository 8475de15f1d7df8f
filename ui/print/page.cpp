// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page.h"

#include "core/report/paperformat.h"
#include "ui/fonts.h"

#include <QtGui/QPainter>

namespace sxsh {

namespace {

void draw(QPainter &painter, const LineOfText &text)
{
    painter.setPen(Qt::black);
    text.block->drawLine(painter, text.line, text.at);
}

void draw(QPainter &painter, const Rule &rule)
{
    // Lines across reach into the corners; lines down, drawn row by row, must not overlap.
    const Qt::PenCapStyle cap = rule.line.dy() == 0 ? Qt::SquareCap : Qt::FlatCap;
    painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, cap));
    painter.drawLine(rule.line);
}

void draw(QPainter &painter, const PlacedChart &placed)
{
    placed.chart->paint(painter, placed.at);
}

} // namespace

QRectF LineOfText::rect() const
{
    const QRectF inBlock = block->lineRect(line);
    return inBlock.translated(at.x(), at.y() - block->lineTop(line));
}

DrawOperation moved(DrawOperation operation, QPointF by)
{
    if (auto *rule = std::get_if<Rule>(&operation)) {
        rule->line.translate(by);
    } else if (auto *text = std::get_if<LineOfText>(&operation)) {
        text->at += by;
    } else {
        std::get<PlacedChart>(operation).at += by;
    }
    return operation;
}

QRectF sheetRect(Orientation orientation, const PaperFormat &format)
{
    const PaperSize size = sheetSize(format, orientation);
    return {0, 0, dotsFromMm(size.width), dotsFromMm(size.height)};
}

QRectF bodyRect(Orientation orientation, const PaperFormat &format)
{
    return sheetRect(orientation, format)
        .adjusted(dotsFromMm(format.left), dotsFromMm(format.top), -dotsFromMm(format.right),
                  -dotsFromMm(format.bottom));
}

void paint(QPainter &painter, const PaperPage &page, double scale)
{
    painter.save();
    painter.scale(scale, scale);
    for (const DrawOperation &operation : page.operations) {
        std::visit([&](const auto &one) { draw(painter, one); }, operation);
    }
    if (page.pageNumber) {
        draw(painter, *page.pageNumber);
    }
    for (const LineOfText &line : page.footMark) {
        draw(painter, line);
    }
    painter.restore();
}

} // namespace sxsh
