// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/packagekeys.h"

#include "core/base/error.h"
#include "core/base/foldedtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <algorithm>
#include <sodium.h>
#include <string_view>

namespace sxsh {

namespace {

/// The library chooses its fastest code and opens the system's source of chance once.
void prepare()
{
    static const int state = sodium_init();
    if (state < 0) {
        throw Error(QCoreApplication::translate(
            "Package", "The system gives no random numbers, without which no package can be "
                       "sealed. Restart the computer and try again."));
    }
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned long long length(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

QByteArray empty(std::size_t size)
{
    return {static_cast<qsizetype>(size), '\0'};
}

QByteArray derived(const QByteArray &seed, quint64 number)
{
    static constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "sxshpkg1";
    QByteArray key = empty(crypto_kdf_KEYBYTES);
    crypto_kdf_derive_from_key(bytes(key), crypto_kdf_KEYBYTES, number, context, bytes(seed));
    return key;
}

/// None where there is not the memory for it.
std::optional<QByteArray> keyOf(const QString &passphrase, const PassphraseLock &lock)
{
    const QByteArray phrase = nfc(passphrase).toUtf8();
    QByteArray key = empty(crypto_secretbox_KEYBYTES);
    if (crypto_pwhash(bytes(key), crypto_secretbox_KEYBYTES, phrase.constData(), length(phrase),
                      bytes(lock.salt), lock.cost.operations,
                      static_cast<std::size_t>(lock.cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw Error(QCoreApplication::translate(
            "Package", "There is not enough memory to check the passphrase: close other programs "
                       "and try again."));
    }
    return key;
}

// A key is used once, so that the nonce need not differ.
QByteArray nonce()
{
    return empty(crypto_secretbox_NONCEBYTES);
}

} // namespace

SigningKey newSigningKey()
{
    prepare();
    SigningKey key{.publicKey = empty(crypto_sign_PUBLICKEYBYTES),
                   .secretKey = empty(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_keypair(bytes(key.publicKey), bytes(key.secretKey));
    return key;
}

SigningKey signingKeyFrom(const QByteArray &seed)
{
    prepare();
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    SigningKey key{.publicKey = empty(crypto_sign_PUBLICKEYBYTES),
                   .secretKey = empty(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_seed_keypair(bytes(key.publicKey), bytes(key.secretKey), bytes(seed));
    return key;
}

SealingKey newSealingKey()
{
    prepare();
    SealingKey key{.publicKey = empty(crypto_box_PUBLICKEYBYTES),
                   .secretKey = empty(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(bytes(key.publicKey), bytes(key.secretKey));
    return key;
}

QString trimmedPassphrase(const QString &typed)
{
    return nfc(typed).trimmed();
}

QString passphraseProblem(const QString &passphrase)
{
    constexpr int fewestLetters = 8;
    constexpr int mostLetters = 300;
    if (std::ranges::any_of(
            passphrase, [](QChar letter) { return letter.category() == QChar::Other_Control; })) {
        return QCoreApplication::translate(
            "Package", "The passphrase has characters that cannot be typed, such as tabs. Write it "
                       "with letters, digits, signs and single spaces only.");
    }
    if (passphrase.size() < fewestLetters) {
        return QCoreApplication::translate(
            "Package",
            "The passphrase needs at least %Ln letters, spaces around it not counted: "
            "a short one can be guessed from the file.",
            nullptr, fewestLetters);
    }
    if (passphrase.size() > mostLetters) {
        return QCoreApplication::translate("Package",
                                           "The passphrase is longer than %Ln letters: nobody "
                                           "could type it.",
                                           nullptr, mostLetters);
    }
    return {};
}

QString proposedPassphrase()
{
    // No letter that is spoken like one beside it: x like s, y like i, j and r like d.
    constexpr std::string_view consonants = "bcdfghklmnpqstvz";
    constexpr std::string_view vowels = "aeiou";
    constexpr int groups = 5;
    constexpr int syllables = 2;
    prepare();
    QString phrase;
    const auto add = [&phrase](std::string_view letters) {
        phrase += QLatin1Char(letters[randombytes_uniform(static_cast<uint32_t>(letters.size()))]);
    };
    for (int group = 0; group < groups; ++group) {
        if (group > 0)
            phrase += u'-';
        for (int syllable = 0; syllable < syllables; ++syllable) {
            add(consonants);
            add(vowels);
        }
    }
    return phrase;
}

bool isSealingKey(const QByteArray &publicKey)
{
    return publicKey.size() == crypto_box_PUBLICKEYBYTES;
}

bool isSeed(const QByteArray &bytes)
{
    static_assert(crypto_kdf_KEYBYTES == crypto_sign_SEEDBYTES);
    return bytes.size() == crypto_kdf_KEYBYTES;
}

QByteArray newSeed()
{
    prepare();
    QByteArray seed = empty(crypto_kdf_KEYBYTES);
    crypto_kdf_keygen(bytes(seed));
    return seed;
}

IssueKeys issueKeys(const QByteArray &seed)
{
    prepare();
    Q_ASSERT(isSeed(seed));
    return {.content = derived(seed, 1),
            .returnContent = derived(seed, 2),
            .returnSigning = signingKeyFrom(derived(seed, 3)),
            .correction = derived(seed, 4)};
}

PassphraseCost PassphraseCost::usual()
{
    return {.operations = crypto_pwhash_OPSLIMIT_MODERATE,
            .memory = crypto_pwhash_MEMLIMIT_MODERATE};
}

PassphraseCost PassphraseCost::least()
{
    return {.operations = crypto_pwhash_OPSLIMIT_MIN, .memory = crypto_pwhash_MEMLIMIT_MIN};
}

bool PassphraseCost::isBearable() const
{
    return operations >= crypto_pwhash_OPSLIMIT_MIN &&
           operations <= crypto_pwhash_OPSLIMIT_SENSITIVE && memory >= crypto_pwhash_MEMLIMIT_MIN &&
           memory <= crypto_pwhash_MEMLIMIT_SENSITIVE;
}

PassphraseLock lockWithPassphrase(const QByteArray &key, const QString &passphrase,
                                  PassphraseCost cost)
{
    prepare();
    PassphraseLock lock{.cost = cost, .salt = empty(crypto_pwhash_SALTBYTES)};
    randombytes_buf(lock.salt.data(), static_cast<std::size_t>(lock.salt.size()));
    const QByteArray from = keyOf(passphrase, lock).value();
    lock.locked = empty(static_cast<std::size_t>(key.size()) + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(bytes(lock.locked), bytes(key), length(key), bytes(nonce()), bytes(from));
    return lock;
}

std::optional<QByteArray> unlock(const PassphraseLock &lock, const QString &passphrase)
{
    prepare();
    if (!lock.cost.isBearable() || lock.salt.size() != crypto_pwhash_SALTBYTES ||
        lock.locked.size() <= crypto_secretbox_MACBYTES)
        return {};
    const QByteArray from = keyOf(passphrase, lock).value();
    QByteArray key =
        empty(static_cast<std::size_t>(lock.locked.size()) - crypto_secretbox_MACBYTES);
    if (crypto_secretbox_open_easy(bytes(key), bytes(lock.locked), length(lock.locked),
                                   bytes(nonce()), bytes(from)) != 0)
        return {};
    return key;
}

QByteArray sealFor(const QByteArray &publicKey, const QByteArray &key)
{
    prepare();
    Q_ASSERT(isSealingKey(publicKey));
    QByteArray sealed = empty(static_cast<std::size_t>(key.size()) + crypto_box_SEALBYTES);
    crypto_box_seal(bytes(sealed), bytes(key), length(key), bytes(publicKey));
    return sealed;
}

std::optional<QByteArray> unseal(const SealingKey &pair, const QByteArray &sealed)
{
    prepare();
    if (sealed.size() <= crypto_box_SEALBYTES ||
        pair.publicKey.size() != crypto_box_PUBLICKEYBYTES ||
        pair.secretKey.size() != crypto_box_SECRETKEYBYTES)
        return {};
    QByteArray key = empty(static_cast<std::size_t>(sealed.size()) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(bytes(key), bytes(sealed), length(sealed), bytes(pair.publicKey),
                             bytes(pair.secretKey)) != 0)
        return {};
    return key;
}

QByteArray signatureOf(QByteArrayView data, const SigningKey &key)
{
    prepare();
    crypto_sign_state state;
    crypto_sign_init(&state);
    crypto_sign_update(&state, bytes(data), length(data));
    QByteArray signature = empty(crypto_sign_BYTES);
    crypto_sign_final_create(&state, bytes(signature), nullptr, bytes(key.secretKey));
    return signature;
}

bool isSignedBy(const QByteArray &publicKey, QByteArrayView data, QByteArrayView signature)
{
    prepare();
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    crypto_sign_state state;
    crypto_sign_init(&state);
    crypto_sign_update(&state, bytes(data), length(data));
    return crypto_sign_final_verify(&state, bytes(signature), bytes(publicKey)) == 0;
}

QString fingerprint(const QByteArray &publicKey)
{
    prepare();
    constexpr int groups = 6;
    constexpr int bytesPerGroup = 4;
    constexpr quint64 digits = 100'000;
    QByteArray hash = empty(groups * bytesPerGroup);
    crypto_generichash(bytes(hash), static_cast<std::size_t>(hash.size()), bytes(publicKey),
                       length(publicKey), nullptr, 0);
    QStringList parts;
    for (int group = 0; group < groups; ++group) {
        quint64 number = 0;
        for (int byte = 0; byte < bytesPerGroup; ++byte)
            number = number * 256 + static_cast<quint8>(hash[group * bytesPerGroup + byte]);
        parts += QStringLiteral("%1").arg(number % digits, 5, 10, QLatin1Char('0'));
    }
    return parts.join(u' ');
}

} // namespace sxsh
