// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/charts/screencharts.h"
#include "ui/charts/chart.h"
#include "ui/charts/charthit.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/fonts.h"
#include "ui/theme/tokens.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <limits>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

Chart sample(ChartKind kind)
{
    const std::vector<Figure> figures = test::screenCharts();
    const auto found = std::ranges::find_if(
        figures, [kind](const Figure &figure) { return figure.chart.kind == kind; });
    REQUIRE(found != figures.end());
    return found->chart;
}

ChartLayout laidOut(const Chart &chart, QSizeF size = {600, 200}, bool hasLegend = true)
{
    ChartStyle style = ChartStyle::screen(lightTokens());
    style.hasLegend = hasLegend;
    return layOut(chart, size, Language::Vietnamese, style);
}

QStringList textsOf(const ChartLayout &layout, ChartTextKind kind)
{
    QStringList texts;
    for (const ChartText &text : layout.texts) {
        if (text.kind == kind) {
            texts.append(text.text);
        }
    }
    return texts;
}

QRectF rectOf(const ChartLayout &layout, const QString &text)
{
    const auto found = std::ranges::find(layout.texts, text, &ChartText::text);
    return found == layout.texts.end() ? QRectF() : found->rect;
}

} // namespace

TEST_CASE("a point of a scatter lies where both axes say", "[scatter]")
{
    const Chart chart = sample(ChartKind::Scatter);
    const ChartLayout layout = laidOut(chart);
    REQUIRE(layout.dots.size() == 24);
    for (const ChartDot &dot : layout.dots) {
        const ChartPoint &point =
            chart.series[static_cast<size_t>(dot.series)].cloud[static_cast<size_t>(dot.index)];
        CAPTURE(point.name.toStdString());
        CHECK(dot.at.x() == Approx(layout.positionAcross(point.x)));
        CHECK(dot.at.y() == Approx(layout.position(point.y)));
        CHECK(layout.plot.contains(dot.at));
    }
    // An axis that began at zero would press the points into a corner.
    CHECK(layout.across.from == 250);
    CHECK(layout.scale.from > 0);
}

TEST_CASE("ticks of both axes are round and stand outside the plot", "[scatter]")
{
    const QSizeF size = GENERATE(QSizeF(380, 250), QSizeF(600, 150), QSizeF(480, 380));
    const ChartLayout layout = laidOut(sample(ChartKind::Scatter), size);
    const QStringList ticks = textsOf(layout, ChartTextKind::Tick);
    CHECK(ticks.size() == layout.scale.tickCount() + layout.across.tickCount());
    for (const ChartText &text : layout.texts) {
        CAPTURE(text.text.toStdString());
        if (text.kind == ChartTextKind::Tick) {
            CHECK_FALSE(layout.plot.intersects(text.rect));
        }
    }
    CHECK(std::ranges::any_of(ticks, [](const QString &tick) { return tick == u"300"; }));
}

TEST_CASE("the units of a scatter stand once above the left and below the right end", "[scatter]")
{
    const ChartLayout layout = laidOut(sample(ChartKind::Scatter));
    const QRectF above = rectOf(layout, u"nghìn kWh/tháng"_s);
    const QRectF below = rectOf(layout, u"tấn/tháng"_s);
    REQUIRE_FALSE(above.isEmpty());
    REQUIRE_FALSE(below.isEmpty());
    CHECK(above.left() == 0);
    CHECK(above.bottom() <= layout.plot.top());
    CHECK(below.right() == Approx(layout.size.width()));
    CHECK(below.top() >= layout.plot.bottom());
}

TEST_CASE("a long unit below a scatter has a line of its own", "[scatter]")
{
    Chart chart = sample(ChartKind::Scatter);
    chart.across.unit = u"nghìn tấn nguyên liệu quy khô mỗi tháng"_s;
    const ChartLayout layout = laidOut(chart, {400, 260});
    const QRectF unit = rectOf(layout, chart.across.unit);
    REQUIRE_FALSE(unit.isEmpty());
    for (const ChartText &text : layout.texts) {
        if (text.kind == ChartTextKind::Tick) {
            CHECK(text.rect.bottom() <= unit.top() + 1);
        }
    }
}

TEST_CASE("the band of a scatter encloses its line and ends with it", "[scatter]")
{
    const Chart chart = sample(ChartKind::Scatter);
    const ChartLayout layout = laidOut(chart);
    REQUIRE(layout.ribbons.size() == 1);
    const ChartRibbon &band = layout.ribbons.front();
    REQUIRE(band.upper.size() == layout.fit.size());
    REQUIRE(band.lower.size() == layout.fit.size());
    for (size_t i = 0; i < layout.fit.size(); ++i) {
        CHECK(band.upper[i].y() < layout.fit[i].y());
        CHECK(layout.fit[i].y() < band.lower[i].y());
        CHECK(band.upper[i].x() == layout.fit[i].x());
    }
    const FittedLine::Point &last = chart.fit.points.back();
    CHECK(band.upper.back().y() == Approx(layout.position(last.spread->high)));
    CHECK(rectOf(layout, u"đường hồi quy"_s).left() > layout.plot.right());
}

TEST_CASE("clouds and band are named in a legend, or in the header of the panel", "[scatter]")
{
    const Chart chart = sample(ChartKind::Scatter);
    const QStringList names{u"2016"_s, u"2018"_s, u"khoảng dự báo 90%"_s};
    CHECK(textsOf(laidOut(chart), ChartTextKind::Legend) == names);
    CHECK(laidOut(chart).keys.size() == 3);
    CHECK(laidOut(chart, {600, 200}, false).keys.empty());
    ChartLegend legend;
    legend.setChart(chart, Language::Vietnamese);
    CHECK(legend.accessibleName() == names.join(u", "_s));
    legend.setChart(sample(ChartKind::Lines), Language::Vietnamese);
    CHECK(legend.accessibleName().isEmpty());
}

TEST_CASE("the point under the pointer tells its month and both of its figures", "[scatter]")
{
    const Chart chart = sample(ChartKind::Scatter);
    const ChartLayout layout = laidOut(chart);
    const ChartDot &dot = layout.dots[1];
    const auto hit = hitAt(layout, dot.at + QPointF(2, -2));
    REQUIRE(hit);
    CHECK(hit->series == 0);
    CHECK(hit->category == 1);
    CHECK(wordsOf(*hit, chart, Language::Vietnamese) ==
          QStringList{u"2/2016"_s, u"sản lượng bột giấy: 268 tấn/tháng"_s,
                      u"2016: 429,0 nghìn kWh/tháng"_s});
    CHECK_FALSE(hitAt(layout, layout.plot.topLeft() + QPointF(3, 3)));
}

TEST_CASE("keys go through every point of a scatter", "[scatter]")
{
    const Chart chart = sample(ChartKind::Scatter);
    const std::vector<ChartHit> stops = stopsOf(laidOut(chart));
    REQUIRE(stops.size() == 24);
    CHECK(wordsOf(stops.front(), chart, Language::Vietnamese).front() == u"1/2016");
    CHECK(wordsOf(stops.back(), chart, Language::Vietnamese).front() == u"12/2018");
}

TEST_CASE("a scatter is copied with a row for each point and each of its line", "[scatter]")
{
    const std::vector<QStringList> rows = tableOf(sample(ChartKind::Scatter), Language::Vietnamese);
    REQUIRE(rows.size() == 1 + 24 + 25);
    CHECK(rows[0] == QStringList{u"nghìn kWh/tháng"_s, u"sản lượng bột giấy (tấn/tháng)"_s,
                                 u"2016"_s, u"2018"_s, u"đường hồi quy"_s, u"khoảng dự báo 90%"_s});
    CHECK(rows[1] == QStringList{u"1/2016"_s, u"412"_s, u"603,1"_s, u"–"_s, u"–"_s, u"–"_s});
    CHECK(rows[13] == QStringList{u"1/2018"_s, u"438"_s, u"–"_s, u"567,2"_s, u"–"_s, u"–"_s});
    CHECK(rows[25] ==
          QStringList{u"đường hồi quy"_s, u"268"_s, u"–"_s, u"–"_s, u"436,0"_s, u"398,4–473,6"_s});
}

TEST_CASE("those who hear a scatter hear its points and the ends of its line", "[scatter]")
{
    const QString words = summaryOf(sample(ChartKind::Scatter), Language::Vietnamese);
    CHECK(words.contains(u"1/2016: sản lượng bột giấy (tấn/tháng) 412, 2016 603,1."_s));
    CHECK(words.count(u"đường hồi quy: "_s) == 2);
    CHECK_FALSE(words.contains(u'–' + u","_s));
}

TEST_CASE("of a scatter nothing is drawn that is no number", "[scatter]")
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    Chart chart = sample(ChartKind::Scatter);
    chart.series[0].cloud[0].y = none;
    chart.series[1].cloud[3].x = std::numeric_limits<double>::infinity();
    chart.fit.points[2].y = none;
    chart.fit.points[4].spread->low = none;
    const ChartLayout layout = laidOut(chart);
    CHECK(layout.dots.size() == 22);
    CHECK(layout.fit.size() == 24);
    CHECK(layout.ribbons.front().upper.size() == 23);
    CHECK(stopsOf(layout).size() == 22);
    CHECK(wordsOf(stopsOf(layout).front(), chart, Language::Vietnamese).front() == u"2/2016");
    CHECK(tableOf(chart, Language::Vietnamese).size() == 1 + 22 + 24);
}

TEST_CASE("a scatter without points says why", "[scatter]")
{
    Chart chart = sample(ChartKind::Scatter);
    chart.series.clear();
    chart.reason = u"Thiếu sản lượng tháng 3/2018"_s;
    const ChartLayout layout = laidOut(chart);
    CHECK(layout.plot.isEmpty());
    CHECK(textsOf(layout, ChartTextKind::Reason) == QStringList{chart.reason});
    CHECK(stopsOf(layout).empty());
}

TEST_CASE("one point alone has axes with round ticks too", "[scatter]")
{
    Chart chart{.kind = ChartKind::Scatter};
    chart.series = {{.cloud = {{412, 603, u"1/2016"_s}}}};
    const ChartLayout layout = laidOut(chart);
    REQUIRE(layout.dots.size() == 1);
    CHECK(layout.plot.contains(layout.dots.front().at));
    CHECK(layout.across.tickCount() >= 3);
    chart.series[0].cloud[0] = {0, 0, {}};
    CHECK(laidOut(chart).dots.size() == 1);
}

TEST_CASE("on paper a scatter is told apart without colours", "[scatter]")
{
    const Chart chart = sample(ChartKind::Scatter);
    const QSizeF size(dotsFromMm(165), dotsFromMm(80));
    const ChartDrawing drawing(chart, size, u"vi"_s);
    constexpr double scale = 0.25;
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    drawing.paint(painter, {});
    painter.end();
    const auto lightnessAt = [&](QPointF at) {
        return image.pixelColor((at * scale).toPoint()).lightness();
    };
    // Before it was a filled dot, in the year it is a hollow rhombus; this one lies off the line.
    CHECK(lightnessAt(drawing.layout().dots[1].at) < 0x40);
    CHECK(lightnessAt(drawing.layout().dots[12].at) > 0xf0);
    const ChartRibbon &band = drawing.layout().ribbons.front();
    const QPointF between = (band.upper[6] + drawing.layout().fit[6]) / 2;
    CHECK(lightnessAt(between) < 0xf0);
    CHECK(lightnessAt(between) > 0xc0);
}

TEST_CASE("a band around a line is drawn for each stretch and named at its end", "[scatter]")
{
    Chart chart = sample(ChartKind::Lines);
    chart.series[0].spreads[4].reset();
    const ChartLayout layout = laidOut(chart);
    REQUIRE(layout.ribbons.size() == 2);
    CHECK(layout.ribbons[0].upper.size() == 4);
    CHECK(layout.ribbons[1].upper.size() == 7);
    CHECK(layout.ribbons[1].upper.back() ==
          QPointF(layout.middle(11), layout.position(659.6 + 25)));
    CHECK(rectOf(layout, u"khoảng dự báo 90%"_s).left() > layout.plot.right());
    CHECK(tableOf(chart, Language::Vietnamese)[0] ==
          QStringList{u"nghìn kWh"_s, u"dự kiến"_s, u"khoảng dự báo 90%"_s, u"thực tế"_s});
}

TEST_CASE("a copied picture says itself what the panel's header said", "[scatter]")
{
    ChartView view;
    view.resize(480, 240);
    view.setChart(sample(ChartKind::Scatter));
    view.setLegendShown(false);
    CHECK(view.layoutOfChart().keys.empty());
    const QImage copied = view.picture(1);
    int marked = 0;
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < copied.width(); ++x) {
            marked += copied.pixelColor(x, y) == lightTokens().c1 ? 1 : 0;
        }
    }
    CHECK(marked > 5);
}
