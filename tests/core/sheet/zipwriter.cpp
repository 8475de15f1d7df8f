// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/zipwriter.h"

#include "core/sheet/ziparchive.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QByteArray packed()
{
    ZipWriter zip;
    zip.add("word/chữ.xml", QByteArray("sản xuất sạch hơn ").repeated(500));
    zip.add("media/a.png", "\x89PNG", ZipWriter::Packing::Stored);
    zip.add("empty", {});
    return zip.finish();
}

} // namespace

TEST_CASE("Parts are packed and found again, and the same parts give the same bytes", "[sheet]")
{
    const QByteArray zip = packed();
    CHECK(zip == packed());
    CHECK(zip.size() < 2000);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(zip);
    buffer->open(QIODevice::ReadOnly);
    ZipArchive archive(u"a.zip"_s, std::move(buffer));
    CHECK(archive.part(u"word/chữ.xml"_s)->readAll() ==
          QByteArray("sản xuất sạch hơn ").repeated(500));
    CHECK(archive.part(u"media/a.png"_s)->readAll() == "\x89PNG");
    CHECK(archive.part(u"empty"_s)->readAll().isEmpty());
}
