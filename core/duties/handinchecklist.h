// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duties/duties.h"

/// What a reporting unit looks through before it hands in.
namespace sxsh {

/// What is looked through, in the order in which it is told.
enum class ChecklistTopic { Profile, Facts, Use, Activities, Queries, Drafts, Doubts };
template <>
inline constexpr auto choicesOf<ChecklistTopic> = std::to_array<Choice>({
    {"profile", QT_TRANSLATE_NOOP("Choice", "Place, industry and labour of facilities")},
    {"facts", QT_TRANSLATE_NOOP("Choice", "Facts about facilities")},
    {"use", QT_TRANSLATE_NOOP("Choice", "Use of the year")},
    {"activities", QT_TRANSLATE_NOOP("Choice", "How activities went")},
    {"queries", QT_TRANSLATE_NOOP("Choice", "Questions of the department")},
    {"drafts", QT_TRANSLATE_NOOP("Choice", "Unfinished entries")},
    {"doubts", QT_TRANSLATE_NOOP("Choice", "Doubtful figures")},
});

enum class ChecklistState { Due, Doubtful, Done };
template <>
inline constexpr auto choicesOf<ChecklistState> = std::to_array<Choice>({
    {"due", QT_TRANSLATE_NOOP("Choice", "Still due")},
    {"doubtful", QT_TRANSLATE_NOOP("Choice", "To look at again")},
    {"done", QT_TRANSLATE_NOOP("Choice", "Done")},
});

/// One line: a topic of which nothing is open, or one thing that is.
struct ChecklistLine {
    ChecklistTopic topic{};
    ChecklistState state{};
    QString text{};
    EntityKind entity{}; ///< where it is mended, where `record` is given
    QUuid record{};      ///< null of a topic as a whole
    QString field{};

    bool operator==(const ChecklistLine &) const = default;
};

/// What is due, doubtful and done for a period in the working copy of a unit, topic by topic.
/// Nothing of it keeps the unit from handing in.
std::vector<ChecklistLine> handInChecklist(Savings &savings, RuleFindings &findings,
                                           Ref<AdminUnit> unit, const ReportingPeriod &period,
                                           QDate today);

} // namespace sxsh
