// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/sizeclass.h"

#include "core/model/dated.h"
#include "core/model/vsic.h"

namespace sxsh {

namespace {

/// True, false or not known.
using Answer = std::optional<bool>;

Answer both(Answer a, Answer b)
{
    if (a == false || b == false)
        return false;
    return a && b ? Answer(true) : Answer();
}

Answer either(Answer a, Answer b)
{
    if (a == true || b == true)
        return true;
    return a && b ? Answer(false) : Answer();
}

template <class T>
Answer isWithin(const std::optional<T> &value, const std::optional<T> &most)
{
    return value ? Answer(*value <= *most) : Answer();
}

Answer fitsMoney(const SizeRule &rule, const FacilityState &state)
{
    if (!rule.mostCapital)
        return isWithin(state.revenue, rule.mostRevenue);
    const Answer capital = isWithin(state.capital, rule.mostCapital);
    return rule.mostRevenue ? either(capital, isWithin(state.revenue, rule.mostRevenue)) : capital;
}

Answer fitsLabourAndMoney(const SizeRule &rule, const FacilityState &state)
{
    if (!rule.mostCapital && !rule.mostRevenue)
        return isWithin(state.labour, rule.mostLabour);
    if (!rule.mostLabour)
        return fitsMoney(rule, state);
    return both(isWithin(state.labour, rule.mostLabour), fitsMoney(rule, state));
}

Answer fitsCapitalFirst(const SizeRule &rule, const FacilityState &state)
{
    if (rule.mostCapital && (state.capital || !rule.mostLabour))
        return isWithin(state.capital, rule.mostCapital);
    return isWithin(state.labour, rule.mostLabour);
}

SectorGroup groupOf(const FacilityState &state)
{
    // Trade begins with division 45; what names no division is industry, which the register is of.
    constexpr int firstOfTrade = 45;
    return vsicDivision(state.vsicCode).toInt() >= firstOfTrade ? SectorGroup::Trade
                                                                : SectorGroup::Industry;
}

const SizeRule *ruleOf(const Records &records, LimitedSize size, SectorGroup group, QDate day)
{
    const SizeRule *newest = nullptr;
    const auto isOlder = [](const SizeRule &a, const SizeRule &b) {
        const QDate first = a.validFrom.value_or(QDate());
        const QDate second = b.validFrom.value_or(QDate());
        return std::tie(first, a.code) < std::tie(second, b.code);
    };
    for (const SizeRule &rule : records.all<SizeRule>()) {
        if (isInForce(rule, day) && rule.sizeClass == size && rule.group == group &&
            (!newest || isOlder(*newest, rule)))
            newest = &rule;
    }
    return newest;
}

} // namespace

SizeRules::SizeRules(const Records &records, QDate day)
{
    for (std::size_t group = 0; group < m_rules.size(); ++group) {
        for (std::size_t size = 0; size < m_rules[group].size(); ++size) {
            m_rules[group][size] = ruleOf(records, static_cast<LimitedSize>(size),
                                          static_cast<SectorGroup>(group), day);
        }
    }
}

std::optional<SizeClass> SizeRules::sizeOf(const FacilityState &state) const
{
    static_assert(static_cast<int>(LimitedSize::Micro) == static_cast<int>(SizeClass::Micro));
    static_assert(static_cast<int>(LimitedSize::Medium) == static_cast<int>(SizeClass::Medium));
    std::optional<SizeClass> above;
    const OfGroup &rules = m_rules[static_cast<std::size_t>(groupOf(state))];
    for (std::size_t size = 0; size < rules.size(); ++size) {
        const SizeRule *rule = rules[size];
        if (!rule)
            continue;
        const Answer fits = rule->criterion == SizeCriterion::CapitalFirst
                                ? fitsCapitalFirst(*rule, state)
                                : fitsLabourAndMoney(*rule, state);
        if (!fits)
            return {};
        if (*fits)
            return static_cast<SizeClass>(size);
        above = SizeClass::Large;
    }
    return above;
}

} // namespace sxsh
