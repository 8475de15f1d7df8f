// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/exchange/sheetcolumn.h"
#include "core/model/records.h"

namespace sxsh::cli {

/// A value as an officer reads it; empty where there is none.
QString shownValue(const Records &records, const Record &record, const SheetColumn &column,
                   Language language);

} // namespace sxsh::cli
