// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/model/records.h"
#include "core/report/report.h"

namespace sxsh {

/// The papers of a survey: a questionnaire for each facility asked, and the list of them for those
/// who go out.
enum class SurveyPaper { Questionnaires, Facilities };

/// Which paper to draw up.
struct SurveyPaperRequest {
    Ref<Survey> survey{};
    SurveyPaper paper = SurveyPaper::Questionnaires;
    std::optional<Ref<Facility>> facility{}; ///< only of this one
    Language language = Language::Vietnamese;
};

/// The paper in the words of its template below resources/surveys. Throws Error where nobody was
/// drawn, or not that facility, and for a template that is missing or cannot be used (naming file
/// and line).
Report buildSurveyPaper(const Records &records, const QString &resources,
                        const SurveyPaperRequest &request);

} // namespace sxsh
