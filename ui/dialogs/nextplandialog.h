// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/nextplan.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace sxsh {

class DateField;
class FindingLabel;

/// Asks what the plan after the open one is called, when it runs and what it takes along, and makes
/// its file; the open plan stays as it is.
class NextPlanDialog final : public QDialog
{
    Q_OBJECT

public:
    NextPlanDialog(Workspace &workspace, QWidget *parent);

    /// Where the new plan is kept; empty until that was chosen.
    const QString &path() const { return m_path; }
    void setPath(const QString &path);

    /// Makes the file and closes; where something lacks or goes wrong that is told, and the dialog
    /// stays with what was typed.
    void accept() override;

private:
    void chooseFile();
    QStringList problems() const;
    NextPlanSpec spec() const;
    void makeFile() const;
    void tell(const QString &text);
    /// Says what is still wrong, once something was.
    void tellMended();

    Workspace &m_workspace;
    Ref<Plan> m_from;
    QString m_path;
    QLineEdit *m_code;
    QLineEdit *m_title;
    DateField *m_first;
    DateField *m_last;
    QCheckBox *m_clauses;
    QCheckBox *m_unfinished;
    QCheckBox *m_evidence;
    QCheckBox *m_consumption;
    QLabel *m_where;
    FindingLabel *m_problem;
};

} // namespace sxsh
