// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/programme.h"

#include <QtCore/QSet>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 billion = 1'000'000'000;

Decimal whole(qint64 number)
{
    return {number * billion};
}

/// The tasks of an area: what stands under it and has nothing under itself; else the area.
std::vector<const Clause *> tasksOf(const Clause &area, const std::vector<const Clause *> &clauses)
{
    std::vector<const Clause *> found;
    for (const Clause *clause : clauses) {
        if (clause->parent != Ref<Clause>{area.id})
            continue;
        const auto below = tasksOf(*clause, clauses);
        found.insert(found.end(), below.begin(), below.end());
    }
    return found.empty() ? std::vector{&area} : found;
}

int hits(const ActivityOption &option, const Clause &clause)
{
    return static_cast<int>(std::ranges::count_if(option.keywords, [&](const QString &word) {
        return clause.text.contains(word, Qt::CaseInsensitive);
    }));
}

/// True where so much is done that its events have taken place.
bool hasTaken(const Activity &activity)
{
    return activity.status == ActivityStatus::Done ||
           (activity.status == ActivityStatus::InProgress &&
            activity.progress->nano >= 40 * billion);
}

class ProgrammeMaker
{
public:
    explicit ProgrammeMaker(const Ground &ground) : m_ground(ground)
    {
        for (const ActivityOption &option : ground.catalogue().activities()) {
            if (option.keywords.isEmpty())
                m_anyOption = &option;
        }
    }

    std::vector<Work> make()
    {
        for (const Plan *plan : m_ground.plans())
            addPlan(*plan);
        return std::move(m_works);
    }

private:
    struct Task {
        const Clause *clause = nullptr;
        const Clause *area = nullptr;
    };

    void addPlan(const Plan &plan)
    {
        const auto clauses = m_ground.clauses(plan);
        std::vector<const Clause *> areas;
        std::vector<Task> tasks;
        for (const Clause *clause : clauses) {
            if (clause->clauseKind != ClauseKind::TaskArea)
                continue;
            areas.push_back(clause);
            for (const Clause *task : tasksOf(*clause, clauses))
                tasks.push_back({task, clause});
        }
        const auto chosen = match(tasks);
        const DemoSize &size = m_ground.size();
        int first = plan.startsOn ? plan.startsOn->year() : size.firstYear;
        if (first < size.firstYear || first > size.lastYear)
            first = size.firstYear;
        for (int year = first; year <= size.lastYear; ++year) {
            for (const Clause *area : areas) {
                bool hasWork = false;
                for (const auto &[option, task] : chosen) {
                    if (task.area == area && (year - first) % option->every == 0) {
                        add(plan, *task.clause, *option, year);
                        hasWork = true;
                    }
                }
                if (!hasWork)
                    add(plan, *tasksOf(*area, clauses).front(), *m_anyOption, year);
            }
        }
    }

    /// Each kind of work with the clause whose text it suits best.
    std::vector<std::pair<const ActivityOption *, Task>> match(const std::vector<Task> &tasks) const
    {
        std::vector<std::pair<const ActivityOption *, Task>> chosen;
        for (const ActivityOption &option : m_ground.catalogue().activities()) {
            Task best;
            int most = 0;
            for (const Task &task : tasks) {
                if (const int count = hits(option, *task.clause); count > most) {
                    most = count;
                    best = task;
                }
            }
            if (best.clause)
                chosen.emplace_back(&option, best);
        }
        return chosen;
    }

    void add(const Plan &plan, const Clause &clause, const ActivityOption &option, int year)
    {
        const int number = ++m_numbers[year];
        Activity activity;
        activity.code =
            u"HD-%1-%2"_s.arg(year).arg(QString::number(number).rightJustified(2, u'0'));
        const QByteArray key = activity.code.toUtf8();
        Dice dice = m_ground.dice("activity", key);
        activity.id = m_ground.id("activity", key);
        activity.clause = {clause.id};
        schedule(dice, plan, activity, year);
        const auto areas = chooseAreas(option, year, number);
        QStringList names;
        for (const AdminUnit *area : areas) {
            activity.units.push_back({area->id});
            names += Ground::inText(*area);
        }
        activity.title = filled(option.title, {{"year", QString::number(year)},
                                               {"areas", names.join(u", ")},
                                               {"label", clause.label}});
        assign(dice, plan, option, areas, activity);
        Work work{&option, year, std::move(activity)};
        addOutputs(dice, work);
        m_works.push_back(std::move(work));
    }

    /// Going round the districts, so that each has its turn.
    std::vector<const AdminUnit *> chooseAreas(const ActivityOption &option, int year, int number)
    {
        const auto all = m_ground.areas({year, 12, 31});
        constexpr int facilitiesForMore = 400;
        const int more = 1 + m_ground.size().facilities / facilitiesForMore;
        const auto count = std::min(all.size(), static_cast<std::size_t>(option.areas * more));
        std::vector<const AdminUnit *> chosen;
        for (std::size_t at = 0; at < count; ++at)
            chosen.push_back(
                all[(static_cast<std::size_t>(year * 5 + number * 3) + at) % all.size()]);
        return chosen;
    }

    void schedule(Dice &dice, const Plan &plan, Activity &activity, int year) const
    {
        QDate first(year, 1, 10);
        if (plan.signedOn && plan.signedOn->year() == year)
            first = std::clamp(*plan.signedOn, first, QDate(year, 6, 1));
        activity.start = dice.day(first, first.addDays(85));
        activity.due = dueDate(dice, year);
        const bool isOver = year < m_ground.size().lastYear;
        constexpr std::array past{86, 8, 4, 2};
        constexpr std::array present{48, 40, 2, 10};
        constexpr std::array states{ActivityStatus::Done, ActivityStatus::InProgress,
                                    ActivityStatus::Stopped, ActivityStatus::NotStarted};
        activity.status = states[dice.weighted(isOver ? past : present)];
        switch (activity.status) {
        case ActivityStatus::Done: {
            const bool isLate = isOver && dice.chance(150);
            const QDate last(isLate ? year + 1 : year, isLate ? 3 : 12, 10);
            activity.doneOn =
                dice.day(isLate ? QDate(year, 12, 11) : activity.start->addDays(40), last);
            if (isLate)
                activity.delayReason = m_ground.text(dice, "delay_reason");
            activity.progress = whole(dice.chance(25) ? 90 : 100);
            break;
        }
        case ActivityStatus::InProgress:
            activity.progress = whole(dice.between(3, 17) * 5);
            activity.nextStep = m_ground.text(dice, "next_step", year);
            if (isOver || dice.chance(300))
                activity.delayReason = m_ground.text(dice, "delay_reason");
            break;
        case ActivityStatus::Stopped:
            activity.progress = whole(dice.between(0, 8) * 5);
            activity.note = m_ground.text(dice, "stop_reason");
            break;
        case ActivityStatus::NotStarted:
            activity.start.reset();
            activity.nextStep = m_ground.text(dice, "first_step", year);
            if (isOver)
                activity.delayReason = m_ground.text(dice, "delay_reason");
            break;
        }
    }

    DueDate dueDate(Dice &dice, int year) const
    {
        constexpr std::array kinds{20, 34, 15, 18, 7, 6};
        DueDate due{.kind = static_cast<DueDate::Kind>(dice.weighted(kinds))};
        switch (due.kind) {
        case DueDate::Kind::Day:
            due.day = dice.day({year, 9, 1}, {year, 12, 10});
            break;
        case DueDate::Kind::Quarter:
            due.year = year;
            due.part = dice.between(3, 4);
            break;
        case DueDate::Kind::Half:
            due.year = year;
            due.part = 2;
            break;
        case DueDate::Kind::Year:
            due.year = year;
            break;
        case DueDate::Kind::ByDocument:
            due.document = m_ground.text(dice, "due_document", year);
            break;
        case DueDate::Kind::Ongoing:
            break;
        }
        return due;
    }

    void assign(Dice &dice, const Plan &plan, const ActivityOption &option,
                const std::vector<const AdminUnit *> &areas, Activity &activity) const
    {
        for (const OrganisationKind kind : option.lead) {
            std::vector<Ref<Organisation>> fitting;
            for (const Organisation *one : m_ground.organisations()) {
                if (one->organisationKind == kind)
                    fitting.push_back({one->id});
            }
            if (kind == OrganisationKind::Department && plan.department)
                activity.lead = plan.department;
            else if (!fitting.empty())
                activity.lead = dice.pick(fitting);
            if (activity.lead)
                break;
        }
        std::vector<Ref<Organisation>> others;
        for (const Organisation *one : m_ground.organisations()) {
            const bool isLocal = std::ranges::any_of(areas, [&](const AdminUnit *area) {
                return one->unit == Ref<AdminUnit>{area->id};
            });
            const bool isLead = activity.lead == Ref<Organisation>{one->id};
            if (isLocal && !isLead)
                activity.partners.push_back({one->id});
            else if (!isLead && one->organisationKind != OrganisationKind::Committee &&
                     one->organisationKind != OrganisationKind::Media)
                others.push_back({one->id});
        }
        dice.shuffle(others);
        others.resize(std::min(others.size(), static_cast<std::size_t>(dice.between(1, 3))));
        activity.partners.insert(activity.partners.end(), others.begin(), others.end());
    }

    void addOutputs(Dice &dice, Work &work) const
    {
        for (const ActivityOption::Product &product : work.option->products) {
            const OutputType *type = m_ground.outputType(product.code);
            if (!type)
                continue;
            int planned = dice.between(product.min, product.max);
            if (planned > 50)
                planned = (planned + 5) / 10 * 10;
            ActivityOutput output{.activity = {work.activity.id},
                                  .outputType = {type->id},
                                  .year = work.year,
                                  .planned = whole(planned)};
            switch (work.activity.status) {
            case ActivityStatus::Done:
                output.done = whole(std::max(1, planned * dice.between(88, 116) / 100));
                break;
            case ActivityStatus::InProgress:
                // Where an event has taken place, something has been done.
                output.done = whole(std::max(hasTaken(work.activity) ? 1 : 0,
                                             planned * dice.between(20, 80) / 100));
                break;
            case ActivityStatus::Stopped:
                output.done = whole(0);
                break;
            case ActivityStatus::NotStarted:
                break;
            }
            output.id = Ground::partId(work.activity.id, "output/" + product.code.toUtf8());
            work.outputs.push_back(output);
        }
    }

    const Ground &m_ground;
    const ActivityOption *m_anyOption = nullptr;
    QHash<int, int> m_numbers; // of the activities in a year
    std::vector<Work> m_works;
};

} // namespace

std::vector<Work> inventProgramme(const Ground &ground)
{
    return ProgrammeMaker(ground).make();
}

std::vector<Event> inventEvents(const Ground &ground, const std::vector<Work> &programme)
{
    std::vector<Event> events;
    for (const Work &work : programme) {
        const Activity &activity = work.activity;
        if (!work.option->event || !hasTaken(activity))
            continue;
        Dice dice = ground.dice("event", activity.code.toUtf8());
        std::vector<std::optional<Ref<AdminUnit>>> places(activity.units.begin(),
                                                          activity.units.end());
        if (places.empty())
            places.emplace_back();
        for (const auto &place : places) {
            const AdminUnit *unit = ground.records().find(place);
            const QString area = unit ? Ground::inText(*unit) : QString();
            QDate first = activity.start->addDays(15);
            if (unit && unit->validFrom)
                first = std::max(first, *unit->validFrom);
            const QDate end =
                std::min(activity.doneOn.value_or(ground.lastDay()), QDate(work.year, 12, 5));
            Event event{.activity = Ref<Activity>{activity.id},
                        .name =
                            unit ? filled(work.option->title,
                                          {{"year", QString::number(work.year)}, {"areas", area}})
                                 : activity.title,
                        .eventKind = *work.option->event,
                        .date = dice.day(first, std::max(first, end)),
                        .unit = place,
                        .organiser = activity.lead};
            if (event.eventKind == EventKind::Course && dice.chance(700))
                event.until = event.date.addDays(dice.between(1, 2));
            if (unit)
                event.place = filled(ground.text(dice, "hall"), {{"area", area}});
            else if (event.eventKind == EventKind::Broadcast)
                event.place = ground.text(dice, "studio");
            events.push_back(std::move(event));
        }
    }
    std::ranges::stable_sort(events, {}, &Event::date);
    QHash<int, int> numbers;
    for (Event &event : events) {
        const int number = ++numbers[event.date.year()];
        event.code = u"SK-%1-%2"_s.arg(event.date.year())
                         .arg(QString::number(number).rightJustified(2, u'0'));
        event.id = ground.id("event", event.code.toUtf8());
    }
    return events;
}

std::vector<Participation> inventOfficials(const Ground &ground, const std::vector<Event> &events)
{
    std::vector<Participation> found;
    for (const Event &event : events) {
        if (event.eventKind == EventKind::Broadcast)
            continue;
        Dice dice = ground.dice("officials", event.code.toUtf8());
        for (const Organisation *one : ground.organisations()) {
            const bool isLocal = !event.unit || one->unit == event.unit;
            if (!dice.chance(isLocal ? 650 : 120))
                continue;
            // A course is for the officials of the place.
            const bool isCourse = event.eventKind == EventKind::Course;
            const int count = isCourse && one->unit == event.unit ? dice.between(3, 9) : 1;
            QSet<QString> names;
            while (names.size() < count)
                names.insert(ground.person(dice));
            QStringList sorted(names.begin(), names.end());
            sorted.sort();
            for (const QString &name : sorted) {
                Participation official{.event = {event.id},
                                       .organisation = Ref<Organisation>{one->id},
                                       .person = name,
                                       .note = ground.text(dice, "official")};
                official.id = Ground::partId(event.id, "official/" + one->id.toByteArray() + '/' +
                                                           name.toUtf8());
                found.push_back(std::move(official));
            }
        }
    }
    return found;
}

} // namespace sxsh
