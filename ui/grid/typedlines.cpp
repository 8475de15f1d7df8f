// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/typedlines.h"

#include "ui/grid/linedrafts.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

LinesEdit readLines(const Records &records, const std::vector<TypedLine> &lines, Language language)
{
    LinesEdit edit;
    for (const TypedLine &one : lines) {
        const LineAmounts &stored = one.stored;
        const TypedAmounts read = typedInto(stored.amounts, stored.decimals,
                                            *findUnit(stored.unit.code), one.typed, language);
        if (!stored.record && read.amounts.isEmpty() && read.refused.empty())
            continue;
        if (!read.refused.empty())
            edit.problem = read.refused.back().problem;
        edit.refusals += static_cast<int>(read.refused.size());
        LineAmounts after = stored;
        after.amounts = read.amounts;
        after.decimals = read.decimals;
        const Record record = recordOf(one.line, after);
        if (!stored.record)
            edit.set.add(record);
        else if (!(stored.amounts == read.amounts))
            edit.set.edit(*stored.record, record);
        keepDrafts(edit.set, records, record, one.typed, read.refused);
    }
    return edit;
}

ChangeSet draftsOf(const Records &records, const std::vector<TypedLine> &lines, const QString &why)
{
    ChangeSet set;
    for (const TypedLine &one : lines) {
        if (!one.stored.record)
            continue;
        std::vector<RefusedPart> all;
        for (const TypedPart &typed : one.typed)
            all.push_back({typed.part, why});
        keepDrafts(set, records, *one.stored.record, one.typed, all);
    }
    return set;
}

QString lineCaption(const Records &records, const GridLine &line)
{
    const Facility *facility = records.find(line.facility);
    return QCoreApplication::translate("Grid", "%1 %2 %3")
        .arg(facility ? facility->code : QString(), lineName(records, line))
        .arg(line.year);
}

QString editTitle(const Records &records, const std::vector<TypedLine> &lines, GridAct act,
                  int refusals)
{
    int all = 0;
    for (const TypedLine &one : lines)
        all += static_cast<int>(one.typed.size());
    if (refusals > 0 && refusals == all) {
        return QCoreApplication::translate("Form", "Draft: %1")
            .arg(editTitle(records, lines, act, 0));
    }
    const int count = all - refusals;
    const TypedLine &first = lines.front();
    if (all == 1) {
        const int part = first.typed.front().part;
        return part == wholeYear ? QCoreApplication::translate("Grid", "%1: whole year")
                                       .arg(lineCaption(records, first.line))
                                 : QCoreApplication::translate("Grid", "%1: month %2")
                                       .arg(lineCaption(records, first.line))
                                       .arg(part + 1);
    }
    const Facility *facility = records.find(first.line.facility);
    const QString where = lines.size() == 1 ? lineCaption(records, first.line)
                          : facility        ? facility->code
                                            : QString();
    switch (act) {
    case GridAct::Typed:
        return QCoreApplication::translate("Grid", "%1: %Ln figures typed", nullptr, count)
            .arg(where);
    case GridAct::Pasted:
        return QCoreApplication::translate("Grid", "%1: %Ln figures pasted", nullptr, count)
            .arg(where);
    case GridAct::Filled:
        return QCoreApplication::translate("Grid", "%1: %Ln figures filled in", nullptr, count)
            .arg(where);
    case GridAct::Cleared:
        return QCoreApplication::translate("Grid", "%1: %Ln figures cleared", nullptr, count)
            .arg(where);
    }
    Q_UNREACHABLE();
}

} // namespace sxsh
