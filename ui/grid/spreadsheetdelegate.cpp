// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/spreadsheetdelegate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr auto byTypingProperty = "openedByTyping";

/// The keys that leave an editor, their text kept.
bool leaves(const QKeyEvent &event, bool byTyping)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return (event.modifiers() & Qt::ControlModifier) == 0;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return byTyping &&
               (event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier);
    default:
        return false;
    }
}

} // namespace

QWidget *SpreadsheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"cell_editor"_s);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    editor->setAlignment(alignment.isValid() ? static_cast<Qt::Alignment>(alignment.toInt())
                                             : Qt::AlignRight);
    editor->setFrame(false);
    editor->setProperty(byTypingProperty, m_byTyping);
    return editor;
}

void SpreadsheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // What is being typed outlives a change of the record behind it.
    auto *line = static_cast<QLineEdit *>(editor);
    if (!line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void SpreadsheetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -1));
}

bool SpreadsheetDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!editor || !isKey)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!leaves(*key, editor->property(byTypingProperty).toBool()))
        return QStyledItemDelegate::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        // At once, not when events are next handled: the next key is for the next cell.
        const int code = key->key();
        const Qt::KeyboardModifiers modifiers = key->modifiers();
        emit commitData(editor);
        emit closeEditor(editor, NoHint);
        emit leftBy(code, modifiers);
    }
    return true;
}

} // namespace sxsh
