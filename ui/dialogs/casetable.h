// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/casetablemodel.h"
#include "ui/grid/spreadsheetview.h"

namespace sxsh {

/// A table of the quick calculator, typed into as a spreadsheet is; each keystroke is a text of the
/// case.
class CaseTable final : public SpreadsheetView
{
    Q_OBJECT

public:
    CaseTable(TypedCase &typed, CaseTableKind kind, const QString &name, QWidget *parent = nullptr);

    CaseTableModel &cells() { return *m_model; }
    /// Shows another table, or the same with other columns or rows.
    void show(CaseTableKind kind);
    /// Puts the keyboard on a cell.
    void goTo(int row, int column);
    /// Adds a row and stands on it.
    void addRow();
    /// Takes out the rows that are chosen.
    void takeChosenRows();
    /// What is wrong with the current cell or, where nothing is, with the first of the table; or
    /// what became of the last action.
    QString hint() const;

    void copy() override;
    void paste() override;
    void clearChosen() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void hintChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int leastWidth(int column) const;
    void fitColumns();
    void tell(const QString &text);
    int heightOf(int rows) const;

    CaseTableModel *m_model;
    QString m_told;
};

} // namespace sxsh
