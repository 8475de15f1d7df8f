// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportkind.h"

/// Reports as text, for comparing them in tests.
namespace sxsh {

QString reportResources();
QString textOf(const Paragraph &paragraph);
/// One line per block: kind, headings and captions in full, the size of tables, the first row of
/// figures of charts.
QStringList outlineOf(const Report &report);
/// Requires the lines to be those of the approved file in tests/core/report/data; with
/// SXSH_REWRITE_GOLDEN set, they become the approved ones.
void requireApproved(const QString &file, const QStringList &lines);
/// Everything that would be printed, one text per line.
QStringList textsOf(const Report &report);
std::vector<ReportTable> tablesOf(const Report &report);
/// True where the cells and their spans fill the columns of every row exactly.
bool fillsItsGrid(const ReportTable &table);

} // namespace sxsh
