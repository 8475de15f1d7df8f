// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/packageissue.h"

namespace sxsh {

/// For whom a spreadsheet is, and what it is to report on.
struct TemplateRequest {
    Ref<AdminUnit> unit{};
    std::optional<Ref<ReportingPeriod>> period{};
};

/// Writes a workbook for a unit that has not the program: its facilities, the use and output of a
/// year, its measures and the queries to it, to be filled in and sent back. It is numbered with the
/// packages of the unit, stamped with the department's key and noted as an event that undo leaves
/// alone. Throws Error, with nothing written, where that cannot be.
PackageIssue issueTemplate(Session &session, const TemplateRequest &request, const QString &path);

} // namespace sxsh
