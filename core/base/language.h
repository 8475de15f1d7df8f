// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <optional>

namespace sxsh {

/// A language the program speaks.
enum class Language { Vietnamese, English };

/// The locale that numbers and dates of that language are written in.
QLocale localeOf(Language language);

/// The language with that key ("vi" or "en"), none where the key is unknown.
std::optional<Language> languageFromKey(QStringView key);

/// The key that settings and the command line name the language by.
QString languageKey(Language language);

} // namespace sxsh
