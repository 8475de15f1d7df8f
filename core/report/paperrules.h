// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace sxsh {

/// How administrative documents of that day are set, by the dated rules in
/// resources/reports/paper_format.csv; before the first of them, by the first. Throws Error naming
/// file and row where the rules cannot be used.
PaperFormat paperFormatOn(const QString &resources, QDate day);

} // namespace sxsh
