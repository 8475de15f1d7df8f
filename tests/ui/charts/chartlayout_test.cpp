// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/print/samplereport.h"
#include "ui/charts/chart.h"
#include "ui/fonts.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <limits>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QSizeF size(dotsFromMm(165), dotsFromMm(80));

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

Chart simple(ChartKind kind)
{
    Chart chart;
    chart.kind = kind;
    chart.unit = u"cơ sở"_s;
    chart.categories = {u"Một"_s, u"Hai"_s, u"Ba"_s};
    chart.series = {{.name = u"Thực hiện"_s, .values = {10.0, std::nullopt, 0.0}}};
    return chart;
}

} // namespace

TEST_CASE("nothing in a chart leaves its room and no two texts overlap")
{
    for (const Figure &figure : test::everyChart()) {
        CAPTURE(figure.caption.toStdString());
        const ChartLayout layout = layOut(figure.chart, size, Language::Vietnamese);
        const QRectF room(-2, -2, size.width() + 4, size.height() + 4);
        for (size_t i = 0; i < layout.texts.size(); ++i) {
            const ChartText &text = layout.texts[i];
            CAPTURE(text.text.toStdString());
            CHECK(room.contains(text.rect));
            for (size_t k = i + 1; k < layout.texts.size(); ++k) {
                CAPTURE(layout.texts[k].text.toStdString());
                // The room of letters has empty edges.
                const double edge = dotsFromPt(1.5);
                const QRectF other = layout.texts[k].rect.adjusted(edge, edge, -edge, -edge);
                CHECK_FALSE(text.rect.intersects(other));
            }
        }
        for (const ChartBar &bar : layout.bars) {
            const QRectF plot = layout.plot.adjusted(-2, -2, 2, 2);
            CHECK(plot.contains(bar.rect.topLeft()));
            CHECK(plot.contains(bar.rect.bottomRight()));
        }
    }
}

TEST_CASE("a missing value has no bar and a dash, a zero has a bar and a zero")
{
    const auto kind = GENERATE(ChartKind::HorizontalBars, ChartKind::VerticalBars);
    const ChartLayout layout = layOut(simple(kind), size, Language::Vietnamese);
    REQUIRE(layout.bars.size() == 2);
    CHECK(layout.bars[0].category == 0);
    CHECK(layout.bars[1].category == 2);
    CHECK(textsOf(layout, ChartTextKind::Value) == QStringList{u"10"_s, u"–"_s, u"0"_s});
}

TEST_CASE("a number that is none is a missing value")
{
    Chart chart = simple(ChartKind::VerticalBars);
    chart.series.front().values[2] = std::numeric_limits<double>::quiet_NaN();
    const ChartLayout layout = layOut(chart, size, Language::Vietnamese);
    CHECK(layout.bars.size() == 1);
    CHECK(textsOf(layout, ChartTextKind::Value) == QStringList{u"10"_s, u"–"_s, u"–"_s});
}

TEST_CASE("horizontal bars are listed from the top in the order given, series too")
{
    Chart chart = simple(ChartKind::HorizontalBars);
    chart.series.push_back(
        {.name = u"Kế hoạch"_s, .role = SeriesRole::Planned, .values = {12.0, 5.0, 3.0}});
    const ChartLayout layout = layOut(chart, size, Language::Vietnamese);
    CHECK(layout.middle(0) < layout.middle(1));
    CHECK(layout.middle(1) < layout.middle(2));
    REQUIRE(layout.bars.size() == 5);
    CHECK(layout.bars[0].series == 0);
    CHECK(layout.bars[1].series == 1);
    CHECK(layout.bars[0].rect.bottom() <= layout.bars[1].rect.top() + 0.01);
}

TEST_CASE("the length of a bar is its value")
{
    const ChartLayout across = layOut(simple(ChartKind::HorizontalBars), size, Language::English);
    CHECK(across.bars[0].rect.left() == Approx(across.position(0)));
    CHECK(across.bars[0].rect.right() == Approx(across.position(10)));
    const ChartLayout upright = layOut(simple(ChartKind::VerticalBars), size, Language::English);
    CHECK(upright.bars[0].rect.bottom() == Approx(upright.position(0)));
    CHECK(upright.bars[0].rect.top() == Approx(upright.position(10)));
}

TEST_CASE("the parts of a stacked bar stand on one another and the sum at its end")
{
    Chart chart = simple(ChartKind::StackedHorizontalBars);
    chart.series = {{.name = u"a"_s, .values = {10.0, 1.0, std::nullopt}},
                    {.name = u"b"_s, .role = SeriesRole::Odd, .values = {20.0, 2.0, std::nullopt}}};
    const ChartLayout layout = layOut(chart, size, Language::English);
    REQUIRE(layout.bars.size() == 4);
    CHECK(layout.bars[0].rect.right() == Approx(layout.bars[1].rect.left()));
    CHECK(layout.bars[1].rect.right() == Approx(layout.position(30)));
    const QStringList values = textsOf(layout, ChartTextKind::Value);
    for (const QString &value : {u"30"_s, u"3"_s, u"–"_s, u"10"_s, u"20"_s}) {
        CHECK(values.contains(value));
    }
}

TEST_CASE("a share and the part that is not known make no sum at the end of their bar")
{
    Chart chart = simple(ChartKind::StackedHorizontalBars);
    chart.style = NumberStyle::Percent;
    chart.series = {{.name = u"a"_s, .values = {0.7, 0.2, std::nullopt}},
                    {.name = u"b"_s, .role = SeriesRole::Odd, .values = {0.08, 0.0, std::nullopt}}};
    const ChartLayout layout = layOut(chart, size, Language::English);
    CHECK(textsOf(layout, ChartTextKind::Value) == QStringList{u"70% + 8%"_s, u"20%"_s, u"–"_s});
}

TEST_CASE("a legend is there for several fills or target marks, never for lines")
{
    Chart chart = simple(ChartKind::VerticalBars);
    CHECK(layOut(chart, size, Language::English).keys.empty());
    chart.targets = {5.0, 5.0, 5.0};
    ChartLayout layout = layOut(chart, size, Language::Vietnamese);
    CHECK(textsOf(layout, ChartTextKind::Legend) == QStringList{u"Thực hiện"_s, u"Mục tiêu"_s});
    CHECK(layout.targets.size() == 3);
    chart.targets.clear();
    chart.series.push_back({.name = u"Kế hoạch"_s, .values = {1.0}});
    CHECK(layOut(chart, size, Language::Vietnamese).keys.size() == 2);
    chart.kind = ChartKind::Lines;
    layout = layOut(chart, size, Language::Vietnamese);
    CHECK(layout.keys.empty());
    CHECK(textsOf(layout, ChartTextKind::LineEnd).size() == 2);
}

TEST_CASE("a line is interrupted where a value is missing and named at its end")
{
    Chart chart = simple(ChartKind::Lines);
    chart.categories = {u"2014"_s, u"2015"_s, u"2016"_s, u"2017"_s};
    chart.series.front().values = {1.0, 2.0, std::nullopt, 4.0};
    const ChartLayout layout = layOut(chart, size, Language::Vietnamese);
    REQUIRE(layout.lines.size() == 1);
    REQUIRE(layout.lines[0].parts.size() == 2);
    CHECK(layout.lines[0].parts[0].size() == 2);
    CHECK(layout.lines[0].parts[1].front() == QPointF(3, 4));
    CHECK(textsOf(layout, ChartTextKind::LineEnd) == QStringList{u"Thực hiện: 4"_s});
}

TEST_CASE("a target mark goes across the bars of its category")
{
    Chart chart = simple(ChartKind::HorizontalBars);
    chart.targets = {8.0, std::nullopt};
    const ChartLayout layout = layOut(chart, size, Language::Vietnamese);
    REQUIRE(layout.targets.size() == 1);
    CHECK(layout.targets[0].x1() == Approx(layout.position(8)));
    CHECK(layout.targets[0].dx() == 0);
    CHECK(layout.targets[0].y1() < layout.bars[0].rect.top());
    CHECK(layout.targets[0].y2() > layout.bars[0].rect.bottom());
}

TEST_CASE("the unit is said once, above the axis at its left")
{
    const auto kind =
        GENERATE(ChartKind::HorizontalBars, ChartKind::VerticalBars, ChartKind::Lines);
    const ChartLayout layout = layOut(simple(kind), size, Language::Vietnamese);
    int found = 0;
    for (const ChartText &text : layout.texts) {
        if (text.kind == ChartTextKind::Unit) {
            ++found;
            CHECK(text.text == u"cơ sở"_s);
            CHECK(text.rect.bottom() <= layout.plot.top() + 1);
            CHECK(text.rect.left() <= layout.plot.left() + 1);
        }
    }
    CHECK(found == 1);
}

TEST_CASE("long names are wrapped whole, never cut")
{
    Chart chart = simple(GENERATE(ChartKind::HorizontalBars, ChartKind::VerticalBars));
    const QString name = u"Công ty cổ phần khoáng sản và thương mại Việt Bắc, chi nhánh Hà Giang"_s;
    chart.categories = {name, name, u"x"_s};
    const ChartLayout layout = layOut(chart, size, Language::Vietnamese);
    int found = 0;
    for (const ChartText &text : layout.texts) {
        if (text.text == name) {
            ++found;
            QStringList shown;
            for (int line = 0; line < text.block->lineCount(); ++line) {
                shown.append(text.block->lineText(line));
            }
            CHECK(shown.size() > 1);
            CHECK(shown.join(u' ') == name);
        }
    }
    CHECK(found == 2);
}

TEST_CASE("many categories ask for more height")
{
    Chart chart = simple(ChartKind::HorizontalBars);
    const double few = neededChartHeight(chart, size.width(), Language::Vietnamese);
    chart.categories.assign(30, u"Huyện"_s);
    CHECK(neededChartHeight(chart, size.width(), Language::Vietnamese) > few + dotsFromMm(70));
}

TEST_CASE("a chart without values says so in the language of the report")
{
    Chart chart = simple(ChartKind::VerticalBars);
    const bool hasCategories = GENERATE(false, true);
    if (hasCategories) {
        chart.series.front().values.assign(3, std::nullopt);
    } else {
        chart.categories.clear();
    }
    for (const auto &[language, words] :
         {std::pair(u"vi"_s, u"Chưa có số liệu"_s), std::pair(u"en"_s, u"No data"_s)}) {
        const ChartDrawing drawing(chart, size, language);
        CHECK(drawing.layout().plot.isEmpty());
        CHECK(textsOf(drawing.layout(), ChartTextKind::Reason) == QStringList{words});
        CHECK(drawing.layout().texts.size() == 1);
    }
}

TEST_CASE("Qt Charts draws each bar where the labels and patterns expect it")
{
    // Outside our own rectangles nothing dark may be in the plot: the bars of Qt Charts would show.
    Chart chart =
        simple(GENERATE(ChartKind::HorizontalBars, ChartKind::VerticalBars,
                        ChartKind::StackedHorizontalBars, ChartKind::StackedVerticalBars));
    chart.series = {{.name = u"a"_s, .values = {10.0, 4.0, 7.0}},
                    {.name = u"b"_s, .values = {6.0, 9.0, 3.0}}};
    const ChartDrawing drawing(chart, size, u"vi"_s);
    const double scale = 0.1;
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawing.paint(painter, {});
    painter.end();
    const auto darkAt = [&](QPointF at) {
        return qGray(image.pixel((at * scale).toPoint())) < 0x70;
    };
    for (const ChartBar &bar : drawing.layout().bars) {
        const double in = dotsFromPt(2.5);
        const QRectF inner = bar.rect.adjusted(in, in, -in, -in);
        for (const QPointF &corner :
             {inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()}) {
            CHECK(darkAt(corner));
        }
        const QRectF outer = bar.rect.adjusted(-in, -in, in, in);
        for (const QPointF &corner :
             {outer.topLeft(), outer.topRight(), outer.bottomLeft(), outer.bottomRight()}) {
            const bool inOther = std::ranges::any_of(drawing.layout().bars, [&](const auto &other) {
                return other.rect.adjusted(-in, -in, in, in).contains(corner) && &other != &bar;
            });
            CHECK((inOther || !darkAt(corner)));
        }
    }
}
