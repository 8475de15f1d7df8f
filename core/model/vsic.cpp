// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vsic.h"

namespace sxsh {

QString vsicDivision(const QString &code)
{
    QString digits;
    for (const QChar character : code) {
        if (character >= u'0' && character <= u'9')
            digits += character;
        if (digits.size() == 2)
            return digits;
    }
    return {};
}

} // namespace sxsh
