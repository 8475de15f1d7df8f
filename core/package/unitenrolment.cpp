// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/unitenrolment.h"

#include "core/base/error.h"
#include "core/package/packageissue.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

QByteArray enrolledKey(const Session &plan, const SealedPackage &package)
{
    const PackageHeader &header = package.header();
    if (header.kind != PackageKind::Enrolment) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” does not enrol a key. The unit writes that file from its "
                                   "working copy.")
                        .arg(package.name()));
    }
    const Exchange &issue = issueAnsweredBy(plan, package);
    const QByteArray key =
        package.content(issueKeys(*issueSeed(plan, issue.unit, issue.issue)).returnContent);
    if (!isSealingKey(key)) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” does not contain a key that packages can be sealed with. "
                                   "Nothing was taken over: ask the unit for it again.")
                        .arg(package.name()));
    }
    return key;
}

QByteArray enrolUnit(Session &plan, const SealedPackage &package)
{
    const PackageHeader &header = package.header();
    const QByteArray key = enrolledKey(plan, package);
    const Ref<AdminUnit> unit{header.unit};
    const QString text = QString::fromLatin1(key.toBase64());
    const UnitKey *known = keyOf(plan.records(), unit);
    if (known && known->publicKey == text)
        return key;
    const QDate today = plan.now().toLocalTime().date();
    ChangeSet set{
        .title =
            QCoreApplication::translate("Package", "Enrol the key of %1").arg(header.unitName)};
    for (const UnitKey &older : plan.records().all<UnitKey>()) {
        if (older.unit != unit || older.revokedOn)
            continue;
        UnitKey revoked = older;
        revoked.revokedOn = today;
        set.edit(older, revoked);
    }
    set.add(
        UnitKey{.id = QUuid::createUuid(), .unit = unit, .publicKey = text, .enrolledOn = today});
    plan.applyEvent(set);
    return key;
}

} // namespace sxsh
