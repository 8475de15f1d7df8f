// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace sxsh {

/// The closed set of entities, in the order of `Entities` (core/model/entities.h).
enum class EntityKind : quint8 {
    Plan,
    LegalBasis,
    Clause,
    Indicator,
    Target,
    ManualFigure,
    DerivationRule,
    AdminUnit,
    UnitTransition,
    Organisation,
    Industry,
    Enterprise,
    Facility,
    FacilityState,
    FacilityPlacement,
    TechnicalStaff,
    Fact,
    Survey,
    SurveyStratum,
    SurveyAnswer,
    SameAs,
    Resource,
    Factor,
    Product,
    Usage,
    Output,
    Driver,
    DriverValue,
    Baseline,
    Adjustment,
    Measure,
    MeasureSaving,
    Activity,
    OutputType,
    ActivityOutput,
    Event,
    Participation,
    Attachment,
    FundingSource,
    BudgetLine,
    FundingCeiling,
    SizeRule,
    Draft,
    ReportingPeriod,
    Snapshot,
    Exchange,
    ColumnMapping,
    Confirmation,
    ReportWording,
    Estimate,
    Query,
    UnitKey,
};

inline constexpr int entityCount = static_cast<int>(EntityKind::UnitKey) + 1;

} // namespace sxsh
