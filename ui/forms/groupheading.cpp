// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/groupheading.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QPainter>

namespace sxsh {

GroupHeading::GroupHeading(const QString &title) : m_title(title)
{
    setFont(uiFont(TextRole::Small, QFont::DemiBold));
    setFixedHeight(fontMetrics().height() + 8);
}

void GroupHeading::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setPen(tokens.text2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    const int from = fontMetrics().horizontalAdvance(m_title) + 10;
    painter.setPen(tokens.line);
    painter.drawLine(from, height() / 2, width(), height() / 2);
}

} // namespace sxsh
