// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/amounttext.h"

#include "core/base/numbertext.h"

namespace sxsh {

AmountText::AmountText(const std::vector<std::vector<qint64>> &exact)
{
    for (const auto &row : exact) {
        for (const qint64 amount : row)
            m_decimals = amount % million != 0 ? 1 : m_decimals;
    }
}

TableCell AmountText::cell(const ReportText &text, qint64 rounded) const
{
    return {.text = numberText(ScaledNumber{rounded, m_decimals}, text.language()),
            .align = Align::Right,
            .number = static_cast<double>(rounded) / (m_decimals == 0 ? 1 : 10)};
}

QString millionsText(const ReportText &text, qint64 dong)
{
    const std::vector<std::vector<qint64>> exact{{dong}};
    const AmountText amounts(exact);
    return amounts.cell(text, roundedToAddUp(exact, amounts.unit()).total).text;
}

} // namespace sxsh
