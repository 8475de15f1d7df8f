// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

#include <vector>

namespace sxsh {

/// The report on sheets of A4 as Decree 30/2020/NĐ-CP asks: the same pages whatever they are drawn
/// on. At least one page; throws Error when the print fonts cannot be read.
std::vector<PaperPage> paginate(const Report &report);

} // namespace sxsh
