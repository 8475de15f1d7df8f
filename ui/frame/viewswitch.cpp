// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/viewswitch.h"

#include "ui/frame/linkbutton.h"
#include "ui/theme/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>

namespace sxsh {

namespace {

constexpr int between = 9; ///< with the line in its middle
constexpr int lineHeight = 12;

} // namespace

ViewSwitch::ViewSwitch(const QStringList &views, QWidget *parent)
    : QWidget(parent), m_views(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(between);
    for (const QString &view : views) {
        auto *button = new LinkButton(view);
        button->setCheckable(true);
        m_views->addButton(button, static_cast<int>(m_views->buttons().size()));
        layout->addWidget(button);
    }
    setCurrent(0);
    connect(m_views, &QButtonGroup::idToggled, this, [this](int view, bool isOn) {
        if (isOn)
            emit chosen(view);
    });
}

int ViewSwitch::current() const
{
    return m_views->checkedId();
}

void ViewSwitch::setCurrent(int view)
{
    const QSignalBlocker quiet(m_views);
    if (QAbstractButton *button = m_views->button(view))
        button->setChecked(true);
}

void ViewSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).border);
    const QList<QAbstractButton *> buttons = m_views->buttons();
    const int top = (height() - lineHeight) / 2;
    for (qsizetype i = 1; i < buttons.size(); ++i) {
        const int x = buttons[i]->x() - between / 2 - 1;
        painter.drawLine(x, top, x, top + lineHeight);
    }
}

} // namespace sxsh
