// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/unitenrolment.h"

#include "core/base/error.h"
#include "core/package/packageissue.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

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

Enrolment enrolUnit(Session &plan, const SealedPackage &package)
{
    const PackageHeader &header = package.header();
    const QByteArray key = enrolledKey(plan, package);
    const Ref<AdminUnit> unit{header.unit};
    const QString text = QString::fromLatin1(key.toBase64());
    const UnitKey *known = keyOf(plan.records(), unit);
    if (known && known->publicKey == text)
        return {.key = key};
    const QDate today = plan.now().toLocalTime().date();
    ChangeSet set{
        .title =
            QCoreApplication::translate("Package", "Enrol the key of %1").arg(header.unitName)};
    bool isBack = false;
    for (const UnitKey &older : plan.records().all<UnitKey>()) {
        if (older.unit != unit)
            continue;
        UnitKey changed = older;
        if (older.publicKey == text) {
            isBack = true;
            changed.enrolledOn = today;
            changed.revokedOn.reset();
        } else if (!older.revokedOn) {
            changed.revokedOn = today;
        }
        if (changed != older)
            set.edit(older, changed);
    }
    if (!isBack) {
        set.add(UnitKey{
            .id = QUuid::createUuid(), .unit = unit, .publicKey = text, .enrolledOn = today});
    }
    const Session::Outcome noted = plan.applyEvent(set);
    if (!noted.applied)
        throw Error(std::ranges::find(noted.issues, Severity::Hard, &Issue::severity)->message);
    return {.key = key, .kind = known ? Enrolment::Kind::Replacing : Enrolment::Kind::First};
}

} // namespace sxsh
