// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/sharechanges.h"

#include <QtCore/QHash>

namespace sxsh {

namespace {

QHash<QUuid, Standing> byIdentity(const std::vector<CountedSubject> &subjects)
{
    QHash<QUuid, Standing> standings;
    standings.reserve(static_cast<qsizetype>(subjects.size()));
    for (const CountedSubject &subject : subjects) {
        if (!standings.contains(subject.id))
            standings.insert(subject.id, subject.standing);
    }
    return standings;
}

/// Who stands behind each place of a tally; none where they have no identity of their own.
std::optional<std::vector<QUuid>> identitiesOf(const TallyCount &tallies,
                                               const Indicator &indicator, TallyOf of)
{
    const FacilityRegister &facilities = tallies.facilities();
    const auto &members = facilities.members();
    std::vector<QUuid> identities;
    switch (of) {
    case TallyOf::Facility:
        for (const auto &member : members)
            identities.push_back(facilities.facility(member).id);
        return identities;
    case TallyOf::Enterprise:
        for (const auto &enterprise : facilities.enterprises()) {
            // A facility without an enterprise stands for itself.
            identities.push_back(enterprise.enterprise
                                     ? enterprise.enterprise->id
                                     : facilities.facility(members[enterprise.firstMember]).id);
        }
        return identities;
    case TallyOf::Organisation:
        for (const std::size_t place : tallies.organisations(indicator))
            identities.push_back(facilities.population().organisations()[place]->id);
        return identities;
    default:
        break;
    }
    return {};
}

} // namespace

ShareChanges changesBetween(const std::vector<CountedSubject> &before,
                            const std::vector<CountedSubject> &now)
{
    const QHash<QUuid, Standing> earlier = byIdentity(before);
    const QHash<QUuid, Standing> later = byIdentity(now);
    ShareChanges changes;
    for (auto at = earlier.cbegin(); at != earlier.cend(); ++at) {
        changes.known += *at != Standing::Unknown ? 1 : 0;
        if (*at != Standing::Yes)
            continue;
        ++changes.before;
        const auto still = later.constFind(at.key());
        if (still == later.cend())
            ++changes.left;
        else if (*still != Standing::Yes)
            ++changes.noLonger;
    }
    for (auto at = later.cbegin(); at != later.cend(); ++at) {
        changes.known += *at != Standing::Unknown ? 1 : 0;
        if (*at != Standing::Yes)
            continue;
        ++changes.now;
        const auto already = earlier.constFind(at.key());
        if (already == earlier.cend())
            ++changes.joined;
        else if (*already != Standing::Yes)
            ++changes.newlyYes;
    }
    return changes;
}

std::optional<std::vector<CountedSubject>> countedSubjects(const TallyCount &tallies,
                                                           const Indicator &indicator)
{
    if (indicator.indicatorKind != IndicatorKind::Share ||
        indicator.evidenceMode != EvidenceMode::Register)
        return {};
    const Tally numerator = tallies.count(indicator, indicator.numerator);
    const Tally denominator = tallies.count(indicator, indicator.denominator);
    const bool areAlike = numerator.problem.isEmpty() && denominator.problem.isEmpty() &&
                          numerator.key.of == denominator.key.of &&
                          numerator.standings.size() == denominator.standings.size();
    const auto identities =
        areAlike ? identitiesOf(tallies, indicator, denominator.key.of) : std::nullopt;
    if (!identities || identities->size() != denominator.standings.size())
        return {};
    std::vector<CountedSubject> subjects;
    for (std::size_t place = 0; place < identities->size(); ++place) {
        if (denominator.standings[place] == Standing::Yes)
            subjects.push_back({(*identities)[place], numerator.standings[place]});
    }
    return subjects;
}

} // namespace sxsh
