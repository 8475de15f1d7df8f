// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "ui/charts/chartscale.h"
#include "ui/charts/charttext.h"

#include <algorithm>

namespace sxsh {

namespace {

using namespace Qt::StringLiterals;

QString textOf(const std::optional<double> &value, const Chart &chart, Language language)
{
    return value ? chartNumber(*value, chart, chart.decimals, language) : QString(missingValue);
}

} // namespace

std::vector<QStringList> tableOf(const Chart &chart, Language language)
{
    std::vector<QStringList> rows;
    QStringList &names = rows.emplace_back(QStringList{chart.unit});
    for (const Series &series : chart.series) {
        names.append(series.name);
    }
    if (!chart.targets.empty()) {
        names.append(targetText(language));
    }
    for (int i = 0; i < static_cast<int>(chart.categories.size()); ++i) {
        const auto index = static_cast<size_t>(i);
        QStringList &row = rows.emplace_back(QStringList{chart.categories[index]});
        for (const Series &series : chart.series) {
            row.append(textOf(valueOf(series, i), chart, language));
        }
        if (!chart.targets.empty()) {
            row.append(
                textOf(index < chart.targets.size() ? drawable(chart.targets[index]) : std::nullopt,
                       chart, language));
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
    const std::vector<QStringList> rows = tableOf(chart, language);
    if (rows.size() < 2) {
        return chart.reason.isEmpty() ? noDataText(language) : chart.reason;
    }
    QStringList sentences;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        QStringList parts;
        for (qsizetype i = 1; i < row->size(); ++i) {
            const QString &name = rows.front()[i];
            parts.append(name.isEmpty() ? row->at(i) : name + u' ' + row->at(i));
        }
        sentences.append(row->front() + u": "_s + parts.join(u", "_s));
    }
    return (chart.unit.isEmpty() ? QString() : chart.unit + u". "_s) + sentences.join(u". "_s);
}

} // namespace sxsh
