// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/sealedpackage.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>
#include <sodium.h>
#include <zlib.h>

namespace sxsh {

namespace {

constexpr char magic[] = "SXSHPKG";
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr char formatDigit = '1';
constexpr qsizetype lengthAt = magicSize + 1;
constexpr qsizetype headerAt = lengthAt + static_cast<qsizetype>(sizeof(quint32));
constexpr qsizetype mostHeader = 64 * 1024;
constexpr qsizetype signatureSize = crypto_sign_BYTES;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype pieceExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype streamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qint64 mostPacked = qint64(256) << 20;
constexpr qint64 mostContent = qint64(1) << 30;
constexpr qint64 suspicious = qint64(100) << 20; // content from which the ratio counts
constexpr qint64 mostRatio = 200;                // content to what it is packed to

/// The sealed size of that many bytes; an empty content is one empty piece.
qint64 sealedSize(qint64 packed)
{
    const qint64 pieces = std::max<qint64>(1, (packed + pieceSize - 1) / pieceSize);
    return streamHeader + packed + pieces * pieceExtra;
}

/// True for a size that no plan has, or that no plan is packed so small from.
bool isImplausible(qint64 size, qint64 packed)
{
    return size > mostContent || (size > suspicious && size / mostRatio > packed);
}

QByteArray packed(const QByteArray &content)
{
    uLongf size = compressBound(static_cast<uLong>(content.size()));
    QByteArray result(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int done = compress2(reinterpret_cast<Bytef *>(result.data()), &size,
                               reinterpret_cast<const Bytef *>(content.constData()),
                               static_cast<uLong>(content.size()), Z_BEST_COMPRESSION);
    Q_ASSERT(done == Z_OK);
    result.resize(done == Z_OK ? static_cast<qsizetype>(size) : 0);
    return result;
}

/// None where it does not unpack to exactly that size; never takes more memory than that.
std::optional<QByteArray> unpacked(const QByteArray &bytes, qint64 size)
{
    QByteArray content(static_cast<qsizetype>(size), Qt::Uninitialized);
    auto length = static_cast<uLongf>(size);
    const int done = uncompress(reinterpret_cast<Bytef *>(content.data()), &length,
                                reinterpret_cast<const Bytef *>(bytes.constData()),
                                static_cast<uLong>(bytes.size()));
    if (done != Z_OK || static_cast<qint64>(length) != size)
        return {};
    return content;
}

void appendSealed(QByteArray &to, const QByteArray &bytes, const QByteArray &key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    unsigned char header[streamHeader];
    crypto_secretstream_xchacha20poly1305_init_push(
        &state, header, reinterpret_cast<const unsigned char *>(key.constData()));
    to.append(reinterpret_cast<const char *>(header), streamHeader);
    qsizetype at = 0;
    do {
        const qsizetype size = std::min(pieceSize, bytes.size() - at);
        const bool isLast = at + size == bytes.size();
        QByteArray piece(size + pieceExtra, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &state, reinterpret_cast<unsigned char *>(piece.data()), nullptr,
            reinterpret_cast<const unsigned char *>(bytes.constData() + at),
            static_cast<unsigned long long>(size), nullptr, 0,
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        to += piece;
        at += size;
    } while (at < bytes.size());
}

/// None where a piece was not sealed with this key, is missing or stands elsewhere.
std::optional<QByteArray> unsealed(QByteArrayView sealed, const QByteArray &key)
{
    const auto *data = reinterpret_cast<const unsigned char *>(sealed.data());
    crypto_secretstream_xchacha20poly1305_state state;
    // Whoever made the package chose the key, too.
    if (key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES ||
        sealed.size() < streamHeader + pieceExtra ||
        crypto_secretstream_xchacha20poly1305_init_pull(
            &state, data, reinterpret_cast<const unsigned char *>(key.constData())) != 0)
        return {};
    QByteArray bytes;
    bytes.reserve(sealed.size());
    qsizetype at = streamHeader;
    unsigned char tag = 0;
    while (at < sealed.size()) {
        const qsizetype size = std::min(pieceSize + pieceExtra, sealed.size() - at);
        if (size < pieceExtra || tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return {};
        QByteArray piece(size - pieceExtra, Qt::Uninitialized);
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, reinterpret_cast<unsigned char *>(piece.data()), nullptr, &tag, data + at,
                static_cast<unsigned long long>(size), nullptr, 0) != 0)
            return {};
        bytes += piece;
        at += size;
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return {};
    return bytes;
}

Error notAPackage(const QString &name)
{
    return Error(QCoreApplication::translate(
                     "Package", "“%1” is not a package of this program: choose a file that ends in "
                                "“.%2”, or ask the sender for it again.")
                     .arg(name, packageSuffix()));
}

Error altered(const QString &name)
{
    return Error(QCoreApplication::translate(
                     "Package", "“%1” was altered or damaged on its way: its signature does not "
                                "match what is in it. Nothing was taken over. Ask the sender for "
                                "it again.")
                     .arg(name));
}

Error tooLarge(const QString &name)
{
    return Error(QCoreApplication::translate(
                     "Package", "“%1” is larger than any package of this program. Nothing was "
                                "taken over: ask the sender what it is.")
                     .arg(name));
}

} // namespace

QString packageSuffix()
{
    return QStringLiteral("sxshpkg");
}

SealedPackage SealedPackage::make(PackageHeader header, const QByteArray &content,
                                  const QByteArray &contentKey, const SigningKey &signer)
{
    const QByteArray small = packed(content);
    header.signer = signer.publicKey;
    header.packedSize = small.size();
    header.size = content.size();
    const QByteArray outside = sxsh::bytesOf(header);
    Q_ASSERT(outside.size() <= mostHeader);

    SealedPackage package;
    package.m_header = std::move(header);
    QByteArray &bytes = package.m_bytes;
    bytes.reserve(headerAt + outside.size() + sealedSize(small.size()) + signatureSize);
    bytes.append(magic, magicSize);
    bytes.append(formatDigit);
    const auto length = qToLittleEndian(static_cast<quint32>(outside.size()));
    bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    bytes += outside;
    package.m_contentAt = bytes.size();
    appendSealed(bytes, small, contentKey);
    bytes += signatureOf(bytes, signer);
    return package;
}

bool SealedPackage::isPackage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) &&
           file.peek(magicSize) == QByteArrayView(magic, magicSize);
}

SealedPackage SealedPackage::read(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() < headerAt || !bytes.startsWith(magic))
        throw notAPackage(name);
    if (bytes[magicSize] != formatDigit) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” was made by a newer version of the program, or was "
                                   "altered on its way. Update the program and try again, or ask "
                                   "the sender for the package again.")
                        .arg(name));
    }
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.data() + lengthAt));
    if (length > mostHeader)
        throw altered(name);
    const auto header = packageHeaderFrom(bytes.mid(headerAt, length));
    const qint64 stated =
        header ? headerAt + length + sealedSize(header->packedSize) + signatureSize : 0;
    if (bytes.size() < headerAt + length || (header && bytes.size() < stated)) {
        throw Error(QCoreApplication::translate(
                        "Package", "“%1” is cut short: it was not copied or sent completely. Copy "
                                   "it again, or ask the sender for it again.")
                        .arg(name));
    }
    if (!header || bytes.size() != stated)
        throw altered(name);
    if (header->packedSize > mostPacked || isImplausible(header->size, header->packedSize))
        throw tooLarge(name);
    const QByteArrayView view(bytes);
    if (!isSignedBy(header->signer, view.first(view.size() - signatureSize),
                    view.last(signatureSize)))
        throw altered(name);
    SealedPackage package;
    package.m_header = *header;
    package.m_bytes = bytes;
    package.m_name = name;
    package.m_contentAt = headerAt + length;
    return package;
}

SealedPackage SealedPackage::readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate("Package", "“%1” cannot be read: %2")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    if (file.size() > mostPacked)
        throw tooLarge(name);
    return read(file.readAll(), name);
}

QByteArray SealedPackage::content(const QByteArray &contentKey) const
{
    const QByteArrayView view(m_bytes);
    const auto small =
        unsealed(view.sliced(m_contentAt, view.size() - m_contentAt - signatureSize), contentKey);
    const auto content = small ? unpacked(*small, m_header.size) : std::nullopt;
    if (!content)
        throw altered(m_name);
    return *content;
}

} // namespace sxsh
