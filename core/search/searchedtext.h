// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <span>

/// The texts that records are found by, and the words that say where a record belongs.
namespace sxsh {

/// What a text is to a record: a match in its code counts most, one in any other text least.
enum class SearchedPart { Code, Name, Other };

/// One text that a record is found by.
struct SearchedText {
    SearchedPart role = SearchedPart::Other;
    const Field *field = nullptr; ///< whose text it is, maybe of another entity
    QString text{};
};

/// The entities that are searched, the ones officers look for most first.
std::span<const EntityKind> searchedKinds();
/// The texts that a record of such an entity is found by: codes, then names, then the others, none
/// of them empty or twice.
std::vector<SearchedText> searchedTexts(const Records &records, const Record &record);
/// Where the record belongs, in a few words: the district of a facility, the facility of a product.
QString whereabouts(const Records &records, const Record &record);

} // namespace sxsh
