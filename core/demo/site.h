// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/ground.h"

namespace sxsh {

/// A facility being invented: its records and how it behaves over the years.
struct Site {
    int number = 0; ///< from 1
    const Sector *sector = nullptr;
    OwnerForm owner{};
    int scale = 0; ///< how large among its sector, 0 to 1000

    Facility facility{};
    std::vector<FacilityState> states{};         ///< by date
    std::vector<FacilityPlacement> placements{}; ///< by date
    std::vector<TechnicalStaff> staff{};

    // What happens at it. In the first year, things that were so before.
    std::optional<QDate> aware{};
    std::optional<QDate> applying{};
    std::optional<QDate> trained{};
    bool answers = true; ///< the survey of the first year
    int saving = 0;      ///< thousandths of its energy per unit of product once it applies

    QByteArray key() const { return facility.code.toUtf8(); }
    bool isOpenOn(QDate day) const { return facility.isOpenOn(day); }
    /// Where it is on a day, between its opening and its end.
    Ref<AdminUnit> unitOn(QDate day) const;
    const FacilityState &stateOn(QDate day) const;
    /// In the register of a day.
    bool counts(QDate day) const;
};

/// Enterprises with their facilities, and what these will do.
struct Register {
    std::vector<Enterprise> enterprises{};
    std::vector<Site> sites{};
};

Register inventRegister(const Ground &ground);
/// The register as one set.
ChangeSet registerSet(const Register &all);

/// When the facility becomes aware, is trained and applies, and what it saves.
void inventConduct(const Ground &ground, Site &site);

} // namespace sxsh
