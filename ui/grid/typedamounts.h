// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/unit.h"
#include "core/model/amounts.h"
#include "ui/grid/gridline.h"

#include <vector>

namespace sxsh {

/// A text for one month or for the year as a whole; empty or a dash for what is not known.
struct TypedPart {
    int part = 0;
    QString text{};
};

/// Why a text was not taken, and what to do.
struct RefusedPart {
    int part = 0;
    QString problem{};

    bool operator==(const RefusedPart &) const = default;
};

/// What a year's amounts become by what was typed: each good text is taken, each bad one refused.
struct TypedAmounts {
    Amounts amounts{};
    int decimals = 0;
    std::vector<RefusedPart> refused{};
};

/// Reads the texts as numbers of the unit, in either of an officer's forms. "~" before a number
/// makes it an estimate; "n/a" for the year says that there is nothing to measure.
TypedAmounts typedInto(const Amounts &before, int decimals, const Unit &unit,
                       const std::vector<TypedPart> &typed, Language language);

/// The text that typing the amount would need: read back as the same amount.
QString typedText(qint64 quanta, const Unit &unit, int decimals, bool isEstimate,
                  Language language);

/// The amounts whose figures are the same in another unit; none where one would be too large or
/// lose decimals.
std::optional<Amounts> sameFigures(Amounts amounts, const Unit &before, const Unit &after);

} // namespace sxsh
