// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/elidedlabel.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <cmath>

namespace sxsh {

namespace {

constexpr int narrowest = 40;

}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {overhang() + metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

int ElidedLabel::overhang() const
{
    if (m_text.isEmpty())
        return 0;
    const qreal bearing = QFontMetricsF(font()).leftBearing(m_text.front());
    return bearing < 0 ? static_cast<int>(std::ceil(-bearing)) : 0;
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(narrowest, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect().adjusted(overhang(), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     fontMetrics().elidedText(m_text, m_elide, width() - overhang()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(fontMetrics().horizontalAdvance(m_text) > width() ? m_text : QString());
}

} // namespace sxsh
