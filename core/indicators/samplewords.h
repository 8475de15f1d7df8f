// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/indicators/indicatorresult.h"
#include "core/indicators/surveyresult.h"

namespace sxsh {

/// What a share in sample mode rests on, as a sentence: the survey, who answered of whom, and the
/// interval or why there is none. The words are in the language of the program, the figures are
/// written in `language`.
QString sampleSentence(const SampleFigures &sample, Language language);

/// The same in few words for beside a figure, “sample DT, weighted by strata, 53,1%–71,9%”.
QString sampleNote(const SampleFigures &sample, Language language);

/// A confidence as typed, “95”, “95%” or “0,95”, as a fraction; none where it is not between 0 and
/// 100% or may mean two things, as “1” does.
std::optional<double> typedConfidence(const QString &text);
/// A half-width as typed in percentage points, “7,5” or “7,5%”, as a fraction; none where it is not
/// between 0 and 100% or may mean two things: below 1, “0,1” may be points or a fraction.
std::optional<double> typedHalfWidth(const QString &text);

/// What is left out of a result and whose, each a sentence; none where all replies count.
QStringList leftOutSentences(const Records &records, const SurveyResult &result);

/// What a draw promises, “If all answer, a share of one half is known within ± 5,2 points
/// (confidence 95%).”
QString expectationText(double halfWidth, double confidence, Language language);

/// Who answered, “63 of 80 answered (78,8%)”.
QString responseText(const EstimatedShare &estimate, Language language);
/// The interval of a share, “between 53,2% and 71,9% (confidence 95%)”, or why there is none.
QString intervalText(const EstimatedShare &estimate, double confidence, Language language);
/// The share with its interval, “63,0%, between 53,2% and 71,9% (confidence 95%)”; why there is no
/// interval, or no share.
QString estimateText(const EstimatedShare &estimate, double confidence, Language language);

} // namespace sxsh
