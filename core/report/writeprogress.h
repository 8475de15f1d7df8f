// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace sxsh {

/// Called before the first and after every part of a file that is written; false stops the writing.
using WriteProgress = std::function<bool(int done, int total)>;

} // namespace sxsh
