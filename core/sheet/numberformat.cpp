// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/numberformat.h"

#include <cmath>

namespace sxsh {

bool isDateFormat(QStringView code)
{
    bool day = false;   // a day or a year: certainly a date
    bool month = false; // also the letter of minutes
    bool clock = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        switch (code[i].toLower().unicode()) {
        case u'"':
        case u'[': {
            const qsizetype end = code.indexOf(code[i] == u'"' ? u'"' : u']', i + 1);
            const qsizetype last = end < 0 ? code.size() : end;
            // [h], [mm] and [ss] count hours, minutes and seconds; others are colours and locales.
            const QChar inner = i + 1 < code.size() ? code[i + 1].toLower() : QChar{};
            if (code[i] == u'[' && (inner == u'h' || inner == u'm' || inner == u's') &&
                code.sliced(i + 1, last - i - 1).count(code[i + 1]) == last - i - 1)
                clock = true;
            i = last;
            break;
        }
        case u'\\':
        case u'_':
        case u'*':
            ++i;
            break;
        case u'a':
            if (code.sliced(i).startsWith(u"AM/PM", Qt::CaseInsensitive))
                i += 4;
            break;
        case u'g':
            if (code.sliced(i).startsWith(u"General", Qt::CaseInsensitive))
                i += 6;
            break;
        case u'd':
        case u'y':
            day = true;
            break;
        case u'm':
            month = true;
            break;
        case u'h':
        case u's':
            clock = true;
            break;
        default:
            break;
        }
    }
    return day || (month && !clock);
}

bool isBuiltInDateFormat(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
           (id >= 50 && id <= 58);
}

namespace {

/// Whether the number is shown a hundredfold; a sign that is quoted is only shown.
bool isPercentFormat(QStringView code)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] == u'"')
            isQuoted = !isQuoted;
        else if (code[i] == u'\\')
            ++i;
        else if (code[i] == u'%' && !isQuoted)
            return true;
    }
    return false;
}

} // namespace

NumberLook lookOfFormat(QStringView code)
{
    if (isPercentFormat(code))
        return NumberLook::Percent;
    return isDateFormat(code) ? NumberLook::Date : NumberLook::Plain;
}

NumberLook lookOfBuiltInFormat(int id)
{
    constexpr int percent = 9;
    constexpr int percentWithDecimals = 10;
    if (id == percent || id == percentWithDecimals)
        return NumberLook::Percent;
    return isBuiltInDateFormat(id) ? NumberLook::Date : NumberLook::Plain;
}

std::optional<QDate> dateOfSerial(double serial, bool from1904)
{
    constexpr double last1900 = 2958465; // 31/12/9999
    constexpr int difference = 1462;
    if (!(serial >= (from1904 ? 0 : 1)) || serial >= last1900 + 1 - (from1904 ? difference : 0))
        return {};
    const qint64 days = qint64(std::floor(serial));
    if (from1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days == 60)
        return {};
    return days < 60 ? QDate(1899, 12, 31).addDays(days) : QDate(1899, 12, 30).addDays(days);
}

std::optional<int> serialOfDate(QDate date)
{
    if (!date.isValid() || date.year() < 1900 || date.year() > 9999)
        return {};
    const int days = int(QDate(1899, 12, 31).daysTo(date));
    return days < 60 ? days : days + 1;
}

} // namespace sxsh
