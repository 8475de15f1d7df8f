// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/office/tablesheet.h"

namespace sxsh {

/// A column of figures that a chart is drawn from.
struct ChartColumn {
    /// Base is what bars stand on unseen, Figure is told and not drawn.
    enum class Part { Value, LowEnd, HighEnd, Target, Line, Base, Figure };

    QString name{};
    Part part = Part::Value;
    SeriesRole role = SeriesRole::Actual;
    std::vector<std::optional<double>> values{}; ///< by row
    bool isDay = false;                          ///< days, as numbers of a spreadsheet
};

/// The figures of a chart by row: categories, days or numbers across, then a column for each series
/// and what goes with it. An interval is two columns, its ends.
struct ChartRows {
    std::vector<QString> names{}; ///< of the rows; empty for days and numbers
    std::vector<QDate> days{};    ///< of a trajectory
    std::vector<double> across{}; ///< of a scatter
    QString acrossName{};         ///< of a scatter
    std::vector<ChartColumn> columns{};

    int rowCount() const;
};

ChartRows rowsOf(const Chart &chart, Language language);

/// Writes the figures of the chart below its caption, and a chart of Excel's own beside them.
void fillChartSheet(XlsxBook &book, lxw_worksheet *sheet, CellFormats &formats,
                    const Figure &figure, const QString &caption, Language language);

} // namespace sxsh
