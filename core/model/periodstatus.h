// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reporting.h"

#include <vector>

namespace sxsh {

/// One who gets the report of a period, with the day by which it has to be there.
struct Addressee {
    QString name{};
    std::optional<QDate> due{}; ///< of its own or the period's; none where neither is known

    bool operator==(const Addressee &) const = default;
};

/// The addressees of a period in their order: told apart by ";", a due date of its own in brackets
/// behind the name, "Bộ Công Thương (15/01/2019)". Brackets that hold no date belong to the name.
std::vector<Addressee> addresseesOf(const ReportingPeriod &period);
/// The last day on which the report is in time for everyone; none where no due date is known.
std::optional<QDate> firstDueOf(const ReportingPeriod &period);

/// Whether the report of a period can be handed in, as reporting systems tell it.
enum class PeriodStatus { NotYetOpen, Open, Past, NoDueDate };
template <>
inline constexpr auto choicesOf<PeriodStatus> = std::to_array<Choice>({
    {"not_yet_open", QT_TRANSLATE_NOOP("Choice", "Not yet due")},
    {"open", QT_TRANSLATE_NOOP("Choice", "Within the time to report")},
    {"past", QT_TRANSLATE_NOOP("Choice", "Past its due date")},
    {"no_due_date", QT_TRANSLATE_NOOP("Choice", "No due date on record")},
});
/// Not yet open up to the cut-off; past when a due date has passed, its own of an addressee or the
/// period's; open in between. Where no due date is known, that is all there is to say after the
/// cut-off.
PeriodStatus statusOn(const ReportingPeriod &period, QDate day);

} // namespace sxsh
