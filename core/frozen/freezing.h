// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportkind.h"
#include "core/session/session.h"

/// Reports frozen as they were reported: the tree, the figures and the finished pages stay in the
/// plan file, whatever is edited later.
namespace sxsh {

/// The report with the seal of the moment: when it is frozen, on which line of the journal it rests
/// and the beginning of that line's hash, so that paper and file can be held against each other.
Report sealed(Report report, const JournalLine &head, const QDateTime &now, Language language);

/// Keeps a report that was drawn from the session's records and sealed, with its finished pages; no
/// edit, so undo leaves it alone. Gives the record; throws Error where it cannot be saved.
Snapshot freeze(Session &session, const ReportRequest &request, const DrawnReport &drawn,
                const QByteArray &pdf, const QString &note);

/// The code of the period that was reported on.
QString periodCodeOf(const Records &records, const Snapshot &snapshot);
/// The frozen reports, the oldest first.
std::vector<const Snapshot *> frozenReports(const Records &records);
/// The one with that code; throws Error naming those there are.
const Snapshot &frozenReport(const Records &records, const QString &code);

/// What was frozen: the tree, the figures, the pages byte for byte. Throw Error where the file is
/// damaged; pages of older versions of the program are empty.
Report frozenTree(const Session &session, const Snapshot &snapshot);
std::vector<ReportFigure> frozenFigures(const Session &session, const Snapshot &snapshot);
QByteArray frozenPages(const Session &session, const Snapshot &snapshot);

} // namespace sxsh
