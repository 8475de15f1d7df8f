// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importchoice.h"

#include "app/cli/openplan.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

/// The position of the column of the file with that heading, else of that letter; UsageError where
/// there is none or several.
std::size_t fileColumn(const ImportPlan &plan, const QString &heading)
{
    const QString key = headingKey(heading);
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < plan.columns.size(); ++index) {
        if (!key.isEmpty() && headingKey(plan.columns[index].heading) == key)
            found.push_back(index);
    }
    if (found.size() == 1)
        return found.front();
    for (std::size_t index = 0; index < plan.columns.size(); ++index) {
        if (columnLetters(index) == heading)
            return index;
    }
    QStringList known;
    for (std::size_t index = 0; index < plan.columns.size(); ++index)
        known += u"%1 “%2”"_s.arg(columnLetters(index), plan.columns[index].heading);
    if (found.empty()) {
        throw UsageError(
            QCoreApplication::translate("Cli", "The file has no heading “%1”. It has: %2.")
                .arg(heading, known.join(u", "_s)));
    }
    throw UsageError(QCoreApplication::translate(
                         "Cli", "The file has the heading “%1” several times. Name the column by "
                                "its letter: %2.")
                         .arg(heading, known.join(u", "_s)));
}

int columnNamed(EntityKind kind, const QString &key)
{
    if (const auto position = columnPosition(kind, key))
        return *position;
    throw UsageError(QCoreApplication::translate(
                         "Cli", "“%1” has no column “%2”. “sxsh-cli fields %1” lists them.")
                         .arg(QString(entityInfo(kind).keyText()), key));
}

/// "left=right" cut at its last sign, or UsageError.
std::pair<QString, QString> cutPair(const char *option, const QString &text, qsizetype at)
{
    if (at <= 0)
        throw UsageError(
            QCoreApplication::translate("Cli", "“%1 %2” lacks a name before “=”, or the sign.")
                .arg(QLatin1String(option), text));
    return {text.left(at).trimmed(), text.mid(at + 1).trimmed()};
}

void applyMapped(ImportPlan &plan, const QString &word)
{
    const QString text = nfc(word);
    const auto [heading, key] = cutPair("--map", text, text.lastIndexOf(u'='));
    const std::size_t position = fileColumn(plan, heading);
    PlannedColumn &planned = plan.columns[position];
    std::erase_if(plan.issues, [&](const Issue &issue) { return issue.field == planned.heading; });
    const bool isLeftOut = key.isEmpty() || key == u"-";
    const int column = isLeftOut ? -1 : columnNamed(plan.kind, key);
    // What was only guessed gives way to what is said.
    for (std::size_t index = 0; index < plan.columns.size() && column >= 0; ++index) {
        if (index != position && plan.columns[index].column == column)
            plan.columns[index].column = -1;
    }
    planned.column = column;
    planned.isSettled = isLeftOut;
}

/// "HD-{STT}" is the heading STT behind "HD-", "HD-{#}" the number of the row.
GivenValue givenValue(const ImportPlan &plan, const QString &word)
{
    const QString text = nfc(word);
    const auto [key, value] = cutPair("--set", text, text.indexOf(u'='));
    GivenValue given{.column = columnNamed(plan.kind, key), .text = value};
    const qsizetype open = value.indexOf(u'{');
    if (open < 0 || !value.endsWith(u'}'))
        return given;
    const QString inside = value.mid(open + 1, value.size() - open - 2);
    given.text = value.left(open);
    if (inside == u"#")
        given.isNumbered = true;
    else
        given.fileColumn = static_cast<int>(fileColumn(plan, inside));
    return given;
}

} // namespace

FileOutline fileChosen(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        throw Error(QCoreApplication::translate(
                        "Cli", "“%1” is a folder. Name the spreadsheet in it that is to be read.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    return readOutline(path);
}

std::optional<int> sheetChosen(const FileOutline &file, const QString &sheet)
{
    if (sheet.isEmpty())
        return {};
    const QString key = folded(sheet);
    for (std::size_t index = 0; index < file.sheets.size(); ++index) {
        if (folded(file.sheets[index].name) == key)
            return static_cast<int>(index);
    }
    bool isNumber = false;
    const int number = sheet.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= static_cast<int>(file.sheets.size()))
        return number - 1;
    QStringList names;
    for (const SheetOutline &one : file.sheets)
        names += u"“%1”"_s.arg(one.name);
    throw UsageError(QCoreApplication::translate("Cli", "The file has no sheet “%1”. It has: %2.")
                         .arg(sheet, names.join(u", "_s)));
}

HeaderPlace placeChosen(const FileOutline &file, const PlaceOptions &place)
{
    HeaderPlace said{.sheet = sheetChosen(file, place.sheet), .row = place.headerRow};
    if (!place.entity.isEmpty())
        said.kind = entityNamed(place.entity);
    return said;
}

QString notReadHint(const QString &notRead)
{
    return notRead + u' ' +
           QCoreApplication::translate("Cli", "Take them one by one: --sheet and the name, or the "
                                              "number that “sxsh-cli inspect” shows.");
}

HeaderMatch headerChosen(const FileOutline &file, const ColumnMatcher &matcher,
                         const PlaceOptions &place)
{
    const HeaderPlace said = placeChosen(file, place);
    const HeaderGuess guess = matcher.guess(file, said);
    if (guess.isClear)
        return guess.likely.front();
    if (said.kind)
        return {.kind = *said.kind, .sheet = said.sheet.value_or(0)};
    constexpr std::size_t most = 4;
    QStringList likely;
    for (const HeaderMatch &match : guess.likely) {
        if (likely.size() < static_cast<qsizetype>(most))
            likely += entityInfo(match.kind).keyText();
    }
    const QString name = QFileInfo(file.path).fileName();
    if (likely.isEmpty())
        throw UsageError(
            QCoreApplication::translate(
                "Cli", "No heading in “%1” is known. Say what its rows are about with --entity and "
                       "where the headings stand with --header-row.")
                .arg(name));
    throw UsageError(QCoreApplication::translate(
                         "Cli", "It is not clear what the rows of “%1” are about. Name it with "
                                "--entity; it may be %2.")
                         .arg(name, likely.join(u", "_s)));
}

ImportPlan planChosen(const FileOutline &file, const ColumnMatcher &matcher,
                      const ImportOptions &options)
{
    const HeaderMatch header = headerChosen(file, matcher, options.place);
    if (header.row == 0 && options.place.headerRow) {
        throw UsageError(QCoreApplication::translate(
                             "Cli", "Row %1 cannot be the header: it is empty or too far down.")
                             .arg(*options.place.headerRow));
    }
    if (header.row == 0 || (header.recognised == 0 && options.mapped.isEmpty()))
        refuseUnknownHeader(file, header.kind);
    ImportPlan plan = planOf(file, header);
    for (const QString &mapped : options.mapped)
        applyMapped(plan, mapped);
    for (const QString &word : options.given) {
        const GivenValue given = givenValue(plan, word);
        std::erase_if(plan.given,
                      [&](const GivenValue &other) { return other.column == given.column; });
        plan.given.push_back(given);
    }
    return plan;
}

} // namespace sxsh::cli
