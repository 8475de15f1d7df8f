// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/replay.h"

#include "core/base/error.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <ranges>

namespace sxsh {

std::optional<Record> Replay::current(EntityKind kind, QUuid id) const
{
    const auto touched = m_touched.constFind(id);
    return touched == m_touched.cend() ? m_records.find(kind, id) : *touched;
}

void Replay::require(bool unchanged, const EntityInfo &info, const JournalChange &change) const
{
    if (unchanged)
        return;
    const auto now = current(info.kind, change.id);
    const QString name = now ? caption(m_records, *now) : change.id.toString(QUuid::WithoutBraces);
    throw Error(QCoreApplication::translate(
                    "Session", "%1 “%2” has changed since in a way that undo and redo do not "
                               "reach. Change it by hand.")
                    .arg(entityLabel(info), name),
                change.id.toString());
}

Change Replay::step(const JournalChange &change, ReplayDirection direction)
{
    const EntityInfo *info = findEntity(change.entity);
    if (!info) {
        throw Error(QCoreApplication::translate(
                        "Session", "The journal speaks of records that this version of the program "
                                   "does not know. Check the file."),
                    change.entity);
    }
    const bool again = direction == ReplayDirection::Again;
    const bool adds = again ? change.isAdd() : change.isRemove();
    const bool removes = again ? change.isRemove() : change.isAdd();
    std::optional<Record> before = current(info->kind, change.id);
    require(before.has_value() != adds, *info, change);

    RecordDraft draft = before ? RecordDraft(*before) : RecordDraft(info->kind, change.id);
    for (const FieldChange &fieldChange : change.fields) {
        const Field *field = info->field(fieldChange.key);
        require(field != nullptr, *info, change);
        const QVariant &from = again ? fieldChange.before : fieldChange.after;
        const QVariant &to = again ? fieldChange.after : fieldChange.before;
        require(adds || before->value(*field) == from, *info, change);
        require(removes || draft.set(*field, to), *info, change);
    }
    Change result{.before = std::move(before)};
    if (!removes)
        result.after = draft.finish();
    if (!m_touched.contains(change.id))
        m_order.emplace_back(info->kind, change.id);
    m_touched[change.id] = result.after;
    return result;
}

std::vector<Change> Replay::sum() const
{
    std::vector<Change> changes;
    for (const auto &[kind, id] : m_order) {
        Change change{.before = m_records.find(kind, id), .after = m_touched.value(id)};
        if (change.before != change.after)
            changes.push_back(std::move(change));
    }
    return changes;
}

ChangeSet replayOf(const std::vector<JournalChange> &changes, ReplayDirection direction,
                   const Records &records)
{
    ChangeSet set;
    set.changes.reserve(changes.size());
    Replay course(records);
    if (direction == ReplayDirection::Again) {
        for (const JournalChange &change : changes)
            set.changes.push_back(course.step(change, direction));
    } else {
        // Backwards, so that a record changed twice in one line returns to its first state.
        for (const JournalChange &change : std::views::reverse(changes))
            set.changes.push_back(course.step(change, direction));
    }
    return set;
}

} // namespace sxsh
