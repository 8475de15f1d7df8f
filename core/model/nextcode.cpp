// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nextcode.h"

#include "core/base/foldedtext.h"

namespace sxsh {

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
    if (last.isEmpty())
        return first;
    qsizetype digits = 0;
    while (digits < last.size() && last.at(last.size() - 1 - digits).isDigit())
        ++digits;
    bool isNumber = false;
    const qlonglong number = last.last(digits).toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return last.chopped(digits) + QString::number(number + 1).rightJustified(digits, u'0');
}

} // namespace sxsh
