// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/panel.h"
#include "ui/frame/workspace.h"
#include "ui/tables/tableview.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace sxsh {

class ElidedLabel;
class EmptyState;

/// A table with what belongs to it: a line to filter by, counts at its foot, and copying, printing
/// and exporting what is seen. Its columns and filter are remembered for the plan.
class TablePanel : public Panel
{
    Q_OBJECT

public:
    TablePanel(Workspace &workspace, std::vector<TableColumn> columns, const QString &name,
               const QString &title, QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    const TableView &table() const { return *m_table; }
    QLineEdit &filterField() { return *m_filterField; }
    /// Puts a control into the filter line, right of the text.
    void addFilter(QWidget *widget);
    /// A list of choices in the filter line, to be filled.
    QComboBox &addFilterBox(const QString &name, const QString &accessibleName);
    /// What is shown instead of rows where the table holds none.
    void setEmptyState(EmptyState *state);
    /// True while that is shown and offers something to do.
    bool offersToBegin() const;
    /// What takes the keyboard: the table or, where it is empty, the first way to begin.
    QWidget *firstFocus() const;
    void setFooterText(const QString &text);
    /// The same of words that count every row: how many pass the filter is added.
    void setFooterOfAll(const QString &text);
    /// Says below the rows the whole of what the chosen one has in these columns, a line each: they
    /// may be cut there.
    void tellWhole(const QStringList &columns);
    /// A line under the title when it is printed, as to what the table is limited.
    void setPrintContext(std::function<QString()> context) { m_context = std::move(context); }

    void print();
    void exportSheet();

signals:
    /// The table became empty, or no longer is.
    void emptinessChanged();

private:
    void updateEmpty();
    void countShown();

    Workspace &m_workspace;
    TableView *m_table;
    QLineEdit *m_filterField;
    QWidget *m_filterRow;
    QVBoxLayout *m_rows = nullptr; ///< the table and what is shown where it is empty
    QWidget *m_foot;
    ElidedLabel *m_footer;
    QString m_ofAll; ///< what the footer says of every row; empty where it counts otherwise
    EmptyState *m_empty = nullptr;
    bool m_isEmpty = false;
    QString m_printTitle;
    std::function<QString()> m_context;
};

} // namespace sxsh
