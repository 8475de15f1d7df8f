// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes as a plan file: opened, loaded, checked, and gone back through to its first line.
#include "core/session/session.h"
#include "tests/fuzz/fuzzedfile.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const FuzzedFile file(u"Kế hoạch.sxsh"_s, {data, static_cast<qsizetype>(size)});
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        readAnything([&] {
            const auto session = Session::open(file.path(), access);
            readAnything([&] { session->verify(); });
            readAnything([&] { session->recordsAt(1); });
        });
    }
    return 0;
}
