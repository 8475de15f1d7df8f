// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>
#include <memory>

class QBuffer;
class QPdfDocument;

namespace sxsh {

/// What of an attached file can be shown here: a picture, or the pages of a PDF.
class AttachmentPages
{
public:
    explicit AttachmentPages(const QByteArray &bytes);
    ~AttachmentPages();
    AttachmentPages(AttachmentPages &&) noexcept;

    /// Zero where the file is of another kind, damaged, or locked by a password.
    int count() const { return m_count; }
    /// True for pages that are read; a picture is looked at as a whole.
    bool isDocument() const { return m_document != nullptr; }
    /// Null where the page cannot be painted; `index` from 0.
    QImage page(int index) const;

private:
    QImage m_picture;
    std::unique_ptr<QBuffer> m_bytes; ///< read while pages are painted
    std::unique_ptr<QPdfDocument> m_document;
    int m_count = 0;
};

} // namespace sxsh
