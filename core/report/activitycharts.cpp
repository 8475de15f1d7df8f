// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namedparts.h"
#include "core/work/activitystate.h"
#include "core/work/planscope.h"

#include <QtCore/QHash>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Up to so many activities without days are named with their titles, more by their codes alone.
constexpr std::size_t fewUndated = 6;
constexpr qsizetype longTitle = 70;

std::optional<DaySpan> spanOf(QDate from, QDate to)
{
    return from.isValid() && to.isValid() && from <= to ? std::optional(DaySpan{from, to})
                                                        : std::nullopt;
}

/// What of an activity lies where on an axis of days.
struct WorkSpans {
    std::optional<DaySpan> planned{};
    std::optional<DaySpan> done{};
    std::optional<DaySpan> late{};

    bool isEmpty() const { return !planned && !done && !late; }
};

/// The last day that an activity is planned up to: its due day or, of work without end, the plan's.
std::optional<QDate> plannedEnd(const ReportBasis &basis, const Activity &activity)
{
    const bool isOngoing = activity.due && activity.due->kind == DueDate::Kind::Ongoing;
    return isOngoing ? basis.plan.endsOn : lastDayOf(activity);
}

/// From its start to the part of the planned days that its progress says.
std::optional<DaySpan> progressOf(const Activity &activity, const DaySpan &planned)
{
    const double share =
        activity.progress ? std::clamp(activity.progress->toDouble() / 100, 0.0, 1.0) : 0;
    const auto days =
        static_cast<qint64>(share * static_cast<double>(planned.from.daysTo(planned.to) + 1));
    return spanOf(planned.from, planned.from.addDays(days - 1));
}

/// Of work that was done later, the progress on the day is not on record.
bool isProgressKnown(const ReportBasis &basis, const Activity &activity)
{
    return activity.status == ActivityStatus::InProgress &&
           basis.statusOn(activity) == ActivityStatus::InProgress;
}

WorkSpans spansOf(const ReportBasis &basis, const Activity &activity)
{
    WorkSpans spans;
    const auto last = plannedEnd(basis, activity);
    const auto start = activity.start;
    if (last)
        spans.planned = spanOf(start && *start <= *last ? *start : *last, *last);
    const ActivityStatus status = basis.statusOn(activity);
    if (status == ActivityStatus::Done) {
        const auto end = activity.doneOn ? activity.doneOn : last;
        const auto from = start ? start : spans.planned ? std::optional(spans.planned->from) : end;
        if (end && from) {
            spans.done = spanOf(std::min(*from, *end), last ? std::min(*end, *last) : *end);
            if (last && *end > *last)
                spans.late = spanOf(std::max(last->addDays(1), *from), *end);
        }
    } else if (isProgressKnown(basis, activity) && spans.planned && start) {
        spans.done = progressOf(activity, *spans.planned);
    }
    if (basis.isOverdue(activity))
        spans.late = spanOf(lastDayOf(activity)->addDays(1), basis.day);
    return spans;
}

QString statusText(const ReportBasis &basis, const Activity &activity)
{
    if (basis.isOverdue(activity))
        return basis.text.capitalised(basis.text.word(u"status.overdue"));
    const ActivityStatus status = basis.statusOn(activity);
    QString text = basis.text.word(u"status."_s + choiceKey(status));
    if (isProgressKnown(basis, activity) && activity.progress)
        text += u' ' + basis.text.number(activity.progress->toDouble(), 0) + u'%';
    return text;
}

QString nameOf(const Activity &activity)
{
    return activity.code.isEmpty() ? activity.title : activity.code + u". "_s + activity.title;
}

/// The activities with the area that each is in, area by area in the order of the plan.
struct AreaWork {
    const Activity *activity = nullptr;
    QString area{};
    std::size_t place = 0;
};

std::vector<AreaWork> byArea(const ReportBasis &basis)
{
    std::vector<const Clause *> areas = basis.areas(ClauseOrigin::Signed);
    const auto suggested = basis.areas(ClauseOrigin::Suggested);
    areas.insert(areas.end(), suggested.begin(), suggested.end());
    QHash<QUuid, std::size_t> placeOfArea;
    for (const Clause *area : areas)
        placeOfArea.insert(area->id, static_cast<std::size_t>(placeOfArea.size()));
    QHash<QUuid, std::size_t> placeOfClause; // of many activities under few clauses
    std::vector<AreaWork> work;
    for (const Activity *activity : basis.work.activities) {
        auto at = placeOfClause.constFind(activity->clause.id);
        if (at == placeOfClause.cend()) {
            const Clause *clause = basis.records.find(activity->clause);
            const Clause *area = clause ? taskAreaOf(basis.records, *clause) : nullptr;
            at = placeOfClause.insert(activity->clause.id,
                                      area ? placeOfArea.value(area->id, areas.size())
                                           : areas.size());
        }
        const std::size_t place = *at;
        QString name = basis.text.word(u"gantt.elsewhere");
        if (place < areas.size()) {
            const Clause &area = *areas[place];
            name = basis.text.capitalised(area.label);
            name += name.isEmpty() || area.text.isEmpty() ? area.text : u": "_s + area.text;
            if (name.endsWith(u':'))
                name.chop(1); // it announces a list that is not here
        }
        work.push_back({activity, name, place});
    }
    std::ranges::stable_sort(work, {}, &AreaWork::place);
    return work;
}

/// Those without any day, in words.
QString undatedText(const ReportBasis &basis, const std::vector<const Activity *> &undated)
{
    if (undated.empty())
        return {};
    QStringList names;
    for (const Activity *activity : undated) {
        QString name = undated.size() > fewUndated && !activity->code.isEmpty() ? activity->code
                                                                                : nameOf(*activity);
        if (name.size() > longTitle)
            name = name.left(longTitle - 1).trimmed() + u'…';
        names += name;
    }
    return basis.text.word(u"gantt.undated")
        .arg(basis.text.count(names.size()), names.join(u"; "_s));
}

/// The activities over the days of the plan: what is planned, what is done, what is late.
std::optional<Chart> activities(const ReportBasis &basis, const Scope &)
{
    if (basis.work.activities.empty())
        return {};
    Chart chart{.kind = ChartKind::Gantt, .notesName = basis.text.word(u"gantt.status")};
    Series planned{.name = basis.text.word(u"gantt.planned"), .role = SeriesRole::Planned};
    Series late{.name = basis.text.word(u"gantt.late"), .role = SeriesRole::Odd};
    Series done{.name = basis.text.word(u"gantt.done"), .role = SeriesRole::Actual};
    std::vector<const Activity *> undated;
    for (const AreaWork &work : byArea(basis)) {
        const WorkSpans spans = spansOf(basis, *work.activity);
        if (spans.isEmpty()) {
            undated.push_back(work.activity);
            continue;
        }
        chart.categories.push_back(nameOf(*work.activity));
        chart.groups.push_back(work.area);
        chart.notes.push_back(statusText(basis, *work.activity));
        planned.spans.push_back(spans.planned);
        late.spans.push_back(spans.late);
        done.spans.push_back(spans.done);
    }
    chart.remark = undatedText(basis, undated);
    if (chart.categories.empty()) {
        chart.reason = chart.remark;
        chart.remark.clear();
        return chart;
    }
    chart.asOf = basis.day;
    chart.series = {planned, late, done};
    return chart;
}

} // namespace

std::vector<NamedChart> activityCharts()
{
    return {{"activities"_L1, {}, activities}};
}

} // namespace sxsh
