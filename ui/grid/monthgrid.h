// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/monthgridmodel.h"
#include "ui/grid/spreadsheetview.h"

class QMenu;

namespace sxsh {

/// The months of use and output, filled in by keyboard as in a spreadsheet; blocks go to and come
/// from spreadsheets over the clipboard.
class MonthGrid final : public SpreadsheetView
{
    Q_OBJECT

public:
    MonthGrid(Workspace &workspace, MonthGridModel::Months months, const QString &name,
              QWidget *parent = nullptr);

    MonthGridModel &grid() { return *m_model; }
    const MonthGridModel &grid() const { return *m_model; }
    /// Shows these tracks; the keyboard stays on its cell.
    void setTracks(std::vector<GridTrack> tracks);
    /// Brings the cell into view and puts the keyboard on it.
    void goTo(int track, int part);
    /// What there is to say about the current cell or, without that, about the last action.
    GridHint hint() const;
    /// High enough for every row.
    QSize sizeHint() const override;
    /// High enough for a few rows; the others are reached by scrolling.
    QSize minimumSizeHint() const override;

    void copy() override;
    void paste() override;
    void fillDown();
    void fillRight();
    void clearChosen() override;
    void toggleEstimated();
    void confirmCurrent();
    /// Saves what is being typed, as leaving the cell would.
    void finishTyping();
    /// True where texts wait that the file could not take.
    bool hasUnsaved() const { return m_model->hasUnsaved(); }

signals:
    void hintChanged();
    /// Asks for what else the menu of a track should hold.
    void menuAsked(QMenu *menu, int track);
    /// The officer has a reason why the doubtful figure is right.
    void confirmAsked(int track, int part);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    bool takesKey(const QKeyEvent &event) const override;
    bool handle(const QKeyEvent &event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    using Cells = std::vector<std::pair<int, int>>;

    Cells chosenCells() const;
    void fill(Qt::Orientation along);
    int heightOf(int rows) const;
    void fitColumns();
    void tell(const GridHint &hint);
    void addUnitMenus(QMenu &menu, int track);

    MonthGridModel *m_model;
    GridHint m_told;
    GridHint m_closed; ///< why the current cell did not open when it was typed into
};

} // namespace sxsh
