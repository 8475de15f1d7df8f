// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/exchange/sheetcolumn.h"
#include "core/merge/mergeitem.h"
#include "core/model/records.h"

/// What an officer decides while reviewing a return.
namespace sxsh {

/// What was decided otherwise than the merge proposes, as bytes to be kept.
QByteArray decisionsOf(std::span<const MergeItem> items);
/// Decides the items as `decisionsOf` says, where ours and theirs are still what they were then;
/// bytes that are not of its form decide nothing. Returns how many fields and records were decided.
int takeDecisions(std::span<MergeItem> items, const QByteArray &decisions);

/// The column of a field that is in question, of amounts that of its part; none where it has none.
const SheetColumn *columnOf(const MergeItem &item, const MergedField &merged);

/// Takes, in place of theirs, what the officer typed into one field; an empty text clears it. Hard
/// findings say what cannot be read, and nothing is decided then.
Issues typeInstead(const Records &ours, MergeItem &item, MergedField &merged, const QString &text,
                   QDate today);
/// The same of a column of a record that only they have; `known` has it as it is so far.
Issues typeInto(const Records &known, MergeItem &item, const SheetColumn &column,
                const QString &text, QDate today);

} // namespace sxsh
