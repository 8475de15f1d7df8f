// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/letterhead.h"

namespace sxsh {

namespace {

QString placeOf(const QString &province, const ReportText &text)
{
    for (const QString &prefix : text.word(u"province.prefixes").split(u';')) {
        const QString word = prefix.trimmed() + u' ';
        if (province.startsWith(word, Qt::CaseInsensitive))
            return province.sliced(word.size());
    }
    return province;
}

} // namespace

Letterhead letterheadOf(const Records &records, const Plan &plan, const ReportText &text)
{
    Letterhead head;
    if (const AdminUnit *province = records.find(plan.province)) {
        head.province = province->name;
        head.place = placeOf(province->name, text);
    }
    if (const Organisation *department = records.find(plan.department)) {
        head.department = department->name;
        head.departmentCode = department->code;
        head.shortDepartment = department->name;
        if (!head.province.isEmpty() &&
            department->name.endsWith(u' ' + head.province, Qt::CaseInsensitive))
            head.shortDepartment.chop(head.province.size() + 1);
    }
    return head;
}

} // namespace sxsh
