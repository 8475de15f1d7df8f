// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/papertext.h"

#include "tests/catch.h"
#include "ui/fonts.h"

#include <rapidcheck.h>

namespace sxsh::test {

using namespace Qt::StringLiterals;

std::vector<LineOfText> linesOf(const PaperPage &page)
{
    std::vector<LineOfText> lines;
    for (const DrawOperation &operation : page.operations) {
        if (const auto *line = std::get_if<LineOfText>(&operation)) {
            lines.push_back(*line);
        }
    }
    return lines;
}

QStringList textsOf(const PaperPage &page)
{
    QStringList texts;
    for (const LineOfText &line : linesOf(page)) {
        texts.append(line.text());
    }
    return texts;
}

QString allText(const std::vector<PaperPage> &pages)
{
    QStringList texts;
    for (const PaperPage &page : pages) {
        texts += textsOf(page);
    }
    return texts.join(u' ');
}

double usedMm(const PaperPage &page)
{
    double bottom = 0;
    for (const LineOfText &line : linesOf(page)) {
        bottom = std::max(bottom, line.rect().bottom());
    }
    return bottom / dotsFromMm(1);
}

Paragraph words(const QString &text)
{
    Paragraph paragraph;
    paragraph.runs = {{.text = text}};
    return paragraph;
}

Paragraph lines(int count, const QString &mark)
{
    QStringList texts;
    for (int i = 1; i <= count; ++i) {
        texts.append(u"%1 %2"_s.arg(mark).arg(i));
    }
    return words(texts.join(u'\n'));
}

Report reportOf(std::vector<Block> blocks)
{
    Report report;
    report.title = u"Báo cáo"_s;
    report.blocks = std::move(blocks);
    return report;
}

int pageWith(const std::vector<PaperPage> &pages, const QString &text)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        if (textsOf(pages[i]).contains(text)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

bool isInside(const QRectF &outer, const QRectF &inner)
{
    return inner.left() >= outer.left() && inner.right() <= outer.right() &&
           inner.top() >= outer.top() && inner.bottom() <= outer.bottom();
}

void checkMargins(const std::vector<PaperPage> &pages)
{
    for (const PaperPage &page : pages) {
        const QRectF body = bodyRect(page.orientation).adjusted(-20, -20, 20, 20);
        for (const DrawOperation &operation : page.operations) {
            if (const auto *line = std::get_if<LineOfText>(&operation)) {
                RC_ASSERT(isInside(body, line->rect()));
            } else if (const auto *rule = std::get_if<Rule>(&operation)) {
                RC_ASSERT(body.contains(rule->line.p1()) && body.contains(rule->line.p2()));
            } else {
                const auto &placed = std::get<PlacedChart>(operation);
                RC_ASSERT(isInside(body, QRectF(placed.at, placed.chart->size())));
            }
        }
    }
}

} // namespace sxsh::test
