// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/resourcecase.h"
#include "core/savings/modelwords.h"

#include <QtCore/QStringList>
#include <vector>

/// What a case comes to, in words: shown beside the tables and copied out of them.
namespace sxsh {

/// Use, specific use and expected use, as far as they are known.
std::vector<NamedFigure> comparedLines(const ResourceCase &of, const ResourceSaving &saving);
/// "8,0%"; empty where there is no saving.
QString savedText(const ResourceSaving &saving);
/// "114.000 kWh · 17,59 TOE · 91,7 t CO₂ avoided"; empty where there is no saving.
QString avoidedText(const ResourceSaving &saving);
/// The interval or why there is none, the grade, and the claim.
std::vector<NamedFigure> certaintyLines(const ResourceCase &of, const ResourceSaving &saving);
/// What is doubtful and what was not converted.
QStringList doubtsOf(const ResourceSaving &saving);

/// All of it with the figures it is made of, as lines of cells between tabs.
QString caseText(const ResourceCase &of, const QString &resource, const ResourceSaving &saving);
/// The same as a page with tables.
QString caseHtml(const ResourceCase &of, const QString &resource, const ResourceSaving &saving);

} // namespace sxsh
