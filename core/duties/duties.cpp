// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/duties.h"

#include "core/base/foldedtext.h"
#include "core/indicators/facilityregister.h"
#include "core/indicators/indicators.h"
#include "core/indicators/tallycount.h"
#include "core/model/caption.h"
#include "core/model/periodstatus.h"
#include "core/savings/measurefigures.h"
#include "core/work/activitystate.h"
#include "core/work/planscope.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>
#include <map>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.toString(u"dd/MM/yyyy");
}

/// The key of the field that a finding names by its column.
QString fieldOf(const EntityInfo &info, const QString &column)
{
    const Field *field = fieldOfColumn(info, column);
    return field ? QString(field->keyText()) : QString();
}

/// Collects the duties of one day.
class Collector
{
    Q_DECLARE_TR_FUNCTIONS(Duty)

public:
    Collector(Savings &savings, RuleFindings &findings, QDate today, const DutyOptions &options)
        : m_savings(savings), m_findings(findings), m_records(savings.records()), m_today(today),
          m_options(options)
    {
    }

    std::vector<Duty> collect()
    {
        if (isAskedFor(DutyKind::OverdueActivity) || isAskedFor(DutyKind::DueActivity))
            addActivities();
        if (isAskedFor(DutyKind::Report))
            addReports();
        if (isAskedFor(DutyKind::Draft))
            addDrafts();
        if (isAskedFor(DutyKind::SplitUnit))
            addSplits();
        if (isAskedFor(DutyKind::Doubt))
            addDoubts();
        if (isAskedFor(DutyKind::MissingParticipants))
            addEvents();
        if (isAskedFor(DutyKind::LapsedFact) || isAskedFor(DutyKind::LapsingFact) ||
            isAskedFor(DutyKind::MissingUse) || isAskedFor(DutyKind::MissingEvidence))
            addSubjects();
        sort();
        return std::move(m_duties);
    }

private:
    bool isAskedFor(DutyKind kind) const
    {
        return m_options.kinds.empty() ||
               std::ranges::find(m_options.kinds, kind) != m_options.kinds.end();
    }
    bool isSoon(QDate day) const
    {
        return m_today <= day && day <= m_today.addDays(m_options.withinDays);
    }

    void add(Duty duty, std::optional<QDate> due = {})
    {
        if (!isAskedFor(duty.kind))
            return;
        if (due) {
            duty.due = due;
            duty.days = static_cast<int>(m_today.daysTo(*due));
            duty.state = *due < m_today ? DutyState::Overdue : DutyState::Soon;
        }
        m_duties.push_back(std::move(duty));
    }

    void addActivities()
    {
        for (const Activity &activity : m_records.all<Activity>()) {
            const auto last = lastDayOf(activity);
            if (!last || isSettled(activity, m_today))
                continue;
            const bool isLate = isOverdue(activity, m_today);
            if (!isLate && !isSoon(*last))
                continue;
            Duty duty{.kind = isLate ? DutyKind::OverdueActivity : DutyKind::DueActivity,
                      .title = caption(m_records, Record(activity)),
                      .who = activity.lead,
                      .entity = EntityKind::Activity,
                      .record = activity.id,
                      .field = u"status"_s};
            const QString reason = activity.delayReason.trimmed();
            if (isLate) {
                const auto late = static_cast<int>(last->daysTo(m_today));
                duty.detail =
                    tr("Was due on %1, %Ln days late.", nullptr, late).arg(dayText(*last));
                duty.detail +=
                    u' ' + (reason.isEmpty() ? tr("No reason for the delay is given: enter one.")
                                             : tr("Reason: %1.").arg(withoutFullStop(reason)));
                if (reason.isEmpty())
                    duty.field = u"delay_reason"_s;
            } else {
                const auto left = static_cast<int>(m_today.daysTo(*last));
                duty.detail =
                    left == 0 ? tr("Due on this day.")
                              : tr("Due on %1, %Ln days left.", nullptr, left).arg(dayText(*last));
            }
            add(std::move(duty), last);
        }
    }

    static QString withoutFullStop(const QString &text)
    {
        return text.endsWith(u'.') ? text.chopped(1) : text;
    }

    void addReports()
    {
        QSet<QUuid> frozen;
        for (const Snapshot &snapshot : m_records.all<Snapshot>()) {
            if (snapshot.period)
                frozen.insert(snapshot.period->id);
        }
        for (const ReportingPeriod &period : m_records.all<ReportingPeriod>()) {
            const auto firstDue = firstDueOf(period);
            const QDate due = firstDue.value_or(period.cutOff);
            const bool isNear =
                std::min(due, period.cutOff) <= m_today.addDays(m_options.withinDays);
            if (frozen.contains(period.id) || !isNear)
                continue;
            const Plan *plan = planOn(m_records, period.endsOn);
            QString detail = period.cutOff < m_today
                                 ? tr("Its figures were closed on %1, but no report has been "
                                      "frozen.")
                                 : tr("Its figures are closed on %1.");
            detail = detail.arg(dayText(period.cutOff));
            if (firstDue)
                detail += u' ' + tr("The report is due on %1.").arg(dayText(*firstDue));
            if (!period.addressee.isEmpty())
                detail += u' ' + tr("It goes to: %1.").arg(withoutFullStop(period.addressee));
            add({.kind = DutyKind::Report,
                 .title = tr("Report of the period %1").arg(period.code),
                 .detail = detail,
                 .who = plan ? plan->department : std::nullopt,
                 .entity = EntityKind::ReportingPeriod,
                 .record = period.id},
                due);
        }
    }

    void addDrafts()
    {
        for (const Draft &draft : m_records.all<Draft>()) {
            const EntityInfo *info = findEntity(draft.entity);
            const auto target =
                info ? m_records.find(info->kind, draft.record.id) : std::optional<Record>();
            const Field *field = info ? info->field(draft.field) : nullptr;
            QString detail = tr("“%1” was typed and is not taken in yet.").arg(draft.text);
            if (field)
                detail = fieldLabel(*field) + u": "_s + detail;
            if (!draft.problem.isEmpty())
                detail += u' ' + draft.problem;
            Duty duty{.kind = DutyKind::Draft,
                      .title = target ? caption(m_records, *target)
                               : info ? entityLabel(*info)
                                      : draft.entity,
                      .detail = detail,
                      .entity = EntityKind::Draft,
                      .record = draft.id};
            if (target) {
                duty.entity = info->kind;
                duty.record = draft.record.id;
                duty.field = draft.field;
            }
            add(std::move(duty));
        }
    }

    void addSplits()
    {
        for (const OpenSplit &split : PlaceCourse(m_records, m_today).openSplits()) {
            const Facility &facility = *m_records.find(split.facility);
            const auto name = [&](Ref<AdminUnit> unit) {
                const AdminUnit &found = *m_records.find(unit);
                return u"%1 (%2)"_s.arg(found.name, found.code);
            };
            QStringList parts;
            std::ranges::transform(split.parts, std::back_inserter(parts), name);
            add({.kind = DutyKind::SplitUnit,
                 .title = caption(m_records, Record(facility)),
                 .detail = tr("%1 was split on %2, and nothing says in which part the facility "
                              "lies. Choose one: %3.")
                               .arg(name(split.unit), dayText(split.date), parts.join(u", ")),
                 .entity = EntityKind::Facility,
                 .record = facility.id,
                 .field = u"unit_code"_s,
                 .split = split});
        }
    }

    void addDoubts()
    {
        struct Found {
            QUuid id;
            const EntityInfo *info;
            QString field;
            QStringList messages;
            std::vector<ValueDoubt> doubts;
        };
        std::vector<Found> records;
        QHash<QUuid, std::size_t> places;
        const auto note = [&](QUuid id, const EntityInfo &info, const QString &field,
                              const QString &message, const std::vector<ValueDoubt> &doubts) {
            auto at = places.constFind(id);
            if (at == places.cend()) {
                at = places.insert(id, records.size());
                records.push_back({id, &info, field, {}, {}});
            }
            Found &found = records[*at];
            if (!found.messages.contains(message))
                found.messages += message;
            std::ranges::copy(doubts, std::back_inserter(found.doubts));
        };
        for (const Issue &issue : m_findings.all(m_today)) {
            const EntityInfo &info = *findEntity(issue.entity);
            note(issue.id, info, fieldOf(info, issue.field), issue.message, doubtsIn({issue}));
        }
        for (const MeasureFigures &figures : measureFigures(m_savings, basisOfMeasures())) {
            if (m_records.find(figures.measure)->status == MeasureStatus::Dropped)
                continue;
            for (const ValueDoubt &doubt : openDoubts(m_records, figures))
                note(doubt.record, infoOf<Measure>(), doubt.field, doubt.message, {doubt});
        }
        for (const Found &found : records) {
            const EntityInfo &info = *found.info;
            const auto record = m_records.find(info.kind, found.id);
            add({.kind = DutyKind::Doubt,
                 .title = entityLabel(info) + u' ' + caption(m_records, *record),
                 .detail = found.messages.join(u' '),
                 .entity = info.kind,
                 .record = found.id,
                 .field = found.field,
                 .doubts = found.doubts});
        }
    }

    /// The doubts do not rest on what the records show was saved, so any last year will do.
    MeasureBasis basisOfMeasures() const
    {
        return measureBasis(planOn(m_records, m_today), m_today, m_today.year());
    }

    void addEvents()
    {
        for (const Event &event : m_records.all<Event>()) {
            // Nobody signs a list for a broadcast.
            if (event.eventKind == EventKind::Broadcast || event.date > m_today ||
                !m_records.all<Participation>().of(event.id).empty())
                continue;
            const Activity *activity = m_records.find(event.activity);
            add({.kind = DutyKind::MissingParticipants,
                 .title = caption(m_records, Record(event)),
                 .detail = tr("Held on %1, but nobody is recorded as taking part.")
                               .arg(dayText(event.date)),
                 .who = event.organiser ? event.organiser
                        : activity      ? activity->lead
                                        : std::nullopt,
                 .entity = EntityKind::Event,
                 .record = event.id});
        }
    }

    void addSubjects()
    {
        const Population population(m_records);
        const FacilityRegister facilities(population, m_today);
        const TallyCount tallies(facilities, m_savings);
        const std::map<FactKind, std::optional<int>> kinds = validities();
        for (const auto &member : facilities.members()) {
            const Facility &facility = facilities.facility(member);
            const QString name = facility.code + u' ' + member.state->name;
            for (const auto &[what, months] : kinds) {
                addFact(population.verdict(member.facility, what, m_today, months), what, months,
                        name, EntityKind::Facility, facility.id);
            }
            for (const FactKind what : {FactKind::Applying, FactKind::Verified})
                addEvidence(facilities, member, what, name);
            addUse(facility, name);
        }
        addOrganisations(tallies);
    }

    /// The facts counted, each with the shortest time that an indicator lets it hold.
    std::map<FactKind, std::optional<int>> validities() const
    {
        std::map<FactKind, std::optional<int>> kinds;
        for (const CountedFact &counted : countedFacts(m_records)) {
            auto &months = kinds.try_emplace(counted.what, counted.validityMonths).first->second;
            if (counted.validityMonths && (!months || *counted.validityMonths < *months))
                months = counted.validityMonths;
        }
        return kinds;
    }

    void addOrganisations(const TallyCount &tallies)
    {
        const Population &population = tallies.facilities().population();
        std::set<std::pair<QUuid, FactKind>> seen;
        for (const Indicator *indicator : indicatorsInOrder(m_records)) {
            const TallyReading reading = readTallyKey(m_records, indicator->numerator);
            if (!reading.key || reading.key->of != TallyOf::Organisation || !reading.key->fact)
                continue;
            for (const std::size_t place : tallies.organisations(*indicator)) {
                const Organisation &organisation = *population.organisations()[place];
                if (!seen.emplace(organisation.id, *reading.key->fact).second)
                    continue;
                addFact(population.verdict(population.organisationSubject(place),
                                           *reading.key->fact, m_today, indicator->validityMonths),
                        *reading.key->fact, indicator->validityMonths, organisation.name,
                        EntityKind::Organisation, organisation.id);
            }
        }
    }

    void addFact(const Verdict &verdict, FactKind what, std::optional<int> months,
                 const QString &name, EntityKind entity, QUuid subject)
    {
        if (!verdict.evidence)
            return;
        const QDate last = lastValidDay(*verdict.evidence, months);
        if (!last.isValid() || last > m_today.addDays(m_options.withinDays))
            return;
        const bool hasLapsed = last < m_today;
        const QString detail =
            hasLapsed ? tr("“%1” of %2 held until %3 and nothing newer is known: ask again.")
                      : tr("“%1” of %2 holds until %3: ask again before.");
        add({.kind = hasLapsed ? DutyKind::LapsedFact : DutyKind::LapsingFact,
             .title = name,
             .detail =
                 detail.arg(choiceLabel(what), dayText(verdict.evidence->date), dayText(last)),
             .who = entity == EntityKind::Organisation ? std::optional(Ref<Organisation>{subject})
                                                       : std::nullopt,
             .entity = entity,
             .record = subject},
            last);
    }

    void addEvidence(const FacilityRegister &facilities, const FacilityRegister::Member &member,
                     FactKind what, const QString &name)
    {
        const Verdict verdict = facilities.verdict(member, what, {});
        const Fact *fact = verdict.evidence ? verdict.evidence->fact : nullptr;
        if (verdict.standing != Standing::Yes || !fact || isProven(m_records, *fact))
            return;
        add({.kind = DutyKind::MissingEvidence,
             .title = name,
             .detail = tr("“%1” of %2 (%3) has neither a document nor a file as evidence.")
                           .arg(choiceLabel(what), dayText(fact->date), choiceLabel(fact->source)),
             .entity = EntityKind::Fact,
             .record = fact->id,
             .field = u"evidence"_s});
    }

    void addUse(const Facility &facility, const QString &name)
    {
        if (!isAskedFor(DutyKind::MissingUse))
            return;
        const ReportingPeriod *period = annualPeriodOn(m_records, m_today);
        if (!period)
            return;
        const int year = savingsYearOf(*period);
        QStringList gone;
        QStringList partly;
        bool hasAny = false;
        std::map<QString, std::pair<bool, bool>> resources; // by name: in the year before, in it
        for (const Usage &usage : m_records.all<Usage>().of(facility.id)) {
            const bool isNow = usage.year == year;
            if ((!isNow && usage.year != year - 1) || usage.amounts.isEmpty())
                continue;
            const Resource *resource = m_records.find(usage.resource);
            if (!resource)
                continue;
            auto &[before, now] = resources[resource->name];
            (isNow ? now : before) = true;
            hasAny = hasAny || isNow;
            if (isNow && !usage.amounts.notApplicable && !usage.amounts.year() &&
                !partly.contains(resource->name))
                partly += resource->name;
        }
        for (const auto &[resource, known] : resources) {
            if (known.first && !known.second)
                gone += resource;
        }
        partly.sort();
        QStringList detail;
        if (!hasAny)
            detail += tr("No consumption of %1 is recorded.").arg(year);
        if (!gone.isEmpty()) {
            detail += tr("Recorded for %1 and missing for %2: %3.")
                          .arg(year - 1)
                          .arg(year)
                          .arg(gone.join(u", "));
        }
        if (!partly.isEmpty())
            detail += tr("Months of %1 are missing: %2.").arg(year).arg(partly.join(u", "));
        if (detail.isEmpty())
            return;
        add({.kind = DutyKind::MissingUse,
             .title = name,
             .detail = detail.join(u' '),
             .entity = EntityKind::Facility,
             .record = facility.id});
    }

    void sort()
    {
        using Rank = std::tuple<DutyState, DutyKind, QDate, QString, QUuid, QString>;
        std::vector<std::pair<Rank, Duty>> ranked;
        ranked.reserve(m_duties.size());
        for (Duty &duty : m_duties) {
            Rank rank(duty.state, duty.kind, duty.due.value_or(QDate()), sortKey(duty.title),
                      duty.record, duty.detail);
            ranked.emplace_back(std::move(rank), std::move(duty));
        }
        std::ranges::sort(ranked, {}, &std::pair<Rank, Duty>::first);
        m_duties.clear();
        for (auto &[rank, duty] : ranked)
            m_duties.push_back(std::move(duty));
    }

    Savings &m_savings;
    RuleFindings &m_findings;
    const Records &m_records;
    QDate m_today;
    const DutyOptions &m_options;
    std::vector<Duty> m_duties;
};

} // namespace

std::vector<Duty> duties(Savings &savings, RuleFindings &findings, QDate today,
                         const DutyOptions &options)
{
    return Collector(savings, findings, today, options).collect();
}

} // namespace sxsh
