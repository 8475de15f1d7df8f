// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachmentpages.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtPdf/QPdfDocument>
#include <algorithm>

namespace sxsh {

namespace {

std::unique_ptr<QBuffer> bufferOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

QImage pictureOf(const QByteArray &bytes)
{
    const auto buffer = bufferOf(bytes);
    QImageReader reader(buffer.get());
    reader.setAutoTransform(true);
    constexpr int longestSide = 4000;
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return reader.read();
}

/// Whether the bytes claim to be a PDF; a little may stand before its header.
bool isPdf(const QByteArray &bytes)
{
    constexpr qsizetype headerWithin = 1024;
    return bytes.first(std::min(headerWithin, bytes.size())).contains("%PDF-");
}

} // namespace

AttachmentPages::AttachmentPages(const QByteArray &bytes)
{
    if (!isPdf(bytes)) {
        m_picture = pictureOf(bytes);
        m_count = m_picture.isNull() ? 0 : 1;
        return;
    }
    m_bytes = bufferOf(bytes);
    m_document = std::make_unique<QPdfDocument>();
    m_document->load(m_bytes.get());
    if (m_document->status() == QPdfDocument::Status::Ready)
        m_count = m_document->pageCount();
}

AttachmentPages::~AttachmentPages() = default;
AttachmentPages::AttachmentPages(AttachmentPages &&) noexcept = default;

QImage AttachmentPages::page(int index) const
{
    Q_ASSERT(index >= 0 && index < m_count);
    if (!m_document)
        return m_picture;
    constexpr int longestSide = 2400;
    const QSize size = m_document->pagePointSize(index)
                           .scaled(longestSide, longestSide, Qt::KeepAspectRatio)
                           .toSize();
    const QImage ink = m_document->render(index, size);
    if (ink.isNull())
        return {};
    QImage page(ink.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, ink);
    return page;
}

} // namespace sxsh
