// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sxsh {

/// The division of an industry code, its first two digits; the code may start with the letter of
/// its section. Empty where it has no two digits.
QString vsicDivision(const QString &code);
/// The code that the text begins with, up to five digits after the letter of a section, as in
/// "17 – Paper"; empty where it begins with none.
QString vsicCodeIn(const QString &text);

} // namespace sxsh
