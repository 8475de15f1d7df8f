// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sheet/workbook.h"

#include "core/sheet/csvrecords.h"
#include "tests/catch.h"

#include <QtCore/QStringConverter>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QString read(const QByteArray &bytes)
{
    return shown(rowsOf(FileOnDisk(u"bảng.csv"_s, bytes).path()));
}

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                          : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

TEST_CASE("CSV text is cut into rows and fields", "[sheet]")
{
    const auto [bytes, rows] = GENERATE(table<QByteArray, QString>({
        {"Mã;Tên\r\n007;Chè Hà Giang\r\n"_ba, u"1: T:Mã | T:Tên\n2: T:007 | T:Chè Hà Giang"_s},
        {"\xEF\xBB\xBF"
         "a;b\n1;2"_ba,
         u"1: T:a | T:b\n2: T:1 | T:2"_s},
        {"a,b\r1,2\r"_ba, u"1: T:a | T:b\n2: T:1 | T:2"_s},
        {"a\tb\n1\t2,5\n"_ba, u"1: T:a | T:b\n2: T:1 | T:2,5"_s},
        {"a;b,c;d\n1;2;3"_ba, u"1: T:a | T:b,c | T:d\n2: T:1 | T:2 | T:3"_s},
        {"\"x;y;z\",b\n1,2"_ba, u"1: T:x;y;z | T:b\n2: T:1 | T:2"_s},
        {"TITLE\na;b;c\n1;2,3,4;5"_ba, u"1: T:TITLE\n2: T:a | T:b | T:c\n3: T:1 | T:2,3,4 | T:5"_s},
        {"sep=|\r\na|b;c\r\n"_ba, u"1: T:a | T:b;c"_s},
        {"\"SEP=,\"\na,b;c;d\n"_ba, u"1: T:a | T:b;c;d"_s},
        {"a\n\n\nb\n"_ba, u"1: T:a\n4: T:b"_s},
        {"a;;;c;;\n;;\n;x\n"_ba, u"1: T:a | - | - | T:c\n3: - | T:x"_s},
        {"\"a\"\"b\";\"c\nd\";\"e\r\nf\"\ng;h"_ba,
         u"1: T:a\"b | T:c\nd | T:e\r\nf\n2: T:g | T:h"_s},
        {"5\" pipe;b\n"_ba, u"1: T:5\" pipe | T:b"_s},
        {"\"a\"b;c\n"_ba, u"1: T:ab | T:c"_s},
        {"one column\nonly"_ba, u"1: T:one column\n2: T:only"_s},
        {"a;b\n=1+1;-5\n"_ba, u"1: T:a | T:b\n2: T:=1+1 | T:-5"_s},
        {"a;\"\"\n"_ba, u"1: T:a"_s},
        {"\xEF\xBB\xBF"_ba, u""_s},
    }));
    CAPTURE(bytes.toStdString());
    CHECK(read(bytes) == rows);
}

TEST_CASE("CSV in UTF-16 reads like CSV in UTF-8", "[sheet]")
{
    const auto encoding = GENERATE(QStringConverter::Utf16LE, QStringConverter::Utf16BE);
    const bool mark = GENERATE(true, false);
    CHECK(read(inUtf16(u"Mã cơ sở;Tên\n01;Cao Bồ 𠊛\n"_s, encoding, mark)) ==
          u"1: T:Mã cơ sở | T:Tên\n2: T:01 | T:Cao Bồ 𠊛"_s);
}

TEST_CASE("Decomposed CSV text is composed", "[sheet]")
{
    CHECK(read(u"Quản Bạ;Xín Mần"_s.normalized(QString::NormalizationForm_D).toUtf8()) ==
          u"1: T:Quản Bạ | T:Xín Mần"_s);
}

TEST_CASE("The sheet of a CSV file is named after the file", "[sheet]")
{
    const FileOnDisk file(u"Sổ cơ sở 2018.csv"_s, "a;b");
    CHECK(SheetReader(file.path()).sheets() == std::vector<SheetInfo>{{u"Sổ cơ sở 2018"_s, false}});
}

TEST_CASE("A broken CSV file is refused with the row", "[sheet]")
{
    const auto [bytes, says] = GENERATE(table<QByteArray, std::string>({
        {"a;b\n1;\"open\n2;3\n"_ba, "row 2 is never closed"},
        {"a;b\n\"x\ny\";\xE0\n"_ba, "UTF-8 (row 2)"},
        {"a;b\n1;2\nC\xF4ng ty;3\n"_ba, "UTF-8 (row 3)"},
        {"a;b\n1;\0"
         "2\n"_ba,
         "zero byte in row 2"},
        {"a;b\n1;" + QByteArray(2'000'000, 'x'), "field of row 2 is implausibly long"},
        {"a;b\n1;\"" + QByteArray(2'000'000, 'x'), "row 2 is never closed"},
        {"a;b\n" + QByteArray(16'384, ';'), "row 2 has more than 16384 columns"},
        {QByteArray(1'048'576, '\n') + "a\n", "more than 1048576 rows"},
        {inUtf16(u"a;b\n1;"_s, QStringConverter::Utf16LE, true) + "\x3E\xD8\x3B", "not in UTF-8"},
        {inUtf16(u"a;b\n1;"_s, QStringConverter::Utf16LE, true) + QByteArray("\x3E\xD8;\0", 4),
         "not in UTF-8"},
    }));
    CAPTURE(bytes.left(40).toStdString());
    CHECK_THAT(errorOf(u"table.csv"_s, bytes).toStdString(), Catch::Matchers::Contains(says));
}

TEST_CASE("The last row a sheet can hold is still read from CSV", "[sheet]")
{
    const auto rows =
        rowsOf(FileOnDisk(u"table.csv"_s, QByteArray(1'048'575, '\n') + "end").path());
    CHECK(shown(rows) == u"1048576: T:end"_s);
}

TEST_CASE("CSV may be cut into pieces anywhere", "[sheet]")
{
    const QByteArray text = "a;\"b\"\"c\r\nd\";é\r\n\r\n;\"\"x;y\r\nz"_ba;
    const auto readInPieces = [&text](qsizetype size) {
        std::vector<ReadRow> rows;
        const SheetReader::RowHandler handler = [&rows](int row, std::span<const Cell> cells) {
            rows.push_back({row, {cells.begin(), cells.end()}});
            return true;
        };
        CsvRecords records(u"f"_s, ';', handler);
        for (qsizetype at = 0; at < text.size(); at += size)
            records.feed(QByteArrayView(text).sliced(at, std::min(size, text.size() - at)));
        records.finish();
        return shown(rows);
    };
    const QString whole = u"1: T:a | T:b\"c\r\nd | T:é\n3: - | T:x | T:y\n4: T:z"_s;
    for (qsizetype size = 1; size <= text.size(); ++size) {
        CAPTURE(size);
        CHECK(readInPieces(size) == whole);
    }
}

TEST_CASE("Reading stops when the handler has seen enough", "[sheet]")
{
    const FileOnDisk file(u"table.csv"_s, "a;b\n1;2\n3;\"never closed");
    int rows = 0;
    SheetReader(file.path()).read(0, [&rows](int, std::span<const Cell>) { return ++rows < 2; });
    CHECK(rows == 2);
}
