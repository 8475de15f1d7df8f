// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/savings.h"
#include "tests/core/savings/planbuilder.h"

namespace sxsh {

/// A tea factory with monthly figures whose regression is known by hand: in 2015 it made x = 1 to
/// 12 t and used 100 + 2x ± 1 thousand kWh, the ± in an order that leaves sum and slope alone. So
/// the line is 100 + 2x exactly, Σ e² = 12, s² = 12/10, x̄ = 6.5, Σ(x − x̄)² = 143 and ρ = −1/12.
/// In 2018 it used 3 thousand kWh less than expected in each month to June, then 1 more.
class MonthlyPlan : public EnergyPlan
{
public:
    static constexpr double s = 1.0954451150103321; ///< √1.2, in thousand kWh
    static constexpr double t = 1.8124611228107335; ///< two-sided 90%, 10 degrees of freedom

    Ref<Facility> facility = add(Facility{.code = QStringLiteral("CS001")});
    Ref<Product> tea = product(facility, "CHE", QStringLiteral("Chè khô"), QStringLiteral("tấn"));

    MonthlyPlan()
    {
        add(Plan{.code = QStringLiteral("KH"), .confidence = decimal(0.9)});
        Amounts made2015;
        Amounts used2015;
        Amounts made2018;
        Amounts used2018;
        for (int month = 0; month < 12; ++month) {
            const int made = month + 1;
            const int error = month % 4 == 0 || month % 4 == 3 ? 1 : -1;
            made2015.setMonth(month, made * tonne);
            used2015.setMonth(month, (100 + 2 * made + error) * 1000 * kWh);
            const int later = 3 + month % 6;
            made2018.setMonth(month, later * tonne);
            used2018.setMonth(month, (100 + 2 * later + (month < 6 ? -3 : 1)) * 1000 * kWh);
        }
        output(facility, tea, 2015, made2015, QStringLiteral("tấn"));
        output(facility, tea, 2018, made2018, QStringLiteral("tấn"));
        use(facility, electricity, 2015, used2015);
        use(facility, electricity, 2018, used2018);
    }

    /// The saving of electricity in 2018 by that method.
    SavingResult saving(BaselineMethod method)
    {
        const auto baseline = add(Baseline{.facility = facility,
                                           .resource = electricity,
                                           .method = method,
                                           .from = day("2015-01-01"),
                                           .to = day("2015-12-31")});
        FactorSet factors(records, QDate(2018, 12, 31));
        return computeSaving(records, *records.find(baseline), 2018, factors);
    }

private:
    static constexpr qint64 kWh = 3'600'000;
    static constexpr qint64 tonne = 1'000'000'000;
};

} // namespace sxsh
