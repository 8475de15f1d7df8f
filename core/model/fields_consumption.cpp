// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entities.h"
#include "core/model/entityinfo.h"

namespace sxsh {

namespace {

constexpr std::array resourceFields{
    field<&Resource::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Resource::code>({.key = "code",
                            .label = QT_TRANSLATE_NOOP("Field", "Code"),
                            .required = true,
                            .maxLength = 40}),
    field<&Resource::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Resource::category>(
        {.key = "category", .label = QT_TRANSLATE_NOOP("Field", "Category"), .required = true}),
    field<&Resource::dimension>(
        {.key = "dimension", .label = QT_TRANSLATE_NOOP("Field", "Dimension"), .required = true}),
    field<&Resource::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Unit"), .required = true}),
    field<&Resource::biogenic>(
        {.key = "biogenic", .label = QT_TRANSLATE_NOOP("Field", "Biogenic")}),
    field<&Resource::source>({.key = "source",
                              .label = QT_TRANSLATE_NOOP("Field", "Source"),
                              .longText = true,
                              .maxLength = 2000}),
};
static_assert(keysAreUnique(resourceFields));
constexpr std::array resourceKey{"code"};

constexpr std::array factorFields{
    field<&Factor::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Factor::code>({.key = "code",
                          .label = QT_TRANSLATE_NOOP("Field", "Code"),
                          .required = true,
                          .maxLength = 60}),
    field<&Factor::resource>(
        {.key = "resource", .label = QT_TRANSLATE_NOOP("Field", "Resource"), .required = true}),
    field<&Factor::factorKind>(
        {.key = "kind", .label = QT_TRANSLATE_NOOP("Field", "Kind"), .required = true}),
    field<&Factor::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Per unit"), .required = true}),
    field<&Factor::value>(
        {.key = "value", .label = QT_TRANSLATE_NOOP("Field", "Value"), .required = true, .min = 0}),
    field<&Factor::validFrom>(
        {.key = "valid_from", .label = QT_TRANSLATE_NOOP("Field", "Valid from")}),
    field<&Factor::validTo>(
        {.key = "valid_to", .label = QT_TRANSLATE_NOOP("Field", "Valid to (exclusive)")}),
    field<&Factor::inUse>({.key = "in_use", .label = QT_TRANSLATE_NOOP("Field", "In use")}),
    field<&Factor::source>({.key = "source",
                            .label = QT_TRANSLATE_NOOP("Field", "Source"),
                            .required = true,
                            .longText = true,
                            .maxLength = 2000}),
    field<&Factor::note>({.key = "note",
                          .label = QT_TRANSLATE_NOOP("Field", "Note"),
                          .longText = true,
                          .maxLength = 2000}),
};
static_assert(keysAreUnique(factorFields));
constexpr std::array factorKey{"code"};

constexpr std::array productFields{
    field<&Product::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Product::facility>({.key = "facility",
                               .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                               .column = "facility_code",
                               .required = true}),
    field<&Product::code>({.key = "code",
                           .label = QT_TRANSLATE_NOOP("Field", "Code"),
                           .required = true,
                           .maxLength = 60}),
    field<&Product::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Product::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Unit"), .required = true}),
    field<&Product::coefficient>(
        {.key = "coefficient",
         .label = QT_TRANSLATE_NOOP("Field", "Equivalent products per unit"),
         .help = QT_TRANSLATE_NOOP(
             "Field",
             "How many of the main product one of this one stands for, where they are converted."),
         .min = 0}),
};
static_assert(keysAreUnique(productFields));
constexpr std::array productKey{"facility", "code"};

constexpr std::array usageFields{
    field<&Usage::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Usage::facility>({.key = "facility",
                             .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                             .column = "facility_code",
                             .required = true}),
    field<&Usage::resource>(
        {.key = "resource", .label = QT_TRANSLATE_NOOP("Field", "Resource"), .required = true}),
    field<&Usage::product>({.key = "product", .label = QT_TRANSLATE_NOOP("Field", "Product")}),
    field<&Usage::year>({.key = "year",
                         .label = QT_TRANSLATE_NOOP("Field", "Year"),
                         .required = true,
                         .min = 1990,
                         .max = 2200}),
    field<&Usage::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Unit"), .required = true}),
    field<&Usage::decimals>({.key = "decimals",
                             .label = QT_TRANSLATE_NOOP("Field", "Decimals typed"),
                             .min = 0,
                             .max = 12}),
    field<&Usage::amounts>({.key = "amounts", .label = QT_TRANSLATE_NOOP("Field", "Amounts")}),
    field<&Usage::note>({.key = "note",
                         .label = QT_TRANSLATE_NOOP("Field", "Note"),
                         .longText = true,
                         .maxLength = 2000}),
};
static_assert(keysAreUnique(usageFields));
constexpr std::array usageKey{"facility", "resource", "product", "year"};

constexpr std::array outputFields{
    field<&Output::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Output::facility>({.key = "facility",
                              .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                              .column = "facility_code",
                              .required = true}),
    field<&Output::product>(
        {.key = "product", .label = QT_TRANSLATE_NOOP("Field", "Product"), .required = true}),
    field<&Output::year>({.key = "year",
                          .label = QT_TRANSLATE_NOOP("Field", "Year"),
                          .required = true,
                          .min = 1990,
                          .max = 2200}),
    field<&Output::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Unit"), .required = true}),
    field<&Output::decimals>({.key = "decimals",
                              .label = QT_TRANSLATE_NOOP("Field", "Decimals typed"),
                              .min = 0,
                              .max = 12}),
    field<&Output::amounts>({.key = "amounts", .label = QT_TRANSLATE_NOOP("Field", "Amounts")}),
    field<&Output::note>({.key = "note",
                          .label = QT_TRANSLATE_NOOP("Field", "Note"),
                          .longText = true,
                          .maxLength = 2000}),
};
static_assert(keysAreUnique(outputFields));
constexpr std::array outputKey{"facility", "product", "year"};

constexpr std::array driverFields{
    field<&Driver::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Driver::facility>({.key = "facility",
                              .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                              .column = "facility_code",
                              .required = true}),
    field<&Driver::code>({.key = "code",
                          .label = QT_TRANSLATE_NOOP("Field", "Code"),
                          .required = true,
                          .maxLength = 60}),
    field<&Driver::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Driver::unitName>(
        {.key = "unit_name", .label = QT_TRANSLATE_NOOP("Field", "Unit"), .maxLength = 40}),
};
static_assert(keysAreUnique(driverFields));
constexpr std::array driverKey{"facility", "code"};

constexpr std::array driverValueFields{
    field<&DriverValue::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&DriverValue::driver>(
        {.key = "driver", .label = QT_TRANSLATE_NOOP("Field", "Driver"), .required = true}),
    field<&DriverValue::year>({.key = "year",
                               .label = QT_TRANSLATE_NOOP("Field", "Year"),
                               .required = true,
                               .min = 1990,
                               .max = 2200}),
    field<&DriverValue::decimals>({.key = "decimals",
                                   .label = QT_TRANSLATE_NOOP("Field", "Decimals typed"),
                                   .min = 0,
                                   .max = 6}),
    field<&DriverValue::amounts>(
        {.key = "amounts", .label = QT_TRANSLATE_NOOP("Field", "Amounts")}),
};
static_assert(keysAreUnique(driverValueFields));
constexpr std::array driverValueKey{"driver", "year"};

constexpr std::array baselineFields{
    field<&Baseline::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Baseline::facility>({.key = "facility",
                                .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                                .column = "facility_code",
                                .required = true}),
    field<&Baseline::resource>(
        {.key = "resource", .label = QT_TRANSLATE_NOOP("Field", "Resource")}),
    field<&Baseline::product>({.key = "product", .label = QT_TRANSLATE_NOOP("Field", "Product")}),
    field<&Baseline::method>(
        {.key = "method", .label = QT_TRANSLATE_NOOP("Field", "Method"), .required = true}),
    field<&Baseline::from>({.key = "from",
                            .label = QT_TRANSLATE_NOOP("Field", "From month"),
                            .required = true,
                            .monthDay = MonthDay::First}),
    field<&Baseline::to>({.key = "to",
                          .label = QT_TRANSLATE_NOOP("Field", "To month"),
                          .required = true,
                          .monthDay = MonthDay::Last}),
    field<&Baseline::drivers>({.key = "drivers", .label = QT_TRANSLATE_NOOP("Field", "Drivers")}),
    field<&Baseline::staticFactors>({.key = "static_factors",
                                     .label = QT_TRANSLATE_NOOP("Field", "Static factors"),
                                     .longText = true,
                                     .maxLength = 2000}),
    field<&Baseline::lockedOn>(
        {.key = "locked_on", .label = QT_TRANSLATE_NOOP("Field", "Locked on")}),
    field<&Baseline::note>({.key = "note",
                            .label = QT_TRANSLATE_NOOP("Field", "Note"),
                            .longText = true,
                            .maxLength = 2000}),
};
static_assert(keysAreUnique(baselineFields));
constexpr std::array baselineKey{"facility", "resource", "product", "from"};

constexpr std::array adjustmentFields{
    field<&Adjustment::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Adjustment::baseline>(
        {.key = "baseline", .label = QT_TRANSLATE_NOOP("Field", "Baseline"), .required = true}),
    field<&Adjustment::month>({.key = "month",
                               .label = QT_TRANSLATE_NOOP("Field", "Month"),
                               .required = true,
                               .monthDay = MonthDay::First}),
    field<&Adjustment::resource>(
        {.key = "resource", .label = QT_TRANSLATE_NOOP("Field", "Resource")}),
    field<&Adjustment::amount>(
        {.key = "amount",
         .label = QT_TRANSLATE_NOOP("Field", "Amount"),
         .help = QT_TRANSLATE_NOOP("Field", "What the month is expected to use more for that "
                                            "reason; negative where it is less."),
         .required = true}),
    field<&Adjustment::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Unit"), .required = true}),
    field<&Adjustment::reason>({.key = "reason",
                                .label = QT_TRANSLATE_NOOP("Field", "Reason"),
                                .required = true,
                                .longText = true,
                                .maxLength = 2000}),
};
static_assert(keysAreUnique(adjustmentFields));
constexpr std::array adjustmentKey{"baseline", "month", "resource"};

constexpr std::array measureFields{
    field<&Measure::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&Measure::facility>({.key = "facility",
                               .label = QT_TRANSLATE_NOOP("Field", "Facility"),
                               .column = "facility_code",
                               .required = true}),
    field<&Measure::code>({.key = "code",
                           .label = QT_TRANSLATE_NOOP("Field", "Code"),
                           .required = true,
                           .maxLength = 40}),
    field<&Measure::name>(
        {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .required = true}),
    field<&Measure::measureClass>(
        {.key = "class", .label = QT_TRANSLATE_NOOP("Field", "Class"), .required = true}),
    field<&Measure::costLevel>(
        {.key = "cost_level", .label = QT_TRANSLATE_NOOP("Field", "Cost"), .required = true}),
    field<&Measure::status>({.key = "status", .label = QT_TRANSLATE_NOOP("Field", "State")}),
    field<&Measure::startedOn>(
        {.key = "started_on", .label = QT_TRANSLATE_NOOP("Field", "Started on")}),
    field<&Measure::doneOn>({.key = "done_on", .label = QT_TRANSLATE_NOOP("Field", "Done on")}),
    field<&Measure::investment>(
        {.key = "investment", .label = QT_TRANSLATE_NOOP("Field", "Investment (đồng)"), .min = 0}),
    field<&Measure::support>({.key = "support",
                              .label = QT_TRANSLATE_NOOP("Field", "Support received (đồng)"),
                              .min = 0}),
    field<&Measure::supportFor>(
        {.key = "support_for",
         .label = QT_TRANSLATE_NOOP("Field", "Kind of support"),
         .help = QT_TRANSLATE_NOOP("Field", "As in the list of funding ceilings, for instance "
                                            "cp_assessment: the amount is compared with them."),
         .maxLength = 60,
         .codesOf = EntityKind::FundingCeiling,
         .codesKey = "what",
         .since = 4}),
    field<&Measure::priority>(
        {.key = "priority",
         .label = QT_TRANSLATE_NOOP("Field", "Priority place or sector"),
         .help = QT_TRANSLATE_NOOP("Field", "The priority multiplier of a ceiling applies."),
         .since = 4}),
    field<&Measure::resource>({.key = "resource", .label = QT_TRANSLATE_NOOP("Field", "Resource")}),
    field<&Measure::reportedSaving>(
        {.key = "reported_saving",
         .label = QT_TRANSLATE_NOOP("Field", "Saving reported per year"),
         .help = QT_TRANSLATE_NOOP(
             "Field", "As the facility states it; what is computed stands beside it.")}),
    field<&Measure::unit>({.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Unit")}),
    field<&Measure::reportedMoney>(
        {.key = "reported_money",
         .label = QT_TRANSLATE_NOOP("Field", "Money saved per year (đồng)")}),
    field<&Measure::life>(
        {.key = "life",
         .label = QT_TRANSLATE_NOOP("Field", "Life (years)"),
         .help = QT_TRANSLATE_NOOP(
             "Field", "For how many years it saves; where empty, as long as the plan says."),
         .min = 1,
         .max = 100,
         .since = 4}),
    field<&Measure::note>({.key = "note",
                           .label = QT_TRANSLATE_NOOP("Field", "Note"),
                           .longText = true,
                           .maxLength = 2000}),
};
static_assert(keysAreUnique(measureFields));
constexpr std::array measureKey{"facility", "code"};

constexpr std::array measureSavingFields{
    field<&MeasureSaving::id>(
        {.key = "id", .label = QT_TRANSLATE_NOOP("Field", "Identity"), .required = true}),
    field<&MeasureSaving::measure>(
        {.key = "measure", .label = QT_TRANSLATE_NOOP("Field", "Measure"), .required = true}),
    field<&MeasureSaving::resource>(
        {.key = "resource", .label = QT_TRANSLATE_NOOP("Field", "Resource"), .required = true}),
    field<&MeasureSaving::amount>(
        {.key = "amount",
         .label = QT_TRANSLATE_NOOP("Field", "Saving per year"),
         .help = QT_TRANSLATE_NOOP("Field", "Negative where the measure uses more of it."),
         .required = true}),
    field<&MeasureSaving::unit>(
        {.key = "unit", .label = QT_TRANSLATE_NOOP("Field", "Unit"), .required = true}),
    field<&MeasureSaving::note>({.key = "note",
                                 .label = QT_TRANSLATE_NOOP("Field", "Note"),
                                 .longText = true,
                                 .maxLength = 2000}),
};
static_assert(keysAreUnique(measureSavingFields));
constexpr std::array measureSavingKey{"measure", "resource"};

} // namespace

template <>
const EntityInfo &infoOf<Resource>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Resource,
        .key = "resource",
        .label = QT_TRANSLATE_NOOP("Entity", "Resource"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Resources"),
        .fields = resourceFields,
        .naturalKey = resourceKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Factor>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Factor,
        .key = "factor",
        .label = QT_TRANSLATE_NOOP("Entity", "Factor"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Factors"),
        .fields = factorFields,
        .naturalKey = factorKey,
        .nameField = "code",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Product>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Product,
        .key = "product",
        .label = QT_TRANSLATE_NOOP("Entity", "Product"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Products"),
        .fields = productFields,
        .naturalKey = productKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Usage>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Usage,
        .key = "usage",
        .label = QT_TRANSLATE_NOOP("Entity", "Consumption"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Consumption"),
        .fields = usageFields,
        .naturalKey = usageKey,
        .nameField = "resource",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Output>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Output,
        .key = "output",
        .label = QT_TRANSLATE_NOOP("Entity", "Output"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Output"),
        .fields = outputFields,
        .naturalKey = outputKey,
        .nameField = "product",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Driver>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Driver,
        .key = "driver",
        .label = QT_TRANSLATE_NOOP("Entity", "Driver"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Drivers"),
        .fields = driverFields,
        .naturalKey = driverKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<DriverValue>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::DriverValue,
        .key = "driver_value",
        .label = QT_TRANSLATE_NOOP("Entity", "Values of a driver"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Values of drivers"),
        .fields = driverValueFields,
        .naturalKey = driverValueKey,
        .nameField = "driver",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Baseline>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Baseline,
        .key = "baseline",
        .label = QT_TRANSLATE_NOOP("Entity", "Baseline"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Baselines"),
        .fields = baselineFields,
        .naturalKey = baselineKey,
        .nameField = "method",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Adjustment>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Adjustment,
        .key = "adjustment",
        .label = QT_TRANSLATE_NOOP("Entity", "Non-routine adjustment"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Non-routine adjustments"),
        .fields = adjustmentFields,
        .naturalKey = adjustmentKey,
        .nameField = "reason",
    };
    return info;
}

template <>
const EntityInfo &infoOf<Measure>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::Measure,
        .key = "measure",
        .label = QT_TRANSLATE_NOOP("Entity", "Cleaner-production measure"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Cleaner-production measures"),
        .fields = measureFields,
        .naturalKey = measureKey,
        .nameField = "name",
    };
    return info;
}

template <>
const EntityInfo &infoOf<MeasureSaving>()
{
    static constexpr EntityInfo info{
        .kind = EntityKind::MeasureSaving,
        .key = "measure_saving",
        .label = QT_TRANSLATE_NOOP("Entity", "Further saving of a measure"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Further savings of measures"),
        .fields = measureSavingFields,
        .naturalKey = measureSavingKey,
        .nameField = "resource",
    };
    return info;
}

} // namespace sxsh
