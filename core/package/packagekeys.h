// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <optional>

/// The keys of packages: who signs, and for whom the content is sealed. All of it is libsodium's.
namespace sxsh {

/// A pair for Ed25519 signatures.
struct SigningKey {
    QByteArray publicKey{};
    QByteArray secretKey{};
};
SigningKey newSigningKey();
/// The pair that a seed of 32 bytes always gives.
SigningKey signingKeyFrom(const QByteArray &seed);

/// A pair with which a reporting unit opens what is sealed for it (X25519).
struct SealingKey {
    QByteArray publicKey{};
    QByteArray secretKey{};

    bool operator==(const SealingKey &) const = default;
};
SealingKey newSealingKey();

/// A passphrase that nobody can guess and that can be spelled on the telephone in plain letters:
/// "bako-timu-…", 63 bits.
QString proposedPassphrase();
/// The passphrase without what is typed around it, and with its letters composed.
QString trimmedPassphrase(const QString &typed);
/// What keeps a trimmed passphrase from being agreed on, as a translated sentence: it is too short,
/// too long or cannot be typed; empty where nothing does.
QString passphraseProblem(const QString &passphrase);
/// Whether the bytes, which came with a file, can be the public key of such a pair.
bool isSealingKey(const QByteArray &publicKey);

/// A fresh seed of an issue.
QByteArray newSeed();
/// Whether the bytes, which came with a file, can be a seed.
bool isSeed(const QByteArray &bytes);

/// The keys that follow from the seed of an issue, which the department and the working copy share.
struct IssueKeys {
    QByteArray content{};       ///< of the issued package
    QByteArray returnContent{}; ///< of every return of this issue
    SigningKey returnSigning{}; ///< with which returns are signed
    QByteArray correction{};    ///< of every slip of questions that goes with it
};
IssueKeys issueKeys(const QByteArray &seed);

/// How hard a passphrase is to guess: Argon2id's number of passes and bytes of memory.
struct PassphraseCost {
    quint64 operations = 0;
    quint64 memory = 0;

    /// About half a second and 256 MiB, for a phrase that was agreed by telephone.
    static PassphraseCost usual();
    /// The least there is, for tests.
    static PassphraseCost least();
    /// False for more than a package of this program ever asks for.
    bool isBearable() const;
};

/// A content key that a passphrase opens.
struct PassphraseLock {
    PassphraseCost cost{};
    QByteArray salt{};
    QByteArray locked{};
};
PassphraseLock lockWithPassphrase(const QByteArray &key, const QString &passphrase,
                                  PassphraseCost cost);
/// The key; none where the passphrase is another one.
std::optional<QByteArray> unlock(const PassphraseLock &lock, const QString &passphrase);

/// A content key that only the owner of the pair can open.
QByteArray sealFor(const QByteArray &publicKey, const QByteArray &key);
/// The key; none where it was sealed for another pair.
std::optional<QByteArray> unseal(const SealingKey &pair, const QByteArray &sealed);

/// The signature (Ed25519ph) over the bytes.
QByteArray signatureOf(QByteArrayView data, const SigningKey &key);
bool isSignedBy(const QByteArray &publicKey, QByteArrayView data, QByteArrayView signature);

/// A public key in digits that can be read out on the telephone: "04217 99310 …".
QString fingerprint(const QByteArray &publicKey);

} // namespace sxsh
