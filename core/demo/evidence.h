// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/programme.h"
#include "core/demo/site.h"

namespace sxsh {

/// What shows how far the facilities have come: a census, people at events, facts.
struct Findings {
    Survey survey{};
    std::vector<SurveyAnswer> answers{};
    std::vector<Participation> participants{};
    std::vector<Fact> facts{};
};

/// Sets the days on which facilities learnt of cleaner production to those of the events they went
/// to.
Findings inventFindings(const Ground &ground, Register &all, const std::vector<Event> &events);

} // namespace sxsh
