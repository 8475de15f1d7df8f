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

ScaledNumber Decimal::scaled() const
{
    ScaledNumber number{.mantissa = nano, .decimals = nanoDecimals};
    while (number.decimals > 0 && number.mantissa % 10 == 0) {
        number.mantissa /= 10;
        --number.decimals;
    }
    return number;
}

double Decimal::toDouble() const
{
    return static_cast<double>(nano) / 1e9;
}

QString decimalText(Decimal value)
{
    return fileNumberText(value.scaled(), NumberForm::Machine);
}

} // namespace sxsh
