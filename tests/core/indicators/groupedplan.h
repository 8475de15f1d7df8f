// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicators.h"
#include "tests/core/indicators/registerplan.h"

namespace sxsh {

/// Two districts until mid-2025, then communes; facilities with a commune and a sector each.
class GroupedPlan : public RegisterPlan
{
public:
    Ref<AdminUnit> province = unit("02", UnitLevel::Province, {}, "2025-07-01");
    Ref<AdminUnit> south = unit("034", UnitLevel::District, province, "2025-07-01");
    Ref<AdminUnit> north = unit("026", UnitLevel::District, province, "2025-07-01");
    Ref<AdminUnit> hungAn = unit("01180", UnitLevel::Commune, south, "2025-07-01");
    Ref<AdminUnit> dongVan = unit("00721", UnitLevel::Commune, north, "2025-07-01");
    Ref<AdminUnit> newHungAn = add(AdminUnit{.code = QStringLiteral("01180"),
                                             .name = QStringLiteral("Hùng An mới"),
                                             .validFrom = day("2025-07-01")});
    Ref<Indicator> m2 =
        indicator("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope");
    Ref<Indicator> m4 =
        indicator("M4", IndicatorKind::Share, "enterprise:applying", "enterprise:in_scope");
    Ref<Indicator> m5 = indicator("M5", IndicatorKind::YesNo, "event:count");
    std::vector<Ref<Facility>> facilities{};

    GroupedPlan()
    {
        add(UnitTransition{.from = hungAn, .to = newHungAn, .date = day("2025-07-01")});
        const auto enterprise = add(Enterprise{.code = QStringLiteral("DN")});
        const std::array<std::optional<Ref<AdminUnit>>, 4> places{hungAn, dongVan, hungAn, {}};
        for (std::size_t index = 0; index < places.size(); ++index) {
            facilities.push_back(facility(QStringLiteral("CS%1").arg(index)));
            setState(facilities.back(), [&](FacilityState &state) {
                state.vsicVersion = index == 3 ? QString() : QStringLiteral("2018");
                state.vsicCode = index == 3   ? QString()
                                 : index == 2 ? QStringLiteral("0710")
                                              : QStringLiteral("1076");
                if (index < 2)
                    state.enterprise = enterprise; // a facility in each district
            });
            if (places[index])
                add(FacilityPlacement{.facility = facilities.back(), .unit = *places[index]});
        }
        fact(facilities[1], FactKind::Applying, YesNo::Yes, "2017-01-01");
        fact(facilities[2], FactKind::Applying, YesNo::No, "2017-01-01");
        add(Industry{.version = QStringLiteral("2018"),
                     .code = QStringLiteral("10"),
                     .name = QStringLiteral("Chế biến thực phẩm")});
    }

    std::vector<IndicatorGroup> groups(Grouping grouping, const char *on)
    {
        Savings savings(records);
        return indicatorsBy(grouping, savings, day(on));
    }

private:
    Ref<AdminUnit> unit(const char *code, UnitLevel level, std::optional<Ref<AdminUnit>> parent,
                        const char *until)
    {
        return add(AdminUnit{.code = QLatin1String(code),
                             .name = QLatin1String(code),
                             .level = level,
                             .parent = parent,
                             .validTo = day(until)});
    }
};

} // namespace sxsh
