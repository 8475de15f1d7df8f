// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nextcode.h"

#include "core/base/foldedtext.h"

namespace sxsh {

QString codeAfter(const QString &code)
{
    qsizetype digits = 0;
    while (digits < code.size() && code.at(code.size() - 1 - digits).isDigit())
        ++digits;
    bool isNumber = false;
    const qlonglong number = code.last(digits).toLongLong(&isNumber);
    return isNumber
               ? code.chopped(digits) + QString::number(number + 1).rightJustified(digits, u'0')
               : QString();
}

QString nextCode(const Records &records, EntityKind kind, const QString &start,
                 const QString &first)
{
    QString last;
    QString lastKey;
    for (const Record &record : records.records(kind)) {
        const QString code = record.value(QLatin1String("code")).toString();
        if (code.isEmpty() || !code.startsWith(start))
            continue;
        if (const QString key = sortKey(code); last.isEmpty() || lastKey < key) {
            last = code;
            lastKey = key;
        }
    }
    return last.isEmpty() ? first : codeAfter(last);
}

} // namespace sxsh
