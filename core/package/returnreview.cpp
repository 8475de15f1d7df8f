// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/returnreview.h"

#include "core/merge/commonidentity.h"
#include "core/merge/threewaymerge.h"
#include "core/model/nextcode.h"
#include "core/model/unitrights.h"
#include "core/package/unitpart.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace sxsh {

namespace {

/// Everything that a return of the unit may be about, what it adds among it.
QSet<QUuid> scopeOf(const Records &ours, std::span<const MergeItem> items, Ref<AdminUnit> unit,
                    QDate day)
{
    Records all = ours;
    ChangeSet added;
    for (const MergeItem &item : items) {
        if (!item.ours && item.theirs)
            added.add(*item.theirs);
    }
    all.apply(added);
    QSet<QUuid> scope;
    // A company that is new to the register may be that of a facility which is there.
    for (const Change &change : added.changes) {
        if (change.after->kind() == EntityKind::Enterprise)
            scope.insert(change.after->id());
    }
    const Records part = unitPart(all, unit, day, PlacedIn::Ever);
    for (const EntityKind kind : returnedKinds()) {
        for (const Record &record : part.records(kind))
            scope.insert(record.id());
    }
    return scope;
}

/// Removes from the item what the unit may not change, with a finding for each.
void keepRights(MergeItem &item, const Records &theirs, Issues &refused)
{
    std::erase_if(item.fields, [&](const MergedField &merged) {
        if (mayUnitEdit(*merged.field, item.record().kind()))
            return false;
        refused.push_back(refusedChange(
            theirs, item.record(), merged.field->columnText(),
            QCoreApplication::translate("Package", "“%1” is kept by the department: the change of "
                                                   "the unit is left out.")
                .arg(fieldLabel(*merged.field))));
        return true;
    });
}

/// Of the state of a question a unit decides that it is answered, and nothing else. One that the
/// department has closed or asks anew meanwhile stays so; the answer comes all the same.
void keepOurState(MergeItem &item, const Records &theirs, Issues &refused)
{
    const auto *our = item.ours ? item.ours->as<Query>() : nullptr;
    const auto *their = item.theirs ? item.theirs->as<Query>() : nullptr;
    if (!our || !their)
        return;
    const bool isEmptied = their->answer.trimmed().isEmpty();
    const bool isAnswered =
        our->state == QueryState::Sent && their->state == QueryState::Answered && !isEmptied;
    const bool isOver = our->state == QueryState::Closed;
    std::erase_if(item.fields, [&](const MergedField &merged) {
        if (merged.field->keyText() == QLatin1String("answer"))
            return isOver && isEmptied; // it was accepted
        if (merged.field->keyText() != QLatin1String("state") || (isAnswered && !merged.isConflict))
            return false;
        if (!merged.isConflict && their->state != QueryState::Sent) {
            refused.push_back(refusedChange(
                theirs, item.record(), merged.field->columnText(),
                QCoreApplication::translate("Package", "“%1” is kept by the department: the change "
                                                       "of the unit is left out.")
                    .arg(fieldLabel(*merged.field))));
        }
        return true;
    });
}

const Field *codeField(const EntityInfo &info)
{
    const bool isInKey = std::ranges::any_of(info.naturalKey, [](const char *key) {
        return QLatin1String(key) == QLatin1String("code");
    });
    return isInKey ? info.field(QLatin1String("code")) : nullptr;
}

/// All of the natural key: of a product the facility and the code.
QString keyText(const Record &record)
{
    QString text;
    for (const char *key : record.info().naturalKey)
        text += record.value(QLatin1String(key)).toString() + QChar(0x1f);
    return text;
}

} // namespace

ReturnReview reviewOf(const Session &plan, const ReceivedReturn &received)
{
    const Records &ours = plan.records();
    const Records &handedIn = received.theirRecords();
    const auto kinds = returnedKinds();
    const auto same = commonIdentities(ours, handedIn, kinds);
    const Records theirs = withIdentities(handedIn, same);
    const Records base = withIdentities(received.base(), same);

    ReturnReview review{.items = merge(base, ours, theirs, kinds)};
    const QSet<QUuid> scope =
        scopeOf(ours, review.items, received.unit(), plan.now().toLocalTime().date());
    std::erase_if(review.items, [&](MergeItem &item) {
        const Record &record = item.record();
        // What the department has removed meanwhile is in no scope any more.
        const bool isInScope = scope.contains(record.id()) || (!item.ours && item.base);
        if (!isInScope) {
            review.refused.push_back(refusedChange(
                theirs, record, {},
                QCoreApplication::translate("Package", "This is not in %1: the change is left out.")
                    .arg(received.header().unitName)));
            return true;
        }
        if (item.isWhole()) {
            if (mayUnitAdd(record.kind()) || (!item.ours && item.base))
                return false;
            review.refused.push_back(refusedChange(
                theirs, record, {},
                QCoreApplication::translate("Package", "“%1” is kept by the department: "
                                                       "the change of the unit is left "
                                                       "out.")
                    .arg(entityLabel(record.info()))));
            return true;
        }
        keepRights(item, theirs, review.refused);
        keepOurState(item, theirs, review.refused);
        return item.fields.empty();
    });
    return review;
}

std::vector<CodeCollision> codeCollisions(const Records &ours, std::span<const MergeItem> items)
{
    std::vector<CodeCollision> collisions;
    QHash<EntityKind, QSet<QString>> taken; ///< natural keys, of ours and then of what is added
    for (std::size_t index = 0; index < items.size(); ++index) {
        const MergeItem &item = items[index];
        const Field *code = item.isAdded() ? codeField(item.record().info()) : nullptr;
        if (!code)
            continue;
        const EntityKind kind = item.record().kind();
        if (!taken.contains(kind)) {
            QSet<QString> &keys = taken[kind];
            for (const Record &record : ours.records(kind))
                keys.insert(keyText(record));
        }
        QSet<QString> &keys = taken[kind];
        const QString key = keyText(item.record());
        if (!keys.contains(key)) {
            keys.insert(key);
            continue;
        }
        const QString given = item.record().value(*code).toString();
        QString proposed = given;
        RecordDraft draft(item.record());
        do {
            const QString after = codeAfter(proposed);
            proposed = after.isEmpty() ? proposed + QStringLiteral("-2") : after;
            draft.set(*code, proposed);
        } while (keys.contains(keyText(draft.finish())));
        keys.insert(keyText(draft.finish()));
        collisions.push_back({.item = index, .code = given, .proposed = proposed});
    }
    return collisions;
}

void takeProposedCodes(std::span<MergeItem> items, std::span<const CodeCollision> collisions)
{
    for (const CodeCollision &collision : collisions) {
        MergeItem &item = items[collision.item];
        RecordDraft draft(*item.theirs);
        [[maybe_unused]] const bool isSet = draft.set(QLatin1String("code"), collision.proposed);
        Q_ASSERT(isSet);
        item.theirs = draft.finish();
    }
}

Issues problemsOf(Session &plan, std::span<const MergeItem> items)
{
    const ChangeSet set = resolved(items);
    return set.changes.empty() ? Issues() : plan.tryOut(set).issues;
}

} // namespace sxsh
