// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/addingup.h"
#include "core/report/reporttext.h"

namespace sxsh {

/// Writes one table's money in triệu đồng so that what is printed adds up.
class AmountText
{
public:
    /// The decimals are those the exact amounts (in đồng) need, at most three.
    explicit AmountText(const std::vector<std::vector<qint64>> &exact);

    /// The multiple of this many đồng that everything is rounded to.
    qint64 unit() const { return m_unit; }
    /// A rounded amount, as multiple of the unit.
    TableCell cell(const ReportText &text, qint64 rounded) const;

    static constexpr qint64 million = 1'000'000;

private:
    int m_decimals = 0;
    qint64 m_unit = million;
};

/// An amount alone, in triệu đồng.
QString millionsText(const ReportText &text, qint64 dong);

} // namespace sxsh
