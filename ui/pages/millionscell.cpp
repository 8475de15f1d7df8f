// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/millionscell.h"

#include "core/base/numbertext.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

ShownCell millionsCell(qint64 dong, Language language)
{
    return millionsCell(dong, qRound64(static_cast<double>(dong) / millionsStep), language);
}

ShownCell millionsCell(qint64 dong, qint64 steps, Language language)
{
    ShownCell cell =
        numberCell(numberText(ScaledNumber{steps, 2}, language), static_cast<double>(dong));
    cell.toolTip = QCoreApplication::translate("Money", "%1 đồng")
                       .arg(numberText(ScaledNumber{dong, 0}, language));
    return cell;
}

} // namespace sxsh
