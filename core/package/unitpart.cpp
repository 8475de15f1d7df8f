// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/unitpart.h"

#include "core/model/dated.h"
#include "core/model/unitrights.h"

#include <QtCore/QSet>

namespace sxsh {

namespace {

/// What everybody has.
constexpr std::array shared{
    EntityKind::Plan,           EntityKind::LegalBasis,     EntityKind::Clause,
    EntityKind::Indicator,      EntityKind::DerivationRule, EntityKind::AdminUnit,
    EntityKind::UnitTransition, EntityKind::Organisation,   EntityKind::Industry,
    EntityKind::Resource,       EntityKind::Factor,         EntityKind::OutputType,
    EntityKind::FundingCeiling, EntityKind::SizeRule,       EntityKind::ReportingPeriod,
};

/// What comes along with its owner.
constexpr std::array owned{
    EntityKind::FacilityState,  EntityKind::FacilityPlacement,
    EntityKind::TechnicalStaff, EntityKind::Fact,
    EntityKind::Product,        EntityKind::Usage,
    EntityKind::Output,         EntityKind::Driver,
    EntityKind::DriverValue,    EntityKind::Baseline,
    EntityKind::Adjustment,     EntityKind::Measure,
    EntityKind::MeasureSaving,  EntityKind::ActivityOutput,
    EntityKind::Attachment,     EntityKind::Confirmation,
};

/// What a link of the part may lead to that is not in it otherwise.
constexpr std::array followed{
    EntityKind::Enterprise,
    EntityKind::Activity,
    EntityKind::Event,
    EntityKind::Attachment,
};

bool isAmong(std::span<const EntityKind> kinds, EntityKind kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// Gathers the part, record by record.
class Gathering
{
public:
    Gathering(const Records &records, Ref<AdminUnit> unit, QDate day, PlacedIn placed)
        : m_records(records), m_unit(unit), m_day(day), m_placed(placed)
    {
    }

    Records part()
    {
        for (const EntityKind kind : shared) {
            for (const Record &record : m_records.records(kind))
                m_ids.insert(record.id());
            m_whole.push_back(kind);
        }
        addTargets();
        addFacilities();
        addWork();
        addNotes();
        return finish();
    }

private:
    bool isOwn(const Facility &facility) const
    {
        if (m_placed == PlacedIn::Ever)
            return wasPlacedIn(m_records, {facility.id}, m_unit, m_day);
        const FacilityPlacement *placement = currentPlacement(m_records, {facility.id}, m_day);
        return placement && isUnitWithin(m_records, placement->unit, m_unit, m_day);
    }

    /// The record with what is part of it and what it links to.
    void add(const Record &record)
    {
        if (m_ids.contains(record.id()))
            return;
        m_ids.insert(record.id());
        m_rest.push_back(record);
        for (const EntityKind kind : owned) {
            withEntity(kind, [&]<class T>() {
                if constexpr (Owned<T>) {
                    for (const T &part : m_records.all<T>().of(record.id()))
                        add(Record(part));
                }
            });
        }
        for (const Field &field : record.info().fields) {
            if (field.type != FieldType::Link || !isAmong(followed, field.target))
                continue;
            if (const auto target = m_records.find(field.target, field.link(record.address())))
                add(*target);
        }
    }

    void addTargets()
    {
        for (const Target &target : m_records.all<Target>()) {
            if (!target.unit || areNested(m_records, *target.unit, m_unit, m_day))
                add(Record(target));
        }
    }

    void addFacilities()
    {
        for (const Facility &facility : m_records.all<Facility>()) {
            if (isOwn(facility)) {
                m_facilities.insert(facility.id);
                add(Record(facility));
            }
        }
        for (const SameAs &link : m_records.all<SameAs>()) {
            if (m_facilities.contains(link.record.id) && m_facilities.contains(link.canonical.id))
                add(Record(link));
        }
    }

    void addWork()
    {
        for (const Activity &activity : m_records.all<Activity>()) {
            if (takesPart(m_records, m_unit, activity, m_day))
                add(Record(activity));
        }
        for (const Participation &one : m_records.all<Participation>()) {
            const Organisation *organisation = m_records.find(one.organisation);
            const bool isOwnBody = organisation && organisation->unit &&
                                   isUnitWithin(m_records, *organisation->unit, m_unit, m_day);
            if ((one.facility && m_facilities.contains(one.facility->id)) ||
                (!one.facility && isOwnBody))
                add(Record(one));
        }
        for (const Event &event : m_records.all<Event>()) {
            if (event.unit && isUnitWithin(m_records, *event.unit, m_unit, m_day))
                add(Record(event));
        }
    }

    void addNotes()
    {
        for (const Query &query : m_records.all<Query>()) {
            if (query.unit == m_unit)
                add(Record(query));
        }
        for (const Draft &draft : m_records.all<Draft>()) {
            if (m_ids.contains(draft.record.id))
                add(Record(draft));
        }
    }

    /// Leaves out the links that lead out of the part.
    Record within(const Record &record) const
    {
        RecordDraft draft(record);
        bool isCut = false;
        for (const Field &field : record.info().fields) {
            if (field.type != FieldType::Link || !field.optional)
                continue;
            const QUuid target = field.link(record.address());
            if (!target.isNull() && !m_ids.contains(target))
                isCut = draft.set(field, QVariant()) || isCut;
        }
        return isCut ? draft.finish() : record;
    }

    Records finish() const
    {
        ChangeSet set;
        for (const EntityKind kind : m_whole) {
            for (const Record &record : m_records.records(kind))
                set.add(within(record));
        }
        for (const Record &record : m_rest)
            set.add(within(record));
        Records part;
        part.apply(set);
        return part;
    }

    const Records &m_records;
    Ref<AdminUnit> m_unit;
    QDate m_day;
    PlacedIn m_placed;
    QSet<QUuid> m_ids;
    QSet<QUuid> m_facilities;
    std::vector<EntityKind> m_whole;
    std::vector<Record> m_rest;
};

} // namespace

Records unitPart(const Records &records, Ref<AdminUnit> unit, QDate day, PlacedIn placed)
{
    return Gathering(records, unit, day, placed).part();
}

ChangeSet setupOf(const Records &records)
{
    ChangeSet set;
    for (int kind = 0; kind < entityCount; ++kind) {
        for (Record &record : records.records(static_cast<EntityKind>(kind)))
            set.add(std::move(record));
    }
    return set;
}

} // namespace sxsh
