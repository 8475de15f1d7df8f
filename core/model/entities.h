// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consumption.h"
#include "core/model/establishment.h"
#include "core/model/finance.h"
#include "core/model/places.h"
#include "core/model/planning.h"
#include "core/model/reporting.h"
#include "core/model/work.h"

#include <tuple>

namespace sxsh {

/// Every entity, in the order of EntityKind.
using Entities =
    std::tuple<Plan, LegalBasis, Clause, Indicator, Target, ManualFigure, DerivationRule, AdminUnit,
               UnitTransition, Organisation, Industry, Enterprise, Facility, FacilityState,
               FacilityPlacement, TechnicalStaff, Fact, Survey, SurveyStratum, SurveyAnswer, SameAs,
               Resource, Factor, Product, Usage, Output, Driver, DriverValue, Baseline, Adjustment,
               Measure, MeasureSaving, Activity, OutputType, ActivityOutput, Event, Participation,
               Attachment, FundingSource, BudgetLine, FundingCeiling, SizeRule, Draft,
               ReportingPeriod, Snapshot, Exchange, ColumnMapping, Confirmation, ReportWording,
               Estimate, Query, UnitKey>;

static_assert(std::tuple_size_v<Entities> == entityCount);

/// A struct of the closed set.
template <class T>
concept Entity = requires
{
    {
        T::kind
        } -> std::convertible_to<EntityKind>;
};

/// True for records that are part of another one and go with it when it is removed.
template <class T>
concept Owned = Entity<T> && requires(const T &record)
{
    {
        record.owner()
        } -> std::same_as<QUuid>;
};

/// Whether two records of different owners always differ in their natural key: the key names the
/// owner, unless records bear a code of their own throughout the plan.
template <Owned T>
inline constexpr bool keyNamesOwner =
    !std::same_as<T, Factor> && !std::same_as<T, Attachment> && !std::same_as<T, Query>;

/// Calls `visit.operator()<T>()` with the struct of the kind.
template <class Visit>
decltype(auto) withEntity(EntityKind kind, Visit &&visit)
{
    using Result = decltype(visit.template operator()<Plan>());
    using Call = Result (*)(Visit &);
    static constexpr auto calls = []<std::size_t... index>(std::index_sequence<index...>)
    {
        return std::array<Call, sizeof...(index)>{[](Visit &v) -> Result {
            return v.template operator()<std::tuple_element_t<index, Entities>>();
        }...};
    }
    (std::make_index_sequence<entityCount>{});
    return calls[static_cast<std::size_t>(kind)](visit);
}

} // namespace sxsh
