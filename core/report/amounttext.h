// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttext.h"
#include "core/work/addingup.h"

/// Money in reports: triệu đồng with two decimals, in every table, so that columns compare.
namespace sxsh {

/// One triệu đồng, in đồng.
inline constexpr qint64 millionDong = 1'000'000;

/// Amounts are rounded to a multiple of this many đồng.
inline constexpr qint64 amountUnit = 10'000;

/// A rounded amount, as multiple of the unit.
TableCell amountCell(const ReportText &text, qint64 rounded);

/// An amount alone, in triệu đồng, as a cell and as text.
TableCell millionsCell(const ReportText &text, qint64 dong);
QString millionsText(const ReportText &text, qint64 dong);

} // namespace sxsh
