// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/receivedreturn.h"

#include "core/base/error.h"
#include "core/package/packageissue.h"
#include "core/package/unitpart.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace sxsh {

namespace {

/// The issue that a return goes back to; throws Error where this plan made none.
Exchange issueOf(const Session &plan, const SealedPackage &package)
{
    const PackageHeader &header = package.header();
    if (header.kind == PackageKind::Correction) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” holds questions to %2, not what the unit sends in: it is "
                                   "taken in by the working copy of the unit.")
                        .arg(package.name(), header.unitName));
    }
    if (header.kind != PackageKind::Return) {
        throw Error(
            header.kind == PackageKind::Issue
                ? QCoreApplication::translate(
                      "Package", "“%1” is a package that was issued to %2, not what the unit sends "
                                 "in: open it as a working copy.")
                      .arg(package.name(), header.unitName)
                : QCoreApplication::translate("Package", "“%1” is not a return of a unit: it "
                                                         "enrols the key of %2.")
                      .arg(package.name(), header.unitName));
    }
    return issueAnsweredBy(plan, package);
}

/// Puts the questions that slips brought after that line into the base as they came: they are the
/// department's, and what the unit made of them is the answer.
void addSlips(const Session &theirs, qint64 after, Records &base)
{
    std::vector<qint64> slips;
    theirs.lines(
        [&](const JournalLine &line) {
            if (line.kind == LineKind::Event)
                slips.push_back(line.seq);
        },
        after);
    for (const qint64 seq : slips) {
        const std::vector<JournalChange> changes = theirs.changes(seq);
        const auto isQuery = [](const JournalChange &change) {
            return change.entity == infoOf<Query>().keyText();
        };
        if (std::ranges::none_of(changes, isQuery))
            continue;
        const Records then = theirs.recordsAt(seq);
        ChangeSet set;
        for (const JournalChange &change : changes) {
            const Query *came = isQuery(change) ? then.find(Ref<Query>{change.id}) : nullptr;
            const Query *before = came ? base.find(Ref<Query>{change.id}) : nullptr;
            if (before)
                set.edit(*before, *came);
            else if (came)
                set.add(*came);
        }
        base.apply(set);
    }
}

Exchange issueOf(const Session &plan, const FilledTemplate &filled)
{
    const TemplateStamp &stamp = filled.stamp();
    const auto own = departmentKey(plan);
    if (!own || *own != stamp.departmentKey) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” goes back to a spreadsheet of another plan. Open the plan "
                                   "from which the spreadsheet for %2 was made.")
                        .arg(filled.name(), stamp.unitName));
    }
    const QString copy = stamp.copy.toString(QUuid::WithoutBraces);
    const auto &exchanges = plan.records().all<Exchange>();
    const auto issue = std::ranges::find_if(exchanges, [&](const Exchange &exchange) {
        return exchange.direction == ExchangeDirection::Issued && exchange.unit.id == stamp.unit &&
               exchange.copy == copy;
    });
    if (issue == exchanges.end()) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” goes back to spreadsheet no. %2 for %3, which this plan "
                                   "does not know: it may be an older copy of the plan. Open the "
                                   "newest one.")
                        .arg(filled.name(), QString::number(stamp.issue), stamp.unitName));
    }
    return *issue;
}

Exchange issueOf(const Session &plan, const ExchangedFile &file)
{
    return std::visit([&](const auto &one) { return issueOf(plan, one); }, file);
}

const QByteArray &bytesOf(const ExchangedFile &file)
{
    return std::visit([](const auto &one) -> const QByteArray & { return one.bytes(); }, file);
}

/// Another return to the same package that was made in a working copy of its own.
bool isOfAnotherCopy(const Exchange &exchange, const PackageHeader &header)
{
    return exchange.direction == ExchangeDirection::Returned && exchange.unit.id == header.unit &&
           exchange.issue == header.issue && exchange.state != ExchangeState::Reverted &&
           exchange.copy != header.copy.toString(QUuid::WithoutBraces);
}

bool isReturnOf(const Exchange &exchange, const PackageHeader &header)
{
    return exchange.direction == ExchangeDirection::Returned && exchange.unit.id == header.unit &&
           exchange.issue == header.issue &&
           exchange.copy == header.copy.toString(QUuid::WithoutBraces);
}

} // namespace

bool isUndecided(const Exchange &exchange)
{
    return exchange.direction == ExchangeDirection::Returned &&
           (exchange.state == ExchangeState::Submitted ||
            exchange.state == ExchangeState::ReturnedForCorrection);
}

ReceivedReturn::ReceivedReturn(const Session &plan, ExchangedFile file)
    : m_file(std::move(file)), m_header(headerOf(m_file)), m_blob(blobName(bytes())),
      m_issue(issueOf(plan, m_file))
{
    const auto *package = std::get_if<SealedPackage>(&m_file);
    if (package)
        open(plan, *package);
    else
        number(plan);
    findStanding(plan);
    if (package)
        findBase(plan);
    else
        read(plan, std::get<FilledTemplate>(m_file));
}

const QByteArray &ReceivedReturn::bytes() const
{
    return bytesOf(m_file);
}

QByteArray ReceivedReturn::theirBlob(const QString &sha256) const
{
    return m_theirs ? m_theirs->blob(sha256) : QByteArray();
}

void ReceivedReturn::open(const Session &plan, const SealedPackage &package)
{
    const auto seed = issueSeed(plan, unit(), header().issue);
    m_folder = std::make_unique<PackageFolder>(package, issueKeys(*seed).returnContent);
    const QDateTime now = plan.now();
    m_theirs = m_folder->open({.who = plan.who(), .clock = [now] { return now; }});
    const auto &copy = m_theirs->workingCopy();
    if (!copy || copy->unit.id != header().unit || copy->copy != header().copy ||
        copy->issue != header().issue || copy->returns != header().returnNumber) {
        throw Error(QCoreApplication::translate(
                        "Package", "The content of “%1” is not the return that stands on its "
                                   "outside. Nothing was taken over: ask the unit for it again.")
                        .arg(package.name()));
    }
}

/// A spreadsheet does not know how often it was sent: the same bytes are the same return, others
/// are the next one.
void ReceivedReturn::number(const Session &plan)
{
    int last = 0;
    for (const Exchange &exchange : plan.records().all<Exchange>()) {
        if (!isReturnOf(exchange, m_header))
            continue;
        if (exchange.package.sha256 == m_blob)
            m_header.returnNumber = exchange.returnNumber;
        last = std::max(last, exchange.returnNumber);
    }
    if (m_header.returnNumber == 0)
        m_header.returnNumber = last + 1;
}

void ReceivedReturn::findStanding(const Session &plan)
{
    int lastAccepted = 0;
    QSet<int> received;
    bool isFromAnother = false;
    for (const Exchange &exchange : plan.records().all<Exchange>()) {
        isFromAnother = isFromAnother || isOfAnotherCopy(exchange, m_header);
        if (!isReturnOf(exchange, m_header))
            continue;
        received.insert(exchange.returnNumber);
        const bool isThis = exchange.package.sha256 == m_blob;
        if (exchange.state == ExchangeState::Accepted)
            lastAccepted = std::max(lastAccepted, exchange.returnNumber);
        if (isThis && exchange.state == ExchangeState::Accepted) {
            m_standing = ReturnStanding::Accepted;
            m_known = exchange;
        } else if (isThis && isUndecided(exchange) && m_standing == ReturnStanding::New) {
            m_standing = ReturnStanding::Waiting;
            m_known = exchange;
        } else if (!isThis && exchange.returnNumber == header().returnNumber &&
                   exchange.state == ExchangeState::Accepted) {
            m_warnings.push_back(
                {.severity = Severity::Soft,
                 .message = QCoreApplication::translate(
                                "Package", "A return no. %1 of this working copy was accepted "
                                           "before with another content: the unit may have gone on "
                                           "with a backup copy.")
                                .arg(header().returnNumber)});
        }
    }
    if (m_standing != ReturnStanding::Accepted && header().returnNumber < lastAccepted)
        m_standing = ReturnStanding::Superseded;
    for (int number = lastAccepted + 1; number < header().returnNumber; ++number) {
        if (!received.contains(number))
            m_missing.push_back(number);
    }
    if (isFromAnother) {
        m_warnings.push_back(
            {.severity = Severity::Soft,
             .message = QCoreApplication::translate(
                            "Package", "%1 hands in from two working copies of package no. %2, "
                                       "each with numbers of its own: what both entered is one "
                                       "where it is the same, and in conflict where it is not.")
                            .arg(m_header.unitName, QString::number(m_header.issue))});
    }
    if (!m_missing.empty()) {
        QStringList numbers;
        for (const int number : m_missing)
            numbers += QString::number(number);
        m_warnings.push_back(
            {.severity = Severity::Soft,
             .message = QCoreApplication::translate(
                            "Package", "Return no. %1 was not received. Nothing is lost by that: "
                                       "this one contains all that was entered before.")
                            .arg(numbers.join(QStringLiteral(", ")))});
    }
}

void ReceivedReturn::findBase(const Session &plan)
{
    const QString copy = header().copy.toString(QUuid::WithoutBraces);
    const auto isIn = [&](const Exchange &exchange) {
        const auto line = m_theirs->line(exchange.copyLine);
        return line && QString::fromLatin1(line->hash.toHex()) == exchange.copyLineHash;
    };
    const Exchange *base = nullptr;
    for (const Exchange &exchange : plan.records().all<Exchange>()) {
        if (exchange.direction == ExchangeDirection::Returned && exchange.unit == unit() &&
            exchange.copy == copy && exchange.state == ExchangeState::Accepted &&
            exchange.returnNumber <= header().returnNumber && isIn(exchange) &&
            (!base || base->copyLine < exchange.copyLine))
            base = &exchange;
    }
    if (!base && !isIn(m_issue)) {
        throw Error(
            QCoreApplication::translate(
                "Package", "The content of “%1” does not begin with what was issued as "
                           "package no. %2. Nothing was taken over: ask the unit for it "
                           "again.")
                .arg(std::get<SealedPackage>(m_file).name(), QString::number(header().issue)));
    }
    m_baseNumber = base ? base->returnNumber : 0;
    const int line = base ? base->copyLine : m_issue.copyLine;
    m_base = m_theirs->recordsAt(line);
    addSlips(*m_theirs, line, m_base);
}

/// Upon what was issued and what accepted files of this spreadsheet made of it, in their order: a
/// row that one of them had and a later one has not stays as it was.
void ReceivedReturn::read(const Session &plan, const FilledTemplate &filled)
{
    const QDate day = m_issue.handedIn.value_or(m_header.made.toLocalTime().date());
    std::map<int, const Exchange *> accepted;
    for (const Exchange &exchange : plan.records().all<Exchange>()) {
        if (isReturnOf(exchange, m_header) && exchange.state == ExchangeState::Accepted &&
            exchange.returnNumber <= m_header.returnNumber)
            accepted[exchange.returnNumber] = &exchange;
    }
    // The issue itself, which made queries sent, is the line behind the one that it notes.
    const Records issued = unitPart(plan.recordsAt(m_issue.journalLine + 1), unit(), day);
    m_base = issued;
    std::optional<QDateTime> last;
    for (const auto &[number, exchange] : accepted) {
        const auto earlier =
            FilledTemplate::read(plan.blob(exchange->package.sha256), filled.name());
        m_base = earlier.sheets(issued, m_base, day).records;
        m_baseNumber = number;
        last = earlier.modified();
    }
    FilledSheets sheets = filled.sheets(issued, m_base, day);
    m_filled = std::move(sheets.records);
    m_warnings.insert(m_warnings.end(), sheets.issues.begin(), sheets.issues.end());
    const auto modified = filled.modified();
    if (last && modified && *modified < *last) {
        m_warnings.push_back(
            {.severity = Severity::Soft,
             .message = QCoreApplication::translate(
                            "Package", "“%1” was saved before the one that was accepted last: it "
                                       "may be an older file. Ask the unit which one counts.")
                            .arg(filled.name())});
    }
}

} // namespace sxsh
