// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/savings.h"
#include "ui/frame/workspace.h"
#include "ui/grid/gridline.h"

#include <QtCore/QString>
#include <optional>
#include <vector>

/// What a facility's page of consumption shows, read from the records.
namespace sxsh {

/// The uses of a facility in any year, as lines of this year: electricity first, then by category
/// and code.
std::vector<GridLine> usesOf(const Records &records, Ref<Facility> facility, int year);
/// The outputs of its products, by code.
std::vector<GridLine> outputsOf(const Records &records, Ref<Facility> facility, int year);
/// The years of which the facility has use or output, in order.
std::vector<int> yearsOf(const Records &records, Ref<Facility> facility);
/// One identity for a line of any year, for rows of tables.
QUuid lineIdentity(const GridLine &line);

/// The saving of one use, and what it is compared with.
struct LineSaving {
    Baseline baseline{};
    SavingResult result{};
    bool hasOwnBaseline = false; ///< of its resource; else the base year is taken as it is
};

/// The saving of the line's resource in its year against a base year: by its own baseline or, where
/// it has none that covers the year, by the ratio of the two years.
LineSaving savingOf(Savings &savings, const GridLine &use, int baseYear);
/// The saving of all energy by the baseline that ends before the year; none without one.
const SavingResult *energySaving(Savings &savings, Ref<Facility> facility, int year);
/// The baselines of the facility that cover the base year.
std::vector<const Baseline *> baselinesOf(const Records &records, Ref<Facility> facility,
                                          int baseYear);
/// The one of all energy among them, else one of a resource.
const Baseline *baselineOf(const Records &records, Ref<Facility> facility, int baseYear);

/// The saving that the plan asks of a facility, as a fraction.
struct SavingGoal {
    std::optional<Decimal> least{};
    std::optional<Decimal> most{};
};

SavingGoal savingGoal(const Records &records, QDate day);

/// The facility whose page shows the record; none for records that belong to no facility.
std::optional<Ref<Facility>> facilityOf(const Records &records, const Record &record);
/// Every facility of the register in the order of the codes.
std::vector<const Facility *> facilitiesByCode(const Records &records);

/// The address of a page that is to show the facility, for Workspace::openPage.
QString addressOfFacility(const QString &page, Ref<Facility> facility);
/// The facility that the rest of such an address names; none where it is gone.
std::optional<Ref<Facility>> facilityNamed(const Records &records, const QString &rest);

/// What there is to say of a facility in one line: code, place, industry, workers, measures done.
QString facilityContext(const Workspace &workspace, Ref<Facility> facility);

} // namespace sxsh
