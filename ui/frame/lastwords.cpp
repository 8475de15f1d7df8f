// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/lastwords.h"

#include <QtWidgets/QWidget>

namespace sxsh {

void ignoreLastWords(QWidget &listener)
{
    for (QObject *inside : listener.findChildren<QObject *>())
        inside->disconnect(&listener);
}

} // namespace sxsh
