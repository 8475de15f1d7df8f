// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importchoice.h"
#include "app/cli/openplan.h"
#include "app/cli/outputpath.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/exchange/codeindex.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/resourcefolder.h"
#include "core/package/templatestamp.h"
#include "core/report/importreport.h"
#include "ui/print/reportfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

/// The code of the unit that is named, which must be one; empty where none is.
QString senderChosen(const Records &records, const std::optional<QString> &code)
{
    if (!code)
        return {};
    const auto unit = findByCode(records, EntityKind::AdminUnit, nfc(*code), today());
    if (!unit) {
        throw UsageError(QCoreApplication::translate(
                             "Cli", "There is no administrative unit with the code “%1” in this "
                                    "plan. “list PLAN admin_unit” shows the codes there are.")
                             .arg(*code));
    }
    return unit->as<AdminUnit>()->code;
}

/// Throws Error where the file is a unit's spreadsheet, whose rows belong to records by what is
/// hidden in it, unless a sheet of it is asked for by name.
void requireNoUnitTemplate(const FileOutline &file, const ImportOptions &options)
{
    if (!options.place.sheet.isEmpty() ||
        std::ranges::none_of(file.sheets, [](const SheetOutline &sheet) {
            return sheet.name.compare(stampSheetName(), Qt::CaseInsensitive) == 0;
        }))
        return;
    throw Error(QCoreApplication::translate(
                    "Cli", "“%1” is a spreadsheet that was made for a unit to fill in. Look at it "
                           "with “package review PLAN FILE” and take it in with “package accept "
                           "PLAN FILE”.")
                    .arg(QFileInfo(options.file).fileName()));
}

} // namespace

ExitCode importFile(const Console &console, const ImportOptions &options)
{
    if (options.report) {
        requireReportName(*options.report, u"--report"_s);
        requireNoPlanFile(*options.report, options.plan);
    }
    const FileOutline file = fileChosen(options.file);
    requireNoUnitTemplate(file, options);
    const ColumnNames names = ColumnNames::read(resourceFolder());
    const auto session =
        options.dryRun ? openForReading(console, options.plan) : openForWriting(options.plan);
    const ColumnMatcher matcher(session->records(), names,
                                senderChosen(session->records(), options.sender));
    ImportPlan plan = planChosen(file, matcher, options);
    plan.keepsRows = options.report.has_value();
    if (options.remember)
        plan.memory = headingsToRemember(session->records(), matcher, plan);
    if (options.place.entity.isEmpty()) {
        const EntityInfo &info = entityInfo(plan.kind);
        console.line(QCoreApplication::translate("Cli", "Read as “%1” (%2).")
                         .arg(entityPlural(info), info.keyText()));
    }
    const BadRows badRows = options.skipBadRows ? BadRows::Skip : BadRows::RefuseAll;
    Offers offers{.tryOut = [&](const ChangeSet &set) { return session->tryOut(set).issues; }};
    if (!options.dryRun)
        offers.take = [&](const ChangeSet &set) { return session->apply(set).issues; };
    const ImportDraft draft = readImport(session->records(), plan, badRows, offers, today());
    if (options.report)
        writeReportFile(importReport(session->records(), plan, draft), *options.report);
    const bool refused =
        hasHard(draft.issues) && (!options.skipBadRows || draft.refused == draft.rows);

    std::vector<UnreadSheet> unread;
    if (options.place.sheet.isEmpty())
        unread = sheetsNotRead(file, matcher, plan.kind, plan.sheet);

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
        console.line(
            (options.skipBadRows
                 ? QCoreApplication::translate("Cli", "Nothing was taken in. %1 Mend the file.")
                 : QCoreApplication::translate(
                       "Cli", "Nothing was taken in. %1 Mend the file, or take the good rows with "
                              "--skip-bad-rows."))
                .arg(counts));
    else if (options.dryRun)
        console.line(
            QCoreApplication::translate("Cli", "A try only, nothing was changed. %1").arg(counts));
    else
        console.line(QCoreApplication::translate("Cli", "Taken in. %1").arg(counts));
    if (!unread.empty())
        console.line(notReadHint(notReadText(file, unread)));
    QJsonArray notRead;
    for (const UnreadSheet &one : unread) {
        notRead.append(
            QJsonObject{{u"sheet"_s, one.sheet + 1},
                        {u"name"_s, file.sheets[static_cast<std::size_t>(one.sheet)].name},
                        {u"entity"_s, QString(entityInfo(one.kind).keyText())},
                        {u"rows"_s, one.rows},
                        {u"more"_s, one.hasMore}});
    }
    console.json(QJsonObject{{u"applied"_s, draft.taken},
                             {u"dry_run"_s, options.dryRun},
                             {u"entity"_s, QString(entityInfo(plan.kind).keyText())},
                             {u"sheet"_s, plan.sheet + 1},
                             {u"header_row"_s, plan.headerRow},
                             {u"not_read"_s, notRead},
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
    const auto session = openForReading(console, options.plan);
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
