// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/returnreceipt.h"

#include "core/base/error.h"
#include "core/package/reviewdecisions.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

QString decisionsSecret(const Exchange &exchange)
{
    return QStringLiteral("decisions %1").arg(exchange.id.toString(QUuid::WithoutBraces));
}

} // namespace

Exchange exchangeOf(const Session &plan, const ReceivedReturn &received)
{
    const PackageHeader &header = received.header();
    return {.id = QUuid::createUuid(),
            .unit = received.unit(),
            .direction = ExchangeDirection::Returned,
            .state = ExchangeState::Submitted,
            .package = {received.blob()},
            .issue = header.issue,
            .copy = header.copy.toString(QUuid::WithoutBraces),
            .returnNumber = header.returnNumber,
            .copyLine = static_cast<int>(header.line),
            .copyLineHash = header.lineHash,
            .period = received.issue().period,
            .handedIn = header.made.toLocalTime().date(),
            .receivedOn = plan.now().toLocalTime().date()};
}

Exchange keepReturn(Session &plan, const ReceivedReturn &received)
{
    if (received.known())
        return *received.known();
    const PackageHeader &header = received.header();
    if (received.standing() == ReturnStanding::Superseded) {
        throw Error(QCoreApplication::translate(
                        "Package", "A later return of %1 was accepted already, and “%2” is part "
                                   "of it: there is nothing to decide.")
                        .arg(header.unitName, received.name()));
    }
    const Exchange exchange = exchangeOf(plan, received);
    ChangeSet set{
        .title = QCoreApplication::translate("Package", "Receive return no. %1 of %2 (package %3)")
                     .arg(QString::number(header.returnNumber), header.unitName,
                          QString::number(header.issue))};
    set.add(exchange);
    const std::vector<QByteArray> blobs{received.bytes()};
    const Session::Outcome outcome = plan.apply(set, blobs);
    if (!outcome.applied) {
        throw Error(QCoreApplication::translate("Package", "“%1” was not received: %2")
                        .arg(received.name(), outcome.issues.front().message));
    }
    return exchange;
}

ReceivedReturn keptReturn(const Session &plan, const Exchange &exchange)
{
    const AdminUnit *unit = plan.records().find(exchange.unit);
    const QString name =
        QCoreApplication::translate("Package", "return %1 of %2")
            .arg(QString::number(exchange.returnNumber), unit ? unit->name : QString());
    return {plan, exchangedFileFrom(plan.blob(exchange.package.sha256), name)};
}

void keepDecisions(Session &plan, const Exchange &exchange, std::span<const MergeItem> items)
{
    plan.setSecret(decisionsSecret(exchange), decisionsOf(items));
}

int takeKeptDecisions(const Session &plan, const Exchange &exchange, std::span<MergeItem> items)
{
    const auto kept = plan.secret(decisionsSecret(exchange));
    return kept ? takeDecisions(items, *kept) : 0;
}

} // namespace sxsh
