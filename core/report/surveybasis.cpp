// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/surveybasis.h"

#include "core/base/error.h"
#include "core/indicators/partition.h"
#include "core/indicators/surveydraw.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "core/work/planscope.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

namespace {

std::vector<const SurveyStratum *> strataOf(const Records &records, const Survey &survey)
{
    std::vector<const SurveyStratum *> strata;
    for (const SurveyStratum &stratum : records.all<SurveyStratum>().of(survey.id))
        strata.push_back(&stratum);
    std::ranges::sort(strata, [](const SurveyStratum *a, const SurveyStratum *b) {
        return std::tie(a->code, a->id) < std::tie(b->code, b->id);
    });
    return strata;
}

std::vector<SurveyBasis::Drawn> drawnOf(const Records &records, const Survey &survey)
{
    std::vector<SurveyBasis::Drawn> drawn;
    QHash<QUuid, bool> isListed;
    for (const SurveyAnswer &answer : records.all<SurveyAnswer>().of(survey.id)) {
        const Facility *facility = records.find(answer.facility);
        if (facility && !std::exchange(isListed[facility->id], true))
            drawn.push_back({.facility = facility, .stratum = records.find(answer.stratum)});
    }
    std::ranges::sort(drawn, [](const SurveyBasis::Drawn &a, const SurveyBasis::Drawn &b) {
        const auto rank = [](const SurveyBasis::Drawn &one) {
            return std::tuple(one.stratum ? one.stratum->code : QString(), one.facility->code,
                              one.facility->id);
        };
        return rank(a) < rank(b);
    });
    for (std::size_t place = 0; place < drawn.size(); ++place)
        drawn[place].number = static_cast<int>(place) + 1;
    return drawn;
}

Letterhead headOf(const Records &records, const Plan *plan, const ReportText &text)
{
    return plan ? letterheadOf(records, *plan, text) : Letterhead{};
}

} // namespace

SurveyBasis::SurveyBasis(const Records &ofRecords, const Survey &ofSurvey,
                         std::optional<Ref<Facility>> facility, ReportText inText)
    : records(ofRecords), survey(ofSurvey), text(std::move(inText)),
      plan(planOn(ofRecords, ofSurvey.date)), letterhead(headOf(ofRecords, plan, text)),
      questions(questionsOf(ofRecords, ofSurvey)), drawn(sxsh::drawnOf(ofRecords, ofSurvey)),
      strata(strataOf(ofRecords, ofSurvey))
{
    if (drawn.empty()) {
        throw Error(QCoreApplication::translate("Surveys",
                                                "Nobody is asked in the survey %1 yet: draw its "
                                                "sample first, or of a census list everyone.")
                        .arg(survey.code));
    }
    if (!facility)
        return;
    std::erase_if(drawn, [&](const Drawn &one) { return one.facility->id != facility->id; });
    if (drawn.empty()) {
        throw Error(QCoreApplication::translate(
                        "Surveys", "The facility %1 is not among those asked in the survey %2.")
                        .arg(records.find(*facility)->code, survey.code));
    }
}

QString SurveyBasis::facilityName(const Facility &facility) const
{
    const FacilityState *state = currentState(records, {facility.id}, survey.date);
    return state ? state->name : facility.code;
}

QString SurveyBasis::unitName(const Facility &facility) const
{
    const FacilityPlacement *placement = currentPlacement(records, {facility.id}, survey.date);
    const AdminUnit *unit = placement ? records.find(placement->unit) : nullptr;
    return unit ? reportingUnit(records, *unit, survey.date).name : QString();
}

} // namespace sxsh
