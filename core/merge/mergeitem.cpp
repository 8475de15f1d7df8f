// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergeitem.h"

#include "core/merge/amountpart.h"

#include <algorithm>

namespace sxsh {

namespace {

/// What a record that was not there had in the field.
QVariant baseValue(const MergeItem &item, const Field &field)
{
    return item.base ? item.base->value(field) : storedAmounts({});
}

/// A total goes once every month is known.
QVariant withoutSpareTotal(Amounts amounts)
{
    if (amounts.hasAllMonths()) {
        amounts.hasTotal = false;
        amounts.total = 0;
    }
    return storedAmounts(amounts);
}

/// Ours with the parts of theirs that were taken; a total goes once every month is known, which is
/// seen when all are in.
QVariant joinedAmounts(const MergeItem &item, const Field &field)
{
    auto amounts = amountsFromStored(item.ours->value(field).toString());
    const auto base = amountsFromStored(baseValue(item, field).toString());
    auto theirs = amountsFromStored(item.theirs->value(field).toString());
    Q_ASSERT(amounts && base && theirs);
    letTotalStand(*amounts, *base);
    letTotalStand(*theirs, *base);
    for (const MergedField &merged : item.fields) {
        if (merged.field != &field || merged.take != Take::Theirs)
            continue;
        const auto edited =
            merged.edited ? amountsFromStored(merged.edited->toString()) : std::nullopt;
        copyPart(*amounts, edited ? *edited : *theirs, *merged.part);
    }
    return withoutSpareTotal(*amounts);
}

void addEdited(ChangeSet &set, const MergeItem &item)
{
    RecordDraft draft(*item.ours);
    for (const MergedField &merged : item.fields) {
        if (merged.take != Take::Theirs)
            continue;
        const Field &field = *merged.field;
        [[maybe_unused]] const bool isSet =
            draft.set(field, merged.part     ? joinedAmounts(item, field)
                             : merged.edited ? *merged.edited
                                             : item.theirs->value(field));
        Q_ASSERT(isSet);
    }
    Record after = draft.finish();
    if (after != *item.ours)
        set.edit(*item.ours, std::move(after));
}

} // namespace

bool MergeItem::hasConflict() const
{
    return isConflict || std::ranges::any_of(fields, &MergedField::isConflict);
}

bool MergeItem::isDecided() const
{
    return isWhole() ? take.has_value()
                     : std::ranges::all_of(fields, [](const MergedField &merged) {
                           return merged.take.has_value();
                       });
}

const Record &MergeItem::record() const
{
    return theirs ? *theirs : ours ? *ours : *base;
}

Record MergeItem::added() const
{
    Q_ASSERT(theirs && !ours);
    RecordDraft draft(*theirs);
    for (const MergedField &typed : fields) {
        QVariant stored = *typed.edited;
        if (typed.part) {
            auto amounts = amountsFromStored(draft.value(*typed.field).toString());
            const auto edited = amountsFromStored(stored.toString());
            Q_ASSERT(amounts && edited);
            copyPart(*amounts, *edited, *typed.part);
            stored = withoutSpareTotal(*amounts);
        }
        [[maybe_unused]] const bool isSet = draft.set(*typed.field, stored);
        Q_ASSERT(isSet);
    }
    return draft.finish();
}

void takeTyped(std::span<MergeItem> items)
{
    for (MergeItem &item : items) {
        if (item.ours || !item.theirs || item.fields.empty())
            continue;
        item.theirs = item.added();
        item.fields.clear();
    }
}

void decideConflicts(std::span<MergeItem> items, Take take)
{
    for (MergeItem &item : items) {
        if (item.isConflict && !item.take)
            item.take = take;
        for (MergedField &merged : item.fields) {
            if (merged.isConflict && !merged.take)
                merged.take = take;
        }
    }
}

int openConflicts(std::span<const MergeItem> items)
{
    int open = 0;
    for (const MergeItem &item : items) {
        open += item.isConflict && !item.take ? 1 : 0;
        open += static_cast<int>(std::ranges::count_if(item.fields, [](const MergedField &merged) {
            return merged.isConflict && !merged.take;
        }));
    }
    return open;
}

ChangeSet resolved(std::span<const MergeItem> items)
{
    ChangeSet set;
    for (const MergeItem &item : items) {
        if (!item.isWhole())
            addEdited(set, item);
        else if (item.take != Take::Theirs)
            continue;
        else if (item.theirs)
            set.add(item.added());
        else if (item.ours)
            set.remove(*item.ours);
    }
    return set;
}

} // namespace sxsh
