// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/savingstory.h"

namespace sxsh {

/// The story of a facility's saving as a report of its own, headed by the facility.
Report savingStoryReport(const SavingStory &story, const SavingResult &result,
                         const QString &facility, const QString &language);

} // namespace sxsh
