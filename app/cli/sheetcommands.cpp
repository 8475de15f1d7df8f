// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "app/cli/outputpath.h"
#include "core/base/error.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

ExitCode importFile(const Console &console, const ImportOptions &options)
{
    const EntityKind kind = entityNamed(options.entity);
    if (QFileInfo(options.file).isDir()) {
        throw Error(QCoreApplication::translate(
                        "Cli", "“%1” is a folder. Name the spreadsheet in it that is to be read.")
                        .arg(QDir::toNativeSeparators(options.file)));
    }
    const auto session = openForWriting(options.plan);
    const BadRows badRows = options.skipBadRows ? BadRows::Skip : BadRows::RefuseAll;
    Offers offers{.tryOut = [&](const ChangeSet &set) { return session->tryOut(set).issues; }};
    if (!options.dryRun)
        offers.take = [&](const ChangeSet &set) { return session->apply(set).issues; };
    const ImportDraft draft =
        readImport(session->records(), kind, options.file, badRows, offers, today());
    const bool refused =
        hasHard(draft.issues) && (!options.skipBadRows || draft.refused == draft.rows);

    console.issues(draft.issues, QFileInfo(options.file).fileName());
    const QString counts =
        QCoreApplication::translate(
            "Cli", "%1 rows: %2 to add, %3 to change, %4 as they were, %5 refused.")
            .arg(draft.rows)
            .arg(draft.added)
            .arg(draft.edited)
            .arg(draft.unchanged)
            .arg(draft.refused);
    if (refused)
        console.line(QCoreApplication::translate(
                         "Cli", "Nothing was taken in. %1 Mend the file, or take the good rows "
                                "with --skip-bad-rows.")
                         .arg(counts));
    else if (options.dryRun)
        console.line(
            QCoreApplication::translate("Cli", "A try only, nothing was changed. %1").arg(counts));
    else
        console.line(QCoreApplication::translate("Cli", "Taken in. %1").arg(counts));
    console.json(QJsonObject{{u"applied"_s, draft.taken},
                             {u"dry_run"_s, options.dryRun},
                             {u"rows"_s, draft.rows},
                             {u"added"_s, draft.added},
                             {u"edited"_s, draft.edited},
                             {u"unchanged"_s, draft.unchanged},
                             {u"refused"_s, draft.refused},
                             {u"issues"_s, Console::toJson(draft.issues, options.file)}});
    return refused ? ExitCode::Refused : ExitCode::Done;
}

ExitCode exportFile(const Console &console, const ExportOptions &options)
{
    const EntityKind kind = entityNamed(options.entity);
    const auto session = openForReading(options.plan);
    requireNoPlanFile(options.file, options.plan);
    writeExport(session->records(), kind, options.file,
                options.titles ? Headings::Titles : Headings::Keys, today());
    const auto rows = static_cast<qint64>(session->records().size(kind));
    console.line(QCoreApplication::translate("Cli", "Wrote %1 rows to “%2”.")
                     .arg(rows)
                     .arg(QDir::toNativeSeparators(options.file)));
    console.json(QJsonObject{{u"file"_s, options.file}, {u"rows"_s, rows}});
    return ExitCode::Done;
}

} // namespace sxsh::cli
