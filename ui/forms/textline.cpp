// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/textline.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFrame>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

namespace sxsh {

namespace {

constexpr int besideText = 2; ///< what a line edit leaves free on each side of its text

}

QRect TextLine::textRoom() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    QRect room = style()
                     ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                     .marginsRemoved(textMargins())
                     .adjusted(besideText, 0, -besideText, 0);
    // What stands at its end, as the sign of a calendar.
    for (const QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->x() > room.center().x())
            room.setRight(std::min(room.right(), button->x() - besideText));
    }
    return room;
}

bool TextLine::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > textRoom().width();
}

bool TextLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           toolTip().isEmpty() ? text() : text() + u'\n' + toolTip(), this);
        return true;
    }
    return QLineEdit::event(event);
}

void TextLine::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || !isCut()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect room = textRoom();
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace sxsh
