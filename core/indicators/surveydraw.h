// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/surveyframe.h"
#include "core/model/changeset.h"

#include <functional>

namespace sxsh {

/// How a sample is to be drawn and what it is asked.
struct DrawRequest {
    int size = 0;
    std::optional<StrataBy> strataBy{}; ///< none: from the frame as a whole
    int seed = 0;
    std::vector<FactKind> questions{};
};

/// A sample drawn, as the one change that makes it.
struct SurveyDraw {
    ChangeSet set{};
    int frame = 0;
    int sample = 0;
    std::vector<int> frames{};  ///< of the strata drawn from, in their order; one where undivided
    std::vector<int> samples{}; ///< drawn of each
    QString problem{};          ///< translated: why nothing is drawn; then the set is empty
};

/// The identity of a new record, by what it is.
using NewIdentity = std::function<QUuid(const QString &key)>;

/// Draws without replacement from the register on the survey's date; of a census the whole frame is
/// listed, whatever size, strata and seed are asked for. The set writes frame, sample,
/// seed and strata into the survey and adds an answer “no reply” per facility drawn and question;
/// an earlier draw is replaced, but never one with replies or notes. The same register, request and
/// seed draw the same facilities on every system, whatever the order of the records (64-bit
/// Mersenne Twister of M. Matsumoto and T. Nishimura; the first places of Fisher and Yates'
/// shuffle of the facilities by code, stratum by stratum).
SurveyDraw drawSurvey(
    const Records &records, const Survey &survey, const DrawRequest &request,
    const NewIdentity &identity = [](const QString &) { return QUuid::createUuid(); });

/// The kinds of fact that facilities can be asked about.
std::vector<FactKind> surveyQuestions();
/// What a survey asks, in the order of the kinds; before it is drawn, what indicators in sample
/// mode count, or else whether the facility is aware.
std::vector<FactKind> questionsOf(const Records &records, const Survey &survey);

} // namespace sxsh
