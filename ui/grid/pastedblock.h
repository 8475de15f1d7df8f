// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <vector>

namespace sxsh {

/// Rows of cells as they are pasted.
using PastedBlock = std::vector<QStringList>;

/// How numbers with points and commas are written: 1.234,5 or 1,234.5.
enum class NumberWriting { Vietnamese, Plain };

/// The cells of a text as spreadsheets copy it: tabs, lines, quotes around cells with either. A
/// number that could be read in two ways ("1.234") is read as the numbers around it are written,
/// where these leave no doubt and agree; otherwise it stays as it is.
PastedBlock pastedBlock(const QString &text);
/// The first number of the block with two readings; empty where there is none.
QString doubtfulNumber(const PastedBlock &block);
/// The block with such numbers so that they have the reading of this writing.
PastedBlock settledBlock(PastedBlock block, NumberWriting writing);

} // namespace sxsh
