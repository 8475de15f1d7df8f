// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/outputfile.h"

#include "core/base/error.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

namespace sxsh {

using namespace Qt::StringLiterals;

OutputFile::OutputFile(const QString &path) : m_file(path)
{
    const QFileInfo info(path);
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (!info.absoluteDir().exists())
        fail(tr("there is no folder “%1”; create it or choose another").arg(folder));
    if (info.isDir())
        fail(tr("a folder has that name; choose another name"));
    if (info.exists() && !info.isWritable())
        fail(tr("the file is read-only; choose another name or remove the protection"));
    if (!m_file.open(QIODevice::WriteOnly))
        fail(tr("the folder “%1” cannot be written to (%2); choose another folder")
                 .arg(folder, m_file.errorString()));
}

void OutputFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) == bytes.size())
        return;
    fail(tr("writing failed (%1); choose another folder").arg(m_file.errorString()));
}

void OutputFile::write(QIODevice &source)
{
    constexpr qint64 pieceSize = 256 << 10;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty())
            fail(tr("reading failed (%1); try again").arg(source.errorString()));
        write(piece);
    }
}

void OutputFile::flush()
{
    if (!m_file.flush())
        fail(tr("writing failed (%1); choose another folder").arg(m_file.errorString()));
}

void OutputFile::reserve(qint64 bytes)
{
    constexpr qint64 pieceSize = 256 << 10;
    const QByteArray piece(pieceSize, '\0');
    for (qint64 left = bytes; left > 0; left -= pieceSize)
        write(QByteArrayView(piece).first(std::min(left, pieceSize)));
    flush();
    if (!m_file.seek(0))
        fail(tr("writing failed (%1); choose another folder").arg(m_file.errorString()));
}

void OutputFile::commit()
{
    // QSaveFile forgets a full disk that it meets only with the last bytes, in commit().
    flush();
    // What was reserved and is not needed goes.
    if (m_file.pos() < m_file.size() && !m_file.resize(m_file.pos()))
        fail(tr("writing failed (%1); choose another folder").arg(m_file.errorString()));
    if (m_file.commit())
        return;
    fail(tr("it cannot be put in place (%1); if it is open in Excel or another program, close it "
            "there and "
            "try again")
             .arg(m_file.errorString()));
}

void OutputFile::fail(const QString &cause)
{
    constexpr qint64 little = 64 << 10;
    const QFileInfo info(m_file.fileName());
    const QStorageInfo storage(info.absolutePath());
    const bool full = m_file.error() == QFileDevice::ResourceError ||
                      (storage.isValid() && storage.bytesAvailable() < little);
    throw Error(
        tr("The file “%1” was not written: %2.")
            .arg(info.fileName(),
                 full ? tr("the disk is full; free some space or choose another folder") : cause),
        m_file.errorString());
}

} // namespace sxsh
