// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/grid/gridline.h"

#include <array>

namespace sxsh {

/// What stands in one cell.
struct GridCell {
    QString text{};    ///< as shown; a draft's where one waits
    QString typed{};   ///< as it is edited and copied
    QString problem{}; ///< why the text is not the figure of the record
    QString kept{};    ///< with a problem, the figure that still counts
    QString doubt{};
    QString note{}; ///< what else is to be known: estimate, incomplete sum, exact value
    std::optional<qint64> quanta{};
    bool isEditable = false;
    bool isLocked = false;
    bool isComputed = false;
    bool isEstimate = false;
    bool isFaint = false; ///< unknown, not applicable or incomplete

    bool operator==(const GridCell &) const = default;
};

/// One cell for each part of a year.
using GridCells = std::array<GridCell, amountParts>;

/// The cells of a line's amounts as the officer's language writes them, with what of them is locked
/// and, where `canType`, what may be typed over.
GridCells cellsOf(const LineAmounts &stored, const LineLock &lock, bool canType, Language language);

/// The cell of a use per unit of output, none where one of them is not known; with the decimals
/// that the largest one in sight is read best with.
GridCell ratioCell(std::optional<double> ratio, double largest, Language language);

} // namespace sxsh
