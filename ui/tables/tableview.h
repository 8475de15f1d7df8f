// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowfilter.h"
#include "ui/models/tablemodel.h"
#include "ui/tables/tablecontent.h"

#include <QtCore/QPointer>
#include <QtWidgets/QTableView>

class QLineEdit;
class QMenu;

namespace sxsh {

/// A table of rows with the columns an officer wants, in the order wanted: sorted by a click on a
/// title, copied as a block, edited in place where its columns allow it.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    TableView(std::vector<TableColumn> columns, const QString &name, QWidget *parent = nullptr);

    TableModel &rowsModel() { return *m_model; }
    const TableModel &rowsModel() const { return *m_model; }
    RowFilter &filter() { return *m_filter; }
    const RowFilter &filter() const { return *m_filter; }

    /// Shows these rows; what is chosen stays chosen.
    void setRows(std::vector<QUuid> rows);
    /// The row that the keyboard stands on; null where there is none.
    QUuid currentRow() const;
    /// True while a filter, not the officer, makes another row the current one.
    bool isFiltering() const { return m_isFiltering; }
    /// The rows that are chosen, in their order on the screen.
    std::vector<QUuid> chosenRows() const;
    /// Gives the columns the room that their texts want now, where these are other ones.
    void measureAnew();
    /// Chooses the row and brings it into view; false where filters keep it out or it is not there.
    bool choose(QUuid row);

    /// What the table shows where it has room for all columns that are ticked; with rows chosen,
    /// only those where asked.
    enum class Which { All, Chosen };
    TableContent content(Which which) const;
    /// Copies the rows that are chosen, or all where none is; one row goes without the titles.
    void copy();
    void copyAll();

    /// The columns shown, their widths and the order of rows, to be remembered.
    QVariantMap layoutState() const;
    void restoreLayout(const QVariantMap &state);
    /// A menu of the columns, to be ticked. What is ticked but has no room says so, and is shown
    /// all the same when it is ticked again.
    void showColumnMenu(QPoint globalPosition);
    /// Shows a field over the table in which its rows are filtered, for one that has no line of its
    /// own to do so; Esc lets every row pass again.
    void askFilter();

signals:
    void currentRowChanged(QUuid row);
    void rowActivated(QUuid row);
    void rowsShownChanged();
    void layoutChosen();
    /// Del was pressed on what is chosen.
    void removeAsked();
    /// Asks for what else the row's menu should hold.
    void menuAsked(QMenu *menu, QUuid row);
    /// Asks for ways out of the program, for the end of the menu.
    void outputAsked(QMenu *menu);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void doItemsLayout() override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// Measures what the texts of these rows want, once until most of them are others; before there
    /// are rows the columns have their usual widths.
    void measureColumns();
    int titleWidth(int column) const;
    struct ColumnNeed needOf(int column) const;
    void fitColumns();
    void placeFilter();
    void addSortEntries(QMenu &menu);
    void keepCurrentOverFilter();

    TableModel *m_model;
    RowFilter *m_filter;
    QLineEdit *m_filterField = nullptr; ///< over the table, once it was asked for
    std::vector<bool> m_offered;        ///< by column: it is to be seen where there is room
    std::vector<bool> m_insisted;       ///< by column: the officer wants it whatever the room
    std::vector<bool> m_sized;          ///< by column: the officer gave it its width
    std::vector<int> m_wanted; ///< by column: its longest text; empty before there are rows
    bool m_isFitting = false;
    bool m_isFiltering = false;
    QUuid m_lastChosen; ///< the current row, or the one before the filter kept it out
};

} // namespace sxsh
