// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/sealedpackage.h"
#include "core/session/session.h"

/// The unit's side: a package becomes a working copy, and what was entered there a return.
namespace sxsh {

/// What opens a package: the passphrase that was agreed, or the pair of the enrolled key.
struct PackageOpener {
    QString passphrase{};
    std::optional<SealingKey> pair{};
};

/// Makes the working copy of an issued package at a path where there is no file; each opening makes
/// a copy of its own. Throws Error, with nothing left behind, where the package cannot be opened.
void openPackage(const SealedPackage &package, const PackageOpener &opener, const QString &path,
                 const Session::Options &options);

/// What the working copy would hand in now that it did not hand in before, or has changed since it
/// was opened.
ChangeSet changesSinceHandIn(const Session &session);

/// A return that was written.
struct HandedIn {
    int number = 0;      ///< from 1 in the working copy
    ChangeSet changes{}; ///< since the package was opened
};

/// Writes the working copy as it stands as its next numbered return to a file and notes that in its
/// journal; throws Error where the file cannot be written or the plan is no working copy.
HandedIn handIn(Session &session, const QString &path);

/// The unit's own pair, kept in the working copy; none before `enrol`.
std::optional<SealingKey> unitPair(const Session &session);
/// Makes the unit's pair, where there is none, and writes the file that enrols its public key,
/// signed as a return is. Returns the public key, whose fingerprint is read out by telephone.
QByteArray enrol(Session &session, const QString &path);
/// Keeps the pair of an earlier working copy in this one, too.
void keepPair(Session &session, const SealingKey &pair);

} // namespace sxsh
