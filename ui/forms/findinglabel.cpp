// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/findinglabel.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace sxsh {

FindingLabel::FindingLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setFont(uiFont(TextRole::Small));
    setContentsMargins(16, 2, 0, 0);
    setTextFormat(Qt::PlainText);
    hide();
}

void FindingLabel::say(const QString &message, StateShape shape)
{
    m_shape = shape;
    setText(message);
    setVisible(!message.isEmpty());
    recolour();
}

void FindingLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    paintStateShape(painter, QRectF(1, 5, 9, 9), m_shape, tokensOf(palette()));
}

void FindingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

void FindingLabel::recolour()
{
    // Its own palette has a colour of its own, and its parents may change theirs later.
    const Tokens &tokens = tokensOf(QApplication::palette());
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, toneColor(toneOf(m_shape), tokens));
    if (coloured.color(QPalette::WindowText) != palette().color(QPalette::WindowText))
        setPalette(coloured);
}

} // namespace sxsh
