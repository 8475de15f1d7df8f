// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unittransitions.h"

#include "ui/frame/emptystate.h"
#include "ui/models/recordcolumn.h"
#include "ui/tables/rowremoval.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

UnitTransitions::UnitTransitions(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_table(new TablePanel(workspace, columns(), u"unit_transitions"_s,
                             QCoreApplication::translate("Units", "Before and after")))
{
    m_table->setEmptyState(new EmptyState(
        "swap-horizontal", QCoreApplication::translate("Units", "No reorganisation on record"),
        QCoreApplication::translate(
            "Units", "Transitions say what a unit came of and what became of it. They are added "
                     "under “Lists” or imported from a table.")));
    m_table->tellWhole({u"source"_s});
    TableView &table = m_table->table();
    letRowsBeRemoved(table, m_workspace, EntityKind::UnitTransition);
    connect(&table, &TableView::rowActivated, this, [this](QUuid row) {
        if (const AdminUnit *other = otherOf(row))
            emit unitActivated(other->id);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

bool UnitTransitions::isPredecessor(const UnitTransition &transition) const
{
    return transition.to.id == m_unit;
}

const AdminUnit *UnitTransitions::otherOf(QUuid row) const
{
    const UnitTransition *transition = m_workspace.records().find(Ref<UnitTransition>{row});
    if (!transition)
        return nullptr;
    return m_workspace.records().find(isPredecessor(*transition) ? transition->from
                                                                 : transition->to);
}

std::vector<TableColumn> UnitTransitions::columns()
{
    std::vector<TableColumn> made{
        {.key = u"side"_s,
         .title = QCoreApplication::translate("Units", "How"),
         .cell =
             [this](QUuid row) {
                 const auto *transition = m_workspace.records().find(Ref<UnitTransition>{row});
                 if (!transition)
                     return dashCell();
                 return textCell(isPredecessor(*transition)
                                     ? QCoreApplication::translate("Units", "came of")
                                     : QCoreApplication::translate("Units", "became"));
             },
         .width = 84},
        {.key = u"unit"_s,
         .title = QCoreApplication::translate("Units", "Unit"),
         .cell =
             [this](QUuid row) {
                 const AdminUnit *other = otherOf(row);
                 ShownCell cell =
                     other ? textCell(u"%1 (%2)"_s.arg(other->name, other->code)) : dashCell();
                 cell.isStrong = true;
                 return cell;
             },
         .width = 160,
         .stretches = true,
         .opens = true}};
    for (const auto &[key, width, priority] :
         {std::tuple("kind"_L1, 96, 1), std::tuple("date"_L1, 92, 0)}) {
        made.push_back(recordColumn(m_workspace, EntityKind::UnitTransition, key));
        made.back().width = width;
        made.back().priority = priority;
    }
    made.push_back(recordColumn(m_workspace, EntityKind::UnitTransition, "source"_L1));
    made.back().priority = 2;
    return made;
}

void UnitTransitions::showUnit(QUuid unit)
{
    m_unit = unit;
    std::vector<const UnitTransition *> found;
    for (const UnitTransition &transition : m_workspace.records().all<UnitTransition>()) {
        if (!unit.isNull() && (transition.from.id == unit || transition.to.id == unit))
            found.push_back(&transition);
    }
    std::ranges::sort(found, [this](const UnitTransition *a, const UnitTransition *b) {
        const auto rank = [this](const UnitTransition &one) {
            const AdminUnit *other = otherOf(one.id);
            return std::tuple(one.date, !isPredecessor(one), other ? other->code : QString(),
                              one.id);
        };
        return rank(*a) < rank(*b);
    });
    std::vector<QUuid> rows;
    for (const UnitTransition *transition : found)
        rows.push_back(transition->id);
    m_table->table().setRows(std::move(rows));
    m_table->table().rowsModel().touchAll();
}

} // namespace sxsh
