// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/reviewoutliers.h"

#include "core/base/spokenlanguage.h"
#include "core/merge/amountpart.h"
#include "core/model/caption.h"
#include "core/package/fieldcolumns.h"
#include "core/savings/plausibility.h"

#include <algorithm>
#include <set>

namespace sxsh {

namespace {

bool hasFigures(EntityKind kind)
{
    return kind == EntityKind::Usage || kind == EntityKind::Output;
}

const Field *amountsField(EntityKind kind)
{
    const auto fields = entityInfo(kind).fields;
    const auto found = std::ranges::find(fields, FieldType::Amounts, &Field::type);
    Q_ASSERT(found != fields.end());
    return &*found;
}

/// The parts of the amounts that the item brings; a doubt about the year is about all of them.
std::set<int> partsOf(const MergeItem &item)
{
    std::set<int> parts;
    if (item.isWhole()) {
        for (int part = 0; item.isAdded() && item.take == Take::Theirs && part < amountPartCount;
             ++part)
            parts.insert(part);
        return parts;
    }
    for (const MergedField &merged : item.fields) {
        if (merged.part && merged.take == Take::Theirs)
            parts.insert(*merged.part);
    }
    return parts;
}

} // namespace

Issues outliersOf(const Records &ours, std::span<const MergeItem> items)
{
    QHash<QUuid, std::set<int>> brought;
    std::set<QUuid> facilities;
    for (const MergeItem &item : items) {
        if (!hasFigures(item.record().kind()))
            continue;
        if (const auto parts = partsOf(item); !parts.empty()) {
            brought.insert(item.record().id(), parts);
            facilities.insert(item.record().owner());
        }
    }
    Issues issues;
    if (brought.isEmpty())
        return issues;
    Records merged = ours;
    merged.apply(resolved(items));
    Plausibility plausibility(merged);
    for (const QUuid facility : facilities) {
        if (!merged.find(Ref<Facility>{facility}))
            continue;
        for (const DoubtfulFigure &figure : plausibility.of({facility}, spokenLanguage())) {
            const auto parts = brought.constFind(figure.record);
            if (parts == brought.cend() || (figure.month && !parts->contains(*figure.month)))
                continue;
            const auto record = merged.find(figure.entity, figure.record);
            const auto columns = fieldColumns(*amountsField(figure.entity), figure.entity,
                                              figure.month.value_or(yearTotalPart));
            issues.push_back({.severity = Severity::Soft,
                              .entity = entityInfo(figure.entity).keyText(),
                              .record = record ? codeOf(merged, *record) : QString(),
                              .field = columns.empty() ? QString() : columns.front()->key,
                              .message = figure.message,
                              .id = figure.record});
        }
    }
    return issues;
}

} // namespace sxsh
