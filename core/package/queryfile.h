// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/records.h"

namespace sxsh {

/// Questions read from a file, and what cannot be asked.
struct QueryFile {
    std::vector<Query> queries{}; ///< not sent yet, numbered on from the unit's last one
    Issues problems{};            ///< hard, with the number of the entry as row
};

/// Reads [{"entity","code" or "id","field","month","question","due"}] as questions to a unit asked
/// on that day; "field", "month" (1–12, of amounts) and "due" may be left out. A record must be
/// among those that the unit has to do with.
QueryFile queriesFromJson(const Records &records, Ref<AdminUnit> unit, const QByteArray &json,
                          QDate today);

} // namespace sxsh
