// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/pastedblock.h"

#include <optional>

class QWidget;

namespace sxsh {

/// Asks in which of its two readings a pasted number is meant; none where the officer would rather
/// not paste.
std::optional<NumberWriting> askNumberWriting(const QString &number, QWidget *parent);

} // namespace sxsh
