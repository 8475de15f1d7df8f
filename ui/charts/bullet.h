// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace sxsh {

struct Tokens;

/// A figure against its target on one line: for a share, what is yes and what is not known; for a
/// band, each facility as a dot and their mean.
struct Bullet {
    std::optional<double> yes{};
    std::optional<double> unknown{}; ///< as a share of its own, directly after yes
    std::optional<double> target{};
    std::optional<double> planned{}; ///< what the trajectory asks for today
    std::optional<double> bandLow{};
    std::optional<double> bandHigh{};
    std::vector<double> dots{};
    std::optional<double> mean{};
    double from = 0;
    double to = 1;
    /// How the scale writes a number; without it there are no texts below.
    std::function<QString(double)> text{};
    QString remark{}; ///< instead of the scale
};

/// More dots than these would cover each other: bars then say how many lie where.
constexpr std::size_t mostBulletDots = 150;

/// Where a bullet's parts lie; texts are placed so that none cuts or touches another.
struct BulletLayout {
    QRectF bed{};
    QRectF yes{};
    QRectF unknown{};
    QRectF band{};
    std::optional<double> target{};
    std::optional<double> planned{};
    std::optional<double> zero{};
    std::optional<QPointF> mean{};
    std::vector<QPointF> dots{};
    std::vector<QRectF> density{}; ///< instead of dots where these would cover each other
    std::vector<ChartText> labels{};
};

/// The row of a chart of bullets as one.
Bullet bulletOf(const Chart &chart, int category, const ChartScale &scale);

/// The height that a bullet with its scale needs on the screen.
double bulletHeight();

/// Places the parts of the bullet in that rectangle, in the middle of its height.
BulletLayout layOut(const Bullet &bullet, const QRectF &rect, const ChartStyle &style);

/// Paints the bullet into the rectangle in the style of a chart, on the screen or on paper.
void paintBullet(QPainter &painter, const QRectF &rect, const Bullet &bullet,
                 const ChartStyle &style);

/// Paints the bullet into a cell of a table.
void paintBullet(QPainter &painter, const QRectF &rect, const Bullet &bullet, const Tokens &tokens);

/// Paints how much of a task is done, from 0 to 1, as a bar in the middle of the rectangle's
/// height.
void paintProgressBar(QPainter &painter, const QRectF &rect, double done, const Tokens &tokens);

} // namespace sxsh
