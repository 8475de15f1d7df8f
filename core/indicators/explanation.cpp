// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/capitalised.h"
#include "core/base/numbertext.h"
#include "core/indicators/evaluation.h"
#include "core/indicators/indicators.h"
#include "core/indicators/surveyresult.h"
#include "core/model/caption.h"
#include "core/savings/claimwords.h"
#include "core/savings/provincesaving.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

namespace {

QString dayText(QDate day)
{
    return day.toString(u"dd/MM/yyyy");
}

/// Lists the subjects behind an indicator with the reason each counts or does not.
class Explainer
{
    Q_DECLARE_TR_FUNCTIONS(Indicators)

public:
    Explainer(const Indicator &indicator, const Evaluation &evaluation,
              const FacilityRegister &facilities, Language language)
        : m_indicator(indicator), m_evaluation(evaluation), m_facilities(facilities),
          m_records(facilities.population().records()), m_language(language)
    {
    }

    IndicatorExplanation explain()
    {
        m_explanation.result = m_evaluation.evaluate(m_indicator).front();
        const TallyReading numerator = readTallyKey(m_records, m_indicator.numerator);
        if (numerator.key) {
            const bool isSample = m_indicator.indicatorKind == IndicatorKind::Share &&
                                  m_indicator.evidenceMode == EvidenceMode::Sample;
            if (isSample)
                listAnswers(*numerator.key);
            else
                listSubjects(*numerator.key);
        }
        std::ranges::stable_sort(m_explanation.subjects, {}, &Subject::standing);
        return std::move(m_explanation);
    }

private:
    void add(EntityKind kind, QUuid id, const QString &code, const QString &name, Standing standing,
             const QString &why)
    {
        m_explanation.subjects.push_back({kind, id, code, name, standing, why});
    }

    Subject memberSubject(const FacilityRegister::Member &member) const
    {
        const Facility &facility = m_facilities.facility(member);
        return {EntityKind::Facility, facility.id, facility.code, member.state->name, {}, {}};
    }

    void listSubjects(const TallyKey &key)
    {
        switch (key.of) {
        case TallyOf::Facility:
            listFacilities(key);
            break;
        case TallyOf::Enterprise:
            listEnterprises(key);
            break;
        case TallyOf::Saving:
            listAdopters();
            break;
        case TallyOf::Organisation:
            listOrganisations(key);
            break;
        case TallyOf::Activity:
            listActivities(key);
            break;
        case TallyOf::Event:
        case TallyOf::Participation:
            listEvents(key);
            break;
        case TallyOf::Output:
            listOutputs(key);
            break;
        case TallyOf::Manual:
            listFigure();
            break;
        }
    }

    /// Who belongs to the denominator; everyone where the indicator has none.
    std::vector<Standing> denominatorStandings(const TallyKey &numerator,
                                               std::size_t subjects) const
    {
        if (m_indicator.indicatorKind == IndicatorKind::Share) {
            const Tally tally = m_evaluation.tallies().count(m_indicator, m_indicator.denominator);
            if (tally.problem.isEmpty() && tally.key.of == numerator.of)
                return tally.standings;
        }
        return std::vector<Standing>(subjects, Standing::Yes);
    }

    void listFacilities(const TallyKey &key)
    {
        const auto &members = m_facilities.members();
        const auto belongs = denominatorStandings(key, members.size());
        const TallyReading denominator = readTallyKey(m_records, m_indicator.denominator);
        for (std::size_t index = 0; index < members.size(); ++index) {
            Subject subject = memberSubject(members[index]);
            if (belongs[index] != Standing::Yes) {
                subject.standing = Standing::No;
                subject.why = why(members[index], denominator.key->fact);
                m_explanation.outside.push_back(std::move(subject));
                continue;
            }
            subject.standing = standing(members[index], key.fact);
            subject.why = why(members[index], key.fact);
            m_explanation.subjects.push_back(std::move(subject));
        }
        listAbsent();
    }

    void listEnterprises(const TallyKey &key)
    {
        const auto &enterprises = m_facilities.enterprises();
        const auto belongs = denominatorStandings(key, enterprises.size());
        const TallyReading denominator = readTallyKey(m_records, m_indicator.denominator);
        std::vector<std::vector<const FacilityRegister::Member *>> owned(enterprises.size());
        for (const auto &member : m_facilities.members())
            owned[member.enterprise].push_back(&member);
        for (std::size_t place = 0; place < enterprises.size(); ++place) {
            Subject subject = memberSubject(*owned[place].front());
            if (const Enterprise *enterprise = enterprises[place].enterprise) {
                subject.kind = EntityKind::Enterprise;
                subject.id = enterprise->id;
                subject.code = enterprise->code;
                subject.name = enterprise->name;
            }
            const bool isInside = belongs[place] == Standing::Yes;
            const auto fact = isInside ? key.fact : denominator.key->fact;
            std::tie(subject.standing, subject.why) = enterpriseWhy(owned[place], fact);
            (isInside ? m_explanation.subjects : m_explanation.outside)
                .push_back(std::move(subject));
        }
        const auto byCode = [](const Subject &a, const Subject &b) {
            return std::tie(a.code, a.id) < std::tie(b.code, b.id);
        };
        std::ranges::sort(m_explanation.subjects, byCode);
        std::ranges::sort(m_explanation.outside, byCode);
        listAbsent();
    }

    std::pair<Standing, QString>
    enterpriseWhy(const std::vector<const FacilityRegister::Member *> &members,
                  std::optional<FactKind> fact) const
    {
        const FacilityRegister::Member *deciding = nullptr;
        Standing result = Standing::No;
        for (const auto *member : members) {
            const Standing each = standing(*member, fact);
            if (!deciding || (each == Standing::Yes && result != Standing::Yes) ||
                (each == Standing::Unknown && result == Standing::No)) {
                deciding = member;
                result = each;
            }
        }
        const Facility &facility = m_facilities.facility(*deciding);
        QString text =
            tr("%1 %2: %3").arg(facility.code, deciding->state->name, why(*deciding, fact));
        if (result == Standing::No && members.size() > 1)
            text += u' ' + tr("All %1 facilities are known and none counts.").arg(members.size());
        return {result, text};
    }

    Standing standing(const FacilityRegister::Member &member, std::optional<FactKind> fact) const
    {
        if (!fact)
            return Standing::Yes;
        return m_facilities.verdict(member, *fact, m_indicator.validityMonths).standing;
    }

    QString why(const FacilityRegister::Member &member, std::optional<FactKind> fact) const
    {
        if (fact)
            return why(m_facilities.verdict(member, *fact, m_indicator.validityMonths), *fact);
        if (!member.state->from)
            return tr("Operating and in scope.");
        return tr("Operating and in scope, as stated from %1.").arg(dayText(*member.state->from));
    }

    QString why(const Verdict &verdict, FactKind what) const
    {
        const QString label = choiceLabel(what);
        if (!verdict.evidence) {
            return tr("No record of “%1” up to %2.").arg(label, dayText(m_evaluation.day()));
        }
        const QString origin = originOf(*verdict.evidence);
        const QString value = choiceLabel(verdict.evidence->isYes ? YesNo::Yes : YesNo::No);
        if (verdict.lapsedAfter.isValid()) {
            return tr("“%1”: %2, but it held only until %3. %4")
                .arg(label, value, dayText(verdict.lapsedAfter), origin);
        }
        return tr("“%1”: %2. %3").arg(label, value, origin);
    }

    QString originOf(const Evidence &evidence) const
    {
        const QString day = dayText(evidence.date);
        if (evidence.participation) {
            const Event *event = m_records.find(evidence.participation->event);
            return tr("%1 took part in %2 on %3 (rule %4).")
                .arg(evidence.participation->person, event->name, day, evidence.rule->code);
        }
        if (evidence.answer) {
            const Survey *survey = m_records.find(evidence.answer->survey);
            return tr("Answer of %1 in the survey %2.").arg(day, survey->code);
        }
        const Fact &fact = *evidence.fact;
        if (fact.document.isEmpty())
            return tr("Recorded on %1, source: %2.").arg(day, choiceLabel(fact.source));
        return tr("Recorded on %1, source: %2, document: %3.")
            .arg(day, choiceLabel(fact.source), fact.document);
    }

    void listAbsent()
    {
        for (const auto &absent : m_facilities.absent()) {
            const Facility &facility = *m_facilities.population().facilities()[absent.facility];
            m_explanation.outside.push_back(
                {EntityKind::Facility, facility.id, facility.code,
                 absent.state ? absent.state->name : facilityName(m_records, {facility.id}),
                 Standing::No, absenceWhy(absent, facility)});
        }
    }

    QString absenceWhy(const FacilityRegister::Absent &absent, const Facility &facility) const
    {
        switch (absent.why) {
        case Absence::NotYetOpen:
            return tr("Opened only on %1.").arg(dayText(*facility.openedOn));
        case Absence::Closed:
            return tr("Closed on %1.").arg(dayText(*facility.closedOn));
        case Absence::NoState:
            return tr("It has no state on %1: enter one.").arg(dayText(m_evaluation.day()));
        case Absence::OutOfScope:
            return tr("Out of the plan's scope.");
        case Absence::Suspended:
            return tr("Suspended.");
        case Absence::Duplicate: {
            const Population &population = m_facilities.population();
            const quint32 canonical = population.canonical(absent.facility);
            return tr("The same as %1, where it is counted.")
                .arg(population.facilities()[canonical]->code);
        }
        }
        Q_UNREACHABLE();
    }

    void listAdopters()
    {
        if (!m_explanation.result.saving || m_explanation.result.saving->year == 0)
            return;
        const SavingFigures &figures = *m_explanation.result.saving;
        std::vector<bool> adopts(m_facilities.members().size());
        for (const Adopter &adopter : m_evaluation.tallies().adopters(m_indicator, figures.year)) {
            adopts[adopter.member] = true;
            Subject subject = memberSubject(m_facilities.members()[adopter.member]);
            const bool counts = adopter.saving && isOfProvince(*adopter.saving);
            subject.standing = counts ? Standing::Yes : Standing::Unknown;
            if (counts)
                subject.why = savingWhy(*adopter.saving, figures.threshold);
            else
                subject.why = whyNotOfProvince(adopter.saving, figures.year);
            m_explanation.subjects.push_back(std::move(subject));
        }
        for (std::size_t index = 0; index < adopts.size(); ++index) {
            if (adopts[index])
                continue;
            Subject subject = memberSubject(m_facilities.members()[index]);
            subject.standing = standing(m_facilities.members()[index], FactKind::Applying);
            subject.why = why(m_facilities.members()[index], FactKind::Applying);
            m_explanation.outside.push_back(std::move(subject));
        }
        listAbsent();
    }

    QString savingWhy(const SavingResult &result, std::optional<Decimal> threshold) const
    {
        const QString saving = numberText(*result.saving * 100, 2, m_language);
        const QString avoided = numberText(*result.toeAvoided, 2, m_language);
        const QString expected = numberText(*result.toeExpected, 2, m_language);
        QString text;
        if (result.secBase && result.secReport) {
            text = tr("Saves %1%: %2 → %3 %4, %5 of %6 TOE avoided.")
                       .arg(saving, quantityText(*result.secBase, m_language),
                            quantityText(*result.secReport, m_language),
                            result.useUnit + u'/' + result.outputUnit, avoided, expected);
        } else {
            text = tr("Saves %1%: %2 of %3 TOE avoided.").arg(saving, avoided, expected);
        }
        if (result.interval) {
            text += u' ' + tr("Between %1% and %2%.")
                               .arg(numberText(result.interval->lower * 100, 2, m_language),
                                    numberText(result.interval->upper * 100, 2, m_language));
        }
        if (threshold) {
            const QString claim =
                claimWords(claimFor(result, *threshold), result.isSound, *threshold);
            if (!claim.isEmpty())
                text += u' ' + capitalised(claim) + u'.';
        }
        for (const QString &note : result.notes)
            text += u' ' + note;
        return text;
    }

    void listOrganisations(const TallyKey &key)
    {
        const Population &population = m_facilities.population();
        for (const std::size_t place : m_evaluation.tallies().organisations(m_indicator)) {
            const Organisation &organisation = *population.organisations()[place];
            const Verdict verdict =
                population.verdict(population.organisationSubject(place), *key.fact,
                                   m_evaluation.day(), m_indicator.validityMonths);
            add(EntityKind::Organisation, organisation.id, organisation.code, organisation.name,
                verdict.standing, why(verdict, *key.fact));
        }
    }

    void listActivities(const TallyKey &key)
    {
        for (const Activity *activity : m_evaluation.tallies().work(m_indicator.plan).activities) {
            const Standing standing =
                key.doneOnly ? doneOn(*activity, m_evaluation.day()) : Standing::Yes;
            QString why = choiceLabel(activity->status);
            if (activity->doneOn)
                why += u' ' + dayText(*activity->doneOn);
            else if (standing == Standing::Unknown)
                why = tr("Done, but without the day it was done: enter it.");
            add(EntityKind::Activity, activity->id, activity->code, activity->title, standing, why);
        }
    }

    void listEvents(const TallyKey &key)
    {
        const PlanWork work = m_evaluation.tallies().work(m_indicator.plan);
        for (const Event *event : work.events) {
            const QString held =
                tr("%1 on %2.").arg(choiceLabel(event->eventKind), dayText(event->date));
            if (key.of == TallyOf::Event) {
                const bool counts = !key.event || *key.event == event->eventKind;
                add(EntityKind::Event, event->id, event->code, event->name,
                    counts ? Standing::Yes : Standing::No, held);
            }
        }
        if (key.of != TallyOf::Participation)
            return;
        for (const Participation *participation : work.participations) {
            const Event *event = m_records.find(participation->event);
            add(EntityKind::Participation, participation->id, event->code, participation->person,
                Standing::Yes, tr("Took part in %1 on %2.").arg(event->name, dayText(event->date)));
        }
    }

    void listOutputs(const TallyKey &key)
    {
        for (const ActivityOutput *output :
             m_evaluation.tallies().outputs(m_indicator.plan, *key.output)) {
            const Activity *activity = m_records.find(output->activity);
            Standing standing = Standing::Unknown;
            QString why = tr("Nothing recorded as done in %1: enter the figure.").arg(output->year);
            if (output->done) {
                standing = Standing::Yes;
                why = tr("%1 in %2.")
                          .arg(numberText(output->done->toDouble(), 0, m_language))
                          .arg(output->year);
            }
            add(EntityKind::ActivityOutput, output->id, activity->code, activity->title, standing,
                why);
        }
    }

    void listFigure()
    {
        const Tally tally = m_evaluation.tallies().count(m_indicator, m_indicator.numerator);
        if (!tally.figure)
            return;
        add(EntityKind::ManualFigure, tally.figure->id, m_indicator.code, m_indicator.name,
            Standing::Yes,
            tr("Typed for %1, source: %2.").arg(dayText(tally.figure->date), tally.figure->source));
    }

    /// Why a reply does not count, as a sentence after another; empty where it does.
    QString whyLeftOut(const SurveyResult &result, const SurveyAnswer &answer) const
    {
        const auto has = [&answer](const std::vector<Ref<Facility>> &facilities) {
            return std::ranges::find(facilities, answer.facility) != facilities.end();
        };
        if (has(result.outsideFrame))
            return u' ' + tr("Left out: not in the register on that day.");
        if (has(result.notDrawn))
            return u' ' + tr("Left out: not drawn.");
        if (!result.strata.empty() && !answer.stratum && answer.reply != SurveyReply::NoReply)
            return u' ' + tr("Left out: no stratum.");
        return {};
    }

    void listAnswers(const TallyKey &key)
    {
        if (!key.fact)
            return;
        const ChosenSurvey chosen =
            sampleSurveyFor(m_records, m_indicator, *key.fact, m_evaluation.day());
        if (!chosen.survey)
            return;
        const SurveyResult result = surveyResult(m_records, *chosen.survey, *key.fact, 0);
        for (const SurveyAnswer &answer : m_records.all<SurveyAnswer>().of(chosen.survey->id)) {
            if (answer.what != *key.fact)
                continue;
            const QString leftOut = whyLeftOut(result, answer);
            const Facility *facility = m_records.find(answer.facility);
            const Standing standing = !leftOut.isEmpty()                 ? Standing::Unknown
                                      : answer.reply == SurveyReply::Yes ? Standing::Yes
                                      : answer.reply == SurveyReply::No  ? Standing::No
                                                                         : Standing::Unknown;
            add(EntityKind::Facility, answer.facility.id, facility ? facility->code : QString(),
                facilityName(m_records, answer.facility), standing,
                tr("“%1”: %2. Survey %3 of %4.")
                        .arg(choiceLabel(*key.fact), choiceLabel(answer.reply), chosen.survey->code,
                             dayText(chosen.survey->date)) +
                    leftOut);
        }
        std::ranges::sort(m_explanation.subjects, [](const Subject &a, const Subject &b) {
            return std::tie(a.code, a.id) < std::tie(b.code, b.id);
        });
    }

    const Indicator &m_indicator;
    const Evaluation &m_evaluation;
    const FacilityRegister &m_facilities;
    const Records &m_records;
    Language m_language;
    IndicatorExplanation m_explanation;
};

} // namespace

IndicatorExplanation explain(const Indicator &indicator, Savings &savings, QDate asOf,
                             Language language)
{
    const Population population(savings.records());
    const FacilityRegister facilities(population, asOf);
    const Evaluation evaluation(facilities, savings, undivided(facilities));
    return Explainer(indicator, evaluation, facilities, language).explain();
}

} // namespace sxsh
