// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include "core/base/datetext.h"
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

ChartText elidedChartText(const ChartStyle &style, ChartTextKind kind, const QString &text,
                          double size, double width, int lines, Align align, bool bold)
{
    const auto whole = [&](const QString &words) {
        return chartText(style, kind, words, size, width, align, bold);
    };
    ChartText result = whole(text);
    if (result.block->lineCount() <= lines) {
        return result;
    }
    // The longest beginning that has room, ended after a word where one is near.
    const auto cut = [&](qsizetype letters) {
        const QString begin = text.left(letters);
        const qsizetype blank = begin.lastIndexOf(u' ');
        const bool isNear = blank > letters - letters / 3;
        return (isNear ? begin.left(blank) : begin).trimmed() + u'\u2026';
    };
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        (whole(cut(middle)).block->lineCount() <= lines ? fits : tooLong) = middle;
    }
    return whole(cut(fits));
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

QString ofStepBeforeText(double share, Language language)
{
    return (language == Language::Vietnamese ? QStringLiteral("%1 của bước trước")
                                             : QStringLiteral("%1 of the step before"))
        .arg(shareText(share, language));
}

QString ofFirstName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("So với bước đầu")
                                            : QStringLiteral("Of the first step");
}

QString ofStepBeforeName(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("So với bước trước")
                                            : QStringLiteral("Of the step before");
}

QString signedNumber(double value, const Chart &chart, Language language)
{
    const QString number = chartNumber(value, chart, chart.decimals, language);
    return value > 0 ? u'+' + number : number;
}

QString spanText(const DaySpan &span, Language language)
{
    return dateText(span.from, language) + QStringLiteral(" \u2013 ") + dateText(span.to, language);
}

QString moreRowsText(int rows, Language language)
{
    return (language == Language::Vietnamese ? QStringLiteral("và %1 dòng nữa")
                                             : QStringLiteral("and %1 more"))
        .arg(numberText(ScaledNumber{rows, 0}, language));
}

} // namespace sxsh
