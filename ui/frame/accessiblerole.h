// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sxsh {

/// Tells those who hear the screen what the widgets are that the program paints itself: charts,
/// lists and pages, where Qt knows them as areas only.
void installAccessibleRoles();

} // namespace sxsh
