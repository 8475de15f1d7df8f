// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/facilityregister.h"

#include <array>

namespace sxsh {

/// How far a facility is with cleaner production; the furthest step that it has taken.
enum class Stage { NoData, NotAware, Aware, Assessed, PlanMade, Applying, Verified };
template <>
inline constexpr auto choicesOf<Stage> = std::to_array<Choice>({
    {"no_data", QT_TRANSLATE_NOOP("Choice", "No data")},
    {"not_aware", QT_TRANSLATE_NOOP("Choice", "Not yet aware")},
    {"aware", QT_TRANSLATE_NOOP("Choice", "Aware")},
    {"assessed", QT_TRANSLATE_NOOP("Choice", "Assessed")},
    {"plan_made", QT_TRANSLATE_NOOP("Choice", "Plan made")},
    {"applying", QT_TRANSLATE_NOOP("Choice", "Applying")},
    {"verified", QT_TRANSLATE_NOOP("Choice", "Verified")},
});

/// The facts that are the steps, in their order.
inline constexpr std::array stageSteps{FactKind::Aware, FactKind::Assessed, FactKind::PlanMade,
                                       FactKind::Applying, FactKind::Verified};

/// What is known about one step of a facility on a day, and where it is from.
struct StageStep {
    Standing standing = Standing::Unknown;
    QDate date{};        ///< of the newest evidence; invalid where there is none
    QDate lapsedAfter{}; ///< the last day on which that held, where it no longer does
    FactSource source{};
    EntityKind origin = EntityKind::Fact; ///< a fact, an event or a survey
    QUuid record{};                       ///< of the origin; null where there is no evidence
    bool lacksEvidence = false; ///< it counts by a fact with neither a document nor a file

    bool operator==(const StageStep &) const = default;
};

/// Where one facility stands on a day.
struct FacilityStage {
    Stage stage = Stage::NoData;
    std::array<StageStep, stageSteps.size()> steps{};
    StageStep trained{};              ///< whether it has trained technical staff
    std::optional<Absence> absence{}; ///< why it is not in the register that day
    bool lacksEvidence = false;       ///< applying or verified is without evidence

    bool operator==(const FacilityStage &) const = default;
};

/// Where every facility of a file stands on one day, worked out at once; a copy of what the records
/// say, so it stays readable while they change.
class FacilityStages
{
public:
    FacilityStages() = default;
    FacilityStages(const Records &records, QDate day);

    /// Every facility of the file, by code.
    const std::vector<QUuid> &facilities() const { return m_facilities; }
    const FacilityStage &of(QUuid facility) const;
    /// True where the change may move a stage, so that all has to be worked out again.
    static bool restOn(const Change &change);

private:
    std::vector<QUuid> m_facilities;
    std::vector<FacilityStage> m_stages;
    QHash<QUuid, quint32> m_places;
};

} // namespace sxsh
