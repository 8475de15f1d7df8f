// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/amounttext.h"

#include "core/base/numbertext.h"

#include <algorithm>

namespace sxsh {

AmountText::AmountText(const std::vector<std::vector<qint64>> &exact)
{
    constexpr int mostDecimals = 3;
    const auto isWhole = [this](const std::vector<qint64> &row) {
        return std::ranges::all_of(row, [this](qint64 amount) { return amount % m_unit == 0; });
    };
    for (; m_decimals < mostDecimals && !std::ranges::all_of(exact, isWhole); ++m_decimals)
        m_unit /= 10;
}

TableCell AmountText::cell(const ReportText &text, qint64 rounded) const
{
    return {.text = numberText(ScaledNumber{rounded, m_decimals}, text.language()),
            .align = Align::Right,
            .number = static_cast<double>(rounded * m_unit) / million};
}

QString millionsText(const ReportText &text, qint64 dong)
{
    const std::vector<std::vector<qint64>> exact{{dong}};
    const AmountText amounts(exact);
    return amounts.cell(text, roundedToAddUp(exact, amounts.unit()).total).text;
}

} // namespace sxsh
