// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/exchange/importplan.h"

namespace sxsh::cli {

/// The sheet that the words of the command line mean, or UsageError; none where they name none.
std::optional<int> sheetChosen(const FileOutline &file, const QString &sheet);

/// What the words of the command line say about where the rows are, or UsageError.
HeaderPlace placeChosen(const FileOutline &file, const PlaceOptions &place);

/// What is not read (notReadText), with how to take it.
QString notReadHint(const QString &notRead);

/// What the rows are about and where: as the command line says, else as the headings say;
/// UsageError where that is not clear.
HeaderMatch headerChosen(const FileOutline &file, const ColumnMatcher &matcher,
                         const PlaceOptions &place);

/// The file, with what the command line says of sheet, header, headings and values.
ImportPlan planChosen(const FileOutline &file, const ColumnMatcher &matcher,
                      const ImportOptions &options);

/// What the file is read from, or Error where it is a folder.
FileOutline fileChosen(const QString &path);

} // namespace sxsh::cli
