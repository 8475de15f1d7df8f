// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sxsh {

/// Two limits between which a figure lies with some confidence.
struct Interval {
    double lower = 0;
    double upper = 0;

    bool operator==(const Interval &) const = default;
};

} // namespace sxsh
