// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/zipcalls.h"

namespace sxsh {

namespace {

void *openFile(void *device, const void *, int)
{
    return device;
}

unsigned long readFile(void *, void *device, void *data, unsigned long size)
{
    const qint64 got =
        static_cast<QIODevice *>(device)->read(static_cast<char *>(data), qint64(size));
    // A failure is told by fewer bytes than asked for, which the library notices.
    return got < 0 ? 0 : static_cast<unsigned long>(got);
}

unsigned long writeFile(void *, void *device, const void *data, unsigned long size)
{
    const qint64 put =
        static_cast<QIODevice *>(device)->write(static_cast<const char *>(data), qint64(size));
    return put < 0 ? 0 : static_cast<unsigned long>(put);
}

ZPOS64_T tellFile(void *, void *device)
{
    return ZPOS64_T(static_cast<QIODevice *>(device)->pos());
}

long seekFile(void *, void *device, ZPOS64_T offset, int origin)
{
    auto *file = static_cast<QIODevice *>(device);
    qint64 from = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        from = file->pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        from = file->size();
    const qint64 to = from + qint64(offset);
    return to >= 0 && to <= file->size() && file->seek(to) ? 0 : -1;
}

int closeFile(void *, void *)
{
    return 0;
}

int fileError(void *, void *)
{
    return 0;
}

} // namespace

zlib_filefunc64_def zipCalls(QIODevice &device)
{
    zlib_filefunc64_def calls{};
    calls.zopen64_file = openFile;
    calls.zread_file = readFile;
    calls.zwrite_file = writeFile;
    calls.ztell64_file = tellFile;
    calls.zseek64_file = seekFile;
    calls.zclose_file = closeFile;
    calls.zerror_file = fileError;
    calls.opaque = &device;
    return calls;
}

} // namespace sxsh
