// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/metrics.h"

namespace sxsh {

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return metrics::scrollBarExtent;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return metrics::buttonIconSize;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace sxsh
