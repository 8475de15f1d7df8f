// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/panel.h"
#include "ui/frame/workspace.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sxsh {

class LinkButton;

/// One question read whole, with what can be done about it; in a working copy with the field in
/// which it is answered, saved when it is left.
class QueryPanel final : public Panel
{
    Q_OBJECT

public:
    explicit QueryPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the question; a null identity shows none. What was typed for another one is saved.
    void show(QUuid query);
    /// Puts the keyboard into the answer, where one can be typed.
    void focusAnswer();
    /// Saves the answer that is being typed.
    void finishTyping();

signals:
    void editAsked();
    void removeAsked();
    void closeAsked();
    void againAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Query *query() const;
    QPushButton *addButton(class QHBoxLayout &row, const QString &text, const QString &name,
                           void (QueryPanel::*asked)());
    void update();

    Workspace &m_workspace;
    QUuid m_query;
    QHash<QUuid, QString> m_unsaved; ///< by question: an answer that the file did not take
    LinkButton *m_record;
    QLabel *m_place;
    QLabel *m_question;
    QLabel *m_days;
    QLabel *m_answered;       ///< what the unit said; none in a working copy
    QPlainTextEdit *m_answer; ///< of a working copy
    QWidget *m_actions;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace sxsh
