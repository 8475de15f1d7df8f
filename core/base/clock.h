// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <functional>

namespace sxsh {

/// Tells the present time; tests pass a fixed one.
using Clock = std::function<QDateTime()>;

/// The clock of this computer, in UTC.
Clock systemClock();

} // namespace sxsh
