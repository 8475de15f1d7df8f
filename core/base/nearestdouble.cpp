// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearestdouble.h"

#include <QtCore/QString>

namespace sxsh {

double nearestDouble(ScaledNumber number)
{
    // Dividing by a power of ten would round twice.
    return (QString::number(number.mantissa) + u'e' + QString::number(-number.decimals)).toDouble();
}

} // namespace sxsh
