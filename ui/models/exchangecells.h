// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reporting.h"
#include "ui/models/tablecolumn.h"

namespace sxsh {

/// How a package or a return stands, in its word and shape.
ShownCell exchangeStateCell(ExchangeState state);

} // namespace sxsh
