// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtCore/QString>
#include <functional>

namespace sxsh {

/// Called before the first and after every page; false stops the writing.
using PageProgress = std::function<bool(int done, int total)>;

/// Writes the report as one PDF file. The file appears whole or not at all: when progress stops
/// the writing, or when Error is thrown because the file cannot be written, what was at the path
/// before is untouched.
void writePdf(const Report &report, const QString &path, const PageProgress &progress = {});

} // namespace sxsh
