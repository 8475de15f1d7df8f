// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"

#include <QtGui/QFontDatabase>

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

} // namespace sxsh
