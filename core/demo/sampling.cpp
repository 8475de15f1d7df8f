// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/sampling.h"

#include "core/indicators/samplesurvey.h"
#include "core/indicators/surveydraw.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAfterTheFirst = 3;
constexpr double wantedHalfWidth = 0.06;
constexpr double wantedConfidence = 0.68;
constexpr int answering = 880; ///< per thousand of those asked

Survey inventSurvey(const Ground &ground, Dice &dice)
{
    const int year = std::min(ground.size().firstYear + yearsAfterTheFirst, ground.size().lastYear);
    Survey survey{.code = u"DTM-%1"_s.arg(year),
                  .name = ground.text(dice, "sample_name", year),
                  .date = QDate(year, 6, 15),
                  .mode = SurveyMode::Sample,
                  .validUntil = QDate(year + 2, 6, 14),
                  .note = ground.text(dice, "sample_note")};
    survey.id = ground.id("survey", survey.code.toUtf8());
    return survey;
}

/// As many as the wanted interval needs, within what can be drawn.
int sizeOf(const std::vector<FrameStratum> &frame)
{
    std::vector<int> frames;
    int all = 0;
    for (const FrameStratum &stratum : frame) {
        frames.push_back(static_cast<int>(stratum.facilities.size()));
        all += frames.back();
    }
    return std::max(sampleSize(all, wantedHalfWidth, wantedConfidence).value_or(0),
                    leastSample(frames));
}

} // namespace

ChangeSet inventSampleSurvey(const Ground &ground, const Register &all)
{
    Dice dice = ground.dice("sample");
    const Survey survey = inventSurvey(ground, dice);
    Records registered = ground.records();
    registered.apply(registerSet(all));
    const DrawRequest request{.size = sizeOf(surveyFrame(registered, survey.date, StrataBy::Size)),
                              .strataBy = StrataBy::Size,
                              .seed = dice.between(1, 999'999),
                              .questions = {FactKind::Aware}};
    const SurveyDraw drawn = drawSurvey(registered, survey, request, [&survey](const QString &key) {
        return Ground::partId(survey.id, key.toUtf8());
    });
    ChangeSet set;
    set.title = QCoreApplication::translate("Demonstration", "Demonstration: sample survey of %1")
                    .arg(survey.date.year());
    QHash<QUuid, const Site *> sites;
    for (const Site &site : all.sites)
        sites.insert(site.facility.id, &site);
    for (const Change &change : drawn.set.changes) {
        const auto *unanswered = change.record().as<SurveyAnswer>();
        if (!unanswered) {
            set.add(change.record()); // of the survey, as it was drawn
            continue;
        }
        SurveyAnswer answer = *unanswered;
        const Site &site = *sites.value(answer.facility.id);
        Dice own = ground.dice("sample", site.key());
        if (own.chance(answering)) {
            const bool isAware = site.aware && *site.aware <= survey.date;
            answer.reply = isAware ? SurveyReply::Yes : SurveyReply::No;
        } else {
            answer.note = ground.text(own, "answer_note");
        }
        set.add(std::move(answer));
    }
    return set;
}

} // namespace sxsh
