// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unitrights.h"

#include "core/model/caption.h"
#include "core/model/dated.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

constexpr std::array returned{
    EntityKind::Enterprise,     EntityKind::Facility,
    EntityKind::FacilityState,  EntityKind::FacilityPlacement,
    EntityKind::TechnicalStaff, EntityKind::Attachment,
    EntityKind::Fact,           EntityKind::Product,
    EntityKind::Usage,          EntityKind::Output,
    EntityKind::Driver,         EntityKind::DriverValue,
    EntityKind::Baseline,       EntityKind::Adjustment,
    EntityKind::Measure,        EntityKind::MeasureSaving,
    EntityKind::Activity,       EntityKind::ActivityOutput,
    EntityKind::Event,          EntityKind::Participation,
    EntityKind::Draft,          EntityKind::Confirmation,
    EntityKind::Query,
};

/// What only helps in the working copy and stays there.
constexpr std::array local{
    EntityKind::ColumnMapping,
    EntityKind::ReportWording,
    EntityKind::Snapshot,
};

constexpr std::array activityFields{"status",       "progress",  "start", "done_on",
                                    "delay_reason", "next_step", "note"};
constexpr std::array outputFields{"done", "note"};
constexpr std::array queryFields{"answer", "state"};

/// The fields that a unit fills in of records that are the department's; none: all of them.
std::span<const char *const> ownFields(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Activity:
        return activityFields;
    case EntityKind::ActivityOutput:
        return outputFields;
    case EntityKind::Query:
        return queryFields;
    default:
        return {};
    }
}

bool isAmong(std::span<const EntityKind> kinds, EntityKind kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool lies(const Records &records, const AdminUnit *unit, Ref<AdminUnit> whole)
{
    constexpr int mostLevels = 8; // parents of a damaged file may form a ring
    for (int level = 0; unit && level < mostLevels; ++level) {
        if (unit->id == whole.id)
            return true;
        unit = records.find(unit->parent);
    }
    return false;
}

QString departmentsText(const Record &record)
{
    return QCoreApplication::translate("UnitRights",
                                       "“%1” is kept by the department: in the working copy of a "
                                       "unit it can only be read.")
        .arg(entityLabel(record.info()));
}

/// The activity whose course a record tells of; null for any other record.
const Activity *activityOf(const Records &records, const Record &record)
{
    if (const auto *output = record.as<ActivityOutput>())
        return records.find(output->activity);
    return record.as<Activity>();
}

QString othersText(const Activity &activity)
{
    return QCoreApplication::translate("UnitRights",
                                       "Activity %1 does not take place in this unit: others "
                                       "report how it goes.")
        .arg(activity.code);
}

/// A unit answers what it was asked, or takes its answer back; asking and closing are not its own.
bool isAnswering(const Query &before, const Query &after)
{
    const bool wasSent = before.state == QueryState::Sent || before.state == QueryState::Answered;
    if (after.state == QueryState::Answered)
        return wasSent && !after.answer.trimmed().isEmpty();
    return after.state == before.state || (wasSent && after.state == QueryState::Sent);
}

void checkEdit(const Records &records, const Change &change, Issues &issues)
{
    const Record &record = *change.after;
    if (const auto *query = record.as<Query>();
        query && !isAnswering(*change.before->as<Query>(), *query)) {
        issues.push_back(refusedChange(
            records, record, QStringLiteral("state"),
            QCoreApplication::translate("UnitRights",
                                        "The state of a question follows from its answer: enter "
                                        "the answer, or clear it. The department closes it.")));
    }
    for (const Field &field : record.info().fields) {
        if (mayUnitEdit(field, record.kind()) || change.before->value(field) == record.value(field))
            continue;
        issues.push_back(refusedChange(
            records, record, field.columnText(),
            QCoreApplication::translate("UnitRights",
                                        "“%1” is kept by the department: in the working "
                                        "copy of a unit it can only be read.")
                .arg(fieldLabel(field))));
    }
}

} // namespace

std::span<const EntityKind> returnedKinds()
{
    return returned;
}

bool mayUnitEdit(const Field &field, EntityKind kind)
{
    const auto own = ownFields(kind);
    if (own.empty())
        return isAmong(returned, kind) || isAmong(local, kind);
    return std::ranges::any_of(
        own, [&](const char *key) { return field.keyText() == QLatin1String(key); });
}

bool mayUnitAdd(EntityKind kind)
{
    return ownFields(kind).empty() && (isAmong(returned, kind) || isAmong(local, kind));
}

bool isUnitWithin(const Records &records, Ref<AdminUnit> unit, Ref<AdminUnit> whole, QDate day)
{
    const AdminUnit *found = records.find(unit);
    if (!found)
        return false;
    return lies(records, found, whole) || lies(records, unitOn(records, *found, day), whole);
}

bool areNested(const Records &records, Ref<AdminUnit> one, Ref<AdminUnit> other, QDate day)
{
    return isUnitWithin(records, one, other, day) || isUnitWithin(records, other, one, day);
}

bool takesPart(const Records &records, Ref<AdminUnit> unit, const Activity &activity, QDate day)
{
    return std::ranges::any_of(
        activity.units, [&](Ref<AdminUnit> place) { return areNested(records, place, unit, day); });
}

bool wasPlacedIn(const Records &records, Ref<Facility> facility, Ref<AdminUnit> unit, QDate day)
{
    return std::ranges::any_of(records.all<FacilityPlacement>().of(facility.id),
                               [&](const FacilityPlacement &placement) {
                                   return isUnitWithin(records, placement.unit, unit, day);
                               });
}

Issue refusedChange(const Records &records, const Record &record, QString field, QString message)
{
    // A draft is told of what it is about.
    const Draft *draft = record.as<Draft>();
    const EntityInfo *info = draft ? findEntity(draft->entity) : nullptr;
    if (const auto about = info ? records.find(info->kind, draft->record.id) : std::nullopt)
        return refusedChange(records, *about, draft->field, std::move(message));
    return {.severity = Severity::Hard,
            .entity = record.info().keyText(),
            .record = codeOf(records, record),
            .field = std::move(field),
            .message = std::move(message),
            .id = record.id(),
            .spoken = spokenCode(records, record)};
}

Issues checkUnitRights(const Records &records, const ChangeSet &set, Ref<AdminUnit> unit,
                       QDate today)
{
    Issues issues;
    for (const Change &change : set.changes) {
        const Record &record = change.record();
        if (change.before && change.after) {
            checkEdit(records, change, issues);
            const Activity *activity = activityOf(records, record);
            if (activity && !takesPart(records, unit, *activity, today))
                issues.push_back(refusedChange(records, record, {}, othersText(*activity)));
            continue;
        }
        if (!mayUnitAdd(record.kind())) {
            issues.push_back(refusedChange(records, record, {}, departmentsText(record)));
            continue;
        }
        if (!change.after || record.kind() != EntityKind::Facility ||
            !records.find(EntityKind::Facility, record.id()))
            continue;
        if (!wasPlacedIn(records, {record.id()}, unit, today)) {
            const AdminUnit *own = records.find(unit);
            issues.push_back(refusedChange(
                records, record, QStringLiteral("unit"),
                QCoreApplication::translate("UnitRights",
                                            "A facility that is added in the working copy of a "
                                            "unit has its place there: choose %1, or a unit in it.")
                    .arg(own ? own->name : QString())));
        }
    }
    return issues;
}

} // namespace sxsh
