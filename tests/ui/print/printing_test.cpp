// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/print/samplereport.h"
#include "ui/print/paginator.h"
#include "ui/print/printing.h"

#include <QtGui/QImage>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QTransform>

using namespace sxsh;
using namespace sxsh::test;

namespace {

constexpr int resolution = 72;

QImage printed(const PaperPage &page, QPageLayout::Orientation lies)
{
    const QPageLayout paper(QPageSize(QPageSize::A4), lies, {});
    QImage image(paper.fullRectPixels(resolution).size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintOnPaper(painter, page, paper, resolution);
    return image;
}

struct Ink {
    QRect rect{};
    int pixels = 0;
};

Ink inkOf(const QImage &image)
{
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 0x80) {
                ink.rect |= QRect(x, y, 1, 1);
                ++ink.pixels;
            }
        }
    }
    return ink;
}

} // namespace

TEST_CASE("A page that lies the other way than the paper is turned on it, and nothing is cut")
{
    int turned = 0;
    for (const PaperPage &page : paginate(sampleReport())) {
        const bool isWide = page.orientation == Orientation::Landscape;
        const auto own = isWide ? QPageLayout::Landscape : QPageLayout::Portrait;
        const auto other = isWide ? QPageLayout::Portrait : QPageLayout::Landscape;
        const Ink whole = inkOf(printed(page, own));
        REQUIRE(whole.pixels > 100);
        const QImage back =
            printed(page, other).transformed(QTransform().rotate(isWide ? -90 : 90));
        const Ink ink = inkOf(back);
        CHECK(std::abs(ink.rect.left() - whole.rect.left()) <= 3);
        CHECK(std::abs(ink.rect.top() - whole.rect.top()) <= 3);
        CHECK(std::abs(ink.rect.right() - whole.rect.right()) <= 3);
        CHECK(std::abs(ink.rect.bottom() - whole.rect.bottom()) <= 3);
        turned += isWide ? 1 : 0;
    }
    CHECK(turned > 0);
}
