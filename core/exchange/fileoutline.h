// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell.h"

#include <QtCore/QString>
#include <vector>

namespace sxsh {

class SheetReader;

/// One row of a sheet as it stands in the file.
struct OutlineRow {
    int number = 0; ///< from 1, as Excel shows it
    std::vector<Cell> cells{};
};

/// One sheet of a file, or one table of a Word document, before anybody says what it is about.
struct SheetOutline {
    QString name{};
    bool isHidden = false;
    int rows = 0;         ///< with values, as far as they were counted
    bool hasMore = false; ///< there are more rows than were counted
    std::vector<OutlineRow> top{};
};

/// What an officer sees of a file before choosing what to take from it.
struct FileOutline {
    QString path{};
    std::vector<SheetOutline> sheets{};
    /// A text file, where a stray separator shifts what follows.
    bool isText() const;
};

inline constexpr int outlineRows = 30; ///< rows of a sheet that an outline keeps

/// Reads the sheets with their first rows, counting at most `counted` rows of each; throws Error
/// where the file cannot be read.
FileOutline readOutline(const QString &path, int counted = 2'000);
/// The same of a file that is open already.
FileOutline readOutline(const SheetReader &reader, const QString &path, int counted);

/// How a spreadsheet calls the column at that position from 0: A, B, …, Z, AA.
QString columnLetters(std::size_t position);

} // namespace sxsh
