// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace sxsh {

class FindingLabel;
class TableView;

/// Issues packages or spreadsheets to the units that are marked, for one period, into one folder; a
/// package for a unit without a key gets a passphrase, which is shown to be read out by telephone.
class IssueDialog final : public QDialog
{
    Q_OBJECT

public:
    IssueDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Marks these units and no other.
    void mark(const std::vector<QUuid> &units);

private:
    /// A unit that may get a package, and what became of it.
    struct Row {
        Ref<AdminUnit> unit{};
        int facilities = 0;
        bool hasKey = false;
        QString passphrase{}; ///< proposed, or as typed
        QString file{};       ///< written
        QString problem{};
    };
    std::vector<TableColumn> columns();
    bool areSpreadsheets() const;
    void fillRows();
    void showRows();
    void setPassphrase(QUuid row, const QString &text);
    std::vector<QUuid> marked() const;
    void updateButtons();
    void issueAll();
    void issue(Row &row, const QString &folder);

    Workspace &m_workspace;
    std::vector<Row> m_rows;
    QComboBox *m_form;
    QComboBox *m_period;
    TableView *m_table;
    FindingLabel *m_finding;
    QPushButton *m_issue;
};

} // namespace sxsh
