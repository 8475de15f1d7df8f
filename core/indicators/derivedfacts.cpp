// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/derivedfacts.h"

#include <QtCore/QSet>
#include <map>

namespace sxsh {

std::vector<DerivedFact> derivedFacts(const Records &records, const Event &event)
{
    struct Reached {
        QSet<QUuid> facilities;
        QSet<QUuid> organisations;
        std::optional<QDate> until;
        bool isEndless = false;
    };
    std::map<FactKind, Reached> reached;
    for (const DerivationRule &rule : records.all<DerivationRule>()) {
        if (rule.eventKind != event.eventKind)
            continue;
        Reached &of = reached[rule.what];
        // Of two rules the one that lets a fact hold longer counts.
        if (!rule.validityMonths)
            of.isEndless = true;
        else if (const QDate until = event.date.addMonths(*rule.validityMonths);
                 !of.until || *of.until < until)
            of.until = until;
        for (const Participation &part : records.all<Participation>().of(event.id)) {
            if (rule.technicalOnly && !part.technical)
                continue;
            if (part.facility)
                of.facilities.insert(part.facility->id);
            else if (part.organisation)
                of.organisations.insert(part.organisation->id);
        }
    }
    std::vector<DerivedFact> facts;
    for (const auto &[what, of] : reached) {
        facts.push_back({.what = what,
                         .facilities = static_cast<int>(of.facilities.size()),
                         .organisations = static_cast<int>(of.organisations.size()),
                         .until = of.isEndless ? std::nullopt : of.until});
    }
    return facts;
}

} // namespace sxsh
