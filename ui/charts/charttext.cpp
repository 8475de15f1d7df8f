// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include "core/base/numbertext.h"
#include "ui/fonts.h"

#include <algorithm>
#include <cmath>

namespace sxsh {

ChartText chartText(const ChartStyle &style, ChartTextKind kind, const QString &text, double size,
                    double width, Align align, bool bold)
{
    ChartText result;
    result.kind = kind;
    result.ink = kind == ChartTextKind::Value || kind == ChartTextKind::Category ? ChartInk::Value
                                                                                 : ChartInk::Axis;
    result.text = text;
    const auto blockOf = [&](const TextStyle &textStyle) {
        TextStyle whole = textStyle;
        whole.size = size;
        if (style.isScreen) {
            whole.font = style.font(size, bold);
        }
        return std::make_shared<const TextBlock>(
            std::vector<Run>{{.text = text, .bold = bold && !style.isScreen}}, whole);
    };
    // The wanted width can be short of the natural one by a rounding error.
    auto block = blockOf({.width = width + 1});
    if (align != Align::Left) {
        const double natural = std::ceil(block->naturalWidth()) + 1;
        block = blockOf({.width = natural, .align = align});
    }
    result.rect = QRectF(0, 0, block->naturalWidth(), block->height());
    result.block = std::move(block);
    return result;
}

ChartText unbrokenChartText(const ChartStyle &style, ChartTextKind kind, const QString &text,
                            double size, bool bold)
{
    return chartText(style, kind, text, size, dotsFromMm(2000), Align::Left, bold);
}

double tallest(std::span<const ChartText> texts)
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

QString noRoomText(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("Không đủ chỗ để vẽ biểu đồ")
                                            : QStringLiteral("No room for the chart");
}

QString shareText(double share, Language language)
{
    return numberText(share * 100, 0, language) + u'%';
}

QString spreadText(const Spread &spread, const Chart &chart, Language language)
{
    QString low = chartNumber(spread.low, chart, chart.decimals, language);
    if (low.endsWith(u'%')) {
        low.chop(1);
    }
    return low + u'\u2013' + chartNumber(spread.high, chart, chart.decimals, language);
}

QString moreRowsText(int rows, Language language)
{
    return (language == Language::Vietnamese ? QStringLiteral("và %1 dòng nữa")
                                             : QStringLiteral("and %1 more"))
        .arg(numberText(ScaledNumber{rows, 0}, language));
}

} // namespace sxsh
