// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/threewaymerge.h"

#include "core/merge/amountpart.h"

#include <algorithm>

namespace sxsh {

namespace {

/// The amounts behind the stored value, where they have parts: not a mark that there are none.
std::optional<Amounts> divisible(const QVariant &stored)
{
    auto amounts = amountsFromStored(stored.toString());
    return amounts && !amounts->notApplicable ? amounts : std::nullopt;
}

/// Of amounts, part by part; false where they can only be taken as a whole.
bool addParts(std::vector<MergedField> &fields, const Field &field, const QVariant &base,
              const QVariant &ours, const QVariant &theirs)
{
    const auto before = divisible(base);
    auto own = divisible(ours);
    auto other = divisible(theirs);
    if (!before || !own || !other)
        return false;
    letTotalStand(*own, *before);
    letTotalStand(*other, *before);
    for (int part = 0; part < amountPartCount; ++part) {
        if (isSamePart(*other, *before, part) || isSamePart(*other, *own, part))
            continue;
        const bool isConflict = !isSamePart(*own, *before, part);
        fields.push_back({.field = &field,
                          .part = part,
                          .isConflict = isConflict,
                          .take = isConflict ? std::nullopt : std::optional(Take::Theirs)});
    }
    return true;
}

/// The fields that they changed. Without a base every difference is a conflict, but for months
/// that only they know.
std::vector<MergedField> fieldsOf(const Record *base, const Record &ours, const Record &theirs)
{
    std::vector<MergedField> fields;
    for (const Field &field : theirs.info().fields) {
        const QVariant own = ours.value(field);
        const QVariant other = theirs.value(field);
        if (own == other)
            continue;
        const QVariant before = base ? base->value(field) : QVariant();
        if (base && other == before)
            continue;
        if (field.type == FieldType::Amounts &&
            addParts(fields, field, base ? before : storedAmounts({}), own, other))
            continue;
        const bool isConflict = !base || own != before;
        fields.push_back({.field = &field,
                          .isConflict = isConflict,
                          .take = isConflict ? std::nullopt : std::optional(Take::Theirs)});
    }
    return fields;
}

/// None where they changed nothing that ours does not have.
std::optional<MergeItem> itemOf(const std::optional<Record> &base,
                                const std::optional<Record> &ours,
                                const std::optional<Record> &theirs)
{
    if (theirs == base || theirs == ours)
        return {};
    MergeItem item{.base = base, .ours = ours, .theirs = theirs};
    if (item.isWhole()) {
        item.isConflict = ours != base;
        item.take = item.isConflict ? std::nullopt : std::optional(Take::Theirs);
        return item;
    }
    item.fields = fieldsOf(base ? &*base : nullptr, *ours, *theirs);
    return item.fields.empty() ? std::nullopt : std::optional(std::move(item));
}

} // namespace

std::vector<MergeItem> merge(const Records &base, const Records &ours, const Records &theirs,
                             std::span<const EntityKind> kinds)
{
    std::vector<MergeItem> items;
    for (const EntityKind kind : kinds) {
        const auto add = [&](const std::optional<Record> &before, const std::optional<Record> &now,
                             QUuid id) {
            if (auto item = itemOf(before, ours.find(kind, id), now))
                items.push_back(std::move(*item));
        };
        for (Record &record : theirs.records(kind)) {
            const QUuid id = record.id();
            add(base.find(kind, id), std::move(record), id);
        }
        for (Record &record : base.records(kind)) {
            const QUuid id = record.id();
            if (!theirs.find(kind, id))
                add(std::move(record), {}, id);
        }
    }
    return items;
}

ChangeSet difference(const Records &from, const Records &to, std::span<const EntityKind> kinds)
{
    ChangeSet set;
    for (const EntityKind kind : kinds) {
        for (Record &record : to.records(kind)) {
            if (auto before = from.find(kind, record.id()); !before)
                set.add(std::move(record));
            else if (*before != record)
                set.edit(std::move(*before), std::move(record));
        }
        for (Record &record : from.records(kind)) {
            if (!to.find(kind, record.id()))
                set.remove(std::move(record));
        }
    }
    return set;
}

} // namespace sxsh
