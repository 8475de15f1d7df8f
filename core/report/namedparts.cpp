// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namedparts.h"

namespace sxsh {

namespace {

template <class Part>
std::vector<Part> joined(std::initializer_list<std::vector<Part>> groups)
{
    std::vector<Part> all;
    for (const auto &group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace

const ListItem *Scope::find(QLatin1String of) const
{
    for (auto at = m_items.rbegin(); at != m_items.rend(); ++at) {
        if (at->of == of)
            return at->item;
    }
    return nullptr;
}

const ListItem &Scope::item(QLatin1String of) const
{
    const ListItem *found = find(of);
    Q_ASSERT(found);
    return *found;
}

const std::vector<NamedText> &namedTexts()
{
    static const auto all =
        joined<NamedText>({planTexts(), registerTexts(), workTexts(), measureTexts()});
    return all;
}

const std::vector<ItemText> &itemTexts()
{
    static const auto all = joined<ItemText>(
        {planItemTexts(), indicatorItemTexts(), workItemTexts(), moneyItemTexts()});
    return all;
}

const std::vector<NamedList> &namedLists()
{
    static const auto all =
        joined<NamedList>({planLists(), indicatorLists(), workLists(), moneyLists()});
    return all;
}

const std::vector<NamedTable> &namedTables()
{
    static const auto all =
        joined<NamedTable>({indicatorTables(), registerTables(), workTables(), moneyTables(),
                            savingTables(), measureTables(), pedigreeTables()});
    return all;
}

const std::vector<NamedChart> &namedCharts()
{
    static const auto all =
        joined<NamedChart>({indicatorCharts(), savingCharts(), measureCharts(), moneyCharts()});
    return all;
}

} // namespace sxsh
