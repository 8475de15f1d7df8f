// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/resourcecase.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace sxsh {

/// What `computeSavingCases` is given, as found in a file: its cases.
///
/// A case is {"id", "resource", "year", "threshold", "confidence", "method", "base", "report",
/// "adjustments"}; a period {"use", "output"} with numbers or lists of months, {"use", "products":
/// [{"name", "use", "output", "coefficient"}]} or {"use", "x": {"output": [], …}}, with "unit",
/// "output_unit" and "months" where they are told; an adjustment {"month", "amount", "reason"}.
/// Throws Error where the text is no JSON of that outline, naming the place.
QJsonArray savingCasesFrom(const QByteArray &json, const QString &file);

/// The file that `savingCasesFrom` finds this one case in.
QByteArray savingCaseFile(const ResourceCase &of);

/// Computes every case with the resources and factors among the records and gives {"cases": []}; a
/// case that cannot be computed says why and leaves the others alone.
QJsonObject computeSavingCases(const QJsonArray &cases, const Records &reference);

} // namespace sxsh
