// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namedparts.h"
#include "core/work/planscope.h"

#include <QtCore/QSet>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const Activity &activityOf(const ReportBasis &basis, const ListItem &item)
{
    return *basis.records.find(Ref<Activity>{item.id});
}

const Clause &clauseOf(const ReportBasis &basis, const ListItem &item)
{
    return *basis.records.find(Ref<Clause>{item.id});
}

/// The activities of the area that the template is at, else of the whole plan.
std::vector<const Activity *> activitiesIn(const ReportBasis &basis, const Scope &scope)
{
    const ListItem *area = scope.find("area"_L1);
    return area ? activitiesUnder(basis.records, clauseOf(basis, *area)) : basis.work.activities;
}

template <class Accept>
std::vector<ListItem> activitiesWhere(const ReportBasis &basis, const Scope &scope, Accept accept)
{
    std::vector<ListItem> items;
    for (const Activity *activity : activitiesIn(basis, scope)) {
        if (accept(*activity))
            items.push_back({.id = activity->id});
    }
    return items;
}

std::vector<ListItem> areaItems(const ReportBasis &basis, ClauseOrigin origin)
{
    std::vector<ListItem> items;
    for (const Clause *clause : basis.areas(origin))
        items.push_back({.id = clause->id});
    return items;
}

/// The suggested areas that somebody works in.
std::vector<ListItem> suggestedAreas(const ReportBasis &basis, const Scope &)
{
    std::vector<ListItem> items = areaItems(basis, ClauseOrigin::Suggested);
    std::erase_if(items, [&](const ListItem &item) {
        return activitiesUnder(basis.records, clauseOf(basis, item)).empty();
    });
    return items;
}

/// The tasks of an area that nobody works on, where somebody works in the area at all.
std::vector<ListItem> idleTasks(const ReportBasis &basis, const Scope &scope)
{
    const Clause &area = clauseOf(basis, scope.item("area"_L1));
    std::vector<ListItem> items;
    if (activitiesUnder(basis.records, area).empty())
        return items;
    const bool isAreaItselfUsed =
        std::ranges::any_of(basis.work.activities, [&area](const Activity *activity) {
            return activity->clause.id == area.id;
        });
    // Work noted for the area as a whole may be on any of its tasks.
    if (isAreaItselfUsed)
        return items;
    for (const Clause *clause : clausesBelow(basis.records, area)) {
        if (clause->clauseKind == ClauseKind::Task &&
            activitiesUnder(basis.records, *clause).empty())
            items.push_back({.id = clause->id});
    }
    return items;
}

/// The reasons noted for delays, each once, with the titles of the activities.
std::vector<ListItem> delayReasons(const ReportBasis &basis, const Scope &)
{
    std::vector<ListItem> items;
    for (const Activity *activity : basis.work.activities) {
        const QString reason = activity->delayReason.trimmed();
        if (reason.isEmpty() || !basis.isOfPeriod(*activity) ||
            basis.statusOn(*activity) == ActivityStatus::Done)
            continue;
        const auto at = std::ranges::find_if(
            items, [&reason](const ListItem &item) { return item.texts[0] == reason; });
        if (at == items.end())
            items.push_back({.texts = {reason, activity->title}});
        else
            at->texts[1] += u"; "_s + activity->title;
    }
    return items;
}

QString statusText(const ReportBasis &basis, const Activity &activity)
{
    return basis.text.word(u"status."_s + choiceKey(basis.statusOn(activity)));
}

qint64 countStatus(const ReportBasis &basis, ActivityStatus status)
{
    return std::ranges::count_if(basis.work.activities, [&](const Activity *activity) {
        return basis.statusOn(*activity) == status;
    });
}

qint64 countOverdue(const ReportBasis &basis)
{
    return std::ranges::count_if(basis.work.activities, [&basis](const Activity *activity) {
        return basis.isOverdue(*activity);
    });
}

qint64 countOngoing(const ReportBasis &basis)
{
    return std::ranges::count_if(basis.work.activities, [&basis](const Activity *activity) {
        const ActivityStatus status = basis.statusOn(*activity);
        return activity->due && activity->due->kind == DueDate::Kind::Ongoing &&
               status != ActivityStatus::Done && status != ActivityStatus::Stopped;
    });
}

QString countText(const ReportBasis &basis, qint64 count)
{
    return basis.text.count(count);
}

} // namespace

std::vector<NamedText> workTexts()
{
    using B = ReportBasis;
    return {
        {"activities.all"_L1,
         [](const B &b) { return countText(b, static_cast<qint64>(b.work.activities.size())); }},
        {"activities.of_period"_L1,
         [](const B &b) {
             return countText(
                 b, std::ranges::count_if(b.work.activities, [&b](const Activity *activity) {
                     return b.isOfPeriod(*activity);
                 }));
         }},
        {"activities.done"_L1,
         [](const B &b) { return countText(b, countStatus(b, ActivityStatus::Done)); }},
        {"activities.in_progress"_L1,
         [](const B &b) { return countText(b, countStatus(b, ActivityStatus::InProgress)); }},
        {"activities.not_started"_L1,
         [](const B &b) { return countText(b, countStatus(b, ActivityStatus::NotStarted)); }},
        {"activities.stopped"_L1,
         [](const B &b) { return countText(b, countStatus(b, ActivityStatus::Stopped)); }},
        {"activities.overdue"_L1, [](const B &b) { return countText(b, countOverdue(b)); }},
        {"activities.ongoing"_L1,
         [](const B &b) {
             const qint64 count = countOngoing(b);
             return count > 0 ? countText(b, count) : QString();
         }},
        {"events.count"_L1,
         [](const B &b) { return countText(b, static_cast<qint64>(b.events().size())); }},
        {"events.participants"_L1,
         [](const B &b) {
             qint64 count = 0;
             for (const Event *event : b.events())
                 count += std::ranges::distance(b.records.all<Participation>().of(event->id));
             return countText(b, count);
         }},
        {"events.facilities"_L1,
         [](const B &b) {
             QSet<QUuid> facilities;
             for (const Event *event : b.events()) {
                 for (const Participation &one : b.records.all<Participation>().of(event->id)) {
                     if (one.facility)
                         facilities.insert(one.facility->id);
                 }
             }
             return countText(b, facilities.size());
         }},
    };
}

std::vector<ItemText> workItemTexts()
{
    using B = ReportBasis;
    using I = ListItem;
    return {
        {"area.label"_L1, [](const B &b, const I &i) { return clauseOf(b, i).label; }},
        {"area.text"_L1, [](const B &b, const I &i) { return clauseOf(b, i).text; }},
        {"area.activities"_L1,
         [](const B &b, const I &i) {
             const auto size =
                 static_cast<qint64>(activitiesUnder(b.records, clauseOf(b, i)).size());
             return size > 0 ? countText(b, size) : QString();
         }},
        {"task.label"_L1, [](const B &b, const I &i) { return clauseOf(b, i).label; }},
        {"task.text"_L1, [](const B &b, const I &i) { return clauseOf(b, i).text; }},
        {"activity.code"_L1, [](const B &b, const I &i) { return activityOf(b, i).code; }},
        {"activity.title"_L1, [](const B &b, const I &i) { return activityOf(b, i).title; }},
        {"activity.lead"_L1,
         [](const B &b, const I &i) { return b.organisationName(activityOf(b, i).lead); }},
        {"activity.due"_L1,
         [](const B &b, const I &i) { return b.text.due(activityOf(b, i).due); }},
        {"activity.status"_L1,
         [](const B &b, const I &i) { return statusText(b, activityOf(b, i)); }},
        {"activity.reason"_L1, [](const B &b, const I &i) { return activityOf(b, i).delayReason; }},
        {"activity.next_step"_L1, [](const B &b, const I &i) { return activityOf(b, i).nextStep; }},
        {"reason.text"_L1, [](const B &, const I &i) { return i.texts[0]; }},
        {"reason.activities"_L1, [](const B &, const I &i) { return i.texts[1]; }},
    };
}

std::vector<NamedList> workLists()
{
    using B = ReportBasis;
    return {
        {"areas"_L1,
         "area"_L1,
         {},
         [](const B &b, const Scope &) { return areaItems(b, ClauseOrigin::Signed); }},
        {"suggested_areas"_L1, "area"_L1, {}, suggestedAreas},
        {"idle_tasks"_L1, "task"_L1, "area"_L1, idleTasks},
        {"activities"_L1,
         "activity"_L1,
         {},
         [](const B &b, const Scope &scope) {
             return activitiesWhere(b, scope, [](const Activity &) { return true; });
         }},
        {"overdue_activities"_L1,
         "activity"_L1,
         {},
         [](const B &b, const Scope &scope) {
             return activitiesWhere(
                 b, scope, [&b](const Activity &activity) { return b.isOverdue(activity); });
         }},
        {"done_activities"_L1,
         "activity"_L1,
         {},
         [](const B &b, const Scope &scope) {
             return activitiesWhere(b, scope, [&b](const Activity &activity) {
                 return b.statusOn(activity) == ActivityStatus::Done && activity.doneOn &&
                        *activity.doneOn >= b.period.startsOn;
             });
         }},
        {"delay_reasons"_L1, "reason"_L1, {}, delayReasons},
    };
}

} // namespace sxsh
