// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/model/amounts.h"
#include "core/model/choice.h"
#include "core/model/entitykind.h"
#include "core/model/ref.h"

#include <QtCore/QDate>
#include <QtCore/QtGlobal>

/// The plan as signed: its legal bases, clauses, indicators and targets.
namespace sxsh {

struct AdminUnit;
struct Organisation;

/// An action plan of a province; a file may hold several.
struct Plan {
    static constexpr EntityKind kind = EntityKind::Plan;
    QUuid id{};
    QString code{};
    QString title{};
    QString number{};     ///< empty where unknown
    QString numberNote{}; ///< why the number is unknown
    QString issuer{};
    std::optional<QDate> signedOn{};
    std::optional<QDate> startsOn{};
    std::optional<QDate> endsOn{};
    std::optional<Ref<AdminUnit>> province{};
    std::optional<Ref<Organisation>> department{};
    Decimal tolerance{20'000'000};         ///< of the trajectory, as a fraction
    Decimal confidence{680'000'000};       ///< of intervals, as a fraction
    std::optional<Decimal> discountRate{}; ///< of what measures save, as a fraction
    std::optional<int> measureLife{};      ///< in years, of measures that name none of their own
    bool demonstration = false;            ///< every page printed says so
    QString source{};

    bool operator==(const Plan &) const = default;
};

/// A document the plan rests on ("Căn cứ …").
struct LegalBasis {
    static constexpr EntityKind kind = EntityKind::LegalBasis;
    QUuid id{};
    Ref<Plan> plan{};
    QString code{};
    QString document{};
    QString issuer{};
    std::optional<QDate> issuedOn{};
    QString about{};
    QString source{};

    QUuid owner() const { return plan.id; }
    bool operator==(const LegalBasis &) const = default;
};

enum class ClauseKind { Section, Objective, Target, TaskArea, Task, Solution, Organisation };
template <>
inline constexpr auto choicesOf<ClauseKind> = std::to_array<Choice>({
    {"section", QT_TRANSLATE_NOOP("Choice", "Section")},
    {"objective", QT_TRANSLATE_NOOP("Choice", "Objective")},
    {"target", QT_TRANSLATE_NOOP("Choice", "Target clause")},
    {"task_area", QT_TRANSLATE_NOOP("Choice", "Task area")},
    {"task", QT_TRANSLATE_NOOP("Choice", "Task")},
    {"solution", QT_TRANSLATE_NOOP("Choice", "Solution")},
    {"organisation", QT_TRANSLATE_NOOP("Choice", "Implementation")},
});

/// Signed text is the plan's own; a suggestion is ours and never shown as the plan's.
enum class ClauseOrigin { Signed, Suggested };
template <>
inline constexpr auto choicesOf<ClauseOrigin> = std::to_array<Choice>({
    {"signed", QT_TRANSLATE_NOOP("Choice", "As signed")},
    {"suggested", QT_TRANSLATE_NOOP("Choice", "Suggested")},
});

/// A clause of the plan with the label an officer cites.
struct Clause {
    static constexpr EntityKind kind = EntityKind::Clause;
    QUuid id{};
    Ref<Plan> plan{};
    QString code{};
    std::optional<Ref<Clause>> parent{};
    QString label{};
    ClauseKind clauseKind = ClauseKind::Task;
    QString text{};
    ClauseOrigin origin = ClauseOrigin::Signed;
    int position = 0;
    QString source{};

    QUuid owner() const { return plan.id; }
    bool operator==(const Clause &) const = default;
};

enum class IndicatorKind { Share, MeanSaving, Sum, Count, YesNo };
template <>
inline constexpr auto choicesOf<IndicatorKind> = std::to_array<Choice>({
    {"share", QT_TRANSLATE_NOOP("Choice", "Share")},
    {"mean_saving", QT_TRANSLATE_NOOP("Choice", "Mean saving")},
    {"sum", QT_TRANSLATE_NOOP("Choice", "Sum")},
    {"count", QT_TRANSLATE_NOOP("Choice", "Count")},
    {"yes_no", QT_TRANSLATE_NOOP("Choice", "Yes or no")},
});

/// True for indicators whose values and targets are fractions, which officers read in percent.
constexpr bool isFraction(IndicatorKind kind)
{
    return kind == IndicatorKind::Share || kind == IndicatorKind::MeanSaving;
}

enum class EvidenceMode { Register, Sample };
template <>
inline constexpr auto choicesOf<EvidenceMode> = std::to_array<Choice>({
    {"register", QT_TRANSLATE_NOOP("Choice", "Register")},
    {"sample", QT_TRANSLATE_NOOP("Choice", "Sample survey")},
});

enum class Direction { Rise, Fall };
template <>
inline constexpr auto choicesOf<Direction> = std::to_array<Choice>({
    {"rise", QT_TRANSLATE_NOOP("Choice", "Higher is better")},
    {"fall", QT_TRANSLATE_NOOP("Choice", "Lower is better")},
});

/// What the plan counts: numerator and denominator by tally key, or typed by hand.
struct Indicator {
    static constexpr EntityKind kind = EntityKind::Indicator;
    QUuid id{};
    Ref<Plan> plan{};
    std::optional<Ref<Clause>> clause{};
    QString code{};
    QString name{};
    IndicatorKind indicatorKind = IndicatorKind::Share;
    QString numerator{};   ///< tally key, see core/indicators/tally.h
    QString denominator{}; ///< tally key, empty where none
    std::optional<Ref<Organisation>> organisation{};
    EvidenceMode evidenceMode = EvidenceMode::Register;
    QString unit{}; ///< of its value, as printed
    Direction direction = Direction::Rise;
    QString definition{};
    QString source{};
    std::optional<int> validityMonths{}; ///< evidence older than this no longer counts

    QUuid owner() const { return plan.id; }
    bool operator==(const Indicator &) const = default;
};

/// A version of what an indicator must reach, in force from a date until the next version.
struct Target {
    static constexpr EntityKind kind = EntityKind::Target;
    QUuid id{};
    Ref<Indicator> indicator{};
    QDate due{};
    Decimal min{};
    std::optional<Decimal> max{};
    std::optional<Decimal> baselineValue{};
    std::optional<QDate> baselineDate{};
    std::optional<Ref<AdminUnit>> unit{}; ///< of a cascaded target
    QString decidedBy{};
    QDate effectiveFrom{};
    QString note{};

    QUuid owner() const { return indicator.id; }
    bool operator==(const Target &) const = default;
};

/// A figure typed by hand for an indicator that is not counted from the register.
struct ManualFigure {
    static constexpr EntityKind kind = EntityKind::ManualFigure;
    QUuid id{};
    Ref<Indicator> indicator{};
    QDate date{};
    Decimal numerator{};
    std::optional<Decimal> denominator{};
    QString source{};

    QUuid owner() const { return indicator.id; }
    bool operator==(const ManualFigure &) const = default;
};

/// What an indicator is expected to be at the end of a period before it is counted ("ước thực
/// hiện"); told beside what is counted and never in its place.
struct Estimate {
    static constexpr EntityKind kind = EntityKind::Estimate;
    QUuid id{};
    Ref<Indicator> indicator{};
    QString periodCode{}; ///< also of a part of a year, which is no record
    Decimal value{};      ///< of shares and mean savings a fraction
    QString reason{};

    QUuid owner() const { return indicator.id; }
    bool operator==(const Estimate &) const = default;
};

} // namespace sxsh
