// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <functional>

class QWidget;

namespace sxsh {

/// Asks for a value until `take` takes it: that says what is wrong with the text, or nothing. False
/// where the officer gave up.
bool askValue(QWidget *parent, const QString &question, const QString &label, const QString &text,
              const std::function<QString(const QString &text)> &take);

} // namespace sxsh
