// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reportoutline.h"

#include "tests/catch.h"
#include <QtCore/QFile>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QString seriesText(const Chart &chart, const Series &series)
{
    QStringList values;
    for (const auto &value : series.values)
        values += value ? QString::number(*value, 'g', 6) : u"-"_s;
    const bool fits = series.values.size() == chart.categories.size();
    return u"    "_s + series.name + u": "_s + values.join(u' ') +
           (fits ? QString() : u" (does not fit)"_s);
}

} // namespace

QString reportResources()
{
    return QStringLiteral(SXSH_SOURCE_DIR "/resources");
}

QString textOf(const Paragraph &paragraph)
{
    QString text;
    for (const Run &run : paragraph.runs)
        text += run.text;
    return text;
}

QStringList outlineOf(const Report &report)
{
    QStringList lines{u"title: "_s + report.title, u"foot: "_s + report.footMark};
    const auto addParagraphs = [&lines](QStringView side,
                                        const std::vector<Paragraph> &paragraphs) {
        for (const Paragraph &paragraph : paragraphs)
            lines += u"  "_s + side.toString() + u": "_s + textOf(paragraph);
    };
    const Overloaded visit{
        [&](const Heading &heading) {
            lines += QString(heading.level, u'#') + u' ' + heading.text;
        },
        [&](const Paragraph &paragraph) { lines += u"  "_s + textOf(paragraph); },
        [&](const ReportTable &table) {
            lines += u"table %1 columns, %2+%3 rows: %4"_s.arg(table.columns.size())
                         .arg(table.headerRows)
                         .arg(table.rows.size() - static_cast<std::size_t>(table.headerRows))
                         .arg(table.caption);
            for (const TableRow &row : table.rows) {
                QStringList cells;
                for (const TableCell &cell : row)
                    cells += QString(cell.text).replace(u'\n', u'⏎');
                lines += u"    "_s + cells.join(u" | ");
            }
        },
        [&](const Figure &figure) {
            lines += u"chart of %1: "_s.arg(figure.chart.categories.size()) + figure.caption;
            for (const Series &series : figure.chart.series)
                lines += seriesText(figure.chart, series);
        },
        [&](const TwoColumns &columns) {
            lines += u"columns"_s;
            addParagraphs(u"left", columns.left);
            addParagraphs(u"right", columns.right);
        },
        [&](const PageBreak &) { lines += u"page break"_s; },
        [&](const Section &section) {
            lines += section.orientation == Orientation::Landscape ? u"landscape"_s : u"portrait"_s;
        }};
    for (const Block &block : report.blocks)
        std::visit(visit, block);
    return lines;
}

void requireApproved(const QString &name, const QStringList &lines)
{
    QFile file(QStringLiteral(SXSH_SOURCE_DIR "/tests/core/report/data/") + name);
    if (qEnvironmentVariableIsSet("SXSH_REWRITE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write((lines.join(u'\n') + u'\n').toUtf8());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList approved = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    for (qsizetype line = 0; line < std::min(lines.size(), approved.size()); ++line) {
        CAPTURE(name.toStdString(), line + 1);
        REQUIRE(lines[line].trimmed() == approved[line].trimmed());
    }
    REQUIRE(lines.size() == approved.size());
}

QStringList textsOf(const Report &report)
{
    QStringList texts = outlineOf(report);
    for (const Block &block : report.blocks) {
        if (const auto *figure = std::get_if<Figure>(&block)) {
            texts += QStringList(figure->chart.categories.begin(), figure->chart.categories.end());
            texts += figure->chart.unit;
            if (figure->chart.band)
                texts += figure->chart.band->label;
        }
    }
    return texts;
}

std::vector<ReportTable> tablesOf(const Report &report)
{
    std::vector<ReportTable> tables;
    for (const Block &block : report.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            tables.push_back(*table);
    }
    return tables;
}

bool fillsItsGrid(const ReportTable &table)
{
    std::vector<int> taken(table.columns.size(), 0); // rows that a cell above still covers
    for (const TableRow &row : table.rows) {
        std::size_t column = 0;
        for (const TableCell &cell : row) {
            while (column < taken.size() && taken[column] > 0)
                ++column;
            for (int span = 0; span < cell.columnSpan; ++span, ++column) {
                if (column >= taken.size() || taken[column] > 0)
                    return false;
                taken[column] = cell.rowSpan;
            }
        }
        for (int &rows : taken) {
            if (rows == 0)
                return false;
            --rows;
        }
    }
    return std::ranges::all_of(taken, [](int rows) { return rows == 0; });
}

} // namespace sxsh
