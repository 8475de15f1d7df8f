// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/report/reporttext.h"

namespace sxsh {

/// Whose document it is, as the head of every administrative paper says; empty where the plan does
/// not.
struct Letterhead {
    QString province{};
    QString place{}; ///< the province without the word for what it is, as it stands before a date
    QString department{};
    QString shortDepartment{}; ///< without the province's name, which stands above it
    QString departmentCode{};
};

Letterhead letterheadOf(const Records &records, const Plan &plan, const ReportText &text);

} // namespace sxsh
