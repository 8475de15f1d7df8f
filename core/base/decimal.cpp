// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include "core/base/numbertext.h"

namespace sxsh {

namespace {

constexpr int nanoDecimals = 9;

} // namespace

std::optional<Decimal> Decimal::from(ScaledNumber number)
{
    const std::optional<qint64> nano = rescaled(number, nanoDecimals);
    return nano ? std::optional(Decimal{*nano}) : std::nullopt;
}

double Decimal::toDouble() const
{
    return static_cast<double>(nano) / 1e9;
}

QString decimalText(Decimal value)
{
    ScaledNumber number{value.nano, nanoDecimals};
    for (; number.decimals > 0 && number.mantissa % 10 == 0; --number.decimals)
        number.mantissa /= 10;
    return fileNumberText(number, NumberForm::Machine);
}

} // namespace sxsh
