// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/charts/screencharts.h"
#include "ui/charts/charthit.h"
#include "ui/charts/charttable.h"
#include "ui/charts/legendentry.h"
#include "ui/fonts.h"

#include <algorithm>
#include <cmath>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

Chart sample(ChartKind kind)
{
    const auto figures = test::paperCharts();
    const auto found = std::ranges::find_if(
        figures, [kind](const Figure &figure) { return figure.chart.kind == kind; });
    REQUIRE(found != figures.end());
    return found->chart;
}

ChartLayout onPaper(const Chart &chart, double width = 165, double height = 90)
{
    return layOut(chart, QSizeF(dotsFromMm(width), dotsFromMm(height)), Language::Vietnamese);
}

QStringList textsOf(const ChartLayout &layout)
{
    QStringList texts;
    for (const ChartText &text : layout.texts)
        texts.append(text.text);
    return texts;
}

bool hasOverlap(const ChartLayout &layout)
{
    const double edge = dotsFromPt(1.5);
    const QRectF all = QRectF(QPointF(), layout.size).adjusted(-2, -2, 2, 2);
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        if (!all.contains(layout.texts[i].rect)) {
            WARN("outside: " << layout.texts[i].text.toStdString());
            return true;
        }
        for (size_t k = i + 1; k < layout.texts.size(); ++k) {
            if (layout.texts[i].rect.intersects(
                    layout.texts[k].rect.adjusted(edge, edge, -edge, -edge))) {
                WARN(layout.texts[i].text.toStdString()
                     << " on " << layout.texts[k].text.toStdString());
                return true;
            }
        }
    }
    return false;
}

bool isFinite(const QRectF &rect)
{
    return std::isfinite(rect.x()) && std::isfinite(rect.y()) && std::isfinite(rect.width()) &&
           std::isfinite(rect.height());
}

} // namespace

TEST_CASE("a funnel tells each count, its part of the first and of the one before")
{
    const Chart chart = sample(ChartKind::Funnel);
    const ChartLayout layout = onPaper(chart);
    const QStringList texts = textsOf(layout);
    for (const QString &text :
         {u"312 (100%)"_s, u"196 (63%)"_s, u"63% của bước trước"_s, u"124 (40%)"_s,
          u"71% của bước trước"_s, u"57 chưa rõ"_s, u"Chưa có số liệu"_s}) {
        CAPTURE(text.toStdString());
        CHECK(texts.contains(text));
    }
    REQUIRE(layout.bars.size() == 4);
    CHECK(layout.bars[0].rect.width() == Approx(layout.plot.width()));
    CHECK(layout.bars[1].rect.width() == Approx(layout.plot.width() * 196 / 312));
    for (const ChartBar &bar : layout.bars)
        CHECK(bar.rect.center().x() == Approx(layout.plot.center().x()));
    // What is not known is no bar of zero.
    CHECK(layout.beds.size() == 1);
    CHECK(legendOf(chart, Language::Vietnamese).empty());
    CHECK_FALSE(hasOverlap(layout));
    CHECK(tableOf(chart, Language::Vietnamese)[2] ==
          QStringList{u"Đã đánh giá"_s, u"196"_s, u"63%"_s, u"63%"_s, u"80 chưa rõ"_s});
    CHECK(wordsOf(hitOf(layout, 2), chart, Language::Vietnamese)
              .contains(u"So với bước trước: 63%"_s));
}

TEST_CASE("a waterfall floats signed changes between its levels")
{
    const Chart chart = sample(ChartKind::Waterfall);
    const ChartLayout layout = onPaper(chart);
    const QStringList texts = textsOf(layout);
    for (const QString &text : {u"76"_s, u"+19"_s, u"+4"_s, u"−8"_s, u"−3"_s, u"88"_s}) {
        CAPTURE(text.toStdString());
        CHECK(texts.contains(text));
    }
    REQUIRE(layout.bars.size() == 6);
    CHECK(layout.bars[0].rect.bottom() == Approx(layout.position(0)));
    CHECK(layout.bars[1].rect.bottom() == Approx(layout.position(76)));
    CHECK(layout.bars[1].rect.top() == Approx(layout.position(95)));
    CHECK(layout.bars[3].rect.top() == Approx(layout.position(99)));
    CHECK(layout.bars[3].rect.bottom() == Approx(layout.position(91)));
    CHECK(layout.bars[5].rect.top() == Approx(layout.position(88)));
    CHECK(layout.bars[1].role != layout.bars[3].role);
    REQUIRE(layout.links.size() == 5);
    CHECK(layout.links[4].y1() == Approx(layout.position(88)));
    CHECK_FALSE(hasOverlap(layout));
    CHECK(tableOf(chart, Language::Vietnamese)[4].back() == u"−8");
}

TEST_CASE("panels share one scale and have the target each")
{
    const Chart chart = sample(ChartKind::Panels);
    const ChartLayout layout = onPaper(chart);
    REQUIRE(layout.panels.size() == 5);
    for (const QRectF &panel : layout.panels) {
        CHECK(panel.width() == Approx(layout.panels[0].width()));
        CHECK(panel.height() == Approx(layout.panels[0].height()));
    }
    REQUIRE(layout.targets.size() == 5);
    for (size_t i = 0; i < 5; ++i) {
        CHECK(layout.targets[i].x1() == Approx(layout.panels[i].left()));
        CHECK(layout.targets[i].x2() == Approx(layout.panels[i].right()));
    }
    CHECK(textsOf(layout).count(u"2018"_s) == 5);
    CHECK(textsOf(layout).contains(u"Chưa có số liệu"_s));
    CHECK_FALSE(hasOverlap(layout));
    const auto stops = stopsOf(layout);
    REQUIRE(stops.size() == 11);
    CHECK(wordsOf(stops[1], chart, Language::Vietnamese)[1] ==
          u"Chế biến chè và thực phẩm (112): 24%");
}

TEST_CASE("cells of a grid are hatched by their share, and empty where nothing is expected")
{
    const Chart chart = sample(ChartKind::Grid);
    const ChartLayout layout = onPaper(chart);
    REQUIRE(layout.shades.size() == 48);
    const auto cell = [&](int series, int category) {
        return *std::ranges::find_if(layout.shades, [&](const ChartShade &shade) {
            return shade.series == series && shade.category == category;
        });
    };
    CHECK(cell(0, 0).step == mostShades);
    CHECK(cell(0, 1).step == 1);
    CHECK(cell(10, 1).step == mostShades - 1);
    CHECK(cell(11, 1).step == mostShades);
    CHECK(cell(0, 2).step == 0);
    CHECK(textsOf(layout).count(u"0%"_s) == 12);
    const auto textIn = [&](const QRectF &rect) {
        return std::ranges::any_of(
            layout.texts, [&](const ChartText &text) { return rect.contains(text.rect.center()); });
    };
    CHECK(textIn(cell(3, 2).rect));
    CHECK_FALSE(textIn(cell(3, 3).rect));
    CHECK_FALSE(hasOverlap(layout));
    const auto hit = hitAt(layout, cell(5, 1).rect.center());
    REQUIRE(hit);
    CHECK(wordsOf(*hit, chart, Language::Vietnamese) == QStringList{u"Mèo Vạc"_s, u"6: 50%"_s});
}

TEST_CASE("work lies over time under the names of its areas, long titles in two lines")
{
    const Chart chart = sample(ChartKind::Gantt);
    const ChartLayout layout = onPaper(chart, 120, 70);
    const QStringList texts = textsOf(layout);
    CHECK(texts.contains(u"Nhiệm vụ 2: cơ chế"_s));
    CHECK(texts.count(chart.groups[0]) == 1);
    CHECK(texts.contains(u"14/12/2018"_s));
    CHECK(texts.contains(u"2017"_s));
    CHECK(texts.contains(chart.remark));
    CHECK(std::ranges::any_of(texts, [](const QString &text) {
        return text.startsWith(u"HD02") && text.endsWith(u'…');
    }));
    for (const ChartText &text : layout.texts)
        CHECK((text.kind == ChartTextKind::Remark || text.block->lineCount() <= 2));
    const auto day = [&](QDate date) {
        return layout.positionOfDay(static_cast<double>(date.toJulianDay()));
    };
    CHECK(layout.bars[0].rect.left() == Approx(day(QDate(2016, 1, 1))));
    CHECK(layout.bars[0].rect.right() == Approx(day(QDate(2020, 12, 29))));
    REQUIRE(layout.asOf);
    CHECK(layout.asOf->x1() == Approx(day(QDate(2018, 12, 14))));
    CHECK_FALSE(hasOverlap(layout));
    CHECK(wordsOf(hitOf(layout, 3), chart, Language::Vietnamese) ==
          QStringList{u"HD04. Quy chế phối hợp"_s, u"Theo kế hoạch: 01/05/2016 – 28/03/2017"_s,
                      u"Đã thực hiện: 01/05/2016 – 28/03/2017"_s, u"Hoàn thành"_s});
}

TEST_CASE("an axis of days names quarters where they have room, and else years alone")
{
    const Chart chart = sample(ChartKind::Gantt);
    CHECK(textsOf(onPaper(chart, 247, 60)).contains(u"III"_s));
    const QStringList narrow = textsOf(onPaper(chart, 100, 90));
    CHECK_FALSE(narrow.contains(u"III"_s));
    CHECK(narrow.contains(u"2018"_s));
}

TEST_CASE("work without room for all of it counts in words what is not drawn")
{
    Chart chart = sample(ChartKind::Gantt);
    for (int i = 0; i < 200; ++i) {
        chart.categories.push_back(QString(300, u'x'));
        chart.groups.push_back(u"Nhiệm vụ 3"_s);
        chart.notes.push_back(u"Quá hạn"_s);
        chart.series[0].spans.push_back(DaySpan{QDate(2017, 1, 1), QDate(2017, 1, 1)});
    }
    const ChartLayout layout = onPaper(chart, 165, 200);
    CHECK(layout.categoryCount < 204);
    CHECK(textsOf(layout).contains(u"và %1 dòng nữa"_s.arg(204 - layout.categoryCount)));
    CHECK_FALSE(hasOverlap(layout));
    for (size_t i = 1; i < layout.middles.size(); ++i)
        CHECK(layout.middles[i] - layout.middles[i - 1] >= Approx(layout.rowHeight));
}

TEST_CASE("a bullet has its value, the unknown part behind it, and its legend names every mark")
{
    const Chart chart = sample(ChartKind::Bullets);
    const ChartLayout layout = onPaper(chart);
    REQUIRE(layout.bullets.size() == 3);
    REQUIRE(layout.bars.size() == 5);
    CHECK(layout.bars[0].rect.right() == Approx(layout.position(0.62)));
    CHECK(layout.bars[1].rect.left() == Approx(layout.position(0.62)));
    CHECK(layout.bars[1].rect.right() == Approx(layout.position(0.8)));
    CHECK(textsOf(layout).contains(u"28,2%"_s));
    CHECK_FALSE(hasOverlap(layout));
    QStringList names;
    for (const LegendEntry &entry : legendOf(chart, Language::Vietnamese))
        names.append(entry.name);
    CHECK(names == QStringList{u"Đạt được"_s, u"Chưa có số liệu"_s, u"Mục tiêu"_s,
                               u"Khoảng mục tiêu"_s, u"Lộ trình đến nay"_s});
    CHECK(tableOf(chart, Language::Vietnamese)[3] ==
          QStringList{u"M3. Mức tiết kiệm"_s, u"10,4%"_s, u"–"_s, u"–"_s, u"8,0–13,0%"_s});
}

TEST_CASE("charts of one point, of none, of zeros and of endless titles stay clean")
{
    const auto kind = GENERATE(ChartKind::Funnel, ChartKind::Waterfall, ChartKind::Panels,
                               ChartKind::Grid, ChartKind::Gantt, ChartKind::Bullets);
    CAPTURE(static_cast<int>(kind));
    Chart chart = sample(kind);
    SECTION("none")
    {
        chart.categories.clear();
        chart.series.clear();
        const ChartLayout layout = onPaper(chart);
        CHECK(layout.plot.isEmpty());
        CHECK(textsOf(layout) == QStringList{u"Chưa có số liệu"_s});
        return;
    }
    SECTION("one")
    {
        chart.categories.resize(1);
        chart.series.resize(1);
    }
    SECTION("zeros")
    {
        for (Series &series : chart.series) {
            for (auto &value : series.values)
                value = 0;
        }
        chart.targets.assign(chart.categories.size(), 0);
    }
    SECTION("no numbers")
    {
        for (Series &series : chart.series) {
            for (auto &value : series.values)
                value = std::nan("");
        }
    }
    SECTION("endless titles")
    {
        for (QString &name : chart.categories)
            name = u"Tập huấn kiểm toán năng lượng cho cán bộ kỹ thuật "_s.repeated(6);
        for (Series &series : chart.series)
            series.name = QString(300, u'x');
        if (kind == ChartKind::Waterfall)
            return; // its names are the program's own
    }
    const double height =
        std::max(dotsFromMm(90), neededChartHeight(chart, dotsFromMm(165), Language::Vietnamese));
    const ChartLayout layout = layOut(chart, QSizeF(dotsFromMm(165), height), Language::Vietnamese);
    for (const ChartBar &bar : layout.bars)
        CHECK(isFinite(bar.rect));
    for (const ChartText &text : layout.texts)
        CHECK(isFinite(text.rect));
    CHECK_FALSE(hasOverlap(layout));
}
