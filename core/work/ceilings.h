// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/language.h"
#include "core/model/records.h"

namespace sxsh {

/// The support and the advances recorded that are above what the ceilings in force allow, each with
/// the document that says so.
///
/// Checked is what the records can show: the support of a measure that modifies equipment or
/// changes technology against the ceiling for "machinery" on the day it was done (else begun), as a
/// part of its investment and as an amount; and the advances of an activity against the ceiling for
/// "advance", as a part of what it was allocated. The amount may be multiplied where a rule grants
/// that to priority areas, which the records do not tell; of several ceilings in force the most
/// generous one counts.
Issues ceilingFindings(const Records &records, Language language);

} // namespace sxsh
