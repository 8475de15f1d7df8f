// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/evidence.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The list of words that names the document behind a fact.
const char *documentList(FactSource source)
{
    switch (source) {
    case FactSource::Inspection:
        return "inspection_document";
    case FactSource::Document:
        return "official_document";
    case FactSource::Event:
        return "event_document";
    case FactSource::Survey:
        return "survey_document";
    case FactSource::OwnReport:
        return "report_document";
    }
    Q_UNREACHABLE();
}

class FindingMaker
{
public:
    FindingMaker(const Ground &ground, const std::vector<Event> &events) : m_ground(ground)
    {
        for (const Event &event : events) {
            const bool teaches = event.eventKind == EventKind::Course ||
                                 event.eventKind == EventKind::Workshop ||
                                 event.eventKind == EventKind::Forum;
            if (teaches)
                m_events[event.date.year()].push_back(&event);
        }
    }

    Findings make(Register &all)
    {
        for (Site &site : all.sites) {
            m_site = &site;
            m_dice.emplace(m_ground.dice("evidence", site.key()));
            m_seats.clear();
            m_firstFact = m_found.facts.size();
            learn();
            train();
            returnToEvents();
            apply();
            addDoubts();
        }
        // Last, since it asks what was so before.
        takeCensus(all);
        m_firstFact = m_found.facts.size();
        for (const Plan *plan : m_ground.plans())
            nameOfficer(*plan);
        return std::move(m_found);
    }

private:
    bool isBefore(const std::optional<QDate> &day) const { return day == m_ground.firstDay(); }

    QDate end() const { return m_site->facility.closedOn.value_or(m_ground.lastDay()).addDays(-1); }

    void learn()
    {
        Site &site = *m_site;
        if (!site.aware) {
            if (m_ground.years() > 0 && m_dice->chance(120))
                addFact(FactKind::Aware, YesNo::No, laterDay(), FactSource::Survey);
            return;
        }
        if (isBefore(site.aware)) {
            // Who did not answer the census is asked again a year later.
            const QDate later = m_ground.firstDay().addYears(1).addDays(m_dice->between(20, 300));
            if (!site.answers && later <= end() && m_dice->chance(750))
                addFact(FactKind::Aware, YesNo::Yes, later, FactSource::Survey);
            return;
        }
        constexpr std::array ways{60, 14, 10, 10, 6};
        const auto way = m_dice->weighted(ways);
        const bool trainsToo = site.trained && site.trained->year() == site.aware->year();
        const Event *event =
            way == 0 || trainsToo ? eventOf(site.aware->year(), trainsToo) : nullptr;
        if (event) {
            const QDate day = *site.aware;
            site.aware = event->date;
            attend(*event, trainsToo);
            if (trainsToo)
                site.trained = event->date;
            // What it does about it comes after it.
            if (site.applying && !isBefore(site.applying) && *site.applying < event->date)
                site.applying = std::min(end(), event->date.addDays(day.daysTo(*site.applying)));
            return;
        }
        constexpr std::array sources{FactSource::OwnReport, FactSource::Survey,
                                     FactSource::OwnReport, FactSource::Inspection,
                                     FactSource::Document};
        addFact(FactKind::Aware, YesNo::Yes, *site.aware, sources[way]);
    }

    void train()
    {
        const Site &site = *m_site;
        if (!site.trained || isBefore(site.trained) || m_seats.contains(*site.trained))
            return;
        // Some were trained elsewhere.
        const Event *event = m_dice->chance(850) ? eventOf(site.trained->year(), true) : nullptr;
        if (event)
            attend(*event, true);
        else
            addFact(FactKind::StaffTrained, YesNo::Yes, *site.trained,
                    m_dice->chance(500) ? FactSource::OwnReport : FactSource::Event);
    }

    /// Who knows of it comes again from time to time.
    void returnToEvents()
    {
        if (!m_site->aware)
            return;
        for (int year = m_site->aware->year() + 1; year <= m_ground.size().lastYear; ++year) {
            const Event *event = m_dice->chance(220) ? eventOf(year, false) : nullptr;
            if (event && !m_seats.contains(event->date))
                attend(*event, false);
        }
    }

    void apply()
    {
        const Site &site = *m_site;
        if (!site.applying) {
            if (m_ground.years() > 0 && m_dice->chance(110))
                addFact(FactKind::Applying, YesNo::No, laterDay(), FactSource::Inspection);
            return;
        }
        const QDate day = *site.applying;
        const QDate opened = *site.facility.openedOn;
        if (!isBefore(site.applying)) {
            constexpr std::array weights{32, 33, 35};
            constexpr std::array sources{FactSource::Inspection, FactSource::Document,
                                         FactSource::OwnReport};
            addFact(FactKind::Applying, YesNo::Yes, day, sources[m_dice->weighted(weights)]);
            if (m_dice->chance(480)) {
                const QDate assessed = day.addDays(-m_dice->between(40, 200));
                if (assessed > opened && assessed >= m_ground.firstDay())
                    addFact(FactKind::Assessed, YesNo::Yes, assessed, FactSource::Document);
                const QDate planned = day.addDays(-m_dice->between(5, 35));
                if (planned > opened && m_dice->chance(600))
                    addFact(FactKind::PlanMade, YesNo::Yes, planned, FactSource::OwnReport);
            }
        }
        const QDate verified = day.addDays(m_dice->between(200, 520));
        if (verified < end() && m_dice->chance(300))
            addFact(FactKind::Verified, YesNo::Yes, verified, FactSource::Inspection);
    }

    /// What a careful officer would ask about again.
    void addDoubts()
    {
        const Facility &facility = m_site->facility;
        const QDate before = facility.openedOn->addDays(-m_dice->between(30, 400));
        if (before > m_ground.firstDay() && m_dice->chance(120))
            addFact(FactKind::Assessed, YesNo::Yes, before, FactSource::OwnReport);
        if (facility.closedOn && m_dice->chance(200)) {
            const QDate after = facility.closedOn->addDays(m_dice->between(10, 120));
            if (after <= m_ground.lastDay())
                addFact(FactKind::Aware, YesNo::Yes, after, FactSource::OwnReport);
        }
    }

    /// A day after the first year while the facility is open.
    QDate laterDay()
    {
        const QDate first =
            std::max(m_ground.firstDay().addYears(1), m_site->facility.openedOn->addDays(20));
        return m_dice->day(first, std::max(first, end()));
    }

    /// An event of the year that the facility could go to, near it where there is one.
    const Event *eventOf(int year, bool mustBeCourse)
    {
        std::vector<const Event *> near;
        std::vector<const Event *> far;
        const auto events = m_events.constFind(year);
        if (events == m_events.cend())
            return nullptr;
        for (const Event *event : *events) {
            if ((mustBeCourse && event->eventKind != EventKind::Course) ||
                event->date < m_site->facility.openedOn->addDays(10) || event->date > end())
                continue;
            const AdminUnit &unit = *m_ground.records().find(m_site->unitOn(event->date));
            const bool isNear = !event->unit || event->unit->id == unit.id ||
                                event->unit->id == m_ground.area(unit)->id;
            (isNear ? near : far).push_back(event);
        }
        const auto &choice = near.empty() ? far : near;
        return choice.empty() ? nullptr : m_dice->pick(choice);
    }

    void attend(const Event &event, bool isTechnical)
    {
        const bool hasStaff = !m_site->staff.empty();
        Participation seat{.event = {event.id},
                           .facility = Ref<Facility>{m_site->facility.id},
                           .person = isTechnical && hasStaff ? m_site->staff.front().name
                                                             : m_ground.person(*m_dice),
                           .technical = isTechnical};
        seat.id = Ground::partId(event.id, m_site->key());
        m_found.participants.push_back(std::move(seat));
        m_seats.push_back(event.date);
    }

    void addFact(FactKind what, YesNo value, QDate date, FactSource source)
    {
        Fact fact{.facility = Ref<Facility>{m_site->facility.id},
                  .what = what,
                  .value = value,
                  .date = date,
                  .source = source,
                  .document = m_ground.text(*m_dice, documentList(source), date.year())};
        // Some evidence ends, of which most was renewed in time.
        constexpr int months = 24;
        const bool ends = m_dice->chance(60) && date.addMonths(months) < m_ground.lastDay();
        if (ends && value == YesNo::Yes && what != FactKind::StaffTrained)
            fact.validUntil = date.addMonths(months);
        addOnce(std::move(fact));
    }

    void addOnce(Fact fact)
    {
        const QByteArray key = choiceKey(fact.what).toUtf8() + '/' +
                               fact.date.toString(Qt::ISODate).toUtf8() + '/' +
                               choiceKey(fact.source).toUtf8();
        fact.id = Ground::partId(fact.subject(), "fact/" + key);
        const auto own = m_found.facts.begin() + static_cast<std::ptrdiff_t>(m_firstFact);
        if (std::ranges::find(own, m_found.facts.end(), fact.id, &Fact::id) == m_found.facts.end())
            m_found.facts.push_back(std::move(fact));
    }

    void takeCensus(const Register &all)
    {
        const int year = m_ground.size().firstYear;
        Survey &survey = m_found.survey;
        Dice dice = m_ground.dice("census");
        survey.code = u"DT-%1"_s.arg(year);
        survey.id = m_ground.id("survey", survey.code.toUtf8());
        survey.name = m_ground.text(dice, "survey_name", year);
        survey.date = QDate(year, 10, 15);
        survey.note = m_ground.text(dice, "survey_note");
        int asked = 0;
        for (const Site &site : all.sites) {
            if (!site.isOpenOn(survey.date))
                continue;
            ++asked;
            const std::array questions{std::pair(FactKind::Aware, site.aware),
                                       std::pair(FactKind::Applying, site.applying),
                                       std::pair(FactKind::StaffTrained, site.trained)};
            const QString note = site.answers ? QString() : m_ground.text(dice, "answer_note");
            for (const auto &[what, since] : questions) {
                SurveyAnswer answer{.survey = {survey.id},
                                    .facility = {site.facility.id},
                                    .what = what,
                                    .reply = !site.answers                    ? SurveyReply::NoReply
                                             : since && *since <= survey.date ? SurveyReply::Yes
                                                                              : SurveyReply::No,
                                    .note = note};
                answer.id = Ground::partId(survey.id, site.key() + '/' + choiceKey(what).toUtf8());
                m_found.answers.push_back(std::move(answer));
            }
        }
        survey.frame = asked;
        survey.sample = asked;
    }

    void nameOfficer(const Plan &plan)
    {
        const DemoSize &size = m_ground.size();
        if (!plan.department)
            return;
        Dice dice = m_ground.dice("officer", plan.code.toUtf8());
        const int year = std::min(size.firstYear + 2, size.lastYear);
        addOnce({.organisation = plan.department,
                 .what = FactKind::DedicatedOfficer,
                 .date = dice.day({year, 2, 20}, {year, 5, 20}),
                 .source = FactSource::Document,
                 .document = m_ground.text(dice, "officer_document", year),
                 .note = m_ground.text(dice, "officer_note")});
    }

    const Ground &m_ground;
    QHash<int, std::vector<const Event *>> m_events; // at which facilities learn, by year
    Findings m_found;
    std::size_t m_firstFact = 0; ///< of the subject at hand
    Site *m_site = nullptr;
    std::optional<Dice> m_dice;
    QList<QDate> m_seats; // days on which the facility was at an event
};

} // namespace

Findings inventFindings(const Ground &ground, Register &all, const std::vector<Event> &events)
{
    return FindingMaker(ground, events).make(all);
}

} // namespace sxsh
