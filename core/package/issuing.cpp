// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/issuing.h"

#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/spokenlanguage.h"
#include "core/package/unitpart.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

QString departmentSecret()
{
    return QStringLiteral("department_key");
}

void warn(Issues &warnings, const AdminUnit &unit, const QString &message)
{
    warnings.push_back({.severity = Severity::Soft,
                        .entity = infoOf<AdminUnit>().keyText(),
                        .record = unit.code,
                        .message = message,
                        .id = unit.id});
}

template <class IsMeant>
const Exchange *newestIssue(const Records &records, Ref<AdminUnit> unit, IsMeant isMeant)
{
    const Exchange *newest = nullptr;
    for (const Exchange &exchange : records.all<Exchange>()) {
        if (exchange.unit == unit && exchange.direction == ExchangeDirection::Issued &&
            isMeant(exchange) && (!newest || newest->issue < exchange.issue))
            newest = &exchange;
    }
    return newest;
}

/// The questions that were not sent yet become sent.
void sendQueries(const Records &records, Ref<AdminUnit> unit, ChangeSet &set)
{
    for (const Query &query : records.all<Query>()) {
        if (query.unit != unit || query.state != QueryState::Open)
            continue;
        Query sent = query;
        sent.state = QueryState::Sent;
        set.edit(query, sent);
    }
}

} // namespace

std::optional<QByteArray> departmentKey(const Session &session)
{
    const auto seed = session.secret(departmentSecret());
    return seed && isSeed(*seed) ? std::optional(signingKeyFrom(*seed).publicKey) : std::nullopt;
}

const Exchange *lastIssue(const Records &records, Ref<AdminUnit> unit)
{
    return newestIssue(records, unit, [](const Exchange &) { return true; });
}

const Exchange *lastPackage(const Records &records, Ref<AdminUnit> unit)
{
    // A spreadsheet is a copy from the day it goes out; a package becomes one where it is opened.
    return newestIssue(records, unit,
                       [](const Exchange &exchange) { return exchange.copy.isEmpty(); });
}

SigningKey departmentPair(Session &session)
{
    const auto seed = session.secret(departmentSecret());
    if (seed && isSeed(*seed))
        return signingKeyFrom(*seed);
    const QByteArray fresh = newSeed();
    session.setSecret(departmentSecret(), fresh);
    return signingKeyFrom(fresh);
}

void requireIssuer(const Session &session)
{
    if (session.workingCopy()) {
        throw Error(QCoreApplication::translate(
            "Package", "This is the working copy of a unit: packages are issued from the "
                       "department's plan."));
    }
    if (session.isReadOnly()) {
        throw Error(QCoreApplication::translate(
            "Package", "The plan is open for reading only: to issue a package it must be open for "
                       "writing."));
    }
}

Issuing nextIssue(const Session &session, Ref<AdminUnit> unitRef, const QString &title)
{
    const Records &records = session.records();
    const AdminUnit *unit = records.find(unitRef);
    Q_ASSERT(unit);
    const Exchange *last = lastIssue(records, unitRef);
    Issuing issuing{.number = last ? last->issue + 1 : 1,
                    .today = session.now().toLocalTime().date()};
    issuing.noted.title = title.arg(QString::number(issuing.number), unit->name);
    sendQueries(records, unitRef, issuing.noted);
    issuing.queries = static_cast<int>(issuing.noted.changes.size());
    Records asSent = records;
    asSent.apply(issuing.noted);
    issuing.part = unitPart(asSent, unitRef, issuing.today);
    if (!unit->isValidOn(issuing.today)) {
        warn(issuing.warnings, *unit,
             QCoreApplication::translate("Package", "%1 no longer exists since %2.")
                 .arg(unit->name,
                      unit->validTo ? dateText(*unit->validTo, spokenLanguage()) : QString()));
    }
    if (issuing.part.size(EntityKind::Facility) == 0) {
        warn(issuing.warnings, *unit,
             QCoreApplication::translate("Package", "%1 has no facility in the register.")
                 .arg(unit->name));
    }
    return issuing;
}

void noteIssue(Session &session, Issuing issuing, Exchange issue)
{
    issue.id = QUuid::createUuid();
    issue.sequence = issuing.number;
    issue.direction = ExchangeDirection::Issued;
    issue.state = ExchangeState::Issued;
    issue.journalLine = static_cast<int>(session.lastLine().seq);
    issue.issue = issuing.number;
    issue.handedIn = issuing.today;
    issuing.noted.add(issue);
    const Session::Outcome noted = session.applyEvent(issuing.noted);
    if (!noted.applied)
        throw Error(std::ranges::find(noted.issues, Severity::Hard, &Issue::severity)->message);
}

} // namespace sxsh
