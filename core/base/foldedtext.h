// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace sxsh {

/// The text in Unicode normalization form C.
QString nfc(QStringView text);

/// The text in lower case without marks and with single spaces, for matching what people typed.
QString folded(QStringView text);

/// A key whose operator< sorts as Vietnamese dictionaries do, with numbers by their value.
QString sortKey(QStringView text);

} // namespace sxsh
