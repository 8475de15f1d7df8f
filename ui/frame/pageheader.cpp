// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pageheader.h"

#include "ui/frame/elidedlabel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace sxsh {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_title(new ElidedLabel(title)),
      m_context(new ElidedLabel)
{
    setFixedHeight(metrics::pageHeaderHeight);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    m_title->setFont(uiFont(TextRole::PageTitle, QFont::DemiBold));
    m_context->setFont(uiFont(TextRole::Small));
    m_context->setForegroundRole(labelRole);
    m_context->hide();
    words->addWidget(m_title);
    words->addWidget(m_context);
    words->addStretch();
    m_layout->addLayout(words, 1);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    emit titleChanged();
}

void PageHeader::setContext(const QString &context)
{
    m_context->setText(context);
    m_context->setVisible(!context.isEmpty());
}

void PageHeader::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QAbstractButton *PageHeader::addAction(const QString &text, const char *iconName)
{
    auto *button = new QPushButton(icon(QLatin1StringView(iconName)), text);
    button->setFixedHeight(metrics::fieldHeight);
    button->setAutoDefault(true); // Enter presses it where it has the keyboard
    add(button);
    m_actions.push_back(button);
    return button;
}

void PageHeader::setActionsVisible(bool visible)
{
    for (QAbstractButton *button : m_actions)
        button->setVisible(visible);
}

QAbstractButton *PageHeader::addPrimaryAction(const QString &text, const char *iconName)
{
    QAbstractButton *button = addAction(text, iconName);
    button->setProperty("primary", true);
    return button;
}

} // namespace sxsh
