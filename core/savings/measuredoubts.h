// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/confirmation.h"
#include "core/savings/measureeconomics.h"

#include <array>

namespace sxsh {

/// Why what is reported of a measure is doubted.
enum class MeasureDoubtKind { MoreThanUsed, TooLittle, Money, Payback, Investment };
template <>
inline constexpr auto choicesOf<MeasureDoubtKind> = std::to_array<Choice>({
    {"more_than_used", QT_TRANSLATE_NOOP("Choice", "Saves more than was used")},
    {"too_little", QT_TRANSLATE_NOOP("Choice", "Saving about a thousandth of what is likely")},
    {"money", QT_TRANSLATE_NOOP("Choice", "Money about a thousand times too much or too little")},
    {"payback", QT_TRANSLATE_NOOP("Choice", "Payback too short or too long to be true")},
    {"investment", QT_TRANSLATE_NOOP("Choice", "Investment about a thousand times the usual one")},
});

/// One doubt about a measure.
struct MeasureDoubt {
    MeasureDoubtKind kind{};
    QString field{};   ///< key of the field to look at first
    QString message{}; ///< translated sentence: what is doubtful, beside what, what to do

    bool operator==(const MeasureDoubt &) const = default;
};

/// The doubt as one about a value of a record that can be confirmed.
ValueDoubt valueDoubt(const Measure &measure, const MeasureDoubt &doubt);

/// What the figures of a measure are held against; what is not known is none.
struct MeasureYardsticks {
    QString resource{};            ///< its name
    std::optional<double> use{};   ///< of the resource by the facility, in the measure's unit
    int useYear = 0;               ///< the year of that use
    std::optional<double> price{}; ///< đồng per unit of the reported saving
    Money elsewhere{}; ///< the part of the reported money that comes from other resources
    std::optional<double> classInvestment{}; ///< the usual one of its class, in đồng
};

/// What measures of each class usually cost in a plan.
class ClassInvestments
{
public:
    /// Of the measures as they are now in which something is invested.
    explicit ClassInvestments(const Records &records);

    /// The median of the measures of its class, itself apart; none where they are fewer than 5.
    std::optional<double> medianBeside(const Measure &measure) const;

private:
    std::array<std::vector<double>, choicesOf<MeasureClass>.size()> m_sorted;
};

/// What the plan has to hold the measure against; the price and the money from elsewhere are the
/// caller's.
///
/// The use is that of the year before the measure was done (or, while it is not, started) or, where
/// that is not known, of the same year; without a day it is of the newest year that is known.
MeasureYardsticks yardsticksOf(const Records &records, const Measure &measure,
                               const ClassInvestments &investments);

/// What is doubtful about a measure, in the order of MeasureDoubtKind.
///
/// MoreThanUsed: the saving is more than the use. TooLittle and Money: the reported money, less
/// what comes from elsewhere, is 500 to 2000 times what the saving is worth at the price; the
/// saving is asked about unless that many times it would be more than the use, the money otherwise.
/// Money too where it is 1/2000 to 1/500 of it and the saving is not more than the use. TooLittle
/// also where the saving is 1/2000 to 1/500 of a twentieth of the use (a measure of so little is
/// hardly ever reported), unless the money agrees with it within ten times. Payback: in less than 3
/// days or more than 1000 years. Investment: 500 to 2000 times the usual one of its class.
std::vector<MeasureDoubt> measureDoubts(const Measure &measure, const MeasureYardsticks &against);

} // namespace sxsh
