// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/model/work.h"

/// Money: where it comes from, what was planned and spent, and the ceilings of support.
namespace sxsh {

/// A source of funds.
struct FundingSource {
    static constexpr EntityKind kind = EntityKind::FundingSource;
    QUuid id{};
    QString code{};
    QString name{};
    bool state = true; ///< money of the state budget
    QString source{};
    QString note{};

    bool operator==(const FundingSource &) const = default;
};

enum class BudgetStage { Planned, Allocated, Advance, Disbursed, Settled, Returned };
template <>
inline constexpr auto choicesOf<BudgetStage> = std::to_array<Choice>({
    {"planned", QT_TRANSLATE_NOOP("Choice", "Planned budget")},
    {"allocated", QT_TRANSLATE_NOOP("Choice", "Allocated")},
    {"advance", QT_TRANSLATE_NOOP("Choice", "Advance")},
    {"disbursed", QT_TRANSLATE_NOOP("Choice", "Disbursed")},
    {"settled", QT_TRANSLATE_NOOP("Choice", "Settled")},
    {"returned", QT_TRANSLATE_NOOP("Choice", "Returned")},
});

/// An amount of money for a clause or an activity, by year, source and stage.
struct BudgetLine {
    static constexpr EntityKind kind = EntityKind::BudgetLine;
    QUuid id{};
    QString code{};
    std::optional<Ref<Clause>> clause{};
    std::optional<Ref<Activity>> activity{};
    std::optional<Ref<Facility>> facility{}; ///< whom the support goes to
    int year = 0;
    Ref<FundingSource> source{};
    BudgetStage stage = BudgetStage::Planned;
    Money amount{};
    QString supportFor{}; ///< a kind of support: FundingCeiling::what; empty where it is none
    std::optional<Money> wholeCost{}; ///< the cost of which the amount is a part
    bool priority = false; ///< for a priority place or sector: a ceiling's multiplier applies
    QString document{};
    QString note{};

    bool operator==(const BudgetLine &) const = default;
};

/// The most that may be paid for something: a rate, an amount, or both, while its rule is in force.
struct FundingCeiling {
    static constexpr EntityKind kind = EntityKind::FundingCeiling;
    QUuid id{};
    QString code{};
    QString what{};
    std::optional<Decimal> rate{}; ///< of the whole cost
    std::optional<Money> amount{};
    QString per{}; ///< what the amount is for: a facility, a model, …
    std::optional<Decimal> multiplier{};
    QString issuer{};
    QString document{};
    std::optional<QDate> validFrom{};
    std::optional<QDate> validTo{};
    QString source{};
    QString note{};

    bool operator==(const FundingCeiling &) const = default;
};

} // namespace sxsh
