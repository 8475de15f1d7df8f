// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetricsF>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("texts with stacked accents fit every fixed height", "[theme]")
{
    const auto [role, height] =
        GENERATE(table<TextRole, int>({{TextRole::Small, metrics::statusBarHeight},
                                       {TextRole::Small, metrics::tableHeaderHeight},
                                       {TextRole::Small, metrics::gridHeaderHeight},
                                       {TextRole::Body, metrics::compactFieldHeight},
                                       {TextRole::Body, metrics::rowHeight},
                                       {TextRole::Body, metrics::wideRowHeight},
                                       {TextRole::Body, metrics::fieldHeight},
                                       {TextRole::Body, metrics::panelHeaderHeight},
                                       {TextRole::Body, metrics::navItemHeight},
                                       {TextRole::Body, metrics::stripHeight}}));
    CAPTURE(static_cast<int>(role), height);
    for (const auto weight : {QFont::Normal, QFont::DemiBold}) {
        const QFontMetricsF metric(uiFont(role, weight));
        const QRectF ink = metric.tightBoundingRect(u"ẾỘỮgjpqỵ"_s);
        CHECK(ink.height() <= 1.35 * static_cast<int>(role));
        // Text is centred by ascent and descent, so these must hold the accents.
        CHECK(-ink.top() <= metric.ascent() + 0.5);
        CHECK(ink.bottom() <= metric.descent() + 0.5);
        CHECK(metric.height() + 2 <= height);
    }
}

TEST_CASE("two lines fit the rows of two lines", "[theme]")
{
    const QFontMetrics name(uiFont(TextRole::Body, QFont::DemiBold));
    const QFontMetrics second(uiFont(TextRole::Small));
    CHECK(name.height() + second.height() <= metrics::targetRowHeight);
    CHECK(name.height() + second.height() <= metrics::listRowHeight);
    const QFontMetrics title(uiFont(TextRole::PageTitle, QFont::DemiBold));
    CHECK(title.height() + second.height() <= metrics::pageHeaderHeight);
}

TEST_CASE("semi-bold is neither normal nor bold", "[theme]")
{
    const QString text = u"Tình hình áp dụng sản xuất sạch hơn"_s;
    QFont bold = uiFont(TextRole::PageTitle);
    bold.setWeight(QFont::Bold);
    const double normal = QFontMetricsF(uiFont(TextRole::PageTitle)).horizontalAdvance(text);
    const double semi =
        QFontMetricsF(uiFont(TextRole::PageTitle, QFont::DemiBold)).horizontalAdvance(text);
    CHECK(semi > normal);
    CHECK(semi < QFontMetricsF(bold).horizontalAdvance(text));
}

TEST_CASE("the figures of the screen font stand in columns", "[theme]")
{
    for (const auto weight : {QFont::Normal, QFont::DemiBold}) {
        const QFontMetricsF metric(uiFont(TextRole::Body, weight));
        for (const QChar digit : u"123456789"_s) {
            CHECK(metric.horizontalAdvance(digit) == metric.horizontalAdvance(u'0'));
        }
    }
}

TEST_CASE("a figure is seen whole, narrowed where it must, or not at all", "[theme]")
{
    const QString figure = u"12.345.678,5"_s;
    const QFont font = uiFont(TextRole::Body);
    const int whole = QFontMetrics(font).horizontalAdvance(figure);
    const auto [percent, isShown] =
        GENERATE(table<int, bool>({{120, true}, {100, true}, {85, true}, {50, false}, {5, false}}));
    QFont fitted = font;
    const int room = whole * percent / 100;
    const QString shown = fittedFigure(figure, fitted, room);
    CHECK((shown == figure) == isShown);
    CHECK(shown.contains(u'#') != isShown);
    if (isShown)
        CHECK(QFontMetrics(fitted).horizontalAdvance(shown) <= room);
    CHECK((fitted == font) == (percent >= 100 || !isShown));
}

TEST_CASE("a use of text is its height in pixels", "[theme]")
{
    CHECK(applicationFont().pixelSize() == 13);
    CHECK(uiFont(TextRole::Result, QFont::DemiBold).pixelSize() == 30);
    CHECK(uiFont(TextRole::Body, QFont::Bold).weight() == QFont::DemiBold);
}
