// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/model/records.h"

#include <cmath>

namespace sxsh {

inline Decimal decimal(double value)
{
    return {std::llround(value * 1e9)};
}

inline QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// Amounts of a whole year in quanta of a unit.
inline Amounts yearly(double total, QStringView unit)
{
    Amounts amounts;
    amounts.hasTotal = true;
    amounts.total = std::llround(total * static_cast<double>(findUnit(unit)->quanta));
    return amounts;
}

inline Amounts notApplicable()
{
    Amounts amounts;
    amounts.notApplicable = true;
    return amounts;
}

/// Amounts with the same quantity in each month of a mask.
inline Amounts monthly(double each, QStringView unit, quint16 months)
{
    Amounts amounts;
    for (int month = 0; month < 12; ++month) {
        if ((months & (1u << month)) != 0)
            amounts.setMonth(month,
                             std::llround(each * static_cast<double>(findUnit(unit)->quanta)));
    }
    return amounts;
}

/// Builds plans record by record; identities follow from a counter, so every run has the same.
class PlanBuilder
{
public:
    Records records{};

    template <class T>
    Ref<T> add(T record)
    {
        record.id = QUuid(++m_last, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        const Ref<T> ref{record.id};
        records.all<T>().insert(std::move(record));
        return ref;
    }

    Ref<Resource> resource(const char *code, const QString &name, ResourceCategory category,
                           ResourceDimension dimension, const QString &unit, bool biogenic = false)
    {
        return add(Resource{.code = QLatin1String(code),
                            .name = name,
                            .category = category,
                            .dimension = dimension,
                            .unit = {unit},
                            .biogenic = biogenic});
    }
    Ref<Factor> factor(const char *code, Ref<Resource> resource, FactorKind kind,
                       const QString &unit, double value, const char *from = "",
                       const char *to = "", bool inUse = true)
    {
        const auto optionalDay = [](const char *text) {
            return *text == '\0' ? std::nullopt : std::optional(day(text));
        };
        return add(Factor{.code = QLatin1String(code),
                          .resource = resource,
                          .factorKind = kind,
                          .unit = {unit},
                          .value = decimal(value),
                          .validFrom = optionalDay(from),
                          .validTo = optionalDay(to),
                          .inUse = inUse});
    }
    Ref<Product> product(Ref<Facility> facility, const char *code, const QString &name,
                         const QString &unit)
    {
        return add(Product{
            .facility = facility, .code = QLatin1String(code), .name = name, .unit = {unit}});
    }
    Ref<Usage> use(Ref<Facility> facility, Ref<Resource> resource, int year, const Amounts &amounts,
                   std::optional<Ref<Product>> product = {})
    {
        return add(Usage{.facility = facility,
                         .resource = resource,
                         .product = product,
                         .year = year,
                         .unit = records.find(resource)->unit,
                         .amounts = amounts});
    }
    Ref<Output> output(Ref<Facility> facility, Ref<Product> product, int year,
                       const Amounts &amounts, const QString &unit)
    {
        return add(Output{.facility = facility,
                          .product = product,
                          .year = year,
                          .unit = {unit},
                          .amounts = amounts});
    }
    Ref<Baseline> baseline(Ref<Facility> facility, const char *from = "2015-01-01",
                           const char *to = "2015-12-31",
                           std::optional<Ref<Resource>> resource = {},
                           std::optional<Ref<Product>> product = {})
    {
        return add(Baseline{.facility = facility,
                            .resource = resource,
                            .product = product,
                            .from = day(from),
                            .to = day(to)});
    }

private:
    uint m_last = 0;
};

/// A plan with the energy resources and factors of the reference data.
class EnergyPlan : public PlanBuilder
{
public:
    Ref<Resource> electricity =
        resource("DIEN", QStringLiteral("Điện"), ResourceCategory::Electricity,
                 ResourceDimension::Energy, QStringLiteral("kWh"));
    Ref<Resource> coal =
        resource("THAN-CAM-56", QStringLiteral("Than cám 5"), ResourceCategory::Fuel,
                 ResourceDimension::Mass, QStringLiteral("tấn"));
    Ref<Resource> diesel = resource("DAU-DO", QStringLiteral("Dầu DO"), ResourceCategory::Fuel,
                                    ResourceDimension::Volume, QStringLiteral("lít"));
    Ref<Resource> firewood = resource("CUI", QStringLiteral("Củi"), ResourceCategory::Fuel,
                                      ResourceDimension::Mass, QStringLiteral("tấn"), true);
    Ref<Resource> water = resource("NUOC", QStringLiteral("Nước"), ResourceCategory::Water,
                                   ResourceDimension::Volume, QStringLiteral("m³"));

    EnergyPlan()
    {
        const QString tonne = QStringLiteral("tấn");
        const QString tj = QStringLiteral("TJ");
        factor("TOE-DIEN", electricity, FactorKind::Toe, QStringLiteral("kWh"), 0.0001543,
               "2011-04-19");
        factor("TOE-THAN-A", coal, FactorKind::Toe, tonne, 0.5, "2011-04-19");
        factor("TOE-THAN-B", coal, FactorKind::Toe, tonne, 0.6, "2011-04-19", "", false);
        factor("TOE-DO", diesel, FactorKind::Toe, QStringLiteral("1000 lít"), 0.88, "2011-04-19");
        factor("TOE-DO-TAN", diesel, FactorKind::Toe, tonne, 1.02, "2011-04-19");
        factor("CO2-DIEN-2018", electricity, FactorKind::Co2, QStringLiteral("MWh"), 0.9130,
               "2018-01-01", "2019-01-01");
        factor("CO2-DIEN-2020", electricity, FactorKind::Co2, QStringLiteral("MWh"), 0.8041,
               "2020-01-01", "2021-01-01");
        factor("CO2-DIEN-2023", electricity, FactorKind::Co2, QStringLiteral("MWh"), 0.6592,
               "2023-01-01", "2024-01-01");
        factor("CO2-THAN", coal, FactorKind::Co2, tj, 98.3);
        factor("NCV-THAN", coal, FactorKind::NetCalorificValue, tonne, 26.7);
        factor("CO2-DO", diesel, FactorKind::Co2, tj, 74.1);
        factor("NCV-DO", diesel, FactorKind::NetCalorificValue, tonne, 43);
        factor("KLR-DO", diesel, FactorKind::Density, QStringLiteral("lít"), 0.862745);
        factor("CO2-CUI", firewood, FactorKind::Co2, tj, 112);
        factor("NCV-CUI", firewood, FactorKind::NetCalorificValue, tonne, 15.6);
    }
};

} // namespace sxsh
