// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fieldpaint.h"

#include "ui/theme/metrics.h"
#include "ui/theme/optionstate.h"
#include "ui/theme/strokes.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractSpinBox>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QColor mix(const QColor &one, const QColor &other, double share)
{
    const auto part = [&](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()),
            part(one.blue(), other.blue())};
}

} // namespace

void paintRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens)
{
    paintEdge(painter, rect, radius, metrics::focusWidth, tokens.accent);
}

void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(option);
    const QRectF rect(option.rect);
    const bool enabled = hasState(option, QStyle::State_Enabled);
    const QColor fill = !enabled                                   ? tokens.header
                        : hasState(option, QStyle::State_ReadOnly) ? tokens.subtle
                                                                   : tokens.surface;
    paintFill(painter, rect, metrics::fieldRadius, fill);
    const bool fixed = !enabled || hasState(option, QStyle::State_ReadOnly);
    const QString problem = widget != nullptr ? widget->property("problem").toString() : QString();
    const bool focused = hasState(option, QStyle::State_HasFocus);
    if (!problem.isEmpty()) {
        paintEdge(painter, rect, metrics::fieldRadius, 2,
                  problem == "soft"_L1 ? tokens.warn : tokens.bad);
        if (focused) {
            paintRing(painter, rect.adjusted(2, 2, -2, -2), 1, tokens);
        }
    } else if (focused) {
        paintRing(painter, rect, metrics::fieldRadius, tokens);
    } else {
        const bool pointed = enabled && hasState(option, QStyle::State_MouseOver);
        paintEdge(painter, rect, metrics::fieldRadius, 1,
                  fixed     ? tokens.border
                  : pointed ? tokens.text3
                            : tokens.ctrl);
    }
}

void paintButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(option);
    const QRectF rect(option.rect);
    const double radius = metrics::fieldRadius;
    const bool enabled = hasState(option, QStyle::State_Enabled);
    const bool pressed = hasState(option, QStyle::State_Sunken);
    const bool pointed = enabled && hasState(option, QStyle::State_MouseOver);
    const bool focused = hasState(option, QStyle::State_HasFocus);
    const bool chosen = hasState(option, QStyle::State_On);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button != nullptr && (button->features & QStyleOptionButton::Flat) != 0;
    if (enabled && isMarked(widget, "primary")) {
        const double change = pressed ? 0.22 : pointed ? 0.11 : 0;
        paintFill(painter, rect, radius, mix(tokens.accent, tokens.onAccent, change));
        if (focused) {
            // A ring of the button's own colour would not be seen.
            paintEdge(painter, rect.adjusted(2, 2, -2, -2), radius - 1, 2, tokens.onAccent);
        }
        return;
    }
    const bool edgeless = flat || isMarked(widget, "link");
    if (!edgeless || pointed || pressed || chosen) {
        const QColor rest = enabled ? tokens.surface : tokens.header;
        paintFill(painter, rect, radius,
                  pressed || chosen ? tokens.select
                  : pointed         ? tokens.hover
                                    : rest);
    }
    if (focused) {
        paintRing(painter, rect, radius, tokens);
    } else if (!edgeless) {
        paintEdge(painter, rect, radius, 1,
                  !enabled ? tokens.border
                  : chosen ? tokens.accent
                           : tokens.ctrl);
    }
}

void paintCheck(const QStyleOption &option, QPainter &painter, bool round)
{
    const Tokens &tokens = tokensFor(option);
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    const double radius = round ? side / 2 : metrics::checkRadius;
    const bool enabled = hasState(option, QStyle::State_Enabled);
    const bool set = hasState(option, QStyle::State_On) || hasState(option, QStyle::State_NoChange);
    if (!set || !enabled) {
        paintFill(painter, square, radius, enabled ? tokens.surface : tokens.header);
        const bool pointed = enabled && hasState(option, QStyle::State_MouseOver);
        paintEdge(painter, square, radius, 1,
                  !enabled  ? tokens.border
                  : pointed ? tokens.accent
                            : tokens.ctrl);
    } else {
        paintFill(painter, square, radius, tokens.accent);
    }
    if (!set) {
        return;
    }
    const QColor mark = enabled ? tokens.onAccent : tokens.text3;
    if (round) {
        const double dot = side * 0.36;
        QRectF inner(0, 0, dot, dot);
        inner.moveCenter(square.center());
        paintFill(painter, inner, dot / 2, mark);
    } else if (hasState(option, QStyle::State_NoChange)) {
        QRectF dash(0, 0, side / 2, 2);
        dash.moveCenter(square.center());
        painter.fillRect(dash, mark);
    } else {
        paintCheckMark(painter, square, mark);
    }
}

void paintCombo(const QStyleOptionComboBox &combo, QPainter &painter, const QRect &arrow,
                const QWidget *widget)
{
    const Tokens &tokens = tokensFor(combo);
    const bool enabled = hasState(combo, QStyle::State_Enabled);
    if (combo.frame || !isCellEditor(widget)) {
        paintField(combo, painter, widget);
    }
    paintChevron(painter, arrow, Qt::DownArrow, enabled ? tokens.text2 : tokens.text3);
}

void paintSpin(const QStyleOptionSpinBox &spin, QPainter &painter, const QRect &up,
               const QRect &down, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(spin);
    paintField(spin, painter, widget);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto arrow = [&](const QRect &rect, QStyle::SubControl part, Qt::ArrowType direction,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = hasState(spin, QStyle::State_Enabled) && (spin.stepEnabled & step) != 0;
        const bool pointed = can && (spin.activeSubControls & part) != 0;
        const double shift = direction == Qt::UpArrow ? 1 : -1;
        paintChevron(painter, QRectF(rect).translated(0, shift).adjusted(5, 0, -5, 0), direction,
                     pointed ? tokens.accent
                     : can   ? tokens.text2
                             : tokens.ctrl);
    };
    arrow(up, QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(down, QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

} // namespace sxsh
