// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitycells.h"

#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "core/work/activitystate.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

ShownCell dueCell(const Workspace &workspace, const Activity &activity)
{
    if (!activity.due)
        return dashCell();
    ShownCell cell{.text = shownDue(*activity.due, workspace.language())};
    if (const auto last = lastDayOf(activity)) {
        cell.sort = *last;
        cell.value = activity.due->kind == DueDate::Kind::Day ? Cell::ofDate(*last)
                                                              : Cell::ofText(cell.text);
    }
    if (isOverdue(activity, workspace.asOf()))
        cell.tone = Tone::Bad;
    return cell;
}

ShownCell progressCell(const Workspace &workspace, const Activity &activity)
{
    if (!activity.progress)
        return dashCell();
    const double percent = static_cast<double>(activity.progress->nano) / 1e9;
    ShownCell cell = numberCell(numberText(percent, 0, workspace.language()) + u'%', percent);
    cell.progress = percent / 100;
    return cell;
}

} // namespace

ShownCell activityState(const Activity &activity, QDate day)
{
    const ActivityStatus status = statusOn(activity, day);
    if (isOverdue(activity, day))
        return stateCell(StateShape::Overdue, QCoreApplication::translate("Activity", "Overdue"));
    switch (status) {
    case ActivityStatus::Done:
        return stateCell(StateShape::Check, choiceLabel(status));
    case ActivityStatus::InProgress:
        return stateCell(StateShape::Half, choiceLabel(status));
    case ActivityStatus::Stopped:
        return stateCell(StateShape::Cross, choiceLabel(status));
    case ActivityStatus::NotStarted:
        break;
    }
    return stateCell(StateShape::Ring, choiceLabel(status));
}

std::vector<TableColumn> activityColumns(Workspace &workspace)
{
    const auto shown = [&workspace](auto cell) {
        return [&workspace, cell](QUuid row) {
            const Activity *activity = workspace.records().find(Ref<Activity>{row});
            return activity ? cell(*activity) : dashCell();
        };
    };
    return {
        {.key = u"code"_s,
         .title = QCoreApplication::translate("Activity", "Code"),
         .cell = shown([](const Activity &one) { return textCell(one.code); }),
         .width = 96,
         .priority = 4},
        {.key = u"title"_s,
         .title = QCoreApplication::translate("Activity", "Activity"),
         .cell = shown([](const Activity &one) {
             ShownCell cell = textCell(one.title);
             cell.toolTip = one.title;
             return cell;
         }),
         .width = 300,
         .stretches = true},
        {.key = u"lead"_s,
         .title = QCoreApplication::translate("Activity", "Lead"),
         .cell = shown([&workspace](const Activity &one) {
             return one.lead ? textCell(shownName(workspace.records(), EntityKind::Organisation,
                                                  one.lead->id))
                             : dashCell();
         }),
         .width = 150,
         .priority = 3},
        {.key = u"due"_s,
         .title = QCoreApplication::translate("Activity", "Due"),
         .cell = shown([&workspace](const Activity &one) { return dueCell(workspace, one); }),
         .alignment = Qt::AlignRight,
         .width = 110,
         .priority = 1},
        {.key = u"state"_s,
         .title = QCoreApplication::translate("Activity", "State"),
         .cell = shown(
             [&workspace](const Activity &one) { return activityState(one, workspace.asOf()); }),
         .width = 134},
        {.key = u"progress"_s,
         .title = QCoreApplication::translate("Activity", "Progress"),
         .cell = shown([&workspace](const Activity &one) { return progressCell(workspace, one); }),
         .alignment = Qt::AlignRight,
         .width = 104,
         .priority = 5},
    };
}

} // namespace sxsh
