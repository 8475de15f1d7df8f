// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stateshape.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <algorithm>

namespace sxsh {

namespace {

using namespace Qt::StringLiterals;

constexpr int shapeGap = 6;
constexpr int secondGap = 8;
// As much of the word as must stay readable however narrow the label gets.
constexpr int shortestWord = 24;

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

// Shapes are drawn in a square of 10 pixels, the size in which they were designed.
void paintInSquare(QPainter &painter, StateShape shape, const QColor &color, const QColor &inside)
{
    const auto stroke = [&](double width) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    };
    const QPainterPath rhombus = polygon({{5, 0.2}, {9.8, 5}, {5, 9.8}, {0.2, 5}});
    switch (shape) {
    case StateShape::Dot:
        painter.setBrush(color);
        painter.drawEllipse(QPointF(5, 5), 4.5, 4.5);
        break;
    case StateShape::Up:
        painter.fillPath(polygon({{5, 0.8}, {9.9, 9.2}, {0.1, 9.2}}), color);
        break;
    case StateShape::Down:
        painter.fillPath(polygon({{0.1, 0.8}, {9.9, 0.8}, {5, 9.2}}), color);
        break;
    case StateShape::Check:
        stroke(1.9);
        painter.drawPolyline(QPolygonF({{0.9, 5.3}, {3.6, 8.0}, {9.1, 2.1}}));
        break;
    case StateShape::Half: {
        stroke(1.5);
        painter.drawEllipse(QPointF(5, 5), 4.1, 4.1);
        QPainterPath half;
        half.moveTo(5, 0.9);
        half.arcTo(QRectF(0.9, 0.9, 8.2, 8.2), 90, -180);
        half.closeSubpath();
        painter.fillPath(half, color);
        break;
    }
    case StateShape::Ring:
        stroke(1.6);
        painter.drawEllipse(QPointF(5, 5), 4.0, 4.0);
        break;
    case StateShape::Overdue:
        painter.fillRect(QRectF(0.5, 0.5, 9, 9), color);
        painter.fillRect(QRectF(4.2, 1.9, 1.6, 3.8), inside);
        painter.fillRect(QRectF(4.2, 6.7, 1.6, 1.6), inside);
        break;
    case StateShape::Diamond:
        painter.fillPath(rhombus, color);
        break;
    case StateShape::HollowDiamond:
        stroke(1.5);
        painter.drawPath(polygon({{5, 1}, {9, 5}, {5, 9}, {1, 5}}));
        break;
    case StateShape::Cross:
        stroke(1.9);
        painter.drawLine(QPointF(1.3, 1.3), QPointF(8.7, 8.7));
        painter.drawLine(QPointF(8.7, 1.3), QPointF(1.3, 8.7));
        break;
    }
}

} // namespace

Tone toneOf(StateShape shape)
{
    switch (shape) {
    case StateShape::Dot:
    case StateShape::Check:
        return Tone::Ok;
    case StateShape::Up:
    case StateShape::Half:
        return Tone::Ahead;
    case StateShape::Diamond:
        return Tone::Warn;
    case StateShape::Down:
    case StateShape::Overdue:
    case StateShape::Cross:
        return Tone::Bad;
    case StateShape::Ring:
    case StateShape::HollowDiamond:
        return Tone::Mute;
    }
    return Tone::Plain;
}

QColor toneColor(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Ok:
        return tokens.ok;
    case Tone::Ahead:
        return tokens.ahead;
    case Tone::Warn:
        return tokens.warn;
    case Tone::Bad:
        return tokens.bad;
    case Tone::Mute:
        return tokens.mute;
    case Tone::Plain:
        break;
    }
    return tokens.text;
}

QColor toneBackground(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Ok:
        return tokens.okBg;
    case Tone::Ahead:
        return tokens.aheadBg;
    case Tone::Warn:
        return tokens.warnBg;
    case Tone::Bad:
        return tokens.badBg;
    case Tone::Mute:
        return tokens.muteBg;
    case Tone::Plain:
        break;
    }
    return tokens.surface;
}

void paintStateShape(QPainter &painter, const QRectF &rect, StateShape shape, const Tokens &tokens)
{
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 10, side / 10);
    paintInSquare(painter, shape, toneColor(toneOf(shape), tokens), tokens.surface);
    painter.restore();
}

StateLabel::StateLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StateLabel::StateLabel(StateShape shape, const QString &word, const QString &second,
                       QWidget *parent)
    : StateLabel(parent)
{
    setState(shape, word, second);
}

void StateLabel::setState(StateShape shape, const QString &word, const QString &second)
{
    shown = shape;
    wordText = word;
    secondText = second;
    setAccessibleName(whole());
    tellIfCut();
    updateGeometry();
    update();
}

void StateLabel::setWrapped()
{
    isWrapped = true;
    // Fixed, it would be cut to the height of one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    tellIfCut();
}

int StateLabel::heightForWidth(int width) const
{
    if (!isWrapped)
        return -1;
    constexpr int anyHeight = 1 << 16;
    const QRect room(0, 0, width - metrics::stateShapeSize - shapeGap, anyHeight);
    return std::max(sizeHint().height(),
                    fontMetrics().boundingRect(room, Qt::TextWordWrap, wordText).height());
}

QSize StateLabel::sizeHint() const
{
    return {wholeWidth(), std::max(fontMetrics().height(), metrics::stateShapeSize)};
}

QSize StateLabel::minimumSizeHint() const
{
    const int shortest = metrics::stateShapeSize + shapeGap + shortestWord;
    return {std::min(wholeWidth(), shortest), sizeHint().height()};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const int side = metrics::stateShapeSize;
    const int line = isWrapped ? sizeHint().height() : height();
    paintStateShape(painter, QRectF(0, (line - side) / 2.0, side, side), shown, tokens);

    QRect rest = rect().adjusted(side + shapeGap, 0, 0, 0);
    if (isWrapped) {
        painter.setPen(toneColor(toneOf(shown), tokens));
        painter.drawText(rest, Qt::AlignTop | Qt::TextWordWrap, wordText);
        return;
    }
    const QString word = fontMetrics().elidedText(wordText, Qt::ElideRight, rest.width());
    painter.setPen(toneColor(toneOf(shown), tokens));
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, word);
    if (secondText.isEmpty()) {
        return;
    }
    rest.adjust(fontMetrics().horizontalAdvance(word) + secondGap, 0, 0, 0);
    QFont plain = font();
    plain.setWeight(QFont::Normal);
    painter.setFont(plain);
    painter.setPen(tokens.text2);
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(plain).elidedText(secondText, Qt::ElideRight, rest.width()));
}

void StateLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    tellIfCut();
}

void StateLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        tellIfCut();
        updateGeometry();
    }
}

QString StateLabel::whole() const
{
    return secondText.isEmpty() ? wordText : wordText + u", "_s + secondText;
}

int StateLabel::wholeWidth() const
{
    const int word =
        metrics::stateShapeSize + shapeGap + fontMetrics().horizontalAdvance(wordText) + 1;
    return secondText.isEmpty() ? word
                                : word + secondGap + fontMetrics().horizontalAdvance(secondText);
}

void StateLabel::tellIfCut()
{
    setToolTip(!isWrapped && width() < wholeWidth() ? whole() : QString());
}

} // namespace sxsh
