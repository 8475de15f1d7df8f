// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/print/papertext.h"
#include "ui/fonts.h"

#include <numeric>
#include <rapidcheck.h>
#include <set>

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double smallestTableSize = 7;

QString randomWord()
{
    const int length = *rc::gen::inRange(1, 13);
    return *rc::gen::arbitrary<bool>() ? QString(length, u'W') : u"1.23/56–890,12"_s.right(length);
}

QString randomWords()
{
    QStringList all;
    for (int count = *rc::gen::inRange(0, 5); count > 0; --count) {
        all.append(randomWord());
    }
    return all.join(u' ');
}

/// A table of one header row, the first cell of which may span, and a few rows.
ReportTable randomTable()
{
    ReportTable table;
    const int columns = *rc::gen::inRange(1, 10);
    for (int column = 0; column < columns; ++column) {
        table.columns.push_back(*rc::gen::inRange(5, 50) / 10.0);
    }
    table.size = *rc::gen::inRange(16, 24) / 2.0;
    const int span = *rc::gen::inRange(1, columns + 1);
    table.rows.push_back({{.text = randomWords(), .columnSpan = span}});
    for (int column = span; column < columns; ++column) {
        table.rows.back().push_back({.text = randomWords()});
    }
    for (int rows = *rc::gen::inRange(1, 5); rows > 0; --rows) {
        TableRow row;
        for (int column = 0; column < columns; ++column) {
            row.push_back({.text = randomWords(), .bold = *rc::gen::arbitrary<bool>()});
        }
        table.rows.push_back(row);
    }
    return table;
}

/// The least width in which the table breaks no word, in that size.
double leastWidth(const ReportTable &table, double size)
{
    const double padding = 2 * dotsFromPt(3.5);
    WordRuler ruler(size);
    std::vector<double> needs(table.columns.size(), 0);
    double spanning = 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        size_t column = 0;
        for (const TableCell &cell : table.rows[row]) {
            const double need =
                ruler.longestWord({.text = cell.text, .bold = cell.bold || row == 0}) + padding;
            if (cell.columnSpan > 1) {
                spanning = need;
            } else {
                needs[column] = std::max(needs[column], need);
            }
            column += static_cast<size_t>(cell.columnSpan);
        }
    }
    const auto spanned = needs.begin() + table.rows.front().front().columnSpan;
    const double below = std::accumulate(needs.begin(), spanned, 0.0);
    return std::max(below, spanning) + std::accumulate(spanned, needs.end(), 0.0);
}

} // namespace

TEST_CASE("no cell of a table breaks inside a word where the words fit the page")
{
    REQUIRE(rc::check("words of random tables", [] {
        const ReportTable table = randomTable();
        const double width = bodyRect(Orientation::Portrait).width();
        RC_PRE(leastWidth(table, smallestTableSize) < width);
        std::set<QString> given;
        for (const TableRow &row : table.rows) {
            for (const TableCell &cell : row) {
                for (const QString &word : cell.text.split(u' ')) {
                    given.insert(word);
                }
            }
        }
        for (const PaperPage &page : paginate(reportOf({table}))) {
            for (const LineOfText &line : linesOf(page)) {
                for (const QString &word : line.text().split(u' ')) {
                    RC_ASSERT(given.contains(word));
                }
            }
        }
    }));
}

TEST_CASE("a table is set smaller only where its words do not fit")
{
    const auto [columns, least, most] =
        GENERATE(table<int, double, double>({{4, 11, 11}, {9, 7, 10.5}, {40, 7, 7}}));
    ReportTable table;
    table.columns.assign(static_cast<size_t>(columns), 1);
    table.rows = {{}, {}};
    for (int column = 0; column < columns; ++column) {
        table.rows[0].push_back({.text = u"Kế hoạch"_s});
        table.rows[1].push_back({.text = u"1.234.567,89"_s});
    }
    const std::vector<PaperPage> pages = paginate(reportOf({table}));
    const double height = linesOf(pages.front()).back().rect().height();
    const auto heightOf = [](double size) {
        return TextBlock({{.text = u"1"_s}}, {.size = size, .width = 1000}).height();
    };
    CHECK(height >= heightOf(least) - 1);
    CHECK(height <= heightOf(most) + 1);
}
