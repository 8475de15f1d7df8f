// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>

#include <algorithm>
#include <span>
#include <vector>

namespace sxsh {

/// Random whole numbers (SplitMix64) that are the same on every system; no floating point, whose
/// last digit depends on the compiler.
class Dice
{
public:
    /// A sequence of its own for each label, so that what one part draws never shifts another.
    Dice(quint64 seed, QByteArrayView label);

    quint64 next();
    /// A number from low to high, both included.
    qint64 between(qint64 low, qint64 high);
    int between(int low, int high) { return static_cast<int>(between(qint64(low), qint64(high))); }
    bool chance(int perThousand) { return between(0, 999) < perThousand; }
    /// A day from first to last, both included.
    QDate day(QDate first, QDate last)
    {
        return first.addDays(between(qint64{0}, first.daysTo(last)));
    }
    /// The position of one of the weights, which must not all be zero.
    std::size_t weighted(std::span<const int> weights);

    template <class T>
    const T &pick(const std::vector<T> &from)
    {
        return from[static_cast<std::size_t>(
            between(qint64{0}, static_cast<qint64>(from.size()) - 1))];
    }
    template <class T>
    void shuffle(std::vector<T> &items)
    {
        for (std::size_t left = items.size(); left > 1; --left)
            std::swap(
                items[left - 1],
                items[static_cast<std::size_t>(between(qint64{0}, static_cast<qint64>(left) - 1))]);
    }

private:
    quint64 m_state;
};

} // namespace sxsh
