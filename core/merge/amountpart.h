// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/amounts.h"

/// A year's amounts in the parts that are filled in one by one: a district that adds May leaves
/// alone what the department puts right in February.
namespace sxsh {

/// Months are parts 0 to 11; this one is the yearly total.
inline constexpr int yearTotalPart = 12;
inline constexpr int amountPartCount = 13;

/// The same value and, of a month, as sure.
bool isSamePart(const Amounts &one, const Amounts &other, int part);
/// Makes that part what it is in the other.
void copyPart(Amounts &to, const Amounts &from, int part);
/// Amounts with every month keep no total, which says nothing about the total that was there: makes
/// it stand again, for when a month goes.
void letTotalStand(Amounts &amounts, const Amounts &base);

} // namespace sxsh
