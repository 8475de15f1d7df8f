// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/surveydraw.h"

#include "core/indicators/randomdraw.h"
#include "core/indicators/surveyresult.h"
#include "core/model/caption.h"
#include "core/model/removal.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Answers that would be lost with an earlier draw.
int answersToKeep(const Records &records, const Survey &survey)
{
    return static_cast<int>(std::ranges::count_if(
        records.all<SurveyAnswer>().of(survey.id), [](const SurveyAnswer &answer) {
            return answer.reply != SurveyReply::NoReply || !answer.note.isEmpty();
        }));
}

QString problemOf(const Records &records, const Survey &survey, const DrawRequest &request,
                  const std::vector<int> &frames)
{
    if (const int kept = answersToKeep(records, survey); kept > 0) {
        return QCoreApplication::translate(
                   "Surveys",
                   "The survey %1 already has %Ln answers with a reply or a note, which "
                   "a new list would lose. Add another survey for it.",
                   nullptr, kept)
            .arg(survey.code);
    }
    if (request.questions.empty())
        return QCoreApplication::translate("Surveys", "Choose at least one question to ask.");
    if (frames.empty()) {
        return QCoreApplication::translate(
                   "Surveys", "No facility is in the register on %1, the date of the survey.")
            .arg(survey.date.toString(u"dd/MM/yyyy"));
    }
    const int all = std::accumulate(frames.begin(), frames.end(), 0);
    if (request.size > all) {
        return QCoreApplication::translate(
            "Surveys", "The frame has only %Ln facilities: draw no more.", nullptr, all);
    }
    const int least = leastSample(frames);
    if (request.size >= least)
        return {};
    if (!request.strataBy) {
        return QCoreApplication::translate("Surveys", "The sample must be at least %1.").arg(least);
    }
    const int strata = static_cast<int>(frames.size());
    return QCoreApplication::translate(
               "Surveys",
               "%Ln strata need a sample of at least %1: two of each, since a single "
               "answer says nothing of its spread.",
               nullptr, strata)
        .arg(least);
}

void removeDraw(const Records &records, const Survey &survey, ChangeSet &set)
{
    const auto remove = [&]<Entity T>(const Table<T> &table) {
        std::vector<QUuid> ids;
        for (const T &part : table.of(survey.id))
            ids.push_back(part.id);
        if (!ids.empty())
            std::ranges::move(removal(records, T::kind, ids).changes,
                              std::back_inserter(set.changes));
    };
    remove(records.all<SurveyAnswer>());
    remove(records.all<SurveyStratum>());
}

} // namespace

SurveyDraw drawSurvey(const Records &records, const Survey &survey, const DrawRequest &wanted,
                      const NewIdentity &identity)
{
    const bool isCensus = survey.mode == SurveyMode::Census;
    DrawRequest request = wanted;
    if (isCensus)
        request.strataBy.reset();
    std::vector<FrameStratum> strata = surveyFrame(records, survey.date, request.strataBy);
    std::vector<int> frames;
    for (const FrameStratum &stratum : strata)
        frames.push_back(static_cast<int>(stratum.facilities.size()));
    SurveyDraw result{.frame = std::accumulate(frames.begin(), frames.end(), 0)};
    if (isCensus)
        request.size = result.frame;
    result.problem = problemOf(records, survey, request, frames);
    if (!result.problem.isEmpty())
        return result;
    result.sample = request.size;
    if (isCensus) {
        result.set.title =
            QCoreApplication::translate("ChangeSet", "Survey %1: all %2 facilities listed")
                .arg(survey.code)
                .arg(result.frame);
    } else {
        result.set.title =
            QCoreApplication::translate("ChangeSet", "Survey %1: %2 of %3 facilities drawn")
                .arg(survey.code)
                .arg(result.sample)
                .arg(result.frame);
    }
    removeDraw(records, survey, result.set);
    Survey drawn = survey;
    drawn.frame = result.frame;
    drawn.sample = result.sample;
    drawn.seed = isCensus ? std::nullopt : std::optional(request.seed);
    drawn.strataBy = request.strataBy;
    if (drawn != survey)
        result.set.edit(survey, drawn);
    const std::vector<int> sizes = allocatedSample(frames, request.size);
    result.frames = frames;
    result.samples = sizes;
    if (!isCensus)
        drawWithin(strata, sizes, request.seed);
    for (std::size_t index = 0; index < strata.size(); ++index) {
        const FrameStratum &from = strata[index];
        std::optional<Ref<SurveyStratum>> stratum;
        if (request.strataBy) {
            stratum = Ref<SurveyStratum>{identity(u"stratum/"_s + from.code)};
            result.set.add(SurveyStratum{.id = stratum->id,
                                         .survey = {survey.id},
                                         .code = from.code,
                                         .name = from.name,
                                         .frame = frames[index],
                                         .sample = sizes[index]});
        }
        for (const Ref<Facility> facility : from.facilities) {
            const QString code = records.find(facility)->code;
            for (const FactKind what : request.questions) {
                result.set.add(SurveyAnswer{.id = identity(code + u'/' + choiceKey(what)),
                                            .survey = {survey.id},
                                            .facility = facility,
                                            .what = what,
                                            .reply = SurveyReply::NoReply,
                                            .stratum = stratum});
            }
        }
    }
    return result;
}

std::vector<FactKind> surveyQuestions()
{
    std::vector<FactKind> kinds;
    for (std::size_t kind = 0; kind < choicesOf<FactKind>.size(); ++kind) {
        // An officer is named by a body, not by a facility.
        if (static_cast<FactKind>(kind) != FactKind::DedicatedOfficer)
            kinds.push_back(static_cast<FactKind>(kind));
    }
    return kinds;
}

std::vector<FactKind> questionsOf(const Records &records, const Survey &survey)
{
    std::set<FactKind> asked;
    for (const SurveyAnswer &answer : records.all<SurveyAnswer>().of(survey.id))
        asked.insert(answer.what);
    if (asked.empty()) {
        for (const FactKind what : surveyQuestions()) {
            if (!sampledIndicators(records, what).empty())
                asked.insert(what);
        }
    }
    if (asked.empty())
        asked.insert(FactKind::Aware);
    return {asked.begin(), asked.end()};
}

} // namespace sxsh
