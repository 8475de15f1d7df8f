// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frozen/comparison.h"
#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"

#include <QtWidgets/QDialog>

namespace sxsh {

class TablePanel;

/// What has changed since a report was frozen: a row for each figure that a line of the journal
/// moved, and one for each line that moved none.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT

public:
    ComparisonDialog(Workspace &workspace, const QString &title,
                     std::vector<ComparedChange> changes, QWidget *parent = nullptr);

private:
    struct Line {
        const ComparedChange *change = nullptr;
        const FigureChange *figure = nullptr; ///< none: the change moved no figure
    };

    const Line &lineOf(QUuid row) const;
    std::vector<TableColumn> columns();
    TableColumn column(const QString &key, const QString &title, int width,
                       const std::function<QString(const Line &)> &text);
    void fill();

    Workspace &m_workspace;
    std::vector<ComparedChange> m_changes;
    std::vector<Line> m_lines;
    TablePanel *m_table;
};

} // namespace sxsh
