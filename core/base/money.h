// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>
#include <compare>

namespace sxsh {

/// An amount of Vietnamese đồng, which has no subunit.
struct Money {
    qint64 dong = 0;

    auto operator<=>(const Money &) const = default;
};

} // namespace sxsh
