// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consumption.h"

/// What measures cost and bring, each alone and beside one another.
namespace sxsh {

/// Whether a measure earns back what it cost; not to know it, to earn it back at once and never to
/// do so are three different things.
enum class PaybackState { Unknown, PaysBack, Never };
template <>
inline constexpr auto choicesOf<PaybackState> = std::to_array<Choice>({
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Payback not known")},
    {"pays_back", QT_TRANSLATE_NOOP("Choice", "Pays back")},
    {"never", QT_TRANSLATE_NOOP("Choice", "Does not pay back")},
});

/// The simple payback of a measure.
struct Payback {
    PaybackState state = PaybackState::Unknown;
    std::optional<double> years{}; ///< of what pays back: 0 where nothing was invested

    bool operator==(const Payback &) const = default;
};

/// investment / yearly saving: unknown where either is, never where the saving is not above zero,
/// else the years, which are 0 where nothing was invested.
Payback simplePayback(std::optional<Money> investment, std::optional<Money> yearlySaving);
/// “3.8 months”, from two years on “2.4 years”, or why there is no such time.
QString paybackText(const Payback &payback);

/// What money is worth over time, and how long a measure lasts.
struct InvestmentTerms {
    double rate = 0; ///< a year, as a fraction above −1
    int years = 1;   ///< 1 to 100
};

/// A figure or, where there is none, the reason (translated). A figure is always finite.
struct EconomicFigure {
    std::optional<double> value{};
    QString reason{}; ///< empty where there is a value

    bool operator==(const EconomicFigure &) const = default;
};

/// Present value in đồng of what a measure brings: the investment now, the saving at the end of
/// each year of its life.
EconomicFigure netPresentValue(std::optional<Money> investment, std::optional<Money> yearlySaving,
                               const InvestmentTerms &terms);
/// The yearly rate at which the net present value is zero, as a fraction; there is one, above −1,
/// where something is invested and something is saved.
EconomicFigure internalRateOfReturn(std::optional<Money> investment,
                                    std::optional<Money> yearlySaving, int years);
/// The even yearly payment that an amount of one now costs: rate / (1 − (1 + rate)^−years).
EconomicFigure capitalRecoveryFactor(const InvestmentTerms &terms);

/// What is known of a measure that is put beside others; what is not known is none.
struct MeasureValue {
    Ref<Measure> measure{}; ///< each once
    std::optional<Money> investment{};
    std::optional<Money> moneySaved{}; ///< a year
    std::optional<double> toeSaved{};  ///< a year
    std::optional<int> life{};         ///< in years; none: that of the terms
    bool isDoubtful = false;           ///< its figures are to be looked at before they are told
};

/// A measure that cannot be put beside the others.
struct LeftOutMeasure {
    Ref<Measure> measure{};
    QString reason{}; ///< translated, says what to enter

    bool operator==(const LeftOutMeasure &) const = default;
};

enum class SavedIn { Money, Toe };

/// Measures by what they save, the largest first, those that save alike by identity; each with what
/// it and those before it save together, as a part of all.
struct Pareto {
    struct Step {
        Ref<Measure> measure{};
        double saving = 0; ///< a year, in đồng or TOE
        double cumulativeShare = 0;
        bool isDoubtful = false;

        bool operator==(const Step &) const = default;
    };
    std::vector<Step> steps{};
    double total = 0;
    std::vector<LeftOutMeasure> leftOut{}; ///< by identity

    bool operator==(const Pareto &) const = default;
};

/// Those that save nothing, or of which it is not known, are left out.
Pareto paretoOf(const std::vector<MeasureValue> &measures, SavedIn savedIn);

/// Measures by what a TOE costs that they save, the cheapest first, those that cost alike by
/// identity: the marginal abatement curve.
///
/// Cost of a TOE = (investment · capital recovery factor − money saved) / TOE saved, all a year. It
/// is negative where a measure brings more than it costs; among such measures the order says which
/// brings most per TOE, not which is best, since the same gain over fewer TOE comes first (S.
/// Taylor, The ranking of negative-cost emissions reduction measures, Energy Policy 48, 2012).
struct CostCurve {
    struct Step {
        Ref<Measure> measure{};
        double costPerToe = 0; ///< đồng
        double toe = 0;        ///< a year
        double cumulativeToe = 0;
        bool isDoubtful = false;

        bool operator==(const Step &) const = default;
    };
    std::vector<Step> steps{};
    std::vector<LeftOutMeasure> leftOut{}; ///< by identity

    bool operator==(const CostCurve &) const = default;
};

/// Those of which investment, money or TOE is not known, or that save no TOE, are left out.
CostCurve costCurveOf(const std::vector<MeasureValue> &measures, const InvestmentTerms &terms);

} // namespace sxsh
