// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

namespace sxsh {

using namespace Qt::StringLiterals;

QLocale localeOf(Language language)
{
    return language == Language::Vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

std::optional<Language> languageFromKey(QStringView key)
{
    if (key == u"vi")
        return Language::Vietnamese;
    if (key == u"en")
        return Language::English;
    return std::nullopt;
}

QString languageKey(Language language)
{
    return language == Language::Vietnamese ? u"vi"_s : u"en"_s;
}

} // namespace sxsh
