// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <optional>

namespace sxsh {

/// Whose word counts for light or dark.
enum class ThemeChoice { System, Light, Dark };

/// The settings key under which the choice is kept.
inline constexpr QLatin1StringView themeSettingsKey{"view/theme"};

/// The word for the choice in the settings: "system", "light" or "dark".
QLatin1StringView keyOf(ThemeChoice choice);

/// The choice of that word, nothing for any other word.
std::optional<ThemeChoice> themeChoiceOf(QAnyStringView key);

/// True if the officer's system shows programs dark.
bool systemIsDark();

/// Gives the application style, palette and font; call again to switch while windows are open.
/// With System it keeps following the system until the next call.
void applyTheme(ThemeChoice choice);

} // namespace sxsh
