// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/amountpart.h"

namespace sxsh {

namespace {

quint16 bitOf(int month)
{
    return static_cast<quint16>(1u << month);
}

} // namespace

bool isSamePart(const Amounts &one, const Amounts &other, int part)
{
    if (part == yearTotalPart)
        return one.hasTotal == other.hasTotal && one.total == other.total;
    return one.month(part) == other.month(part) &&
           (one.estimated & bitOf(part)) == (other.estimated & bitOf(part));
}

void copyPart(Amounts &to, const Amounts &from, int part)
{
    if (part == yearTotalPart) {
        to.hasTotal = from.hasTotal;
        to.total = from.total;
    } else {
        to.setMonth(part, from.month(part));
        to.estimated =
            static_cast<quint16>((to.estimated & ~bitOf(part)) | (from.estimated & bitOf(part)));
    }
}

void letTotalStand(Amounts &amounts, const Amounts &base)
{
    if (amounts.hasAllMonths())
        copyPart(amounts, base, yearTotalPart);
}

} // namespace sxsh
