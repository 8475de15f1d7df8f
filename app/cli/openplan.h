// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessionoptions.h"
#include "core/exchange/sheetcolumn.h"
#include "core/indicators/boundaries.h"
#include "core/session/session.h"

#include <memory>

namespace sxsh::cli {

class Console;

/// A damaged file is read all the same, but told of.
std::unique_ptr<Session> openForReading(const Console &console, const QString &plan);
/// Throws Error where the file can only be read or is damaged, saying why and what to do.
std::unique_ptr<Session> openForWriting(const QString &plan);
QDate today();
/// The day typed for --as-of, or UsageError saying what is wrong with it; today without one.
QDate dayAsOf(const std::optional<QString> &typed,
              const QString &option = QStringLiteral("--as-of"));

/// The boundaries typed for --boundaries, or UsageError where there are none such or figures are
/// not by unit; those of the day without it.
BoundaryChoice boundariesNamed(const std::optional<QString> &typed,
                               const std::optional<QString> &by);

/// The entity with this key, or UsageError naming the known ones.
EntityKind entityNamed(const QString &key);
/// The record that "entity:CODE" names, or Error saying what is missing.
Record recordNamed(const Session &session, const QString &typed);

} // namespace sxsh::cli
