// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/gridcontent.h"

#include "ui/grid/monthgridmodel.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

TableContent contentOf(const MonthGridModel &months)
{
    TableContent sheet;
    sheet.columns.push_back(
        {.title = QCoreApplication::translate("Consumption", "Resource"), .width = 200});
    for (int part = 0; part < amountParts; ++part) {
        sheet.columns.push_back(
            {.title = months.headerData(part, Qt::Horizontal, Qt::DisplayRole).toString(),
             .alignment = Qt::AlignRight,
             .width = 76});
    }
    for (int track = 0; track < static_cast<int>(months.tracks().size()); ++track) {
        std::vector<ShownCell> row{
            textCell(months.tracks()[static_cast<std::size_t>(track)].title)};
        for (int part = 0; part < amountParts; ++part) {
            // What was not taken is no figure and is not printed as one.
            const GridCell &cell = months.cell(track, part);
            row.push_back(textCell(cell.problem.isEmpty() ? cell.text : cell.kept));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace sxsh
