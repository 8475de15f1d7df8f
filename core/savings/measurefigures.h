// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/measuredoubts.h"
#include "core/savings/savings.h"

/// The figures of a plan's measures: what each saves, as reported and as the records show, what
/// that is worth at the prices in force, whether it pays, and what is doubtful about it.
namespace sxsh {

/// What the figures of measures rest on beside their records.
struct MeasureBasis {
    QDate asOf{};                  ///< whose prices and factors apply to what is not done by then
    int lastYear = 0;              ///< the newest year whose use counts
    std::optional<Decimal> rate{}; ///< a year, as a fraction
    std::optional<int> life{};     ///< in years, of measures that name none

    bool operator==(const MeasureBasis &) const = default;
};

/// With the rate and the life of the plan; without a plan, neither is known.
MeasureBasis measureBasis(const Plan *plan, QDate asOf, int lastYear);

/// What the facility's records show was saved of a resource, by all its measures together: the use
/// avoided against the newest baseline that ends before the year in which the measure was done.
struct RecordedSaving {
    std::optional<double> avoided{}; ///< a year, in the unit of the report; none: see reason
    int year = 0;                    ///< of the saving: the first full year after the measure was
                                     ///< done or, where that has none, the newest
    bool hasOwnBaseline = true;      ///< false: assumed over the months of that of all energy
    int others = 0;                  ///< measures done by then that save the same resource
    QString reason{};                ///< translated

    bool operator==(const RecordedSaving &) const = default;
};

/// What a measure saves of one resource a year; negative where it uses more.
struct ResourceSaved {
    Ref<Resource> resource{};
    std::optional<Ref<MeasureSaving>> further{}; ///< none: the measure's main resource
    QString unit{};                              ///< of the report
    std::optional<double> amount{};              ///< reported; none: not known
    bool isEnergy = false;                       ///< else TOE and CO2 do not apply
    EconomicFigure toe{};
    EconomicFigure co2{};       ///< tonnes, biogenic apart
    EconomicFigure biogenic{};  ///< tonnes of biogenic CO2
    EconomicFigure worth{};     ///< đồng, at the price
    EconomicFigure unitPrice{}; ///< đồng per unit of the report
    QUuid priceFactor{};        ///< the record that says so; null without one
    QString note{};             ///< translated: where an older factor had to serve
    RecordedSaving recorded{};

    bool operator==(const ResourceSaved &) const = default;
};

/// Whether one yearly amount of money pays the investment back.
struct MeasureReturn {
    std::optional<Money> yearly{};
    QString reason{}; ///< translated: why the money is not known
    Payback payback{};
    EconomicFigure presentValue{}; ///< net, in đồng
    EconomicFigure rateOfReturn{}; ///< internal, as a fraction

    bool operator==(const MeasureReturn &) const = default;
};

/// A doubt about a measure with what an officer said to it.
struct AnsweredDoubt {
    MeasureDoubt doubt{};
    QString answer{}; ///< translated: the confirmation; empty where the doubt stands

    bool operator==(const AnsweredDoubt &) const = default;
};

/// Everything that is told of one measure.
struct MeasureFigures {
    Ref<Measure> measure{};
    Ref<Facility> facility{};
    QDate pricesOf{};                       ///< the day whose prices and factors count
    bool isDone = false;                    ///< by the day that figures are taken on
    std::vector<ResourceSaved> resources{}; ///< the main one first, then by code
    EconomicFigure toe{};                   ///< Σ of the energy saved a year
    EconomicFigure co2{};                   ///< tonnes, Σ likewise, biogenic apart
    EconomicFigure life{};                  ///< in years
    bool hasOwnLife = false;                ///< else the plan's
    MeasureReturn reported{};               ///< by the money that the facility states
    MeasureReturn computed{}; ///< by what the reported savings are worth at the prices
    std::vector<AnsweredDoubt> doubts{};

    /// What is reported of the money or, where nothing is, what is computed.
    const MeasureReturn &counted() const { return reported.yearly ? reported : computed; }
    /// How many doubts no officer has answered.
    int openDoubts() const;

    bool operator==(const MeasureFigures &) const = default;
};

/// What is invested: where a measure is said to cost nothing and no amount is recorded, nothing.
std::optional<Money> investmentOf(const Measure &measure);

/// The figures of the measures of a facility, or of all, by code of facility and measure.
///
/// Prices, TOE and CO2 are those in force on the day that the measure was done, else on the day of
/// the basis. What has no price is not known, never zero; neither is a sum of which a part is not.
std::vector<MeasureFigures> measureFigures(Savings &savings, const MeasureBasis &basis,
                                           std::optional<Ref<Facility>> facility = {});

/// The doubts about one measure that no officer has answered, as values that can be confirmed.
std::vector<ValueDoubt> openDoubts(const Records &records, const MeasureFigures &figures);

/// A sum of what is known, with how many that is of.
struct KnownSum {
    double sum = 0;
    int known = 0;
    int unknown = 0;

    bool operator==(const KnownSum &) const = default;
};

/// Measures beside one another; those that were dropped are left out everywhere.
struct MeasuresTogether {
    int count = 0; ///< without those that were dropped
    int done = 0;
    int doubtful = 0; ///< of which a doubt stands
    KnownSum investment{};
    KnownSum support{};
    KnownSum reportedMoney{};
    KnownSum computedMoney{};
    KnownSum toe{};
    KnownSum co2{};
    Payback payback{}; ///< Σ investment / Σ money of those of which both are known
    int paybackOf = 0; ///< how many these are
    Pareto byMoney{};  ///< by the money that counts
    Pareto byToe{};
    CostCurve curve{};

    bool operator==(const MeasuresTogether &) const = default;
};

/// Adds up and orders the measures with the rate of the basis and the life of each.
MeasuresTogether measuresTogether(const Records &records, const MeasureBasis &basis,
                                  const std::vector<const MeasureFigures *> &measures);

} // namespace sxsh
