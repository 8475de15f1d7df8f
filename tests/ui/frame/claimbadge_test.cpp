// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/frame/claimbadge.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A badge says what may be claimed, and of a model that failed only that it did",
          "[claimbadge]")
{
    constexpr Decimal threshold{80'000'000};
    ClaimBadge badge;
    badge.showClaim(Claim::Reached, true, threshold);
    CHECK(badge.words() == u"Reaches 8%");
    badge.showClaim(Claim::Reached, false, threshold);
    CHECK(badge.words() == u"The model has not passed its tests");
    CHECK(badge.toolTip().startsWith(u"Reaches 8%"));
    badge.showClaim(Claim::None, true, threshold);
    CHECK(badge.words().isEmpty());
    CHECK(badge.isHidden());
    badge.showGrade(Grade::B);
    CHECK(badge.words() == u"B");
}
