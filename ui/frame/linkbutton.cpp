// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/linkbutton.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace sxsh {

namespace {

constexpr int margin = 4;
constexpr int narrowest = 48;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFont(uiFont(TextRole::Body));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QFont LinkButton::widestFont() const
{
    return isCheckable() ? uiFont(TextRole::Body, QFont::DemiBold) : font();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(widestFont());
    // The advance is rounded, and a part of a pixel too little costs the end of the words.
    return {metrics.horizontalAdvance(text()) + 1 + 2 * margin, metrics.height() + 4};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(narrowest, sizeHint().width()), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const bool isHere = isChecked();
    QFont drawn = isHere ? widestFont() : font();
    drawn.setUnderline(underMouse() && isEnabled() && !isHere);
    painter.setFont(drawn);
    painter.setPen(!isEnabled() ? tokens.text3 : isHere ? tokens.text : tokens.accent);
    painter.drawText(
        rect().adjusted(margin, 0, -margin, 0),
        Qt::AlignVCenter | (isCheckable() ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * margin));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace sxsh
