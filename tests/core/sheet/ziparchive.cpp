// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/ziparchive.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/sheet/workbook.h"

#include <QtCore/QBuffer>
#include <QtCore/QtEndian>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

std::unique_ptr<QIODevice> opened(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// Reads the part "a" to its end; the text read, or what was wrong.
QByteArray readPart(const QByteArray &zip, const ZipLimits &limits = {})
{
    ZipArchive archive(u"f.zip"_s, opened(zip), limits);
    const auto part = archive.part(u"A"_s);
    QByteArray text;
    for (QByteArray piece = part->read(1000); !piece.isEmpty(); piece = part->read(1000)) {
        text += piece;
        part->markToken();
    }
    return part->damage().isEmpty() ? text : "DAMAGE: " + part->damage().toUtf8();
}

QByteArray zipOf(const QByteArray &text)
{
    return Workbook{{{u"a"_s, text}}}.zipped();
}

/// Overwrites a number in the local header (at 0) or in the central one.
QByteArray patched(QByteArray zip, qsizetype localOffset, qsizetype centralOffset, quint32 value)
{
    const qsizetype central = zip.lastIndexOf("PK\1\2");
    qToLittleEndian(value, zip.data() + localOffset);
    qToLittleEndian(value, zip.data() + central + centralOffset);
    return zip;
}

} // namespace

TEST_CASE("A part of a zip file is read whole", "[sheet]")
{
    const QByteArray text = QByteArray("sản xuất sạch hơn ").repeated(1000);
    CHECK(readPart(zipOf(text)) == text);
    CHECK(readPart(zipOf("")) == "");
}

TEST_CASE("A wrong checksum or size is noticed at the end of a part", "[sheet]")
{
    const QByteArray text = QByteArray("abcdefgh").repeated(300);
    const auto [local, central, value] = GENERATE(table<int, int, quint32>({
        {14, 16, 0x12345678}, // checksum
        {22, 24, 2399},       // unpacked size, too small
        {22, 24, 2401},       // too large
        {22, 24, 0x7fffffff}, // and far too large
        {22, 24, 0},
    }));
    CAPTURE(local, value);
    CHECK_THAT(readPart(patched(zipOf(text), local, central, value)).toStdString(),
               Contains("checksum"));
}

TEST_CASE("What a part may grow to is limited", "[sheet]")
{
    const QByteArray zip = zipOf(QByteArray(300'000, 'x'));
    CHECK(readPart(zip).size() == 300'000);
    CHECK(readPart(zip, {.bytes = 300'000, .suspicious = 300'000}).size() == 300'000);
    CHECK_THAT(readPart(zip, {.bytes = 299'999}).toStdString(),
               Contains("more than this program reads"));
    CHECK_THAT(readPart(zip, {.suspicious = 200'000}).toStdString(), Contains("implausible size"));
    CHECK(readPart(zip, {.suspicious = 200'000, .ratio = 2000}).size() == 300'000);
    CHECK_THAT(readPart(zip, {.token = 500}).toStdString(), Contains("implausibly long text"));
}

TEST_CASE("A zip bomb in a workbook is stopped early", "[sheet]")
{
    const QByteArray aside = "<x>" + QByteArray(1 << 20, ' ') + "</x>";
    auto book = Workbook::withRows(aside.repeated(260) + "<row><c><v>1</v></c></row>");
    const QByteArray zip = book.zipped();
    REQUIRE(zip.size() < 500'000);
    CHECK_THAT(errorOf(u"bomb.xlsx"_s, zip).toStdString(), Contains("implausible size"));
}

TEST_CASE("An encrypted part is told apart from damage", "[sheet]")
{
    QByteArray zip = zipOf("secret");
    zip[6] = char(zip[6] | 1);
    const qsizetype central = zip.lastIndexOf("PK\1\2");
    zip[central + 8] = char(zip[central + 8] | 1);
    CHECK_THROWS_WITH(readPart(zip), Contains("protected by a password"));
}

TEST_CASE("A part that is not there is an error", "[sheet]")
{
    ZipArchive archive(u"f.zip"_s, opened(zipOf("x")));
    CHECK(archive.contains(u"/A"_s));
    CHECK_FALSE(archive.contains(u"b"_s));
    CHECK_THROWS_AS(archive.part(u"b"_s), Error);
    CHECK_THROWS_AS(ZipArchive(u"f.zip"_s, opened("PK")), Error);
}
