// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/choice.h"
#include "core/model/confirmation.h"
#include "core/model/placecourse.h"
#include "core/model/rulefindings.h"
#include "core/model/work.h"
#include "core/savings/savings.h"

/// What there is to do with the plan: what is late, what comes next, what is missing or doubtful.
namespace sxsh {

/// The kinds in the order in which they press.
enum class DutyKind {
    OverdueActivity,
    Report,
    LapsedFact,
    DueActivity,
    LapsingFact,
    Draft,
    SplitUnit,
    Doubt,
    MissingUse,
    MissingEvidence,
    MissingParticipants
};
template <>
inline constexpr auto choicesOf<DutyKind> = std::to_array<Choice>({
    {"overdue_activity", QT_TRANSLATE_NOOP("Choice", "Overdue activity")},
    {"report", QT_TRANSLATE_NOOP("Choice", "Report to make")},
    {"lapsed_fact", QT_TRANSLATE_NOOP("Choice", "Lapsed fact")},
    {"due_activity", QT_TRANSLATE_NOOP("Choice", "Activity due soon")},
    {"lapsing_fact", QT_TRANSLATE_NOOP("Choice", "Fact about to lapse")},
    {"draft", QT_TRANSLATE_NOOP("Choice", "Unfinished entry")},
    {"split_unit", QT_TRANSLATE_NOOP("Choice", "Unit to be chosen")},
    {"doubt", QT_TRANSLATE_NOOP("Choice", "Doubtful data")},
    {"missing_use", QT_TRANSLATE_NOOP("Choice", "Missing consumption")},
    {"missing_evidence", QT_TRANSLATE_NOOP("Choice", "Missing evidence")},
    {"missing_participants", QT_TRANSLATE_NOOP("Choice", "Event without participants")},
});

/// Overdue has missed its day, soon has its day within the days asked for, open has no such day.
enum class DutyState { Overdue, Soon, Open };
template <>
inline constexpr auto choicesOf<DutyState> = std::to_array<Choice>({
    {"overdue", QT_TRANSLATE_NOOP("Choice", "Overdue")},
    {"soon", QT_TRANSLATE_NOOP("Choice", "Due soon")},
    {"open", QT_TRANSLATE_NOOP("Choice", "To settle")},
});

/// One thing to do and the record it is done at.
struct Duty {
    DutyKind kind{};
    DutyState state = DutyState::Open;
    std::optional<QDate> due{};
    std::optional<int> days{}; ///< until the day due; negative where it has passed
    QString title{};           ///< what it is about
    QString detail{};          ///< translated sentences: what is wrong and what to do
    std::optional<Ref<Organisation>> who{};
    EntityKind entity{};
    QUuid record{};
    QString field{}; ///< key of the field to mend; empty where it is the record as a whole
    std::vector<ValueDoubt> doubts{}; ///< which an officer can confirm
    std::optional<OpenSplit> split{}; ///< in whose parts an officer can choose

    bool operator==(const Duty &) const = default;
};

struct DutyOptions {
    int withinDays = 30;           ///< how far ahead days due are looked for
    std::vector<DutyKind> kinds{}; ///< empty: every kind
};

/// What there is to do on the day, the most urgent first: by state, kind, day due and title.
/// Where there are several doubts about a record they are one duty; those about the figures of a
/// measure (core/savings/measuredoubts.h) are among them. A lapsed fact counts while no newer one
/// replaces it, evidence is asked for where its fact decides today.
std::vector<Duty> duties(Savings &savings, RuleFindings &findings, QDate today,
                         const DutyOptions &options = {});

} // namespace sxsh
