// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/modelreading.h"

#include <QtCore/QJsonObject>

namespace sxsh {

/// The figure, null where there is none.
QJsonValue numberJson(const std::optional<double> &value);
/// The text; null where it is empty.
QJsonValue textJson(const QString &text);
/// Both limits; null where there is no interval.
QJsonValue intervalJson(const std::optional<Interval> &interval);
/// The figures of a fitted model, the constant first.
QJsonObject modelJson(const ModelReading &reading);

} // namespace sxsh
