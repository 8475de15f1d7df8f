// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sxsh {

namespace {

constexpr double daysPerMonth = 30.44;
/// From two years on an axis counts years.
constexpr double yearsFrom = 2 * 365;

/// A stretch of the axis of days with its name.
struct DateCell {
    QDate from{};
    QDate to{};
    QString text{};
};

QString cellText(QDate from, int months, Language language)
{
    if (months >= 12) {
        return QString::number(from.year());
    }
    if (months == 3) {
        static const std::array<QString, 4> roman{QStringLiteral("I"), QStringLiteral("II"),
                                                  QStringLiteral("III"), QStringLiteral("IV")};
        const int quarter = (from.month() - 1) / 3;
        return language == Language::Vietnamese
                   ? QStringLiteral("quý %1/%2")
                         .arg(roman[static_cast<size_t>(quarter)])
                         .arg(from.year())
                   : QStringLiteral("Q%1 %2").arg(quarter + 1).arg(from.year());
    }
    return QStringLiteral("%1/%2").arg(from.month()).arg(from.year());
}

std::vector<DateCell> cellsOf(QDate first, QDate last, int months, Language language)
{
    const int years = std::max(1, months / 12);
    QDate from = months >= 12
                     ? QDate(first.year() - first.year() % years, 1, 1)
                     : QDate(first.year(), first.month() - (first.month() - 1) % months, 1);
    std::vector<DateCell> cells;
    while (from <= last) {
        const QDate to = from.addMonths(months);
        cells.push_back({from, to, cellText(from, months, language)});
        from = to;
    }
    return cells;
}

std::optional<double> valueOn(const std::vector<DatedValue> &points, QDate date)
{
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].date == date) {
            return drawable(points[i].value);
        }
        if (points[i].date > date) {
            if (i == 0) {
                return std::nullopt;
            }
            const DatedValue &before = points[i - 1];
            const double share = static_cast<double>(before.date.daysTo(date)) /
                                 static_cast<double>(before.date.daysTo(points[i].date));
            return drawable(before.value + share * (points[i].value - before.value));
        }
    }
    return std::nullopt;
}

bool crosses(const QRectF &rect, const QLineF &line)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2())) {
        return true;
    }
    const std::array<QLineF, 4> edges{
        QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
        QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::ranges::any_of(edges, [&](const QLineF &edge) {
        return edge.intersects(line, nullptr) == QLineF::BoundedIntersection;
    });
}

double dayOf(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

} // namespace

std::optional<ChartLayouter::LineLabel> ChartLayouter::labelOf(const Series &series,
                                                               double width) const
{
    const auto last =
        std::find_if(series.points.rbegin(), series.points.rend(),
                     [](const DatedValue &point) { return drawable(point.value).has_value(); });
    if (last == series.points.rend()) {
        return std::nullopt;
    }
    // At its end the plan is at the goal, which is named.
    if (series.role == SeriesRole::Planned && m_chart.goal && m_chart.asOf &&
        *m_chart.asOf >= m_chart.goal->date) {
        return std::nullopt;
    }
    LineLabel label{.date = last->date, .value = last->value};
    const bool isPlan = series.role == SeriesRole::Planned;
    const auto due = isPlan && m_chart.asOf ? valueOn(series.points, *m_chart.asOf) : std::nullopt;
    if (due) {
        label.date = *m_chart.asOf;
        label.value = *due;
    }
    // Where the plot ends soon after, the label has a place of its own beside it.
    label.isInside =
        due || dayOf(label.date) < m_out.lastDay - 0.2 * (m_out.lastDay - m_out.firstDay);
    label.isUpper = isPlan;
    const bool isActual = series.role == SeriesRole::Actual;
    const QString value = number(label.value);
    const bool namesLast = label.isInside && isPlan;
    QString text = value;
    if (!series.name.isEmpty() && !(isActual && m_chart.asOf)) {
        text = namesLast ? series.name + u' ' + value : value + u' ' + series.name;
    }
    label.text = chartText(m_style, ChartTextKind::LineEnd, text, m_style.textSize, width,
                           Align::Left, isActual);
    if (isActual || series.role == SeriesRole::Forecast) {
        label.text.ink = ChartInk::Series;
        label.text.role = series.role;
    }
    return label;
}

std::vector<ChartLayouter::LineLabel> ChartLayouter::lineLabels(double width) const
{
    std::vector<LineLabel> labels;
    for (const Series &series : m_chart.series) {
        if (auto label = labelOf(series, width)) {
            labels.push_back(std::move(*label));
        }
    }
    if (m_chart.goal) {
        LineLabel label{.date = m_chart.goal->date, .value = m_chart.goal->value};
        // A goal is a round figure as a rule: 50%, not 50,0%.
        const double shown =
            m_chart.style == NumberStyle::Percent ? 100 * label.value : label.value;
        const bool isRound = std::abs(shown - std::round(shown)) < 1e-6;
        const QString value =
            isRound ? chartNumber(label.value, m_chart, 0, m_language) : number(label.value);
        label.text =
            chartText(m_style, ChartTextKind::LineEnd,
                      value + u' ' + targetName(m_language).toLower(), m_style.textSize, width);
        labels.push_back(std::move(label));
    }
    return labels;
}

void ChartLayouter::layTrajectory()
{
    double first = std::numeric_limits<double>::max();
    double last = std::numeric_limits<double>::lowest();
    const auto include = [&](QDate date) {
        first = std::min(first, dayOf(date));
        last = std::max(last, dayOf(date));
    };
    for (const Series &series : m_chart.series) {
        for (const DatedValue &point : series.points) {
            include(point.date);
        }
    }
    if (m_chart.goal) {
        include(m_chart.goal->date);
    }
    if (m_chart.asOf) {
        include(*m_chart.asOf);
    }
    const double edge = std::max(daysPerMonth, 0.02 * (last - first));
    m_out.firstDay = first - edge;
    m_out.lastDay = last + edge / 2;

    const double width = 0.28 * m_out.size.width();
    std::vector<LineLabel> labels = lineLabels(width);
    double side = m_style.gap;
    for (const LineLabel &label : labels) {
        if (!label.isInside) {
            side = std::max(side, label.text.rect.width() + 3 * m_style.gap);
        }
    }
    std::vector<ChartText> bands;
    if (m_chart.band && !m_chart.band->label.isEmpty()) {
        bands.push_back(
            chartText(m_style, ChartTextKind::Band, m_chart.band->label, m_style.textSize, width));
        side = std::max(side, bands.back().rect.width() + 3 * m_style.gap);
    }
    const double line = m_style.lineHeight(m_style.textSize);
    m_out.plot =
        QRectF(QPointF(widestTick() + m_style.gap, m_top + line / 2),
               QPointF(m_out.size.width() - side, m_out.size.height() - line - m_style.gap));

    std::vector<Side> sides;
    for (LineLabel &label : labels) {
        if (!label.isInside) {
            sides.push_back({std::move(label.text), m_out.place({dayOf(label.date), label.value})});
        }
    }
    for (ChartText &text : bands) {
        const double middle = (m_chart.band->from + m_chart.band->to) / 2;
        sides.push_back({std::move(text), {m_out.plot.right(), m_out.position(middle)}});
    }
    placeSides(std::move(sides));
}

void ChartLayouter::addTrajectory()
{
    addDateCells();
    for (int i = 0; i < seriesCount(); ++i) {
        const Series &series = m_chart.series[static_cast<size_t>(i)];
        ChartLine line{.series = i, .role = series.role};
        bool continues = false;
        for (const DatedValue &point : series.points) {
            const bool isNumber = drawable(point.value).has_value();
            if (isNumber && !continues) {
                line.parts.emplace_back();
            }
            if (isNumber) {
                line.parts.back().emplace_back(dayOf(point.date), point.value);
            }
            continues = isNumber;
        }
        m_out.lines.push_back(std::move(line));
    }
    if (m_chart.goal) {
        const QPointF at = m_out.place({dayOf(m_chart.goal->date), m_chart.goal->value});
        const double half = 3 * m_style.markerRadius;
        m_out.targets.emplace_back(at.x() - half, at.y(), at.x() + half / 2, at.y());
    }
    addAsOf();
    for (LineLabel &label : lineLabels(m_out.plot.width() / 2)) {
        if (label.isInside) {
            addInside(std::move(label));
        }
    }
}

/// Days are named by the finest of months, quarters and years that has room for its names.
void ChartLayouter::addDateCells()
{
    const double span = m_out.lastDay - m_out.firstDay;
    const QDate first = QDate::fromJulianDay(static_cast<qint64>(m_out.firstDay));
    const QDate last = QDate::fromJulianDay(static_cast<qint64>(m_out.lastDay));
    std::vector<DateCell> cells;
    for (const int months : {1, 3, 12, 24, 60, 120, 600}) {
        if (months < 12 && span >= yearsFrom) {
            continue;
        }
        cells = cellsOf(first, last, months, m_language);
        const double room = months * daysPerMonth / span * m_out.plot.width();
        if (std::ranges::all_of(cells, [&](const DateCell &cell) {
                return m_style.textWidth(cell.text, m_style.textSize) + m_style.gap < room;
            })) {
            break;
        }
    }
    const QRectF &plot = m_out.plot;
    for (const DateCell &cell : cells) {
        const double from = std::max(plot.left(), m_out.positionOfDay(dayOf(cell.from)));
        const double to = std::min(plot.right(), m_out.positionOfDay(dayOf(cell.to)));
        if (from > plot.left()) {
            m_out.dateLines.emplace_back(from, plot.top(), from, plot.bottom());
        }
        ChartText text =
            unbrokenChartText(m_style, ChartTextKind::Tick, cell.text, m_style.textSize);
        if (to - from >= text.rect.width()) {
            text.rect.moveTopLeft(
                {(from + to - text.rect.width()) / 2, plot.bottom() + m_style.gap / 2});
            m_out.texts.push_back(std::move(text));
        }
    }
}

void ChartLayouter::addAsOf()
{
    if (!m_chart.asOf) {
        return;
    }
    const QRectF &plot = m_out.plot;
    const double x = m_out.positionOfDay(dayOf(*m_chart.asOf));
    m_out.asOf = QLineF(x, plot.top(), x, plot.bottom());
    ChartText text = unbrokenChartText(m_style, ChartTextKind::AsOf,
                                       dateText(*m_chart.asOf, m_language), m_style.textSize);
    const double left = x - m_style.gap - text.rect.width();
    const double right = x + m_style.gap;
    const double bottom = plot.bottom() - text.rect.height() - m_style.gap / 2;
    const double top = plot.top() + m_style.gap / 2;
    addAtBest(std::move(text), {{left, top}, {right, top}, {left, bottom}, {right, bottom}});
}

void ChartLayouter::addInside(LineLabel label)
{
    const QPointF at = m_out.place({dayOf(label.date), label.value});
    const double width = label.text.rect.width();
    const double height = label.text.rect.height();
    std::vector<QPointF> corners;
    for (const double away : {1.0, 2.0, 3.5, 5.0, 7.0}) {
        const double across = m_style.gap;
        const double down = away * m_style.gap / 2;
        const QPointF leftAbove(at.x() - across - width, at.y() - down - height);
        const QPointF rightBelow(at.x() + across, at.y() + down);
        const QPointF rightAbove(at.x() + across, at.y() - down - height);
        const QPointF leftBelow(at.x() - across - width, at.y() + down);
        if (label.isUpper) {
            corners.insert(corners.end(), {leftAbove, rightAbove, rightBelow, leftBelow});
        } else {
            corners.insert(corners.end(), {rightBelow, leftBelow, leftAbove, rightAbove});
        }
    }
    addAtBest(std::move(label.text), corners);
}

/// Puts the text at the corner where it hides least; the first of equals.
void ChartLayouter::addAtBest(ChartText text, const std::vector<QPointF> &corners)
{
    double least = std::numeric_limits<double>::max();
    QRectF best;
    for (const QPointF &corner : corners) {
        const QRectF rect(corner, text.rect.size());
        if (const double cost = costOf(rect); cost < least) {
            least = cost;
            best = rect;
        }
    }
    text.rect = best;
    text.patch = true;
    m_out.texts.push_back(std::move(text));
}

/// What a text there would hide: other texts count most, then marks and lines.
double ChartLayouter::costOf(const QRectF &rect) const
{
    constexpr double line = 1;
    constexpr double asOf = 10;
    constexpr double text = 100;
    double cost = m_out.plot.contains(rect) ? 0 : text;
    for (const ChartText &other : m_out.texts) {
        cost += other.rect.intersects(rect) ? text : 0;
    }
    const double edge = m_style.patchEdge;
    const QRectF patch = rect.adjusted(-edge, 0, edge, 0);
    cost += m_out.asOf && crosses(patch, *m_out.asOf) ? asOf : 0;
    for (const QLineF &mark : m_out.targets) {
        cost += crosses(patch, mark) ? asOf : 0;
    }
    for (const ChartLine &one : m_out.lines) {
        for (const auto &part : one.parts) {
            for (size_t i = 1; i < part.size(); ++i) {
                const QLineF segment(m_out.place(part[i - 1]), m_out.place(part[i]));
                cost += crosses(patch, segment) ? line : 0;
            }
        }
    }
    return cost;
}

} // namespace sxsh
