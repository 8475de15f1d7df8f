// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/pattern.h"
#include "ui/theme/tokens.h"

#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

constexpr int between = 14;

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChartLegend::setChart(const Chart &chart, Language language)
{
    m_entries = legendOf(chart, language);
    QStringList names;
    for (const LegendEntry &entry : m_entries) {
        names.append(entry.name);
    }
    setAccessibleName(names.join(QStringLiteral(", ")));
    setVisible(!m_entries.empty());
    updateGeometry();
    update();
}

double ChartLegend::widthOf(const LegendEntry &entry) const
{
    const ChartStyle style = ChartStyle::screen(tokensOf(palette()));
    return style.keyWidth + style.gap + style.textWidth(entry.name, style.textSize);
}

QSize ChartLegend::sizeHint() const
{
    const ChartStyle style = ChartStyle::screen(tokensOf(palette()));
    double width = 1;
    for (const LegendEntry &entry : m_entries) {
        width += (width > 1 ? between : 0) + widthOf(entry);
    }
    return {static_cast<int>(std::ceil(width)),
            static_cast<int>(std::ceil(style.lineHeight(style.textSize)))};
}

QSize ChartLegend::minimumSizeHint() const
{
    return sizeHint();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    const ChartStyle style = ChartStyle::screen(tokensOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font(style.textSize));
    double x = 0;
    for (const LegendEntry &entry : m_entries) {
        const QRectF key(x, std::floor((height() - style.keyHeight) / 2), style.keyWidth - 1,
                         style.keyHeight);
        drawKey(painter, key, entry.mark, entry.role, Qt::Vertical, style);
        const double left = x + style.keyWidth + style.gap;
        painter.setPen(style.axisText);
        painter.drawText(QRectF(left, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.name);
        x += widthOf(entry) + between;
    }
}

} // namespace sxsh
