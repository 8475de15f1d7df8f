// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/report/savingstory.h"
#include "core/savings/whatif.h"

#include <QtCore/QJsonObject>

/// How a saving came about, on the command line.
namespace sxsh::cli {

/// The story step by step, with the tests of its model.
void tellStory(const Console &console, const SavingStory &story, const SavingResult &result);

/// What the base period would expect with other amounts in the year: "NAME=AMOUNT" or, of a saving
/// with one output, "AMOUNT". Throws UsageError for what is no number.
QJsonObject tellWhatIf(const Console &console, const SavingResult &result, double confidence,
                       const QStringList &varied);

} // namespace sxsh::cli
