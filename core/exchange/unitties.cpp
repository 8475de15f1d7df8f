// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unitties.h"

#include <algorithm>

namespace sxsh {

namespace {

/// Adds it unless it is there; true where it was not.
bool addOnce(std::vector<QUuid> &all, QUuid one)
{
    if (std::ranges::find(all, one) != all.end())
        return false;
    all.push_back(one);
    return true;
}

} // namespace

UnitTies::UnitTies(const Records &records)
{
    for (const AdminUnit &unit : records.all<AdminUnit>()) {
        Kin kin{.becomes = {unit.id}};
        for (std::size_t next = 0; next < kin.becomes.size(); ++next) {
            for (const UnitTransition &step :
                 records.all<UnitTransition>().of(QUuid(kin.becomes[next])))
                addOnce(kin.becomes, step.to.id);
        }
        for (const QUuid &one : kin.becomes) {
            const AdminUnit *inside = records.find(Ref<AdminUnit>{one});
            const AdminUnit *parent = inside ? records.find(inside->parent) : nullptr;
            while (parent && parent->level != UnitLevel::Province && addOnce(kin.above, parent->id))
                parent = records.find(parent->parent);
        }
        std::ranges::sort(kin.becomes);
        std::ranges::sort(kin.above);
        m_kin.insert(unit.id, std::move(kin));
    }
}

const UnitTies::Kin &UnitTies::kinOf(QUuid unit) const
{
    static const Kin none;
    const auto at = m_kin.constFind(unit);
    return at == m_kin.cend() ? none : *at;
}

const std::vector<QUuid> &UnitTies::becomes(QUuid unit) const
{
    return kinOf(unit).becomes;
}

const std::vector<QUuid> &UnitTies::above(QUuid unit) const
{
    return kinOf(unit).above;
}

UnitTie UnitTies::between(QUuid a, QUuid b) const
{
    const Kin &one = kinOf(a);
    const Kin &other = kinOf(b);
    const auto share = [](const std::vector<QUuid> &some, const std::vector<QUuid> &others) {
        return std::ranges::any_of(
            some, [&](QUuid unit) { return std::ranges::binary_search(others, unit); });
    };
    if (one.becomes.empty() || other.becomes.empty())
        return UnitTie::Apart;
    if (a == b)
        return UnitTie::Same;
    if (share(one.becomes, other.becomes))
        return UnitTie::Joined;
    return share(one.becomes, other.above) || share(other.becomes, one.above) ? UnitTie::Within
                                                                              : UnitTie::Apart;
}

} // namespace sxsh
