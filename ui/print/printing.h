// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

class QPageLayout;
class QPainter;
class QWidget;

namespace sxsh {

struct PaperPage;

/// Paints a page on paper that lies one way as long as it is printed on: a page that lies the other
/// way is turned on it.
void paintOnPaper(QPainter &painter, const PaperPage &page, const QPageLayout &paper,
                  int resolution);

/// Shows the pages of a report and prints them where the officer wants it; the pages are those of
/// the PDF file. Throws Error when the print fonts cannot be read.
void printReport(const Report &report, QWidget *parent);

} // namespace sxsh
