// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rulecheck.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Rules", text);
}

} // namespace

template <>
void checkRecord(RuleCheck &check, const Clause &clause)
{
    const Clause *parent = check.records().find(clause.parent);
    if (parent && parent->plan != clause.plan)
        check.hard(clause, "parent", tr("The parent clause belongs to another plan."));
    for (int depth = 0; parent; ++depth) {
        if (parent->id == clause.id || depth > 100) {
            check.hard(clause, "parent", tr("A clause cannot stand under itself."));
            return;
        }
        parent = check.records().find(parent->parent);
    }
}

template <>
void checkRecord(RuleCheck &check, const Target &target)
{
    if (target.max && *target.max < target.min)
        check.hard(target, "max", tr("The upper end of the band is below its lower end."));
    if (target.baselineValue.has_value() != target.baselineDate.has_value()) {
        check.hard(target, target.baselineValue ? "baseline_date" : "baseline_value",
                   tr("A baseline needs both its value and its date."));
    }
    if (target.baselineDate && *target.baselineDate >= target.due)
        check.hard(target, "baseline_date", tr("The baseline is not before the due date."));
    if (target.effectiveFrom > target.due)
        check.hard(target, "effective_from", tr("The target takes effect after it is due."));
    const Indicator *indicator = check.records().find(target.indicator);
    if (indicator &&
        (indicator->indicatorKind == IndicatorKind::Share ||
         indicator->indicatorKind == IndicatorKind::MeanSaving) &&
        target.min.nano > 1'000'000'000) {
        check.hard(target, "min", tr("A share is written as a fraction: 0.9 for 90%."));
    }
}

template <>
void checkRecord(RuleCheck &check, const AdminUnit &unit)
{
    if (unit.validFrom && unit.validTo && *unit.validTo <= *unit.validFrom)
        check.hard(unit, "valid_to", tr("The unit ends before it begins."));
    const AdminUnit *parent = check.records().find(unit.parent);
    if (parent && parent->level >= unit.level)
        check.hard(unit, "parent", tr("The parent unit must be of a higher level."));
}

template <>
void checkRecord(RuleCheck &check, const UnitTransition &transition)
{
    const AdminUnit *from = check.records().find(transition.from);
    const AdminUnit *to = check.records().find(transition.to);
    if (from && from->validTo && *from->validTo != transition.date)
        check.soft(transition, "date", tr("The date is not the day on which the first unit ends."));
    if (to && !to->isValidOn(transition.date))
        check.hard(transition, "to", tr("The second unit does not exist on that date."));
}

template <>
void checkRecord(RuleCheck &check, const Activity &activity)
{
    const auto lastDay = activity.due ? activity.due->lastDay() : std::nullopt;
    if (activity.start && lastDay && *lastDay < *activity.start)
        check.hard(activity, "due", tr("The activity is due before it starts."));
    if (activity.start && activity.doneOn && *activity.doneOn < *activity.start)
        check.hard(activity, "done_on", tr("The activity was done before it started."));
    constexpr qint64 hundredPercent = 100'000'000'000;
    if (activity.status == ActivityStatus::Done && activity.progress &&
        activity.progress->nano < hundredPercent) {
        check.soft(activity, "progress",
                   tr("The activity is done, but its progress is below 100%."));
    }
    if (activity.status == ActivityStatus::NotStarted && activity.progress &&
        activity.progress->nano > 0)
        check.soft(activity, "status",
                   tr("The activity has progress, but its status is “not started”."));
}

template <>
void checkRecord(RuleCheck &check, const Event &event)
{
    if (event.until && *event.until < event.date)
        check.hard(event, "until", tr("The event ends before it begins."));
}

template <>
void checkRecord(RuleCheck &check, const Participation &participation)
{
    if (!participation.facility && !participation.organisation)
        check.soft(participation, "facility", tr("It is not said for whom this person took part."));
    if (participation.facility && participation.organisation)
        check.hard(participation, "organisation",
                   tr("Name a facility or an organisation, not both."));
    if (participation.technical && !participation.facility)
        check.hard(participation, "technical",
                   tr("Only workers of a facility are its technical workers."));
}

template <>
void checkRecord(RuleCheck &check, const BudgetLine &line)
{
    if (!line.clause && !line.activity)
        check.hard(line, "clause", tr("Name the clause or the activity that the money is for."));
    constexpr qint64 million = 1'000'000;
    constexpr qint64 thousandBillion = 1'000'000 * million;
    if (line.amount.dong > 0 && line.amount.dong < 100'000) {
        check.soft(line, "amount",
                   tr("The amount is under 100 000 đồng. Was it meant in thousands or millions?"));
    }
    if (line.amount.dong >= thousandBillion)
        check.soft(line, "amount",
                   tr("The amount is a thousand billion đồng or more. Is the unit right?"));
}

template <>
void checkRecord(RuleCheck &check, const FundingCeiling &ceiling)
{
    if (!ceiling.rate && !ceiling.amount)
        check.hard(ceiling, "amount", tr("A ceiling needs a rate or an amount."));
    if (ceiling.validFrom && ceiling.validTo && *ceiling.validTo <= *ceiling.validFrom)
        check.hard(ceiling, "valid_to", tr("The rule ends before it begins."));
}

template <>
void checkRecord(RuleCheck &check, const ReportingPeriod &period)
{
    if (period.endsOn < period.startsOn)
        check.hard(period, "ends_on", tr("The period ends before it begins."));
    if (period.cutOff < period.startsOn)
        check.hard(period, "cut_off", tr("The cut-off is before the period begins."));
    if (period.due && *period.due < period.startsOn)
        check.hard(period, "due", tr("The report is due before the period begins."));
}

} // namespace sxsh
