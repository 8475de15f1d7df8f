// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetrics>
#include <algorithm>

namespace sxsh {

namespace {

QString screenFamily()
{
    // Only fonts whose figures are all of one width: 6.4 cannot switch features of a font.
#ifdef Q_OS_WIN
    const QString wanted = QStringLiteral("Segoe UI");
#else
    const QString wanted = QStringLiteral("Open Sans");
#endif
    if (QFontDatabase::hasFamily(wanted)) {
        return wanted;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

QFont uiFont(TextRole role, QFont::Weight weight)
{
    static const QString family = screenFamily();
    // Windows lists the semi-bold cut as a family of its own and answers bold for the weight.
    static const QString semiBold = [] {
        const QString own = family + QStringLiteral(" Semibold");
        return QFontDatabase::hasFamily(own) ? own : family;
    }();
    QFont font(weight == QFont::Normal ? family : semiBold);
    font.setPixelSize(static_cast<int>(role));
    font.setWeight(weight == QFont::Normal ? QFont::Normal : QFont::DemiBold);
    return font;
}

QFont applicationFont()
{
    return uiFont(TextRole::Body);
}

QString fittedFigure(const QString &figure, QFont &font, int width)
{
    constexpr int narrowest = 75;
    const auto widthIn = [&figure](const QFont &tried) {
        return QFontMetrics(tried).horizontalAdvance(figure);
    };
    QFont tried = font;
    for (int stretch = QFont::Unstretched; stretch >= narrowest; stretch -= 5) {
        tried.setStretch(stretch);
        if (widthIn(tried) > width)
            continue;
        if (stretch < QFont::Unstretched)
            font = tried;
        return figure;
    }
    return QString(std::max(1, width / QFontMetrics(font).horizontalAdvance(u'#')), u'#');
}

} // namespace sxsh
