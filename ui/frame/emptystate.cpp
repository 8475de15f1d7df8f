// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/emptystate.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <algorithm>

namespace sxsh {

namespace {

constexpr int iconSize = 44;
constexpr int widestText = 520;

/// The icon in the colours of the moment.
class IconMark final : public QWidget
{
public:
    explicit IconMark(const char *name) : m_icon(icon(QLatin1StringView(name)))
    {
        setFixedSize(iconSize, iconSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect(), Qt::AlignCenter, QIcon::Disabled);
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const char *iconName, const QString &title, const QString &why,
                       QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_why(new QLabel), m_buttons(new QHBoxLayout)
{
    // It gives way where room is short, rather than making the window larger.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addStretch(2);
    m_mark = new IconMark(iconName);
    layout->addWidget(m_mark, 0, Qt::AlignHCenter);
    m_title->setFont(uiFont(TextRole::Figure, QFont::DemiBold));
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_why->setAlignment(Qt::AlignHCenter);
    m_why->setWordWrap(true);
    m_why->setMaximumWidth(widestText);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_why, 10);
    centred->addStretch();
    layout->addLayout(centred);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addSpacing(4);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    setWords(title, why);
}

void EmptyState::setWords(const QString &title, const QString &why)
{
    m_title->setText(title);
    m_why->setText(why);
    // Steps below each other begin below each other.
    if (why.contains(u'\n')) {
        m_why->setAlignment(Qt::AlignLeft);
        m_why->setFixedWidth(std::min(widestText, m_why->fontMetrics().size(0, why).width() + 1));
    }
}

QAbstractButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setFixedHeight(metrics::fieldHeight);
    button->setAutoDefault(true); // Enter presses it where it has the keyboard
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_actions.push_back(button);
    return button;
}

QAbstractButton *EmptyState::firstAction() const
{
    const auto open = std::ranges::find_if(m_actions, &QAbstractButton::isEnabled);
    return open == m_actions.end() ? nullptr : *open;
}

QAbstractButton *EmptyState::addPrimaryAction(const QString &text)
{
    QAbstractButton *button = addButton(text);
    button->setProperty("primary", true);
    return button;
}

QAbstractButton *EmptyState::addAction(const QString &text)
{
    return addButton(text);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int words = margins.top() + m_title->heightForWidth(room) + layout()->spacing() +
                      m_why->heightForWidth(std::min(room, widestText)) + layout()->spacing() +
                      m_buttons->sizeHint().height() + 2 * layout()->spacing() + margins.bottom();
    // The words matter more.
    m_mark->setVisible(words + iconSize <= height());
}

} // namespace sxsh
