// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/demo/consumption.h"
#include "core/demo/evidence.h"
#include "core/demo/measures.h"
#include "core/demo/programme.h"
#include "core/demo/sampling.h"
#include "core/demo/site.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

template <class... T>
ChangeSet setOf(const QString &title, const std::vector<T> &...records)
{
    ChangeSet set;
    set.title = title;
    (std::ranges::for_each(records, [&](const T &record) { set.add(record); }), ...);
    return set;
}

ChangeSet mark(const Ground &ground)
{
    ChangeSet set;
    set.title = QCoreApplication::translate("Demonstration",
                                            "Demonstration: mark the plan as demonstration data");
    for (const Plan *plan : ground.plans()) {
        Plan marked = *plan;
        marked.demonstration = true;
        if (!plan->demonstration)
            set.edit(*plan, std::move(marked));
    }
    return set;
}

/// Whether the census of the first year found it so.
bool wasSo(const Site &site, FactKind what, QDate census)
{
    const std::optional<QDate> since = what == FactKind::Aware          ? site.aware
                                       : what == FactKind::Applying     ? site.applying
                                       : what == FactKind::StaffTrained ? site.trained
                                                                        : std::nullopt;
    return site.answers && since && *since <= census;
}

/// The share of the indicator at the end of the first year, to a thousandth.
Decimal firstShare(const Ground &ground, const Register &all, QDate census,
                   const Indicator &indicator)
{
    const QDate day(ground.size().firstYear, 12, 31);
    const QStringList key = indicator.numerator.split(u':');
    const auto what = choiceFromKey<FactKind>(key.value(1));
    if (!what)
        return {};
    const bool byEnterprise = key.front() == u"enterprise";
    QHash<QUuid, bool> subjects;
    for (const Site &site : all.sites) {
        if (!site.counts(day))
            continue;
        const auto &enterprise = site.stateOn(day).enterprise;
        bool &isSo = subjects[byEnterprise && enterprise ? enterprise->id : site.facility.id];
        isSo = isSo || wasSo(site, *what, census);
    }
    if (subjects.isEmpty())
        return {};
    constexpr qint64 thousandth = 1'000'000;
    const auto yes = static_cast<qint64>(std::ranges::count(subjects, true));
    return {yes * 1000 / static_cast<qint64>(subjects.size()) * thousandth};
}

/// Gives shares and mean savings the value from which their trajectory starts.
ChangeSet amend(const Ground &ground, const Register &all, QDate census)
{
    ChangeSet set;
    set.title =
        QCoreApplication::translate("Demonstration", "Demonstration: baselines of the targets");
    const int year = ground.size().firstYear;
    Dice dice = ground.dice("amendment");
    const QDate baselineDate(year, 12, 31);
    std::vector<const Indicator *> indicators;
    for (const Indicator &indicator : ground.records().all<Indicator>())
        indicators.push_back(&indicator);
    std::ranges::sort(indicators, {}, &Indicator::id);
    for (const Indicator *indicator : indicators) {
        const bool isShare = indicator->indicatorKind == IndicatorKind::Share;
        if (!isShare && indicator->indicatorKind != IndicatorKind::MeanSaving)
            continue;
        const Target *newest = nullptr;
        for (const Target &target : ground.records().all<Target>().of(indicator->id)) {
            if (!target.unit && (!newest || newest->effectiveFrom < target.effectiveFrom))
                newest = &target;
        }
        if (!newest || newest->baselineValue)
            continue;
        Target target = *newest;
        target.effectiveFrom = std::max(newest->effectiveFrom.addYears(1), baselineDate.addDays(1));
        if (target.effectiveFrom > target.due || baselineDate >= target.due)
            continue;
        target.id = Ground::partId(newest->id, "baseline");
        target.baselineValue = isShare ? firstShare(ground, all, census, *indicator) : Decimal{};
        target.baselineDate = baselineDate;
        target.decidedBy = ground.text(dice, "target_decision", year);
        target.note = ground.text(dice, "target_note", year);
        set.add(std::move(target));
    }
    return set;
}

} // namespace

std::vector<ChangeSet> demonstration(const Records &plan, const QString &resources,
                                     const DemoSize &size)
{
    const Ground ground(plan, resources, size);
    Register all = inventRegister(ground);
    const std::vector<Work> programme = inventProgramme(ground);
    const std::vector<Event> events = inventEvents(ground, programme);
    const Findings findings = inventFindings(ground, all, events);

    std::vector<ChangeSet> sets;
    sets.push_back(mark(ground));
    sets.push_back(registerSet(all));
    sets.push_back(
        setOf(QCoreApplication::translate("Demonstration", "Demonstration: prices of resources"),
              inventPrices(ground)));
    std::ranges::move(consumptionSets(ground, all), std::back_inserter(sets));
    sets.push_back(setOf(QCoreApplication::translate("Demonstration", "Demonstration: survey of %1")
                             .arg(findings.survey.date.year()),
                         std::vector{findings.survey}, findings.answers));
    sets.push_back(inventSampleSurvey(ground, all));
    ChangeSet work;
    work.title = QCoreApplication::translate("Demonstration",
                                             "Demonstration: activities and their products");
    for (const Work &one : programme) {
        work.add(one.activity);
        for (const ActivityOutput &output : one.outputs)
            work.add(output);
    }
    sets.push_back(std::move(work));
    sets.push_back(setOf(
        QCoreApplication::translate("Demonstration", "Demonstration: events and participants"),
        events, inventOfficials(ground, events), findings.participants));
    sets.push_back(
        setOf(QCoreApplication::translate("Demonstration", "Demonstration: facts about facilities"),
              findings.facts));
    sets.push_back(setOf(QCoreApplication::translate("Demonstration", "Demonstration: budget"),
                         inventBudget(ground, programme)));
    sets.push_back(amend(ground, all, findings.survey.date));
    std::erase_if(sets, [](const ChangeSet &set) { return set.changes.empty(); });
    return sets;
}

} // namespace sxsh
