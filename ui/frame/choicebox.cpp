// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/choicebox.h"

#include <QtGui/QWheelEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyle>

namespace sxsh {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    // A value that the wheel came upon would be changed, and in a form saved, unseen.
    event->ignore();
}

void ChoiceBox::showPopup()
{
    const int wanted = view()->sizeHintForColumn(0);
    const bool scrolls = count() > maxVisibleItems();
    view()->setMinimumWidth(wanted +
                            (scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0));
    QComboBox::showPopup();
}

} // namespace sxsh
