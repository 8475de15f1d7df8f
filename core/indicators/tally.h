// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

/// What indicators can count, by key.
///
///     facility:in_scope            facilities in the register: open, in scope, operating
///     facility:<fact>              those with the fact ("facility:applying")
///     enterprise:in_scope          enterprises with a facility in the register
///     enterprise:<fact>            yes if one of their facilities is, no if all are known and none
///     is organisation:<fact>          the indicator's organisation, or every organisation
///     saving:energy                energy saved per unit of product by the facilities applying
///     activity:all, activity:done  activities of the plan
///     output:<output type>         products of the plan's activities, all years to date
///     event:count, event:<kind>    events in the plan's period
///     participation:count          people at those events
///     manual                       the newest figure typed by hand
namespace sxsh {

enum class TallyOf {
    Facility,
    Enterprise,
    Organisation,
    Saving,
    Activity,
    Output,
    Event,
    Participation,
    Manual
};

/// A tally key taken apart.
struct TallyKey {
    TallyOf of = TallyOf::Manual;
    std::optional<FactKind> fact{};   ///< none: in scope
    std::optional<EventKind> event{}; ///< none: every event
    std::optional<Ref<OutputType>> output{};
    bool doneOnly = false; ///< of activities
};

/// The key taken apart, or a sentence saying why it is none.
struct TallyReading {
    std::optional<TallyKey> key{};
    QString problem{}; ///< translated; empty where there is a key
};

TallyReading readTallyKey(const Records &records, QStringView text);

/// Every key that can be counted in these records, for offering them.
QStringList tallyKeys(const Records &records);

} // namespace sxsh
