// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentmarks.h"

#include "core/base/datetext.h"

namespace sxsh {

using namespace Qt::StringLiterals;

QString documentNumber(const QString &number)
{
    const QString trimmed = number.trimmed();
    return trimmed.size() == 1 && trimmed.front().isDigit() ? u'0' + trimmed : trimmed;
}

QString documentDate(QDate day, Language language)
{
    if (language != Language::Vietnamese)
        return dateText(day, language);
    constexpr int lastMonthWithZero = 2;
    const QString month = QString::number(day.month());
    return u"ngày %1 tháng %2 năm %3"_s.arg(QString::number(day.day()).rightJustified(2, u'0'),
                                            day.month() <= lastMonthWithZero ? u'0' + month : month,
                                            QString::number(day.year()));
}

} // namespace sxsh
