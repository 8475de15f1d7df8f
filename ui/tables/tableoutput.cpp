// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableoutput.h"

#include "ui/frame/savefile.h"
#include "ui/tables/printout.h"
#include "ui/theme/icon.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

namespace sxsh {

using namespace Qt::StringLiterals;

void printTable(Workspace &workspace, const TableView &table, const QString &title,
                const QString &context, QWidget *parent)
{
    printOut(workspace,
             printedTable(table.content(TableView::Which::All), title, context,
                          languageKey(workspace.language())),
             parent);
}

void exportContent(Workspace &workspace, const TableContent &content, const QString &title,
                   QWidget *parent)
{
    const QString path =
        askSavePath(parent, workspace.settings(), title, {SavedKind::Spreadsheet, SavedKind::Csv});
    if (path.isEmpty())
        return;
    workspace.guard().run([&] {
        writeSheet(content, title, path);
        tellSaved(workspace.guard(), workspace.settings(), path);
    });
}

void equipTable(TableView &table, Workspace &workspace)
{
    const QString key = u"table/"_s + table.objectName();
    table.restoreLayout(workspace.remembered(key).toMap());
    QObject::connect(&table, &TableView::layoutChosen, &workspace,
                     [&table, &workspace, key] { workspace.remember(key, table.layoutState()); });
    QObject::connect(
        &table, &TableView::outputAsked, &workspace, [&table, &workspace](QMenu *menu) {
            QObject::connect(menu->addAction(icon("file-excel"), QCoreApplication::translate(
                                                                     "Table", "Export to Excel…")),
                             &QAction::triggered, &table, [&table, &workspace] {
                                 exportContent(workspace, table.content(TableView::Which::All),
                                               table.accessibleName(), &table);
                             });
            QObject::connect(
                menu->addAction(icon("printer"), QCoreApplication::translate("Table", "Print…")),
                &QAction::triggered, &table, [&table, &workspace] {
                    printTable(workspace, table, table.accessibleName(), {}, &table);
                });
        });
}

} // namespace sxsh
