// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"
#include "core/model/records.h"

#include <map>

namespace sxsh {

/// How a resource converts: the rate per quantum of its dimension or, where none, the reason.
struct Conversion {
    std::optional<double> perQuantum{};
    QString reason{};             ///< translated, says what to enter; empty where there is a rate
    QString note{};               ///< translated; set where an older factor had to serve
    std::vector<QUuid> factors{}; ///< the factors it is made of, for citing their sources

    double of(qint64 quanta) const { return static_cast<double>(quanta) * *perQuantum; }
};

/// The factors in force on one day: base and report are converted with the same set, since a
/// factor that changed between them would look like a saving.
class FactorSet
{
public:
    FactorSet(const Records &records, QDate day);

    QDate day() const { return m_day; }
    /// TOE per quantum of the resource.
    const Conversion &toe(const Resource &resource);
    /// Tonnes of CO2 per quantum of the resource; where none is in force on the day, the newest
    /// earlier factor with a note.
    const Conversion &co2(const Resource &resource);
    /// Đồng per quantum of the resource; none where no price is in force on the day.
    const Conversion &price(const Resource &resource);
    /// Quanta of one dimension in a quantum of another, of a resource measured both by mass and by
    /// volume: through its density in force; 1 for the same dimension, else none.
    std::optional<double> matterRate(const Resource &resource, Dimension from, Dimension to) const;

private:
    struct Conversions {
        std::optional<Conversion> toe{};
        std::optional<Conversion> co2{};
        std::optional<Conversion> price{};
    };

    Conversion convert(const Resource &resource, FactorKind kind, bool mayBeOlder) const;

    const Records &m_records;
    QDate m_day;
    std::map<QUuid, Conversions> m_conversions; // keeps references valid
};

/// The known unit of that code; nullptr where there is none.
const Unit *unitOf(const UnitCode &code);

} // namespace sxsh
