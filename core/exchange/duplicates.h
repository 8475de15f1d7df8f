// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/barenames.h"
#include "core/exchange/unitties.h"

#include <span>

/// Facilities of the register that may be one real facility entered twice. They are found and
/// scored here; an officer decides (core/model/samefacility.h).
namespace sxsh {

/// How the tax codes of two enterprises go together.
enum class TaxTie {
    Unknown, ///< one of them has none
    Same,
    SameEnterprise, ///< without a tax code
    Branch,         ///< of one legal person: the first ten digits are the same
    OneSlip, ///< one digit is another one, missing, too many, or exchanged with its neighbour
    Different
};

/// Two facilities that may be one, and what speaks for and against it.
struct DuplicatePair {
    Ref<Facility> first{}; ///< the smaller code
    Ref<Facility> second{};
    int score = 0;                 ///< in percent; 100: nothing of what is compared differs
    std::optional<int> likeness{}; ///< of the bare names, in percent; none: other names
    UnitTie units = UnitTie::Apart;
    TaxTie tax = TaxTie::Unknown;

    bool operator==(const DuplicatePair &) const = default;
};

/// The pairs that may be one facility, the surest first: with one enterprise where the names are
/// alike or the unit is the same, else with names alike in units that are tied. Of facilities that
/// are linked already, the surest pair stands for all; what an officer told apart is left out.
/// With `added`, only pairs with at least one of these facilities.
std::vector<DuplicatePair> duplicatesAmong(const Records &records, const BareNames &names,
                                           std::span<const QUuid> added = {});

/// Why the two were taken for one, in the language spoken: "the same tax code, the same unit".
QString duplicateWords(const DuplicatePair &pair);

} // namespace sxsh
