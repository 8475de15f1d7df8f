// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/demo/demoplan.h"
#include "tests/core/report/reportoutline.h"

#include "tests/catch.h"

#include <QtCore/QRegularExpression>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const Records &demoRecords()
{
    static const Records records = demonstrated({.facilities = 40});
    return records;
}

Report report(const QString &period, Language language)
{
    Savings savings(demoRecords());
    return buildReport(savings, demoResources(), {.period = period, .language = language});
}

QString anyKind()
{
    return GENERATE(u"annual"_s, u"six-month"_s, u"quarter"_s, u"retrospective"_s, u"meeting"_s,
                    u"off-track"_s, u"definitions"_s, u"district"_s, u"facility"_s, u"reminder"_s,
                    u"forms"_s, u"roll-call"_s);
}

Report reportOfKind(const QString &kind)
{
    static const Records records = demonstrated({.facilities = 8});
    const QString period = kind == u"six-month"       ? u"2018H1"_s
                           : kind == u"quarter"       ? u"2018Q3"_s
                           : kind == u"retrospective" ? u"2016..2018"_s
                                                      : u"2018"_s;
    Savings savings(records);
    return buildReport(savings, demoResources(), {.kind = kind, .period = period});
}

/// True for tables of what figures rest on: definitions, targets, factors, sources.
bool isGround(const ReportTable &table)
{
    static const QRegularExpression grounds(u"Định nghĩa|Mục tiêu|Hệ số|Nguồn|Ngày tính"_s);
    return table.caption.contains(grounds);
}

bool isFinite(const std::optional<double> &number)
{
    return !number || std::isfinite(*number);
}

} // namespace

TEST_CASE("The report of the demonstration shows every table and chart in every year")
{
    const QString period = GENERATE(u"2016"_s, u"2018"_s, u"2020"_s);
    const auto language = GENERATE(Language::Vietnamese, Language::English);
    const Report made = report(period, language);
    CHECK_FALSE(made.footMark.isEmpty());
    CHECK(tablesOf(made).size() >= 20);
    for (const ReportTable &table : tablesOf(made)) {
        CAPTURE(table.caption);
        CHECK(fillsItsGrid(table));
        for (const TableRow &row : table.rows) {
            for (const TableCell &cell : row) {
                CHECK_FALSE(cell.text.isEmpty());
                CHECK(isFinite(cell.number));
            }
        }
    }
    int charts = 0;
    for (const Block &block : made.blocks) {
        const auto *figure = std::get_if<Figure>(&block);
        if (!figure)
            continue;
        ++charts;
        CAPTURE(figure->caption);
        for (const Series &series : figure->chart.series) {
            const bool isWork = figure->chart.kind == ChartKind::Gantt;
            CHECK((isWork ? series.spans.size() : series.values.size()) ==
                  figure->chart.categories.size());
            for (const auto &value : series.values)
                CHECK(isFinite(value));
        }
        CHECK((figure->chart.targets.empty() ||
               figure->chart.targets.size() == figure->chart.categories.size()));
    }
    CHECK(charts >= 5);
}

TEST_CASE("The money printed in each table of the demonstration adds up to its total")
{
    int checked = 0;
    for (const ReportTable &table : tablesOf(report(u"2018"_s, Language::English))) {
        if (!table.caption.contains(u"by source and year"))
            continue;
        ++checked;
        for (std::size_t column = 1; column < table.columns.size(); ++column) {
            double sum = 0;
            for (std::size_t row = 1; row + 1 < table.rows.size(); ++row)
                sum += table.rows[row][column].number.value_or(0);
            CAPTURE(table.caption, column);
            CHECK(std::abs(sum - *table.rows.back()[column].number) < 0.01);
        }
    }
    CHECK(checked > 0);
}

TEST_CASE("Reports of every kind on a demonstration plan are as approved")
{
    const QString kind = anyKind();
    requireApproved(u"demo."_s + kind + u".vi.outline"_s, outlineOf(reportOfKind(kind)));
}

TEST_CASE("Every figure of a report says where it is from, whatever the kind")
{
    const QString kind = anyKind();
    const bool isBlank = kind == u"forms"_s || kind == u"roll-call"_s || kind == u"definitions"_s;
    CAPTURE(kind);
    int figures = 0;
    for (const Block &block : reportOfKind(kind).blocks) {
        if (const auto *figure = std::get_if<Figure>(&block)) {
            CAPTURE(figure->caption);
            const Chart &chart = figure->chart;
            CHECK((chart.about.size() == 1 || chart.about.size() == chart.categories.size()));
            for (const QString &about : chart.about)
                CHECK_FALSE(about.isEmpty());
            ++figures;
        }
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            for (const Run &run : paragraph->runs)
                figures += run.about.isEmpty() ? 0 : 1;
        }
        const auto *table = std::get_if<ReportTable>(&block);
        if (!table || isGround(*table) || isBlank)
            continue;
        CAPTURE(table->caption);
        for (std::size_t row = static_cast<std::size_t>(table->headerRows);
             row < table->rows.size(); ++row) {
            const bool isNumbered = table->rows.front().front().text == u"STT"_s;
            for (const TableCell &cell : table->rows[row]) {
                const bool countsRows = isNumbered && &cell == &table->rows[row].front();
                if (!tellsFigure(cell) || countsRows)
                    continue;
                CAPTURE(row, cell.text);
                CHECK_FALSE(cell.about.isEmpty());
                ++figures;
            }
        }
    }
    CHECK((figures > 0) == !isBlank);
}

} // namespace sxsh
