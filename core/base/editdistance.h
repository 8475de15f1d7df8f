// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>
#include <optional>

namespace sxsh {

/// How many slips of typing lie between two texts: a letter too many, missing or another one, or
/// two neighbours exchanged (Damerau–Levenshtein, no part edited twice); none where there are more
/// than `most`.
std::optional<int> editDistance(QStringView a, QStringView b, int most);

} // namespace sxsh
