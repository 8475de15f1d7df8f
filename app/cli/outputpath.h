// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Files that the program writes must never take the place of a plan.
namespace sxsh::cli {

/// Throws Error where writing to `out` would destroy the open plan or another one.
void requireNoPlanFile(const QString &out, const QString &plan);

} // namespace sxsh::cli
