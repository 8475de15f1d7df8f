// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spokenlanguage.h"
#include "core/model/rulecheck.h"
#include "core/model/supportceiling.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

template <>
void checkRecord(RuleCheck &check, const Plan &plan)
{
    if (plan.startsOn && plan.endsOn && *plan.endsOn < *plan.startsOn)
        check.hard(plan, "ends_on",
                   QCoreApplication::translate("Rules", "The plan ends before it begins."));
}

template <>
void checkRecord(RuleCheck &check, const Clause &clause)
{
    const Clause *parent = check.records().find(clause.parent);
    if (parent && parent->plan != clause.plan)
        check.hard(
            clause, "parent",
            QCoreApplication::translate("Rules", "The parent clause belongs to another plan."));
    for (int depth = 0; parent; ++depth) {
        if (parent->id == clause.id || depth > 100) {
            check.hard(clause, "parent",
                       QCoreApplication::translate("Rules", "A clause cannot stand under itself."));
            return;
        }
        parent = check.records().find(parent->parent);
    }
}

template <>
void checkRecord(RuleCheck &check, const Indicator &indicator)
{
    if (indicator.evidenceMode != EvidenceMode::Sample)
        return;
    const QString facilities = u"facility:"_s;
    const auto asked = indicator.numerator.startsWith(facilities)
                           ? choiceFromKey<FactKind>(indicator.numerator.sliced(facilities.size()))
                           : std::nullopt;
    if (indicator.indicatorKind == IndicatorKind::Share && asked)
        return;
    check.hard(indicator, "evidence_mode",
               QCoreApplication::translate(
                   "Rules", "A sample survey gives only a share of facilities that say yes: the "
                            "kind “%1” with a numerator such as “facility:aware”. Take this from "
                            "“%2”.")
                   .arg(choiceLabel(IndicatorKind::Share), choiceLabel(EvidenceMode::Register)));
}

template <>
void checkRecord(RuleCheck &check, const Target &target)
{
    if (target.max && *target.max < target.min)
        check.hard(target, "max",
                   QCoreApplication::translate(
                       "Rules", "The upper end of the band is below its lower end."));
    if (target.baselineValue.has_value() != target.baselineDate.has_value()) {
        check.hard(
            target, target.baselineValue ? "baseline_date" : "baseline_value",
            QCoreApplication::translate("Rules", "A baseline needs both its value and its date."));
    }
    if (target.baselineDate && *target.baselineDate >= target.due)
        check.hard(
            target, "baseline_date",
            QCoreApplication::translate("Rules", "The baseline is not before the due date."));
    if (target.effectiveFrom > target.due)
        check.hard(
            target, "effective_from",
            QCoreApplication::translate("Rules", "The target takes effect after it is due."));
    const Indicator *indicator = check.records().find(target.indicator);
    constexpr qint64 one = 1'000'000'000; // in billionths
    if (indicator && indicator->indicatorKind == IndicatorKind::YesNo && target.min.nano != 0 &&
        target.min.nano != one) {
        check.hard(target, "min",
                   QCoreApplication::translate("Rules",
                                               "Of a yes or no the target is 1 (yes) or 0 (no)."));
    }
    if (target.min.nano < 0) {
        check.hard(target, "min",
                   QCoreApplication::translate("Rules", "A target cannot be below zero."));
    }
    if (target.baselineValue && target.min < *target.baselineValue) {
        check.soft(target, "min",
                   QCoreApplication::translate(
                       "Rules", "The target is below its baseline. Was a percentage meant?"));
    }
    const Decimal &most = target.max && *target.max > target.min ? *target.max : target.min;
    if (indicator && isFraction(indicator->indicatorKind) && most.nano > one) {
        check.hard(target, &most == &target.min ? "min" : "max",
                   QCoreApplication::translate(
                       "Rules", "It is more than the whole: write 90% or, as a fraction, 0.9."));
    }
}

template <>
void checkRecord(RuleCheck &check, const AdminUnit &unit)
{
    if (unit.validFrom && unit.validTo && *unit.validTo <= *unit.validFrom)
        check.hard(unit, "valid_to",
                   QCoreApplication::translate("Rules", "The unit ends before it begins."));
    const AdminUnit *parent = check.records().find(unit.parent);
    if (parent && parent->level >= unit.level)
        check.hard(
            unit, "parent",
            QCoreApplication::translate("Rules", "The parent unit must be of a higher level."));
}

template <>
void checkRecord(RuleCheck &check, const UnitTransition &transition)
{
    const AdminUnit *from = check.records().find(transition.from);
    const AdminUnit *to = check.records().find(transition.to);
    if (from && from->validTo && *from->validTo != transition.date)
        check.soft(transition, "date",
                   QCoreApplication::translate(
                       "Rules", "The date is not the day on which the first unit ends."));
    if (to && !to->isValidOn(transition.date))
        check.hard(
            transition, "to",
            QCoreApplication::translate("Rules", "The second unit does not exist on that date."));
}

template <>
void checkRecord(RuleCheck &check, const Activity &activity)
{
    const auto lastDay = activity.due ? activity.due->lastDay() : std::nullopt;
    if (activity.start && lastDay && *lastDay < *activity.start)
        check.hard(activity, "due",
                   QCoreApplication::translate("Rules", "The activity is due before it starts."));
    if (activity.start && activity.doneOn && *activity.doneOn < *activity.start)
        check.hard(
            activity, "done_on",
            QCoreApplication::translate("Rules", "The activity was done before it started."));
    constexpr qint64 onePercent = 1'000'000'000;
    constexpr qint64 hundredPercent = 100 * onePercent;
    // A spreadsheet keeps 40% as 0.4.
    if (activity.progress && activity.progress->nano > 0 && activity.progress->nano <= onePercent) {
        check.soft(activity, "progress",
                   QCoreApplication::translate(
                       "Rules", "The progress is at most 1%. Write 40 for 40%, not 0.4."));
    }
    if (activity.status == ActivityStatus::Done && activity.progress &&
        activity.progress->nano < hundredPercent) {
        check.soft(activity, "progress",
                   QCoreApplication::translate(
                       "Rules", "The activity is done, but its progress is below 100%."));
    }
    if (activity.status == ActivityStatus::NotStarted && activity.progress &&
        activity.progress->nano > 0)
        check.soft(activity, "status",
                   QCoreApplication::translate(
                       "Rules", "The activity has progress, but its status is “not started”."));
}

template <>
void checkRecord(RuleCheck &check, const Event &event)
{
    if (event.until && *event.until < event.date)
        check.hard(event, "until",
                   QCoreApplication::translate("Rules", "The event ends before it begins."));
}

template <>
void checkRecord(RuleCheck &check, const Participation &participation)
{
    if (!participation.facility && !participation.organisation)
        check.soft(
            participation, "facility",
            QCoreApplication::translate("Rules", "It is not said for whom this person took part."));
    if (participation.facility && participation.organisation)
        check.hard(
            participation, "organisation",
            QCoreApplication::translate("Rules", "Name a facility or an organisation, not both."));
    if (participation.technical && !participation.facility)
        check.hard(participation, "technical",
                   QCoreApplication::translate(
                       "Rules", "Only workers of a facility are its technical workers."));
}

template <>
void checkRecord(RuleCheck &check, const BudgetLine &line)
{
    if (!line.clause && !line.activity)
        check.hard(line, "clause",
                   QCoreApplication::translate(
                       "Rules", "Name the clause or the activity that the money is for."));
    const Activity *activity = check.records().find(line.activity);
    const Clause *clause = check.records().find(activity ? activity->clause : line.clause);
    const Plan *plan = clause ? check.records().find(clause->plan) : nullptr;
    if (plan && plan->startsOn && plan->endsOn &&
        (line.year < plan->startsOn->year() || line.year > plan->endsOn->year())) {
        check.soft(line, "year",
                   QCoreApplication::translate(
                       "Rules", "The year %1 is not one of the plan's years, %2 to %3.")
                       .arg(line.year)
                       .arg(plan->startsOn->year())
                       .arg(plan->endsOn->year()));
    }
    constexpr qint64 million = 1'000'000;
    constexpr qint64 thousandBillion = 1'000'000 * million;
    if (line.amount.dong > 0 && line.amount.dong < 100'000) {
        check.soft(line, "amount",
                   QCoreApplication::translate(
                       "Rules",
                       "The amount is under 100 000 đồng. Was it meant in thousands or millions?"));
    }
    if (line.amount.dong >= thousandBillion)
        check.soft(
            line, "amount",
            QCoreApplication::translate(
                "Rules", "The amount is a thousand billion đồng or more. Is the unit right?"));
    if (line.wholeCost && *line.wholeCost < line.amount) {
        check.soft(line, "whole_cost",
                   QCoreApplication::translate(
                       "Rules", "The whole cost is less than the amount, which is a part of it."));
    }
    if (const QString unknown = unknownSupport(check.records(), line.supportFor);
        !unknown.isEmpty())
        check.soft(line, "support_for", unknown);
    if (const QString above = aboveCeiling(check.records(), line, spokenLanguage());
        !above.isEmpty())
        check.soft(line, "amount", above);
}

template <>
void checkRecord(RuleCheck &check, const FundingCeiling &ceiling)
{
    if (!ceiling.rate && !ceiling.amount)
        check.hard(ceiling, "amount",
                   QCoreApplication::translate("Rules", "A ceiling needs a rate or an amount."));
    if (ceiling.validFrom && ceiling.validTo && *ceiling.validTo <= *ceiling.validFrom)
        check.hard(ceiling, "valid_to",
                   QCoreApplication::translate("Rules", "The rule ends before it begins."));
}

template <>
void checkRecord(RuleCheck &check, const ReportingPeriod &period)
{
    if (period.endsOn < period.startsOn)
        check.hard(period, "ends_on",
                   QCoreApplication::translate("Rules", "The period ends before it begins."));
    if (period.cutOff < period.startsOn)
        check.hard(
            period, "cut_off",
            QCoreApplication::translate("Rules", "The cut-off is before the period begins."));
    if (period.due && *period.due < period.startsOn)
        check.hard(
            period, "due",
            QCoreApplication::translate("Rules", "The report is due before the period begins."));
}

} // namespace sxsh
