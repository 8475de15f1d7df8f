// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/gridline.h"

#include <functional>

class QMenu;

namespace sxsh {

/// Adds a menu for each category with the resources that are not among the uses yet, by name.
void addResourceMenus(QMenu &menu, const Records &records, const std::vector<GridLine> &uses,
                      const std::function<void(QUuid resource)> &chosen);

} // namespace sxsh
