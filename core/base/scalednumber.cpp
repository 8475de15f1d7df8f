// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scalednumber.h"

#include <QtCore/qnumeric.h>

namespace sxsh {

std::optional<qint64> rescaled(ScaledNumber number, int decimals)
{
    if (number.mantissa == 0)
        return 0;
    for (; number.decimals > decimals; --number.decimals) {
        if (number.mantissa % 10 != 0)
            return std::nullopt;
        number.mantissa /= 10;
    }
    for (; number.decimals < decimals; ++number.decimals) {
        if (qMulOverflow(number.mantissa, qint64{10}, &number.mantissa))
            return std::nullopt;
    }
    return number.mantissa;
}

} // namespace sxsh
