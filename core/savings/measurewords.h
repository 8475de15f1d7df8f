// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/measurefigures.h"

namespace sxsh {

/// One figure of a measure in the spoken language, reported and computed side by side; empty where
/// there is none, and then the note says why.
struct ExplainedFigure {
    QString label{};
    QString reported{};
    QString computed{};
    QString note{}; ///< what it rests on, or why it is not known

    bool operator==(const ExplainedFigure &) const = default;
};

/// What a measure saves of each resource and at which price, TOE, CO2, money, and whether that pays
/// at the rate of the basis over the measure's life.
std::vector<ExplainedFigure> explained(const Records &records, const MeasureBasis &basis,
                                       const MeasureFigures &figures);

/// “10%” as rates are told, or a dash where there is none.
QString rateText(const std::optional<Decimal> &rate);
/// A rate of return as a fraction, in percent with one decimal.
QString returnText(double fraction);
/// The open doubts of a measure by kind: “Saves more than was used; …”; empty where there are none.
QString doubtWords(const MeasureFigures &figures);

} // namespace sxsh
