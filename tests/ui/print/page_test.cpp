// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/print/samplereport.h"
#include "ui/fonts.h"
#include "ui/print/paginator.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

using namespace sxsh;
using namespace sxsh::test;

namespace {

QImage drawn(const PaperPage &page, double scale)
{
    QImage image((sheetRect(page.orientation).size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, page, scale);
    return image;
}

int inkIn(const QImage &image, const QRectF &dots, double scale)
{
    int ink = 0;
    const QRect pixels = QRectF(dots.topLeft() * scale, dots.size() * scale).toAlignedRect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            ink += image.valid(x, y) && qGray(image.pixel(x, y)) < 0xa0 ? 1 : 0;
        }
    }
    return ink;
}

} // namespace

TEST_CASE("a page is drawn at any scale where it was laid out")
{
    const double scale = GENERATE(72.0, 150.0) / dotsPerInch;
    const PaperPage page = paginate(sampleReport()).at(4);
    const QImage image = drawn(page, scale);
    REQUIRE(page.pageNumber);
    CHECK(inkIn(image, page.pageNumber->rect(), scale) > 3);
    for (const DrawOperation &operation : page.operations) {
        if (const auto *line = std::get_if<LineOfText>(&operation)) {
            CHECK(inkIn(image, line->rect(), scale) > 3);
        } else if (const auto *chart = std::get_if<PlacedChart>(&operation)) {
            CHECK(inkIn(image, QRectF(chart->at, chart->chart->size()), scale) > 100);
        }
    }
    const QRectF sheet = sheetRect(page.orientation);
    const QRectF body = bodyRect(page.orientation);
    const double pixel = 1 / scale;
    CHECK(inkIn(image, QRectF(0, 0, body.left() - 2 * pixel, sheet.height()), scale) == 0);
    CHECK(inkIn(image,
                QRectF(body.right() + 2 * pixel, 0, sheet.right() - body.right() - 2 * pixel,
                       sheet.height()),
                scale) == 0);
}
