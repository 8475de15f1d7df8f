// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/writeprogress.h"

#include <QtCore/QString>

namespace sxsh {

/// Writes the report as one PDF file. The file appears whole or not at all: when progress stops
/// the writing, or when Error is thrown because the file cannot be written, what was at the path
/// before is untouched.
void writePdf(const Report &report, const QString &path, const WriteProgress &progress = {});

/// The same as bytes; empty where progress stopped it.
QByteArray pdfBytes(const Report &report, const WriteProgress &progress = {});

} // namespace sxsh
