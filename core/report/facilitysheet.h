// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportbasis.h"
#include "core/report/templateparts.h"

/// What the lines, tables and charts of the sheet of a facility have in common.
namespace sxsh {

/// More years do not fit beside one another.
inline constexpr std::size_t mostYearsOfSheet = 6;

/// The facility of a list's item as the register has it on the day.
const FacilityRegister::Member &memberOf(const ReportBasis &basis, const ListItem &item);
const Facility &facilityOf(const ReportBasis &basis, const ListItem &item);
const FacilityState &stateOf(const ReportBasis &basis, const ListItem &item);
/// The unit that it is counted in.
const Partition::Part &unitPartOf(const ReportBasis &basis, const ListItem &item);

QString factName(const ReportBasis &basis, FactKind what);
/// What the plan asks about the facility and nobody has said: "Nhận thức; tiêu thụ năm 2018".
QString missingText(const ReportBasis &basis, const ListItem &item);
/// Items of the facilities in scope, and of those of which something is missing.
std::vector<ListItem> facilityItems(const ReportBasis &basis, const Scope &scope);
std::vector<ListItem> incompleteFacilities(const ReportBasis &basis, const Scope &scope);

/// The indicator whose band a facility's saving is held against: the plan's mean saving; none
/// without one.
const IndicatorResult *meanSaving(const ReportBasis &basis);
/// The base periods before the year of savings, by resource and time.
std::vector<const Baseline *> baselinesOf(const ReportBasis &basis, QUuid facility);

} // namespace sxsh
