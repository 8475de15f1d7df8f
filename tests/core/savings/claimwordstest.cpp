// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/claimwords.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

using namespace sxsh;

TEST_CASE("A claim is worded for a meeting, with what stands against it")
{
    const auto [claim, isSound, shorter, words] =
        GENERATE(table<Claim, bool, const char *, const char *>({
            {Claim::None, true, "", ""},
            {Claim::None, false, "", ""},
            {Claim::Reached, true, "reaches 8%", "reaches 8%"},
            {Claim::Reached, false, "reaches 8%", "reaches 8%; the model has not passed its tests"},
            {Claim::NotReached, true, "below 8%", "below 8%"},
            {Claim::NotDistinguishable, false, "cannot be told from 8%",
             "cannot be told from 8%; the model has not passed its tests"},
            {Claim::RatioReached, true, "reaches 8% by ratio", "reaches 8% by ratio, not verified"},
            {Claim::RatioNotReached, true, "below 8% by ratio", "below 8% by ratio, not verified"},
            {Claim::Stated, true, "stated by the facility", "stated by the facility, not computed"},
        }));
    CHECK(shortClaimWords(claim, decimal(0.08)) == QLatin1String(shorter));
    CHECK(claimWords(claim, isSound, decimal(0.08)) == QLatin1String(words));
}

TEST_CASE("A metered saving without an interval says that nothing can be claimed, and why")
{
    SavingResult result{.method = BaselineMethod::Regression, .grade = Grade::A, .saving = 0.1};
    CHECK(claimWords(result, decimal(0.08)) == QStringLiteral("no claim: there is no interval"));
    result.grade = Grade::B;
    CHECK(claimWords(result, decimal(0.08)) == QStringLiteral("reaches 8% by ratio, not verified"));
    result.grade = Grade::A;
    result.interval = Interval{0.09, 0.11};
    CHECK(claimWords(result, decimal(0.08)) == QStringLiteral("reaches 8%"));
    result.saving.reset();
    CHECK(claimWords(result, decimal(0.08)).isEmpty());
}
