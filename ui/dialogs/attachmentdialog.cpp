// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachmentdialog.h"

#include "ui/dialogs/attachmentview.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeDatabase>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

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
    AttachmentPages pages(bytes);
    m_isShown = pages.count() > 0;
    const bool canOpen = isOpenedBySystem(attachment.name);
    if (m_isShown) {
        layout->addWidget(new AttachmentView(std::move(pages), attachment.name), 1);
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
