// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/editdistance.h"

#include "tests/catch.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// Few letters, so that slips are common.
QString anyText()
{
    return QString::fromStdU16String(
        *rc::gen::container<std::u16string>(rc::gen::element(u'a', u'b', u'c')));
}

} // namespace

TEST_CASE("Slips of typing are counted, and too many are no distance")
{
    const auto [a, b, most, expected] = GENERATE(table<QString, QString, int, std::optional<int>>({
        {u"hungan"_s, u"hungan"_s, 0, 0},
        {u"hungan"_s, u"hungam"_s, 1, 1},
        {u"hungan"_s, u"hunga"_s, 1, 1},
        {u"hungan"_s, u"hunggan"_s, 1, 1},
        {u"hungan"_s, u"hugnan"_s, 1, 1}, // neighbours exchanged
        {u"hungan"_s, u"hugnna"_s, 2, 2},
        {u"hungan"_s, u"minhan"_s, 2, {}},
        {u"hungan"_s, u"minhan"_s, 3, 3},
        {u""_s, u"ab"_s, 2, 2},
        {u""_s, u"ab"_s, 1, {}},
        {u""_s, u""_s, 0, 0},
    }));
    CAPTURE(a, b, most);
    CHECK(editDistance(a, b, most) == expected);
}

TEST_CASE("The distance is that of equal texts only where it is none, and the same both ways")
{
    REQUIRE(rc::check([] {
        const QString a = anyText();
        const QString b = anyText();
        const int longest = static_cast<int>(std::max(a.size(), b.size()));
        const auto distance = editDistance(a, b, longest);
        RC_ASSERT(distance.has_value());
        RC_ASSERT(editDistance(b, a, longest) == distance);
        RC_ASSERT((*distance == 0) == (a == b));
        RC_ASSERT(*distance >= std::abs(static_cast<int>(a.size() - b.size())));
        // A bound only leaves out what is beyond it.
        const int most = *rc::gen::inRange(0, 6);
        RC_ASSERT(editDistance(a, b, most) ==
                  (*distance <= most ? distance : std::optional<int>()));
    }));
}
