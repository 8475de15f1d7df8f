// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/facilitystage.h"

#include "core/indicators/indicators.h"

#include <QtCore/QSet>
#include <algorithm>

namespace sxsh {

namespace {

using Validities = std::array<std::optional<int>, choicesOf<FactKind>.size()>;

/// How long each fact holds in months: the shortest time that an indicator lets it count.
Validities validities(const Records &records)
{
    Validities months;
    for (const CountedFact &counted : countedFacts(records)) {
        if (!counted.validityMonths)
            continue;
        auto &shortest = months[static_cast<std::size_t>(counted.what)];
        shortest =
            shortest ? std::min(*shortest, *counted.validityMonths) : *counted.validityMonths;
    }
    return months;
}

StageStep stepOf(const Records &records, const Verdict &verdict)
{
    StageStep step{.standing = verdict.standing, .lapsedAfter = verdict.lapsedAfter};
    const Evidence *evidence = verdict.evidence;
    if (!evidence)
        return step;
    step.date = evidence->date;
    step.source = evidence->source;
    if (const Fact *fact = evidence->fact) {
        step.origin = EntityKind::Fact;
        step.record = fact->id;
        step.lacksEvidence = verdict.standing == Standing::Yes && !isProven(records, *fact);
    } else if (evidence->participation) {
        step.origin = EntityKind::Event;
        step.record = evidence->participation->event.id;
    } else {
        step.origin = EntityKind::Survey;
        step.record = evidence->answer->survey.id;
    }
    return step;
}

/// Whether only what no stage rests on differs.
bool isAlike(const Facility &one, Facility other)
{
    other.address = one.address;
    other.contact = one.contact;
    other.phone = one.phone;
    other.note = one.note;
    return one == other;
}

bool isAlike(const FacilityState &one, FacilityState other)
{
    other.name = one.name;
    other.vsicCode = one.vsicCode;
    other.vsicVersion = one.vsicVersion;
    other.labour = one.labour;
    other.capital = one.capital;
    other.revenue = one.revenue;
    return one == other;
}

} // namespace

FacilityStages::FacilityStages(const Records &records, QDate day)
{
    const Population population(records);
    const FacilityRegister members(population, day);
    const Validities months = validities(records);
    const std::size_t count = population.facilities().size();
    m_facilities.reserve(count);
    m_stages.reserve(count);
    m_places.reserve(static_cast<qsizetype>(count));
    for (quint32 number = 0; number < count; ++number) {
        FacilityStage stage;
        const auto known = [&](FactKind what) {
            // What is known of a duplicate is known of the facility that it stands for.
            return stepOf(records, population.verdict(population.canonical(number), what, day,
                                                      months[static_cast<std::size_t>(what)]));
        };
        stage.trained = known(FactKind::StaffTrained);
        for (std::size_t at = 0; at < stageSteps.size(); ++at) {
            stage.steps[at] = known(stageSteps[at]);
            if (stage.steps[at].standing == Standing::Yes)
                stage.stage =
                    static_cast<Stage>(static_cast<int>(Stage::Aware) + static_cast<int>(at));
            else if (stage.steps[at].standing == Standing::No && stage.stage == Stage::NoData)
                stage.stage = Stage::NotAware;
            const bool isClaimed =
                stageSteps[at] == FactKind::Applying || stageSteps[at] == FactKind::Verified;
            stage.lacksEvidence |= isClaimed && stage.steps[at].lacksEvidence;
        }
        m_places.insert(population.facilities()[number]->id, number);
        m_facilities.push_back(population.facilities()[number]->id);
        m_stages.push_back(stage);
    }
    for (const FacilityRegister::Absent &absent : members.absent())
        m_stages[absent.facility].absence = absent.why;
}

const FacilityStage &FacilityStages::of(QUuid facility) const
{
    static const FacilityStage nothing;
    const auto place = m_places.constFind(facility);
    return place == m_places.cend() ? nothing : m_stages[*place];
}

bool FacilityStages::restOn(const Change &change)
{
    if (change.before && change.after) {
        if (const auto *facility = change.after->as<Facility>())
            return !isAlike(*change.before->as<Facility>(), *facility);
        if (const auto *state = change.after->as<FacilityState>())
            return !isAlike(*change.before->as<FacilityState>(), *state);
    }
    switch (change.record().kind()) {
    case EntityKind::Facility:
    case EntityKind::FacilityState:
    case EntityKind::Fact:
    case EntityKind::Survey:
    case EntityKind::SurveyAnswer:
    case EntityKind::SameAs:
    case EntityKind::Event:
    case EntityKind::Participation:
    case EntityKind::DerivationRule:
    case EntityKind::Indicator:
    case EntityKind::Attachment:
        return true;
    default:
        return false;
    }
}

} // namespace sxsh
