// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolTip>

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("a choice of theme is found again by its word", "[theme]")
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        CHECK(themeChoiceOf(keyOf(choice)) == choice);
    }
    CHECK_FALSE(themeChoiceOf("Dark"));
    CHECK_FALSE(themeChoiceOf(""));
}

TEST_CASE("a theme is switched while windows are open", "[theme]")
{
    applyTheme(ThemeChoice::Light);
    QLabel label(u"Kế hoạch"_s);
    label.show();
    const QStyle *style = QApplication::style();
    CHECK(label.palette().color(QPalette::WindowText) == lightTokens().text);
    applyTheme(ThemeChoice::Dark);
    QApplication::processEvents();
    CHECK(label.palette().color(QPalette::WindowText) == darkTokens().text);
    CHECK(QToolTip::palette().color(QPalette::ToolTipBase) == darkTokens().surface);
    CHECK(QApplication::style() == style);
    CHECK(qobject_cast<const Style *>(style) != nullptr);
    CHECK(label.font().pixelSize() == 13);
    applyTheme(ThemeChoice::System);
    QApplication::processEvents();
    CHECK(tokensOf(label.palette()).isDark == systemIsDark());
}

TEST_CASE("icons follow the theme and show what is chosen or cannot be used", "[theme]")
{
    const QIcon plus = icon("plus");
    const auto inkOf = [&](QIcon::Mode mode, QIcon::State state) {
        return plus.pixmap(QSize(24, 24), 1, mode, state).toImage().pixelColor(12, 12);
    };
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(choice);
        const Tokens &tokens = choice == ThemeChoice::Dark ? darkTokens() : lightTokens();
        CHECK(inkOf(QIcon::Normal, QIcon::Off) == tokens.text2);
        CHECK(inkOf(QIcon::Normal, QIcon::On) == tokens.accent);
        CHECK(inkOf(QIcon::Selected, QIcon::Off) == tokens.accent);
        CHECK(inkOf(QIcon::Disabled, QIcon::Off) == tokens.ctrl);
    }
}

TEST_CASE("an icon is painted anew for every size", "[theme]")
{
    const QIcon star = icon("star");
    for (const int side : {14, 18, 27, 44}) {
        const QPixmap image = star.pixmap(QSize(side, side), 1);
        CHECK(image.size() == QSize(side, side));
    }
    CHECK(star.pixmap(QSize(18, 18), 1.5).size() == QSize(27, 27));
}
