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
/// What the mark of what is planned by now is called.
QString plannedByNowName(Language language);
/// What the steps of a waterfall are called where each sort has a column.
QString levelName(Language language);
QString increaseName(Language language);
QString decreaseName(Language language);
/// What bars stand on unseen.
QString baseName(Language language);
/// What the ends of an interval are called, and those of a stretch of days.
QString lowEndName(Language language);
QString highEndName(Language language);
QString firstDayName(Language language);
QString lastDayName(Language language);
/// What the list of tables and charts is called.
QString contentsName(Language language);
/// What a target that is a range is called.
QString targetRangeName(Language language);

} // namespace sxsh
