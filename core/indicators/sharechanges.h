// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/tallycount.h"

/// What moved the numerator of a share between two days.
namespace sxsh {

/// Somebody in the denominator of a share, and how they stand.
struct CountedSubject {
    QUuid id{};
    Standing standing = Standing::Unknown;

    bool operator==(const CountedSubject &) const = default;
};

/// Who counted before, who came and who went, and who counts now.
struct ShareChanges {
    int before = 0;
    int newlyYes = 0; ///< in the denominator both days, yes only now
    int joined = 0;   ///< in the denominator only now, with yes
    int noLonger = 0; ///< in the denominator both days, yes only before
    int left = 0;     ///< in the denominator only before, with yes
    int now = 0;
    int known = 0; ///< of both days, subjects of which anything is known

    bool operator==(const ShareChanges &) const = default;
};

/// The changes between two countings; before + newlyYes + joined - noLonger - left = now. Of a
/// subject that is named twice the first naming counts.
ShareChanges changesBetween(const std::vector<CountedSubject> &before,
                            const std::vector<CountedSubject> &now);

/// The denominator of a share of facilities, enterprises or organisations on the day; none where
/// the indicator is none, or is estimated from a sample.
std::optional<std::vector<CountedSubject>> countedSubjects(const TallyCount &tallies,
                                                           const Indicator &indicator);

} // namespace sxsh
