// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vsic.h"

#include <QtCore/QRegularExpression>

namespace sxsh {

using namespace Qt::StringLiterals;

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

QString vsicCodeIn(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([A-Za-z]?\\d{1,5}|[A-Za-z])(?![\\p{L}\\d])"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).captured(1).toUpper();
}

} // namespace sxsh
