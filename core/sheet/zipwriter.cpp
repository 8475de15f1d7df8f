// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/zipwriter.h"

#include "core/base/error.h"
#include "core/sheet/zipcalls.h"

#include <QtCore/QCoreApplication>

#if __has_include(<zip.h>) && __has_include(<ioapi.h>)
#include <zip.h>
#else
#include <minizip/zip.h>
#endif

namespace sxsh {

namespace {

[[noreturn]] void fail(int code)
{
    throw Error(QCoreApplication::translate(
                    "SheetWriter", "The file could not be packed. Free some memory by closing "
                                   "other programs, and try again."),
                QStringLiteral("zip, code %1").arg(code));
}

void check(int code)
{
    if (code != ZIP_OK)
        fail(code);
}

} // namespace

ZipWriter::ZipWriter()
{
    m_bytes.open(QIODevice::ReadWrite);
    zlib_filefunc64_def calls = zipCalls(m_bytes);
    m_zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &calls);
    if (!m_zip)
        fail(ZIP_INTERNALERROR);
}

ZipWriter::~ZipWriter()
{
    if (m_zip)
        zipClose(m_zip, nullptr);
}

void ZipWriter::add(const QByteArray &part, const QByteArray &bytes, Packing packing)
{
    // The first day that zip archives know.
    zip_fileinfo info{};
    info.tmz_date.tm_mday = 1;
    info.tmz_date.tm_year = 1980;
    const int level = packing == Packing::Deflated ? Z_DEFAULT_COMPRESSION : 0;
    const int method = packing == Packing::Deflated ? Z_DEFLATED : 0;
    check(zipOpenNewFileInZip64(m_zip, part.constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                                method, level, 0));
    check(zipWriteInFileInZip(m_zip, bytes.constData(), static_cast<unsigned>(bytes.size())));
    check(zipCloseFileInZip(m_zip));
}

QByteArray ZipWriter::finish()
{
    const int code = zipClose(m_zip, nullptr);
    m_zip = nullptr;
    check(code);
    return m_bytes.data();
}

} // namespace sxsh
