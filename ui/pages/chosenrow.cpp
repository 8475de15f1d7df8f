// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chosenrow.h"

namespace sxsh {

void showChosenRow(TableView &table, RecordForm &form, const std::function<void(QUuid row)> &show)
{
    QObject::connect(&table, &TableView::currentRowChanged, &form,
                     [&table, &form, show](QUuid row) {
                         if (!table.isFiltering() || !form.isNew())
                             show(row);
                     });
    QObject::connect(&table, &QAbstractItemView::clicked, &form, [&table, &form, show] {
        if (form.record() != table.currentRow())
            show(table.currentRow());
    });
    QObject::connect(&form, &RecordForm::newAbandoned, &table, [&table, show] {
        show(table.currentRow());
        table.setFocus();
    });
}

} // namespace sxsh
