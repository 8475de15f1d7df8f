// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <optional>

namespace sxsh {

/// When a task is due, as annexes of plans say it: a day, a quarter, a half-year, a year, all the
/// time, or as another document will say.
struct DueDate {
    enum class Kind { Day, Quarter, Half, Year, Ongoing, ByDocument };

    Kind kind = Kind::Ongoing;
    QDate day{};        ///< for Day
    int year = 0;       ///< for Quarter, Half, Year
    int part = 0;       ///< quarter 1–4 or half 1–2
    QString document{}; ///< for ByDocument

    bool operator==(const DueDate &) const = default;

    /// The last day on which it is in time; none for Ongoing and ByDocument.
    std::optional<QDate> lastDay() const;
};

/// One text per value: "2018-06-30", "2018-Q3", "2018-H1", "2018", "ongoing", "doc:…".
QString storedDueDate(const DueDate &due);
std::optional<DueDate> dueDateFromStored(QStringView text);
/// Reads what an officer writes as well: "30/6/2018", "Quý III/2018", "6 tháng đầu năm 2018", "Năm
/// 2018", "Thường xuyên", "Theo …".
std::optional<DueDate> readDueDate(QStringView text);

} // namespace sxsh
