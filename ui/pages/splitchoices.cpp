// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/splitchoices.h"

#include "core/base/datetext.h"
#include "core/model/caption.h"
#include "ui/frame/emptystate.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

SplitChoices::SplitChoices(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_table(new TablePanel(workspace, columns(), u"split_choices"_s,
                             QCoreApplication::translate("Units", "Units to be chosen"))),
      m_parts(new QMenu(this))
{
    m_parts->setObjectName(u"split_parts"_s);
    m_table->setEmptyState(new EmptyState(
        "check", QCoreApplication::translate("Units", "No choice to make"),
        QCoreApplication::translate(
            "Units", "Where a unit is split, each facility in it asks here which part it lies in. "
                     "A unit that went on whole needs no choice.")));
    m_table->tellWhole({u"facility"_s, u"parts"_s});
    TableView &table = m_table->table();
    connect(&table, &TableView::rowActivated, this, [this, &table](QUuid) {
        const QRect row = table.visualRect(table.currentIndex());
        askPart(table.viewport()->mapToGlobal(row.bottomLeft()));
    });
    connect(&table, &TableView::menuAsked, this, [this](QMenu *menu, QUuid) { addParts(*menu); });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SplitChoices::markedChanged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

QString SplitChoices::unitName(Ref<AdminUnit> unit) const
{
    const AdminUnit *found = m_workspace.records().find(unit);
    return found ? u"%1 (%2)"_s.arg(found->name, found->code) : QString();
}

std::vector<TableColumn> SplitChoices::columns()
{
    return {
        {.key = u"facility"_s,
         .title = QCoreApplication::translate("Units", "Facility"),
         .cell =
             [this](QUuid row) {
                 const Facility *facility = m_workspace.records().find(split(row).facility);
                 ShownCell cell = facility
                                      ? textCell(caption(m_workspace.records(), Record(*facility)))
                                      : dashCell();
                 cell.isStrong = true;
                 return cell;
             },
         .width = 260,
         .stretches = true},
        {.key = u"unit"_s,
         .title = QCoreApplication::translate("Units", "Unit that was split"),
         .cell = [this](QUuid row) { return textCell(unitName(split(row).unit)); },
         .width = 200},
        {.key = u"date"_s,
         .title = QCoreApplication::translate("Units", "Split on"),
         .cell =
             [this](QUuid row) {
                 const QDate date = split(row).date;
                 return dateCell(dateText(date, m_workspace.language()), date);
             },
         .alignment = Qt::AlignRight,
         .width = 96},
        {.key = u"parts"_s,
         .title = QCoreApplication::translate("Units", "Parts to choose from"),
         .cell =
             [this](QUuid row) {
                 QStringList names;
                 for (const Ref<AdminUnit> part : split(row).parts)
                     names += unitName(part);
                 return textCell(names.join(u", "));
             },
         .width = 300,
         .stretches = true},
        {.key = u"choose"_s,
         .title = QCoreApplication::translate("Units", "Choose"),
         .toolTip = QCoreApplication::translate("Units", "A click offers the parts"),
         .cell =
             [](QUuid) {
                 ShownCell cell = textCell(QCoreApplication::translate("Units", "choose ›"));
                 cell.tone = Tone::Ahead;
                 return cell;
             },
         .width = 76,
         .opens = true},
    };
}

void SplitChoices::show(QDate until)
{
    m_splits = PlaceCourse(m_workspace.records(), until).openSplits();
    std::vector<QUuid> rows;
    for (std::size_t number = 0; number < m_splits.size(); ++number)
        rows.push_back(numberedRow(number));
    TableView &table = m_table->table();
    table.setRows(std::move(rows));
    table.rowsModel().touchAll();
    if (table.currentRow().isNull())
        table.choose(numberedRow(0));
    const int count = static_cast<int>(m_splits.size());
    m_table->setFooterOfAll(
        QCoreApplication::translate("Units", "%Ln facilities ask for a choice", nullptr, count));
    emit markedChanged();
}

bool SplitChoices::choose(Ref<Facility> facility)
{
    const auto at = std::ranges::find(m_splits, facility, &OpenSplit::facility);
    if (at == m_splits.end())
        return false;
    const QUuid row = numberedRow(static_cast<std::size_t>(at - m_splits.begin()));
    if (!m_table->table().choose(row)) {
        m_table->table().filter().setText({});
        m_table->table().choose(row);
    }
    return true;
}

std::vector<OpenSplit> SplitChoices::marked() const
{
    std::vector<OpenSplit> splits;
    for (const QUuid &row : m_table->table().chosenRows()) {
        // While rows go, those left may have numbers of before.
        if (numberOf(row) < m_splits.size())
            splits.push_back(split(row));
    }
    return splits;
}

bool SplitChoices::canChoosePart() const
{
    return !m_workspace.isReadOnly() && !marked().empty();
}

void SplitChoices::addParts(QMenu &menu)
{
    const std::vector<OpenSplit> splits = marked();
    if (splits.empty())
        return;
    Refs<AdminUnit> common = splits.front().parts;
    for (const OpenSplit &one : splits) {
        std::erase_if(common, [&](Ref<AdminUnit> part) {
            return std::ranges::find(one.parts, part) == one.parts.end();
        });
    }
    for (const Ref<AdminUnit> part : common) {
        QAction *action =
            menu.addAction(QCoreApplication::translate("Units", "Place in %1").arg(unitName(part)));
        action->setEnabled(!m_workspace.isReadOnly());
        connect(action, &QAction::triggered, this, [this, splits, part] { place(splits, part); });
    }
    if (common.empty()) {
        menu.addAction(QCoreApplication::translate(
                           "Units", "The marked units have no part in common: mark those of one"))
            ->setEnabled(false);
    }
}

void SplitChoices::askPart(QPoint globalPosition)
{
    m_parts->clear();
    addParts(*m_parts);
    if (m_parts->isEmpty())
        return;
    m_parts->popup(globalPosition);
    m_parts->setActiveAction(m_parts->actions().front());
}

void SplitChoices::place(const std::vector<OpenSplit> &splits, Ref<AdminUnit> part)
{
    m_workspace.applyUndoable(settledSplits(m_workspace.records(), splits, part));
}

} // namespace sxsh
