// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace sxsh {

/// How the programs open plan files: in the name of SXSH_USER or of the system's user, by the
/// computer's clock.
Session::Options sessionOptions();

} // namespace sxsh
