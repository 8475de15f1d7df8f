// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importchoice.h"
#include "app/cli/openplan.h"
#include "core/exchange/resourcefolder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

struct SurenessWords {
    QString key{};
    QString label{};
};

SurenessWords surenessWords(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Remembered:
        return {u"remembered"_s, QCoreApplication::translate("Cli", "remembered")};
    case Sureness::Key:
        return {u"key"_s, QCoreApplication::translate("Cli", "key")};
    case Sureness::Title:
        return {u"title"_s, QCoreApplication::translate("Cli", "title")};
    case Sureness::Named:
        return {u"name"_s, QCoreApplication::translate("Cli", "name")};
    case Sureness::Near:
        return {u"near"_s, QCoreApplication::translate("Cli", "perhaps")};
    case Sureness::None:
        break;
    }
    return {u"none"_s, QCoreApplication::translate("Cli", "not known")};
}

void showSheets(const Console &console, const FileOutline &file)
{
    std::vector<QStringList> rows;
    for (std::size_t index = 0; index < file.sheets.size(); ++index) {
        const SheetOutline &sheet = file.sheets[index];
        const QString number = QString::number(sheet.rows);
        rows.push_back({QString::number(index + 1), sheet.name,
                        sheet.hasMore
                            ? QCoreApplication::translate("Cli", "more than %1").arg(number)
                            : number,
                        sheet.isHidden ? QCoreApplication::translate("Cli", "hidden") : QString()});
    }
    console.table({{.title = QCoreApplication::translate("Cli", "No.")},
                   {.title = QCoreApplication::translate("Cli", "Sheet or table"), .isWhole = true},
                   {.title = QCoreApplication::translate("Cli", "Rows"), .alignsRight = true},
                   {.title = {}}},
                  rows);
}

void showHeader(const Console &console, const FileOutline &file, const HeaderMatch &header)
{
    const auto &columns = columnsOf(header.kind);
    const EntityInfo &info = entityInfo(header.kind);
    console.line(
        u'\n' +
        QCoreApplication::translate("Cli", "Rows of “%1” (%2): sheet “%3”, headings in row %4.")
            .arg(entityPlural(info), info.keyText(),
                 file.sheets[static_cast<std::size_t>(header.sheet)].name,
                 header.levels > 1 ? u"%1–%2"_s.arg(header.row).arg(header.row + header.levels - 1)
                                   : QString::number(header.row)) +
        u'\n');
    std::vector<QStringList> rows;
    for (std::size_t index = 0; index < header.headings.size(); ++index) {
        const HeadingMatch &heading = header.headings[index];
        const SheetColumn *column =
            heading.column < 0 ? nullptr : &columns[static_cast<std::size_t>(heading.column)];
        const bool isLeftOut = !column && heading.sureness == Sureness::Remembered;
        const QString sureness =
            isLeftOut         ? QCoreApplication::translate("Cli", "left out, remembered")
            : heading.isTwice ? QCoreApplication::translate("Cli", "there twice")
                              : surenessWords(heading.sureness).label;
        rows.push_back({columnLetters(index), heading.heading, column ? column->key : QString(),
                        column ? column->title() : QString(), sureness});
    }
    console.table({{.title = {}},
                   {.title = QCoreApplication::translate("Cli", "Heading")},
                   {.title = QCoreApplication::translate("Cli", "Column")},
                   {.title = QCoreApplication::translate("Cli", "Title")},
                   {.title = QCoreApplication::translate("Cli", "Known by")}},
                  rows);
    if (!header.missing.empty())
        console.line(u'\n' +
                     QCoreApplication::translate(
                         "Cli",
                         "Required for what is new, and not found: %1. Say where they are with "
                         "--map, or give them with --set.")
                         .arg(columnsText(header.kind, header.missing)));
}

QJsonObject headerJson(const HeaderMatch &header)
{
    const auto &columns = columnsOf(header.kind);
    QJsonArray headings;
    for (std::size_t index = 0; index < header.headings.size(); ++index) {
        const HeadingMatch &heading = header.headings[index];
        headings.append(QJsonObject{
            {u"letters"_s, columnLetters(index)},
            {u"heading"_s, heading.heading},
            {u"column"_s, heading.column < 0
                              ? QJsonValue()
                              : QJsonValue(columns[static_cast<std::size_t>(heading.column)].key)},
            {u"known_by"_s, surenessWords(heading.sureness).key},
            {u"twice"_s, heading.isTwice}});
    }
    QJsonArray missing;
    for (const int column : header.missing)
        missing.append(columns[static_cast<std::size_t>(column)].key);
    return {{u"entity"_s, QString(entityInfo(header.kind).keyText())},
            {u"sheet"_s, header.sheet + 1},
            {u"header_row"_s, header.row},
            {u"header_rows"_s, header.levels},
            {u"score"_s, header.score},
            {u"columns"_s, headings},
            {u"missing"_s, missing}};
}

QJsonArray sheetsJson(const FileOutline &file)
{
    QJsonArray sheets;
    for (const SheetOutline &sheet : file.sheets) {
        sheets.append(QJsonObject{{u"name"_s, sheet.name},
                                  {u"hidden"_s, sheet.isHidden},
                                  {u"rows"_s, sheet.rows},
                                  {u"more"_s, sheet.hasMore}});
    }
    return sheets;
}

} // namespace

ExitCode inspectFile(const Console &console, const InspectOptions &options)
{
    constexpr std::size_t mostGuesses = 4;
    std::unique_ptr<Session> session;
    if (!options.plan.isEmpty())
        session = openForReading(console, options.plan);
    const Records none;
    const ColumnNames names = ColumnNames::read(resourceFolder());
    const ColumnMatcher matcher(session ? session->records() : none, names);
    const FileOutline file = fileChosen(options.file);
    auto [guesses, clear] = matcher.guess(file, placeChosen(file, options.place));
    if (guesses.size() > mostGuesses)
        guesses.resize(mostGuesses);

    showSheets(console, file);
    if (guesses.empty())
        console.line(u'\n' + QCoreApplication::translate("Cli", "No heading is known."));
    else
        showHeader(console, file, guesses.front());
    QStringList others;
    for (std::size_t index = 1; index < guesses.size(); ++index)
        others += entityInfo(guesses[index].kind).keyText();
    if (!clear && !others.isEmpty())
        console.line(
            u'\n' + QCoreApplication::translate(
                        "Cli", "It is not clear what the rows are about. They may also be %1: name "
                               "it with --entity.")
                        .arg(others.join(u", "_s)));
    if (!guesses.empty() && options.place.sheet.isEmpty()) {
        const HeaderMatch &best = guesses.front();
        if (const QString notRead =
                notReadText(file, sheetsNotRead(file, matcher, best.kind, best.sheet));
            !notRead.isEmpty())
            console.line(u'\n' + notReadHint(notRead));
    }
    QJsonArray guessed;
    for (const HeaderMatch &guess : guesses)
        guessed.append(headerJson(guess));
    console.json(
        QJsonObject{{u"sheets"_s, sheetsJson(file)}, {u"clear"_s, clear}, {u"guesses"_s, guessed}});
    return ExitCode::Done;
}

} // namespace sxsh::cli
