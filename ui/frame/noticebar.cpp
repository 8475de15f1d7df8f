// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/noticebar.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stateshape.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace sxsh {

namespace {

constexpr int shapeSize = 12;

StateShape shapeOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done:
        return StateShape::Check;
    case Notice::Kind::Doubt:
        return StateShape::Diamond;
    case Notice::Kind::Problem:
        break;
    }
    return StateShape::Cross;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_action(new QPushButton), m_copy(new QPushButton)
{
    setObjectName(QStringLiteral("notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::panelPadding + shapeSize + 8, 6, 8, 6);
    layout->setSpacing(8);
    m_text->setObjectName(QStringLiteral("notice_text"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    m_copy->setText(QCoreApplication::translate("Guard", "Copy for support"));
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("notice_close"));
    close->setIcon(icon("close"));
    close->setToolTip(QCoreApplication::translate("Guard", "Close"));
    close->setAccessibleName(close->toolTip());
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        dismiss();
        if (m_notice.act)
            m_notice.act();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_notice.text + QStringLiteral("\n\n") +
                                              m_notice.detail);
    });
    hide();
}

void NoticeBar::show(const Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    m_text->setAccessibleName(notice.text);
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    m_copy->setVisible(!notice.detail.isEmpty());
    setVisible(true);
    update();
    QAccessibleEvent said(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const StateShape shape = shapeOf(m_notice.kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(toneBackground(toneOf(shape), tokens));
    painter.setPen(toneColor(toneOf(shape), tokens));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::panelRadius,
                            metrics::panelRadius);
    const double top = layout()->contentsMargins().top() + 3;
    paintStateShape(painter, {metrics::panelPadding, top, shapeSize, shapeSize}, shape, tokens);
}

void NoticeBar::dismiss()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard)
        emit keyboardLeft();
}

void NoticeBar::outdate()
{
    if (m_notice.kind == Notice::Kind::Done || m_notice.isOfChange)
        dismiss();
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sxsh
