// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/filledsheets.h"

#include "core/base/error.h"
#include "core/model/caption.h"
#include "core/package/sheetrows.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Says which rows that were written are not there, for that takes nothing away.
void tellMissing(const UnitSheet &sheet, const QString &name, const std::vector<UnitRow> &written,
                 const SheetRows &rows, const Records &records, Issues &issues)
{
    QStringList missing;
    for (const UnitRow &row : written) {
        if (row.isThere && !rows.isSeen(row.record.id()))
            missing += codeOf(records, row.record);
    }
    if (missing.isEmpty())
        return;
    const auto count = static_cast<int>(missing.size());
    addFinding(
        issues,
        {.severity = Severity::Soft,
         .entity = entityInfo(sheet.kind).keyText(),
         .message =
             QCoreApplication::translate("Package",
                                         "Sheet “%1”: %2 not there any more (%3). Nothing is "
                                         "removed by that.")
                 .arg(name, QCoreApplication::translate("Package", "%Ln rows are", nullptr, count),
                      someOf(missing))});
}

void tellMerged(const UnitSheet &sheet, const QString &name, const QStringList &merged,
                Issues &issues)
{
    if (merged.isEmpty())
        return;
    addFinding(
        issues,
        {.severity = Severity::Hard,
         .entity = entityInfo(sheet.kind).keyText(),
         .message = QCoreApplication::translate(
                        "Package", "Sheet “%1”: cells are merged (%2). What stood in those under "
                                   "the first stays as it was. Ask the unit to fill in every cell "
                                   "by itself.")
                        .arg(name, someOf(merged))});
}

void tellOverwritten(const UnitSheet &sheet, const QString &name, const QStringList &cells,
                     Issues &issues)
{
    if (cells.isEmpty())
        return;
    addFinding(issues,
               {.severity = Severity::Soft,
                .entity = entityInfo(sheet.kind).keyText(),
                .message = QCoreApplication::translate(
                               "Package", "Sheet “%1”: grey cells were changed (%2). They only say "
                                          "what their row is about, and were not read.")
                               .arg(name, someOf(cells))});
}

void tellFormulas(const SheetReader &reader, int sheet, const QString &name, Issues &issues)
{
    const std::vector<QString> formulas = reader.formulas(sheet);
    if (formulas.empty())
        return;
    addFinding(issues,
               {.severity = Severity::Soft,
                .message = QCoreApplication::translate(
                               "Package", "Sheet “%1”: cells hold formulas (%2); their results "
                                          "as they were saved were read.")
                               .arg(name, someOf(QStringList(formulas.begin(), formulas.end())))});
}

CoveredCells coveredCells(const SheetReader &reader, const MarkedSheet &found)
{
    constexpr std::size_t most = 10'000; // looking into many takes long
    std::vector<CellRange> ranges = reader.mergedRanges(found.index);
    if (ranges.size() > most) {
        throw Error(QCoreApplication::translate("Package",
                                                "Sheet “%1” holds more merged cells than any unit "
                                                "needs. Nothing was taken over.")
                        .arg(found.name));
    }
    return CoveredCells(std::move(ranges));
}

/// Says that a sheet that was written is not there, or its identities are not.
void tellUnread(const UnitSheet &sheet, const MarkedSheet *found, Issues &issues)
{
    addFinding(
        issues,
        {.severity = Severity::Hard,
         .entity = entityInfo(sheet.kind).keyText(),
         .message =
             found ? QCoreApplication::translate(
                         "Package", "Sheet “%1”: its hidden column with the identities was "
                                    "deleted or altered: nothing of the sheet was read. Ask the "
                                    "unit to copy its figures into the spreadsheet that it was "
                                    "sent.")
                         .arg(found->name)
                   : QCoreApplication::translate(
                         "Package", "The sheet with %1, or its hidden row, is not there any more: "
                                    "nothing of it was read. Ask the unit to copy its figures "
                                    "into the spreadsheet that it was sent.")
                         .arg(entityPlural(entityInfo(sheet.kind)).toLower())});
}

/// Says how many cells are older than what was accepted since they were issued.
void tellOlder(const QStringList &older, Issues &issues)
{
    if (older.isEmpty())
        return;
    addFinding(
        issues,
        {.severity = Severity::Soft,
         .message = QCoreApplication::translate(
                        "Package", "Cells that are as they were issued although an accepted file "
                                   "said otherwise since: %1 (%2). They are of an older copy: "
                                   "what was accepted stays. If a value is to go back to what it "
                                   "was, correct it in the plan.")
                        .arg(QString::number(older.size()), someOf(older))});
}

} // namespace

FilledSheets readFilledSheets(const SheetReader &reader, const TemplateStamp &stamp,
                              const Records &issued, const Records &base, QDate day)
{
    FilledSheets filled{.records = base};
    const QHash<EntityKind, MarkedSheet> found = markedSheets(reader, stamp, filled.issues);
    QStringList older;
    for (const UnitSheet &sheet : unitSheets()) {
        const auto at = found.constFind(sheet.kind);
        if (at == found.cend() || !at->columns.contains(identityKey)) {
            // Where there was nothing to fill in, nothing is missed.
            if (sheet.takesNew ||
                !UnitCells(issued, {stamp.unit}, day).rows(sheet, stamp.year).empty())
                tellUnread(sheet, at == found.cend() ? nullptr : &*at, filled.issues);
            continue;
        }
        SheetRows rows(sheet, *at, stamp, filled.records,
                       CellStates(sheet, {stamp.unit}, issued, base, filled.records, day),
                       coveredCells(reader, *at), day, filled.issues);
        const auto readRows = [&](auto &&each) {
            reader.read(at->index, [&](int row, std::span<const Cell> cells) {
                if (row > at->markRow)
                    each(row, cells);
                return true;
            });
        };
        readRows([&](int row, std::span<const Cell> cells) { rows.note(row, cells); });
        rows.finishNotes();
        readRows([&](int row, std::span<const Cell> cells) { rows.read(row, cells); });
        tellMissing(sheet, at->name, rows.written(), rows, filled.records, filled.issues);
        tellMerged(sheet, at->name, rows.merged(), filled.issues);
        tellOverwritten(sheet, at->name, rows.overwritten(), filled.issues);
        tellFormulas(reader, at->index, at->name, filled.issues);
        older += rows.older();
        filled.records = rows.result();
    }
    tellOlder(older, filled.issues);
    return filled;
}

} // namespace sxsh
