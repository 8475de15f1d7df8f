// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/participantlist.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace sxsh {

/// An attendance list pasted from a spreadsheet: what each line says is tried at once, lines that
/// cannot be read are told with their numbers, the others are added as one step of undo.
class ParticipantsDialog final : public QDialog
{
    Q_OBJECT

public:
    ParticipantsDialog(Workspace &workspace, Ref<Event> event, const QString &text,
                       QWidget *parent = nullptr);

private:
    void preview();
    void apply();

    Workspace &m_workspace;
    Ref<Event> m_event;
    QPlainTextEdit *m_text;
    QCheckBox *m_technical;
    QLabel *m_outcome;
    QListWidget *m_problems;
    QPushButton *m_leave = nullptr;
    QPushButton *m_apply;
    ParticipantList m_list;
};

} // namespace sxsh
