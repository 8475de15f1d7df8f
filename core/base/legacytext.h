// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <optional>

namespace sxsh {

/// The codes of Vietnamese letters from before Unicode, which fonts of their own made readable.
enum class LegacyCode { Tcvn3, Vni };

/// A text in one of them, and what it says.
struct LegacyText {
    LegacyCode code{};
    QString text{}; ///< in Unicode; TCVN3 does not tell capital letters with marks from small ones
};

/// Reads a text that surely is in such a code; none for any other. Short words such as “Héi” may be
/// either and are left alone.
std::optional<LegacyText> legacyText(QStringView text);

/// A sentence that says how the text would read in Unicode and what to do; empty where it is in no
/// such code.
QString legacyProblem(QStringView text);

} // namespace sxsh
