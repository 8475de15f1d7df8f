// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

class QLineEdit;

namespace sxsh {

class DateField;
class FindingLabel;

/// Asks what a decision makes of a target from a date on; the versions before stay as they are.
class AmendDialog final : public QDialog
{
    Q_OBJECT

public:
    AmendDialog(Workspace &workspace, const Target &target, QWidget *parent);

    void accept() override;
    /// The version that was added; null before.
    QUuid version() const { return m_version; }

private:
    /// What the fields ask for; empty, with every reason told in the dialog, where it cannot be.
    ChangeSet amendment();
    void tell(const QStringList &problems, const QStringList &fields);

    Workspace &m_workspace;
    QUuid m_target;
    QUuid m_version;
    bool m_isPercent;
    QLineEdit *m_min;
    QLineEdit *m_max;
    DateField *m_due;
    DateField *m_from;
    QLineEdit *m_decision;
    QLineEdit *m_note;
    FindingLabel *m_problem;
};

} // namespace sxsh
