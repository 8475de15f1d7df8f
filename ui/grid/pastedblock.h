// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <vector>

namespace sxsh {

/// Rows of cells as they are pasted.
using PastedBlock = std::vector<QStringList>;

/// The cells of a text as spreadsheets copy it: tabs, lines, quotes around cells with either. A
/// number that could be read in two ways ("1.234") is read as the numbers around it are written,
/// where these leave no doubt and agree; otherwise it stays as it is.
PastedBlock pastedBlock(const QString &text);

} // namespace sxsh
