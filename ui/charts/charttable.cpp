// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <functional>
#include <set>

namespace sxsh {

namespace {

using namespace Qt::StringLiterals;

QString textOf(const std::optional<double> &value, const Chart &chart, Language language)
{
    return value ? chartNumber(*value, chart, chart.decimals, language) : QString(missingValue);
}

std::vector<QStringList> dayRows(const Chart &chart, Language language)
{
    QStringList names{chart.unit};
    std::set<QDate> days;
    for (const Series &series : chart.series) {
        names.append(series.name);
        for (const DatedValue &point : series.points) {
            days.insert(point.date);
        }
    }
    if (chart.goal) {
        names.append(targetName(language));
        days.insert(chart.goal->date);
    }
    std::vector<QStringList> rows{names};
    for (const QDate day : days) {
        QStringList &row = rows.emplace_back(QStringList{dateText(day, language)});
        for (const Series &series : chart.series) {
            const auto point = std::ranges::find(series.points, day, &DatedValue::date);
            row.append(textOf(point == series.points.end() ? std::nullopt : drawable(point->value),
                              chart, language));
        }
        if (chart.goal) {
            row.append(
                textOf(chart.goal->date == day ? std::optional(chart.goal->value) : std::nullopt,
                       chart, language));
        }
    }
    return rows;
}

/// A row for each point, then one for each of those of the line; a spreadsheet draws the same chart
/// from it.
std::vector<QStringList>
cloudRows(const Chart &chart, const std::vector<FittedLine::Point> &linePoints, Language language)
{
    const AcrossAxis &across = chart.across;
    const bool hasFit = !linePoints.empty();
    QStringList names{chart.unit, across.unit.isEmpty()
                                      ? across.name
                                      : across.name + u" ("_s + across.unit + u')'};
    for (const Series &series : chart.series) {
        names.append(series.name);
    }
    if (hasFit) {
        names.append(chart.fit.name);
        names.append(chart.fit.spreadName.isEmpty() ? intervalName(language)
                                                    : chart.fit.spreadName);
    }
    std::vector<QStringList> rows{names};
    const auto addRow = [&](const QString &name, double x) -> QStringList & {
        QStringList row{name, numberText(x, across.decimals, language)};
        while (row.size() < names.size()) {
            row.append(missingValue);
        }
        return rows.emplace_back(std::move(row));
    };
    for (qsizetype i = 0; i < std::ssize(chart.series); ++i) {
        for (const ChartPoint &point : chart.series[static_cast<size_t>(i)].cloud) {
            if (isDrawable(point.x, point.y)) {
                addRow(point.name, point.x)[2 + i] = textOf(point.y, chart, language);
            }
        }
    }
    for (const FittedLine::Point &point : linePoints) {
        if (isDrawable(point.x, point.y)) {
            QStringList &row = addRow(chart.fit.name, point.x);
            row[names.size() - 2] = textOf(point.y, chart, language);
            if (const auto spread = spreadOf(point)) {
                row.back() = spreadText(*spread, chart, language);
            }
        }
    }
    return rows;
}

/// A column of the table: its name and the text for a category.
struct TableColumn {
    QString name{};
    std::function<QString(int)> text{};
};

std::vector<TableColumn> columnsOf(const Chart &chart, Language language)
{
    std::vector<TableColumn> columns;
    for (const Series &series : chart.series) {
        if (chart.kind == ChartKind::Gantt) {
            columns.push_back({series.name, [&series, language](int i) {
                                   const auto span = spanOf(series, i);
                                   return span ? spanText(*span, language) : QString(missingValue);
                               }});
            continue;
        }
        if (chart.kind == ChartKind::Waterfall) {
            columns.push_back({series.name, [&chart, &series, language](int i) {
                                   const bool isLevel =
                                       i == 0 || i + 1 == std::ssize(chart.categories);
                                   const auto value = valueOf(series, i);
                                   return value && !isLevel ? signedNumber(*value, chart, language)
                                                            : textOf(value, chart, language);
                               }});
            continue;
        }
        columns.push_back({series.name, [&chart, &series, language](int i) {
                               return textOf(valueOf(series, i), chart, language);
                           }});
        if (!series.spreads.empty()) {
            const QString name =
                series.spreadName.isEmpty() ? intervalName(language) : series.spreadName;
            columns.push_back({name, [&chart, &series, language](int i) {
                                   const auto spread = spreadOf(series, i);
                                   return spread ? spreadText(*spread, chart, language)
                                                 : QString(missingValue);
                               }});
        }
    }
    if (chart.kind == ChartKind::PlanShares) {
        columns.push_back({u"%"_s, [&chart, language](int i) {
                               const auto share = planShare(chart, i);
                               return share ? shareText(*share, language) : QString(missingValue);
                           }});
    }
    if (chart.kind == ChartKind::Funnel && !chart.series.empty()) {
        const Series &series = chart.series.front();
        const auto add = [&](const QString &name, bool isOfFirst) {
            columns.push_back({name, [&series, language, isOfFirst](int i) {
                                   const auto value = valueOf(series, i);
                                   const int other = isOfFirst ? 0 : i - 1;
                                   const auto of =
                                       other >= 0 ? valueOf(series, other) : std::nullopt;
                                   return value && of && *of > 0 ? shareText(*value / *of, language)
                                                                 : QString(missingValue);
                               }});
        };
        add(ofFirstName(language), true);
        add(ofStepBeforeName(language), false);
    }
    if (chart.kind == ChartKind::Bullets && !chart.expected.empty()) {
        columns.push_back({plannedByNowName(language), [&chart, language](int i) {
                               const auto index = static_cast<size_t>(i);
                               return textOf(index < chart.expected.size()
                                                 ? drawable(chart.expected[index])
                                                 : std::nullopt,
                                             chart, language);
                           }});
    }
    if (!chart.notes.empty()) {
        columns.push_back({chart.notesName, [&chart](int i) {
                               const auto index = static_cast<size_t>(i);
                               return index < chart.notes.size() ? chart.notes[index] : QString();
                           }});
    }
    if (!chart.targets.empty()) {
        columns.push_back({targetName(language), [&chart, language](int i) {
                               const auto index = static_cast<size_t>(i);
                               if (index < chart.bands.size() && chart.bands[index]) {
                                   return spreadText(*chart.bands[index], chart, language);
                               }
                               return textOf(index < chart.targets.size()
                                                 ? drawable(chart.targets[index])
                                                 : std::nullopt,
                                             chart, language);
                           }});
    }
    return columns;
}

} // namespace

std::vector<QStringList> tableOf(const Chart &chart, Language language)
{
    if (chart.kind == ChartKind::Trajectory) {
        return dayRows(chart, language);
    }
    if (chart.kind == ChartKind::Scatter) {
        return cloudRows(chart, chart.fit.points, language);
    }
    const std::vector<TableColumn> columns = columnsOf(chart, language);
    QStringList names{chart.unit};
    for (const TableColumn &column : columns) {
        names.append(column.name);
    }
    std::vector<QStringList> rows{names};
    for (int i = 0; i < static_cast<int>(chart.categories.size()); ++i) {
        QStringList &row = rows.emplace_back(QStringList{chart.categories[static_cast<size_t>(i)]});
        for (const TableColumn &column : columns) {
            row.append(column.text(i));
        }
    }
    return rows;
}

QString tabSeparated(const std::vector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells = row;
        for (QString &cell : cells) {
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString htmlTable(const std::vector<QStringList> &rows)
{
    QString text = u"<table border=\"1\" cellspacing=\"0\">"_s;
    for (const QStringList &row : rows) {
        const QString tag = &row == &rows.front() ? u"th"_s : u"td"_s;
        text += u"<tr>"_s;
        for (const QString &cell : row) {
            text += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
        }
        text += u"</tr>"_s;
    }
    return text + u"</table>"_s;
}

QString summaryOf(const Chart &chart, Language language)
{
    std::vector<QStringList> rows;
    if (chart.kind == ChartKind::Scatter) {
        // A line is told by its ends.
        const auto &line = chart.fit.points;
        rows = cloudRows(chart, line.size() > 2 ? std::vector{line.front(), line.back()} : line,
                         language);
    } else {
        rows = tableOf(chart, language);
    }
    if (rows.size() < 2) {
        return chart.reason.isEmpty() ? noDataText(language) : chart.reason;
    }
    QStringList sentences;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        QStringList parts;
        for (qsizetype i = 1; i < row->size(); ++i) {
            // A point is of one series only; that it is of no other need not be heard.
            if (chart.kind == ChartKind::Scatter && row->at(i) == missingValue) {
                continue;
            }
            const QString &name = rows.front()[i];
            parts.append(name.isEmpty() ? row->at(i) : name + u' ' + row->at(i));
        }
        sentences.append(row->front() + u": "_s + parts.join(u", "_s));
    }
    return (chart.unit.isEmpty() ? QString() : chart.unit + u". "_s) + sentences.join(u". "_s);
}

} // namespace sxsh
