// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filterbox.h"

#include "ui/frame/choicebox.h"

namespace sxsh {

QComboBox *makeFilterBox(const QString &name, const QString &title, int letters)
{
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setToolTip(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    constexpr int narrowest = 84; // what does not fit then is read in the list
    box->setMinimumWidth(narrowest);
    box->setMaxVisibleItems(20);
    return box;
}

} // namespace sxsh
