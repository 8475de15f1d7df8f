// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/dice.h"

#include "core/base/uniformdraw.h"

#include <numeric>

namespace sxsh {

Dice::Dice(quint64 seed, QByteArrayView label) : m_state(seed)
{
    // FNV-1a, so that the label decides as much as the seed.
    quint64 hash = 0xCBF29CE484222325;
    for (const char character : label)
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001B3;
    next();
    m_state ^= hash;
}

quint64 Dice::next()
{
    m_state += 0x9E3779B97F4A7C15;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

qint64 Dice::between(qint64 low, qint64 high)
{
    Q_ASSERT(low <= high);
    const quint64 count = static_cast<quint64>(high) - static_cast<quint64>(low) + 1;
    constexpr int dropped = 8; // the lowest bits are the least mixed
    constexpr quint64 largest = ~quint64{0} >> dropped;
    return low +
           static_cast<qint64>(uniformBelow(count, largest, [this] { return next() >> dropped; }));
}

std::size_t Dice::weighted(std::span<const int> weights)
{
    const int sum = std::accumulate(weights.begin(), weights.end(), 0);
    Q_ASSERT(sum > 0);
    int at = between(0, sum - 1);
    std::size_t position = 0;
    while (at >= weights[position])
        at -= weights[position++];
    return position;
}

} // namespace sxsh
