// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo.h"

/// Demonstrations of the shipped template, for tests.
namespace sxsh {

QString demoResources();
/// A plan made from the Hà Giang template.
const Records &templatePlan();
/// The plan with its demonstration, every set of it checked for hard findings.
Records demonstrated(const DemoSize &size);

} // namespace sxsh
