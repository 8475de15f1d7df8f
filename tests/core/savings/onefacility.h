// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/savings.h"
#include "tests/core/savings/monthlyplan.h"

namespace sxsh {

inline const QString tonne = QStringLiteral("tấn");

/// One facility with one product and a baseline of 2015.
class OneFacility : public EnergyPlan
{
public:
    Ref<Facility> facility = add(Facility{.code = QStringLiteral("CS001")});
    Ref<Product> tea = product(facility, "CHE", QStringLiteral("Chè khô"), tonne);

    void outputs(double base, int year, double report)
    {
        output(facility, tea, 2015, yearly(base, tonne), tonne);
        output(facility, tea, year, yearly(report, tonne), tonne);
    }
    void uses(Ref<Resource> resource, double base, int year, double report)
    {
        const QString unit = records.find(resource)->unit.code;
        use(facility, resource, 2015, yearly(base, unit));
        use(facility, resource, year, yearly(report, unit));
    }
    SavingResult saving(Ref<Baseline> of, int year)
    {
        FactorSet factors(records, QDate(year, 12, 31));
        return computeSaving(records, *records.find(of), year, factors);
    }
};

/// The months of a year in quanta.
inline Amounts months(const std::vector<double> &values, double quanta)
{
    Amounts amounts;
    for (int month = 0; month < 12; ++month)
        amounts.setMonth(month, std::llround(values[static_cast<std::size_t>(month)] * quanta));
    return amounts;
}

/// A tea factory with monthly figures, whose savings R knows (savingcasetest.cpp).
class TeaFactory : public OneFacility
{
public:
    static constexpr double kWh = 3.6e6;
    static constexpr double t = 1e9;

    TeaFactory()
    {
        output(facility, tea, 2015, months({12, 8, 35, 62, 88, 95, 101, 97, 84, 60, 33, 15}, t),
               tonne);
        output(facility, tea, 2018, months({10, 9, 40, 70, 90, 99, 108, 101, 90, 66, 30, 14}, t),
               tonne);
        use(facility, electricity, 2015,
            months(
                {8350, 7420, 15100, 22300, 30900, 32100, 34750, 32500, 29900, 21900, 14200, 9450},
                kWh));
        use(facility, electricity, 2018,
            months(
                {7300, 6900, 14800, 22100, 27700, 30300, 32400, 30800, 27600, 21100, 12100, 8300},
                kWh));
    }

    Ref<Baseline> baselineBy(BaselineMethod method, std::optional<Ref<Resource>> resource = {},
                             Refs<Driver> drivers = {})
    {
        return add(Baseline{.facility = facility,
                            .resource = resource,
                            .method = method,
                            .from = day("2015-01-01"),
                            .to = day("2015-12-31"),
                            .drivers = drivers});
    }
};

} // namespace sxsh
