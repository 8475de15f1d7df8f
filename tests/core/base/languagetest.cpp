// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("A language is named by its key")
{
    const auto [language, key, locale] = GENERATE(table<Language, QString, QString>({
        {Language::Vietnamese, u"vi"_s, u"vi_VN"_s},
        {Language::English, u"en"_s, u"en_GB"_s},
    }));
    CHECK(languageKey(language) == key);
    CHECK((languageFromKey(key) == language));
    CHECK(localeOf(language).name() == locale);
}

TEST_CASE("An unknown language key is no language")
{
    CHECK_FALSE(languageFromKey(u"fr").has_value());
    CHECK_FALSE(languageFromKey(u"").has_value());
    CHECK_FALSE(languageFromKey(u"VI").has_value());
}
