// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

/// The plan that the bounds of speed are about, made once for all benchmarks.
namespace sxsh::bench {

/// 5,000 facilities × 10 years × 10 resources: about 500,000 rows of consumption.
const QString &provinceFile();
/// A plan of an ordinary size for reports.
const QString &demoFile();
/// A folder for files of this run.
QString scratchFile(const QString &name);
QString resources();
/// Peak resident memory of the process in MB, 0 where the system does not say.
double peakMegabytes();
/// Makes the peak what is resident now, where the system allows that.
void forgetPeak();
/// Resident memory in MB once what was freed is given back; 0 where the system does not say.
double residentMegabytes();

} // namespace sxsh::bench
