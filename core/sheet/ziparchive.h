// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QIODevice>
#include <memory>

namespace sxsh {

/// What one part of a package may grow to; headers are not believed.
struct ZipLimits {
    qint64 bytes = 512LL << 20;      ///< unpacked bytes, in any case
    qint64 suspicious = 200LL << 20; ///< unpacked bytes from which `ratio` counts
    qint64 ratio = 500;              ///< unpacked to packed
    qint64 token = 4LL << 20;        ///< bytes between two calls of ZipPart::markToken()
};

class ZipPart;

/// A zip file opened for reading, parts by name; damage throws Error.
class ZipArchive
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    explicit ZipArchive(const QString &path, const ZipLimits &limits = {});
    /// An archive that is not a file of its own; `name` is named in errors.
    ZipArchive(const QString &name, std::unique_ptr<QIODevice> bytes, const ZipLimits &limits = {});
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Part names are compared without regard to case, as the package format asks.
    bool contains(const QString &part) const;

    /// Opens a part, one at a time; throws Error when there is none or it is packed in a way we
    /// cannot read.
    std::unique_ptr<ZipPart> part(const QString &name);

private:
    friend class ZipPart;
    struct Position {
        quint64 offset = 0;
        quint64 index = 0;
    };

    [[noreturn]] void fail(const QString &detail) const;
    void list();

    QString m_name;
    std::unique_ptr<QIODevice> m_bytes;
    ZipLimits m_limits;
    void *m_zip = nullptr;
    QHash<QString, Position> m_parts;
};

/// The unpacked bytes of one part, in order. Damage ends the stream and is told by damage(): Qt's
/// readers do not let an exception through.
class ZipPart final : public QIODevice
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    /// A sentence, or empty while all is well; complete only after the last byte, when the checksum
    /// is known.
    const QString &damage() const { return m_damage; }
    /// The consumer has used up what it had read: the next ZipLimits::token bytes may come.
    void markToken() { m_token = m_unpacked; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipPart(void *zip, const ZipLimits &limits, qint64 packed, quint64 promised);
    qint64 damaged(const QString &sentence);
    qint64 finished();

    void *m_zip;
    ZipLimits m_limits;
    qint64 m_packed;
    quint64 m_promised;
    qint64 m_unpacked = 0;
    qint64 m_token = 0;
    bool m_ended = false;
    QString m_damage;
};

} // namespace sxsh
