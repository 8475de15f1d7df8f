// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "app/cli/outputpath.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/duties/handinchecklist.h"
#include "core/duties/unitreports.h"
#include "core/exchange/codeindex.h"
#include "core/exchange/resourcefolder.h"
#include "core/model/caption.h"
#include "core/model/dated.h"
#include "core/package/correctionslip.h"
#include "core/package/packageissue.h"
#include "core/package/queryfile.h"
#include "core/package/returnacceptance.h"
#include "core/package/returnreceipt.h"
#include "core/package/reviewfindings.h"
#include "core/package/reviewjson.h"
#include "core/package/unitenrolment.h"
#include "core/package/unittemplate.h"
#include "core/package/unitworkingcopy.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringDecoder>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

/// All of the file, or as much of it as is asked for.
QByteArray bytesOf(const QString &path, std::optional<qint64> most = {})
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate("Cli", "“%1” cannot be read: %2")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return most ? file.read(*most) : file.readAll();
}

/// The first line of the file, which Notepad may have saved as Unicode of either kind.
QString passphraseIn(const std::optional<QString> &path)
{
    if (!path)
        return {};
    constexpr qsizetype mostBytes = 4096; // of a line that nobody could type
    const QByteArray bytes = bytesOf(*path, mostBytes);
    const auto marked = QStringDecoder::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringDecoder::Utf8));
    // What follows a line in plain bytes need be no text.
    const qsizetype end = marked ? -1 : bytes.indexOf('\n');
    const QString text = decoder(end < 0 ? bytes : bytes.first(end + 1));
    const qsizetype lineEnd = text.indexOf(u'\n');
    const QString line = lineEnd < 0 ? text : text.first(lineEnd);
    const QString shown = QDir::toNativeSeparators(*path);
    if (lineEnd < 0 && bytes.size() == mostBytes) {
        throw Error(QCoreApplication::translate("Cli", "The first line of “%1” is far too long for "
                                                       "a passphrase.")
                        .arg(shown));
    }
    if (decoder.hasError() || line.contains(QChar::Null)) {
        throw Error(QCoreApplication::translate("Cli", "The first line of “%1” is no text in "
                                                       "Unicode. Save the file as UTF-8.")
                        .arg(shown));
    }
    const QString phrase = trimmedPassphrase(line);
    if (phrase.isEmpty()) {
        throw Error(QCoreApplication::translate("Cli", "The first line of “%1” is empty: it is to "
                                                       "be the passphrase.")
                        .arg(shown));
    }
    return phrase;
}

/// The unit that bears the code today or, where none does, that bore it last.
const AdminUnit &unitNamed(const Records &records, const QString &code)
{
    if (const AdminUnit *unit = unitByCode(records, code, today()))
        return *unit;
    const AdminUnit *last = nullptr;
    for (const AdminUnit &unit : records.all<AdminUnit>()) {
        if (unit.code == code && (!last || last->validTo < unit.validTo))
            last = &unit;
    }
    if (!last) {
        throw Error(QCoreApplication::translate(
                        "Cli", "There is no administrative unit with the code “%1” in this plan. "
                               "“list PLAN admin_unit” shows the codes there are.")
                        .arg(code));
    }
    return *last;
}

QJsonObject headerJson(const PackageHeader &header)
{
    QJsonObject object{
        {u"kind"_s, choiceKey(header.kind)},
        {u"unit"_s, header.unitCode},
        {u"name"_s, header.unitName},
        {u"issue"_s, header.issue},
        {u"schema"_s, header.schema},
        {u"line"_s, header.line},
        {u"made"_s, header.made.toUTC().toString(Qt::ISODate)},
        {u"who"_s, header.who},
        {u"opened_by"_s, header.kind == PackageKind::Correction ? u"working_copy"_s
                         : header.kind != PackageKind::Issue    ? u"department"_s
                         : header.passphrase                    ? u"passphrase"_s
                                                                : u"key"_s},
        {u"department"_s, fingerprint(header.departmentKey)},
        {u"size"_s, header.size},
    };
    if (header.kind == PackageKind::Return) {
        object.insert(u"sequence"_s, header.returnNumber);
        object.insert(u"copy"_s, header.copy.toString(QUuid::WithoutBraces));
    } else {
        object.insert(u"sequence"_s, header.issue);
    }
    return object;
}

void tellItems(const Console &console, std::span<const MergeItem> items, const ReviewedSides &sides,
               const QString &theirs)
{
    std::vector<QStringList> rows;
    const auto shown = [](const QJsonValue &value) {
        return value.isNull()     ? u"–"_s
               : value.isObject() ? QCoreApplication::translate("Cli", "the record")
                                  : value.toVariant().toString();
    };
    const auto address = [](const QJsonObject &object) {
        return object.value("entity"_L1).toString() + u':' + object.value("code"_L1).toString();
    };
    for (const QJsonValue value : cleanJson(items, sides)) {
        const QJsonObject object = value.toObject();
        const QJsonObject fields = object.value("fields"_L1).toObject();
        for (auto at = fields.begin(); at != fields.end(); ++at) {
            const QJsonArray pair = at.value().toArray();
            rows.push_back({address(object), object.value("kind"_L1).toString(), at.key(),
                            shown(pair[0]), shown(pair[1])});
        }
    }
    for (const QJsonValue value : conflictsJson(items, sides)) {
        const QJsonObject object = value.toObject();
        rows.push_back({address(object), QCoreApplication::translate("Cli", "conflict"),
                        shown(object.value("field"_L1)), shown(object.value("mine"_L1)),
                        shown(object.value("theirs"_L1))});
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

/// A file of another kind that is there already is not written over.
void requireNoOtherFile(const QString &out)
{
    QFile file(out);
    if (!file.exists() || file.size() == 0 || SealedPackage::isPackage(out))
        return;
    throw Error(QCoreApplication::translate("Cli", "“%1” is there already and is no package. "
                                                   "Nothing was written: choose another name.")
                    .arg(QDir::toNativeSeparators(out)));
}

QJsonArray problemsJson(const Issues &issues)
{
    QJsonArray problems;
    for (const Issue &issue : issues) {
        problems.append(
            QJsonObject{{u"entity"_s, issue.entity},
                        {u"code"_s, issue.record},
                        {u"field"_s, issue.field},
                        {u"row"_s, issue.row > 0 ? QJsonValue(issue.row) : QJsonValue()},
                        {u"severity"_s, issue.severity == Severity::Hard ? u"hard"_s : u"soft"_s},
                        {u"message"_s, issue.message}});
    }
    return problems;
}

/// The period with that code or, where none is named, the newest whose cut-off has come.
std::optional<Ref<ReportingPeriod>> periodChosen(const Records &records,
                                                 const std::optional<QString> &code)
{
    if (!code) {
        const ReportingPeriod *current = currentPeriod(records, today());
        return current ? std::optional(Ref<ReportingPeriod>{current->id}) : std::nullopt;
    }
    const auto period = findByCode(records, EntityKind::ReportingPeriod, nfc(*code), today());
    if (!period) {
        throw Error(
            QCoreApplication::translate("Cli", "There is no reporting period “%1”.").arg(*code));
    }
    return Ref<ReportingPeriod>{period->id()};
}

/// Tells what was issued; the line lacks how many facilities.
void tellIssue(const Console &console, const PackageIssue &issue, const QString &unit,
               const QString &line)
{
    console.issues(issue.warnings);
    console.line(
        line.arg(QCoreApplication::translate("Cli", "%Ln facilities", nullptr, issue.facilities)));
    console.json(QJsonObject{{u"unit"_s, unit},
                             {u"sequence"_s, issue.number},
                             {u"facilities"_s, issue.facilities},
                             {u"activities"_s, issue.activities},
                             {u"queries"_s, issue.queries},
                             {u"problems"_s, problemsJson(issue.warnings)}});
}

} // namespace

ExitCode issuePackage(const Console &console, const PackageOptions &options)
{
    requireNoPlanFile(options.out, options.plan);
    requireNoOtherFile(options.out);
    const auto session = openForWriting(options.plan);
    const AdminUnit &unit = unitNamed(session->records(), nfc(options.unit));
    const IssueRequest request{.unit = {unit.id},
                               .period = periodChosen(session->records(), options.period),
                               .passphrase = passphraseIn(options.passphraseFile)};
    const QString name = unit.name;
    const QString code = unit.code;
    const PackageIssue issue = sxsh::issuePackage(*session, request, options.out);
    tellIssue(console, issue, code,
              QCoreApplication::translate("Cli", "Package no. %1 for %2 is written: %3.")
                  .arg(QString::number(issue.number), name));
    return ExitCode::Done;
}

ExitCode writeTemplate(const Console &console, const PackageOptions &options)
{
    requireNoPlanFile(options.out, options.plan);
    if (!options.out.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        throw UsageError(QCoreApplication::translate(
                             "Cli", "“%1” is to end in .xlsx: units fill it in with Excel or "
                                    "LibreOffice.")
                             .arg(options.out));
    }
    const auto session = openForWriting(options.plan);
    const AdminUnit &unit = unitNamed(session->records(), nfc(options.unit));
    const TemplateRequest request{.unit = {unit.id},
                                  .period = periodChosen(session->records(), options.period)};
    const QString name = unit.name;
    const QString code = unit.code;
    const PackageIssue issue = issueTemplate(*session, request, options.out);
    tellIssue(console, issue, code,
              QCoreApplication::translate("Cli", "Spreadsheet no. %1 for %2 is written: %3.")
                  .arg(QString::number(issue.number), name));
    return ExitCode::Done;
}

ExitCode openPackage(const Console &console, const PackageOptions &options)
{
    const SealedPackage package = SealedPackage::readFile(options.file);
    PackageOpener opener{.passphrase = passphraseIn(options.passphraseFile)};
    if (options.keyFrom)
        opener.pair = unitPair(*openForReading(console, *options.keyFrom));
    try {
        sxsh::openPackage(package, opener, options.out, sessionOptions());
    } catch (const Error &error) {
        const bool hasPassphrase = package.header().passphrase.has_value();
        if (package.header().kind != PackageKind::Issue ||
            (hasPassphrase ? !opener.passphrase.isEmpty() : opener.pair.has_value()))
            throw;
        const QString hint =
            hasPassphrase
                ? QCoreApplication::translate("Cli", "Give a file with it as --passphrase-file.")
                : QCoreApplication::translate("Cli", "Name that copy as --key.");
        throw Error(error.text() + u' ' + hint, error.detail());
    }
    console.line(QCoreApplication::translate("Cli", "The working copy of %1 (package no. %2) is "
                                                    "in “%3”.")
                     .arg(package.header().unitName, QString::number(package.header().issue),
                          QDir::toNativeSeparators(options.out)));
    console.json(headerJson(package.header()));
    return ExitCode::Done;
}

ExitCode submitPackage(const Console &console, const PackageOptions &options)
{
    requireNoPlanFile(options.out, options.plan);
    requireNoOtherFile(options.out);
    const auto session = openForWriting(options.plan);
    const HandedIn handedIn = handIn(*session, options.out);
    const auto count = static_cast<int>(handedIn.changes.changes.size());
    console.line(
        QCoreApplication::translate("Cli", "Return no. %1 is written: %2 since the last one.")
            .arg(QString::number(handedIn.number),
                 QCoreApplication::translate("Cli", "%Ln changed records", nullptr, count)));
    QJsonArray changes;
    for (const Change &change : handedIn.changes.changes) {
        changes.append(QJsonObject{{u"entity"_s, change.record().info().keyText()},
                                   {u"code"_s, codeOf(session->records(), change.record())},
                                   {u"kind"_s, !change.before  ? u"add"_s
                                               : !change.after ? u"remove"_s
                                                               : u"edit"_s}});
    }
    console.json(QJsonObject{{u"sequence"_s, handedIn.number}, {u"changes"_s, changes}});
    return ExitCode::Done;
}

ExitCode checkHandIn(const Console &console, const PackageOptions &options)
{
    const auto session = openForReading(console, options.plan);
    const Records &records = session->records();
    const ReportingPeriod *period = currentPeriod(records, today());
    if (!session->workingCopy() || !period) {
        throw Error(QCoreApplication::translate(
                        "Cli", "“%1” is no working copy of a unit with a period to report on.")
                        .arg(QDir::toNativeSeparators(options.plan)));
    }
    Savings savings(records);
    RuleFindings findings(records);
    QJsonArray lines;
    std::vector<QStringList> rows;
    for (const ChecklistLine &line : handInChecklist(savings, findings, *period, today())) {
        const QString code =
            line.record.isNull() ? QString() : codeOf(records, line.entity, line.record);
        lines.append(QJsonObject{
            {u"topic"_s, choiceKey(line.topic)},
            {u"state"_s, choiceKey(line.state)},
            {u"text"_s, line.text},
            {u"entity"_s, line.record.isNull() ? QString() : entityInfo(line.entity).keyText()},
            {u"code"_s, code},
            {u"field"_s, line.field}});
        rows.push_back({choiceLabel(line.state), choiceLabel(line.topic), line.text});
    }
    console.table({{QCoreApplication::translate("Cli", "State")},
                   {QCoreApplication::translate("Cli", "Topic")},
                   {QCoreApplication::translate("Cli", "What"), false, true}},
                  rows);
    console.json(lines);
    return ExitCode::Done;
}

namespace {

/// With the unit and whether another key was replaced, where the key came with a file.
void tellKey(const Console &console, const QByteArray &key, const QString &unit = {},
             bool isReplacing = false)
{
    console.line(QCoreApplication::translate("Cli", "Fingerprint, to be read out by telephone: %1")
                     .arg(fingerprint(key)));
    QJsonObject object{{u"fingerprint"_s, fingerprint(key)}};
    if (!unit.isEmpty()) {
        object.insert(u"unit"_s, unit);
        object.insert(u"replaced"_s, isReplacing);
    }
    console.json(object);
}

} // namespace

ExitCode enrolKey(const Console &console, const PackageOptions &options)
{
    const auto session = openForWriting(options.plan);
    if (options.file.isEmpty() == options.out.isEmpty()) {
        throw UsageError(QCoreApplication::translate(
            "Cli", "Give the file of a unit that is to be enrolled, or --out to write one from its "
                   "working copy."));
    }
    if (options.out.isEmpty()) {
        const SealedPackage package = SealedPackage::readFile(options.file);
        const Enrolment enrolment = enrolUnit(*session, package);
        const QString unit = package.header().unitName;
        switch (enrolment.kind) {
        case Enrolment::Kind::Known:
            console.line(QCoreApplication::translate("Cli", "This key of %1 is enrolled already.")
                             .arg(unit));
            break;
        case Enrolment::Kind::First:
            console.line(
                QCoreApplication::translate("Cli", "The key of %1 is enrolled.").arg(unit));
            break;
        case Enrolment::Kind::Replacing:
            console.line(QCoreApplication::translate(
                             "Cli", "The key of %1 is enrolled. It replaces the one before, for "
                                    "which no package is sealed any more.")
                             .arg(unit));
            break;
        }
        tellKey(console, enrolment.key, package.header().unitCode,
                enrolment.kind == Enrolment::Kind::Replacing);
    } else {
        requireNoPlanFile(options.out, options.plan);
        tellKey(console, enrol(*session, options.out));
    }
    return ExitCode::Done;
}

ExitCode showFingerprint(const Console &console, const PackageOptions &options)
{
    const auto session = openForReading(console, options.plan);
    if (session->workingCopy()) {
        const auto pair = unitPair(*session);
        if (!pair) {
            throw Error(QCoreApplication::translate(
                "Cli", "This working copy has no key yet: “package enroll” makes one."));
        }
        tellKey(console, pair->publicKey);
        return ExitCode::Done;
    }
    const auto key = departmentKey(*session);
    if (!key) {
        throw Error(QCoreApplication::translate(
            "Cli", "This plan has no key yet: it is made when the first package is issued."));
    }
    tellKey(console, *key);
    return ExitCode::Done;
}

ExitCode inspectPackage(const Console &console, const PackageOptions &options)
{
    const ExchangedFile file = readExchangedFile(options.file);
    const PackageHeader header = headerOf(file);
    QJsonObject object = headerJson(header);
    if (const auto *filled = std::get_if<FilledTemplate>(&file)) {
        // Its number among returns is the plan's to give, and nothing about it is sealed.
        object.insert(u"sequence"_s, QJsonValue());
        object.insert(u"opened_by"_s, u"anybody"_s);
        object.insert(u"period"_s, filled->stamp().period);
        object.insert(u"year"_s, filled->stamp().year);
    }
    console.line(choiceLabel(header.kind) + u": "_s + header.unitName + u" ("_s + header.unitCode +
                 u')');
    std::vector<QStringList> rows;
    for (auto at = object.begin(); at != object.end(); ++at)
        rows.push_back({at.key(), at.value().toVariant().toString()});
    console.table({{QCoreApplication::translate("Cli", "Property")},
                   {QCoreApplication::translate("Cli", "Value"), false, true}},
                  rows);
    console.json(object);
    return ExitCode::Done;
}

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

ExitCode returnPackage(const Console &console, const PackageOptions &options)
{
    requireNoPlanFile(options.out, options.plan);
    requireNoOtherFile(options.out);
    const auto session = openForWriting(options.plan);
    const Records &records = session->records();
    const AdminUnit unit = unitNamed(records, nfc(options.unit));
    QueryFile asked;
    if (options.queries)
        asked = queriesFromJson(records, {unit.id}, bytesOf(*options.queries), today());
    const QString file = options.queries ? QDir::toNativeSeparators(*options.queries) : QString();
    if (!asked.problems.empty()) {
        console.issues(asked.problems);
        console.json(QJsonObject{{u"unit"_s, unit.code},
                                 {u"queries"_s, 0},
                                 {u"problems"_s, problemsJson(asked.problems)}});
        console.complain(QCoreApplication::translate("Cli", "Nothing was sent: put the questions "
                                                            "in “%1” right first.")
                             .arg(file));
        return ExitCode::Refused;
    }
    if (!asked.queries.empty() && !lastPackage(records, {unit.id})) {
        throw Error(QCoreApplication::translate(
                        "Cli", "%1 has no package that questions could go with, and nothing of "
                               "“%2” was kept. “add PLAN query” keeps a question for what goes out "
                               "next: a package, a spreadsheet (“template”), or paper.")
                        .arg(unit.name, file));
    }
    const CorrectionSlip slip =
        writeSlip(*session, {unit.id}, std::move(asked.queries), options.out);
    if (asked.known > 0) {
        console.line(QCoreApplication::translate("Cli",
                                                 "%Ln of “%1” were asked before and wait "
                                                 "for an answer: they are repeated.",
                                                 nullptr, asked.known)
                         .arg(file));
    }
    console.line(QCoreApplication::translate("Cli", "The slip for %1 is written: %2.")
                     .arg(unit.name, QCoreApplication::translate("Cli", "%Ln questions", nullptr,
                                                                 slip.queries)));
    if (slip.isReturnSent) {
        console.line(QCoreApplication::translate(
            "Cli", "The return that waited is marked as returned for correction."));
    }
    console.json(QJsonObject{{u"unit"_s, unit.code},
                             {u"sequence"_s, slip.issue},
                             {u"queries"_s, slip.queries},
                             {u"asked_before"_s, asked.known},
                             {u"returned"_s, slip.isReturnSent},
                             {u"problems"_s, QJsonArray()}});
    return ExitCode::Done;
}

ExitCode takePackage(const Console &console, const PackageOptions &options)
{
    const auto session = openForWriting(options.plan);
    const TakenSlip taken = takeSlip(*session, SealedPackage::readFile(options.file));
    console.line(takenText(taken));
    console.json(QJsonObject{
        {u"added"_s, taken.added}, {u"renewed"_s, taken.renewed}, {u"known"_s, taken.known}});
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
