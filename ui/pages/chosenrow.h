// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"
#include "ui/tables/tableview.h"

namespace sxsh {

/// Ties the table of a page to the form beside it: whichever row is chosen is shown. A filter
/// leaves a new record in the form alone; a click on the chosen row, or giving the record up,
/// shows the row again.
void showChosenRow(TableView &table, RecordForm &form, const std::function<void(QUuid row)> &show);

} // namespace sxsh
