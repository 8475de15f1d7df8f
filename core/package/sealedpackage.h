// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/packageheader.h"

namespace sxsh {

/// A package as a file: a header that anybody can read, the content compressed and sealed
/// (XChaCha20-Poly1305, in pieces), and a signature over every byte before it.
class SealedPackage
{
public:
    /// Completes the header with the signer and the sizes.
    static SealedPackage make(PackageHeader header, const QByteArray &content,
                              const QByteArray &contentKey, const SigningKey &signer);
    /// Takes apart what is in a file of that name; throws Error where it is no package of this
    /// program, is of a newer one, or was cut short or altered on its way.
    static SealedPackage read(const QByteArray &bytes, const QString &name);
    /// The same of the file at that path, which is read whole within bounded memory.
    static SealedPackage readFile(const QString &path);

    /// Whether a file begins as packages do, whatever its name.
    static bool isPackage(const QString &path);

    const PackageHeader &header() const { return m_header; }
    const QByteArray &bytes() const { return m_bytes; }
    /// The name of the file that it was read from, for messages.
    const QString &name() const { return m_name; }

    /// The content; throws Error where the key is not the one or the content is not of the size
    /// that the header states.
    QByteArray content(const QByteArray &contentKey) const;

private:
    SealedPackage() = default;

    PackageHeader m_header;
    QByteArray m_bytes;
    QString m_name;
    qsizetype m_contentAt = 0;
};

/// The ending of package files.
QString packageSuffix();

} // namespace sxsh
