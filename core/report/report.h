// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <optional>
#include <variant>
#include <vector>

/// The one report tree. A report is a list of blocks that are plain values; the page layout, and
/// later Word and Excel, are drawn from the same list, so they cannot disagree.
namespace sxsh {

enum class Align { Left, Center, Right, Justify };
enum class Orientation { Portrait, Landscape };

/// A stretch of text in one weight.
struct Run {
    QString text{};
    bool bold = false;
    bool italic = false;
    QString about{}; ///< where a figure in it is from, in lines; empty for words

    bool operator==(const Run &) const = default;
};

/// Running text; sizes in points, spaces before and after in points.
struct Paragraph {
    std::vector<Run> runs{};
    Align align = Align::Justify;
    double size = 13;
    double before = 0;
    double after = 6;
    bool indented = true;      ///< first line indented by 1.27 cm
    bool keepWithNext = false; ///< never the last thing on a page
    double rule = 0; ///< rule under the text: share of the column's width, 1 as wide as the text

    bool operator==(const Paragraph &) const = default;
};

/// A section title (level 1 is the highest); always kept with what follows.
struct Heading {
    int level = 1;
    QString text{};

    bool operator==(const Heading &) const = default;
};

/// One table cell; a spanned-over position is left out of its row.
struct TableCell {
    QString text{};
    Align align = Align::Left;
    bool bold = false;
    bool italic = false;
    int columnSpan = 1;
    int rowSpan = 1;
    std::optional<double> number{}; ///< the value behind the text, for spreadsheets
    QString about{};                ///< where the figure is from, in lines

    bool operator==(const TableCell &) const = default;
};

using TableRow = std::vector<TableCell>;

/// A ruled table: the header rows repeat on every page and no row is cut by a page end.
struct ReportTable {
    QString caption{};             ///< above the table, kept with its first rows; may be empty
    std::vector<double> columns{}; ///< relative widths, one per column
    int headerRows = 1;
    std::vector<TableRow> rows{};
    double size = 11;

    bool operator==(const ReportTable &) const = default;
};

/// What the fill or the line of a series says; the pattern follows from it, so that a copy in black
/// and white reads.
enum class SeriesRole { Actual, Planned, InProgress, Odd, Forecast };

/// A value on a day.
struct DatedValue {
    QDate date{};
    double value = 0;

    bool operator==(const DatedValue &) const = default;
};

/// A stretch of days, both ends included.
struct DaySpan {
    QDate from{};
    QDate to{};

    bool operator==(const DaySpan &) const = default;
};

/// The interval that a value is sure to lie in.
struct Spread {
    double low = 0;
    double high = 0;

    bool operator==(const Spread &) const = default;
};

/// A point of a scatter with its name, such as the month that it is of.
struct ChartPoint {
    double x = 0;
    double y = 0;
    QString name{};

    bool operator==(const ChartPoint &) const = default;
};

/// One named series with a value, or none, per category; in a trajectory, values on days; in a
/// scatter, points; of work over time, stretches of days.
struct Series {
    QString name{};
    SeriesRole role = SeriesRole::Actual;
    std::vector<std::optional<double>> values{};
    std::vector<std::optional<Spread>> spreads{}; ///< around the values; may be empty
    QString spreadName{};             ///< what the spreads are; empty: intervals of confidence
    std::vector<DatedValue> points{}; ///< of a trajectory, the earliest first
    std::vector<ChartPoint> cloud{};  ///< of a scatter
    std::vector<std::optional<DaySpan>> spans{}; ///< of work over time, one or none per category

    bool operator==(const Series &) const = default;
};

/// A marked range of the value axis (a target band).
struct Band {
    double from = 0;
    double to = 0;
    QString label{};

    bool operator==(const Band &) const = default;
};

/// What the lower axis of a scatter counts.
struct AcrossAxis {
    QString name{};
    QString unit{}; ///< shown once below the axis
    int decimals = 0;

    bool operator==(const AcrossAxis &) const = default;
};

/// The line through the points of a scatter, from left to right, with what a further point is
/// expected to lie in.
struct FittedLine {
    struct Point {
        double x = 0;
        double y = 0;
        std::optional<Spread> spread{};

        bool operator==(const Point &) const = default;
    };

    QString name{};
    QString spreadName{};
    std::vector<Point> points{};

    bool operator==(const FittedLine &) const = default;
};

enum class ChartKind {
    HorizontalBars,
    StackedHorizontalBars,
    VerticalBars,
    StackedVerticalBars,
    Lines,
    Trajectory, ///< lines over days: the points of the series, the as-of day and the goal
    Intervals,  ///< a row per category: its value with the spread, over the band
    Shares,     ///< a row per category: its parts as one whole bar, however large the sum
    PlanShares, ///< a row per category: done against planned, which is 100%, whatever the unit
    Scatter,    ///< the clouds of the series over two axes of numbers, with a line through them
    Funnel,     ///< a row per category, each with its part of the first and of the one before
    Waterfall,  ///< levels at both ends, signed changes floating between them
    Panels,     ///< a plot of its own for each series, over the same categories and one scale
    Grid,       ///< a row per category and a column per series, cells shaded by their share of 1
    Gantt,      ///< work over time: a row per category, the spans of the series on it
    Bullets     ///< a row per category: value, unknown part, target, what is planned by now
};
enum class NumberStyle { Plain, Percent }; ///< Percent: 0.5 is shown as 50%

/// A chart as values: categories, series, unit of the value axis, optional band, target marks and
/// more for the kinds that show it.
struct Chart {
    ChartKind kind = ChartKind::HorizontalBars;
    QString unit{}; ///< shown once above the axis
    NumberStyle style = NumberStyle::Plain;
    int decimals = 0;
    std::vector<QString> categories{};
    std::vector<Series> series{};
    std::vector<std::optional<double>> targets{}; ///< a thick mark per category; may be empty
    std::optional<Band> band{};
    std::vector<QString> notes{}; ///< of rows: a word at the right end per category
    QString notesName{};          ///< of rows: what the notes are
    std::vector<std::optional<double>> expected{}; ///< of rows with a plan: due by now
    std::optional<QDate> asOf{};                   ///< of axes of days: the day of the figures
    std::optional<DatedValue> goal{};              ///< of a trajectory: the target mark
    std::vector<QString> groups{}; ///< of work over time: a title over rows with the same one
    std::vector<std::optional<Spread>> bands{}; ///< of bullets: the target where it is a range
    std::optional<Spread> reach{};              ///< what the axis of values covers at least
    std::optional<DaySpan> days{};              ///< what the axis of days covers at least
    QString remark{};                           ///< a sentence below everything
    AcrossAxis across{};                        ///< of a scatter
    FittedLine fit{};                           ///< of a scatter
    QString reason{};                           ///< why there is nothing to show, in words
    std::vector<QString> about{}; ///< where its figures are from: one for all or one per category

    bool operator==(const Chart &) const = default;
};

/// A chart with its caption below, kept together; height in millimetres.
struct Figure {
    QString caption{};
    Chart chart{};
    double height = 80;

    bool operator==(const Figure &) const = default;
};

/// Two columns side by side (national header, signature block), kept on one page.
struct TwoColumns {
    std::vector<Paragraph> left{};
    std::vector<Paragraph> right{};
    double leftShare = 0.42;
    double before = 0;

    bool operator==(const TwoColumns &) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

/// Starts a new page in this orientation; holds until the next section.
struct Section {
    Orientation orientation = Orientation::Portrait;
    bool startsDocument = false; ///< pages are counted anew, the first of them without a number

    bool operator==(const Section &) const = default;
};

/// The sheet that a document is set on, by the rules in force for administrative documents; lengths
/// in millimetres, sizes in points.
struct PaperFormat {
    enum class PageNumber { TopCenter, BottomRight };

    double width = 210; ///< of a portrait sheet
    double height = 297;
    double left = 30;
    double right = 15;
    double top = 20;
    double bottom = 20;
    PageNumber pageNumber = PageNumber::TopCenter; ///< from the second page on
    double pageNumberSize = 13;

    bool operator==(const PaperFormat &) const = default;
};

using Block = std::variant<Heading, Paragraph, ReportTable, Figure, TwoColumns, PageBreak, Section>;

/// A whole document: title for the file's metadata, language of its words and numbers, the paper it
/// is set on and the mark in every foot.
struct Report {
    QString title{};
    PaperFormat format{};
    QString language = QStringLiteral("vi");
    QString footMark{}; ///< printed in the foot of every page; empty for none
    QString seal{};     ///< likewise, small, below it: what was frozen, and when
    std::vector<Block> blocks{};

    bool operator==(const Report &) const = default;
};

} // namespace sxsh
