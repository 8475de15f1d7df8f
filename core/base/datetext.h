// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <optional>

namespace sxsh {

/// What a text reads as: a date, or a translated sentence saying why it is none.
struct DateReading {
    std::optional<QDate> date{};
    QString problem{}; ///< empty where there is a date
};

/// Reads a date written day first, or in the ISO form, between the years 1900 and 2200.
DateReading readDate(QStringView text);

/// Reads a month written month first, “3/2018” or “tháng 3 năm 2018”, or year first, between the
/// same years, as its first day.
DateReading readMonth(QStringView text);

/// The date as dd/MM/yyyy; empty for an invalid date.
QString dateText(QDate date, Language language);
/// The moment as dd/MM/yyyy HH:mm where the computer is; empty for an invalid one.
QString timeText(const QDateTime &when, Language language);
/// The month of the date as M/yyyy; empty for an invalid date.
QString monthText(QDate date);

} // namespace sxsh
