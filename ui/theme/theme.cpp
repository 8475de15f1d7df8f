// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace sxsh {

namespace {

using namespace Qt::StringLiterals;

/// Watches for the system's change between light and dark.
class SystemFollower final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && choice == ThemeChoice::System &&
            tokensOf(QApplication::palette()).isDark != systemIsDark()) {
            applyTheme(choice);
        }
        return QObject::eventFilter(watched, event);
    }

    ThemeChoice choice = ThemeChoice::System;
};

struct Applied {
    bool systemWasDark = false;
    SystemFollower *follower = nullptr;
};

Applied &applied()
{
    static Applied state;
    return state;
}

bool isDark(const QPalette &palette)
{
    return tokensOf(palette).isDark;
}

} // namespace

QLatin1StringView keyOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return "light"_L1;
    case ThemeChoice::Dark:
        return "dark"_L1;
    case ThemeChoice::System:
        break;
    }
    return "system"_L1;
}

std::optional<ThemeChoice> themeChoiceOf(QAnyStringView key)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (key == keyOf(choice)) {
            return choice;
        }
    }
    return std::nullopt;
}

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personal(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    // Once the program has its own palette, the system's can no longer be read.
    return applied().follower == nullptr ? isDark(QApplication::palette())
                                         : applied().systemWasDark;
#endif
}

void applyTheme(ThemeChoice choice)
{
    if (applied().follower == nullptr) {
        applied().systemWasDark = systemIsDark();
        applied().follower = new SystemFollower(qApp);
        qApp->installEventFilter(applied().follower);
        QApplication::setStyle(new Style);
        QApplication::setFont(applicationFont());
    }
    applied().follower->choice = choice;
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark());
    const QPalette palette = paletteOf(dark ? darkTokens() : lightTokens());
    QApplication::setPalette(palette);
    // Tool tips do not take the application's palette by themselves.
    QToolTip::setPalette(palette);
}

} // namespace sxsh
