// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/indicators/indicatorresult.h"
#include "ui/theme/stateshape.h"

namespace sxsh {

/// How a value of that kind is written: "28,2%", "Có", "12".
QString indicatorValueText(std::optional<double> value, IndicatorKind kind, Language language);
/// Whether the indicator is well on its way on that day, as a shape and a word; from the day that
/// the target is due it is reached or not.
std::pair<StateShape, QString> assessment(const IndicatorResult &result, QDate day);

} // namespace sxsh
