// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes as a workbook or a Word document. Bytes that begin with "===" are parts in plain text, each
// below a line "=== NAME", and are packed first: a change to a part would else be noticed by its
// checksum and never by its reader.
#include "core/exchange/fileoutline.h"
#include "core/sheet/sheetreader.h"
#include "core/sheet/zipwriter.h"
#include "tests/fuzz/fuzzedfile.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QByteArray packed(const QByteArray &text)
{
    const QByteArray mark = "=== ";
    ZipWriter archive;
    for (qsizetype at = 0; at >= 0;) {
        const qsizetype nameAt = at + mark.size();
        const qsizetype nameEnd = text.indexOf('\n', nameAt);
        if (nameEnd < 0)
            break;
        const qsizetype next = text.indexOf('\n' + mark, nameEnd);
        const qsizetype end = next < 0 ? text.size() : next;
        archive.add(text.sliced(nameAt, nameEnd - nameAt),
                    text.sliced(nameEnd + 1, std::max<qsizetype>(0, end - nameEnd - 1)),
                    ZipWriter::Packing::Stored);
        at = next < 0 ? -1 : next + 1;
    }
    return archive.finish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAnything([&] {
        const FuzzedFile file(u"sổ.xlsx"_s, bytes.startsWith("=== ") ? packed(bytes) : bytes);
        const SheetReader reader(file.path());
        for (int sheet = 0; sheet < static_cast<int>(reader.sheets().size()); ++sheet)
            reader.read(sheet, [](int, std::span<const Cell>) { return true; });
        readOutline(reader, file.path(), outlineRows);
    });
    return 0;
}
