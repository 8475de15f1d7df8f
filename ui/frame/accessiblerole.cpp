// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/accessiblerole.h"

#include <QtWidgets/QAccessibleWidget>

#include <algorithm>
#include <array>

namespace sxsh {

namespace {

struct PaintedWidget {
    QLatin1StringView className;
    QAccessible::Role role;
};

constexpr std::array paintedWidgets{
    PaintedWidget{QLatin1StringView("sxsh::ChartView"), QAccessible::Chart},
    PaintedWidget{QLatin1StringView("sxsh::TargetList"), QAccessible::List},
    PaintedWidget{QLatin1StringView("sxsh::FactTimeline"), QAccessible::Grouping},
    PaintedWidget{QLatin1StringView("sxsh::PageView"), QAccessible::Document},
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    const auto found = std::ranges::find(paintedWidgets, className, &PaintedWidget::className);
    auto *widget = qobject_cast<QWidget *>(object);
    if (found == paintedWidgets.end() || !widget)
        return nullptr;
    return new QAccessibleWidget(widget, found->role);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace sxsh
