// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QBuffer>
#include <QtCore/QByteArray>

namespace sxsh {

/// Packs named parts into a zip archive in memory, in the order they come; the same parts give the
/// same bytes, whenever they are packed.
class ZipWriter
{
public:
    enum class Packing { Deflated, Stored };

    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// Stored is for parts that are packed already, such as pictures. Throws Error where the
    /// library cannot go on.
    void add(const QByteArray &part, const QByteArray &bytes, Packing packing = Packing::Deflated);
    /// The whole archive; nothing can be added afterwards.
    QByteArray finish();

private:
    QBuffer m_bytes;
    void *m_zip = nullptr;
};

} // namespace sxsh
