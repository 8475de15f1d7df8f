// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/indicators/indicatorresult.h"
#include "core/savings/savings.h"

/// What is off track with the plan and why.
namespace sxsh {

/// The kinds in the order in which they press.
enum class AttentionKind { Behind, Overdue, LowDisbursement, Unknown };
template <>
inline constexpr auto choicesOf<AttentionKind> = std::to_array<Choice>({
    {"behind", QT_TRANSLATE_NOOP("Choice", "Behind its trajectory")},
    {"overdue", QT_TRANSLATE_NOOP("Choice", "Overdue activities")},
    {"low_disbursement", QT_TRANSLATE_NOOP("Choice", "Low disbursement")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Not enough known")},
});

/// One thing to look at, with the record that it leads to.
struct AttentionItem {
    AttentionKind kind{};
    QString title{};
    QString explanation{}; ///< translated sentences with the figures
    EntityKind entity{};   ///< Indicator, Activity (the latest one) or Clause (the area)
    QUuid record{};
    std::optional<qint64> count{}; ///< subjects that lack, activities, or subjects unknown

    bool operator==(const AttentionItem &) const = default;
};

/// How many more subjects must count for the indicator to be where its trajectory has it, without
/// the tolerance; none where it does not count subjects or has no trajectory, 0 where it is there.
std::optional<qint64> lackingSubjects(const Records &records, const IndicatorResult &result,
                                      QDate day);

/// What needs attention on the day: indicators behind their trajectory, overdue activities, areas
/// where the share of the year's planned money that is disbursed is more than a quarter below the
/// share of the year gone, and indicators of which a tenth or more is not known. An indicator is
/// listed once, with the districts that most of the unknown are in.
std::vector<AttentionItem> attention(Savings &savings, QDate day, Language language);

} // namespace sxsh
