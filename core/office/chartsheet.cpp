// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/chartsheet.h"

#include "core/office/officefont.h"
#include "core/report/chartsteps.h"
#include "core/report/chartwords.h"
#include "core/sheet/numberformat.h"
#include "core/sheet/sharedstrings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <span>
#include <xlsxwriter.h>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr double narrowestNames = 14;
constexpr double widestNames = 60;
constexpr double figuresWidth = 14;

std::optional<double> finite(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

template <class T>
std::optional<T> at(const std::vector<std::optional<T>> &values, std::size_t place)
{
    return place < values.size() ? values[place] : std::nullopt;
}

/// The series of a chart that has a value for each category.
ChartRows categoryRows(const Chart &chart, Language language)
{
    ChartRows rows{.names = chart.categories};
    const std::size_t count = chart.categories.size();
    for (const Series &series : chart.series) {
        ChartColumn values{.name = series.name, .role = series.role};
        for (std::size_t row = 0; row < count; ++row)
            values.values.push_back(finite(at(series.values, row)));
        rows.columns.push_back(std::move(values));
        if (series.spreads.empty())
            continue;
        const QString name =
            series.spreadName.isEmpty() ? intervalName(language) : series.spreadName;
        ChartColumn low{.name = name + u", "_s + lowEndName(language),
                        .part = ChartColumn::Part::LowEnd};
        ChartColumn high{.name = name + u", "_s + highEndName(language),
                         .part = ChartColumn::Part::HighEnd};
        for (std::size_t row = 0; row < count; ++row) {
            const auto spread = at(series.spreads, row);
            low.values.push_back(spread ? finite(spread->low) : std::nullopt);
            high.values.push_back(spread ? finite(spread->high) : std::nullopt);
        }
        rows.columns.push_back(std::move(low));
        rows.columns.push_back(std::move(high));
    }
    if (chart.kind == ChartKind::Bullets && !chart.expected.empty()) {
        ChartColumn planned{.name = plannedByNowName(language), .part = ChartColumn::Part::Figure};
        for (std::size_t row = 0; row < count; ++row)
            planned.values.push_back(finite(at(chart.expected, row)));
        rows.columns.push_back(std::move(planned));
    }
    if (!chart.targets.empty()) {
        ChartColumn targets{.name = targetName(language), .part = ChartColumn::Part::Target};
        for (std::size_t row = 0; row < count; ++row)
            targets.values.push_back(finite(at(chart.targets, row)));
        rows.columns.push_back(std::move(targets));
    }
    return rows;
}

/// A waterfall as bars that stand on unseen ones, each sort of step in a column of its own.
ChartRows stepRows(const Chart &chart, Language language)
{
    ChartRows rows{.names = chart.categories};
    using Part = ChartColumn::Part;
    ChartColumn told{.name = chart.series.empty() ? QString() : chart.series.front().name,
                     .part = Part::Figure};
    ChartColumn base{.name = baseName(language), .part = Part::Base};
    std::vector<ChartColumn> sorts{{.name = levelName(language), .role = SeriesRole::Actual},
                                   {.name = increaseName(language), .role = SeriesRole::Planned},
                                   {.name = decreaseName(language), .role = SeriesRole::Odd}};
    for (const auto &step : stepsOf(chart)) {
        told.values.push_back(step ? std::optional(step->change()) : std::nullopt);
        base.values.push_back(
            step ? std::optional(step->isLevel ? 0.0 : std::min(step->from, step->to))
                 : std::nullopt);
        for (ChartColumn &sort : sorts) {
            const bool isOne = step && sort.role == step->role();
            sort.values.push_back(
                isOne ? std::optional(step->isLevel ? step->to : std::abs(step->change()))
                      : std::nullopt);
        }
    }
    rows.columns = {std::move(told), std::move(base)};
    std::ranges::move(sorts, std::back_inserter(rows.columns));
    return rows;
}

/// Work over time as bars of days on an unseen one that ends where they begin; first and last days
/// are told beside them.
ChartRows spanRows(const Chart &chart, Language language)
{
    ChartRows rows{.names = chart.categories};
    using Part = ChartColumn::Part;
    const auto spanOf = [](const Series &series, std::size_t row) -> std::optional<DaySpan> {
        const auto span = at(series.spans, row);
        return span && span->from.isValid() && span->from <= span->to ? span : std::nullopt;
    };
    const auto serialOf = [](QDate day) { return serialOfDate(day); };
    for (const Series &series : chart.series) {
        ChartColumn from{.name = series.name + u", "_s + firstDayName(language),
                         .part = Part::Figure,
                         .isDay = true};
        ChartColumn to{.name = series.name + u", "_s + lastDayName(language),
                       .part = Part::Figure,
                       .isDay = true};
        for (std::size_t row = 0; row < chart.categories.size(); ++row) {
            const auto span = spanOf(series, row);
            from.values.push_back(span ? serialOf(span->from) : std::nullopt);
            to.values.push_back(span ? serialOf(span->to) : std::nullopt);
        }
        rows.columns.push_back(std::move(from));
        rows.columns.push_back(std::move(to));
    }
    // Stacked bars cannot lie on each other: what is done comes first, then the rest of the plan.
    ChartColumn base{.name = baseName(language), .part = Part::Base, .isDay = true};
    std::vector<ChartColumn> bars;
    for (const SeriesRole role : {SeriesRole::Actual, SeriesRole::Planned, SeriesRole::Odd}) {
        const auto series = std::ranges::find(chart.series, role, &Series::role);
        if (series != chart.series.end())
            bars.push_back({.name = series->name, .role = role});
    }
    for (std::size_t row = 0; row < chart.categories.size(); ++row) {
        QDate begin;
        for (const Series &series : chart.series) {
            const auto span = spanOf(series, row);
            if (span && (!begin.isValid() || span->from < begin))
                begin = span->from;
        }
        base.values.push_back(begin.isValid() ? serialOf(begin) : std::nullopt);
        QDate reached = begin;
        for (ChartColumn &bar : bars) {
            const auto series = std::ranges::find(chart.series, bar.role, &Series::role);
            const auto span = spanOf(*series, row);
            const qint64 days = span ? reached.daysTo(span->to) + 1 : 0;
            bar.values.push_back(days > 0 ? std::optional(static_cast<double>(days))
                                          : std::nullopt);
            reached = days > 0 ? span->to.addDays(1) : reached;
        }
    }
    rows.columns.push_back(std::move(base));
    std::ranges::move(bars, std::back_inserter(rows.columns));
    return rows;
}

ChartRows dayRows(const Chart &chart, Language language)
{
    std::set<QDate> days;
    for (const Series &series : chart.series) {
        for (const DatedValue &point : series.points)
            days.insert(point.date);
    }
    if (chart.goal)
        days.insert(chart.goal->date);
    ChartRows rows{.days = {days.begin(), days.end()}};
    const auto addColumn = [&](ChartColumn column, std::span<const DatedValue> points) {
        for (const QDate day : rows.days) {
            const auto point = std::ranges::find(points, day, &DatedValue::date);
            column.values.push_back(point == points.end() ? std::nullopt : finite(point->value));
        }
        rows.columns.push_back(std::move(column));
    };
    for (const Series &series : chart.series)
        addColumn({.name = series.name, .role = series.role}, series.points);
    if (chart.goal)
        addColumn({.name = targetName(language), .part = ChartColumn::Part::Target},
                  std::span(&*chart.goal, 1));
    return rows;
}

ChartRows cloudRows(const Chart &chart)
{
    const AcrossAxis &axis = chart.across;
    ChartRows rows{.acrossName =
                       axis.unit.isEmpty() ? axis.name : axis.name + u" ("_s + axis.unit + u')'};
    struct Point {
        double x;
        double y;
        std::size_t column;
        QString name;
    };
    std::vector<Point> points;
    const auto addColumn = [&](ChartColumn column) {
        rows.columns.push_back(std::move(column));
        return rows.columns.size() - 1;
    };
    for (const Series &series : chart.series) {
        const std::size_t column = addColumn({.name = series.name, .role = series.role});
        for (const ChartPoint &point : series.cloud)
            points.push_back({point.x, point.y, column, point.name});
    }
    if (!chart.fit.points.empty()) {
        const std::size_t column =
            addColumn({.name = chart.fit.name, .part = ChartColumn::Part::Line});
        for (const FittedLine::Point &point : chart.fit.points)
            points.push_back({point.x, point.y, column, chart.fit.name});
    }
    std::erase_if(points, [](const Point &point) {
        return !std::isfinite(point.x) || !std::isfinite(point.y);
    });
    for (const Point &point : points) {
        rows.names.push_back(point.name);
        rows.across.push_back(point.x);
        for (ChartColumn &column : rows.columns)
            column.values.emplace_back();
        rows.columns[point.column].values.back() = point.y;
    }
    return rows;
}

uint8_t excelKind(ChartKind kind)
{
    switch (kind) {
    case ChartKind::HorizontalBars:
    case ChartKind::Intervals:
    case ChartKind::PlanShares:
    case ChartKind::Funnel:
        return LXW_CHART_BAR;
    case ChartKind::StackedHorizontalBars:
    case ChartKind::Gantt:
    case ChartKind::Bullets:
        return LXW_CHART_BAR_STACKED;
    case ChartKind::Shares:
        return LXW_CHART_BAR_STACKED_PERCENT;
    case ChartKind::VerticalBars:
    case ChartKind::Panels:
    case ChartKind::Grid:
        return LXW_CHART_COLUMN;
    case ChartKind::StackedVerticalBars:
    case ChartKind::Waterfall:
        return LXW_CHART_COLUMN_STACKED;
    case ChartKind::Lines:
        return LXW_CHART_LINE;
    case ChartKind::Trajectory:
    case ChartKind::Scatter:
        break;
    }
    return LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS;
}

bool hasBars(ChartKind kind)
{
    return kind != ChartKind::Lines && kind != ChartKind::Trajectory && kind != ChartKind::Scatter;
}

/// Whether its categories go from top to bottom.
bool hasRows(ChartKind kind)
{
    const uint8_t drawn = excelKind(kind);
    return drawn == LXW_CHART_BAR || drawn == LXW_CHART_BAR_STACKED ||
           drawn == LXW_CHART_BAR_STACKED_PERCENT;
}

/// Fills that still differ after a copy in black and white.
void setFill(lxw_chart_series *series, SeriesRole role)
{
    constexpr lxw_color_t dark = 0x4E4E4E;
    constexpr lxw_color_t white = 0xFFFFFF;
    lxw_chart_line edge{};
    edge.color = dark;
    edge.width = 0.75F;
    chart_series_set_line(series, &edge);
    if (role == SeriesRole::Actual) {
        lxw_chart_fill fill{};
        fill.color = dark;
        chart_series_set_fill(series, &fill);
        return;
    }
    if (role == SeriesRole::Planned) {
        // Hatches of lines run together on some printers; white with an edge does not.
        lxw_chart_fill fill{};
        fill.color = white;
        chart_series_set_fill(series, &fill);
        return;
    }
    lxw_chart_pattern pattern{};
    pattern.fg_color = dark;
    pattern.bg_color = white;
    pattern.type = role == SeriesRole::InProgress ? LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL
                   : role == SeriesRole::Odd      ? LXW_CHART_PATTERN_PERCENT_10
                                                  : LXW_CHART_PATTERN_LIGHT_DOWNWARD_DIAGONAL;
    chart_series_set_pattern(series, &pattern);
}

void setLine(lxw_chart_series *series, const ChartColumn &column, ChartKind kind)
{
    constexpr lxw_color_t black = 0x000000;
    lxw_chart_line line{};
    line.color = black;
    line.width = 1.5F;
    const bool isDots = kind == ChartKind::Scatter && column.part == ChartColumn::Part::Value;
    if (isDots || column.part == ChartColumn::Part::Target)
        line.none = LXW_TRUE;
    else if (column.role == SeriesRole::Forecast)
        line.dash_type = LXW_CHART_LINE_DASH_ROUND_DOT;
    else if (column.role != SeriesRole::Actual)
        line.dash_type = LXW_CHART_LINE_DASH_DASH;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series,
                                 column.part == ChartColumn::Part::Line     ? LXW_CHART_MARKER_NONE
                                 : column.part == ChartColumn::Part::Target ? LXW_CHART_MARKER_X
                                 : column.role == SeriesRole::Actual   ? LXW_CHART_MARKER_CIRCLE
                                 : column.role == SeriesRole::Forecast ? LXW_CHART_MARKER_SQUARE
                                                                       : LXW_CHART_MARKER_DIAMOND);
}

/// The sheet of one chart: caption, a row of names, the figures, and the chart beside them.
class ChartSheet
{
public:
    ChartSheet(XlsxBook &book, lxw_worksheet *sheet, CellFormats &formats, const Figure &figure,
               const QString &caption, Language language)
        : m_book(book), m_sheet(sheet), m_formats(formats), m_figure(figure), m_caption(caption),
          m_chart(figure.chart), m_rows(rowsOf(figure.chart, language))
    {
    }

    void write()
    {
        const PointedNumbers pointed;
        putNames();
        putFigures();
        worksheet_freeze_panes(m_sheet, top, 0);
        if (!m_chart.remark.isEmpty())
            put(top + m_rows.rowCount() + 1, 0, m_chart.remark,
                m_formats.of({.ruled = false, .wraps = false}));
        if (m_rows.rowCount() > 0 && m_chart.kind == ChartKind::Grid)
            shadeCells();
        else if (m_rows.rowCount() > 0 && m_chart.kind == ChartKind::Panels)
            drawPanels();
        else if (m_rows.rowCount() > 0)
            draw();
        else
            put(top, 0, m_chart.reason, m_formats.of({.ruled = false}));
    }

private:
    static constexpr int top = 2; ///< row of the first figures

    bool isCloud() const { return !m_rows.across.empty(); }
    int first() const { return isCloud() ? 2 : 1; } ///< column of the first figures
    int end() const { return first() + static_cast<int>(m_rows.columns.size()); }

    void put(int row, int column, const QString &words, lxw_format *format)
    {
        m_book.check(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column),
                                            escapedText(words).toUtf8().constData(), format));
    }
    void put(int row, int column, double value, lxw_format *format)
    {
        m_book.check(
            worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value, format));
    }

    QByteArray pattern() const
    {
        const bool isPercent = m_chart.style == NumberStyle::Percent;
        return numberPattern(m_chart.decimals) + (isPercent ? "%" : "");
    }

    /// Of an axis that reaches so little, whole percents would repeat.
    QByteArray axisPattern() const
    {
        constexpr double littleReach = 0.05;
        double most = 0;
        for (const ChartColumn &column : m_rows.columns) {
            for (const auto &value : column.values)
                most = std::max(most, std::abs(value.value_or(0)));
        }
        const bool isPercent = m_chart.style == NumberStyle::Percent;
        return isPercent && most > littleReach ? QByteArray("0%") : pattern();
    }

    void putNames()
    {
        qsizetype longest = 0;
        for (const QString &name : m_rows.names)
            longest = std::max(longest, name.size());
        m_book.check(worksheet_set_column(
            m_sheet, 0, 0, std::clamp(static_cast<double>(longest), narrowestNames, widestNames),
            nullptr));
        m_book.check(worksheet_set_column(m_sheet, 1, lxw_col_t(end()), figuresWidth, nullptr));
        lxw_format *name = m_formats.of({.align = Align::Center, .bold = true});
        put(0, 0, m_caption, m_formats.of({.bold = true, .ruled = false, .wraps = false}));
        put(top - 1, 0, m_chart.unit, name);
        if (isCloud())
            put(top - 1, 1, m_rows.acrossName, name);
        int column = first();
        QString longestName;
        for (const ChartColumn &one : m_rows.columns) {
            put(top - 1, column++, one.name, name);
            if (one.name.size() > longestName.size())
                longestName = one.name;
        }
        fitRow(m_book, m_sheet, top - 1, longestName, figuresWidth);
    }

    void putFigures()
    {
        lxw_format *text = m_formats.of({});
        lxw_format *day = m_formats.of({.pattern = "dd/mm/yyyy"});
        lxw_format *number = m_formats.of({.align = Align::Right, .pattern = pattern()});
        lxw_format *across = m_formats.of(
            {.align = Align::Right, .pattern = numberPattern(m_chart.across.decimals)});
        for (int row = 0; row < m_rows.rowCount(); ++row) {
            const auto place = static_cast<std::size_t>(row);
            if (!m_rows.days.empty())
                put(top + row, 0, serialOfDate(m_rows.days[place]).value_or(0), day);
            else
                put(top + row, 0, m_rows.names[place], text);
            if (isCloud())
                put(top + row, 1, m_rows.across[place], across);
            int column = first();
            for (const ChartColumn &one : m_rows.columns) {
                if (const auto value = one.values[place])
                    put(top + row, column, *value, one.isDay ? day : number);
                else if (m_rows.days.empty() && !isCloud())
                    put(top + row, column, QString(), text);
                // Of lines, a cell that is there, though blank, would be drawn as 0 by some.
                ++column;
            }
        }
    }

    void draw()
    {
        lxw_chart *chart = workbook_add_chart(m_book.library(), excelKind(m_chart.kind));
        const auto last = lxw_row_t(top + m_rows.rowCount() - 1);
        const auto names = lxw_col_t(isCloud() ? 1 : 0);
        auto values = lxw_col_t(first());
        for (const ChartColumn &column : m_rows.columns) {
            const lxw_col_t own = values++;
            if (!isDrawn(column))
                continue;
            lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, m_sheet->name, top, names, last, names);
            chart_series_set_values(series, m_sheet->name, top, own, last, own);
            chart_series_set_name_range(series, m_sheet->name, top - 1, own);
            if (column.part == ChartColumn::Part::Base)
                hide(series);
            else if (!hasBars(m_chart.kind))
                setLine(series, column, m_chart.kind);
            else
                setFill(series, column.part == ChartColumn::Part::Target ? SeriesRole::Forecast
                                                                         : column.role);
        }
        setLooks(*chart);
        if (m_chart.kind == ChartKind::Gantt)
            setDayAxis(*chart);
        const bool hasBase = std::ranges::any_of(m_rows.columns, [](const ChartColumn &column) {
            return column.part == ChartColumn::Part::Base;
        });
        if (hasBase && !hasRows(m_chart.kind)) {
            // The unseen series is the first that is drawn, and needs no name; of rows LibreOffice
            // counts from the other end and would take the name of another.
            std::array<int16_t, 2> unseen{0, -1};
            chart_legend_delete_series(chart, unseen.data());
        }
        lxw_chart_options place{};
        place.x_offset = 16;
        place.x_scale = 1.4;
        const double perScreen = m_chart.kind == ChartKind::Gantt ? 7.0 : 12.0;
        place.y_scale = std::clamp(m_rows.rowCount() / perScreen, 1.2, 3.0);
        m_book.check(worksheet_insert_chart_opt(m_sheet, 1, lxw_col_t(end()), chart, &place));
    }

    static void hide(lxw_chart_series *series)
    {
        lxw_chart_fill fill{};
        fill.none = LXW_TRUE;
        chart_series_set_fill(series, &fill);
        lxw_chart_line line{};
        line.none = LXW_TRUE;
        chart_series_set_line(series, &line);
    }

    /// Bars of days begin where the first does, and not in the year 1900.
    void setDayAxis(lxw_chart &chart) const
    {
        std::vector<double> days;
        for (const ChartColumn &column : m_rows.columns) {
            for (const auto &value : column.values) {
                if (column.isDay && value)
                    days.push_back(*value);
            }
        }
        chart_axis_set_num_format(chart.x_axis, "mm/yyyy");
        if (m_chart.days) {
            // The axis of a chart that goes on in others is that of all.
            days = {static_cast<double>(serialOfDate(m_chart.days->from).value_or(0))};
            chart_axis_set_max(chart.x_axis, serialOfDate(m_chart.days->to).value_or(0));
        }
        if (!days.empty())
            chart_axis_set_min(chart.x_axis, std::ranges::min(days));
    }

    /// Cells of a grid are the darker the fuller they are: the table itself is the chart.
    void shadeCells()
    {
        lxw_conditional_format scale{};
        scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
        scale.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
        scale.min_value = 0;
        scale.min_color = 0xFFFFFF;
        scale.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
        scale.max_value = 1;
        scale.max_color = 0xA6A6A6;
        m_book.check(worksheet_conditional_format_range(m_sheet, top, lxw_col_t(first()),
                                                        lxw_row_t(top + m_rows.rowCount() - 1),
                                                        lxw_col_t(end() - 1), &scale));
    }

    /// A chart for each series, over the same axis, with the target as a line across it.
    void drawPanels()
    {
        constexpr int perRow = 3;
        constexpr int width = 360;
        constexpr int height = 240;
        double most = m_chart.style == NumberStyle::Percent ? 1 : 0;
        std::optional<int> target;
        for (std::size_t i = 0; i < m_rows.columns.size(); ++i) {
            if (m_rows.columns[i].part == ChartColumn::Part::Target)
                target = static_cast<int>(i);
            for (const auto &value : m_rows.columns[i].values)
                most = std::max(most, value.value_or(0));
        }
        const auto last = lxw_row_t(top + m_rows.rowCount() - 1);
        const auto addSeries = [&](lxw_chart *chart, int column) {
            const auto own = lxw_col_t(first() + column);
            lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, m_sheet->name, top, 0, last, 0);
            chart_series_set_values(series, m_sheet->name, top, own, last, own);
            chart_series_set_name_range(series, m_sheet->name, top - 1, own);
            return series;
        };
        int panel = 0;
        for (std::size_t i = 0; i < m_rows.columns.size(); ++i) {
            if (m_rows.columns[i].part != ChartColumn::Part::Value)
                continue;
            // A line, for the library can draw no line across columns.
            lxw_chart *chart = workbook_add_chart(m_book.library(), LXW_CHART_LINE);
            setLine(addSeries(chart, static_cast<int>(i)), m_rows.columns[i], m_chart.kind);
            if (target) {
                lxw_chart_series *line = addSeries(chart, *target);
                lxw_chart_line pen{};
                pen.color = LXW_COLOR_BLACK;
                pen.width = 2.25F;
                pen.dash_type = LXW_CHART_LINE_DASH_DASH;
                chart_series_set_line(line, &pen);
                chart_series_set_marker_type(line, LXW_CHART_MARKER_NONE);
            }
            setLooks(*chart);
            chart_title_set_name(chart, m_rows.columns[i].name.toUtf8().constData());
            chart_axis_set_min(chart->y_axis, 0);
            chart_axis_set_max(chart->y_axis, most > 0 ? most : 1);
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
            lxw_chart_options place{};
            place.x_offset = 16 + panel % perRow * (width + 8);
            place.y_offset = panel / perRow * (height + 8);
            place.x_scale = width / 480.0;
            place.y_scale = height / 288.0;
            m_book.check(worksheet_insert_chart_opt(m_sheet, 1, lxw_col_t(end()), chart, &place));
            ++panel;
        }
    }

    /// Ends of intervals are in the figures only; so are targets of stacked bars, which would be
    /// stacked on them.
    bool isDrawn(const ChartColumn &column) const
    {
        const uint8_t kind = excelKind(m_chart.kind);
        const bool isStacked = kind == LXW_CHART_BAR_STACKED || kind == LXW_CHART_COLUMN_STACKED ||
                               kind == LXW_CHART_BAR_STACKED_PERCENT;
        switch (column.part) {
        case ChartColumn::Part::LowEnd:
        case ChartColumn::Part::HighEnd:
        case ChartColumn::Part::Figure:
            return false;
        case ChartColumn::Part::Target:
            return !isStacked;
        case ChartColumn::Part::Value:
        case ChartColumn::Part::Line:
        case ChartColumn::Part::Base:
            break;
        }
        return true;
    }

    void setLooks(lxw_chart &chart) const
    {
        QByteArray fontName(officeFont);
        lxw_chart_font font{};
        font.name = fontName.data();
        font.size = 11;
        font.bold = LXW_TRUE;
        chart_title_set_name(&chart, m_figure.caption.toUtf8().constData());
        chart_title_set_name_font(&chart, &font);
        // The library's axes are as they lie: of rows, the categories go up.
        lxw_chart_axis *across = hasRows(m_chart.kind) ? chart.y_axis : chart.x_axis;
        lxw_chart_axis *along = hasRows(m_chart.kind) ? chart.x_axis : chart.y_axis;
        if (hasRows(m_chart.kind)) {
            // Excel puts the first category at the bottom.
            chart_axis_set_reverse(across);
            chart_axis_set_crossing_max(across);
        }
        if (!m_rows.days.empty())
            chart_axis_set_num_format(across, "mm/yyyy");
        chart_axis_set_label_position(across, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        if (!m_rows.days.empty())
            chart_show_blanks_as(&chart, LXW_CHART_BLANKS_AS_CONNECTED);
        if (isCloud())
            chart_axis_set_name(across, m_rows.acrossName.toUtf8().constData());
        chart_axis_set_num_format(along, axisPattern().constData());
        chart_legend_set_position(&chart, m_rows.columns.size() > 1 ? LXW_CHART_LEGEND_BOTTOM
                                                                    : LXW_CHART_LEGEND_NONE);
    }

    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    CellFormats &m_formats;
    const Figure &m_figure;
    const QString &m_caption;
    const Chart &m_chart;
    const ChartRows m_rows;
};

} // namespace

int ChartRows::rowCount() const
{
    return static_cast<int>(std::max({names.size(), days.size(), across.size()}));
}

ChartRows rowsOf(const Chart &chart, Language language)
{
    if (chart.kind == ChartKind::Trajectory)
        return dayRows(chart, language);
    if (chart.kind == ChartKind::Scatter)
        return cloudRows(chart);
    if (chart.kind == ChartKind::Waterfall)
        return stepRows(chart, language);
    if (chart.kind == ChartKind::Gantt)
        return spanRows(chart, language);
    return categoryRows(chart, language);
}

void fillChartSheet(XlsxBook &book, lxw_worksheet *sheet, CellFormats &formats,
                    const Figure &figure, const QString &caption, Language language)
{
    ChartSheet(book, sheet, formats, figure, caption, language).write();
}

} // namespace sxsh
