// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

namespace sxsh {

/// One fact that follows from an event, with how many it is true of.
struct DerivedFact {
    FactKind what{};
    int facilities = 0;
    int organisations = 0;
    std::optional<QDate> until{}; ///< its last valid day, where the rule ends it

    bool operator==(const DerivedFact &) const = default;
};

/// What follows from taking part in the event by the rules of the plan, in the order of facts; a
/// rule that nobody meets yet is among them. Empty where no rule is about events of its kind.
std::vector<DerivedFact> derivedFacts(const Records &records, const Event &event);

} // namespace sxsh
