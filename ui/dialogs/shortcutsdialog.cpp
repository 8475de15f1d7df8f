// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

namespace {

void addKey(QTreeWidgetItem *group, const QString &what, const QString &keys)
{
    new QTreeWidgetItem(group, {what, keys});
}

/// What the menus offer by keyboard, so that the list cannot differ from them.
void addMenu(QTreeWidgetItem *group, const QMenu *menu)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            addMenu(group, action->menu());
        else if (!action->shortcut().isEmpty())
            addKey(group, action->text().remove(u'&'),
                   action->shortcut().toString(QKeySequence::NativeText));
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(QCoreApplication::translate("Keys", "Keys"));
    resize(560, 560);
    auto *layout = new QVBoxLayout(this);
    auto *list = new QTreeWidget;
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({QCoreApplication::translate("Keys", "What it does"),
                           QCoreApplication::translate("Keys", "Keys")});
    list->setRootIsDecorated(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->resizeSection(1, 170);
    const auto group = [list](const QString &title) {
        auto *item = new QTreeWidgetItem(list, {title});
        item->setFont(0, uiFont(TextRole::Body, QFont::DemiBold));
        item->setExpanded(true);
        return item;
    };
    auto *window = group(QCoreApplication::translate("Keys", "Window"));
    if (const auto *menus = parent->findChild<QMenuBar *>()) {
        for (const QAction *action : menus->actions())
            addMenu(window, action->menu());
    }
    auto *tables = group(QCoreApplication::translate("Keys", "Tables"));
    addKey(tables, QCoreApplication::translate("Keys", "Open the row"),
           QCoreApplication::translate("Keys", "Enter"));
    addKey(tables, QCoreApplication::translate("Keys", "Edit the cell"), QStringLiteral("F2"));
    addKey(tables, QCoreApplication::translate("Keys", "Copy the chosen rows"),
           QStringLiteral("Ctrl+C"));
    addKey(tables, QCoreApplication::translate("Keys", "Choose all rows"),
           QStringLiteral("Ctrl+A"));
    addKey(tables, QCoreApplication::translate("Keys", "Remove the chosen rows"),
           QStringLiteral("Del"));
    auto *replies = group(QCoreApplication::translate("Keys", "Replies to a survey"));
    addKey(replies,
           QCoreApplication::translate("Keys", "Yes, no, no reply, and on to the next row"),
           QStringLiteral("1, 2, 0"));
    auto *duplicates = group(QCoreApplication::translate("Keys", "Pairs that may be one facility"));
    addKey(duplicates, QCoreApplication::translate("Keys", "Same: keep A, keep B"),
           QStringLiteral("1, 2"));
    addKey(duplicates, QCoreApplication::translate("Keys", "Not the same"), QStringLiteral("0"));
    auto *grid = group(QCoreApplication::translate("Keys", "Month grid"));
    addKey(grid, QCoreApplication::translate("Keys", "Next cell down, to the right"),
           QCoreApplication::translate("Keys", "Enter, Tab"));
    addKey(grid, QCoreApplication::translate("Keys", "Fill down, to the right"),
           QStringLiteral("Ctrl+D, Ctrl+R"));
    addKey(grid, QCoreApplication::translate("Keys", "Estimated, or no longer"),
           QStringLiteral("Ctrl+Shift+E"));
    addKey(grid, QCoreApplication::translate("Keys", "Confirm a doubtful figure with a reason"),
           QStringLiteral("Ctrl+J"));
    addKey(grid, QCoreApplication::translate("Keys", "Copy and paste a block"),
           QStringLiteral("Ctrl+C, Ctrl+V"));
    addKey(grid, QCoreApplication::translate("Keys", "Clear the block"), QStringLiteral("Del"));
    auto *review = group(QCoreApplication::translate("Keys", "Review of a return"));
    addKey(review, QCoreApplication::translate("Keys", "Keep what is here, take what came"),
           QStringLiteral("1, 2"));
    addKey(review, QCoreApplication::translate("Keys", "Type another value, decide anew"),
           QStringLiteral("F2, 0"));
    addKey(review, QCoreApplication::translate("Keys", "Next line to decide"), QStringLiteral("N"));
    addKey(review, QCoreApplication::translate("Keys", "Choose the record's lines, the facility's"),
           QStringLiteral("R, G"));
    addKey(review, QCoreApplication::translate("Keys", "Accept"), QStringLiteral("Ctrl+Enter"));
    auto *fields = group(QCoreApplication::translate("Keys", "Fields"));
    addKey(fields, QCoreApplication::translate("Keys", "Give up what is typed"),
           QStringLiteral("Esc"));
    addKey(fields, QCoreApplication::translate("Keys", "Open the calendar or the list"),
           QStringLiteral("Alt+↓"));
    layout->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace sxsh
