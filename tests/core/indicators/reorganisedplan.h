// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/indicators/registerplan.h"

namespace sxsh {

/// Two districts with their communes until mid-2025; then districts end, one commune goes on under
/// a new name and one is split between two new communes.
class ReorganisedPlan : public RegisterPlan
{
public:
    Ref<AdminUnit> province = add(AdminUnit{.code = QStringLiteral("02"),
                                            .name = QStringLiteral("Tỉnh"),
                                            .level = UnitLevel::Province});
    Ref<AdminUnit> north = district("026", "Huyện Bắc");
    Ref<AdminUnit> south = district("034", "Huyện Nam");
    Ref<AdminUnit> calm = oldCommune("00721", "Xã Yên", north);
    Ref<AdminUnit> split = oldCommune("00688", "Xã Chia", north);
    Ref<AdminUnit> other = oldCommune("01180", "Xã Khác", south);
    Ref<AdminUnit> newCalm = newCommune("00721", "Xã Yên Mới");
    Ref<AdminUnit> east = newCommune("00691", "Xã Đông");
    Ref<AdminUnit> west = newCommune("00694", "Xã Tây");
    Ref<Indicator> share =
        indicator("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope");

    ReorganisedPlan()
    {
        transition(calm, newCalm, TransitionKind::Whole);
        transition(split, east, TransitionKind::Part);
        transition(split, west, TransitionKind::Part);
        transition(other, west, TransitionKind::Whole); // lies in both districts that were
    }

    Ref<UnitTransition> transition(Ref<AdminUnit> from, Ref<AdminUnit> to, TransitionKind kind,
                                   const char *date = "2025-07-01")
    {
        return add(
            UnitTransition{.from = from, .to = to, .date = day(date), .transitionKind = kind});
    }
    Ref<Facility> placed(const QString &code, Ref<AdminUnit> unit, const char *from = "")
    {
        const auto ref = facility(code);
        place(ref, unit, from);
        return ref;
    }
    Ref<FacilityPlacement> place(Ref<Facility> facility, Ref<AdminUnit> unit, const char *from)
    {
        return add(FacilityPlacement{.facility = facility, .unit = unit, .from = maybe(from)});
    }

private:
    Ref<AdminUnit> district(const char *code, const char *name)
    {
        return add(AdminUnit{.code = QLatin1String(code),
                             .name = QString::fromUtf8(name),
                             .level = UnitLevel::District,
                             .parent = province,
                             .validTo = day("2025-07-01")});
    }
    Ref<AdminUnit> oldCommune(const char *code, const char *name, Ref<AdminUnit> parent)
    {
        return add(AdminUnit{.code = QLatin1String(code),
                             .name = QString::fromUtf8(name),
                             .parent = parent,
                             .validTo = day("2025-07-01")});
    }
    Ref<AdminUnit> newCommune(const char *code, const char *name)
    {
        return add(AdminUnit{.code = QLatin1String(code),
                             .name = QString::fromUtf8(name),
                             .parent = province,
                             .validFrom = day("2025-07-01")});
    }
};

} // namespace sxsh
