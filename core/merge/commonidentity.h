// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QtCore/QHash>

#include <span>

/// Two sides that enter the same thing make two records of it, which have the same natural key and
/// other identities: the use of electricity of one facility in one year is one, whoever types it.
namespace sxsh {

/// Of records that only theirs has and whose natural key a record has that only ours has: their
/// identity in theirs to that in ours. Records with a code of their
/// own are left alone: the same code may have been given to two things.
QHash<QUuid, QUuid> commonIdentities(const Records &ours, const Records &theirs,
                                     std::span<const EntityKind> kinds);

/// The records with these identities replaced, wherever they stand.
Records withIdentities(const Records &records, const QHash<QUuid, QUuid> &identities);

} // namespace sxsh
