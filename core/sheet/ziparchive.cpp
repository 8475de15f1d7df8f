// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/ziparchive.h"

#include "core/base/error.h"
#include "core/sheet/zipcalls.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <algorithm>
#include <array>

#if __has_include(<unzip.h>)
#include <unzip.h>
#else
#include <minizip/unzip.h>
#endif

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxParts = 20'000;

QString partKey(const QString &name)
{
    QString key = name.toLower();
    key.replace(u'\\', u'/');
    return key.startsWith(u'/') ? key.sliced(1) : key;
}

std::unique_ptr<QIODevice> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw Error(
            ZipArchive::tr("The file “%1” cannot be opened: %2. Close it in other programs and try "
                           "again.")
                .arg(QFileInfo(path).fileName(), file->errorString()));
    return file;
}

} // namespace

ZipArchive::ZipArchive(const QString &path, const ZipLimits &limits)
    : ZipArchive(QFileInfo(path).fileName(), opened(path), limits)
{
}

ZipArchive::ZipArchive(const QString &name, std::unique_ptr<QIODevice> bytes,
                       const ZipLimits &limits)
    : m_name(name), m_bytes(std::move(bytes)), m_limits(limits)
{
    zlib_filefunc64_def calls = zipCalls(*m_bytes);
    m_zip = unzOpen2_64("", &calls);
    if (!m_zip)
        fail(u"no central directory"_s);
    try {
        list();
    } catch (...) {
        unzClose(m_zip);
        throw;
    }
}

ZipArchive::~ZipArchive()
{
    unzClose(m_zip);
}

void ZipArchive::list()
{
    int status = unzGoToFirstFile(m_zip);
    for (; status == UNZ_OK; status = unzGoToNextFile(m_zip)) {
        std::array<char, 1024> name{};
        unz_file_info64 info{};
        unz64_file_pos position{};
        if (unzGetCurrentFileInfo64(m_zip, &info, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                    0) != UNZ_OK ||
            unzGetFilePos64(m_zip, &position) != UNZ_OK)
            fail(u"unreadable directory entry"_s);
        const QString key = partKey(QString::fromUtf8(name.data()));
        if (m_parts.contains(key))
            fail(u"two parts named "_s + key);
        if (m_parts.size() == maxParts)
            fail(u"too many parts"_s);
        m_parts.insert(key,
                       {quint64(position.pos_in_zip_directory), quint64(position.num_of_file)});
    }
    if (status != UNZ_END_OF_LIST_OF_FILE)
        fail(u"broken central directory, code %1"_s.arg(status));
}

void ZipArchive::fail(const QString &detail) const
{
    throw Error(tr("The file “%1” is damaged or cut short. Copy or download it again, or ask its "
                   "sender for "
                   "it again.")
                    .arg(m_name),
                detail);
}

bool ZipArchive::contains(const QString &part) const
{
    return m_parts.contains(partKey(part));
}

std::unique_ptr<ZipPart> ZipArchive::part(const QString &name)
{
    const auto found = m_parts.constFind(partKey(name));
    if (found == m_parts.cend())
        fail(u"no part "_s + name);
    unz64_file_pos position{};
    position.pos_in_zip_directory = decltype(position.pos_in_zip_directory)(found->offset);
    position.num_of_file = decltype(position.num_of_file)(found->index);
    unz_file_info64 info{};
    if (unzGoToFilePos64(m_zip, &position) != UNZ_OK ||
        unzGetCurrentFileInfo64(m_zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        fail(u"no way to part "_s + name);
    constexpr unsigned encrypted = 1;
    if (info.flag & encrypted)
        throw Error(
            tr("The file “%1” is protected by a password. Open it in Excel, save it without a "
               "password and try again.")
                .arg(m_name));
    if (const int status = unzOpenCurrentFile(m_zip); status != UNZ_OK)
        fail(u"part %1 does not open, code %2"_s.arg(name).arg(status));
    const qint64 packed = qint64(std::min<quint64>(info.compressed_size, quint64(m_bytes->size())));
    return std::unique_ptr<ZipPart>(new ZipPart(m_zip, m_limits, packed, info.uncompressed_size));
}

ZipPart::ZipPart(void *zip, const ZipLimits &limits, qint64 packed, quint64 promised)
    : m_zip(zip), m_limits(limits), m_packed(packed), m_promised(promised)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    if (!m_ended)
        unzCloseCurrentFile(m_zip);
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    if (m_ended)
        return -1;
    if (size <= 0)
        return 0;
    const int got = unzReadCurrentFile(m_zip, data, unsigned(std::min<qint64>(size, 1 << 20)));
    if (got < 0)
        return damaged(tr("the packed data is broken"));
    if (got == 0)
        return finished();
    m_unpacked += got;
    if (m_unpacked > m_limits.bytes)
        return damaged(
            tr("it holds more than %1 MB, which is more than this program reads at once; split "
               "the table over several files")
                .arg(m_limits.bytes >> 20));
    if (m_unpacked > m_limits.suspicious && m_unpacked / m_limits.ratio > m_packed)
        return damaged(tr("it unpacks to an implausible size"));
    if (m_unpacked - m_token > m_limits.token)
        return damaged(tr("it holds an implausibly long text"));
    return got;
}

qint64 ZipPart::finished()
{
    // The library compares the checksum only when the promised number of bytes has come.
    const bool complete = quint64(m_unpacked) == m_promised;
    m_ended = true;
    const int status = unzCloseCurrentFile(m_zip);
    if (!complete || status != UNZ_OK)
        m_damage = tr("its checksum is wrong");
    return -1;
}

qint64 ZipPart::damaged(const QString &sentence)
{
    m_damage = sentence;
    m_ended = true;
    unzCloseCurrentFile(m_zip);
    return -1;
}

} // namespace sxsh
