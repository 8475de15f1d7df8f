// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/partition.h"

#include "core/base/foldedtext.h"
#include "core/indicators/sizeclass.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "core/model/vsic.h"

#include <QtCore/QCoreApplication>
#include <array>
#include <numeric>

namespace sxsh {

namespace {

/// Adds members to parts found by identity and, at the end, puts the parts in the order of keys.
template <class Identity>
class PartitionBuilder
{
public:
    template <class MakePart>
    void add(const Identity &identity, MakePart &&makePart)
    {
        auto at = m_places.find(identity);
        if (at == m_places.end()) {
            at = m_places.insert(identity, static_cast<quint32>(m_partition.parts.size()));
            m_partition.parts.push_back(makePart());
        }
        m_partition.partOfMember.push_back(*at);
    }

    Partition finish()
    {
        auto &parts = m_partition.parts;
        std::vector<quint32> order(parts.size());
        std::iota(order.begin(), order.end(), 0u);
        // The facilities nobody has placed come last.
        std::ranges::sort(order, [&parts](quint32 a, quint32 b) {
            const auto rank = [&parts](quint32 part) {
                return std::tuple(parts[part].key.isEmpty(), parts[part].isUnclear, parts[part].key,
                                  parts[part].name);
            };
            return rank(a) < rank(b);
        });
        std::vector<Partition::Part> sorted;
        std::vector<quint32> placeOf(parts.size());
        for (const quint32 part : order) {
            placeOf[part] = static_cast<quint32>(sorted.size());
            sorted.push_back(parts[part]);
        }
        parts = std::move(sorted);
        for (quint32 &part : m_partition.partOfMember)
            part = placeOf[part];
        return std::move(m_partition);
    }

private:
    QHash<Identity, quint32> m_places;
    Partition m_partition;
};

/// The industry of a division in a version; without a version in the one in force on the day.
const Industry *industryOf(const Records &records, const QString &version, const QString &division,
                           QDate day)
{
    for (const Industry &industry : records.all<Industry>()) {
        if (industry.code != division)
            continue;
        if (version.isEmpty() ? isInForce(industry, day) : industry.version == version)
            return &industry;
    }
    return nullptr;
}

} // namespace

const AdminUnit &reportingUnit(const Records &records, const AdminUnit &unit, QDate day)
{
    const AdminUnit &current = *unitOn(records, unit, day);
    const AdminUnit *district = containing(records, current, UnitLevel::District);
    return district && district->isValidOn(day) ? *district : current;
}

Partition undivided(const FacilityRegister &facilities)
{
    return {.parts = {{}},
            .partOfMember = std::vector<quint32>(facilities.members().size(), 0),
            .isWhole = true};
}

Partition byUnit(const FacilityRegister &facilities, const BoundaryChoice &boundaries)
{
    const Records &records = facilities.population().records();
    const Boundaries counted(records, facilities.day(), boundaries);
    PartitionBuilder<std::pair<QUuid, bool>> builder;
    for (const auto &member : facilities.members()) {
        const Boundaries::Answer answer = counted.unitOf({facilities.facility(member).id});
        const AdminUnit *unit = answer.unit;
        builder.add({unit ? unit->id : QUuid(), answer.isUnclear}, [&] {
            Partition::Part part{.isUnclear = answer.isUnclear};
            if (unit) {
                part.key = unitCode(*unit);
                part.name = unit->name;
                part.unit = Ref<AdminUnit>{unit->id};
            } else {
                part.name = answer.isUnclear
                                ? counted.unclearName()
                                : QCoreApplication::translate("Indicators", "Without a place");
            }
            return part;
        });
    }
    return builder.finish();
}

Partition bySector(const FacilityRegister &facilities)
{
    const Records &records = facilities.population().records();
    using Names = std::pair<QString, QString>;
    PartitionBuilder<Names> builder;
    struct Sector {
        QString division{};
        QString name{};
        QString folded{}; // once per code, not once per facility
    };
    QHash<Names, Sector> known; ///< by version and code
    for (const auto &member : facilities.members()) {
        const FacilityState &state = *member.state;
        const std::pair stated(state.vsicVersion, state.vsicCode);
        auto at = known.constFind(stated);
        if (at == known.cend()) {
            const QString division = vsicDivision(state.vsicCode);
            const Industry *industry =
                industryOf(records, state.vsicVersion, division, facilities.day());
            const QString name = industry ? industry->name : division;
            at = known.insert(stated, {division, name, folded(name)});
        }
        // A sector that two versions call the same is one sector.
        const Sector &sector = *at;
        builder.add({sector.division, sector.folded}, [&sector] {
            Partition::Part part;
            part.key = sector.division;
            part.name = part.key.isEmpty()
                            ? QCoreApplication::translate("Indicators", "Without a sector")
                            : sector.name;
            return part;
        });
    }
    return builder.finish();
}

Partition bySize(const FacilityRegister &facilities)
{
    const Records &records = facilities.population().records();
    const SizeRules rules(records, facilities.day());
    constexpr std::size_t sizes = choicesOf<SizeClass>.size();
    std::vector<std::size_t> sizeOfMember;
    std::array<bool, sizes + 1> isThere{};
    for (const auto &member : facilities.members()) {
        const auto size = rules.sizeOf(*member.state);
        sizeOfMember.push_back(size ? static_cast<std::size_t>(*size) : sizes);
        isThere[sizeOfMember.back()] = true;
    }
    Partition partition;
    std::array<quint32, sizes + 1> placeOf{};
    for (std::size_t size = 0; size < isThere.size(); ++size) {
        if (!isThere[size])
            continue;
        placeOf[size] = static_cast<quint32>(partition.parts.size());
        if (size < sizes) {
            const auto sizeClass = static_cast<SizeClass>(size);
            partition.parts.push_back({choiceKey(sizeClass), choiceLabel(sizeClass), {}});
        } else {
            partition.parts.push_back(
                {{}, QCoreApplication::translate("Indicators", "Size not known"), {}});
        }
    }
    for (const std::size_t size : sizeOfMember)
        partition.partOfMember.push_back(placeOf[size]);
    return partition;
}

Partition dividedBy(Grouping grouping, const FacilityRegister &facilities,
                    const BoundaryChoice &boundaries)
{
    switch (grouping) {
    case Grouping::Unit:
        return byUnit(facilities, boundaries);
    case Grouping::Sector:
        return bySector(facilities);
    case Grouping::Size:
        return bySize(facilities);
    case Grouping::Year:
        return undivided(facilities);
    }
    Q_UNREACHABLE();
}

} // namespace sxsh
