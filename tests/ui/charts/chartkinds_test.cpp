// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/charts/screencharts.h"
#include "tests/ui/print/samplereport.h"
#include "ui/charts/chart.h"
#include "ui/charts/charthit.h"
#include "ui/charts/charttable.h"
#include "ui/fonts.h"
#include "ui/theme/tokens.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QSizeF usual(560, 260);

ChartStyle screen()
{
    return ChartStyle::screen(lightTokens());
}

ChartLayout onScreen(const Chart &chart, QSizeF size = usual)
{
    return layOut(chart, size, Language::Vietnamese, screen());
}

Chart sample(ChartKind kind)
{
    for (const auto &figures : {test::screenCharts(), test::paperCharts()}) {
        for (const Figure &figure : figures) {
            if (figure.chart.kind == kind) {
                return figure.chart;
            }
        }
    }
    FAIL("no such chart");
    return {};
}

QStringList textsOf(const ChartLayout &layout)
{
    QStringList texts;
    for (const ChartText &text : layout.texts) {
        texts.append(text.text);
    }
    return texts;
}

QRectF rectOf(const ChartLayout &layout, const QString &text)
{
    const auto found = std::ranges::find(layout.texts, text, &ChartText::text);
    return found == layout.texts.end() ? QRectF() : found->rect;
}

/// What breaks the laws of a layout: texts outside or on one another, bars outside the plot.
QStringList faultsOf(const ChartLayout &layout, double edge)
{
    QStringList faults;
    const QRectF room = QRectF(QPointF(), layout.size).adjusted(-2, -2, 2, 2);
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        const ChartText &text = layout.texts[i];
        if (!room.contains(text.rect)) {
            faults.append(u"outside: "_s + text.text);
        }
        for (size_t k = i + 1; k < layout.texts.size(); ++k) {
            if (text.rect.intersects(layout.texts[k].rect.adjusted(edge, edge, -edge, -edge))) {
                faults.append(u"overlap: "_s + text.text + u" | "_s + layout.texts[k].text);
            }
        }
    }
    if (!layout.plot.isEmpty() && !room.contains(layout.plot)) {
        faults.append(u"plot"_s);
    }
    const QRectF plot = layout.plot.adjusted(-2, -2, 2, 2);
    for (const ChartBar &bar : layout.bars) {
        const QRectF own =
            layout.panels.empty()
                ? plot
                : layout.panels[static_cast<size_t>(bar.series)].adjusted(-2, -2, 2, 2);
        if (!own.contains(bar.rect.topLeft()) || !own.contains(bar.rect.bottomRight())) {
            faults.append(u"bar of category %1"_s.arg(bar.category));
        }
    }
    for (const ChartDot &dot : layout.dots) {
        if (!plot.contains(dot.at)) {
            faults.append(u"point %1"_s.arg(dot.index));
        }
    }
    for (const ChartRibbon &ribbon : layout.ribbons) {
        for (const auto *points : {&ribbon.upper, &ribbon.lower}) {
            if (!std::ranges::all_of(*points, [&](QPointF at) { return plot.contains(at); })) {
                faults.append(u"ribbon"_s);
            }
        }
    }
    return faults;
}

Chart anyChart()
{
    const QStringList names{u"Xã"_s,
                            u"Yên Minh"_s,
                            u"Công ty cổ phần giấy Bắc Quang"_s,
                            u"Quảng Bình"_s,
                            u"Đồng Văn"_s,
                            u"Hợp tác xã chế biến chè Shan tuyết Cao Bồ, huyện Vị Xuyên"_s};
    Chart chart;
    chart.kind =
        static_cast<ChartKind>(*rc::gen::inRange(0, static_cast<int>(ChartKind::Bullets) + 1));
    chart.style = *rc::gen::element(NumberStyle::Plain, NumberStyle::Percent);
    chart.decimals = *rc::gen::inRange(0, 2);
    chart.unit = *rc::gen::element(u""_s, u"triệu đồng"_s);
    const int categories = *rc::gen::inRange(1, 14);
    for (int i = 0; i < categories; ++i) {
        chart.categories.push_back(names[*rc::gen::inRange<int>(0, 6)]);
        chart.notes.push_back(*rc::gen::element(u"A"_s, u""_s, u"310/756 triệu đồng"_s));
        chart.expected.push_back(0.7);
        chart.groups.push_back(names[i / 3 % 6]);
        chart.bands.push_back(*rc::gen::arbitrary<bool>() ? std::optional(Spread{0.08, 0.13})
                                                          : std::nullopt);
    }
    const int series = *rc::gen::inRange(1, 4);
    for (int s = 0; s < series; ++s) {
        Series one{.name = names[s], .role = static_cast<SeriesRole>(s)};
        const int magnitude = *rc::gen::element(1, 100, 100000);
        for (int i = 0; i < categories; ++i) {
            const double value = *rc::gen::inRange(-50, 200) * 0.01 * magnitude;
            one.values.push_back(*rc::gen::inRange(0, 5) == 0 ? std::optional<double>() : value);
            one.spreads.push_back(*rc::gen::arbitrary<bool>()
                                      ? std::optional(Spread{value - magnitude, value + magnitude})
                                      : std::nullopt);
            const QDate begin = QDate(2014, 1, 1).addDays(*rc::gen::inRange(0, 2500));
            one.spans.push_back(*rc::gen::inRange(0, 4) == 0
                                    ? std::optional<DaySpan>()
                                    : DaySpan{begin, begin.addDays(*rc::gen::inRange(-9, 900))});
            one.points.push_back({QDate(2014, 1, 1).addDays(i * *rc::gen::inRange(1, 300)), value});
            one.cloud.push_back(
                {*rc::gen::inRange(-5, 900) * 0.1 * magnitude, value, names[i % 6]});
        }
        chart.fit.points.push_back({s * 10.0 * magnitude, s * 0.5 * magnitude,
                                    *rc::gen::arbitrary<bool>()
                                        ? std::optional(Spread{-0.5 * magnitude, 2.0 * magnitude})
                                        : std::nullopt});
        std::ranges::sort(one.points, {}, &DatedValue::date);
        chart.series.push_back(one);
    }
    std::ranges::sort(chart.fit.points, {}, &FittedLine::Point::x);
    chart.fit.name = *rc::gen::element(u"đường hồi quy"_s, u""_s);
    chart.across = {.name = u"sản lượng"_s,
                    .unit = *rc::gen::element(u"tấn/tháng"_s, u""_s,
                                              u"nghìn tấn nguyên liệu quy khô mỗi tháng"_s)};
    if (*rc::gen::arbitrary<bool>()) {
        chart.asOf = QDate(2014, 6, 30).addDays(*rc::gen::inRange(0, 900));
        chart.goal = DatedValue{QDate(2016, 12, 31), 1.0};
        chart.band = Band{.from = 0.08, .to = 0.13, .label = u"Khoảng 8–13%"_s};
    }
    return chart;
}

} // namespace

TEST_CASE("no text of a random chart leaves the screen or lies on another")
{
    REQUIRE(rc::check("charts on the screen", [] {
        const Chart chart = anyChart();
        const QSizeF size(*rc::gen::inRange(200, 900), *rc::gen::inRange(120, 400));
        const ChartLayout layout = onScreen(chart, size);
        const QStringList faults = faultsOf(layout, 1);
        if (!faults.isEmpty()) {
            RC_FAIL(faults.join(u"; "_s).toStdString());
        }
        RC_ASSERT(!layout.texts.empty());
        for (const ChartHit &stop : stopsOf(layout)) {
            RC_ASSERT(!wordsOf(stop, chart, Language::Vietnamese).isEmpty());
        }
    }));
}

TEST_CASE("a chart with less room than its names need says so")
{
    Chart chart = sample(ChartKind::HorizontalBars);
    chart.unit = QString(300, u'x');
    const ChartLayout layout = onScreen(chart, {200, 120});
    CHECK(layout.plot.isEmpty());
    CHECK(textsOf(layout) == QStringList{u"Không đủ chỗ để vẽ biểu đồ"_s});
}

TEST_CASE("charts of usual size keep every text")
{
    const QSizeF size = GENERATE(QSizeF(380, 250), QSizeF(560, 220), QSizeF(900, 300));
    for (const Figure &figure : test::screenCharts()) {
        CAPTURE(figure.caption.toStdString());
        const ChartLayout layout = onScreen(figure.chart, size);
        CHECK(faultsOf(layout, 1).isEmpty());
        CHECK(layout.categoryCount == static_cast<int>(figure.chart.categories.size()));
        const QStringList texts = textsOf(layout);
        for (const QString &name : figure.chart.categories) {
            CHECK(texts.contains(name));
        }
        for (const QString &note : figure.chart.notes) {
            CHECK(texts.contains(note));
        }
    }
}

TEST_CASE("the charts of pages and reports are drawn on paper in black and patterns")
{
    const QSizeF size(dotsFromMm(165), dotsFromMm(80));
    std::vector<Figure> figures = test::screenCharts();
    std::ranges::move(test::paperCharts(), std::back_inserter(figures));
    for (const Figure &figure : figures) {
        CAPTURE(figure.caption.toStdString());
        const ChartDrawing drawing(figure.chart, size, u"vi"_s);
        CHECK(faultsOf(drawing.layout(), dotsFromPt(1.5)) == QStringList());
        QImage image((size * 0.1).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        drawing.paint(painter, {});
        painter.end();
        int dark = 0;
        int coloured = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                dark += color.lightness() < 0x70 ? 1 : 0;
                coloured += color.saturation() > 2 ? 1 : 0;
            }
        }
        CHECK(dark > 1000);
        CHECK(coloured == 0);
    }
}

TEST_CASE("a trajectory tells value and plan on the day, goal and forecast beside the plot")
{
    const ChartLayout layout = onScreen(sample(ChartKind::Trajectory));
    const QStringList texts = textsOf(layout);
    for (const QString &text : {u"14/12/2018"_s, u"28,2%"_s, u"lộ trình 33,3%"_s, u"50% mục tiêu"_s,
                                u"43,6% dự báo"_s, u"2016"_s, u"2020"_s}) {
        CAPTURE(text.toStdString());
        CHECK(texts.contains(text));
    }
    REQUIRE(layout.asOf);
    CHECK(layout.asOf->x1() ==
          Approx(layout.positionOfDay(static_cast<double>(QDate(2018, 12, 14).toJulianDay()))));
    CHECK(rectOf(layout, u"50% mục tiêu"_s).left() > layout.plot.right());
    CHECK(rectOf(layout, u"28,2%"_s).right() < layout.plot.right());
    CHECK(layout.targets.size() == 1);
}

TEST_CASE("labels inside a trajectory lie on no line and not on the day's own line")
{
    const QSizeF size = GENERATE(QSizeF(380, 250), QSizeF(560, 220), QSizeF(900, 300));
    const ChartLayout layout = onScreen(sample(ChartKind::Trajectory), size);
    for (const QString &name : {u"28,2%"_s, u"lộ trình 33,3%"_s}) {
        const QRectF rect = rectOf(layout, name);
        REQUIRE_FALSE(rect.isEmpty());
        for (const ChartLine &line : layout.lines) {
            for (const auto &part : line.parts) {
                for (size_t i = 1; i < part.size(); ++i) {
                    const QPointF from = layout.place(part[i - 1]);
                    const QPointF to = layout.place(part[i]);
                    for (double share = 0; share <= 1; share += 0.01) {
                        CHECK_FALSE(rect.contains(from + share * (to - from)));
                    }
                }
            }
        }
        CHECK((layout.asOf->x1() < rect.left() || layout.asOf->x1() > rect.right()));
    }
}

TEST_CASE("days are named by months, quarters or years as there is room")
{
    Chart chart{.kind = ChartKind::Trajectory};
    const auto [months, name] = GENERATE(table<int, QString>(
        {{4, u"2/2018"_s}, {14, u"quý II/2018"_s}, {30, u"2019"_s}, {400, u"2030"_s}}));
    chart.series = {
        {.points = {{QDate(2018, 1, 15), 1}, {QDate(2018, 1, 15).addMonths(months), 2}}}};
    CHECK(textsOf(onScreen(chart)).contains(name));
}

TEST_CASE("an interval ends at its bounds, a value without one is a hollow dot")
{
    const ChartLayout layout = onScreen(sample(ChartKind::Intervals));
    REQUIRE(layout.intervals.size() == 9);
    REQUIRE(layout.intervals[0].line);
    CHECK(layout.intervals[0].line->x1() == Approx(layout.position(0.153)));
    CHECK(layout.intervals[0].line->x2() == Approx(layout.position(0.215)));
    CHECK(layout.intervals[0].at.x() == Approx(layout.position(0.184)));
    CHECK_FALSE(layout.intervals[4].line);
    CHECK(layout.band.left() == Approx(layout.position(0.08)));
    const QStringList texts = textsOf(layout);
    for (const QString &text : {u"8%"_s, u"13%"_s, u"0%"_s, u"−3,2%"_s, u"hạng"_s}) {
        CAPTURE(text.toStdString());
        CHECK(texts.contains(text));
    }
    CHECK(wordsOf(hitOf(layout, 0), sample(ChartKind::Intervals), Language::Vietnamese) ==
          QStringList{u"HTX chè Cao Bồ"_s, u"Tiết kiệm: 18,4% (15,3–21,5%)"_s, u"hạng: A"_s});
}

TEST_CASE("parts of a whole fill the row whatever their sum and carry their counts")
{
    const ChartLayout layout = onScreen(sample(ChartKind::Shares));
    for (int category = 0; category < 3; ++category) {
        double width = 0;
        for (const ChartBar &bar : layout.bars) {
            width += bar.category == category ? bar.rect.width() : 0;
        }
        CHECK(width == Approx(layout.plot.width()));
    }
    const ChartBar &first = layout.bars.front();
    CHECK(std::ranges::any_of(layout.texts, [&](const ChartText &text) {
        return text.text == u"6"_s && text.patch && first.rect.contains(text.rect);
    }));
}

TEST_CASE("what is done is drawn against its plan, and what is behind is marked by shape too")
{
    Chart chart = sample(ChartKind::PlanShares);
    chart.notes = {u"buổi"_s, u"tin"_s, QString()};
    const ChartLayout layout = onScreen(chart);
    REQUIRE(layout.beds.size() == 7);
    CHECK(layout.bars[0].rect.width() == Approx(0.75 * layout.beds[0].width()));
    CHECK(layout.bars[4].rect.right() > layout.targets[4].x1());
    CHECK(layout.targets[0].x1() == Approx(layout.beds[0].right()));
    REQUIRE(layout.falls.size() == 1);
    CHECK(layout.falls[0].right() < rectOf(layout, u"50%"_s).left());
    CHECK(layout.falls[0].left() > rectOf(layout, u"2/4"_s).right());
    for (const ChartText &text : layout.texts) {
        CAPTURE(text.text.toStdString());
        CHECK((text.ink == ChartInk::Bad) == (text.text == u"50%"_s));
    }
    const QStringList texts = textsOf(layout);
    CHECK(texts.contains(u"9/12"_s));
    CHECK(texts.contains(u"120%"_s));
}

TEST_CASE("rows that find no room take neither width nor a part of the scale from those that do")
{
    Chart chart = sample(ChartKind::PlanShares);
    chart.series[0].values = {9, 29, 2, 15, 6, 3, 1840000};
    chart.series[1].values = {12, 36, 4, 15, 5, 4, 200000};
    const QSizeF low(560, 110);
    const ChartLayout layout = onScreen(chart, low);
    REQUIRE(layout.categoryCount < 6);
    CHECK(layout.beds[0].right() == Approx(layout.plot.right()));
    chart.series[0].values[6] = chart.series[1].values[6] = 1;
    const ChartLayout other = onScreen(chart, low);
    CHECK(other.plot.left() == layout.plot.left());
    CHECK(other.plot.right() == layout.plot.right());
}

TEST_CASE("on the screen a little is seen, as much as it is, and nothing is not")
{
    Chart chart = sample(ChartKind::HorizontalBars);
    chart.series[0].values = {100000, -2, 0, 3};
    chart.series[1].values = {100000, 1, 0, -1};
    const ChartLayout layout = onScreen(chart);
    for (const ChartBar &bar : layout.bars) {
        const double value = *chart.series[static_cast<size_t>(bar.series)]
                                  .values[static_cast<size_t>(bar.category)];
        CAPTURE(value);
        const double zero = layout.position(0);
        CHECK((value == 0 ? bar.rect.width() == 0 : bar.rect.width() >= 3.9));
        CHECK((value < 0 ? bar.rect.right() : bar.rect.left()) == Approx(zero));
        CHECK(bar.rect.width() ==
              Approx(std::abs(layout.position(layout.seenValue(value)) - zero)));
    }
}

TEST_CASE("what was not planned or not counted has no share")
{
    Chart chart = sample(ChartKind::PlanShares);
    chart.series[0].values[0] = std::nullopt;
    chart.series[1].values[1] = 0.0;
    const ChartLayout layout = onScreen(chart);
    CHECK(std::ranges::none_of(layout.bars, [](const ChartBar &bar) { return bar.category < 2; }));
    CHECK(textsOf(layout).contains(u"–/12"_s));
    CHECK(textsOf(layout).contains(u"29/0"_s));
    CHECK(textsOf(layout).count(u"–"_s) == 2);
}

TEST_CASE("every kind is copied as the table behind it")
{
    const auto rowOf = [](ChartKind kind, size_t row) {
        return tableOf(sample(kind), Language::Vietnamese)[row];
    };
    CHECK(rowOf(ChartKind::Trajectory, 0) ==
          QStringList{u""_s, u"lộ trình"_s, u"dự báo"_s, u"thực hiện"_s, u"Mục tiêu"_s});
    CHECK(rowOf(ChartKind::Trajectory, 1) ==
          QStringList{u"31/12/2015"_s, u"6,0%"_s, u"–"_s, u"6,0%"_s, u"–"_s});
    CHECK(rowOf(ChartKind::Intervals, 1) ==
          QStringList{u"HTX chè Cao Bồ"_s, u"18,4%"_s, u"15,3–21,5%"_s, u"A"_s});
    CHECK(rowOf(ChartKind::PlanShares, 1) ==
          QStringList{u"Chuyên mục truyền hình"_s, u"9"_s, u"12"_s, u"75%"_s});
    CHECK(rowOf(ChartKind::Shares, 2) == QStringList{u"2. Hoàn thiện cơ chế, chính sách"_s, u"2"_s,
                                                     u"1"_s, u"1"_s, u"1"_s,
                                                     u"52/85 triệu đồng"_s});
}
