// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/theme/theme.h"

using namespace sxsh;

TEST_CASE("a choice of theme is found again by its word", "[theme]")
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        CHECK(themeChoiceOf(keyOf(choice)) == choice);
    }
    CHECK_FALSE(themeChoiceOf("Dark"));
    CHECK_FALSE(themeChoiceOf(""));
}
