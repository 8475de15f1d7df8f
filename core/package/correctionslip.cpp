// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/correctionslip.h"

#include "core/base/error.h"
#include "core/model/caption.h"
#include "core/package/packageissue.h"
#include "core/sheet/outputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64(16) << 20;
constexpr qsizetype mostQueries = 10'000;

/// The plan's journal line behind the newest slip that the working copy took.
QString slipSecret()
{
    return u"slip_line"_s;
}

/// The members of a query on a slip: what a unit is told, and whether it is asked anew.
struct SlipEntry {
    Query query{};
    bool isAsked = false; ///< sent by this very slip, not repeated from an earlier one
};

QJsonObject jsonOf(const SlipEntry &entry)
{
    const Query &query = entry.query;
    QJsonObject object{
        {u"id"_s, query.id.toString(QUuid::WithoutBraces)},
        {u"number"_s, query.number},
        {u"entity"_s, query.entity},
        {u"record"_s, query.record.id.toString(QUuid::WithoutBraces)},
        {u"field"_s, query.field},
        {u"question"_s, query.question},
        {u"asked_on"_s, query.askedOn.toString(Qt::ISODate)},
        {u"asked"_s, entry.isAsked},
    };
    if (query.month)
        object.insert(u"month"_s, *query.month);
    if (query.due)
        object.insert(u"due"_s, query.due->toString(Qt::ISODate));
    return object;
}

/// None for what is not of the form that `jsonOf` writes.
std::optional<SlipEntry> entryFrom(const QJsonObject &object, Ref<AdminUnit> unit)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    SlipEntry entry{.query = {.id = QUuid::fromString(text("id")),
                              .unit = unit,
                              .number = object.value("number"_L1).toInt(),
                              .entity = text("entity"),
                              .record = {QUuid::fromString(text("record"))},
                              .field = text("field"),
                              .question = text("question"),
                              .askedOn = QDate::fromString(text("asked_on"), Qt::ISODate),
                              .state = QueryState::Sent},
                    .isAsked = object.value("asked"_L1).toBool()};
    Query &query = entry.query;
    if (object.contains("month"_L1))
        query.month = object.value("month"_L1).toInt();
    if (object.contains("due"_L1))
        query.due = QDate::fromString(text("due"), Qt::ISODate);
    const bool isSound = !query.id.isNull() && query.number > 0 && findEntity(query.entity) &&
                         !query.record.id.isNull() && !query.question.isEmpty() &&
                         query.askedOn.isValid() && (!query.due || query.due->isValid());
    return isSound ? std::optional(std::move(entry)) : std::nullopt;
}

/// None for content that no slip has.
std::optional<std::vector<SlipEntry>> entriesFrom(const QByteArray &content, Ref<AdminUnit> unit)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    const QJsonArray array = document.array();
    if (!document.isArray() || array.isEmpty() || array.size() > mostQueries)
        return {};
    std::vector<SlipEntry> entries;
    QSet<QUuid> ids;
    for (const QJsonValue &value : array) {
        auto entry = entryFrom(value.toObject(), unit);
        if (!entry || ids.contains(entry->query.id))
            return {};
        ids.insert(entry->query.id);
        entries.push_back(std::move(*entry));
    }
    return entries;
}

/// What goes on the slip, with the edits that mark it as sent.
std::vector<SlipEntry> send(const Records &records, Ref<AdminUnit> unit, std::vector<Query> asked,
                            ChangeSet &set)
{
    std::vector<SlipEntry> entries;
    QSet<QUuid> given;
    for (Query &query : asked) {
        query.state = QueryState::Sent;
        if (const Query *before = records.find(Ref<Query>{query.id}))
            set.edit(*before, query);
        else
            set.add(query);
        given.insert(query.id);
        entries.push_back({std::move(query), true});
    }
    for (const Query &query : records.all<Query>()) {
        if (query.unit != unit || given.contains(query.id) ||
            (query.state != QueryState::Open && query.state != QueryState::Sent))
            continue;
        Query sent = query;
        sent.state = QueryState::Sent;
        if (sent != query)
            set.edit(query, sent);
        entries.push_back({std::move(sent), query.state == QueryState::Open});
    }
    std::ranges::sort(entries, {}, [](const SlipEntry &entry) { return entry.query.number; });
    return entries;
}

/// The newest return of the unit that waits to be decided, or none.
const Exchange *waitingReturn(const Records &records, Ref<AdminUnit> unit)
{
    const Exchange *newest = nullptr;
    for (const Exchange &exchange : records.all<Exchange>()) {
        const auto rank = [](const Exchange &one) {
            return std::pair(one.issue, one.returnNumber);
        };
        if (exchange.unit == unit && exchange.direction == ExchangeDirection::Returned &&
            exchange.state == ExchangeState::Submitted &&
            (!newest || rank(*newest) < rank(exchange)))
            newest = &exchange;
    }
    return newest;
}

void requirePlan(const Session &plan)
{
    if (plan.workingCopy()) {
        throw Error(QCoreApplication::translate(
            "Package", "This is the working copy of a unit: questions are sent from the "
                       "department's plan."));
    }
    if (plan.isReadOnly()) {
        throw Error(QCoreApplication::translate(
            "Package", "The plan is open for reading only: to send questions it must be open for "
                       "writing."));
    }
}

QString asText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Throws Error where the slip is not for this working copy.
void requireFor(const Session &copy, const SealedPackage &slip)
{
    const PackageHeader &header = slip.header();
    if (header.kind != PackageKind::Correction) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” is no slip of questions. A package is opened as a working "
                                   "copy of its own; what a unit sends in is taken in by the "
                                   "department.")
                        .arg(slip.name()));
    }
    const auto &working = copy.workingCopy();
    if (!working || working->copy.isNull()) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” holds questions to %2: it is taken in by the working copy "
                                   "of that unit, and this is the department's plan.")
                        .arg(slip.name(), header.unitName));
    }
    if (header.signer != working->departmentKey || header.departmentKey != header.signer) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” is from another plan than this working copy, or was not "
                                   "signed by its department. Nothing was taken over: ask the "
                                   "department for it again.")
                        .arg(slip.name()));
    }
    if (header.unit != working->unit.id) {
        const AdminUnit *own = copy.records().find(working->unit);
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” holds questions to %2, and this is the working copy of "
                                   "%3.")
                        .arg(slip.name(), header.unitName, own ? own->name : QString()));
    }
    if (header.issue != working->issue) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” goes with package no. %2 for %3, and this working copy is "
                                   "of package no. %4. Open the working copy of no. %2 and take it "
                                   "in there.")
                        .arg(slip.name(), QString::number(header.issue), header.unitName,
                             QString::number(working->issue)));
    }
}

std::vector<SlipEntry> entriesOn(const SealedPackage &slip, const WorkingCopy &working)
{
    auto entries =
        slip.header().size > mostBytes
            ? std::nullopt
            : entriesFrom(slip.content(issueKeys(working.seed).correction), working.unit);
    if (!entries) {
        throw Error(QCoreApplication::translate(
                        "Package", "The content of “%1” is no slip of questions. Nothing was taken "
                                   "over: ask the department for it again.")
                        .arg(slip.name()));
    }
    return std::move(*entries);
}

/// True where the slip asks it otherwise than the working copy has it, or once more.
bool isAskedAnew(const SlipEntry &entry, const Query &there)
{
    const Query &query = entry.query;
    const bool isAnswered = there.state != QueryState::Sent;
    return (entry.isAsked && isAnswered) || query.question != there.question ||
           query.due != there.due || query.askedOn != there.askedOn || query.field != there.field ||
           query.month != there.month;
}

} // namespace

CorrectionSlip writeSlip(Session &plan, Ref<AdminUnit> unit, std::vector<Query> asked,
                         const QString &path)
{
    requirePlan(plan);
    const Records &records = plan.records();
    const AdminUnit &addressee = *records.find(unit);
    const Exchange *issue = lastPackage(records, unit);
    const auto seed = issue ? issueSeed(plan, unit, issue->issue) : std::nullopt;
    if (!issue && lastIssue(records, unit)) {
        throw Error(QCoreApplication::translate(
                        "Package", "%1 reports with spreadsheets, which take in no slip: its "
                                   "questions go out with the next spreadsheet that is written for "
                                   "it, or on paper.")
                        .arg(addressee.name));
    }
    if (!seed) {
        throw Error(QCoreApplication::translate(
                        "Package", "No package was issued to %1, so that it has no working copy in "
                                   "which questions could be answered. Issue a package, which "
                                   "brings the questions with it, or print them.")
                        .arg(addressee.name));
    }
    ChangeSet set;
    const std::vector<SlipEntry> entries = send(records, unit, std::move(asked), set);
    if (entries.empty()) {
        throw Error(QCoreApplication::translate(
                        "Package", "There is no question to %1 that waits for an answer: ask one "
                                   "first.")
                        .arg(addressee.name));
    }
    CorrectionSlip slip{.issue = issue->issue, .queries = static_cast<int>(entries.size())};
    set.title =
        QCoreApplication::translate("Package", "Send %Ln questions to %1", nullptr, slip.queries)
            .arg(addressee.name);
    if (const Exchange *waiting = waitingReturn(records, unit)) {
        Exchange returned = *waiting;
        returned.state = ExchangeState::ReturnedForCorrection;
        set.edit(*waiting, returned);
        slip.isReturnSent = true;
    }

    QJsonArray array;
    for (const SlipEntry &entry : entries)
        array.append(jsonOf(entry));
    const SigningKey department = departmentPair(plan);
    const JournalLine line = plan.lastLine();
    const PackageHeader header{
        .kind = PackageKind::Correction,
        .departmentKey = department.publicKey,
        .unit = addressee.id,
        .unitCode = addressee.code,
        .unitName = addressee.name,
        .issue = slip.issue,
        .schema = line.schema,
        .line = line.seq,
        .lineHash = asText(line.hash),
        .made = plan.now(),
        .who = plan.who(),
    };
    const SealedPackage package =
        SealedPackage::make(header, QJsonDocument(array).toJson(QJsonDocument::Compact),
                            issueKeys(*seed).correction, department);
    OutputFile file(path);
    file.write(package.bytes());
    file.flush();
    const Session::Outcome noted = plan.applyEvent(set);
    if (!noted.applied) // nothing may be out that the plan does not know of
        throw Error(std::ranges::find(noted.issues, Severity::Hard, &Issue::severity)->message);
    file.commit();
    return slip;
}

QString takenText(const TakenSlip &taken)
{
    if (taken.added + taken.renewed == 0) {
        return QCoreApplication::translate("Package",
                                           "This slip was taken in before: nothing was changed.");
    }
    const QString added = QCoreApplication::translate("Package", "%Ln new questions are taken in.",
                                                      nullptr, taken.added);
    if (taken.renewed == 0)
        return added;
    const QString renewed =
        QCoreApplication::translate("Package", "%Ln are asked once more.", nullptr, taken.renewed);
    return taken.added == 0 ? renewed : added + u' ' + renewed;
}

TakenSlip takeSlip(Session &copy, const SealedPackage &slip)
{
    requireFor(copy, slip);
    const std::vector<SlipEntry> entries = entriesOn(slip, *copy.workingCopy());
    const qint64 last = copy.secret(slipSecret()).value_or(QByteArray("0")).toLongLong();
    // One that comes late tells nothing new of a question that a later one has brought already.
    const bool isNewer = slip.header().line > last;
    TakenSlip taken;
    const auto count = static_cast<int>(entries.size());
    ChangeSet set{.title = QCoreApplication::translate(
                      "Package", "Take in %Ln questions of the department", nullptr, count)};
    for (const SlipEntry &entry : entries) {
        const Query *there = copy.records().find(Ref<Query>{entry.query.id});
        if (!there) {
            set.add(entry.query);
            ++taken.added;
        } else if (isNewer && isAskedAnew(entry, *there)) {
            Query renewed = entry.query;
            renewed.answer = there->answer;
            set.edit(*there, renewed);
            ++taken.renewed;
        } else {
            ++taken.known;
        }
    }
    if (taken.added + taken.renewed > 0) {
        const Session::Outcome outcome = copy.applyEvent(set);
        if (!outcome.applied) {
            throw Error(
                std::ranges::find(outcome.issues, Severity::Hard, &Issue::severity)->message);
        }
    }
    if (isNewer)
        copy.setSecret(slipSecret(), QByteArray::number(slip.header().line));
    return taken;
}

} // namespace sxsh
