// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace sxsh {

/// Asks for a name; empty where the officer gave none. The button says what is done with it.
QString askName(QWidget *parent, const QString &question, const QString &label,
                const QString &button);

} // namespace sxsh
