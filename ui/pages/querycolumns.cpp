// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/querycolumns.h"

#include "core/base/datetext.h"
#include "core/exchange/queriedplace.h"
#include "ui/frame/workspace.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

StateShape shapeOf(QueryState state)
{
    switch (state) {
    case QueryState::Open:
        return StateShape::Ring;
    case QueryState::Sent:
        return StateShape::Half;
    case QueryState::Answered:
        return StateShape::Diamond;
    case QueryState::Closed:
        break;
    }
    return StateShape::Check;
}

ShownCell dueCell(Workspace &workspace, const Query &query)
{
    if (!query.due)
        return dashCell();
    ShownCell cell = dateCell(dateText(*query.due, workspace.language()), *query.due);
    if (isLate(query, workspace.today())) {
        cell.shape = StateShape::Overdue;
        cell.tone = Tone::Bad;
        const auto days = static_cast<int>(query.due->daysTo(workspace.today()));
        cell.toolTip = QCoreApplication::translate("Queries", "The answer is late by %Ln days.",
                                                   nullptr, days);
    }
    return cell;
}

} // namespace

ShownCell queryStateCell(const Query &query)
{
    return stateCell(shapeOf(query.state), choiceLabel(query.state));
}

std::vector<TableColumn> queryColumns(Workspace &workspace)
{
    const auto cell = [&workspace](auto make) {
        return [&workspace, make](QUuid row) {
            const Query *query = workspace.records().find(Ref<Query>{row});
            return query ? make(*query) : dashCell();
        };
    };
    std::vector<TableColumn> made{
        {.key = u"number"_s,
         .title = QCoreApplication::translate("Queries", "No."),
         .cell = cell([](const Query &query) {
             return numberCell(QString::number(query.number), query.number);
         }),
         .alignment = Qt::AlignRight,
         .width = 40},
        {.key = u"record"_s,
         .title = QCoreApplication::translate("Queries", "Record"),
         .cell = cell([&workspace](const Query &query) {
             return textCell(queriedRecordText(workspace.records(), query));
         }),
         .width = 140,
         .stretches = true},
        {.key = u"field"_s,
         .title = QCoreApplication::translate("Queries", "Field"),
         .cell = cell([](const Query &query) { return textCell(queriedFieldText(query)); }),
         .width = 96},
        {.key = u"value"_s,
         .title = QCoreApplication::translate("Queries", "Value now"),
         .cell = cell([&workspace](const Query &query) {
             return textCell(queriedValueText(workspace.records(), query, workspace.language(),
                                              workspace.today()));
         }),
         .width = 100,
         .priority = 3},
        {.key = u"question"_s,
         .title = QCoreApplication::translate("Queries", "Question"),
         .cell = cell([](const Query &query) { return textCell(query.question.simplified()); }),
         .width = 150,
         .stretches = true},
        {.key = u"asked_on"_s,
         .title = QCoreApplication::translate("Queries", "Asked on"),
         .cell = cell([&workspace](const Query &query) {
             return dateCell(dateText(query.askedOn, workspace.language()), query.askedOn);
         }),
         .alignment = Qt::AlignRight,
         .width = 92,
         .priority = 4},
        {.key = u"due"_s,
         .title = QCoreApplication::translate("Queries", "Answer due"),
         .cell = cell([&workspace](const Query &query) { return dueCell(workspace, query); }),
         .alignment = Qt::AlignRight,
         .width = 106},
        {.key = u"state"_s,
         .title = QCoreApplication::translate("Queries", "State"),
         .cell = cell(queryStateCell),
         .width = 106},
        {.key = u"answer"_s,
         .title = QCoreApplication::translate("Queries", "Answer"),
         .cell = cell([](const Query &query) { return textCell(query.answer.simplified()); }),
         .width = 150,
         .priority = 2}};
    if (!workspace.session().workingCopy()) {
        made.insert(made.begin(), {.key = u"unit"_s,
                                   .title = QCoreApplication::translate("Queries", "Unit"),
                                   .cell = cell([&workspace](const Query &query) {
                                       const AdminUnit *unit = workspace.records().find(query.unit);
                                       return textCell(unit ? unit->name : QString());
                                   }),
                                   .width = 112});
    }
    return made;
}

} // namespace sxsh
