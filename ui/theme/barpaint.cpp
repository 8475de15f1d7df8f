// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/barpaint.h"

#include "ui/theme/metrics.h"
#include "ui/theme/optionstate.h"
#include "ui/theme/strokes.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QTabBar>
#include <algorithm>

namespace sxsh {

namespace {

constexpr int scrollSlider = 6;
constexpr int barHeight = 8;
constexpr int barTextWidth = 48;

} // namespace

QColor backgroundBehind(const QWidget *widget, const QStyleOption &option)
{
    // Scroll bars are opaque, but are to look as if they lay on what they scroll.
    for (const QWidget *above = widget; above != nullptr; above = above->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(above)) {
            const QWidget *view = area->viewport();
            return view->palette().color(view->backgroundRole());
        }
    }
    return option.palette.color(QPalette::Window);
}

void paintProgress(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const Tokens &tokens = tokensFor(bar);
    QRectF bed(bar.rect);
    if (bar.textVisible && bar.maximum > bar.minimum) {
        QRect text = bar.rect;
        text.setLeft(text.right() - barTextWidth);
        painter.setPen(hasState(bar, QStyle::State_Enabled) ? tokens.text : tokens.text3);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, bar.text);
        bed.setRight(bed.right() - barTextWidth - metrics::space1);
    }
    bed = QRectF(bed.left(), bed.center().y() - barHeight / 2.0, bed.width(), barHeight);
    painter.fillRect(bed, tokens.track);
    if (bar.maximum > bar.minimum) {
        const double share =
            double(qint64(bar.progress) - bar.minimum) / double(qint64(bar.maximum) - bar.minimum);
        painter.fillRect(
            QRectF(bed.left(), bed.top(), bed.width() * std::clamp(share, 0.0, 1.0), bed.height()),
            tokens.c1);
        return;
    }
    // How long it takes is not known: stripes that do not move.
    painter.save();
    painter.setClipRect(bed);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.c1, 3, Qt::SolidLine, Qt::FlatCap));
    for (double x = bed.left() - barHeight; x < bed.right(); x += 10) {
        painter.drawLine(QPointF(x, bed.bottom() + 2), QPointF(x + barHeight + 4, bed.top() - 2));
    }
    painter.restore();
}

void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QRect &slider,
                    const QWidget *widget)
{
    const Tokens &tokens = tokensFor(bar);
    // One that lets the ground through lies on something painted by hand.
    if (!widget || widget->testAttribute(Qt::WA_OpaquePaintEvent))
        painter.fillRect(bar.rect, backgroundBehind(widget, bar));
    if (bar.maximum <= bar.minimum) {
        return;
    }
    const bool held = hasState(bar, QStyle::State_Sunken) &&
                      (bar.activeSubControls & QStyle::SC_ScrollBarSlider) != 0;
    const bool pointed = hasState(bar, QStyle::State_MouseOver) &&
                         (bar.activeSubControls & QStyle::SC_ScrollBarSlider) != 0;
    const double margin = (metrics::scrollBarExtent - scrollSlider) / 2.0;
    const QRectF thumb = bar.orientation == Qt::Horizontal
                             ? QRectF(slider).adjusted(2, margin, -2, -margin)
                             : QRectF(slider).adjusted(margin, 2, -margin, -2);
    paintFill(painter, thumb, scrollSlider / 2.0, held || pointed ? tokens.text3 : tokens.ctrl);
}

void paintTab(const QStyleOptionTab &tab, QPainter &painter)
{
    const Tokens &tokens = tokensFor(tab);
    const QRectF rect(tab.rect);
    const bool chosen = hasState(tab, QStyle::State_Selected);
    if (!chosen && hasState(tab, QStyle::State_MouseOver) && hasState(tab, QStyle::State_Enabled)) {
        painter.fillRect(rect, tokens.hover);
    }
    if (!chosen) {
        return;
    }
    switch (tab.shape) {
    case QTabBar::RoundedNorth:
    case QTabBar::TriangularNorth:
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3), tokens.accent);
        break;
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 3), tokens.accent);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        painter.fillRect(QRectF(rect.right() - 3, rect.top(), 3, rect.height()), tokens.accent);
        break;
    default:
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), tokens.accent);
        break;
    }
}

} // namespace sxsh
