// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/surveypaper.h"
#include "ui/pages/page.h"

class QAbstractButton;
class QMenu;

namespace sxsh {

class Panel;
class RecordForm;
class ReplyTable;
class SurveyResultPanel;

/// Surveys: drawn from the register, printed, their replies typed, and what they come to.
class SurveysPage final : public Page
{
    Q_OBJECT

public:
    explicit SurveysPage(Workspace &workspace);

    bool open(const Place &place) override;
    void addNew() override;
    TablePanel *mainTable() const override { return m_surveys; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void finishTyping() override;

    /// Asks how to draw the sample of the chosen survey.
    void draw();

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void widthChanged() override;

private:
    void buildHeader();
    void buildList();
    void buildForm();
    void fillPrintMenu(QMenu &menu);
    std::vector<struct TableColumn> columns();
    QUuid survey() const;
    void showOne(QUuid id);
    void setNew(bool isNew);
    /// Enables what can be done with the chosen survey.
    void updateActions();
    /// The paper of the chosen survey, where it can be drawn up; what is wrong has been told.
    std::optional<Report> paper(SurveyPaper paper, bool onlyChosen);
    void printPaper(SurveyPaper paper, bool onlyChosen);
    void savePaper(SurveyPaper paper);

    QAbstractButton *m_draw = nullptr;
    QAbstractButton *m_print = nullptr;
    TablePanel *m_surveys = nullptr;
    Panel *m_formPanel = nullptr;
    RecordForm *m_form = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    SurveyResultPanel *m_result = nullptr;
    ReplyTable *m_replies = nullptr;
};

} // namespace sxsh
