// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scalednumber.h"

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <optional>
#include <span>

namespace sxsh {

/// What a quantity measures; only units of one dimension convert into each other. Oil equivalent is
/// what factors turn resources into: it measures none of them, since 11,630 kWh of heat are a tonne
/// of oil, but of electricity as few as its factor says.
enum class Dimension { Energy, Mass, Volume, Count, Area, Length, OilEquivalent };

/// A unit as officers write it, worth a whole number of its dimension's quanta:
/// joule, milligram, millilitre, millionth of a piece, square centimetre, millimetre.
struct Unit {
    QStringView code;
    Dimension dimension = Dimension::Energy;
    qint64 quanta = 1;
};

/// Every known unit, by dimension.
std::span<const Unit> units();

/// The unit with that code or a known spelling of it; nullptr where there is none.
const Unit *findUnit(QStringView text);

/// The quantity in quanta; none on overflow or where digits finer than a quantum would be lost.
std::optional<qint64> toQuanta(ScaledNumber quantity, const Unit &unit);

/// The quantity in that unit with at least that many decimals, and as many more (up to 12) as
/// its exact value needs; rounded half away from zero where 12 are not enough.
ScaledNumber fromQuanta(qint64 quanta, const Unit &unit, int decimals);

/// The translated name of the dimension.
QString dimensionName(Dimension dimension);

} // namespace sxsh
