// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/models/tablecolumn.h"

namespace sxsh {

/// The step of amounts in tables, in đồng: two decimals of a million.
inline constexpr qint64 millionsStep = 10'000;

/// An amount in millions of đồng; the exact amount is in the tool tip and the cell's value.
ShownCell millionsCell(qint64 dong, Language language);
/// The same where the steps that are printed are given, so that printed figures add up.
ShownCell millionsCell(qint64 dong, qint64 steps, Language language);

} // namespace sxsh
