// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

namespace sxsh {

/// How every control is drawn: flat, in the colours of its palette's tokens, with a focus ring that
/// is always visible.
///
/// Dynamic properties that it understands: `primary` (bool, push buttons: the one action of the
/// page), `problem` ("hard" or "soft", fields: what was typed is refused or doubted), `compact`
/// (bool, fields and buttons of a panel header), `rowLines` (bool, item views: overrides whether
/// rows have a line below; tables and trees have one, lists have none).
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
};

} // namespace sxsh
