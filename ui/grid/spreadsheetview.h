// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace sxsh {

class SpreadsheetDelegate;

/// A table that is filled in by keyboard as a spreadsheet is: typing opens the cell, Enter goes
/// down, Tab to the right, blocks are copied, pasted and cleared.
class SpreadsheetView : public QTableView
{
    Q_OBJECT

public:
    /// Ready for a model; takes over the delegate.
    SpreadsheetView(SpreadsheetDelegate *delegate, const QString &name, QWidget *parent);

    virtual void copy() = 0;
    virtual void paste() = 0;
    virtual void clearChosen() = 0;
    void cut();
    void setRowHeight(int height);

    void keyboardSearch(const QString &) override {}

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

    /// Whether the table takes the key before a shortcut of the window does.
    virtual bool takesKey(const QKeyEvent &event) const;
    /// Does what the key says; false for a key of no meaning here.
    virtual bool handle(const QKeyEvent &event);
    /// The block that is chosen; where none is, the current cell.
    QItemSelectionRange chosen() const;
    /// The next cell that can be typed into, along the rows; none at the end of the table.
    QModelIndex nextEditable(int step) const;
    void standOn(const QModelIndex &index);

private:
    void moveBy(int key, Qt::KeyboardModifiers modifiers);
    /// Opens the editor of the current cell with the text in place of what is there.
    void startTyping(const QString &text);

    SpreadsheetDelegate *m_delegate;
};

} // namespace sxsh
