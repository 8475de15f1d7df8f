// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QIODevice>

#if __has_include(<ioapi.h>)
#include <ioapi.h>
#else
#include <minizip/ioapi.h>
#endif

namespace sxsh {

/// Lets the zip library read and write through Qt: it would open a name in the C library's 8-bit
/// encoding, and Windows folders here carry Vietnamese names. The device must outlive the archive.
zlib_filefunc64_def zipCalls(QIODevice &device);

} // namespace sxsh
