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
        {u"0,820\t12,5"_s, {u"0,820"_s, u"12,5"_s}},
        {u"1,100\t2,200.5"_s, {u"1100"_s, u"2,200.5"_s}},
        {u"0.820\t12.5"_s, {u"0.820"_s, u"12.5"_s}},
        {u"~1.250\t12,5"_s, {u"~1250"_s, u"12,5"_s}},
        {u"1.234.567\t5.653"_s, {u"1.234.567"_s, u"5653"_s}},
        // Both ways of writing in one block: neither is taken for the other.
        {u"1.100\t12,5\t12.5"_s, {u"1.100"_s, u"12,5"_s, u"12.5"_s}},
        {u"\"a\tb\"\t12,5\t"_s, {u"a b"_s, u"12,5"_s, QString()}},
    }));
    const PastedBlock block = pastedBlock(text);
    REQUIRE(block.size() == 1);
    CHECK(block.front() == cells);
}

TEST_CASE("Numbers with two readings are read in the way that was asked for", "[grid]")
{
    const PastedBlock block = pastedBlock(u"Điện\t1.500\n0.820\t2,250\n"_s);
    CHECK(doubtfulNumber(block) == u"1.500"_s);
    CHECK(settledBlock(block, NumberWriting::Vietnamese) ==
          PastedBlock{{u"Điện"_s, u"1500"_s}, {u"0.820"_s, u"2,2500"_s}});
    CHECK(settledBlock(block, NumberWriting::Plain) ==
          PastedBlock{{u"Điện"_s, u"1.5000"_s}, {u"0.820"_s, u"2250"_s}});
    CHECK(doubtfulNumber(settledBlock(block, NumberWriting::Plain)).isEmpty());
    CHECK(doubtfulNumber(pastedBlock(u"1500\t0,820\t1.234,5\t1.234.567"_s)).isEmpty());
}
