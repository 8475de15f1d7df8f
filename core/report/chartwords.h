// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QtCore/QString>

/// Words of charts that no series names, in the language of their report.
namespace sxsh {

/// What the target mark is called.
QString targetName(Language language);
/// What a column of intervals is called in a table.
QString intervalName(Language language);

} // namespace sxsh
