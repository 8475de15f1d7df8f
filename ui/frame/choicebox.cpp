// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/choicebox.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyle>

namespace sxsh {

void ChoiceBox::showPopup()
{
    const int wanted = view()->sizeHintForColumn(0);
    const bool scrolls = count() > maxVisibleItems();
    view()->setMinimumWidth(wanted +
                            (scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0));
    QComboBox::showPopup();
}

} // namespace sxsh
