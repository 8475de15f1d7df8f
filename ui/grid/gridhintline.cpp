// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/gridhintline.h"

#include "ui/grid/monthgrid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 24;
constexpr int shapeSize = 10;

std::optional<StateShape> shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return StateShape::Cross;
    case Tone::Warn:
        return StateShape::Diamond;
    default:
        return {};
    }
}

} // namespace

GridHintLine::GridHintLine(MonthGrid &grid, QWidget *parent) : QWidget(parent), m_grid(grid)
{
    setObjectName(grid.objectName() + u"_hint"_s);
    setFixedHeight(lineHeight);
    setFont(uiFont(TextRole::Small));
    connect(&grid, &MonthGrid::hintChanged, this, &GridHintLine::follow);
    follow();
}

QSize GridHintLine::sizeHint() const
{
    return {200, lineHeight};
}

void GridHintLine::follow()
{
    m_hint = m_grid.hint();
    if (m_hint.text.isEmpty()) {
        m_hint = {Tone::Mute, QCoreApplication::translate(
                                  "Grid", "Enter: down · Tab: right · F2: edit · ~12: estimated")};
    }
    setToolTip(m_hint.whole());
    setAccessibleName(m_hint.whole());
    update();
}

void GridHintLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    QRect room = rect().adjusted(metrics::panelPadding, 0, -metrics::panelPadding, 0);
    if (const auto shape = shapeOf(m_hint.tone)) {
        const QRectF box(room.left(), room.center().y() - shapeSize / 2.0 + 1, shapeSize,
                         shapeSize);
        paintStateShape(painter, box, *shape, tokens);
        room.setLeft(room.left() + shapeSize + metrics::space2);
    }
    painter.setPen(m_hint.tone == Tone::Mute ? tokens.text2 : toneColor(m_hint.tone, tokens));
    painter.setFont(font());
    const auto flags = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int advice = m_hint.advice.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_hint.advice);
    const int gap = fontMetrics().horizontalAdvance(u' ');
    const QString text = fontMetrics().elidedText(
        m_hint.text, Qt::ElideRight, advice == 0 ? room.width() : room.width() - advice - gap);
    painter.drawText(room, flags, text);
    painter.drawText(room.adjusted(fontMetrics().horizontalAdvance(text) + gap, 0, 0, 0), flags,
                     m_hint.advice);
}

} // namespace sxsh
