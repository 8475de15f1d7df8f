// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartwords.h"

namespace sxsh {

QString targetName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Mục tiêu") : QStringLiteral("Target");
}

QString intervalName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Khoảng tin cậy")
                                            : QStringLiteral("Interval");
}

QString plannedByNowName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Lộ trình đến nay")
                                            : QStringLiteral("Planned by now");
}

QString levelName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Mức") : QStringLiteral("Level");
}

QString increaseName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Tăng") : QStringLiteral("Increase");
}

QString decreaseName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Giảm") : QStringLiteral("Decrease");
}

QString baseName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Nền (không hiện)")
                                            : QStringLiteral("Base (not shown)");
}

QString lowEndName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("cận dưới")
                                            : QStringLiteral("lower end");
}

QString highEndName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("cận trên")
                                            : QStringLiteral("upper end");
}

QString firstDayName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("từ ngày") : QStringLiteral("from");
}

QString lastDayName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("đến ngày") : QStringLiteral("to");
}

QString contentsName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Mục lục")
                                            : QStringLiteral("Contents");
}

QString targetRangeName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Khoảng mục tiêu")
                                            : QStringLiteral("Target range");
}

} // namespace sxsh
