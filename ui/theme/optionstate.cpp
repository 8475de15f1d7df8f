// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/optionstate.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextEdit>

namespace sxsh {

bool hasState(const QStyleOption &option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

bool isMarked(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

const Tokens &tokensFor(const QStyleOption &option)
{
    return tokensOf(option.palette);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

bool isCellEditor(const QWidget *widget)
{
    return widget != nullptr && widget->parentWidget() != nullptr &&
           qobject_cast<const QAbstractItemView *>(widget->parentWidget()->parentWidget()) !=
               nullptr;
}

} // namespace sxsh
