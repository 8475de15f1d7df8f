// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/markedsheet.h"

#include "core/base/spokenlanguage.h"
#include "core/exchange/typedvalue.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTopRows = 50; // above the marks

/// Whether a sheet is one of those that only this program uses, or nothing is filled in on.
bool isOwnOfProgram(const QString &name, const TemplateStamp &stamp)
{
    const ScopedLanguage language(stamp.language);
    return name.compare(stampSheetName(), Qt::CaseInsensitive) == 0 ||
           name.compare(listsSheetName(), Qt::CaseInsensitive) == 0 ||
           name.compare(instructionsTitle(), Qt::CaseInsensitive) == 0;
}

/// A sheet with its marks and the keys that stand twice.
struct FoundSheet {
    EntityKind kind{};
    MarkedSheet sheet{};
    QSet<QString> twice{};
};

/// Looks for marks in the upper rows; says whether those rows are empty where there are none.
std::optional<FoundSheet> findMarks(const SheetReader &reader, int index, bool &isEmpty)
{
    std::optional<FoundSheet> found;
    reader.read(index, [&](int row, std::span<const Cell> cells) {
        for (std::size_t column = 0; column < cells.size(); ++column) {
            isEmpty = isEmpty && saysNothing(cells[column]);
            const auto mark = cells[column].kind == Cell::Kind::Text
                                  ? columnMarked(cells[column].text)
                                  : std::nullopt;
            if (!mark || (found && mark->first != found->kind))
                continue;
            if (!found)
                found = {.kind = mark->first, .sheet = {.index = index, .markRow = row}};
            MarkedSheet &sheet = found->sheet;
            sheet.marked.insert(static_cast<int>(column));
            if (sheet.columns.contains(mark->second))
                found->twice.insert(mark->second);
            else
                sheet.columns.insert(mark->second, static_cast<int>(column));
        }
        return !found && row < mostTopRows;
    });
    if (found) {
        // Which of two is the right one nobody can tell.
        for (const QString &key : std::as_const(found->twice))
            found->sheet.columns.remove(key);
    }
    return found;
}

/// The columns that were written and whose marks are gone, or stand twice.
void tellUnmarked(const UnitSheet &sheet, const MarkedSheet &found, Issues &issues)
{
    QStringList missing;
    QString first;
    for (const UnitColumn &column : sheet.columns) {
        if (column.key.isEmpty() || !column.isEntry || found.columns.contains(column.key))
            continue;
        missing += u"“%1”"_s.arg(columnTitle(sheet.kind, column));
        if (first.isEmpty())
            first = column.key;
    }
    if (missing.isEmpty())
        return;
    issues.push_back(
        {.severity = Severity::Hard,
         .entity = entityInfo(sheet.kind).keyText(),
         .field = first,
         .message = QCoreApplication::translate(
                        "Package", "Sheet “%1”: the hidden key of a column was deleted, altered or "
                                   "stands twice: %2. Nothing of it was read. Ask the unit to copy "
                                   "its figures into the spreadsheet that it was sent.")
                        .arg(found.name, missing.join(u", "_s))});
}

} // namespace

const Cell &MarkedSheet::cell(std::span<const Cell> cells, const QString &key) const
{
    static const Cell none;
    const int column = columns.value(key, -1);
    return column >= 0 && static_cast<std::size_t>(column) < cells.size()
               ? cells[static_cast<std::size_t>(column)]
               : none;
}

QHash<EntityKind, MarkedSheet> markedSheets(const SheetReader &reader, const TemplateStamp &stamp,
                                            Issues &issues)
{
    QHash<EntityKind, MarkedSheet> sheets;
    QStringList own;
    for (int index = 0; index < static_cast<int>(reader.sheets().size()); ++index) {
        const QString &name = reader.sheets()[static_cast<std::size_t>(index)].name;
        if (isOwnOfProgram(name, stamp))
            continue;
        bool isEmpty = true;
        auto found = findMarks(reader, index, isEmpty);
        if (!found) {
            if (!isEmpty)
                own += u"“%1”"_s.arg(name);
            continue;
        }
        if (sheets.contains(found->kind)) {
            issues.push_back({.severity = Severity::Soft,
                              .message = QCoreApplication::translate(
                                             "Package", "Sheet “%1” is a copy of another sheet of "
                                                        "the file and is not read.")
                                             .arg(name)});
            continue;
        }
        found->sheet.name = name;
        sheets.insert(found->kind, found->sheet);
    }
    if (!own.isEmpty()) {
        issues.push_back(
            {.severity = Severity::Soft,
             .message = QCoreApplication::translate(
                            "Package", "The unit's own sheets were not read: %1. Look into the "
                                       "file where they may say something.")
                            .arg(someOf(own))});
    }
    for (const UnitSheet &sheet : unitSheets()) {
        const auto found = sheets.constFind(sheet.kind);
        if (found != sheets.cend() && found->columns.contains(identityKey))
            tellUnmarked(sheet, *found, issues);
    }
    return sheets;
}

void addFinding(Issues &issues, Issue issue)
{
    constexpr std::size_t most = 2000;
    if (issues.size() < most)
        issues.push_back(std::move(issue));
}

QString someOf(const QStringList &names)
{
    constexpr qsizetype most = 5;
    QString told = names.first(std::min(most, names.size())).join(u", "_s);
    if (names.size() > most)
        told += u", …"_s;
    return told;
}

} // namespace sxsh
