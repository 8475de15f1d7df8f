// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/paginator.h"

namespace sxsh::test {

/// The lines of a page's body in the order they were put there.
std::vector<LineOfText> linesOf(const PaperPage &page);
QStringList textsOf(const PaperPage &page);
/// The words of all pages, whatever line they are on.
QString allText(const std::vector<PaperPage> &pages);
/// Where the page's body ends, in millimetres from the top of the paper.
double usedMm(const PaperPage &page);
Paragraph words(const QString &text);
/// A paragraph of exactly that many lines, each beginning with its number.
Paragraph lines(int count, const QString &mark = QStringLiteral(u"dòng"));
Report reportOf(std::vector<Block> blocks);
int pageWith(const std::vector<PaperPage> &pages, const QString &text);
/// Also for an empty text, which QRectF finds nowhere.
bool isInside(const QRectF &outer, const QRectF &inner);
void checkMargins(const std::vector<PaperPage> &pages);

} // namespace sxsh::test
