// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/charts/bullet.h"
#include "ui/theme/tokens.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QString percent(double value)
{
    return QString::number(qRound(value * 100)) + u'%';
}

Bullet share()
{
    return {.yes = 0.3, .unknown = 0.2, .target = 0.5, .planned = 0.35, .text = percent};
}

const QRectF rect(10, 5, 200, 40);

} // namespace

TEST_CASE("a bullet's parts are as long as their values and the unknown follows the known")
{
    const ChartStyle style = ChartStyle::screen(lightTokens());
    const BulletLayout out = layOut(share(), rect, style);
    CHECK(out.yes.width() == Approx(60));
    CHECK(out.unknown.left() == Approx(out.yes.right()));
    CHECK(out.unknown.width() == Approx(40));
    CHECK(out.target == Approx(110));
    CHECK(out.planned == Approx(80));
    CHECK(out.bed.height() == 12);
    QStringList texts;
    for (const auto &label : out.labels) {
        texts.append(label.text);
    }
    CHECK(texts == QStringList{u"50%"_s, u"0%"_s, u"100%"_s});
}

TEST_CASE("a band shows its facilities as dots and marks zero where values go below it")
{
    const ChartStyle style = ChartStyle::screen(lightTokens());
    const Bullet bullet{.bandLow = 0.08,
                        .bandHigh = 0.13,
                        .dots = {0.02, -0.03, 0.1},
                        .mean = 0.094,
                        .from = -0.1,
                        .to = 0.3,
                        .text = percent};
    const BulletLayout out = layOut(bullet, rect, style);
    CHECK(out.dots.size() == 3);
    CHECK(out.dots.front().x() == Approx(10 + 200 * 0.07 / 0.4));
    CHECK(out.zero == Approx(60));
    CHECK(out.band.left() == Approx(100));
    REQUIRE(out.mean);
    CHECK(out.mean->x() == Approx(107));
}

TEST_CASE("facilities at the ends of the scale stand within it")
{
    const ChartStyle style = ChartStyle::screen(lightTokens());
    const BulletLayout out = layOut({.dots = {-0.5, 0, 1, 2}}, rect, style);
    for (const QPointF &dot : out.dots) {
        CHECK(dot.x() > out.bed.left());
        CHECK(dot.x() < out.bed.right());
    }
}

TEST_CASE("no text of a bullet leaves it or touches another, on the screen and on paper")
{
    REQUIRE(rc::check("bullet texts", [] {
        const bool onPaper = *rc::gen::arbitrary<bool>();
        const ChartStyle style = onPaper ? ChartStyle::paper() : ChartStyle::screen(lightTokens());
        const double width = *rc::gen::inRange(60, 400) * (onPaper ? 12 : 1);
        const auto value = [] { return *rc::gen::inRange(-20, 130) / 100.0; };
        Bullet bullet = share();
        bullet.target = value();
        bullet.yes = value();
        bullet.from = *rc::gen::element(0.0, -0.2);
        if (*rc::gen::arbitrary<bool>()) {
            bullet.bandLow = value();
            bullet.bandHigh = *bullet.bandLow + 0.05;
        }
        const QRectF room(0, 0, width, onPaper ? 600 : 45);
        const BulletLayout out = layOut(bullet, room, style);
        RC_ASSERT(room.adjusted(-1, -1, 1, 1).contains(out.bed));
        for (size_t i = 0; i < out.labels.size(); ++i) {
            RC_ASSERT(room.adjusted(-1, -1, 1, 1).contains(out.labels[i].rect));
            for (size_t k = i + 1; k < out.labels.size(); ++k) {
                RC_ASSERT(!out.labels[i].rect.intersects(out.labels[k].rect));
            }
        }
    }));
}

TEST_CASE("bullets and progress bars are painted in the colours of the tokens")
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        QImage image(220, 50, QImage::Format_RGB32);
        image.fill(tokens->surface);
        QPainter painter(&image);
        paintBullet(painter, rect, share(), *tokens);
        painter.end();
        const BulletLayout out = layOut(share(), rect, ChartStyle::screen(*tokens));
        const auto at = [&](QPointF point) { return image.pixelColor(point.toPoint()); };
        CHECK(at(out.yes.center()) == tokens->c1);
        CHECK(at(out.bed.center() + QPointF(60, 0)) == tokens->track);
        CHECK(at({*out.target, out.bed.center().y()}) == tokens->text);

        painter.begin(&image);
        paintProgressBar(painter, rect, 0.5, *tokens);
        painter.end();
        CHECK(at({60, 25}) == tokens->c1);
        CHECK(at({160, 25}) == tokens->track);
    }
}
