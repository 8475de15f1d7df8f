// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QtCore/QString>

/// Files that the program writes must never take the place of a plan.
namespace sxsh::cli {

/// Throws Error where writing to `out` would destroy the open plan or another one.
void requireNoPlanFile(const QString &out, const QString &plan);
/// Throws UsageError where the ending of the name is none that a report can be written as.
void requireReportName(const QString &out, const QString &option = QStringLiteral("--out"));
/// Says that the file was written, and how large it is.
void tellWritten(const Console &console, const QString &out);

} // namespace sxsh::cli
