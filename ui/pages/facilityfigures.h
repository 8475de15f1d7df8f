// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/theme/stateshape.h"

namespace sxsh {

/// The energy saving of a facility in the year that is reported on the day, ready to be shown.
struct FacilitySaving {
    std::optional<double> saving{}; ///< as a fraction
    QString grade{};                ///< "A", "B" or "C"; empty without a saving
    StateShape shape = StateShape::HollowDiamond;
    QString text{};   ///< "2018: 10.9%"
    QString second{}; ///< "grade A"
    QString reason{}; ///< why there is none, or what is to be known about it
};
FacilitySaving facilitySaving(Workspace &workspace, QUuid facility);

} // namespace sxsh
