// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/gridcell.h"

#include "core/base/numbertext.h"
#include "ui/grid/typedamounts.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <bit>
#include <cstdlib>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShownDecimals = 4;

/// The number with at most that many decimals, rounded half away from zero.
ScaledNumber shortened(ScaledNumber number, int decimals)
{
    qint64 divisor = 1;
    while (number.decimals > decimals) {
        divisor *= 10;
        --number.decimals;
    }
    const qint64 rest = number.mantissa % divisor;
    number.mantissa /= divisor;
    if (divisor > 1 && std::abs(rest) >= divisor / 2)
        number.mantissa += rest < 0 ? -1 : 1;
    return number;
}

/// Puts an amount into a cell, shortened where it has more decimals than are read at a glance.
void show(GridCell &cell, qint64 quanta, const Unit &unit, int decimals, Language language)
{
    const ScaledNumber exact = fromQuanta(quanta, unit, decimals);
    const ScaledNumber shown = shortened(exact, std::max(decimals, mostShownDecimals));
    cell.text = numberText(shown, language);
    cell.isFaint = false;
    if (shown.decimals != exact.decimals) {
        cell.note = QCoreApplication::translate("Grid", "Exactly %1 %2.")
                        .arg(numberText(exact, language), unit.code.toString());
    }
}

/// A sum of some months is no figure of the year, but tells how far typing has come.
void showSum(GridCell &cell, const Amounts &amounts, const Unit &unit, int decimals,
             Language language)
{
    const auto sum = amounts.sumOfKnown();
    if (!sum)
        return;
    show(cell, *sum, unit, decimals, language);
    cell.text = u"≥ "_s + cell.text;
    cell.isFaint = true;
    const int known = std::popcount(amounts.known);
    cell.note = QCoreApplication::translate(
        "Grid", "The sum of %Ln months that are known; the year is not.", nullptr, known);
}

int ratioDecimals(double largest)
{
    if (largest <= 0 || largest >= 100)
        return 1;
    if (largest >= 10)
        return 2;
    return largest >= 1 ? 3 : largest >= 0.01 ? 5 : 7;
}

} // namespace

GridCells cellsOf(const LineAmounts &stored, const LineLock &lock, bool canType, Language language)
{
    GridCells cells;
    const Amounts &amounts = stored.amounts;
    const Unit *unit = findUnit(stored.unit.code);
    for (int part = 0; part < amountParts; ++part) {
        GridCell &cell = cells[static_cast<std::size_t>(part)];
        cell.text = u"–"_s;
        cell.isFaint = true;
        cell.isLocked = lock.holds(part);
        cell.isEditable = canType && !cell.isLocked && unit;
        const auto quanta = part == wholeYear ? amounts.year() : amounts.month(part);
        if (amounts.notApplicable) {
            if (part == wholeYear) {
                cell.text = QCoreApplication::translate("Grid", "not applicable");
                cell.typed = cell.text;
            }
            cell.note = QCoreApplication::translate("Grid", "Not applicable in this year.");
        } else if (quanta && unit) {
            show(cell, *quanta, *unit, stored.decimals, language);
            cell.quanta = quanta;
            cell.isEstimate = part != wholeYear && (amounts.estimated >> part & 1) != 0;
            cell.typed = typedText(*quanta, *unit, stored.decimals, cell.isEstimate, language);
            if (cell.isEstimate)
                cell.note = QCoreApplication::translate("Grid", "Estimated.") + u' ' + cell.note;
        } else if (part == wholeYear && amounts.known != 0 && unit) {
            showSum(cell, amounts, *unit, stored.decimals, language);
        }
    }
    return cells;
}

GridCell ratioCell(std::optional<double> ratio, double largest, Language language)
{
    GridCell cell{.isComputed = true};
    if (ratio)
        cell.typed = numberText(*ratio, ratioDecimals(largest), language);
    cell.text = ratio ? cell.typed : u"–"_s;
    cell.isFaint = !ratio;
    cell.note = QCoreApplication::translate("Grid", "Use per unit of output, computed.");
    return cell;
}

} // namespace sxsh
