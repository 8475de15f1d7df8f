// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/surveyresult.h"
#include "ui/frame/panel.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

class QComboBox;
class QLabel;

namespace sxsh {

class TableView;

/// What a survey comes to: the share with its interval, who answered, which indicator rests on it,
/// and the same by stratum with the weight of a reply.
class SurveyResultPanel final : public Panel
{
    Q_OBJECT

public:
    explicit SurveyResultPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the result of the survey; nothing of a null identity.
    void showSurvey(QUuid survey);

private:
    std::vector<TableColumn> columns();
    void fillQuestions(const Survey *survey);
    void showResult();
    void tellIndicators(const Survey &survey, FactKind what);

    Workspace &m_workspace;
    QUuid m_survey;
    SurveyResult m_result;
    std::vector<StratumResult> m_lines; ///< the strata and, last, the whole
    QComboBox *m_question;
    QLabel *m_share;
    QLabel *m_interval;
    QLabel *m_response;
    QLabel *m_feeds;
    TableView *m_strata;
};

} // namespace sxsh
