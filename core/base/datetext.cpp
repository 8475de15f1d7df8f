// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"

#include "core/base/foldedtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

DateReading refused(const QString &problem, QStringView text)
{
    constexpr qsizetype longest = 40;
    return {std::nullopt,
            problem.arg(text.size() <= longest ? text.toString()
                                               : text.first(longest).toString() + u'…')};
}

DateReading withinYears(QStringView text, QDate date)
{
    if (date.year() < firstYear || date.year() > lastYear) {
        return refused(QCoreApplication::translate("DateText",
                                                   "The year of \"%1\" is not between 1900 and "
                                                   "2200: correct the year."),
                       text);
    }
    return {date, {}};
}

DateReading dateOf(QStringView text, int year, int month, int day)
{
    if (!QDate::isValid(year, month, day)) {
        return refused(QCoreApplication::translate("DateText",
                                                   "The date \"%1\" is impossible: check its day "
                                                   "and month, the day comes first."),
                       text);
    }
    return withinYears(text, QDate(year, month, day));
}

DateReading monthOf(QStringView text, int year, int month)
{
    if (month < 1 || month > 12) {
        return refused(QCoreApplication::translate("DateText",
                                                   "The month of \"%1\" is not between 1 and 12: "
                                                   "correct it."),
                       text);
    }
    return withinYears(text, QDate(year, month, 1));
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

} // namespace

DateReading readDate(QStringView text)
{
    static const QRegularExpression dayFirst(uR"(\A(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\z)"_s);
    static const QRegularExpression iso(
        uR"(\A(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?)?\z)"_s);
    static const QRegularExpression midnight(uR"(\A[0:.]*\z)"_s);

    const QString typed = text.trimmed().toString();
    if (typed.isEmpty())
        return {std::nullopt,
                QCoreApplication::translate("DateText", "There is no date: type one.")};
    if (const auto match = dayFirst.match(typed); match.hasMatch()) {
        return dateOf(typed, fullYear(match.captured(4)), match.captured(3).toInt(),
                      match.captured(1).toInt());
    }
    if (const auto match = iso.match(typed); match.hasMatch()) {
        if (!midnight.match(match.captured(4)).hasMatch()) {
            return refused(QCoreApplication::translate(
                               "DateText", "\"%1\" has a time of day: write the date alone."),
                           typed);
        }
        return dateOf(typed, match.captured(1).toInt(), match.captured(2).toInt(),
                      match.captured(3).toInt());
    }
    return refused(QCoreApplication::translate("DateText", "\"%1\" is not a date: write "
                                                           "day/month/year, such as 31/12/2018."),
                   typed);
}

DateReading readMonth(QStringView text)
{
    static const QRegularExpression monthFirst(
        uR"(\A(?:(?:thang|thg|t)\.?\s*)?([0-9]{1,2})(?:\s*[/.-]\s*|\s+nam\s+)([0-9]{4})\z)"_s);
    static const QRegularExpression yearFirst(uR"(\A([0-9]{4})\s*[/.-]\s*([0-9]{1,2})\z)"_s);

    const QString typed = text.trimmed().toString();
    const QString words = folded(typed);
    if (const auto match = monthFirst.match(words); match.hasMatch())
        return monthOf(typed, match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = yearFirst.match(words); match.hasMatch())
        return monthOf(typed, match.captured(1).toInt(), match.captured(2).toInt());
    return refused(QCoreApplication::translate(
                       "DateText", "\"%1\" is not a month: write month/year, such as 12/2018."),
                   typed);
}

QString monthText(QDate date)
{
    return date.toString(u"M/yyyy"_s);
}

QString dateText(QDate date, Language language)
{
    return localeOf(language).toString(date, u"dd/MM/yyyy");
}

QString timeText(const QDateTime &when, Language language)
{
    return localeOf(language).toString(when.toLocalTime(), u"dd/MM/yyyy HH:mm");
}

} // namespace sxsh
