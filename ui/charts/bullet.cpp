// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet.h"

#include "ui/charts/charttext.h"
#include "ui/charts/pattern.h"
#include "ui/theme/tokens.h"

#include <QtGui/QPainter>
#include <QtGui/QPolygonF>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace sxsh {

namespace {

// In pixels of the screen; on paper in units of the same proportion to the text.
constexpr double bedHeight = 12;
constexpr double markReach = 5;
constexpr double bandReach = 4;
constexpr double planWidth = 10;
constexpr double planHeight = 8;
constexpr double rhombus = 7;
constexpr double dotSize = 2.5;
constexpr double lane = 3;
constexpr double scaleGap = 4;
constexpr double hatchPitch = 5;
constexpr double progressHeight = 8;
constexpr double screenText = 12;

double unitOf(const ChartStyle &style)
{
    return style.lineHeight(style.textSize) /
           ChartStyle::screen(lightTokens()).lineHeight(screenText);
}

std::optional<double> finite(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

/// Labels in order of weight; one that touches an earlier one is left out.
void addLabel(BulletLayout &out, const Bullet &bullet, double value, double at, double top,
              const QRectF &rect, const ChartStyle &style)
{
    if (!bullet.text || value < bullet.from || value > bullet.to) {
        return;
    }
    ChartText text =
        unbrokenChartText(style, ChartTextKind::Tick, bullet.text(value), style.scaleSize);
    const double width = text.rect.width();
    double left =
        std::clamp(at - width / 2, rect.left(), std::max(rect.left(), rect.right() - width));
    // The mark of the trajectory stands where the text would: the text steps aside.
    const double aside = (planWidth / 2 + 2) * unitOf(style);
    if (out.planned && left < *out.planned + aside && left + width > *out.planned - aside) {
        // An end of the scale says nothing beside its place.
        if (value == bullet.from || value == bullet.to)
            return;
        const bool hasRoom = *out.planned + aside + width <= rect.right();
        left = hasRoom ? *out.planned + aside : *out.planned - aside - width;
        if (left < rect.left())
            return;
    }
    text.rect.moveTopLeft({left, top});
    const double gap = style.gap / 2;
    if (width <= rect.width() && std::ranges::none_of(out.labels, [&](const ChartText &other) {
            return other.rect.adjusted(-gap, 0, gap, 0).intersects(text.rect);
        })) {
        out.labels.push_back(std::move(text));
    }
}

/// How many lie where along the bed: bars about its middle, the highest as high as the bed.
std::vector<QRectF> densityOf(const std::vector<double> &values,
                              const std::function<double(double)> &position, const QRectF &bed,
                              double unit)
{
    const double step = 3 * unit;
    std::map<int, int> counts;
    int most = 1;
    for (const double value : values) {
        if (std::isfinite(value))
            most =
                std::max(most, ++counts[static_cast<int>((position(value) - bed.left()) / step)]);
    }
    std::vector<QRectF> bars;
    for (const auto &[bin, count] : counts) {
        const double height = std::max(unit, bed.height() * count / most);
        bars.emplace_back(bed.left() + bin * step, bed.center().y() - height / 2, step - unit,
                          height);
    }
    return bars;
}

} // namespace

double bulletHeight()
{
    const ChartStyle style = ChartStyle::screen(lightTokens());
    return std::ceil(markReach + bedHeight + scaleGap + style.lineHeight(style.scaleSize));
}

BulletLayout layOut(const Bullet &bullet, const QRectF &rect, const ChartStyle &style)
{
    BulletLayout out;
    const double unit = unitOf(style);
    const double below = bullet.text || !bullet.remark.isEmpty()
                             ? scaleGap * unit + style.lineHeight(style.scaleSize)
                             : markReach * unit;
    const double whole = (markReach + bedHeight) * unit + below;
    const double top = rect.top() + (rect.height() - whole) / 2 + markReach * unit;
    out.bed = QRectF(rect.left(), top, rect.width(), bedHeight * unit);
    const double span = bullet.to - bullet.from;
    const auto position = [&](double value) {
        const double share = span > 0 ? (value - bullet.from) / span : 0;
        return rect.left() + std::clamp(share, 0.0, 1.0) * rect.width();
    };
    const auto part = [&](double from, double to) {
        return QRectF(QPointF(position(from), out.bed.top()),
                      QPointF(position(to), out.bed.bottom()));
    };
    const double yes = finite(bullet.yes).value_or(bullet.from);
    if (finite(bullet.yes)) {
        out.yes = part(bullet.from, yes);
    }
    if (const auto unknown = finite(bullet.unknown); unknown && *unknown > 0) {
        out.unknown = part(yes, yes + *unknown);
    }
    const double reach = bandReach * unit;
    const auto low = finite(bullet.bandLow);
    const auto high = finite(bullet.bandHigh);
    if (low && high) {
        out.band = part(*low, *high).adjusted(0, -reach, 0, reach);
    }
    const auto place = [&](const std::optional<double> &value) {
        return finite(value) ? std::optional(position(*value)) : std::nullopt;
    };
    out.target = place(bullet.target);
    out.planned = place(bullet.planned);
    if (bullet.from < 0 && bullet.to > 0) {
        out.zero = position(0);
    }
    const double middle = out.bed.center().y();
    // Three lanes keep neighbouring dots apart.
    constexpr std::array<double, 4> lanes{-1, 0, 1, 0};
    std::vector<double> dots = bullet.dots;
    std::ranges::sort(dots);
    if (dots.size() > mostBulletDots) {
        out.density = densityOf(dots, position, out.bed, unit);
        dots.clear();
    }
    for (size_t i = 0; i < dots.size(); ++i) {
        if (std::isfinite(dots[i])) {
            const double within = dotSize * unit;
            out.dots.emplace_back(
                std::clamp(position(dots[i]), out.bed.left() + within,
                           std::max(out.bed.left() + within, out.bed.right() - within)),
                middle + lanes[i % lanes.size()] * lane * unit);
        }
    }
    if (const auto mean = finite(bullet.mean)) {
        out.mean = QPointF(position(*mean), middle);
    }

    const double textTop = out.bed.bottom() + scaleGap * unit;
    if (!bullet.remark.isEmpty()) {
        ChartText text =
            chartText(style, ChartTextKind::Tick, bullet.remark, style.scaleSize, rect.width());
        text.rect.moveTopLeft({rect.left(), textTop});
        out.labels.push_back(std::move(text));
        return out;
    }
    const auto label = [&](const std::optional<double> &value) {
        if (finite(value)) {
            addLabel(out, bullet, *value, position(*value), textTop, rect, style);
        }
    };
    label(bullet.target);
    label(low);
    label(high);
    if (out.zero) {
        label(0);
    }
    if (!low) {
        label(bullet.from);
        label(bullet.to);
    }
    return out;
}

void paintBullet(QPainter &painter, const QRectF &rect, const Bullet &bullet,
                 const ChartStyle &style)
{
    const BulletLayout out = layOut(bullet, rect, style);
    const double unit = unitOf(style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    {
        const CrispEdges crisp(painter, style);
        // In print the range and the bed would be greys too near to each other.
        if (style.isScreen || out.band.isNull())
            painter.fillRect(out.bed, style.track);
        if (!out.band.isNull()) {
            painter.fillRect(out.band, style.band);
            painter.setPen(style.bandEdge);
            painter.drawLine(out.band.topLeft(), out.band.bottomLeft());
            painter.drawLine(out.band.topRight(), out.band.bottomRight());
        }
        if (out.zero) {
            painter.setPen(style.outline);
            painter.drawLine(QPointF(*out.zero, out.bed.top() - bandReach * unit / 2),
                             QPointF(*out.zero, out.bed.bottom() + bandReach * unit / 2));
        }
        painter.fillRect(out.yes, style.role(SeriesRole::Actual).fill);
        if (out.band.isNull() && !out.zero) {
            painter.setPen(style.outline);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(out.bed);
        }
    }
    if (!out.unknown.isEmpty()) {
        const double half = style.outline.widthF() / 2;
        const QRectF inner = out.unknown.adjusted(half, half, -half, -half);
        painter.fillRect(inner, style.surface);
        painter.save();
        painter.setClipRect(inner);
        drawHatch(painter, inner, style.outline, hatchPitch * unit);
        painter.restore();
        const CrispEdges crisp(painter, style);
        painter.setPen(style.outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inner);
    }
    painter.setBrush(style.surface);
    painter.setPen(QPen(style.role(SeriesRole::Actual).line, 1.2 * unit));
    for (const QRectF &bar : out.density)
        painter.fillRect(bar, style.role(SeriesRole::Actual).line);
    for (const QPointF &dot : out.dots) {
        painter.drawEllipse(dot, dotSize * unit, dotSize * unit);
    }
    if (out.mean) {
        const double r = rhombus * unit;
        painter.setPen(QPen(style.markEdge, 1.5 * unit));
        painter.setBrush(style.role(SeriesRole::Actual).fill);
        painter.drawPolygon(
            QPolygonF({*out.mean + QPointF(0, -1.15 * r), *out.mean + QPointF(0.9 * r, 0),
                       *out.mean + QPointF(0, 1.15 * r), *out.mean + QPointF(-0.9 * r, 0)}));
    }
    if (out.target) {
        drawMark(painter,
                 QLineF(*out.target, out.bed.top() - markReach * unit, *out.target,
                        out.bed.bottom() + markReach * unit),
                 style);
    }
    painter.setPen(style.axisText);
    for (const ChartText &label : out.labels) {
        label.block->draw(painter, label.rect.topLeft());
    }
    // Last: it may stand on the edge of a text, and it is the smaller of the two.
    if (out.planned) {
        const double top = out.bed.bottom() + unit;
        painter.setPen(QPen(style.mark, 1.2 * unit));
        painter.setBrush(style.surface);
        painter.drawPolygon(
            QPolygonF({QPointF(*out.planned, top),
                       QPointF(*out.planned + planWidth * unit / 2, top + planHeight * unit),
                       QPointF(*out.planned - planWidth * unit / 2, top + planHeight * unit)}));
    }
    painter.restore();
}

void paintBullet(QPainter &painter, const QRectF &rect, const Bullet &bullet, const Tokens &tokens)
{
    paintBullet(painter, rect, bullet, ChartStyle::screen(tokens));
}

void paintProgressBar(QPainter &painter, const QRectF &rect, double done, const Tokens &tokens)
{
    QRectF bed(rect.left(), 0, rect.width(), progressHeight);
    bed.moveTop(std::round(rect.center().y() - progressHeight / 2));
    painter.fillRect(bed, tokens.track);
    bed.setWidth(std::clamp(done, 0.0, 1.0) * bed.width());
    painter.fillRect(bed, tokens.c1);
}

} // namespace sxsh
