// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtWidgets/QWidget>

class QComboBox;

namespace sxsh {

class TablePanel;

/// The answers of a survey, a row per facility and question, typed from a pile of questionnaires:
/// one key puts a reply down and goes on to the next row.
class ReplyTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyTable(Workspace &workspace, QWidget *parent = nullptr);

    TablePanel &panel() const { return *m_table; }
    /// Shows the answers of the survey by facility; none of a null identity.
    void showSurvey(QUuid survey);
    /// Brings up to date what a change did to the answers shown.
    void follow(const ChangeSet &set);
    /// Chooses the answer; filters that keep it out are lifted.
    bool choose(QUuid answer);
    /// The facility of the chosen row; null where there is none.
    QUuid facility() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<TableColumn> columns();
    /// Offers the strata of the survey; false where these were offered already.
    bool fillStrata();
    void applyFilters();
    void count();
    /// The reply that a key stands for.
    std::optional<SurveyReply> replyOf(const class QKeyEvent &key) const;
    /// Puts the reply down for the chosen rows and goes on to the row below them.
    void reply(SurveyReply reply);

    Workspace &m_workspace;
    QUuid m_survey;
    TablePanel *m_table;
    QComboBox *m_replies;
    QComboBox *m_strata;
    bool m_isFilling = false;
};

} // namespace sxsh
