// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <functional>

namespace sxsh {

/// One record added (no before), edited, or removed (no after); identities never change.
struct Change {
    std::optional<Record> before{};
    std::optional<Record> after{};

    /// The record after, else the one before.
    const Record &record() const { return after ? *after : *before; }
    bool operator==(const Change &) const = default;
};

/// Told now and then how many changes of a set are done; may throw to end the work.
using ChangeProgress = std::function<void(std::size_t changes)>;

/// The one currency of change: a form edit, an import, an accepted package and an undo all are one.
struct ChangeSet {
    QString title{};  ///< what was done, for the journal and the undo menu
    QString reason{}; ///< why, where the officer gave one
    std::vector<Change> changes{};

    /// The set that takes this one back.
    ChangeSet inverted() const;
    void add(Record record) { changes.push_back({.after = std::move(record)}); }
    void edit(Record before, Record after)
    {
        changes.push_back({.before = std::move(before), .after = std::move(after)});
    }
    void remove(Record record) { changes.push_back({.before = std::move(record)}); }

    bool operator==(const ChangeSet &) const = default;
};

} // namespace sxsh
