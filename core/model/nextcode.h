// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// The code that follows: "CS-0131" after "CS-0130"; empty where it ends with no number.
QString codeAfter(const QString &code);
/// A code for a new record: the number after the greatest of the entity's codes that begin with
/// `start` ("CS-0131" after "CS-0130"); `first` where there is none; empty where the greatest ends
/// with no number. The entity must have a field "code".
QString nextCode(const Records &records, EntityKind kind, const QString &start,
                 const QString &first);

} // namespace sxsh
