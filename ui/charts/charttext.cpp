// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

ChartText chartText(ChartTextKind kind, const QString &text, double size, double width, Align align)
{
    ChartText result;
    result.kind = kind;
    result.text = text;
    // The wanted width can be short of the natural one by a rounding error.
    auto block = std::make_shared<const TextBlock>(std::vector<Run>{{.text = text}},
                                                   TextStyle{.size = size, .width = width + 1});
    if (align != Align::Left) {
        const double natural = std::ceil(block->naturalWidth()) + 1;
        block = std::make_shared<const TextBlock>(
            std::vector<Run>{{.text = text}},
            TextStyle{.size = size, .width = natural, .align = align});
    }
    result.rect = QRectF(0, 0, block->naturalWidth(), block->height());
    result.block = std::move(block);
    return result;
}

ChartText unbrokenChartText(ChartTextKind kind, const QString &text, double size)
{
    return chartText(kind, text, size, dotsFromMm(2000));
}

double chartLineHeight(double size)
{
    return dotsFromPt(size * 1.15);
}

double widestWord(const QString &text, double size)
{
    double width = 0;
    for (const QString &word : text.split(u' ')) {
        width = std::max(width, textWidth(word, size));
    }
    return width;
}

double tallest(const std::vector<ChartText> &texts)
{
    double height = 0;
    for (const ChartText &text : texts) {
        height = std::max(height, text.rect.height());
    }
    return height;
}

QString noDataText(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Chưa có số liệu")
                                            : QStringLiteral("No data");
}

QString targetText(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Mục tiêu") : QStringLiteral("Target");
}

} // namespace sxsh
