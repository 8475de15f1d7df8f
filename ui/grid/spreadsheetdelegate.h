// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace sxsh {

/// Makes the editors of cells that are typed into as in a spreadsheet.
///
/// An editor that was opened by typing is left by any arrow key; one opened by F2 or a double click
/// keeps left and right for its text.
class SpreadsheetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Says how the next editor is opened.
    void setOpenedByTyping(bool byTyping) { m_byTyping = byTyping; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    /// The editor was left by this key, its text committed.
    void leftBy(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool m_byTyping = false;
};

} // namespace sxsh
