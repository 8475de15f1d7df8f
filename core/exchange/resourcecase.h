// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/model/records.h"
#include "core/savings/savingcase.h"

/// A comparison of two periods with what it is of: resource, units, the year of its factors. Files
/// of cases are read into it and the quick calculator is typed into it; both get their figures from
/// `computeResourceCase`.
namespace sxsh {

/// The years that a case may be of.
struct CaseYears {
    static constexpr int first = 1990;
    static constexpr int last = 2200;
};

/// One total, or the months in their order; what is not known is none.
using CaseFigures = std::vector<std::optional<double>>;

/// A variable of the regression with its value in each month.
struct CaseVariable {
    QString name{};
    CaseFigures values{};

    bool operator==(const CaseVariable &) const = default;
};

/// A period as it is given, in its own units.
struct CasePeriod {
    std::optional<CaseFigures> use{};
    std::optional<CaseFigures> output{};
    std::vector<ProductAmounts> products{};
    std::vector<CaseVariable> variables{}; ///< of the regression; none: the output alone
    std::vector<int> months{};             ///< counted from the year 0; empty: not told
    const Unit *unit = nullptr;            ///< of the use; none: the resource's own
    const Unit *outputUnit = nullptr;

    bool operator==(const CasePeriod &) const = default;
};

struct ResourceCase {
    BaselineMethod method = BaselineMethod::Ratio;
    /// A code, a name, or a category that has only one; "energy": all kinds together, in TOE.
    QString resource{};
    std::optional<int> year{}; ///< of the factors; none: that of the last month
    std::optional<Decimal> threshold{};
    double confidence = 0.68;
    CasePeriod base{};
    CasePeriod report{};
    std::vector<MonthAdjustment> adjustments{};
    /// What the output is called among the variables, and so in what is said of it.
    QString outputName = QStringLiteral("output");

    bool operator==(const ResourceCase &) const = default;
};

/// What a case comes to.
struct ResourceSaving {
    CaseSaving figures{};       ///< in the unit, with the warnings of the factors
    const Unit *unit = nullptr; ///< of the figures: the report period's; none where none is told
    const Unit *outputUnit = nullptr;
    Grade grade = Grade::B;
    Claim claim = Claim::None; ///< where there is a threshold
    std::optional<double> toeAvoided{};
    std::optional<double> co2Avoided{};      ///< tonnes, biogenic apart
    std::optional<double> biogenicAvoided{}; ///< tonnes of biogenic CO2
    QStringList unconverted{};               ///< translated: why TOE or CO2 is not told
};

/// A resource as a case names it.
struct NamedResource {
    const Resource *resource = nullptr;
    bool isEnergyTotal = false; ///< all kinds together, in TOE
    QString problem{};          ///< translated: why it is none of the known ones
};

NamedResource namedResource(const QString &name, const Records &reference);

/// Compares the periods of a case in one unit, with the resources and factors among the records.
/// What does not fit together is the reason why there is no saving.
ResourceSaving computeResourceCase(const ResourceCase &of, const Records &reference);

} // namespace sxsh
