// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace sxsh {

/// Asks why a decision is taken; empty where the officer gave no reason. `about` says what is
/// decided and `kept` what becomes of it, the button what is done.
QString askReason(QWidget *parent, const QString &question, const QString &about,
                  const QString &kept, const QString &button);

} // namespace sxsh
