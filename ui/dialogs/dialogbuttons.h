// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QDialog;
class QPushButton;

namespace sxsh {

/// Ends the dialog's layout with a row of Cancel and the button that does what the dialog is for.
QPushButton *addDialogButtons(QDialog &dialog, QBoxLayout &layout, QPushButton &primary);

} // namespace sxsh
