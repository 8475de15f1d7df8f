// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/rowsahead.h"

#include "core/base/error.h"
#include "core/base/spokenlanguage.h"
#include "tests/catch.h"
#include "tests/core/sheet/workbook.h"

#include <stdexcept>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// A sheet of so many rows with their numbers in the first and last of 20 cells.
Workbook numbered(int rows, const QByteArray &end = {})
{
    QByteArray xml;
    for (int row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        xml += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number +
               "</v></c><c r=\"T" + number + "\"><v>" + number + "</v></c></row>";
    }
    return Workbook::withRows(xml + end);
}

constexpr int manyRows = 3000; // more than are read ahead at once

} // namespace

TEST_CASE("Rows that are read ahead come in their order, each once", "[sheet]")
{
    const int rows = GENERATE(0, 1, manyRows);
    const FileOnDisk file(u"Sổ.xlsx"_s, numbered(rows).zipped());
    int before = 0;
    readAhead(SheetReader(file.path()), 0, [&](int row, std::span<const Cell> cells) {
        REQUIRE(row == before + 1);
        REQUIRE(cells.size() == 20);
        REQUIRE(cells.back() == Cell::ofNumber(row));
        before = row;
        return true;
    });
    CHECK(before == rows);
}

TEST_CASE("Damage is told after the rows before it, in the language of the thread that asks",
          "[sheet]")
{
    const FileOnDisk file(u"Sổ.xlsx"_s,
                          numbered(manyRows, "<row r=\"5\"><c><v>1</v></c></row>").zipped());
    const SheetReader reader(file.path());
    const ScopedLanguage language(GENERATE(Language::Vietnamese, Language::English));
    const auto told = [&](auto &&read) {
        try {
            read();
        } catch (const Error &error) {
            return error.text();
        }
        return QString();
    };
    int rows = 0;
    const auto count = [&](int, std::span<const Cell>) { return ++rows > 0; };
    const QString expected = told([&] { reader.read(0, count); });
    CHECK_FALSE(expected.isEmpty());
    CHECK(rows == manyRows);
    CHECK(told([&] { readAhead(reader, 0, count); }) == expected);
    CHECK(rows == 2 * manyRows);
}

TEST_CASE("Reading ahead ends where the handler wants no more", "[sheet]")
{
    const FileOnDisk file(u"Sổ.xlsx"_s, numbered(manyRows).zipped());
    const SheetReader reader(file.path());
    int rows = 0;
    readAhead(reader, 0, [&](int, std::span<const Cell>) { return ++rows < 10; });
    CHECK(rows == 10);
    CHECK_THROWS_AS(readAhead(reader, 0,
                              [](int, std::span<const Cell>) -> bool {
                                  throw std::runtime_error("cancelled");
                              }),
                    std::runtime_error);
    readAhead(reader, 0, [&](int, std::span<const Cell>) { return ++rows > 0; }); // it still reads
    CHECK(rows == 10 + manyRows);
}
