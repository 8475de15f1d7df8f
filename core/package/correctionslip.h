// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/sealedpackage.h"
#include "core/session/session.h"

/// A slip of questions: what the department asks a unit about its return, small enough for any
/// way there is, opened by the unit's working copy without a passphrase.
namespace sxsh {

/// A slip that was written.
struct CorrectionSlip {
    int issue = 0;             ///< that its working copies are from
    int queries = 0;           ///< on the slip: all that the unit has not answered
    bool isReturnSent = false; ///< a return that waited is marked as returned for correction
};

/// Writes every question to the unit that waits for an answer to a file, those in `asked` added to
/// them or put in the place of those with their identity, and notes that they were sent as an event
/// that undo leaves alone. It goes with the newest package. Throws Error, with nothing written,
/// where there is no question, no package was ever issued to the unit, or the file cannot be
/// written.
CorrectionSlip writeSlip(Session &plan, Ref<AdminUnit> unit, std::vector<Query> asked,
                         const QString &path);

/// What a slip brought into a working copy.
struct TakenSlip {
    int added = 0;   ///< questions that were not there
    int renewed = 0; ///< asked anew, or with other words or another day
    int known = 0;   ///< left as they are
};

/// Adds the questions of a slip to the working copy, as an event that is not the unit's own edit;
/// what is there already stays. Throws Error in words, with nothing changed, where the slip is not
/// for this working copy, was not made by the department or was altered.
TakenSlip takeSlip(Session &copy, const SealedPackage &slip);
/// What was taken in, as a sentence.
QString takenText(const TakenSlip &taken);

} // namespace sxsh
