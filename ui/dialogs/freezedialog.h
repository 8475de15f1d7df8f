// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <optional>

class QWidget;

namespace sxsh {

/// Asks whether the report with that title is frozen as it is, and what for; none where it is not.
std::optional<QString> askFreeze(QWidget *parent, const QString &title);

} // namespace sxsh
