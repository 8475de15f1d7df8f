// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtCore/QStringList>

namespace sxsh {

/// A table of a report as spreadsheets want it: one row of titles, then rows of as many cells. A
/// title below another names both; a cell over several columns or rows stands in its first place,
/// the others are empty.
struct FlatTable {
    QStringList titles{};
    std::vector<std::vector<TableCell>> rows{};

    /// Titles and cells as texts.
    std::vector<QStringList> texts() const;
};
FlatTable flattened(const ReportTable &table);

/// The tables of a report, in its order.
std::vector<const ReportTable *> reportTables(const Report &report);

/// Writes the table to an .xlsx or .csv file, numbers as numbers; throws Error and then leaves what
/// was there.
void writeTable(const ReportTable &table, const QString &path);

} // namespace sxsh
