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
/// Checked are the support of measures and of budget lines (core/model/supportceiling.h says how),
/// which rules find when they are entered too, and the advances of an activity against the ceiling
/// for "advance", as a part of what it was allocated.
Issues ceilingFindings(const Records &records, Language language);

} // namespace sxsh
