// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"
#include "ui/charts/chartlayouter.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sxsh {

namespace {

constexpr int titleLines = 2;
constexpr double widestNote = 0.2;
constexpr double thinnest = 0.3; ///< of the height of a bar, the width of a single day
constexpr double mostStretch = 1.4;

/// Of the texts beside bars: many rows have room on a page, and are still read.
double usualSize(const ChartStyle &style)
{
    constexpr double onPaper = 8;
    return style.isScreen ? style.partSize : onPaper;
}

double dayOf(QDate date)
{
    return static_cast<double>(date.toJulianDay());
}

QDate quarterOf(QDate date)
{
    return {date.year(), date.month() - (date.month() - 1) % 3, 1};
}

} // namespace

bool ChartLayouter::beginsGroup(int category) const
{
    const auto i = static_cast<size_t>(category);
    return i < m_chart.groups.size() && !m_chart.groups[i].isEmpty() &&
           (i == 0 || m_chart.groups[i] != m_chart.groups[i - 1]);
}

ChartText ChartLayouter::remarkText() const
{
    ChartText text = chartText(m_style, ChartTextKind::Remark, m_chart.remark, m_style.partSize,
                               m_out.size.width());
    return text;
}

ChartLayouter::GanttRows ChartLayouter::ganttRows(double size, int lines) const
{
    GanttRows rows{.size = size, .lines = lines};
    double widest = 0;
    for (const QString &name : m_chart.categories) {
        widest = std::max(widest, m_style.textWidth(name, size));
    }
    rows.names = std::min(widest + 2, m_style.namesShare * m_out.size.width());
    for (const QString &note : m_chart.notes) {
        rows.notes = std::max(rows.notes, m_style.textWidth(note, size) + 2);
    }
    rows.notes = std::min(rows.notes, widestNote * m_out.size.width());
    double tallestName = 0;
    for (const QString &name : m_chart.categories) {
        const ChartText text =
            elidedChartText(m_style, ChartTextKind::Category, name, size, rows.names, lines);
        tallestName = std::max(tallestName, text.rect.height());
    }
    rows.row = std::max(tallestName, 0.8 * m_style.rowBar) + m_style.gap / 2;
    rows.group = m_style.lineHeight(size) + m_style.gap / 2;
    rows.axis = 2 * m_style.lineHeight(m_style.partSize) + m_style.gap / 2;
    rows.below = m_chart.asOf ? m_style.lineHeight(m_style.partSize) + m_style.gap / 2 : 0;
    if (!m_chart.remark.isEmpty()) {
        rows.below += remarkText().rect.height() + m_style.gap / 2;
    }
    return rows;
}

double ChartLayouter::neededGantt() const
{
    return ganttHeight(ganttRows(usualSize(m_style), titleLines), count());
}

double ChartLayouter::ganttHeight(const GanttRows &rows, int shown) const
{
    double height = rows.axis + rows.below;
    for (int i = 0; i < shown; ++i) {
        height += rows.row + (beginsGroup(i) ? rows.group : 0);
    }
    return height;
}

void ChartLayouter::layGantt()
{
    const double available = m_out.size.height() - m_top;
    GanttRows rows = ganttRows(usualSize(m_style), titleLines);
    for (const int lines : {titleLines, 1}) {
        for (double size = usualSize(m_style); size >= m_style.smallestText; size -= 0.5) {
            if (ganttHeight(rows, count()) <= available) {
                break;
            }
            rows = ganttRows(size, lines);
        }
    }
    // Whatever has no room is counted in words; no row is ever drawn on another.
    const int all = count();
    const double line = m_style.lineHeight(m_style.textSize);
    const auto needed = [&] { return ganttHeight(rows, count()) + (count() < all ? line : 0); };
    while (m_out.categoryCount > 1 && needed() > available) {
        --m_out.categoryCount;
    }
    double stretch = 1;
    if (!m_style.isScreen || count() == all) {
        const double fixed = rows.axis + rows.below + (count() < all ? line : 0);
        const double flexible = std::max(1.0, needed() - fixed);
        stretch = std::clamp((available - fixed) / flexible, 1.0, mostStretch);
    }
    rows.row *= stretch;
    rows.group *= stretch;

    const double left = rows.names + m_style.gap;
    const double right =
        m_out.size.width() - (rows.notes > 0 ? rows.notes + m_style.gap : m_style.gap / 2);
    const double top = m_top + rows.axis;
    double y = top;
    for (int i = 0; i < count(); ++i) {
        y += beginsGroup(i) ? rows.group : 0;
        m_out.middles.push_back(y + rows.row / 2);
        y += rows.row;
    }
    m_out.rowHeight = rows.row;
    m_out.plot = QRectF(QPointF(left, top), QPointF(std::max(right, left + 1), y));
    addGanttAxis();
    for (int i = 0; i < count(); ++i) {
        addGanttRow(rows, i);
    }
    y += m_style.gap / 4;
    if (m_chart.asOf) {
        ChartText text = unbrokenChartText(m_style, ChartTextKind::AsOf,
                                           dateText(*m_chart.asOf, m_language), m_style.partSize);
        const double most = std::max(0.0, m_out.size.width() - text.rect.width());
        text.rect.moveTopLeft({std::clamp(m_out.asOf->x1() - text.rect.width() / 2, 0.0, most), y});
        y += text.rect.height() + m_style.gap / 4;
        m_out.texts.push_back(std::move(text));
    }
    if (count() < all) {
        ChartText text =
            unbrokenChartText(m_style, ChartTextKind::More, moreRowsText(all - count(), m_language),
                              m_style.textSize);
        text.rect.moveTopLeft({0, y});
        y += line;
        m_out.texts.push_back(std::move(text));
    }
    if (!m_chart.remark.isEmpty()) {
        ChartText text = remarkText();
        text.rect.moveTopLeft({0, y});
        m_out.texts.push_back(std::move(text));
    }
}

/// Quarters where each has room for its name, and years above them.
void ChartLayouter::addGanttAxis()
{
    QDate first;
    QDate last;
    const auto include = [&](QDate date) {
        first = first.isValid() ? std::min(first, date) : date;
        last = last.isValid() ? std::max(last, date) : date;
    };
    // Of every row, also of those without room: the axis says what the chart is about.
    for (const Series &series : m_chart.series) {
        for (const auto &span : series.spans) {
            if (const auto days = drawable(span)) {
                include(days->from);
                include(days->to);
            }
        }
    }
    if (m_chart.asOf) {
        include(*m_chart.asOf);
    }
    if (const auto days = drawable(m_chart.days)) {
        include(days->from);
        include(days->to);
    }
    first = quarterOf(first);
    last = quarterOf(last).addMonths(3);
    m_out.firstDay = dayOf(first);
    m_out.lastDay = dayOf(last);

    const QRectF &plot = m_out.plot;
    const double line = m_style.lineHeight(m_style.partSize);
    const auto textAt = [&](const QString &name, QDate from, QDate to, double top) {
        ChartText text = unbrokenChartText(m_style, ChartTextKind::Tick, name, m_style.partSize);
        const double start = std::max(plot.left(), m_out.positionOfDay(dayOf(from)));
        const double end = std::min(plot.right(), m_out.positionOfDay(dayOf(to)));
        if (text.rect.width() <= end - start) {
            text.rect.moveTopLeft({(start + end - text.rect.width()) / 2, top});
            m_out.texts.push_back(std::move(text));
        }
    };
    const double perYear = 365.25 / (m_out.lastDay - m_out.firstDay) * plot.width();
    const double widestYear = m_style.textWidth(QStringLiteral("0000"), m_style.partSize);
    const int years = std::max(
        1, static_cast<int>(std::ceil((widestYear + m_style.gap / 2) / std::max(0.01, perYear))));
    const double top = plot.top() - m_style.gap / 4;
    for (int year = first.year() - first.year() % years; year < last.year() + years;
         year += years) {
        const QDate from(std::max(1, year), 1, 1);
        if (from > first && from < last) {
            const double x = m_out.positionOfDay(dayOf(from));
            m_out.rules.emplace_back(x, plot.top() - 2 * line, x, plot.bottom());
        }
        if (from < last && from.addYears(years) > first) {
            textAt(QString::number(year), from, from.addYears(years), top - 2 * line);
        }
    }
    static const std::array<QString, 4> roman{QStringLiteral("I"), QStringLiteral("II"),
                                              QStringLiteral("III"), QStringLiteral("IV")};
    if (perYear / 4 > m_style.textWidth(roman[2], m_style.partSize) + m_style.gap / 4) {
        for (QDate from = first; from < last; from = from.addMonths(3)) {
            if (from > first && from.month() > 1) {
                const double x = m_out.positionOfDay(dayOf(from));
                m_out.dateLines.emplace_back(x, plot.top(), x, plot.bottom());
            }
            textAt(roman[static_cast<size_t>((from.month() - 1) / 3)], from, from.addMonths(3),
                   top - line);
        }
    }
    m_out.bases.emplace_back(plot.topLeft(), plot.topRight());
    if (m_chart.asOf) {
        const double x = m_out.positionOfDay(dayOf(*m_chart.asOf));
        m_out.asOf = QLineF(x, plot.top(), x, plot.bottom());
    }
}

void ChartLayouter::addGanttRow(const GanttRows &rows, int category)
{
    const auto index = static_cast<size_t>(category);
    const double middle = m_out.middle(category);
    const double top = middle - rows.row / 2;
    if (beginsGroup(category)) {
        ChartText title = elidedChartText(m_style, ChartTextKind::Group, m_chart.groups[index],
                                          rows.size, m_out.size.width(), 1, Align::Left, true);
        title.patch = true;
        title.rect.moveTopLeft({0, top - rows.group + (rows.group - title.rect.height()) / 2});
        m_out.texts.push_back(std::move(title));
    }
    ChartText name = elidedChartText(m_style, ChartTextKind::Category, m_chart.categories[index],
                                     rows.size, rows.names, rows.lines);
    name.rect.moveTopLeft({0, middle - name.rect.height() / 2});
    m_out.texts.push_back(std::move(name));
    if (index < m_chart.notes.size() && !m_chart.notes[index].isEmpty()) {
        ChartText note = elidedChartText(m_style, ChartTextKind::Value, m_chart.notes[index],
                                         rows.size, rows.notes, 1);
        note.rect.moveTopLeft({m_out.plot.right() + m_style.gap, middle - note.rect.height() / 2});
        m_out.texts.push_back(std::move(note));
    }
    const double thickness = std::min(m_style.rowBar, 0.62 * rows.row);
    for (int s = 0; s < seriesCount(); ++s) {
        const Series &series = m_chart.series[static_cast<size_t>(s)];
        const auto span = spanOf(series, category);
        if (!span) {
            continue;
        }
        const bool isInner = series.role == SeriesRole::Actual;
        const double height = isInner ? thickness / 2 : thickness;
        double from = m_out.positionOfDay(dayOf(span->from));
        double to = m_out.positionOfDay(dayOf(span->to) + 1);
        const double least = thinnest * thickness;
        if (to - from < least) {
            from = std::clamp((from + to - least) / 2, m_out.plot.left(),
                              std::max(m_out.plot.left(), m_out.plot.right() - least));
            to = std::min(from + least, m_out.plot.right());
        }
        m_out.bars.push_back(
            {s, category, series.role, QRectF(from, middle - height / 2, to - from, height)});
    }
}

} // namespace sxsh
