// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/saving.h"

namespace sxsh {

/// A claim about a threshold in a few words: "cannot be told from 8%". Empty for no claim.
QString shortClaimWords(Claim claim, Decimal threshold);
/// The claim as it is said in a meeting: also that a ratio is not verified, and where a test of the
/// model failed, this.
QString claimWords(Claim claim, bool isSound, Decimal threshold);

} // namespace sxsh
