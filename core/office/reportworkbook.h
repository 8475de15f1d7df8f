// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/writeprogress.h"

#include <QtCore/QDateTime>

namespace sxsh {

/// Writes the tables and charts of a report as a workbook (.xlsx), each on a sheet of its own
/// behind a list of them: numbers as numbers, ready to be printed as the report is, a chart of
/// Excel's own beside the figures it is drawn from. Throws Error where the file cannot be written
/// or the report has no table and no chart; the file appears whole or not at all. Its properties
/// say that it was made at that time, or now where there is none.
void writeWorkbook(const Report &report, const QString &path, const WriteProgress &progress = {},
                   const QDateTime &made = {});

} // namespace sxsh
