// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nextplan.h"

#include "core/base/error.h"
#include "core/indicators/indicators.h"
#include "core/model/dated.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reference{
    EntityKind::AdminUnit,  EntityKind::UnitTransition, EntityKind::Organisation,
    EntityKind::Industry,   EntityKind::Resource,       EntityKind::Factor,
    EntityKind::OutputType, EntityKind::FundingSource,  EntityKind::FundingCeiling,
    EntityKind::SizeRule,   EntityKind::DerivationRule};
constexpr std::array establishment{EntityKind::Enterprise,     EntityKind::Facility,
                                   EntityKind::FacilityState,  EntityKind::FacilityPlacement,
                                   EntityKind::TechnicalStaff, EntityKind::SameAs};
constexpr std::array evidence{EntityKind::Fact, EntityKind::Survey, EntityKind::SurveyStratum,
                              EntityKind::SurveyAnswer, EntityKind::Participation};
constexpr std::array consumption{
    EntityKind::Product,    EntityKind::Usage,       EntityKind::Output,
    EntityKind::Driver,     EntityKind::DriverValue, EntityKind::Baseline,
    EntityKind::Adjustment, EntityKind::Measure,     EntityKind::MeasureSaving};

const Plan *newestPlan(const Records &records)
{
    const Plan *newest = nullptr;
    for (const Plan &plan : records.all<Plan>()) {
        if (!newest || std::pair(newest->endsOn, newest->code) < std::pair(plan.endsOn, plan.code))
            newest = &plan;
    }
    return newest;
}

/// The text with every year in it moved.
QString withYearsMoved(const QString &text, int years)
{
    static const QRegularExpression year(u"(?<!\\d)(?:19|20)\\d\\d(?!\\d)"_s);
    QString moved = text;
    auto matches = year.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        moved.replace(match.capturedStart(), match.capturedLength(),
                      QString::number(match.captured().toInt() + years));
    }
    return moved;
}

class Successor
{
public:
    Successor(const Records &records, const NextPlanSpec &spec, const Plan &old)
        : m_records(records), m_spec(spec), m_old(old)
    {
    }

    NextPlan make()
    {
        for (const EntityKind kind : reference)
            carry(kind);
        for (const EntityKind kind : establishment)
            carry(kind);
        if (m_spec.consumption) {
            for (const EntityKind kind : consumption)
                carry(kind);
        }
        addPlan();
        addPeriods();
        if (m_spec.clauses)
            suggest(m_spec.frame ? *m_spec.frame : m_records);
        if (m_spec.clauses && !m_spec.frame && m_spec.unfinishedActivities)
            carryActivities();
        if (m_spec.evidence) {
            carryEvents();
            for (const EntityKind kind : evidence)
                carry(kind);
        }
        carryAttachments();
        carryConfirmations();
        m_result.set.title = QCoreApplication::translate("NextPlan", "Plan “%1”, made from “%2”")
                                 .arg(m_spec.code, m_old.code);
        return std::move(m_result);
    }

private:
    void add(Record record)
    {
        m_carried.insert(record.id());
        m_result.set.add(std::move(record));
    }
    void carry(EntityKind kind)
    {
        for (Record &record : m_records.records(kind))
            add(std::move(record));
    }
    /// The identity in the new plan of what stands for an old record there; the same spec gives the
    /// same.
    QUuid newId(QUuid old) const { return QUuid::createUuidV5(old, m_spec.code); }
    QString suggestion(const QString &plan) const
    {
        return QCoreApplication::translate("NextPlan", "Suggested after plan %1; not decided yet")
            .arg(plan);
    }
    /// The unit on the first day of the new plan; none where it is gone and its fate is ambiguous.
    std::optional<Ref<AdminUnit>> unitThen(const std::optional<Ref<AdminUnit>> &unit) const
    {
        const AdminUnit *old = m_records.find(unit);
        const AdminUnit *then = old ? unitOn(m_records, *old, m_spec.startsOn) : nullptr;
        if (!then || !then->isValidOn(m_spec.startsOn))
            return {};
        return Ref<AdminUnit>{then->id};
    }

    void addPlan()
    {
        Plan plan = m_old;
        plan.id = m_plan = newId(m_old.id);
        plan.code = m_spec.code;
        plan.title = m_spec.title;
        plan.number.clear();
        plan.numberNote.clear();
        plan.signedOn.reset();
        plan.startsOn = m_spec.startsOn;
        plan.endsOn = m_spec.endsOn;
        plan.province = unitThen(m_old.province);
        plan.source = suggestion(m_old.code);
        add(plan);
    }

    /// The periods of the newest year with most of them are the pattern of every year.
    void addPeriods()
    {
        std::map<int, std::vector<const ReportingPeriod *>> byYear;
        for (const ReportingPeriod &period : m_records.all<ReportingPeriod>()) {
            if (period.periodKind != PeriodKind::AdHoc)
                byYear[period.endsOn.year()].push_back(&period);
        }
        if (byYear.empty())
            return;
        const auto &[patternYear, pattern] = *std::ranges::max_element(
            byYear, {}, [](const auto &year) { return std::pair(year.second.size(), year.first); });
        QSet<QString> codes;
        for (int year = m_spec.startsOn.year(); year <= m_spec.endsOn.year(); ++year) {
            const int years = year - patternYear;
            for (const ReportingPeriod *old : pattern) {
                ReportingPeriod period = *old;
                period.code = withYearsMoved(old->code, years);
                if (codes.contains(period.code))
                    period.code += u'-' + QString::number(year);
                codes.insert(period.code);
                period.id = QUuid::createUuidV5(m_plan, u"period "_s + period.code);
                period.startsOn = old->startsOn.addYears(years);
                period.endsOn = old->endsOn.addYears(years);
                period.cutOff = old->cutOff.addYears(years);
                if (old->due)
                    period.due = old->due->addYears(years);
                if (old->savingsYear)
                    period.savingsYear = *old->savingsYear + years;
                period.source = suggestion(m_old.code);
                add(period);
            }
        }
    }

    /// The values of the old plan's indicators on its last day, by indicator.
    QHash<QUuid, Decimal> lastValues() const
    {
        Savings savings(m_records);
        QHash<QUuid, Decimal> values;
        for (const IndicatorResult &result : indicators(savings, lastDay())) {
            const bool isShare = result.kind == IndicatorKind::Share;
            // A share of which nothing is known is no share of nought.
            if (!result.value || (isShare && !result.valueKnown && !result.sample))
                continue;
            constexpr double one = 1e9;
            constexpr double most = 9e9; // billionths fit an integer
            if (std::abs(*result.value) < most)
                values.insert(result.indicator.id, {std::llround(*result.value * one)});
        }
        return values;
    }
    QDate lastDay() const { return m_old.endsOn.value_or(m_spec.startsOn.addDays(-1)); }

    void suggest(const Records &frame)
    {
        const Plan *pattern = m_spec.frame ? newestPlan(frame) : &m_old;
        if (!pattern)
            return;
        for (const Clause &old : frame.all<Clause>().of(pattern->id)) {
            Clause clause = old;
            clause.id = newId(old.id);
            clause.plan = {m_plan};
            if (old.parent)
                clause.parent = Ref<Clause>{newId(old.parent->id)};
            clause.origin = ClauseOrigin::Suggested;
            clause.source = suggestion(pattern->code);
            add(clause);
        }
        const QHash<QUuid, Decimal> values = lastValues();
        for (const Indicator &old : frame.all<Indicator>().of(pattern->id)) {
            Indicator indicator = old;
            indicator.id = newId(old.id);
            indicator.plan = {m_plan};
            if (old.clause)
                indicator.clause = Ref<Clause>{newId(old.clause->id)};
            if (old.organisation && !m_carried.contains(old.organisation->id))
                indicator.organisation.reset();
            add(indicator);
            suggestTargets(frame, old, values);
        }
    }

    void suggestTargets(const Records &frame, const Indicator &old,
                        const QHash<QUuid, Decimal> &values)
    {
        std::map<QUuid, const Target *> newest; // by unit, null for the province
        for (const Target &target : frame.all<Target>().of(old.id)) {
            const auto unit = unitThen(target.unit);
            if (target.unit && !unit)
                continue;
            const Target *&known = newest[unit ? unit->id : QUuid()];
            if (!known || known->effectiveFrom < target.effectiveFrom)
                known = &target;
        }
        for (const auto &[unit, target] : newest) {
            Target suggested = *target;
            suggested.id = newId(target->id);
            suggested.indicator = {newId(old.id)};
            suggested.unit.reset();
            if (!unit.isNull())
                suggested.unit = Ref<AdminUnit>{unit};
            suggested.due = m_spec.endsOn;
            suggested.effectiveFrom = m_spec.startsOn;
            suggested.decidedBy = suggestion(m_old.code);
            suggested.note.clear();
            suggested.baselineValue.reset();
            suggested.baselineDate.reset();
            if (const auto value = values.constFind(old.id);
                unit.isNull() && value != values.cend()) {
                suggested.baselineValue = *value;
                suggested.baselineDate = lastDay();
            }
            add(suggested);
        }
    }

    void carryActivities()
    {
        for (const Activity &old : m_records.all<Activity>()) {
            const Clause *clause = m_records.find(old.clause);
            const bool isOpen = old.status == ActivityStatus::NotStarted ||
                                old.status == ActivityStatus::InProgress;
            if (!isOpen || !clause || clause->plan.id != m_old.id)
                continue;
            Activity activity = old;
            activity.clause = {newId(old.clause.id)};
            add(activity);
        }
    }

    void carryEvents()
    {
        for (const Event &old : m_records.all<Event>()) {
            Event event = old;
            if (old.activity && !m_carried.contains(old.activity->id))
                event.activity.reset();
            add(event);
        }
    }

    /// Those that a carried record is about or rests on.
    void carryAttachments()
    {
        QSet<QUuid> wanted;
        if (m_spec.evidence) {
            for (const Fact &fact : m_records.all<Fact>()) {
                if (fact.evidence)
                    wanted.insert(fact.evidence->id);
            }
        }
        for (const Attachment &old : m_records.all<Attachment>()) {
            const bool isAbout = old.record && m_carried.contains(old.record->id);
            if (!isAbout && !wanted.contains(old.id))
                continue;
            Attachment attachment = old;
            if (!isAbout)
                attachment.record.reset();
            m_result.blobs += attachment.content.sha256;
            add(attachment);
        }
        m_result.blobs.removeDuplicates();
    }

    /// What was said of a record that goes along need not be asked again.
    void carryConfirmations()
    {
        for (const Confirmation &confirmation : m_records.all<Confirmation>()) {
            if (m_carried.contains(confirmation.record.id))
                add(confirmation);
        }
    }

    const Records &m_records;
    const NextPlanSpec &m_spec;
    const Plan &m_old;
    NextPlan m_result;
    QUuid m_plan;
    QSet<QUuid> m_carried;
};

} // namespace

NextPlan nextPlan(const Records &records, const NextPlanSpec &spec)
{
    const Plan *old = spec.from ? records.find(*spec.from) : newestPlan(records);
    if (!old) {
        throw Error(QCoreApplication::translate(
            "NextPlan", "There is no plan in this file that a next one could be made from."));
    }
    if (spec.code.trimmed().isEmpty() || spec.title.trimmed().isEmpty()) {
        throw Error(QCoreApplication::translate(
            "NextPlan", "The next plan needs a code and a title of its own."));
    }
    if (!spec.startsOn.isValid() || !spec.endsOn.isValid() || spec.endsOn < spec.startsOn) {
        throw Error(QCoreApplication::translate(
            "NextPlan", "The next plan needs a first and a last day, in this order."));
    }
    return Successor(records, spec, *old).make();
}

} // namespace sxsh
