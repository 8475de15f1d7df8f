// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/panel.h"

#include "ui/frame/elidedlabel.h"
#include "ui/frame/linkbutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace sxsh {

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_header(new QWidget),
      m_headerLayout(new QHBoxLayout(m_header)), m_title(new ElidedLabel(title))
{
    setFrameShape(QFrame::NoFrame);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_header->setFixedHeight(metrics::panelHeaderHeight);
    m_headerLayout->setContentsMargins(metrics::panelPadding, 0, metrics::panelPadding, 0);
    m_headerLayout->setSpacing(8);
    m_title->setFont(uiFont(TextRole::Body, QFont::DemiBold));
    m_headerLayout->addWidget(m_title, 1);
    m_layout->addWidget(m_header);
    setTitle(title);
}

QString Panel::title() const
{
    return m_title->text();
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_header->setVisible(!title.isEmpty());
}

void Panel::addToHeader(QWidget *widget)
{
    m_headerLayout->addWidget(widget);
    m_header->setVisible(true);
}

QAbstractButton *Panel::addLink(const QString &text)
{
    auto *link = new LinkButton(text);
    addToHeader(link);
    return link;
}

void Panel::setContent(QWidget *content)
{
    delete std::exchange(m_content, content);
    m_layout->insertWidget(1, content, 1);
}

void Panel::setPaddedContent(QWidget *content)
{
    auto *padded = new QWidget;
    auto *layout = new QVBoxLayout(padded);
    layout->setContentsMargins(metrics::panelPadding, 0, metrics::panelPadding,
                               metrics::panelPadding);
    layout->addWidget(content);
    setContent(padded);
}

void Panel::setFooter(QWidget *footer)
{
    delete std::exchange(m_footer, footer);
    m_layout->addWidget(footer);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    const QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(sheet, metrics::panelRadius, metrics::panelRadius);
    if (!m_footer || !m_footer->isVisible())
        return;
    // What is cut off above the footer is seen to go on behind it.
    const QRectF foot(sheet.left(), m_footer->y() - 0.5, sheet.width(),
                      sheet.bottom() - m_footer->y() + 0.5);
    painter.save();
    painter.setClipRect(foot);
    painter.setBrush(tokens.subtle);
    painter.drawRoundedRect(sheet, metrics::panelRadius, metrics::panelRadius);
    painter.restore();
    painter.setPen(tokens.line);
    painter.drawLine(foot.topLeft() + QPointF(0, 1), foot.topRight() + QPointF(0, 1));
}

} // namespace sxsh
