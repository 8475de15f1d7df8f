// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bulkedit.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace sxsh {

class FieldEditor;

/// The same fact put on record for many facilities, as one step of undo: an inspection round, an
/// official letter with a list.
class BulkFactDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkFactDialog(Workspace &workspace, std::vector<QUuid> facilities, QWidget *parent = nullptr);
    ~BulkFactDialog() override;

private:
    void preview();
    void apply();

    Workspace &m_workspace;
    std::vector<QUuid> m_facilities;
    std::vector<FieldEditor *> m_editors;
    QLabel *m_outcome;
    QPushButton *m_apply;
    BulkEdit m_edit;
};

} // namespace sxsh
