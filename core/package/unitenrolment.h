// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/sealedpackage.h"
#include "core/session/session.h"

namespace sxsh {

/// The public key in the file by which a unit enrols; throws Error where the file does not answer
/// an issue of this plan.
QByteArray enrolledKey(const Session &plan, const SealedPackage &package);

/// What became of the key that a unit sent.
struct Enrolment {
    enum class Kind { Known, First, Replacing };

    QByteArray key{}; ///< public; its fingerprint is what the unit is to read out
    Kind kind = Kind::Known;
};

/// Keeps the public key in the file by which a unit enrols, as an event that undo leaves alone:
/// packages without a passphrase are sealed for it, and for no other key of the unit, from then on,
/// also where it had been replaced meanwhile. Throws Error where the file does not answer an issue
/// of this plan.
Enrolment enrolUnit(Session &plan, const SealedPackage &package);

} // namespace sxsh
