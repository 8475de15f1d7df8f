// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changeset.h"
#include "core/storage/journal.h"
#include "core/storage/recordtable.h"
#include "core/storage/statedigest.h"

namespace sxsh {

/// What is written of one change: the stored values of its record, and its row of the journal.
struct PreparedChange {
    const EntityInfo *info = nullptr;
    StoredValues before{}; ///< empty where the record is new
    StoredValues after{};  ///< empty where it is removed
    QString entity{};
    QString id{};
    QString fields{};
};

/// Prepares the changes of one line of the journal in their order, and takes each into the digest
/// of the state and the hash of the line. Needs no file, so it can go ahead on another thread.
class LinePreparation
{
public:
    explicit LinePreparation(const StateDigest &before) : m_digest(before) {}

    /// Fills `prepared` with the next changes; throws Error where a text cannot be stored.
    void prepare(std::span<const Change> changes, std::vector<PreparedChange> &prepared);

    const StateDigest &digest() const { return m_digest; }
    LineHash &hash() { return m_hash; }

private:
    StateDigest m_digest;
    LineHash m_hash;
    qint64 m_number = 0;
};

} // namespace sxsh
