// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/places.h"

namespace sxsh {

/// What makes a plan file the working copy of a reporting unit; kept outside of the journal.
struct WorkingCopy {
    QUuid copy{}; ///< null until the package is opened; each opening makes a copy of its own
    Ref<AdminUnit> unit{};
    int issue = 0;
    QByteArray departmentKey{}; ///< the department's public key
    QByteArray seed{};          ///< of the keys with which returns are signed and sealed
    int returns = 0;            ///< how many were handed in

    bool operator==(const WorkingCopy &) const = default;
};

/// The name under which a plan file keeps it.
QString workingCopySecret();
QByteArray bytesOf(const WorkingCopy &copy);
/// Reads `bytesOf`; none for anything else.
std::optional<WorkingCopy> workingCopyFrom(const QByteArray &bytes);

} // namespace sxsh
