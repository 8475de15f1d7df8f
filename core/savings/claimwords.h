// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/saving.h"
#include "core/savings/statedsaving.h"

namespace sxsh {

/// A claim about a threshold in a few words: "cannot be told from 8%". Empty for no claim.
QString shortClaimWords(Claim claim, Decimal threshold);
/// The claim as it is said in a meeting: also that a ratio is not verified, and where a test of the
/// model failed, this.
QString claimWords(Claim claim, bool isSound, Decimal threshold);

/// What may be said of the result, or why nothing is although there is a saving; empty where there
/// is none, and for absolute totals.
QString claimWords(const SavingResult &result, Decimal threshold);

/// What a facility states that it saves: "it states 12,4 TOE a year (5,2%) by 3 measures, not
/// computed (grade C)".
QString statedWords(const StatedSaving &stated);

} // namespace sxsh
