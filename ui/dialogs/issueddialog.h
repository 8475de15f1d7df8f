// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frozen/freezing.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace sxsh {

class TablePanel;

/// Every report that was ever frozen, of all kinds and periods, the newest first: to be shown, or
/// compared with one another or with now.
class IssuedDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit IssuedDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// The code of the one that is to be shown; empty where none was asked for.
    const QString &shown() const { return m_shown; }

private:
    std::vector<TableColumn> columns();
    TableColumn column(const QString &key, const QString &title, int width,
                       const std::function<QString(const Snapshot &)> &text);
    const Snapshot &snapshotOf(QUuid row) const;
    std::vector<const Snapshot *> chosen() const;
    void show();
    void compare();
    void follow();

    Workspace &m_workspace;
    TablePanel *m_table;
    QPushButton *m_showing;
    QPushButton *m_comparing;
    QString m_shown;
};

/// Goes through the journal with a bar and a way to stop, and shows what has changed between a
/// frozen report and a later one or, without one, now.
void showComparison(Workspace &workspace, const Snapshot &from, const Snapshot *to,
                    QWidget *parent);

} // namespace sxsh
