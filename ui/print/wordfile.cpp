// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/wordfile.h"

#include "ui/fonts.h"
#include "ui/print/slab.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <cmath>

namespace sxsh {

namespace {

constexpr double pictureDotsPerInch = 300;
constexpr double millimetresPerInch = 25.4;
// Of 0 to 100: little is left to be packed in lines and white, and tighter takes long.
constexpr int fastPacking = 85;

double millimetres(double dots)
{
    return dots / dotsPerInch * millimetresPerInch;
}

ChartPicture pictureOf(const Figure &figure, QSizeF size, const QString &language)
{
    const double scale = pictureDotsPerInch / dotsPerInch;
    QImage image(static_cast<int>(std::ceil(size.width() * scale)),
                 static_cast<int>(std::ceil(size.height() * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    const int dotsPerMetre =
        static_cast<int>(std::lround(pictureDotsPerInch / millimetresPerInch * 1000));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.scale(scale, scale);
    ChartDrawing(figure.chart, size, language).paint(painter, {0, 0});
    painter.end();
    ChartPicture picture{.width = millimetres(size.width()), .height = millimetres(size.height())};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    // Charts on paper have no colours: a quarter of the bytes to pack.
    image.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG", fastPacking);
    return picture;
}

} // namespace

WordDrawing wordDrawing(const Report &report)
{
    loadPrintFonts();
    WordDrawing drawing;
    drawing.picture = [&report](const Figure &figure, double width, double pageHeight) {
        const QSizeF size =
            figureSize(figure, dotsFromMm(width), dotsFromMm(pageHeight), report.language);
        return pictureOf(figure, size, report.language);
    };
    drawing.fit = [](const ReportTable &table, double width) {
        const TableMeasure measure = measuredTable(table, dotsFromMm(width));
        TableFit fit{.size = measure.size};
        for (const double column : measure.widths)
            fit.widths.push_back(millimetres(column));
        return fit;
    };
    drawing.lineLength = [](const Paragraph &paragraph, double width) {
        const TextBlock block(paragraph.runs, TextStyle{.size = paragraph.size,
                                                        .width = dotsFromMm(width),
                                                        .align = paragraph.align});
        return millimetres(block.naturalWidth());
    };
    return drawing;
}

} // namespace sxsh
