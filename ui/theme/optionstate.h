// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QStyleOption>

class QWidget;

/// What the drawing of controls asks about them.
namespace sxsh {

/// True where the control is in the state.
bool hasState(const QStyleOption &option, QStyle::StateFlag flag);
/// True where the dynamic property of the widget is set; without a widget it is not.
bool isMarked(const QWidget *widget, const char *property);
/// The tokens of the control's palette.
const Tokens &tokensFor(const QStyleOption &option);
/// True for widgets in which several lines are typed.
bool isTextArea(const QWidget *widget);
/// True for the field in which a cell of a table is typed.
bool isCellEditor(const QWidget *widget);

} // namespace sxsh
