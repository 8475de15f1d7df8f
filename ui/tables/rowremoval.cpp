// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/rowremoval.h"

#include "core/model/removal.h"
#include "ui/theme/icon.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

namespace sxsh {

using namespace Qt::StringLiterals;

void letRowsBeRemoved(TableView &table, Workspace &workspace, EntityKind kind,
                      std::function<ChangeSet(const std::vector<QUuid> &)> removalOf)
{
    const auto chosen = [&table, &workspace, kind] {
        std::vector<QUuid> rows = table.chosenRows();
        std::erase_if(rows,
                      [&](QUuid row) { return !workspace.records().find(kind, row).has_value(); });
        return rows;
    };
    const auto remove = [&table, &workspace, kind, chosen, removalOf = std::move(removalOf)] {
        if (workspace.isReadOnly())
            return;
        if (!workspace.mayAdd(kind)) {
            workspace.guard().tell(
                {.text = QCoreApplication::translate("Table", "“%1” is kept by the department: a "
                                                              "unit removes none.")
                             .arg(entityLabel(entityInfo(kind)))});
            return;
        }
        const std::vector<QUuid> rows = chosen();
        if (!rows.empty()) {
            workspace.remove(removalOf(rows));
        } else if (!table.chosenRows().empty()) {
            workspace.guard().tell(
                {.text = QCoreApplication::translate(
                     "Table", "This row follows from other records, so it is not removed here. "
                              "Open it (Enter) to mend what it comes from.")});
        }
    };
    QObject::connect(&table, &TableView::removeAsked, &workspace, remove);
    QObject::connect(&table, &TableView::menuAsked, &workspace,
                     [&workspace, kind, chosen, remove](QMenu *menu, QUuid row) {
                         if (!workspace.mayAdd(kind) || !workspace.records().find(kind, row))
                             return;
                         const int count = static_cast<int>(chosen().size());
                         QAction *entry = menu->addAction(
                             icon("delete"), QCoreApplication::translate("Table", "Remove %Ln rows",
                                                                         nullptr, count));
                         entry->setObjectName(u"menu_remove"_s);
                         entry->setShortcut(Qt::Key_Delete);
                         QObject::connect(entry, &QAction::triggered, &workspace, remove);
                     });
}

void letRowsBeRemoved(TableView &table, Workspace &workspace, EntityKind kind)
{
    letRowsBeRemoved(table, workspace, kind, [&workspace, kind](const std::vector<QUuid> &rows) {
        return removal(workspace.records(), kind, rows);
    });
}

} // namespace sxsh
