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

} // namespace sxsh
