// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/report.h"

#include <QtCore/QStringList>
#include <vector>

namespace sxsh {

/// The values of the chart as rows of texts: one row of names, then one for each category.
std::vector<QStringList> tableOf(const Chart &chart, Language language);

/// The rows for a spreadsheet: cells between tabs.
QString tabSeparated(const std::vector<QStringList> &rows);

/// The rows as a table of a word processor; the first row is the header.
QString htmlTable(const std::vector<QStringList> &rows);

/// The values in sentences, for those who hear the screen.
QString summaryOf(const Chart &chart, Language language);

} // namespace sxsh
