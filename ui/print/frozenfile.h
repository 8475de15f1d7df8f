// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frozen/freezing.h"
#include "core/report/writeprogress.h"

namespace sxsh {

/// Draws the report asked for from the session's records, seals it with this moment and keeps it
/// with its pages; nothing is kept where progress stopped it. Throws Error where it cannot be drawn
/// or saved.
std::optional<Snapshot> freezePages(Session &session, Savings &savings, const QString &resources,
                                    const ReportRequest &request, const QString &note,
                                    const WriteProgress &progress = {});

/// Writes a frozen report as the ending of the path says: pages as they were kept, byte for byte,
/// other forms from the tree that was kept. The file appears whole or not at all, as with
/// `writeReportFile`.
void writeFrozen(const Session &session, const Snapshot &snapshot, const QString &path,
                 const WriteProgress &progress = {});

} // namespace sxsh
