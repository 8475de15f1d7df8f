// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/factorset.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

constexpr double joulePerGigajoule = 1e9;
constexpr double milligramPerKilogram = 1e6;

enum class Validity { InForce, Lapsed, NotYet };

Validity validityOn(const Factor &factor, QDate day)
{
    if (factor.validFrom && day < *factor.validFrom)
        return Validity::NotYet;
    return factor.validTo && *factor.validTo <= day ? Validity::Lapsed : Validity::InForce;
}

Dimension dimensionOf(const Resource &resource)
{
    return static_cast<Dimension>(resource.dimension);
}
static_assert(static_cast<int>(ResourceDimension::Energy) == static_cast<int>(Dimension::Energy));
static_assert(static_cast<int>(ResourceDimension::Length) == static_cast<int>(Dimension::Length));

/// Newest first, then by code, so that the choice does not depend on the order of the records.
bool comesBefore(const Factor &a, const Factor &b)
{
    if (a.validFrom != b.validFrom)
        return a.validFrom && (!b.validFrom || *a.validFrom > *b.validFrom);
    return std::tie(a.code, a.id) < std::tie(b.code, b.id);
}

/// The factors of a kind in use with that validity, the one to prefer first.
std::vector<const Factor *> factorsOf(const Records &records, const Resource &resource,
                                      FactorKind kind, QDate day, Validity validity)
{
    std::vector<const Factor *> result;
    for (const Factor &factor : records.all<Factor>().of(resource.id)) {
        if (factor.inUse && factor.factorKind == kind && validityOn(factor, day) == validity)
            result.push_back(&factor);
    }
    std::ranges::sort(result, [](auto *a, auto *b) { return comesBefore(*a, *b); });
    return result;
}

bool isMassOrVolume(Dimension dimension)
{
    return dimension == Dimension::Mass || dimension == Dimension::Volume;
}

/// A rate between quanta of two dimensions with the factors it is made of.
struct Bridge {
    double rate = 1;
    std::vector<QUuid> factors{};
};

/// Milligrams in a millilitre of the resource.
std::optional<Bridge> density(const Records &records, const Resource &resource, QDate day)
{
    for (const Factor *factor :
         factorsOf(records, resource, FactorKind::Density, day, Validity::InForce)) {
        const Unit *unit = unitOf(factor->unit);
        if (unit && unit->dimension == Dimension::Volume && factor->value.nano > 0) {
            const double rate =
                factor->value.toDouble() * milligramPerKilogram / static_cast<double>(unit->quanta);
            return Bridge{rate, {factor->id}};
        }
    }
    return {};
}

/// Quanta of `to` in a quantum of `from`, where the dimensions are mass and volume or the same.
std::optional<Bridge> bridgeOfMatter(const Records &records, const Resource &resource, QDate day,
                                     Dimension from, Dimension to)
{
    if (from == to)
        return Bridge{};
    if (!isMassOrVolume(from) || !isMassOrVolume(to))
        return {};
    auto bridge = density(records, resource, day);
    if (bridge && from == Dimension::Mass)
        bridge->rate = 1 / bridge->rate;
    return bridge;
}

/// Quanta of `to` in a quantum of the resource, through its density and net calorific value.
std::optional<Bridge> bridgeTo(const Records &records, const Resource &resource, QDate day,
                               Dimension to)
{
    const Dimension from = dimensionOf(resource);
    if (auto bridge = bridgeOfMatter(records, resource, day, from, to))
        return bridge;
    if (to != Dimension::Energy)
        return {};
    for (const Factor *factor :
         factorsOf(records, resource, FactorKind::NetCalorificValue, day, Validity::InForce)) {
        const Unit *unit = unitOf(factor->unit);
        if (!unit)
            continue;
        if (auto bridge = bridgeOfMatter(records, resource, day, from, unit->dimension)) {
            bridge->rate *=
                factor->value.toDouble() * joulePerGigajoule / static_cast<double>(unit->quanta);
            bridge->factors.push_back(factor->id);
            return bridge;
        }
    }
    return {};
}

QString yearOf(const Factor &factor)
{
    return factor.validFrom ? QString::number(factor.validFrom->year()) : factor.code;
}

} // namespace

const Unit *unitOf(const UnitCode &code)
{
    // What the program itself stored is a code; only foreign spellings need the slow search.
    const auto known = units();
    const auto at = std::ranges::find(known, QStringView(code.code), &Unit::code);
    return at == known.end() ? findUnit(code.code) : &*at;
}

FactorSet::FactorSet(const Records &records, QDate day) : m_records(records), m_day(day) {}

const Conversion &FactorSet::toe(const Resource &resource)
{
    auto &conversion = m_conversions[resource.id].toe;
    if (!conversion)
        conversion = convert(resource, FactorKind::Toe, false);
    return *conversion;
}

const Conversion &FactorSet::co2(const Resource &resource)
{
    auto &conversion = m_conversions[resource.id].co2;
    if (!conversion)
        conversion = convert(resource, FactorKind::Co2, true);
    return *conversion;
}

const Conversion &FactorSet::price(const Resource &resource)
{
    auto &conversion = m_conversions[resource.id].price;
    if (!conversion)
        conversion = convert(resource, FactorKind::Price, false);
    return *conversion;
}

std::optional<double> FactorSet::matterRate(const Resource &resource, Dimension from,
                                            Dimension to) const
{
    const auto bridge = bridgeOfMatter(m_records, resource, m_day, from, to);
    return bridge ? std::optional(bridge->rate) : std::nullopt;
}

Conversion FactorSet::convert(const Resource &resource, FactorKind kind, bool mayBeOlder) const
{
    Conversion result;
    const Factor *unusable = nullptr;
    for (const Validity validity : {Validity::InForce, Validity::Lapsed}) {
        if (validity == Validity::Lapsed && !mayBeOlder)
            break;
        const Factor *chosen = nullptr;
        const auto candidates = factorsOf(m_records, resource, kind, m_day, validity);
        for (const Factor *factor : candidates) {
            const Unit *unit = unitOf(factor->unit);
            const bool isDirect = unit && unit->dimension == dimensionOf(resource);
            // A factor in the resource's own dimension needs no second figure, so it goes first.
            if (chosen && !isDirect)
                continue;
            const auto bridge =
                unit ? bridgeTo(m_records, resource, m_day, unit->dimension) : std::nullopt;
            if (!bridge) {
                unusable = unusable ? unusable : factor;
                continue;
            }
            chosen = factor;
            result.perQuantum =
                factor->value.toDouble() * bridge->rate / static_cast<double>(unit->quanta);
            result.factors = bridge->factors;
            result.factors.push_back(factor->id);
            if (isDirect)
                break;
        }
        if (!chosen)
            continue;
        if (validity == Validity::Lapsed) {
            result.note = QCoreApplication::translate(
                              "Savings", "%1 factor of %2 for %3 used for %4: none of that year is "
                                         "recorded.")
                              .arg(choiceLabel(kind), yearOf(*chosen), resource.name)
                              .arg(m_day.year());
        }
        return result;
    }
    if (unusable) {
        result.reason =
            QCoreApplication::translate(
                "Savings", "The factor %1 for %2 is per %3 while its use is measured in %4: enter "
                           "its density or net calorific value, or a factor per %4.")
                .arg(unusable->code, resource.name, unusable->unit.code, resource.unit.code);
    } else {
        result.reason = QCoreApplication::translate(
                            "Savings", "There is no factor “%1” for %2 in force on %3: enter one.")
                            .arg(choiceLabel(kind), resource.name, m_day.toString(u"dd/MM/yyyy"));
    }
    return result;
}

} // namespace sxsh
