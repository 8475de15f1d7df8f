// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachmentview.h"

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// A picture as large as fits or, where it is read rather than looked at, as wide as fits.
class PictureView final : public QWidget
{
public:
    PictureView(const QString &name, bool isRead) : m_isRead(isRead)
    {
        setObjectName(u"picture"_s);
        setAccessibleName(name);
        setMinimumSize(480, 360);
    }

    void show(QImage picture)
    {
        m_picture = std::move(picture);
        fitHeight();
        update();
    }

protected:
    void resizeEvent(QResizeEvent *) override { fitHeight(); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokensOf(palette()).track);
        if (m_picture.isNull()) {
            painter.drawText(
                rect(), Qt::AlignCenter,
                QCoreApplication::translate("Attachment", "This page cannot be shown."));
            return;
        }
        const QSize fitting = m_picture.size()
                                  .scaled(size(), Qt::KeepAspectRatio)
                                  .boundedTo(m_picture.size().expandedTo(QSize(1, 1)));
        QRect place(QPoint(), fitting);
        place.moveCenter(rect().center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_picture);
    }

private:
    void fitHeight()
    {
        if (m_isRead && !m_picture.isNull())
            setMinimumHeight(width() * m_picture.height() / m_picture.width());
    }

    bool m_isRead;
    QImage m_picture;
};

} // namespace

AttachmentView::AttachmentView(AttachmentPages pages, const QString &name, QWidget *parent)
    : QWidget(parent), m_pages(std::move(pages)), m_scroll(new QScrollArea), m_where(new QLabel),
      m_back(new QToolButton), m_on(new QToolButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(name);
    m_scroll->setFocusPolicy(m_pages.isDocument() ? Qt::StrongFocus : Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The width of a page must not hang on whether it is high enough to be scrolled.
    m_scroll->setVerticalScrollBarPolicy(m_pages.isDocument() ? Qt::ScrollBarAlwaysOn
                                                              : Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(new PictureView(name, m_pages.isDocument()));
    layout->addWidget(m_scroll, 1);
    if (m_pages.count() > 1)
        buildSteps();
    showPage(0);
}

void AttachmentView::buildSteps()
{
    auto *steps = new QHBoxLayout;
    const auto add = [&](QToolButton *button, const char *shape, const QString &words,
                         const QString &name, const QKeySequence &keys, int by) {
        button->setIcon(icon(shape));
        button->setObjectName(name);
        button->setAccessibleName(words);
        button->setToolTip(u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, this, [this, by] { showPage(m_page + by); });
        // Not the button's own, which waits until it is seen to come up again.
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QToolButton::click);
    };
    add(m_back, "chevron-left", QCoreApplication::translate("Attachment", "Previous page"),
        u"attachment_back"_s, Qt::CTRL | Qt::Key_PageUp, -1);
    add(m_on, "chevron-right", QCoreApplication::translate("Attachment", "Next page"),
        u"attachment_on"_s, Qt::CTRL | Qt::Key_PageDown, 1);
    m_where->setObjectName(u"attachment_where"_s);
    steps->addStretch();
    steps->addWidget(m_back);
    steps->addWidget(m_where);
    steps->addWidget(m_on);
    steps->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(steps);
}

void AttachmentView::showPage(int page)
{
    m_page = page;
    static_cast<PictureView *>(m_scroll->widget())->show(m_pages.page(page));
    m_scroll->verticalScrollBar()->setValue(0);
    m_where->setText(QCoreApplication::translate("Attachment", "Page %1 of %2")
                         .arg(page + 1)
                         .arg(m_pages.count()));
    m_back->setEnabled(page > 0);
    m_on->setEnabled(page + 1 < m_pages.count());
}

} // namespace sxsh
