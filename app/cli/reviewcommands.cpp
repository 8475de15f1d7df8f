// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "app/cli/packagearguments.h"
#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/base/spokenlanguage.h"
#include "core/exchange/importplan.h"
#include "core/exchange/resourcefolder.h"
#include "core/exchange/typedvalue.h"
#include "core/model/caption.h"
#include "core/package/returnacceptance.h"
#include "core/package/returnreceipt.h"
#include "core/package/reviewfindings.h"
#include "core/package/reviewjson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

/// The words for what became of a record.
QString kindWord(const QString &kind)
{
    if (kind == u"add")
        return QCoreApplication::translate("Cli", "new");
    if (kind == u"edit")
        return QCoreApplication::translate("Cli", "changed");
    if (kind == u"remove")
        return QCoreApplication::translate("Cli", "removed");
    return QCoreApplication::translate("Cli", "not readable");
}

/// A value of a column as people read it; what JSON has of links and numbers is that already.
QString valueWord(const SheetColumn *column, const QJsonValue &value)
{
    if (value.isNull())
        return u"–"_s;
    if (value.isObject())
        return QCoreApplication::translate("Cli", "the record");
    if (value.isBool())
        return choiceLabel(value.toBool() ? YesNo::Yes : YesNo::No);
    if (value.isDouble())
        return shownCell(Cell::ofNumber(value.toDouble()));
    const QString text = value.toVariant().toString();
    const Field *field = column ? column->field : nullptr;
    if (field && field->type == FieldType::Choice) {
        for (const Choice &choice : field->choices) {
            if (text == QLatin1String(choice.key))
                return choiceLabel(choice);
        }
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return field && field->type == FieldType::Date && day.isValid()
               ? dateText(day, spokenLanguage())
               : text;
}

void tellItems(const Console &console, std::span<const MergeItem> items, const ReviewedSides &sides,
               const QString &theirs)
{
    std::vector<QStringList> rows;
    const auto add = [&rows](const QJsonObject &object, const QString &change, const QString &key,
                             const QJsonValue &here, const QJsonValue &there) {
        const auto saysNothing = [](const QJsonValue &value) {
            return value.isNull() || value.toVariant().toString().isEmpty();
        };
        if (saysNothing(here) && saysNothing(there))
            return;
        const EntityInfo *info = findEntity(object.value("entity"_L1).toString());
        const auto position = info ? columnPosition(info->kind, key) : std::nullopt;
        const SheetColumn *column =
            position ? &columnsOf(info->kind)[static_cast<std::size_t>(*position)] : nullptr;
        rows.push_back(
            {(info ? entityLabel(*info) : QString()) + u' ' + object.value("code"_L1).toString(),
             change,
             column          ? column->title()
             : key.isEmpty() ? u"–"_s
                             : key,
             valueWord(column, here), valueWord(column, there)});
    };
    for (const QJsonValue value : cleanJson(items, sides)) {
        const QJsonObject object = value.toObject();
        const QJsonObject fields = object.value("fields"_L1).toObject();
        for (auto at = fields.begin(); at != fields.end(); ++at) {
            const QJsonArray pair = at.value().toArray();
            add(object, kindWord(object.value("kind"_L1).toString()), at.key(), pair[0], pair[1]);
        }
    }
    for (const QJsonValue value : conflictsJson(items, sides)) {
        const QJsonObject object = value.toObject();
        add(object, QCoreApplication::translate("Cli", "conflict"),
            object.value("field"_L1).toString(), object.value("mine"_L1),
            object.value("theirs"_L1));
    }
    console.table({{QCoreApplication::translate("Cli", "Record"), false, true},
                   {QCoreApplication::translate("Cli", "Change")},
                   {QCoreApplication::translate("Cli", "Field")},
                   {QCoreApplication::translate("Cli", "Here")},
                   {theirs}},
                  rows);
}

/// Decides what is in conflict as --conflicts says: "mine", "theirs" or the name of a JSON file.
/// False where that is of no use or something is left to decide, which is told, with the conflicts
/// in the result.
bool decide(const Console &console, std::span<MergeItem> items, const ReviewedSides &sides,
            const std::optional<QString> &conflicts, QJsonObject &result)
{
    QStringList problems;
    if (conflicts == u"mine"_s || conflicts == u"theirs"_s) {
        decideConflicts(items, *conflicts == u"mine" ? Take::Ours : Take::Theirs);
    } else if (conflicts) {
        for (const Issue &issue : decideByJson(items, bytesOf(*conflicts)))
            problems += u"“%1”: %2"_s.arg(QDir::toNativeSeparators(*conflicts), issue.message);
    }
    if (const int open = openConflicts(items); open > 0 && problems.isEmpty()) {
        problems += QCoreApplication::translate(
            "Cli",
            "%Ln conflicts are to be decided first: --conflicts mine keeps what "
            "is here, theirs takes what came in, a JSON file decides one by one. "
            "Nothing was changed.",
            nullptr, open);
    }
    if (problems.isEmpty())
        return true;
    for (const QString &problem : problems)
        console.complain(problem);
    result.insert(u"error"_s, problems.join(u'\n'));
    result.insert(u"conflicts"_s, conflictsJson(items, sides));
    return false;
}

} // namespace

ExitCode reviewPackage(const Console &console, const PackageOptions &options)
{
    const auto session = openForReading(console, options.plan);
    const ReceivedReturn received(*session, readExchangedFile(options.file));
    ReturnReview review = reviewOf(*session, received);
    // What is part of a later return changes nothing any more.
    if (received.standing() == ReturnStanding::Superseded)
        review.items.clear();
    const ReviewedSides sides{session->records(), received.theirRecords(), today()};
    const ReviewFindings findings =
        findingsOf(*session, received, review, BareNames::read(resourceFolder()));
    const PackageHeader &header = received.header();
    const bool isAccepted = received.standing() == ReturnStanding::Accepted;
    console.line(QCoreApplication::translate("Cli", "Return no. %1 of %2 to package no. %3.")
                     .arg(QString::number(header.returnNumber), header.unitName,
                          QString::number(header.issue)));
    if (isAccepted)
        console.line(QCoreApplication::translate("Cli", "It is accepted already."));
    if (received.standing() == ReturnStanding::Superseded) {
        console.line(QCoreApplication::translate(
            "Cli", "A later return of the same working copy was accepted: it is part of that."));
    }
    tellItems(console, review.items, sides, QCoreApplication::translate("Cli", "From the unit"));
    console.issues(findings.problems);
    QJsonArray duplicates;
    for (const DuplicatePair &pair : findings.duplicates) {
        const QString first = findings.merged.find(pair.first)->code;
        const QString second = findings.merged.find(pair.second)->code;
        const QString why = duplicateWords(pair);
        console.line(QCoreApplication::translate("Cli", "%1 and %2 may be one facility (%3%): %4.")
                         .arg(first, second, QString::number(pair.score), why));
        duplicates.append(QJsonObject{
            {u"a"_s, first}, {u"b"_s, second}, {u"score"_s, pair.score}, {u"why"_s, why}});
    }
    QJsonArray missing;
    for (const int number : received.missing())
        missing.append(number);
    console.json(QJsonObject{{u"unit"_s, header.unitCode},
                             {u"issue"_s, header.issue},
                             {u"sequence"_s, header.returnNumber},
                             {u"base"_s, received.baseNumber()},
                             {u"already_accepted"_s, isAccepted},
                             {u"superseded"_s, received.standing() == ReturnStanding::Superseded},
                             {u"missing"_s, missing},
                             {u"clean"_s, cleanJson(review.items, sides)},
                             {u"conflicts"_s, conflictsJson(review.items, sides)},
                             {u"duplicates"_s, duplicates},
                             {u"problems"_s, problemsJson(findings.problems)}});
    return ExitCode::Done;
}

ExitCode receivePackage(const Console &console, const PackageOptions &options)
{
    const auto session = openForWriting(options.plan);
    const ReceivedReturn received(*session, readExchangedFile(options.file));
    const bool isKnown = received.known().has_value();
    const Exchange kept = keepReturn(*session, received);
    console.issues(received.warnings());
    const PackageHeader &header = received.header();
    console.line((isKnown ? QCoreApplication::translate(
                                "Cli", "Return no. %1 of %2 was received before: nothing was "
                                       "changed.")
                          : QCoreApplication::translate("Cli", "Return no. %1 of %2 is kept to be "
                                                               "decided later."))
                     .arg(QString::number(header.returnNumber), header.unitName));
    console.json(QJsonObject{{u"unit"_s, header.unitCode},
                             {u"issue"_s, header.issue},
                             {u"sequence"_s, header.returnNumber},
                             {u"received_before"_s, isKnown},
                             {u"state"_s, choiceKey(kept.state)}});
    return ExitCode::Done;
}

ExitCode acceptPackage(const Console &console, const PackageOptions &options)
{
    if (options.problems && options.problems != u"reject"_s &&
        options.problems != u"keep-draft"_s) {
        throw UsageError(
            QCoreApplication::translate("Cli", "--problems is “reject” or “keep-draft”."));
    }
    const auto session = openForWriting(options.plan);
    const ReceivedReturn received(*session, readExchangedFile(options.file));
    const PackageHeader &header = received.header();
    QJsonObject result{{u"unit"_s, header.unitCode},
                       {u"issue"_s, header.issue},
                       {u"sequence"_s, header.returnNumber}};
    if (received.standing() == ReturnStanding::Accepted) {
        console.line(QCoreApplication::translate("Cli", "It is accepted already, as no. %1: "
                                                        "nothing was changed.")
                         .arg(received.known()->sequence));
        result.insert(u"already_accepted"_s, true);
        result.insert(u"number"_s, received.known()->sequence);
        console.json(result);
        return ExitCode::Done;
    }
    if (received.standing() == ReturnStanding::Superseded) {
        console.line(QCoreApplication::translate(
            "Cli", "A later return of the same working copy was accepted: this one is superseded, "
                   "and nothing was changed."));
        result.insert(u"superseded"_s, true);
        console.json(result);
        return ExitCode::Done;
    }
    console.issues(received.warnings());
    ReturnReview review = reviewOf(*session, received);
    console.issues(review.refused);
    const ReviewedSides sides{session->records(), received.theirRecords(), today()};
    if (!decide(console, review.items, sides, options.conflicts, result)) {
        console.json(result);
        return ExitCode::Refused;
    }
    const Acceptance acceptance = acceptReturn(
        *session, received, std::move(review.items),
        options.problems == u"reject"_s ? ProblemPolicy::Reject : ProblemPolicy::KeepDraft);
    console.issues(acceptance.problems);
    Issues problems = received.warnings();
    problems.insert(problems.end(), review.refused.begin(), review.refused.end());
    problems.insert(problems.end(), acceptance.problems.begin(), acceptance.problems.end());
    result.insert(u"accepted"_s, acceptance.applied);
    result.insert(u"number"_s, acceptance.applied ? QJsonValue(acceptance.number) : QJsonValue());
    result.insert(u"changes"_s, acceptance.changes);
    result.insert(u"drafts"_s, acceptance.drafts);
    result.insert(u"problems"_s, problemsJson(problems));
    console.json(result);
    if (!acceptance.applied) {
        console.complain(QCoreApplication::translate(
            "Cli", "The return was not accepted, and nothing was changed."));
        return ExitCode::Refused;
    }
    console.line(QCoreApplication::translate("Cli", "Accepted as no. %1 of %2: %3, %4.")
                     .arg(QString::number(acceptance.number), header.unitName,
                          QCoreApplication::translate("Cli", "%Ln changed records", nullptr,
                                                      acceptance.changes),
                          QCoreApplication::translate("Cli", "%Ln values kept as drafts", nullptr,
                                                      acceptance.drafts)));
    return ExitCode::Done;
}

ExitCode revertPackage(const Console &console, const PackageOptions &options)
{
    const auto session = openForWriting(options.plan);
    const AdminUnit &unit = unitNamed(session->records(), nfc(options.unit));
    const Exchange *found = acceptanceOf(session->records(), {unit.id}, options.number);
    if (!found) {
        throw Error(QCoreApplication::translate("Cli", "%1 has no acceptance no. %2 that could be "
                                                       "taken back.")
                        .arg(unit.name, QString::number(options.number)));
    }
    const Exchange accepted = *found;
    const QString name = unit.name;
    std::vector<MergeItem> items = reversalOf(*session, accepted);
    const Records before = session->recordsAt(accepted.journalLine - 1);
    const ReviewedSides sides{session->records(), before, today()};
    if (openConflicts(items) > 0 && !options.conflicts) {
        tellItems(console, items, sides,
                  QCoreApplication::translate("Cli", "Before it was accepted"));
    }
    QJsonObject told{{u"number"_s, accepted.sequence}, {u"reverted"_s, false}};
    if (!decide(console, items, sides, options.conflicts, told)) {
        told.insert(u"clean"_s, cleanJson(items, sides));
        console.json(told);
        return ExitCode::Refused;
    }
    const Acceptance result = revertAcceptance(*session, accepted, items);
    console.issues(result.problems);
    console.json(QJsonObject{{u"number"_s, accepted.sequence},
                             {u"reverted"_s, result.applied},
                             {u"changes"_s, result.changes},
                             {u"problems"_s, problemsJson(result.problems)}});
    if (!result.applied)
        return ExitCode::Refused;
    console.line(QCoreApplication::translate("Cli", "No. %1 of %2 is taken back: %3.")
                     .arg(QString::number(accepted.sequence), name,
                          QCoreApplication::translate("Cli", "%Ln changed records", nullptr,
                                                      result.changes)));
    return ExitCode::Done;
}

} // namespace sxsh::cli
