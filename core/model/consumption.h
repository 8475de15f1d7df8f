// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/model/establishment.h"
#include "core/model/field.h"

/// Consumption and savings: resources, factors, monthly use and output, baselines, measures.
namespace sxsh {

enum class ResourceCategory { Electricity, Fuel, RawMaterial, Auxiliary, Water, Waste };
template <>
inline constexpr auto choicesOf<ResourceCategory> = std::to_array<Choice>({
    {"electricity", QT_TRANSLATE_NOOP("Choice", "Electricity")},
    {"fuel", QT_TRANSLATE_NOOP("Choice", "Fuel")},
    {"raw_material", QT_TRANSLATE_NOOP("Choice", "Raw material")},
    {"auxiliary", QT_TRANSLATE_NOOP("Choice", "Auxiliary material")},
    {"water", QT_TRANSLATE_NOOP("Choice", "Water")},
    {"waste", QT_TRANSLATE_NOOP("Choice", "Waste")},
});

enum class ResourceDimension { Energy, Mass, Volume, Count, Area, Length };
template <>
inline constexpr auto choicesOf<ResourceDimension> = std::to_array<Choice>({
    {"energy", QT_TRANSLATE_NOOP("Choice", "Energy")},
    {"mass", QT_TRANSLATE_NOOP("Choice", "Mass")},
    {"volume", QT_TRANSLATE_NOOP("Choice", "Volume")},
    {"count", QT_TRANSLATE_NOOP("Choice", "Count (number of pieces)")},
    {"area", QT_TRANSLATE_NOOP("Choice", "Area")},
    {"length", QT_TRANSLATE_NOOP("Choice", "Length")},
});

/// Something a facility uses or discharges, measured in one dimension.
struct Resource {
    static constexpr EntityKind kind = EntityKind::Resource;
    QUuid id{};
    QString code{};
    QString name{};
    ResourceCategory category = ResourceCategory::Fuel;
    ResourceDimension dimension = ResourceDimension::Mass;
    UnitCode unit{};
    bool biogenic = false;
    QString source{};

    bool operator==(const Resource &) const = default;
};

/// Whether use of the resource counts in TOE: electricity and fuels do.
inline bool isEnergy(const Resource &resource)
{
    return resource.category == ResourceCategory::Electricity ||
           resource.category == ResourceCategory::Fuel;
}

enum class FactorKind { Toe, Co2, NetCalorificValue, Density, Price };
template <>
inline constexpr auto choicesOf<FactorKind> = std::to_array<Choice>({
    {"toe", QT_TRANSLATE_NOOP("Choice", "TOE")},
    {"co2", QT_TRANSLATE_NOOP("Choice", "CO2 (tonnes)")},
    {"ncv", QT_TRANSLATE_NOOP("Choice", "Net calorific value (GJ)")},
    {"density", QT_TRANSLATE_NOOP("Choice", "Density (kg per litre)")},
    {"price", QT_TRANSLATE_NOOP("Choice", "Price (đồng)")},
});

/// A dated, sourced conversion of one unit of a resource; where sources disagree the officer
/// chooses which is in use.
struct Factor {
    static constexpr EntityKind kind = EntityKind::Factor;
    QUuid id{};
    QString code{};
    Ref<Resource> resource{};
    FactorKind factorKind = FactorKind::Toe;
    UnitCode unit{};
    Decimal value{};
    std::optional<QDate> validFrom{};
    std::optional<QDate> validTo{}; ///< the first day on which it no longer holds
    bool inUse = true;
    QString source{};
    QString note{};

    QUuid owner() const { return resource.id; }
    bool operator==(const Factor &) const = default;
};

/// Something a facility makes.
struct Product {
    static constexpr EntityKind kind = EntityKind::Product;
    QUuid id{};
    Ref<Facility> facility{};
    QString code{};
    QString name{};
    UnitCode unit{};
    std::optional<Decimal> coefficient{}; ///< equivalent products per unit of this one

    QUuid owner() const { return facility.id; }
    bool operator==(const Product &) const = default;
};

/// A facility's use of one resource in one year, in quanta of the resource's dimension.
struct Usage {
    static constexpr EntityKind kind = EntityKind::Usage;
    QUuid id{};
    Ref<Facility> facility{};
    Ref<Resource> resource{};
    std::optional<Ref<Product>> product{}; ///< where use is known per product
    int year = 0;
    UnitCode unit{};  ///< as typed
    int decimals = 0; ///< as typed
    Amounts amounts{};
    QString note{};

    QUuid owner() const { return facility.id; }
    bool operator==(const Usage &) const = default;
};

/// A facility's output of one product in one year, in quanta of the unit's dimension.
struct Output {
    static constexpr EntityKind kind = EntityKind::Output;
    QUuid id{};
    Ref<Facility> facility{};
    Ref<Product> product{};
    int year = 0;
    UnitCode unit{};
    int decimals = 0;
    Amounts amounts{};
    QString note{};

    QUuid owner() const { return facility.id; }
    bool operator==(const Output &) const = default;
};

/// A further monthly variable that use depends on.
struct Driver {
    static constexpr EntityKind kind = EntityKind::Driver;
    QUuid id{};
    Ref<Facility> facility{};
    QString code{};
    QString name{};
    QString unitName{};

    QUuid owner() const { return facility.id; }
    bool operator==(const Driver &) const = default;
};

/// A driver's values in one year, in millionths.
struct DriverValue {
    static constexpr EntityKind kind = EntityKind::DriverValue;
    QUuid id{};
    Ref<Driver> driver{};
    int year = 0;
    int decimals = 0;
    Amounts amounts{};

    QUuid owner() const { return driver.id; }
    bool operator==(const DriverValue &) const = default;
};

enum class BaselineMethod { Ratio, Mix, Equivalent, Regression, Absolute };
template <>
inline constexpr auto choicesOf<BaselineMethod> = std::to_array<Choice>({
    {"ratio", QT_TRANSLATE_NOOP("Choice", "Ratio")},
    {"mix", QT_TRANSLATE_NOOP("Choice", "Product mix")},
    {"equivalent", QT_TRANSLATE_NOOP("Choice", "Equivalent product")},
    {"regression", QT_TRANSLATE_NOOP("Choice", "Regression")},
    {"absolute", QT_TRANSLATE_NOOP("Choice", "Absolute")},
});

/// What a facility used per unit of product before: the span of months and the method later years
/// are compared by.
struct Baseline {
    static constexpr EntityKind kind = EntityKind::Baseline;
    QUuid id{};
    Ref<Facility> facility{};
    std::optional<Ref<Resource>> resource{}; ///< none: all energy in TOE
    std::optional<Ref<Product>> product{};   ///< none: all products of the facility
    BaselineMethod method = BaselineMethod::Ratio;
    QDate from{}; ///< first day of the first month
    QDate to{};   ///< last day of the last month
    Refs<Driver> drivers{};
    QString staticFactors{};
    std::optional<QDate> lockedOn{};
    QString note{};

    QUuid owner() const { return facility.id; }
    bool operator==(const Baseline &) const = default;
};

/// A non-routine adjustment of a baseline in one month, with its reason.
struct Adjustment {
    static constexpr EntityKind kind = EntityKind::Adjustment;
    QUuid id{};
    Ref<Baseline> baseline{};
    QDate month{}; ///< its first day
    std::optional<Ref<Resource>> resource{};
    Decimal amount{};
    UnitCode unit{};
    QString reason{};

    QUuid owner() const { return baseline.id; }
    bool operator==(const Adjustment &) const = default;
};

enum class MeasureClass {
    GoodHousekeeping,
    ProcessControl,
    InputMaterials,
    EquipmentModification,
    TechnologyChange,
    OnSiteRecovery,
    ProductModification
};
template <>
inline constexpr auto choicesOf<MeasureClass> = std::to_array<Choice>({
    {"GH", QT_TRANSLATE_NOOP("Choice", "GH good housekeeping")},
    {"PC", QT_TRANSLATE_NOOP("Choice", "PC better process control")},
    {"IM", QT_TRANSLATE_NOOP("Choice", "IM change of input materials")},
    {"EM", QT_TRANSLATE_NOOP("Choice", "EM equipment modification")},
    {"TC", QT_TRANSLATE_NOOP("Choice", "TC technology change")},
    {"OR", QT_TRANSLATE_NOOP("Choice", "OR on-site recovery and reuse")},
    {"PM", QT_TRANSLATE_NOOP("Choice", "PM product modification or by-product")},
});

enum class CostLevel { None, Low, High };
template <>
inline constexpr auto choicesOf<CostLevel> = std::to_array<Choice>({
    {"none", QT_TRANSLATE_NOOP("Choice", "No cost")},
    {"low", QT_TRANSLATE_NOOP("Choice", "Low cost")},
    {"high", QT_TRANSLATE_NOOP("Choice", "High cost")},
});

enum class MeasureStatus { Proposed, Planned, InProgress, Done, Dropped };
template <>
inline constexpr auto choicesOf<MeasureStatus> = std::to_array<Choice>({
    {"proposed", QT_TRANSLATE_NOOP("Choice", "Proposed")},
    {"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
    {"in_progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
    {"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped")},
});

/// A cleaner-production option at a facility, with what was reported about it.
struct Measure {
    static constexpr EntityKind kind = EntityKind::Measure;
    QUuid id{};
    Ref<Facility> facility{};
    QString code{};
    QString name{};
    MeasureClass measureClass = MeasureClass::GoodHousekeeping;
    CostLevel costLevel = CostLevel::Low;
    MeasureStatus status = MeasureStatus::Proposed;
    std::optional<QDate> startedOn{};
    std::optional<QDate> doneOn{};
    std::optional<Money> investment{};
    std::optional<Money> support{};
    QString supportFor{};  ///< a kind of support: FundingCeiling::what; empty where not named
    bool priority = false; ///< of a priority place or sector: a ceiling's multiplier applies
    std::optional<Ref<Resource>> resource{};
    std::optional<Decimal> reportedSaving{}; ///< per year, in the unit
    UnitCode unit{};
    std::optional<Money> reportedMoney{}; ///< saved per year
    std::optional<int> life{};            ///< in years; none: that of the plan
    QString note{};

    QUuid owner() const { return facility.id; }
    bool operator==(const Measure &) const = default;
};

/// A further resource that a measure saves beside its main one.
struct MeasureSaving {
    static constexpr EntityKind kind = EntityKind::MeasureSaving;
    QUuid id{};
    Ref<Measure> measure{};
    Ref<Resource> resource{};
    Decimal amount{}; ///< per year, in the unit; negative where more is used
    UnitCode unit{};
    QString note{};

    QUuid owner() const { return measure.id; }
    bool operator==(const MeasureSaving &) const = default;
};

} // namespace sxsh
