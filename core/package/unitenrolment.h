// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/sealedpackage.h"
#include "core/session/session.h"

namespace sxsh {

/// The public key in the file by which a unit enrols; throws Error where the file does not answer
/// an issue of this plan.
QByteArray enrolledKey(const Session &plan, const SealedPackage &package);

/// Keeps the public key in the file by which a unit enrols, as an event that undo leaves alone:
/// packages without a passphrase are sealed for it from then on. Returns the key, whose fingerprint
/// the unit is to read out. Throws Error where the file does not answer an issue of this plan.
QByteArray enrolUnit(Session &plan, const SealedPackage &package);

} // namespace sxsh
