// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/duedate.h"

#include "core/base/datetext.h"
#include "core/base/foldedtext.h"

#include <QtCore/QRegularExpression>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView documentPrefix = u"doc:";

int romanOrDigit(QStringView text)
{
    static constexpr std::array<QStringView, 4> roman{u"i", u"ii", u"iii", u"iv"};
    for (std::size_t index = 0; index < roman.size(); ++index) {
        if (text == roman[index])
            return static_cast<int>(index) + 1;
    }
    return text.toInt();
}

} // namespace

std::optional<QDate> DueDate::lastDay() const
{
    switch (kind) {
    case Kind::Day:
        return day;
    case Kind::Quarter:
        return QDate(year, part * 3, 1).addMonths(1).addDays(-1);
    case Kind::Half:
        return QDate(year, part * 6, 1).addMonths(1).addDays(-1);
    case Kind::Year:
        return QDate(year, 12, 31);
    case Kind::Ongoing:
    case Kind::ByDocument:
        break;
    }
    return {};
}

QString storedDueDate(const DueDate &due)
{
    switch (due.kind) {
    case DueDate::Kind::Day:
        return due.day.toString(Qt::ISODate);
    case DueDate::Kind::Quarter:
        return u"%1-Q%2"_s.arg(due.year).arg(due.part);
    case DueDate::Kind::Half:
        return u"%1-H%2"_s.arg(due.year).arg(due.part);
    case DueDate::Kind::Year:
        return QString::number(due.year);
    case DueDate::Kind::Ongoing:
        return u"ongoing"_s;
    case DueDate::Kind::ByDocument:
        break;
    }
    return documentPrefix.toString() + due.document;
}

std::optional<DueDate> dueDateFromStored(QStringView text)
{
    using Kind = DueDate::Kind;
    if (text == u"ongoing")
        return DueDate{};
    if (text.startsWith(documentPrefix))
        return DueDate{.kind = Kind::ByDocument,
                       .document = text.mid(documentPrefix.size()).toString()};
    static const QRegularExpression pattern(u"^(\\d{4})(?:-([QH])([1-4]))?$"_s);
    if (const auto match = pattern.match(text.toString()); match.hasMatch()) {
        DueDate due{.kind = Kind::Year, .year = match.capturedView(1).toInt()};
        if (match.capturedView(2).isEmpty())
            return due;
        due.kind = match.capturedView(2) == u"Q" ? Kind::Quarter : Kind::Half;
        due.part = match.capturedView(3).toInt();
        if (due.kind == Kind::Half && due.part > 2)
            return {};
        return due;
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10) // without a time of day
        return {};
    return DueDate{.kind = Kind::Day, .day = day};
}

std::optional<DueDate> readDueDate(QStringView text)
{
    using Kind = DueDate::Kind;
    const QString typed = nfc(text).trimmed();
    if (auto stored = dueDateFromStored(typed))
        return stored;
    if (const DateReading reading = readDate(typed); reading.date)
        return DueDate{.kind = Kind::Day, .day = *reading.date};
    const QString plain = folded(typed);
    static const QRegularExpression quarter(
        u"^(?:quy|quarter) (i{1,3}|iv|[1-4]) ?(?:/|nam|-)? ?(\\d{4})$"_s);
    static const QRegularExpression half(
        u"^(6 thang (?:dau|cuoi) nam|(?:first|second) half of) (\\d{4})$"_s);
    static const QRegularExpression month(u"^thang (\\d{1,2}) ?(?:/|nam|-) ?(\\d{4})$"_s);
    // What is done from one year or quarter to another is due at the end of the last.
    static const QRegularExpression year(
        u"^(?:nam |year )?(?:\\d{4} ?[-–] ?)?(?:nam )?(\\d{4})$"_s);
    static const QRegularExpression quarters(
        u"^quy (?:i{1,3}|[1-3]) ?[-–] ?(?:quy )?(i{1,3}|iv|[1-4]) ?(?:/|nam|-)? ?(\\d{4})$"_s);
    if (const auto match = quarter.match(plain); match.hasMatch())
        return DueDate{.kind = Kind::Quarter,
                       .year = match.captured(2).toInt(),
                       .part = romanOrDigit(match.capturedView(1))};
    if (const auto match = quarters.match(plain); match.hasMatch())
        return DueDate{.kind = Kind::Quarter,
                       .year = match.captured(2).toInt(),
                       .part = romanOrDigit(match.capturedView(1))};
    if (const auto match = month.match(plain); match.hasMatch()) {
        const QDate first(match.captured(2).toInt(), match.captured(1).toInt(), 1);
        if (!first.isValid())
            return {};
        return DueDate{.kind = Kind::Day, .day = first.addMonths(1).addDays(-1)};
    }
    if (const auto match = half.match(plain); match.hasMatch())
        return DueDate{.kind = Kind::Half,
                       .year = match.captured(2).toInt(),
                       .part = match.capturedView(1).contains(u"dau") ||
                                       match.capturedView(1).startsWith(u"first")
                                   ? 1
                                   : 2};
    if (const auto match = year.match(plain); match.hasMatch())
        return DueDate{.kind = Kind::Year, .year = match.captured(1).toInt()};
    if (plain == u"thuong xuyen" || plain == u"hang nam" || plain == u"hang quy" ||
        plain == u"ongoing")
        return DueDate{};
    if (plain.startsWith(u"theo "))
        return DueDate{.kind = Kind::ByDocument, .document = typed};
    return {};
}

} // namespace sxsh
