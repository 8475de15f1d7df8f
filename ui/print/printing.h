// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

class QWidget;

namespace sxsh {

/// Shows the pages of a report and prints them where the officer wants it; the pages are those of
/// the PDF file. Throws Error when the print fonts cannot be read.
void printReport(const Report &report, QWidget *parent);

} // namespace sxsh
