// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changeset.h"

#include <span>

namespace sxsh {

/// Whose value stands in the end.
enum class Take { Ours, Theirs };

/// A field of a record, or one part of its amounts, that they changed and that ours has otherwise.
struct MergedField {
    const Field *field = nullptr;
    std::optional<int> part{};  ///< of amounts (core/merge/amountpart.h); none: the whole field
    bool isConflict = false;    ///< ours is not what it was before either
    std::optional<Take> take{}; ///< none: not decided yet
    std::optional<QVariant> edited{}; ///< what stands in place of theirs, stored, where it is taken

    bool operator==(const MergedField &) const = default;
};

/// What they did to one record, beside what it was before and what ours is. Where both have the
/// record it is decided field by field, else as a whole.
struct MergeItem {
    std::optional<Record> base{};
    std::optional<Record> ours{};
    std::optional<Record> theirs{};
    /// Of a record that both have; of one that only they have what was typed in place of theirs.
    std::vector<MergedField> fields{};
    bool isConflict = false;    ///< of the whole: one edited what the other removed
    std::optional<Take> take{}; ///< of the whole

    bool isWhole() const { return !ours || !theirs; }
    bool isAdded() const { return !base && !ours; }
    bool isRemoved() const { return !theirs; }
    /// True where anything about it is in conflict, decided or not.
    bool hasConflict() const;
    bool isDecided() const;
    /// Theirs, else ours, else what it was.
    const Record &record() const;
    /// What a record that only they have becomes: theirs with what was typed in place of it.
    Record added() const;

    bool operator==(const MergeItem &) const = default;
};

/// Makes of records that only they have what was typed in place of theirs.
void takeTyped(std::span<MergeItem> items);
/// Decides every conflict that is still open.
void decideConflicts(std::span<MergeItem> items, Take take);
/// How many conflicts are open.
int openConflicts(std::span<const MergeItem> items);

/// The set that makes ours what was decided, one change of each record; what is not decided, or
/// taken from ours, stays as it is.
ChangeSet resolved(std::span<const MergeItem> items);

} // namespace sxsh
