// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/report.h"

#include <vector>

namespace sxsh {

/// What a field of a legend shows.
enum class KeyMark { Fill, Target, Point, Spread, Planned, Range };

/// A mark of a chart with its name.
struct LegendEntry {
    KeyMark mark = KeyMark::Fill;
    SeriesRole role = SeriesRole::Actual;
    QString name{};
};

/// What the chart needs a legend for, in the order of its series; empty where everything is named
/// beside its mark.
std::vector<LegendEntry> legendOf(const Chart &chart, Language language);

} // namespace sxsh
