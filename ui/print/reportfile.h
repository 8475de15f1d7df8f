// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/writeprogress.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace sxsh {

/// The endings of the files that a report can be written as: pages (pdf), Word (docx), tables and
/// charts (xlsx).
QStringList reportFileEndings();

/// Writes the report as the ending of the path says. The file appears whole or not at all: when
/// progress stops the writing, or when Error is thrown because it cannot be written, what was at
/// the path before is untouched. A workbook says in its properties that it was made at that time,
/// or now where there is none.
void writeReportFile(const Report &report, const QString &path, const WriteProgress &progress = {},
                     const QDateTime &made = {});

/// Writes the chart of a report that has nothing else, as a picture of 300 dots per inch (png) or
/// on a page (pdf), as the ending says; throws Error where it cannot.
void writeChartFile(const Report &chart, const QString &path);

} // namespace sxsh
