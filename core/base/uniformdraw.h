// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace sxsh {

/// A whole number below `count` (at least 1), each as likely as any other, from numbers that `next`
/// draws evenly from 0 to `largest`. Those beyond the last whole round of `count` are drawn again:
/// a bare remainder would favour the small ones. The same on every system, which the standard
/// library's distributions are not.
template <class Next>
quint64 uniformBelow(quint64 count, quint64 largest, Next &&next)
{
    Q_ASSERT(count > 0 && count - 1 <= largest);
    const quint64 beyond = (largest % count + 1) % count;
    quint64 drawn = next();
    while (drawn > largest - beyond)
        drawn = next();
    return drawn % count;
}

} // namespace sxsh
