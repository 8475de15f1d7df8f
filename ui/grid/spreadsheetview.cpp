// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/spreadsheetview.h"

#include "ui/grid/gridheader.h"
#include "ui/grid/spreadsheetdelegate.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// On some systems Ctrl+D stands for Delete as well, but tables may fill with it.
bool isDelete(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier;
}

} // namespace

SpreadsheetView::SpreadsheetView(SpreadsheetDelegate *delegate, const QString &name,
                                 QWidget *parent)
    : QTableView(parent), m_delegate(delegate)
{
    setObjectName(name);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setHorizontalHeader(new GridHeader(Qt::Horizontal, this));
    setVerticalHeader(new GridHeader(Qt::Vertical, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    // It does nothing, but those who hear the screen come upon it.
    findChild<QAbstractButton *>()->setAccessibleName(
        QCoreApplication::translate("Keys", "Choose all rows"));
    setSelectionMode(ContiguousSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setSizeAdjustPolicy(AdjustIgnored);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setMinimumSectionSize(24);
    setRowHeight(metrics::rowHeight);
    connect(delegate, &SpreadsheetDelegate::leftBy, this, &SpreadsheetView::moveBy);
}

void SpreadsheetView::setRowHeight(int height)
{
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometry();
}

void SpreadsheetView::standOn(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QItemSelectionRange SpreadsheetView::chosen() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return currentIndex().isValid() ? QItemSelectionRange(currentIndex())
                                        : QItemSelectionRange();
    return selection.first();
}

void SpreadsheetView::cut()
{
    copy();
    clearChosen();
}

QModelIndex SpreadsheetView::nextEditable(int step) const
{
    const int columns = model()->columnCount();
    const int cells = columns * model()->rowCount();
    int at = currentIndex().isValid() ? currentIndex().row() * columns + currentIndex().column()
                                      : (step > 0 ? -1 : cells);
    for (at += step; at >= 0 && at < cells; at += step) {
        const QModelIndex index = model()->index(at / columns, at % columns);
        if (index.flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

void SpreadsheetView::moveBy(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    const bool isBack = modifiers.testFlag(Qt::ShiftModifier) || key == Qt::Key_Backtab;
    int row = from.row();
    int column = from.column();
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        standOn(nextEditable(isBack ? -1 : 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        row += isBack ? -1 : 1;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    default:
        return;
    }
    standOn(model()->index(row, column));
}

bool SpreadsheetView::takesKey(const QKeyEvent &event) const
{
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) ||
           event.matches(QKeySequence::Paste) || event.matches(QKeySequence::SelectAll) ||
           isDelete(event);
}

bool SpreadsheetView::handle(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::Cut)) {
        cut();
    } else if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (isDelete(event)) {
        clearChosen();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        moveBy(event.key(), event.modifiers());
    } else {
        return false;
    }
    return true;
}

bool SpreadsheetView::event(QEvent *event)
{
    // The window's own shortcuts for these keys are about its main table.
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void SpreadsheetView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        const QModelIndex next = nextEditable(event->key() == Qt::Key_Tab ? 1 : -1);
        // At the last cell the keyboard leaves the grid.
        event->setAccepted(next.isValid());
        standOn(next);
        return;
    }
    if (handle(*event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier) {
        startTyping(QString());
        return;
    }
    QTableView::keyPressEvent(event);
}

void SpreadsheetView::inputMethodEvent(QInputMethodEvent *event)
{
    // The view would open the editor and lose text that comes without a composition before it.
    if (state() != EditingState && event->preeditString().isEmpty() &&
        !event->commitString().isEmpty()) {
        startTyping(event->commitString());
        event->accept();
        return;
    }
    QTableView::inputMethodEvent(event);
}

void SpreadsheetView::startTyping(const QString &text)
{
    if (!edit(currentIndex(), AnyKeyPressed, nullptr))
        return;
    auto *editor = qobject_cast<QLineEdit *>(indexWidget(currentIndex()));
    editor->selectAll();
    editor->insert(text);
}

bool SpreadsheetView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    m_delegate->setOpenedByTyping(trigger == AnyKeyPressed);
    return QTableView::edit(index, trigger, event);
}

} // namespace sxsh
