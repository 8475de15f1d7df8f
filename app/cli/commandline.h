// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace sxsh::cli {

/// The language asked for with --lang; Vietnamese unless English is.
Language languageOf(const QStringList &arguments);

/// Reads the arguments (without the program's name), runs the command and returns how it ended.
ExitCode run(const QStringList &arguments);

} // namespace sxsh::cli
