// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/pastedblock.h"

#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A number with two readings is read as the numbers around it are written", "[grid]")
{
    const auto [text, cells] = GENERATE(table<QString, QStringList>({
        // Nothing else tells: it stays as it is, to be asked about.
        {u"1.100\t3.300"_s, {u"1.100"_s, u"3.300"_s}},
        {u"1.100\t2.200,5"_s, {u"1100"_s, u"2.200,5"_s}},
        {u"0,820\t12,5"_s, {u"0,8200"_s, u"12,5"_s}},
        {u"1,100\t2,200.5"_s, {u"1100"_s, u"2,200.5"_s}},
        {u"0.820\t12.5"_s, {u"0.8200"_s, u"12.5"_s}},
        {u"1.234.567\t5.653"_s, {u"1.234.567"_s, u"5653"_s}},
        // Both ways of writing in one block: neither is taken for the other.
        {u"1.100\t12,5\t12.5"_s, {u"1.100"_s, u"12,5"_s, u"12.5"_s}},
        {u"\"a\tb\"\t12,5\t"_s, {u"a b"_s, u"12,5"_s, QString()}},
    }));
    const PastedBlock block = pastedBlock(text);
    REQUIRE(block.size() == 1);
    CHECK(block.front() == cells);
}
