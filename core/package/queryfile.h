// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/records.h"

namespace sxsh {

/// Questions read from a file, and what cannot be asked.
struct QueryFile {
    /// Not sent yet, numbered on from the unit's last one; or those there already with another day.
    std::vector<Query> queries{};
    int known = 0;     ///< entries that are asked already and wait for an answer
    Issues problems{}; ///< hard, with the number of the entry as row and in words
};

/// Reads [{"entity","code" or "id","field","month","question","due"}] as questions to a unit asked
/// on that day; "field", "month" (1–12, of amounts, whose field is also named by its column "m01")
/// and "due" may be left out. A record must be among those that the unit has to do with; what is
/// asked of it in the same words and not answered yet is the same question.
QueryFile queriesFromJson(const Records &records, Ref<AdminUnit> unit, const QByteArray &json,
                          QDate today);

} // namespace sxsh
