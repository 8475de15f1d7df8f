// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultcosttable.h"

#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "ui/frame/emptystate.h"
#include "ui/pages/millionscell.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

ResultCostTable::ResultCostTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_table(new TablePanel(workspace, columns(), u"budget_costs"_s,
                             QCoreApplication::translate("Money", "Cost per result")))
{
    m_table->setEmptyState(new EmptyState(
        "calculator", QCoreApplication::translate("Money", "No result yet"),
        QCoreApplication::translate(
            "Money", "What a result cost follows from the outputs and the money of an activity.")));
    connect(&m_table->table(), &TableView::rowActivated, this, [this](QUuid row) {
        m_workspace.open({EntityKind::Activity, m_costs[numberOf(row)].activity.id, {}});
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

std::vector<TableColumn> ResultCostTable::columns()
{
    const auto cost = [this](QUuid row) -> const ResultCost & { return m_costs[numberOf(row)]; };
    return {
        {.key = u"activity"_s,
         .title = QCoreApplication::translate("Money", "Activity"),
         .cell =
             [this, cost](QUuid row) {
                 const Activity *activity = m_workspace.records().find(cost(row).activity);
                 return activity ? textCell(activity->code + u"  "_s + activity->title)
                                 : dashCell();
             },
         .stretches = true},
        {.key = u"output"_s,
         .title = QCoreApplication::translate("Money", "Result"),
         .cell =
             [this, cost](QUuid row) {
                 return textCell(
                     shownName(m_workspace.records(), EntityKind::OutputType, cost(row).output.id));
             },
         .width = 170},
        {.key = u"done"_s,
         .title = QCoreApplication::translate("Money", "Done"),
         .cell =
             [this, cost](QUuid row) {
                 const auto &done = cost(row).done;
                 if (!done)
                     return dashCell();
                 constexpr qint64 one = 1'000'000'000;
                 const int decimals = done->nano % one == 0 ? 0 : 2;
                 return numberCell(numberText(done->toDouble(), decimals, m_workspace.language()),
                                   done->toDouble());
             },
         .alignment = Qt::AlignRight,
         .width = 76},
        {.key = u"spent"_s,
         .title = QCoreApplication::translate("Money", "Spent (million đồng)"),
         .cell =
             [this, cost](QUuid row) {
                 const auto &spent = cost(row).spent;
                 return spent ? millionsCell(*spent, m_workspace.language()) : dashCell();
             },
         .alignment = Qt::AlignRight,
         .width = 136},
        {.key = u"per_unit"_s,
         .title = QCoreApplication::translate("Money", "Per result (đồng)"),
         .cell =
             [this, cost](QUuid row) {
                 const auto &each = cost(row).perUnit;
                 if (!each) {
                     ShownCell cell = dashCell();
                     cell.toolTip = cost(row).reason;
                     return cell;
                 }
                 ShownCell cell = numberCell(numberText(*each, 0, m_workspace.language()), *each);
                 cell.isStrong = true;
                 return cell;
             },
         .alignment = Qt::AlignRight,
         .width = 124},
        {.key = u"remark"_s,
         .title = QCoreApplication::translate("Money", "Remark"),
         .cell =
             [cost](QUuid row) {
                 const ResultCost &one = cost(row);
                 ShownCell cell = textCell(
                     !one.reason.isEmpty() ? one.reason
                     : one.isShared        ? QCoreApplication::translate(
                                                 "Money", "The same money was for other results too")
                                    : QString());
                 cell.toolTip = cell.text;
                 return cell;
             },
         .width = 220,
         .priority = 1}};
}

void ResultCostTable::showYear(std::optional<int> year)
{
    const Plan *plan = m_workspace.plan();
    m_costs =
        plan ? resultCosts(m_workspace.records(), {plan->id}, year) : std::vector<ResultCost>();
    std::vector<QUuid> rows;
    for (std::size_t row = 0; row < m_costs.size(); ++row)
        rows.push_back(numberedRow(row));
    const auto known = std::ranges::count_if(
        m_costs, [](const ResultCost &cost) { return cost.perUnit.has_value(); });
    m_table->table().setRows(std::move(rows));
    m_table->table().rowsModel().touchAll();
    m_table->setFooterText(
        (year ? QString::number(*year) : QCoreApplication::translate("Money", "Every year")) +
        u" · "_s +
        QCoreApplication::translate("Money", "cost known for %1 of %2 results")
            .arg(known)
            .arg(m_costs.size()));
}

} // namespace sxsh
