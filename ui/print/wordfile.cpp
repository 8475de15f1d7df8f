// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/wordfile.h"

#include "ui/fonts.h"
#include "ui/print/slab.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

constexpr double pictureDotsPerInch = 300;
constexpr double millimetresPerInch = 25.4;
// Of 0 to 100: little is left to be packed in lines and white, and tighter takes long.
constexpr int fastPacking = 70;

double millimetres(double dots)
{
    return dots / dotsPerInch * millimetresPerInch;
}

/// Charts on paper have no colours, so that shades are all there is. They are a palette, of ink and
/// not of light, for which PNG tries no filters; on each row of a picture that Qt finds grey it
/// tries five, which takes longest of all and makes nothing of lines and white smaller.
QImage inShades(const QImage &image)
{
    constexpr int black = 255;
    QImage shades(image.size(), QImage::Format_Indexed8);
    QList<QRgb> palette;
    for (int ink = 0; ink <= black; ++ink)
        palette += qRgb(black - ink, black - ink, black - ink);
    shades.setColorTable(palette);
    shades.setDotsPerMeterX(image.dotsPerMeterX());
    shades.setDotsPerMeterY(image.dotsPerMeterY());
    for (int y = 0; y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        std::transform(from, from + image.width(), shades.scanLine(y),
                       [](QRgb colour) { return static_cast<uchar>(black - qGray(colour)); });
    }
    return shades;
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
    inShades(image).save(&buffer, "PNG", fastPacking);
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
