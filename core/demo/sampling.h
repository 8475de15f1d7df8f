// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/site.h"

namespace sxsh {

/// A sample survey of some years after the first one, drawn from the register by size of
/// enterprise and answered by most of those asked; an empty set where the register is too small to
/// draw from.
ChangeSet inventSampleSurvey(const Ground &ground, const Register &all);

} // namespace sxsh
