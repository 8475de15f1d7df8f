// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/package/templatestamp.h"
#include "core/package/unitsheet.h"
#include "core/sheet/sheetreader.h"

namespace sxsh {

/// What a filled-in spreadsheet of a unit makes of the records that it was filled in upon.
struct FilledSheets {
    Records records{};
    Issues issues{}; ///< with sheet and cell; hard: what could not be read, kept as drafts
};

/// Reads the sheets by their hidden marks and identities, whatever their order and place. A row
/// edits the record that it bears the identity of, or adds one; an emptied cell takes its value
/// away; a row that is not there takes nothing away. What a new row adds always gets the same
/// identity. `issued` is what the rows were written from, `base` what earlier files made of it.
/// Throws Error where the file is damaged or larger than any that a unit fills in.
FilledSheets readFilledSheets(const SheetReader &reader, const TemplateStamp &stamp,
                              const Records &issued, const Records &base, QDate day);

} // namespace sxsh
