// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/writeprogress.h"
#include "ui/print/page.h"

#include <vector>

namespace sxsh {

/// The report on sheets of A4 as Decree 30/2020/NĐ-CP asks: the same pages whatever they are drawn
/// on. At least one page, or none where progress, which is asked before each block, stopped it;
/// throws Error when the print fonts cannot be read.
std::vector<PaperPage> paginate(const Report &report, const WriteProgress &progress = {});

} // namespace sxsh
