// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text as a CSV file, and what import makes of its rows.
#include "core/exchange/import.h"
#include "core/sheet/sheetreader.h"
#include "tests/fuzz/fuzzedfile.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const FuzzedFile file(u"bảng.csv"_s, {data, static_cast<qsizetype>(size)});
    readAnything(
        [&] { SheetReader(file.path()).read(0, [](int, std::span<const Cell>) { return true; }); });
    // Which entity the rows are of follows from the size, so that each has its turn.
    const auto kind = static_cast<EntityKind>(size % static_cast<std::size_t>(entityCount));
    readAnything([&] {
        const Offers offers{.tryOut = [](const ChangeSet &) { return Issues(); }};
        readImport({}, kind, file.path(), BadRows::Skip, offers, QDate(2018, 6, 30));
    });
    return 0;
}
