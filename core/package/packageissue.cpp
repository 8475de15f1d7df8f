// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/packageissue.h"

#include "core/base/error.h"
#include "core/package/unitpart.h"
#include "core/sheet/outputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace sxsh {

namespace {

QString issueSecret(Ref<AdminUnit> unit, int issue)
{
    return QStringLiteral("issue %1 %2")
        .arg(unit.id.toString(QUuid::WithoutBraces), QString::number(issue));
}

/// The contents of the files that the part names.
std::vector<QByteArray> blobsOf(const Session &session, const Records &part)
{
    std::vector<QByteArray> blobs;
    for (const Attachment &attachment : part.all<Attachment>()) {
        if (!attachment.content.sha256.isEmpty())
            blobs.push_back(session.blob(attachment.content.sha256));
    }
    return blobs;
}

struct Content {
    QByteArray bytes{};
    JournalLine line{};
    int version = 0;
};

/// The unit's part as the bytes of a plan file, with what makes it a working copy.
Content contentOf(const Session &session, const Records &part, const AdminUnit &unit,
                  const WorkingCopy &copy)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        throw Error(QCoreApplication::translate("Package", "No temporary folder can be made: %1")
                        .arg(folder.errorString()));
    }
    const QString path = folder.filePath(QStringLiteral("part.sxsh"));
    ChangeSet setup = setupOf(part);
    setup.title = QCoreApplication::translate("Package", "Package no. %1 for %2")
                      .arg(QString::number(copy.issue), unit.name);
    Content content;
    {
        const QDateTime now = session.now();
        const PlanFileOptions options{.who = session.who(), .clock = [now] { return now; }};
        const auto file = PlanFile::create(path, setup, options, blobsOf(session, part));
        file->setSecret(workingCopySecret(), bytesOf(copy));
        content.line = file->lastLine();
        content.version = content.line.schema;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Package", "“%1” cannot be read: %2")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    content.bytes = file.readAll();
    return content;
}

} // namespace

std::optional<QByteArray> issueSeed(const Session &session, Ref<AdminUnit> unit, int issue)
{
    auto seed = session.secret(issueSecret(unit, issue));
    return seed && isSeed(*seed) ? seed : std::nullopt;
}

const Exchange &issueAnsweredBy(const Session &plan, const SealedPackage &package)
{
    const PackageHeader &header = package.header();
    const auto own = departmentKey(plan);
    if (!own || *own != header.departmentKey) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” goes back to a package of another plan. Open the plan "
                                   "from which the package for %2 was issued.")
                        .arg(package.name(), header.unitName));
    }
    const auto &exchanges = plan.records().all<Exchange>();
    const auto issue = std::ranges::find_if(exchanges, [&](const Exchange &exchange) {
        return exchange.direction == ExchangeDirection::Issued && exchange.unit.id == header.unit &&
               exchange.issue == header.issue;
    });
    const auto seed = issueSeed(plan, {header.unit}, header.issue);
    if (issue == exchanges.end() || !seed) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” goes back to package no. %2 for %3, which this plan does "
                                   "not know: it may be an older copy of the plan. Open the newest "
                                   "one.")
                        .arg(package.name(), QString::number(header.issue), header.unitName));
    }
    if (issueKeys(*seed).returnSigning.publicKey != header.signer) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” is not signed with the key of package no. %2 for %3. "
                                   "Nothing was taken over: ask the unit for it again.")
                        .arg(package.name(), QString::number(header.issue), header.unitName));
    }
    return *issue;
}

const UnitKey *keyOf(const Records &records, Ref<AdminUnit> unit)
{
    const UnitKey *newest = nullptr;
    for (const UnitKey &key : records.all<UnitKey>()) {
        if (key.unit == unit && !key.revokedOn &&
            isSealingKey(QByteArray::fromBase64(key.publicKey.toLatin1())) &&
            (!newest || newest->enrolledOn <= key.enrolledOn))
            newest = &key;
    }
    return newest;
}

PackageIssue issuePackage(Session &session, const IssueRequest &request, const QString &path)
{
    const Records &records = session.records();
    const AdminUnit *unit = records.find(request.unit);
    Q_ASSERT(unit);
    requireIssuer(session);
    const UnitKey *unitKey = keyOf(records, request.unit);
    const QString passphrase = trimmedPassphrase(request.passphrase);
    if (const QString problem = passphraseProblem(passphrase);
        !request.passphrase.isEmpty() && !problem.isEmpty())
        throw Error(problem);
    if (request.passphrase.isEmpty() && !unitKey) {
        throw Error(QCoreApplication::translate(
                        "Package", "%1 has no enrolled key: agree on a passphrase with it by "
                                   "telephone and give it here.")
                        .arg(unit->name));
    }
    Issuing issuing =
        nextIssue(session, request.unit,
                  QCoreApplication::translate("Package", "Issue package no. %1 for %2"));
    const int number = issuing.number;
    const Records &part = issuing.part;

    const SigningKey department = departmentPair(session);
    const QByteArray seed = newSeed();
    const Content content = contentOf(session, part, *unit,
                                      {.unit = request.unit,
                                       .issue = number,
                                       .departmentKey = department.publicKey,
                                       .seed = seed});
    const QByteArray contentKey = issueKeys(seed).content;
    PackageHeader header{
        .kind = PackageKind::Issue,
        .departmentKey = department.publicKey,
        .unit = unit->id,
        .unitCode = unit->code,
        .unitName = unit->name,
        .issue = number,
        .schema = content.version,
        .line = content.line.seq,
        .lineHash = QString::fromLatin1(content.line.hash.toHex()),
        .made = session.now(),
        .who = session.who(),
    };
    if (!passphrase.isEmpty())
        header.passphrase = lockWithPassphrase(contentKey, passphrase, request.cost);
    else
        header.sealedKey =
            sealFor(QByteArray::fromBase64(unitKey->publicKey.toLatin1()), contentKey);
    const SealedPackage package =
        SealedPackage::make(header, content.bytes, contentKey, department);

    PackageIssue issue{.number = number,
                       .facilities = static_cast<int>(part.size(EntityKind::Facility)),
                       .activities = static_cast<int>(part.size(EntityKind::Activity)),
                       .queries = issuing.queries,
                       .warnings = issuing.warnings};

    OutputFile file(path);
    file.write(package.bytes());
    file.flush();
    session.setSecret(issueSecret(request.unit, number), seed);
    noteIssue(session, std::move(issuing),
              {.unit = request.unit,
               .copyLine = static_cast<int>(content.line.seq),
               .copyLineHash = header.lineHash,
               .period = request.period});
    file.commit();
    return issue;
}

} // namespace sxsh
