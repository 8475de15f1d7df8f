// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "core/model/rulecheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString day(QDate date)
{
    return date.toString(u"dd/MM/yyyy");
}

} // namespace

template <>
void checkRecord(RuleCheck &check, const Enterprise &enterprise)
{
    if (enterprise.taxCode.isEmpty())
        return;
    static const QRegularExpression pattern(u"^(\\d{10}(-?\\d{3})?|\\d{12})$"_s);
    if (!pattern.match(enterprise.taxCode).hasMatch()) {
        check.soft(enterprise, "tax_code",
                   QCoreApplication::translate(
                       "Rules", "“%1” does not look like a tax code (10 digits, 10 and 3, or 12).")
                       .arg(enterprise.taxCode));
    }
    for (const Enterprise &other : check.records().all<Enterprise>()) {
        if (other.id != enterprise.id && other.taxCode == enterprise.taxCode) {
            check.soft(enterprise, "tax_code",
                       QCoreApplication::translate("Rules", "“%1” has the same tax code.")
                           .arg(caption(check.records(), Record(other))));
            return;
        }
    }
}

template <>
void checkRecord(RuleCheck &check, const Facility &facility)
{
    if (facility.openedOn && facility.closedOn && *facility.closedOn < *facility.openedOn) {
        check.hard(facility, "closed_on",
                   QCoreApplication::translate("Rules",
                                               "The facility closed on %1, before it opened on %2.")
                       .arg(day(*facility.closedOn), day(*facility.openedOn)));
    }
    if (facility.openedOn && *facility.openedOn > check.today())
        check.soft(facility, "opened_on",
                   QCoreApplication::translate("Rules", "The facility opens on %1, in the future.")
                       .arg(day(*facility.openedOn)));
    const auto states = check.records().all<FacilityState>().of(facility.id);
    if (states.begin() == states.end())
        check.hard(facility, "name",
                   QCoreApplication::translate("Rules", "The facility has no name."));
    const auto placements = check.records().all<FacilityPlacement>().of(facility.id);
    if (placements.begin() == placements.end())
        check.hard(facility, "unit_code",
                   QCoreApplication::translate("Rules", "The facility has no administrative unit. "
                                                        "Say where it lies."));
}

template <>
void checkRecord(RuleCheck &check, const FacilityState &state)
{
    if (state.vsicCode.isEmpty())
        return;
    const QString division = state.vsicCode.left(2);
    bool known = false;
    for (const Industry &industry : check.records().all<Industry>())
        known = known || (industry.code == division && industry.version == state.vsicVersion);
    if (!known) {
        check.soft(state, "vsic_code",
                   QCoreApplication::translate(
                       "Rules", "Division %1 is not in the industrial classification, version %2.")
                       .arg(division, state.vsicVersion));
    }
}

template <>
void checkRecord(RuleCheck &check, const FacilityPlacement &placement)
{
    const AdminUnit *unit = check.records().find(placement.unit);
    const Facility *facility = check.records().find(placement.facility);
    if (!unit || !facility)
        return;
    const std::optional<QDate> from = placement.from ? placement.from : facility->openedOn;
    if (from && !unit->isValidOn(*from)) {
        check.hard(placement, "unit",
                   QCoreApplication::translate("Rules", "%1 (%2) did not exist on %3.")
                       .arg(unit->name, unitCode(*unit), day(*from)));
    } else if (!from && unit->validFrom) {
        check.soft(placement, "unit",
                   QCoreApplication::translate(
                       "Rules", "%1 exists only since %2, but the facility has no opening date.")
                       .arg(unit->name, day(*unit->validFrom)));
    }
}

template <>
void checkRecord(RuleCheck &check, const Fact &fact)
{
    if (fact.facility.has_value() == fact.organisation.has_value()) {
        check.hard(
            fact, "facility",
            fact.facility
                ? QCoreApplication::translate(
                      "Rules", "A fact is about a facility or an organisation, not both.")
                : QCoreApplication::translate(
                      "Rules", "It is not said which facility or organisation this is about."));
        return;
    }
    if (fact.validUntil && *fact.validUntil < fact.date)
        check.hard(fact, "valid_until",
                   QCoreApplication::translate("Rules", "The fact ends before its date."));
    if (fact.date > check.today())
        check.soft(fact, "date",
                   QCoreApplication::translate("Rules", "The date %1 is in the future.")
                       .arg(day(fact.date)));
    for (const Fact &other : check.records().all<Fact>().of(fact.subject())) {
        if (other.what == fact.what && other.date == fact.date && other.value != fact.value) {
            check.soft(fact, "value",
                       QCoreApplication::translate(
                           "Rules", "The contrary is on record on the same day (%1, source: %2): "
                                    "only one of them can be right.")
                           .arg(choiceLabel(other.value).toLower(), choiceLabel(other.source)));
            break;
        }
    }
    if (fact.organisation && fact.what != FactKind::DedicatedOfficer)
        check.soft(fact, "what",
                   QCoreApplication::translate("Rules", "This is usually said about facilities."));
    const Facility *facility = check.records().find(fact.facility);
    if (!facility)
        return;
    if (fact.what == FactKind::DedicatedOfficer)
        check.soft(
            fact, "what",
            QCoreApplication::translate("Rules", "This is usually said about organisations."));
    if (facility->openedOn && fact.date < *facility->openedOn) {
        check.soft(
            fact, "date",
            QCoreApplication::translate("Rules", "The date %1 is before the facility opened on %2.")
                .arg(day(fact.date), day(*facility->openedOn)));
    }
    if (facility->closedOn && fact.date >= *facility->closedOn) {
        check.soft(
            fact, "date",
            QCoreApplication::translate("Rules", "The date %1 is after the facility closed on %2.")
                .arg(day(fact.date), day(*facility->closedOn)));
    }
}

template <>
void checkRecord(RuleCheck &check, const Survey &survey)
{
    if (survey.frame && survey.sample && *survey.sample > *survey.frame)
        check.hard(survey, "sample",
                   QCoreApplication::translate("Rules", "The sample is larger than the frame."));
    if (survey.mode == SurveyMode::Sample && !survey.frame)
        check.soft(survey, "frame",
                   QCoreApplication::translate(
                       "Rules", "A sample survey needs its frame N for an interval."));
    const auto strata = check.records().all<SurveyStratum>().of(survey.id);
    if (strata.empty())
        return;
    const auto compare = [&](const char *field, const std::optional<int> &whole,
                             int SurveyStratum::*part, const char *message) {
        qint64 sum = 0;
        for (const SurveyStratum &stratum : strata)
            sum += stratum.*part;
        if (whole && sum != *whole)
            check.soft(survey, field,
                       QCoreApplication::translate("Rules", message).arg(*whole).arg(sum));
    };
    compare("frame", survey.frame, &SurveyStratum::frame,
            QT_TRANSLATE_NOOP("Rules", "The frame is %1, but those of its strata add up to %2; the "
                                       "strata count."));
    compare("sample", survey.sample, &SurveyStratum::sample,
            QT_TRANSLATE_NOOP("Rules", "The sample is %1, but those of its strata add up to %2; "
                                       "the strata count."));
}

template <>
void checkRecord(RuleCheck &check, const SurveyStratum &stratum)
{
    if (stratum.sample > stratum.frame)
        check.hard(stratum, "sample",
                   QCoreApplication::translate("Rules", "The sample is larger than the frame."));
}

template <>
void checkRecord(RuleCheck &check, const SurveyAnswer &answer)
{
    const SurveyStratum *stratum = check.records().find(answer.stratum);
    const Survey *own = check.records().find(answer.survey);
    if (!stratum || stratum->survey == answer.survey || !own)
        return;
    const Survey *other = check.records().find(stratum->survey);
    check.hard(answer, "stratum",
               QCoreApplication::translate(
                   "Rules", "The stratum %1 belongs to the survey %2, not to %3: choose one of %3.")
                   .arg(stratum->code, other ? other->code : QString(), own->code));
}

template <>
void checkRecord(RuleCheck &check, const SameAs &link)
{
    if (link.record == link.canonical) {
        check.hard(link, "canonical",
                   QCoreApplication::translate("Rules", "A record cannot stand for itself."));
        return;
    }
    const Facility *entry = check.records().find(link.record);
    const Facility *main = check.records().find(link.canonical);
    if (entry && main && main->closedOn &&
        (!entry->closedOn || *main->closedOn < *entry->closedOn)) {
        check.soft(link, "canonical",
                   QCoreApplication::translate(
                       "Rules", "%1 counts for both entries and closed on %2, the other one later "
                                "or not at all: if the facility went on, correct the day.")
                       .arg(caption(check.records(), Record(*main)), day(*main->closedOn)));
    }
    const auto &links = check.records().all<SameAs>();
    Ref<Facility> reached = link.canonical;
    for (std::size_t steps = 0; steps < links.size(); ++steps) {
        const auto next = std::ranges::find(links, reached, &SameAs::record);
        if (next == links.end())
            return;
        reached = next->canonical;
        if (reached == link.record) {
            check.hard(link, "canonical",
                       QCoreApplication::translate(
                           "Rules", "The canonical record is itself linked to this one, directly "
                                    "or through others: remove that link first."));
            return;
        }
    }
}

template <>
void checkRecord(RuleCheck &check, const SizeRule &rule)
{
    const bool isCapitalFirst = rule.criterion == SizeCriterion::CapitalFirst;
    if (!rule.mostLabour && !rule.mostCapital && (isCapitalFirst || !rule.mostRevenue))
        check.hard(rule, "most_labour",
                   QCoreApplication::translate("Rules", "The rule limits nothing. Say how much "
                                                        "labour or money is the most."));
    if (isCapitalFirst && rule.mostRevenue)
        check.soft(rule, "most_revenue",
                   QCoreApplication::translate(
                       "Rules", "Revenue does not count where capital or labour decides."));
    if (rule.validFrom && rule.validTo && *rule.validTo <= *rule.validFrom)
        check.hard(rule, "valid_to",
                   QCoreApplication::translate("Rules", "The rule ends before it begins."));
    for (const SizeRule &other : check.records().all<SizeRule>()) {
        const bool overlaps =
            (!other.validTo || !rule.validFrom || *rule.validFrom < *other.validTo) &&
            (!rule.validTo || !other.validFrom || *other.validFrom < *rule.validTo);
        if (other.id != rule.id && other.sizeClass == rule.sizeClass && other.group == rule.group &&
            overlaps) {
            check.soft(rule, "valid_from",
                       QCoreApplication::translate(
                           "Rules", "Rule %1 is about the same class and time; the one that is "
                                    "valid from the later day counts.")
                           .arg(other.code));
            return;
        }
    }
}

} // namespace sxsh
