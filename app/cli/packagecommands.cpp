// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "app/cli/outputpath.h"
#include "app/cli/packagearguments.h"
#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/base/spokenlanguage.h"
#include "core/duties/handinchecklist.h"
#include "core/duties/unitreports.h"
#include "core/exchange/codeindex.h"
#include "core/model/caption.h"
#include "core/package/correctionslip.h"
#include "core/package/exchangedfile.h"
#include "core/package/packageissue.h"
#include "core/package/queryfile.h"
#include "core/package/unitenrolment.h"
#include "core/package/unittemplate.h"
#include "core/package/unitworkingcopy.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

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

/// Who can open what is inside.
QString openerWord(const PackageHeader &header)
{
    switch (header.kind) {
    case PackageKind::Issue:
        return header.passphrase
                   ? QCoreApplication::translate("Cli", "the unit, with the passphrase")
                   : QCoreApplication::translate("Cli", "the unit, with its own key");
    case PackageKind::Correction:
        return QCoreApplication::translate("Cli", "the unit, in its working copy");
    case PackageKind::Return:
    case PackageKind::Enrolment:
        break;
    }
    return QCoreApplication::translate("Cli", "the department");
}

/// What stands on the outside of a file that is exchanged, a line each.
std::vector<QStringList> headerRows(const ExchangedFile &file)
{
    const PackageHeader header = headerOf(file);
    const auto *filled = std::get_if<FilledTemplate>(&file);
    const Language language = spokenLanguage();
    std::vector<QStringList> rows{
        {QCoreApplication::translate("Cli", "Unit"),
         u"%1 (%2)"_s.arg(header.unitName, header.unitCode)},
        {QCoreApplication::translate("Cli", "Package no."), QString::number(header.issue)}};
    if (!filled && header.kind == PackageKind::Return)
        rows.push_back({QCoreApplication::translate("Cli", "Return no."),
                        QString::number(header.returnNumber)});
    if (filled) {
        rows.push_back({QCoreApplication::translate("Cli", "Period"), filled->stamp().period});
        rows.push_back({QCoreApplication::translate("Cli", "Year of use and output"),
                        QString::number(filled->stamp().year)});
    }
    rows.push_back({QCoreApplication::translate("Cli", "Made on"),
                    timeText(header.made.toLocalTime(), language)});
    if (!header.who.isEmpty())
        rows.push_back({QCoreApplication::translate("Cli", "Made by"), header.who});
    rows.push_back({QCoreApplication::translate("Cli", "Opened by"),
                    filled ? QCoreApplication::translate("Cli", "anybody") : openerWord(header)});
    rows.push_back({QCoreApplication::translate("Cli", "Key of the department"),
                    fingerprint(header.departmentKey)});
    rows.push_back(
        {QCoreApplication::translate("Cli", "File format"), QString::number(header.schema)});
    return rows;
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
    for (const ChecklistLine &line :
         handInChecklist(savings, findings, session->workingCopy()->unit, *period, today())) {
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
    console.line((std::holds_alternative<FilledTemplate>(file)
                      ? QCoreApplication::translate("Cli", "Spreadsheet of a unit")
                      : choiceLabel(header.kind)) +
                 u':');
    console.table({{QCoreApplication::translate("Cli", "Property")},
                   {QCoreApplication::translate("Cli", "Value"), false, true}},
                  headerRows(file));
    console.json(object);
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

} // namespace sxsh::cli
