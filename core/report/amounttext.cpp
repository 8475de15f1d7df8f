// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/amounttext.h"

#include "core/base/numbertext.h"

namespace sxsh {

namespace {

constexpr int amountDecimals = 2; // millionDong / amountUnit is 10 to this power

} // namespace

TableCell amountCell(const ReportText &text, qint64 rounded)
{
    return {.text = numberText(ScaledNumber{rounded, amountDecimals}, text.language()),
            .align = Align::Right,
            .number = static_cast<double>(rounded * amountUnit) / millionDong};
}

TableCell millionsCell(const ReportText &text, qint64 dong)
{
    return amountCell(text, roundedToAddUp({{dong}}, amountUnit).total);
}

QString millionsText(const ReportText &text, qint64 dong)
{
    return millionsCell(text, dong).text;
}

} // namespace sxsh
