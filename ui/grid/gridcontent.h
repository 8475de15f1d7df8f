// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/tablecontent.h"

namespace sxsh {

class MonthGridModel;

/// What a grid with the months across shows, as a table to print; what was not taken is left out.
TableContent contentOf(const MonthGridModel &months);

} // namespace sxsh
