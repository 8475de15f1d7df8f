// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/receivedreturn.h"

#include "core/base/error.h"
#include "core/package/packageissue.h"

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

/// Questions about it may have gone out, and it can be accepted all the same.
bool isUndecided(const Exchange &exchange)
{
    return exchange.state == ExchangeState::Submitted ||
           exchange.state == ExchangeState::ReturnedForCorrection;
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

} // namespace

ReceivedReturn::ReceivedReturn(const Session &plan, SealedPackage package)
    : m_package(std::move(package)), m_blob(blobName(m_package.bytes())),
      m_issue(issueOf(plan, m_package))
{
    const auto seed = issueSeed(plan, unit(), header().issue);
    m_folder = std::make_unique<PackageFolder>(m_package, issueKeys(*seed).returnContent);
    const QDateTime now = plan.now();
    m_theirs = m_folder->open({.who = plan.who(), .clock = [now] { return now; }});
    const auto &copy = m_theirs->workingCopy();
    if (!copy || copy->unit.id != header().unit || copy->copy != header().copy ||
        copy->issue != header().issue || copy->returns != header().returnNumber) {
        throw Error(QCoreApplication::translate(
                        "Package", "The content of “%1” is not the return that stands on its "
                                   "outside. Nothing was taken over: ask the unit for it again.")
                        .arg(m_package.name()));
    }
    findStanding(plan);
    findBase(plan);
}

void ReceivedReturn::findStanding(const Session &plan)
{
    const QString copy = header().copy.toString(QUuid::WithoutBraces);
    int lastAccepted = 0;
    QSet<int> received;
    for (const Exchange &exchange : plan.records().all<Exchange>()) {
        if (exchange.direction != ExchangeDirection::Returned || exchange.unit != unit() ||
            exchange.issue != header().issue || exchange.copy != copy)
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
        throw Error(QCoreApplication::translate(
                        "Package", "The content of “%1” does not begin with what was issued as "
                                   "package no. %2. Nothing was taken over: ask the unit for it "
                                   "again.")
                        .arg(m_package.name(), QString::number(header().issue)));
    }
    m_baseNumber = base ? base->returnNumber : 0;
    const int line = base ? base->copyLine : m_issue.copyLine;
    m_base = m_theirs->recordsAt(line);
    addSlips(*m_theirs, line, m_base);
}

} // namespace sxsh
