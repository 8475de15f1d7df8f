// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interval.h"
#include "core/model/records.h"

#include <vector>

namespace sxsh {

/// The share of a frame that says yes, estimated from those who answered.
struct EstimatedShare {
    int frame = 0;       ///< N; 0 where it is not recorded
    int asked = 0;       ///< the sample
    int respondents = 0; ///< n, who answered yes or no
    int yes = 0;
    std::optional<double> responseRate{}; ///< none where nobody was asked
    std::optional<double> share{};
    QString shareReason{}; ///< translated: why there is no share
    std::optional<Interval> interval{};
    QString intervalReason{}; ///< translated: why a share has no interval

    bool operator==(const EstimatedShare &) const = default;
};

/// One stratum of a survey with its replies to one question.
struct StratumResult {
    Ref<SurveyStratum> stratum{};
    QString code{};
    QString name{};
    EstimatedShare estimate{};
    std::optional<double> weight{}; ///< facilities of the frame that one reply stands for

    bool operator==(const StratumResult &) const = default;
};

/// The replies to one question of a survey, weighted by strata where it has any.
struct SurveyResult {
    FactKind what{};
    EstimatedShare whole{};
    std::optional<double> weight{};      ///< of a reply, where there are no strata
    std::vector<StratumResult> strata{}; ///< by code; none where it was drawn as a whole
    int withoutStratum = 0;              ///< replies that name none of its strata, left out
    /// Who replied but is not in the register on the survey's date, left out; by code.
    std::vector<Ref<Facility>> outsideFrame{};
    /// Who replied but was not drawn, left out; by code.
    std::vector<Ref<Facility>> notDrawn{};
    double confidence = 0; ///< of the intervals, as a fraction

    /// True where the share weights several strata; it is then not yes / respondents.
    bool isStratified() const { return strata.size() > 1; }
    bool operator==(const SurveyResult &) const = default;
};

/// The share of the frame that the survey estimates for a question, with Wilson's interval for a
/// finite population at the confidence, as far as what is known leaves it possible
/// (core/indicators/samplesurvey.h).
///
/// Only replies of those drawn from the frame count. Left out are facilities that are not in the
/// register on the survey's date and, where the survey has strata, replies without one. Where more
/// are asked than the sample, the draw is repeated from its seed: if all it draws are asked, the
/// others were not drawn and are left out too; if not, nobody can say who was drawn, so that there
/// is no interval.
SurveyResult surveyResult(const Records &records, const Survey &survey, FactKind what,
                          double confidence);

/// How far a survey has come, whatever it asks.
struct Turnout {
    int asked = 0;    ///< facilities
    int replied = 0;  ///< facilities that said yes or no to anything
    int answers = 0;  ///< questions put to them
    int answered = 0; ///< of these with a yes or no
};
Turnout turnoutOf(const Records &records, Ref<Survey> survey);

/// The sample survey that an indicator rests on, or why there is none.
struct ChosenSurvey {
    const Survey *survey = nullptr;
    QString problem{}; ///< translated: why there is none
    QString newer{};   ///< translated: which newer one is not yet complete, and why; else empty
};

/// The newest sample survey by the day that asked about the fact and still holds for the indicator.
/// One that gives a share with its interval at the plan's confidence goes before those that do not
/// yet, one with a share before one without.
ChosenSurvey sampleSurveyFor(const Records &records, const Indicator &indicator, FactKind what,
                             QDate day);

/// The indicators that are estimated from what facilities answer about the fact, by plan and code.
std::vector<const Indicator *> sampledIndicators(const Records &records, FactKind what);
/// The confidence that intervals of a question are told with: that of the plan whose indicator is
/// estimated from it, else of the newest plan, else of a plan as it is made.
double confidenceFor(const Records &records, FactKind what);

} // namespace sxsh
