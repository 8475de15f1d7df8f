// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheetwriter.h"

#include "tests/catch.h"
#include "tests/core/sheet/workbook.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<std::vector<Cell>>;

const std::vector<Column> threeColumns{
    {u"Mã"_s}, {u"Lượng"_s, Column::Kind::Number, 0, 2}, {u"Ngày"_s, Column::Kind::Date}};

Rows writtenAndRead(const QString &name, const Rows &rows)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"Thư mục có dấu"_s);
    const QString path = folder.filePath(u"Thư mục có dấu/"_s + name);
    SheetWriter writer(path, u"Cơ sở"_s, threeColumns);
    for (const auto &row : rows)
        writer.addRow(row);
    writer.finish();
    Rows back;
    for (const ReadRow &row : rowsOf(path)) {
        REQUIRE(row.row > int(back.size()));
        back.resize(size_t(row.row) - 1);
        back.push_back(row.cells);
    }
    REQUIRE(back.at(0) == std::vector<Cell>{Cell::ofText(u"Mã"_s), Cell::ofText(u"Lượng"_s),
                                            Cell::ofText(u"Ngày"_s)});
    back.erase(back.begin());
    back.resize(rows.size());
    return back;
}

/// Every value CSV keeps is the text it was written as.
Cell asCsv(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Number:
        return Cell::ofText(QString(cell.numberText).replace(u'.', u','));
    case Cell::Kind::Date:
        return Cell::ofText(cell.date.toString(Qt::ISODate));
    case Cell::Kind::Bool:
        return Cell::ofText(cell.number != 0 ? u"TRUE"_s : u"FALSE"_s);
    default:
        return cell;
    }
}

const Rows samples{
    {Cell::ofText(u"007"_s), Cell::ofNumber(0.1), Cell::ofDate(QDate(2018, 3, 7))},
    {Cell::ofText(u"Công ty chè \"Hùng Cường\"; Hà Giang"_s), Cell::ofNumber(-1234567.891), Cell{}},
    {},
    {Cell::ofText(u"hai\ndòng"_s), Cell::ofNumber(1e300), Cell::ofDate(QDate(1900, 1, 1))},
    {Cell::ofText(u"  khoảng trắng "_s), Cell::ofNumber(5e-324), Cell::ofDate(QDate(9999, 12, 31))},
    {Cell::ofText(u"=1+1"_s), Cell::ofNumber(0), Cell::ofText(u"@SUM(A1)"_s)},
    {Cell::ofText(u"-5"_s), Cell::ofText(u"+84 219"_s), Cell::ofText(u"http://hagiang.gov.vn"_s)},
    {Cell{}, Cell::ofNumber(1234567890123456.0), Cell{}},
    {Cell::ofText(u"_x000D_"_s), Cell::ofText(u"a\tb\rc\1"_s), Cell::ofText(u"<&>'\uFFFE"_s)},
    {Cell::ofText(u"𠊛 😀"_s), Cell::ofBool(true), Cell::ofBool(false)},
    {Cell::ofNumber(1), Cell::ofDate(QDate(2018, 3, 7)), Cell::ofNumber(43166)},
    {Cell::ofText(u"1.234,5"_s), Cell::ofText(u"07/03/2018"_s),
     Cell::ofText(QString(32'767, u'ộ'))},
};

} // namespace

TEST_CASE("A table written as .xlsx is read back cell by cell", "[sheet]")
{
    const Rows back = writtenAndRead(u"Sổ cơ sở 2018.xlsx"_s, samples);
    for (size_t i = 0; i < samples.size(); ++i) {
        Rows wanted{samples[i]};
        while (!wanted[0].empty() && wanted[0].back() == Cell{})
            wanted[0].pop_back();
        CAPTURE(i, shown({{1, wanted[0]}}).left(100), shown({{1, back[i]}}).left(100));
        CHECK(back[i] == wanted[0]);
    }
}

TEST_CASE("A table written as CSV is read back as its texts", "[sheet]")
{
    const Rows back = writtenAndRead(u"Sổ cơ sở 2018.csv"_s, samples);
    for (size_t i = 0; i < samples.size(); ++i) {
        std::vector<Cell> wanted;
        for (const Cell &cell : samples[i])
            wanted.push_back(asCsv(cell));
        while (!wanted.empty() && wanted.back() == Cell{})
            wanted.pop_back();
        CAPTURE(i, shown({{1, wanted}}).left(100), shown({{1, back[i]}}).left(100));
        CHECK(back[i] == wanted);
    }
}

TEST_CASE("Any text and number survives both formats", "[sheet]")
{
    const auto property = [](const QString &name, bool csv) {
        const auto text = rc::gen::map(
            rc::gen::container<std::vector<char16_t>>(rc::gen::element<char16_t>(
                u'a', u' ', u';', u',', u'"', u'\n', u'\r', u'\t', u'=', u'\'', u'đ', u'Ế',
                u'\u0301', u'_', u'x', u'0', u'&', u'<', u'\u200B')),
            [](const std::vector<char16_t> &units) {
                return Cell::ofText(QString(reinterpret_cast<const QChar *>(units.data()),
                                            qsizetype(units.size())));
            });
        // .xlsx keeps 16 digits, so 15 are safe for every number.
        const auto number = rc::gen::map(
            rc::gen::pair(rc::gen::inRange<qint64>(-999'999'999'999'999, 999'999'999'999'999),
                          rc::gen::inRange(-20, 290)),
            [](const std::pair<qint64, int> &parts) {
                return Cell::ofNumber(
                    QString(u"%1e%2"_s).arg(parts.first).arg(parts.second).toDouble());
            });
        const auto date = rc::gen::map(rc::gen::inRange(0, 2958464), [](int days) {
            return Cell::ofDate(QDate(1900, 1, 1).addDays(days));
        });
        Rows rows = *rc::gen::container<Rows>(rc::gen::container<std::vector<Cell>>(
            3, rc::gen::oneOf(text, number, date, rc::gen::just(Cell{}))));
        const Rows back = writtenAndRead(name, rows);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (csv)
                std::ranges::transform(rows[i], rows[i].begin(), asCsv);
            while (!rows[i].empty() && rows[i].back() == Cell{})
                rows[i].pop_back();
            RC_LOG() << "read " << shown({{1, back[i]}}) << ", wrote " << shown({{1, rows[i]}})
                     << '\n';
            RC_ASSERT(back[i] == rows[i]);
        }
    };
    CHECK(rc::check([&] { property(u"a.csv"_s, true); }));
    CHECK(rc::check([&] { property(u"a.xlsx"_s, false); }));
}
