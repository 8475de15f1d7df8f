// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachmentdialog.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QMimeDatabase>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// A picture as large as fits.
class PictureView final : public QWidget
{
public:
    explicit PictureView(QImage picture, const QString &name) : m_picture(std::move(picture))
    {
        setObjectName(u"picture"_s);
        setAccessibleName(name);
        setMinimumSize(480, 360);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokensOf(palette()).track);
        const QSize fitting = m_picture.size()
                                  .scaled(size(), Qt::KeepAspectRatio)
                                  .boundedTo(m_picture.size().expandedTo(QSize(1, 1)));
        QRect place(QPoint(), fitting);
        place.moveCenter(rect().center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_picture);
    }

private:
    QImage m_picture;
};

QImage pictureOf(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    constexpr int longestSide = 4000;
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

bool isOpenedBySystem(const QString &fileName)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    const QString name = type.name();
    return name.startsWith(u"image/") || name == u"application/pdf" || name == u"text/plain" ||
           name == u"text/csv" || name.contains(u"officedocument") ||
           name.contains(u"opendocument") || name == u"application/msword" ||
           name == u"application/vnd.ms-excel";
}

AttachmentDialog::AttachmentDialog(const Attachment &attachment, const QByteArray &bytes,
                                   const QString &description, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"attachment_dialog"_s);
    setWindowTitle(attachment.name);
    setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(attachment.name);
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    auto *about = new QLabel(description);
    about->setTextFormat(Qt::PlainText);
    about->setForegroundRole(labelRole);
    layout->addWidget(about);
    const QImage picture = pictureOf(bytes);
    m_showsPicture = !picture.isNull();
    const bool canOpen = isOpenedBySystem(attachment.name);
    if (m_showsPicture) {
        layout->addWidget(new PictureView(picture, attachment.name), 1);
        resize(900, 640);
    } else {
        auto *words = new QLabel(
            canOpen ? QCoreApplication::translate(
                          "Attachment",
                          "This kind of file is shown by another program on this computer. It gets "
                          "a copy: what is changed there does not change the plan.")
                    : QCoreApplication::translate(
                          "Attachment", "This kind of file is not opened from here. Save a copy to "
                                        "look at it."));
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton(icon("download"),
                                 QCoreApplication::translate("Attachment", "Save a copy…"));
    save->setObjectName(u"attachment_save"_s);
    save->setAutoDefault(false);
    buttons->addWidget(save);
    buttons->addStretch();
    auto *close = new QPushButton(QCoreApplication::translate("Form", "Close"));
    close->setObjectName(u"attachment_close"_s);
    close->setAutoDefault(false);
    buttons->addWidget(close);
    auto *open = new QPushButton(icon("open-in-new"),
                                 QCoreApplication::translate("Attachment", "Open the copy"));
    open->setObjectName(u"attachment_open"_s);
    open->setProperty("primary", true);
    open->setVisible(canOpen);
    buttons->addWidget(open);
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &AttachmentDialog::saveAsked);
    connect(open, &QPushButton::clicked, this, &AttachmentDialog::openAsked);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace sxsh
