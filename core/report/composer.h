// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/reporttemplate.h"

namespace sxsh {

/// Throws Error, naming file and line, where the template names a text, list, table or chart that
/// there is none of, or outside of the list it belongs to; and naming the file where the template
/// is empty or has no heading.
template <class Basis>
void checkTemplate(const ReportTemplate &report);

/// The report of the basis in the words of a template that has been checked.
template <class Basis>
Report compose(const ReportTemplate &report, const Basis &basis);

} // namespace sxsh
