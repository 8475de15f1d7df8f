// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/unitworkingcopy.h"

#include "core/base/error.h"
#include "core/merge/threewaymerge.h"
#include "core/model/unitrights.h"
#include "core/package/packagefolder.h"
#include "core/sheet/outputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace sxsh {

namespace {

QString pairSecret()
{
    return QStringLiteral("unit_pair");
}

/// Written in the journal at each hand-in, which `changesSinceHandIn` looks for.
QString handedInSecret()
{
    return QStringLiteral("handed_in_line");
}

QByteArray contentKeyOf(const SealedPackage &package, const PackageOpener &opener)
{
    const PackageHeader &header = package.header();
    if (header.passphrase) {
        if (opener.passphrase.isEmpty()) {
            throw Error(QCoreApplication::translate(
                            "Package", "“%1” is opened with the passphrase that was agreed with "
                                       "the department, which is missing here.")
                            .arg(package.name()));
        }
        if (const auto key = unlock(*header.passphrase, trimmedPassphrase(opener.passphrase)))
            return *key;
        throw Error(QCoreApplication::translate(
                        "Package", "The passphrase does not open “%1”. Type it as it was agreed, "
                                   "with the same capital letters and spaces, or ask the "
                                   "department for it.")
                        .arg(package.name()));
    }
    if (!opener.pair) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” was sealed for the key that %2 enrolled: it is opened "
                                   "with the working copy in which that key was made.")
                        .arg(package.name(), header.unitName));
    }
    if (const auto key = unseal(*opener.pair, header.sealedKey))
        return *key;
    throw Error(QCoreApplication::translate(
                    "Package", "“%1” was sealed for another key of %2. It is opened with the "
                               "working copy in which that key was made; where that is lost, ask "
                               "the department for a package with a passphrase.")
                    .arg(package.name(), header.unitName));
}

const WorkingCopy &copyOf(const Session &session)
{
    const auto &copy = session.workingCopy();
    if (!copy || copy->copy.isNull() || !isSeed(copy->seed)) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” is no working copy of a unit: only what was opened from "
                                   "a package can be handed in.")
                        .arg(QDir::toNativeSeparators(session.path())));
    }
    return *copy;
}

const AdminUnit &unitOf(const Session &session)
{
    const AdminUnit *unit = session.records().find(copyOf(session).unit);
    if (!unit) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” does not know the unit that it was made for. Open the "
                                   "package anew.")
                        .arg(QDir::toNativeSeparators(session.path())));
    }
    return *unit;
}

PackageHeader headerOf(const Session &session, PackageKind kind)
{
    const WorkingCopy &copy = copyOf(session);
    const AdminUnit &unit = unitOf(session);
    const JournalLine line = session.lastLine();
    return {
        .kind = kind,
        .departmentKey = copy.departmentKey,
        .unit = unit.id,
        .unitCode = unit.code,
        .unitName = unit.name,
        .issue = copy.issue,
        .copy = copy.copy,
        .schema = line.schema,
        .line = line.seq,
        .lineHash = QString::fromLatin1(line.hash.toHex()),
        .made = session.now(),
        .who = session.who(),
    };
}

} // namespace

void openPackage(const SealedPackage &package, const PackageOpener &opener, const QString &path,
                 const Session::Options &options)
{
    const PackageHeader &header = package.header();
    if (header.kind == PackageKind::Correction) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” is no package of its own but questions about package no. "
                                   "%2 for %3: take it into the working copy of that package.")
                        .arg(package.name(), QString::number(header.issue), header.unitName));
    }
    if (header.kind != PackageKind::Issue) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” is not a package for a unit but what a unit sends in: it "
                                   "is taken in by the department.")
                        .arg(package.name()));
    }
    if (QFileInfo::exists(path)) {
        throw Error(
            QCoreApplication::translate(
                "Storage", "“%1” exists already and is not overwritten. Choose another name.")
                .arg(QDir::toNativeSeparators(path)));
    }
    if (!QFileInfo(QFileInfo(path).path()).isDir()) {
        throw Error(QCoreApplication::translate(
                        "Storage", "There is no folder “%1”. Make it, or choose another one.")
                        .arg(QDir::toNativeSeparators(QFileInfo(path).path())));
    }
    const PackageFolder folder(package, contentKeyOf(package, opener));
    const auto session = folder.open(options);
    auto copy = session->workingCopy();
    if (!copy || copy->departmentKey != header.signer || header.signer != header.departmentKey ||
        copy->unit.id != header.unit || copy->issue != header.issue || !isSeed(copy->seed)) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” was not signed by the department that its content is "
                                   "from. Do not use it: ask the department for it again.")
                        .arg(package.name()));
    }
    copy->copy = QUuid::createUuid();
    session->setWorkingCopy(*copy);
    if (opener.pair && !header.passphrase)
        keepPair(*session, *opener.pair);
    session->copyTo(path);
}

ChangeSet changesSinceHandIn(const Session &session)
{
    const auto line = session.secret(handedInSecret());
    ChangeSet set = difference(session.recordsAt(line ? line->toLongLong() : 1), session.records(),
                               returnedKinds());
    // A question that a slip brought is the department's own: the unit's are the answers.
    for (Change &change : set.changes) {
        const auto *query = change.after ? change.after->as<Query>() : nullptr;
        if (!query || change.before)
            continue;
        Query asked = *query;
        asked.answer.clear();
        asked.state = QueryState::Sent;
        change.before = asked;
    }
    std::erase_if(set.changes, [](const Change &change) {
        const auto *query = change.after ? change.after->as<Query>() : nullptr;
        return query && query->state == QueryState::Sent &&
               query->answer == change.before->as<Query>()->answer;
    });
    return set;
}

HandedIn handIn(Session &session, const QString &path)
{
    WorkingCopy copy = copyOf(session);
    const AdminUnit &unit = unitOf(session);
    HandedIn result{.number = copy.returns + 1, .changes = changesSinceHandIn(session)};
    // What is noted stays, so the file must have its place and its room before.
    constexpr qint64 moreThanTheNote = 256 << 10;
    OutputFile file(path);
    file.reserve(PackageFolder::bytesOf(session).size() + moreThanTheNote);
    // The number is used up before anything leaves: no two returns ever share it.
    copy.returns = result.number;
    session.setWorkingCopy(copy);
    session.applyEvent({.title = QCoreApplication::translate("Package", "Hand in no. %1 of %2")
                                     .arg(QString::number(result.number), unit.name)});
    session.setSecret(handedInSecret(), QByteArray::number(session.lastLine().seq));

    PackageHeader header = headerOf(session, PackageKind::Return);
    header.returnNumber = result.number;
    const IssueKeys keys = issueKeys(copy.seed);
    const SealedPackage package = SealedPackage::make(header, PackageFolder::bytesOf(session),
                                                      keys.returnContent, keys.returnSigning);
    file.write(package.bytes());
    file.commit();
    return result;
}

std::optional<SealingKey> unitPair(const Session &session)
{
    const auto kept = session.secret(pairSecret());
    const auto half = kept ? kept->size() / 2 : 0;
    if (half == 0)
        return {};
    return SealingKey{.publicKey = kept->first(half), .secretKey = kept->last(half)};
}

void keepPair(Session &session, const SealingKey &pair)
{
    session.setSecret(pairSecret(), pair.publicKey + pair.secretKey);
}

QByteArray enrol(Session &session, const QString &path)
{
    const WorkingCopy copy = copyOf(session);
    auto pair = unitPair(session);
    if (!pair) {
        pair = newSealingKey();
        keepPair(session, *pair);
    }
    const IssueKeys keys = issueKeys(copy.seed);
    const SealedPackage package =
        SealedPackage::make(headerOf(session, PackageKind::Enrolment), pair->publicKey,
                            keys.returnContent, keys.returnSigning);
    OutputFile file(path);
    file.write(package.bytes());
    file.commit();
    return pair->publicKey;
}

} // namespace sxsh
