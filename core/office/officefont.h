// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sxsh {

/// The font that Word files and workbooks name: what officers' computers have, with the widths of
/// the program's print font.
inline constexpr char officeFont[] = "Times New Roman";

} // namespace sxsh
