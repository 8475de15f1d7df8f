// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

class QPlainTextEdit;
class QPushButton;

namespace sxsh {

/// Asks why doubtful values are true all the same; with a reason they are doubted no more.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(Workspace &workspace, std::vector<ValueDoubt> doubts, QWidget *parent);

private:
    void confirm();

    Workspace &m_workspace;
    std::vector<ValueDoubt> m_doubts;
    QPlainTextEdit *m_reason;
    QPushButton *m_accept;
};

} // namespace sxsh
