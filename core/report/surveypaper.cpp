// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/surveypaper.h"

#include "core/report/composer.h"
#include "core/report/surveybasis.h"

namespace sxsh {

using namespace Qt::StringLiterals;

Report buildSurveyPaper(const Records &records, const QString &resources,
                        const SurveyPaperRequest &request)
{
    const QString name =
        request.paper == SurveyPaper::Questionnaires ? u"questionnaire"_s : u"facilities"_s;
    const ReportTemplate paper =
        readTemplate(resources + u"/surveys/%1.%2.txt"_s.arg(name, languageKey(request.language)));
    checkTemplate<SurveyBasis>(paper);
    const SurveyBasis basis(records, *records.find(request.survey), request.facility,
                            ReportText(ReportWords(resources, request.language), request.language));
    return compose(paper, basis).report;
}

} // namespace sxsh
