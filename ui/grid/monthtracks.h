// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/plausibility.h"
#include "ui/grid/monthgridmodel.h"

namespace sxsh {

/// The name of a line with the unit of its figures: "Electricity (kWh)".
QString lineTitle(const Records &records, const GridLine &line);

/// A base period and the year compared with it.
struct ComparedYears {
    int base = 0;
    int year = 0;
    bool isBaseline = false;         ///< else a year that is only looked at beside it
    bool isLocked = false;           ///< figures of the base period are fixed
    std::optional<QDate> lockedOn{}; ///< since when, where it is one day for all of them
};

/// Use, output and use per unit of output in the two years; a line that is null is left out.
std::vector<GridTrack> comparisonTracks(const Records &records, const GridLine *use,
                                        const GridLine *output, const ComparedYears &years,
                                        Language language);
/// Every use, then every output, of one year.
std::vector<GridTrack> yearTracks(const Records &records, const std::vector<GridLine> &uses,
                                  const std::vector<GridLine> &outputs);

/// A mark on every cell of the tracks whose figure is doubted.
std::vector<CellMark> marksOf(const Records &records, const std::vector<DoubtfulFigure> &doubts,
                              const std::vector<GridTrack> &tracks);

} // namespace sxsh
