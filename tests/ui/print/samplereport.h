// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace sxsh::test {

/// A paragraph of the body as an officer would write it.
Paragraph bodyText(int sentences);

/// A table with a header of two rows and that many numbered rows.
ReportTable districtTable(const QString &caption, int rows);

/// One chart of each kind, with missing values, targets and a band.
std::vector<Figure> everyChart();

/// A whole report: national header, text, long tables, every chart, an annex across, a signature.
Report sampleReport();

} // namespace sxsh::test
