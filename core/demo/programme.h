// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/ground.h"

namespace sxsh {

/// An activity being invented, with what its money and events need to know.
struct Work {
    const ActivityOption *option = nullptr;
    int year = 0;
    Activity activity{};
    std::vector<ActivityOutput> outputs{};
};

/// The work under every task area, in every year from the plan's start (in every year where the
/// plan starts after the last one).
std::vector<Work> inventProgramme(const Ground &ground);

/// The events of the work, by date.
std::vector<Event> inventEvents(const Ground &ground, const std::vector<Work> &programme);

/// The money of the work by source, year and stage.
std::vector<BudgetLine> inventBudget(const Ground &ground, const std::vector<Work> &programme);

/// Who took part in the events for organisations.
std::vector<Participation> inventOfficials(const Ground &ground, const std::vector<Event> &events);

} // namespace sxsh
