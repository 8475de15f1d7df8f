// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/storage/journal.h"

#include <QtCore/QHash>

namespace sxsh {

/// Whether what a line did is to be made again or taken back.
enum class ReplayDirection { Again, Back };

/// Goes through changes of the journal upon records that themselves stay as they are: fields that a
/// change does not touch keep the values they have now.
class Replay
{
public:
    explicit Replay(const Records &records) : m_records(records) {}

    /// Makes one change again or takes it back, after those before it, and returns what that does.
    /// Throws Error where a field it touched has changed since.
    Change step(const JournalChange &change, ReplayDirection direction);
    /// What all steps together do to the records: at most one change of each, none where it is as
    /// it was.
    std::vector<Change> sum() const;

private:
    std::optional<Record> current(EntityKind kind, QUuid id) const;
    void require(bool unchanged, const EntityInfo &info, const JournalChange &change) const;

    const Records &m_records;
    QHash<QUuid, std::optional<Record>> m_touched;
    std::vector<std::pair<EntityKind, QUuid>> m_order; ///< of first touch
};

/// The set that makes or takes back what a line did, upon these records: fields that the line did
/// not touch keep the values they have now. Throws Error where a field it touched has changed
/// since.
ChangeSet replayOf(const std::vector<JournalChange> &changes, ReplayDirection direction,
                   const Records &records);

} // namespace sxsh
