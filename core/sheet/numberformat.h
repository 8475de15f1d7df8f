// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QStringView>
#include <optional>

namespace sxsh {

/// True when Excel's number format shows a calendar date; formats of times and durations alone do
/// not.
bool isDateFormat(QStringView code);

/// The same for the formats known by number only (below 164).
bool isBuiltInDateFormat(int id);

/// How Excel's number formats show a number.
enum class NumberLook : char { Plain, Date, Percent };
NumberLook lookOfFormat(QStringView code);
/// The same for the formats known by number only (below 164).
NumberLook lookOfBuiltInFormat(int id);

/// The day a serial number stands for in Excel; none for times, negative numbers, the 29th of
/// February 1900 that Excel invented, and days after 9999.
std::optional<QDate> dateOfSerial(double serial, bool from1904);

/// The serial number of a day from 1900 to 9999 in a workbook counting from 1900.
std::optional<int> serialOfDate(QDate date);

} // namespace sxsh
