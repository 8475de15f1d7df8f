// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/exchange/resourcefolder.h"
#include "core/report/reportdraft.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <algorithm>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

void tellPlaces(const Console &console, const std::vector<WordingPlace> &places)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const WordingPlace &place : places) {
        array.append(QJsonObject{
            {u"place"_s, place.place},
            {u"heading"_s, place.isHeading},
            {u"adjusted"_s, place.isAdjusted()},
            {u"unit"_s, place.subject.isEmpty() ? QJsonValue() : QJsonValue(place.subject)},
            {u"problem"_s, place.problem.isEmpty() ? QJsonValue() : QJsonValue(place.problem)},
            {u"original"_s, place.original},
            {u"text"_s, place.text},
            {u"printed"_s, place.printed}});
        rows.push_back({place.place, place.subject, place.isAdjusted() ? u"*"_s : QString(),
                        !place.problem.isEmpty()  ? place.problem
                        : place.printed.isEmpty() ? u"–"_s
                                                  : place.printed.simplified()});
    }
    console.table({{QCoreApplication::translate("Cli", "Place")},
                   {QCoreApplication::translate("Cli", "About")},
                   {QCoreApplication::translate("Cli", "Adjusted")},
                   {QCoreApplication::translate("Cli", "Words"), false, true}},
                  rows);
    console.json(array);
}

} // namespace

ExitCode adjustWording(const Console &console, const WordingOptions &options)
{
    const bool isEdit = options.text || options.isReset;
    if (isEdit != options.place.has_value() || (options.text && options.isReset)) {
        throw UsageError(QCoreApplication::translate(
            "Cli", "To put words otherwise, give --place with --text or with --reset; without them "
                   "the places are listed."));
    }
    const auto session =
        isEdit ? openForWriting(options.plan) : openForReading(console, options.plan);
    const ReportRequest request{.kind = options.kind,
                                .period = nfc(options.period),
                                .subject = nfc(options.unit.value_or(QString())).trimmed(),
                                .language = console.language()};
    Savings savings(session->records());
    const ReportDraft draft(savings, resourceFolder(), request);
    QHash<QString, QString> wordings = wordingsOf(session->records(), request);
    std::vector<WordingPlace> places = draft.compose(wordings, {}).places;
    if (!isEdit) {
        tellPlaces(console, places);
        return ExitCode::Done;
    }
    const auto at = std::ranges::find(places, *options.place, &WordingPlace::place);
    if (at == places.end()) {
        throw Error(QCoreApplication::translate(
                        "Cli", "There is no place “%1” in this report; without --place they are "
                               "listed.")
                        .arg(*options.place));
    }
    if (options.isReset)
        wordings.remove(*options.place);
    else
        wordings.insert(*options.place, nfc(*options.text));
    places = draft.compose(wordings, {}).places;
    const auto tried = std::ranges::find(places, *options.place, &WordingPlace::place);
    if (!options.isReset && !tried->problem.isEmpty()) {
        throw Error(QCoreApplication::translate("Cli", "These words cannot be used: %1")
                        .arg(tried->problem));
    }
    const ChangeSet set =
        wordingChange(session->records(), request, draft.name(), places, wordings);
    if (set.changes.empty()) {
        console.line(QCoreApplication::translate("Cli", "The words were so before."));
        return ExitCode::Done;
    }
    const Session::Outcome outcome = session->apply(set);
    if (!outcome.applied)
        throw Error(outcome.issues.front().message);
    console.line(tried->printed.isEmpty()
                     ? QCoreApplication::translate("Cli", "Nothing is printed there now.")
                     : tried->printed);
    console.json(QJsonObject{{u"place"_s, tried->place},
                             {u"adjusted"_s, tried->isAdjusted()},
                             {u"printed"_s, tried->printed}});
    return ExitCode::Done;
}

} // namespace sxsh::cli
