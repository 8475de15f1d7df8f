// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/ui/print/samplereport.h"
#include "ui/charts/chartview.h"
#include "ui/theme/tokens.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

Chart money()
{
    Chart chart;
    chart.unit = u"triệu đồng"_s;
    chart.categories = {u"NS tỉnh"_s, u"Vốn <DN>"_s};
    chart.series = {
        {.name = u"Kế hoạch"_s, .role = SeriesRole::Planned, .values = {1180.0, 40.0}},
        {.name = u"Giải ngân"_s, .role = SeriesRole::Actual, .values = {152.0, std::nullopt}}};
    return chart;
}

void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&widget, &event);
}

/// How often a colour is in the picture, in pixels.
int pixelsOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return found;
}

} // namespace

TEST_CASE("a chart on the screen is drawn in the colours of its palette and follows it")
{
    ChartView view;
    view.setAutoFillBackground(true);
    view.resize(380, 250);
    view.setChart(money());
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        view.setPalette(paletteOf(*tokens));
        const QImage image = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const Tokens &other = tokens == &lightTokens() ? darkTokens() : lightTokens();
        CHECK(pixelsOf(image, tokens->c1) > 500);
        CHECK(pixelsOf(image, tokens->c4) > 500);
        CHECK(pixelsOf(image, tokens->hatch) > 50);
        CHECK(pixelsOf(image, other.c1) == 0);
    }
}

TEST_CASE("rows that find no room on a screen are counted in words")
{
    Chart chart = money();
    chart.categories.clear();
    for (int i = 0; i < 40; ++i) {
        chart.categories.push_back(u"Huyện %1"_s.arg(i));
    }
    const ChartStyle style = ChartStyle::screen(lightTokens());
    const ChartLayout layout = layOut(chart, {380, 250}, Language::Vietnamese, style);
    CHECK(layout.categoryCount > 2);
    CHECK(layout.categoryCount < 40);
    const QString words = u"và %1 dòng nữa"_s.arg(40 - layout.categoryCount);
    CHECK(std::ranges::any_of(layout.texts,
                              [&](const ChartText &text) { return text.text == words; }));
}

TEST_CASE("each of two short bars in a low row has its figure")
{
    Chart chart = money();
    chart.categories = {u"Kinh phí sự nghiệp bảo vệ môi trường"_s, u"Ngân sách tỉnh"_s,
                        u"Kinh phí khuyến công địa phương"_s, u"Vốn của doanh nghiệp, cơ sở"_s};
    chart.series[0].values = {709.0, 671.0, 74.0, 4.0};
    chart.series[1].values = {509.0, 408.0, 57.0, 2.0};
    const ChartStyle style = ChartStyle::screen(lightTokens());
    const ChartLayout layout = layOut(chart, {370, 224}, Language::Vietnamese, style);
    REQUIRE(layout.categoryCount == 4);
    for (const QString &figure : {u"74"_s, u"57"_s, u"4"_s, u"2"_s}) {
        INFO(figure.toStdString());
        CHECK(std::ranges::any_of(layout.texts,
                                  [&](const ChartText &text) { return text.text == figure; }));
    }
}

TEST_CASE("a long name among the rows that are left out takes no room from the others")
{
    Chart chart = money();
    chart.kind = ChartKind::PlanShares;
    chart.categories.clear();
    for (int i = 0; i < 40; ++i)
        chart.categories.push_back(u"Huyện %1"_s.arg(i));
    const ChartStyle style = ChartStyle::screen(lightTokens());
    const auto shown = [&] {
        return layOut(chart, {380, 250}, Language::Vietnamese, style).categoryCount;
    };
    const int before = shown();
    REQUIRE(before < 30);
    chart.categories.back() = u"Huyện "_s.repeated(30);
    CHECK(shown() == before);
}

TEST_CASE("a point on a bar finds its value, a point beside it its category")
{
    ChartView view;
    view.resize(380, 250);
    view.setChart(money());
    const ChartLayout &layout = view.layoutOfChart();
    for (const ChartBar &bar : layout.bars) {
        const auto hit = hitAt(layout, bar.rect.center());
        REQUIRE(hit);
        CHECK(hit->category == bar.category);
        CHECK(hit->series == bar.series);
    }
    const auto beside = hitAt(layout, {layout.plot.right() - 1, layout.middle(1)});
    REQUIRE(beside);
    CHECK(beside->category == 1);
    CHECK_FALSE(beside->series);
    CHECK_FALSE(hitAt(layout, {-20, -20}));
    CHECK(wordsOf({0, 0}, view.chart(), Language::Vietnamese) ==
          QStringList{u"NS tỉnh"_s, u"Kế hoạch: 1.180 triệu đồng"_s});
    CHECK(
        wordsOf({1, std::nullopt}, view.chart(), Language::Vietnamese) ==
        QStringList{u"Vốn <DN>"_s, u"Kế hoạch: 40 triệu đồng"_s, u"Giải ngân: chưa có số liệu"_s});
}

TEST_CASE("a point of a line finds its value")
{
    Chart chart = money();
    chart.kind = ChartKind::Lines;
    const ChartStyle style = ChartStyle::screen(lightTokens());
    const ChartLayout layout = layOut(chart, {380, 250}, Language::Vietnamese, style);
    const auto hit = hitAt(layout, layout.place({1, 40}) + QPointF(3, -3));
    REQUIRE(hit);
    CHECK(hit->category == 1);
    CHECK(hit->series == 0);
}

TEST_CASE("the tool tip tells the value under the pointer")
{
    ChartView view;
    view.resize(380, 250);
    view.setChart(money());
    view.show();
    const QPoint at =
        view.layoutOfChart().bars.front().rect.center().toPoint() + view.contentsRect().topLeft();
    QHelpEvent help(QEvent::ToolTip, at, view.mapToGlobal(at));
    QApplication::sendEvent(&view, &help);
    CHECK(QToolTip::text().contains(u"Kế hoạch: 1.180 triệu đồng"_s));
    QToolTip::hideText();
}

TEST_CASE("the arrow keys go through the categories and Enter activates one")
{
    ChartView view;
    view.resize(380, 250);
    view.setChart(money());
    view.show();
    std::vector<int> activated;
    QObject::connect(&view, &ChartView::categoryActivated,
                     [&](int category) { activated.push_back(category); });
    press(view, Qt::Key_Return);
    CHECK(activated.empty());
    press(view, Qt::Key_Down);
    press(view, Qt::Key_Down);
    press(view, Qt::Key_Down);
    CHECK(QToolTip::text().contains(u"Vốn &lt;DN&gt;"_s));
    press(view, Qt::Key_Return);
    CHECK(activated == std::vector{1});
    QToolTip::hideText();
}

TEST_CASE("a chart is copied as a table and as a picture")
{
    ChartView view;
    view.resize(380, 250);
    view.setChart(money());
    press(view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    CHECK(data->text() == u"triệu đồng\tKế hoạch\tGiải ngân\nNS tỉnh\t1.180\t152\n"
                          u"Vốn <DN>\t40\t–\n"_s);
    CHECK(data->html().contains(u"<td>Vốn &lt;DN&gt;</td><td>40</td><td>–</td>"_s));
    CHECK(data->hasImage());
    view.copyPicture();
    CHECK(QApplication::clipboard()->image().size() == QSize(760, 500));
    view.copyTable();
    CHECK_FALSE(QApplication::clipboard()->mimeData()->hasImage());
}

TEST_CASE("pictures are saved light, whatever the window looks like")
{
    ChartView view;
    view.setPalette(paletteOf(darkTokens()));
    view.resize(380, 250);
    view.setChart(money());
    const QTemporaryDir folder;
    view.savePicture(folder.filePath(u"a.png"_s));
    const QImage saved(folder.filePath(u"a.png"_s));
    CHECK(saved.size() == QSize(760, 500));
    CHECK(saved.pixelColor(0, 0) == lightTokens().surface);
    CHECK(pixelsOf(saved.convertToFormat(QImage::Format_RGB32), lightTokens().c1) > 500);
    view.savePicture(folder.filePath(u"a.pdf"_s));
    QFile pdf(folder.filePath(u"a.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK_THROWS_AS(view.savePicture(folder.filePath(u"none/a.png"_s)), Error);
}

TEST_CASE("a chart says its title and values to those who cannot see it")
{
    ChartView view;
    view.setTitle(u"Kinh phí theo nguồn"_s);
    view.setChart(money());
    CHECK(view.accessibleName() == u"Kinh phí theo nguồn"_s);
    CHECK(view.accessibleDescription() == u"triệu đồng. NS tỉnh: Kế hoạch 1.180, Giải ngân 152. "
                                          u"Vốn <DN>: Kế hoạch 40, Giải ngân –"_s);
    view.setChart({.reason = u"Cả 88 cơ sở chưa có phiếu tiêu thụ"_s});
    CHECK(view.accessibleDescription() == u"Cả 88 cơ sở chưa có phiếu tiêu thụ"_s);
    CHECK(view.layoutOfChart().texts.front().text == u"Cả 88 cơ sở chưa có phiếu tiêu thụ"_s);
}
