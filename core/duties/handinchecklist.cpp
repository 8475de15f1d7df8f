// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/handinchecklist.h"

#include "core/base/datetext.h"
#include "core/base/foldedtext.h"
#include "core/base/spokenlanguage.h"
#include "core/duties/completeness.h"
#include "core/indicators/indicators.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "core/model/unitrights.h"
#include "core/work/planscope.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

namespace {

class Checklist
{
public:
    Checklist(Savings &savings, RuleFindings &findings, Ref<AdminUnit> unit,
              const ReportingPeriod &period, QDate today)
        : m_records(savings.records()), m_unit(unit), m_period(period), m_savings(savings),
          m_findings(findings), m_today(today), m_population(m_records),
          m_data(completeness(m_records, period))
    {
    }

    std::vector<ChecklistLine> lines()
    {
        addFacilities(ChecklistTopic::Profile, &FacilityData::profile,
                      [this](const FacilityData &data) {
                          return QCoreApplication::translate("Checklist", "not known: %1")
                              .arg(missingProfile(data.facility));
                      });
        addFacilities(ChecklistTopic::Facts, &FacilityData::facts,
                      [this](const FacilityData &data) {
                          return QCoreApplication::translate("Checklist", "not known: %1")
                              .arg(missingFacts(data.facility));
                      });
        addFacilities(ChecklistTopic::Use, &FacilityData::use, [this](const FacilityData &) {
            return QCoreApplication::translate("Checklist", "no use of %1 is entered")
                .arg(m_data.savingsYear);
        });
        addActivities();
        addQueries();
        addDuties(ChecklistTopic::Drafts, DutyKind::Draft, ChecklistState::Due);
        addDuties(ChecklistTopic::Doubts, DutyKind::Doubt, ChecklistState::Doubtful);
        return m_lines;
    }

private:
    void add(ChecklistTopic topic, ChecklistState state, const QString &text, EntityKind entity,
             QUuid record, const QString &field = {})
    {
        m_lines.push_back({.topic = topic,
                           .state = state,
                           .text = text,
                           .entity = entity,
                           .record = record,
                           .field = field});
    }
    /// The topic is done where nothing of it was found open.
    void close(ChecklistTopic topic, std::size_t before, const QString &text)
    {
        if (m_lines.size() == before)
            m_lines.push_back({.topic = topic, .state = ChecklistState::Done, .text = text});
    }

    QString missingProfile(Ref<Facility> facility) const
    {
        const FacilityState *state = currentState(m_records, facility, m_data.day);
        QStringList missing;
        if (!currentPlacement(m_records, facility, m_data.day))
            missing += fieldLabel(*infoOf<FacilityPlacement>().field("unit"));
        if (!state || state->vsicCode.isEmpty())
            missing += fieldLabel(*infoOf<FacilityState>().field("vsic_code"));
        if (!state || !state->labour)
            missing += fieldLabel(*infoOf<FacilityState>().field("labour"));
        return missing.join(QStringLiteral(", "));
    }

    QString missingFacts(Ref<Facility> facility) const
    {
        const Plan *plan = planOn(m_records, m_period.endsOn);
        QStringList missing;
        for (const CountedFact &fact :
             countedFacts(m_records, plan ? std::optional(Ref<Plan>{plan->id}) : std::nullopt)) {
            if (m_population
                    .verdict(*m_population.numberOf(facility), fact.what, m_data.day,
                             fact.validityMonths)
                    .standing == Standing::Unknown)
                missing += choiceLabel(fact.what);
        }
        return missing.join(QStringLiteral(", "));
    }

    void addFacilities(ChecklistTopic topic, bool FacilityData::*isKnown,
                       const std::function<QString(const FacilityData &)> &words)
    {
        const std::size_t before = m_lines.size();
        int count = 0;
        for (const UnitData &unit : m_data.units) {
            for (const FacilityData &member : unit.members) {
                ++count;
                if (member.*isKnown)
                    continue;
                const Facility *facility = m_records.find(member.facility);
                add(topic, ChecklistState::Due,
                    caption(m_records, Record(*facility)) + QStringLiteral(": ") + words(member),
                    EntityKind::Facility, member.facility.id);
            }
        }
        close(topic, before,
              count == 0 ? QCoreApplication::translate("Checklist", "No facility reports here")
                         : QCoreApplication::translate("Checklist", "Known of all %Ln facilities",
                                                       nullptr, count));
    }

    void addActivities()
    {
        const std::size_t before = m_lines.size();
        const PeriodWork work(m_records, m_period);
        int count = 0;
        for (const Activity &activity : m_records.all<Activity>()) {
            if (!work.isOfPeriod(activity) || !takesPart(m_records, m_unit, activity, m_today))
                continue;
            ++count;
            if (!work.isReported(activity)) {
                add(ChecklistTopic::Activities, ChecklistState::Due,
                    QCoreApplication::translate("Checklist", "%1: it is not said how it went")
                        .arg(caption(m_records, Record(activity))),
                    EntityKind::Activity, activity.id);
            }
        }
        close(ChecklistTopic::Activities, before,
              count == 0 ? QCoreApplication::translate("Checklist", "No activity is reported on")
                         : QCoreApplication::translate("Checklist", "Known of all %Ln activities",
                                                       nullptr, count));
    }

    void addQueries()
    {
        const std::size_t before = m_lines.size();
        for (const Query &query : m_records.all<Query>()) {
            if (query.state != QueryState::Open && query.state != QueryState::Sent)
                continue;
            const QString text =
                query.due ? QCoreApplication::translate("Checklist", "%1 (answer by %2)")
                                .arg(query.question, dateText(*query.due, spokenLanguage()))
                          : query.question;
            add(ChecklistTopic::Queries, ChecklistState::Due, text, EntityKind::Query, query.id);
        }
        close(ChecklistTopic::Queries, before,
              QCoreApplication::translate("Checklist", "No question is open"));
    }

    void addDuties(ChecklistTopic topic, DutyKind kind, ChecklistState state)
    {
        const std::size_t before = m_lines.size();
        DutyOptions options;
        options.kinds = {kind};
        for (const Duty &duty : duties(m_savings, m_findings, m_today, options)) {
            add(topic, state, duty.title + QStringLiteral(": ") + duty.detail, duty.entity,
                duty.record, duty.field);
        }
        close(topic, before,
              topic == ChecklistTopic::Drafts
                  ? QCoreApplication::translate("Checklist", "Every entry could be read")
                  : QCoreApplication::translate("Checklist", "No figure is doubted"));
    }

    const Records &m_records;
    Ref<AdminUnit> m_unit;
    const ReportingPeriod &m_period;
    Savings &m_savings;
    RuleFindings &m_findings;
    QDate m_today;
    Population m_population;
    Completeness m_data;
    std::vector<ChecklistLine> m_lines;
};

} // namespace

std::vector<ChecklistLine> handInChecklist(Savings &savings, RuleFindings &findings,
                                           Ref<AdminUnit> unit, const ReportingPeriod &period,
                                           QDate today)
{
    return Checklist(savings, findings, unit, period, today).lines();
}

} // namespace sxsh
