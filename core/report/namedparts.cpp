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

template <>
const std::vector<NamedText> &TemplateParts<ReportBasis>::texts()
{
    static const auto all = joined<NamedText>(
        {planTexts(), registerTexts(), workTexts(), measureTexts(), pedigreeTexts()});
    return all;
}

template <>
const std::vector<ItemText> &TemplateParts<ReportBasis>::itemTexts()
{
    static const auto all =
        joined<ItemText>({planItemTexts(), indicatorItemTexts(), workItemTexts(), moneyItemTexts(),
                          facilityItemTexts(), unitItemTexts(), eventItemTexts(), formItemTexts(),
                          pedigreeItemTexts(), queryItemTexts()});
    return all;
}

template <>
const std::vector<NamedList> &TemplateParts<ReportBasis>::lists()
{
    static const auto all =
        joined<NamedList>({planLists(), indicatorLists(), workLists(), moneyLists(),
                           facilityLists(), unitLists(), eventLists(), formLists(), queryLists()});
    return all;
}

template <>
const std::vector<NamedTable> &TemplateParts<ReportBasis>::tables()
{
    static const auto all = joined<NamedTable>(
        {indicatorTables(), registerTables(), workTables(), moneyTables(), savingTables(),
         measureTables(), pedigreeTables(), facilityTables(), unitTables(), eventTables(),
         formTables(), yearTables(), queryTables()});
    return all;
}

template <>
const std::vector<NamedChart> &TemplateParts<ReportBasis>::charts()
{
    static const auto all =
        joined<NamedChart>({stageCharts(), indicatorCharts(), sectorCharts(), changeCharts(),
                            savingCharts(), measureCharts(), activityCharts(), completenessCharts(),
                            moneyCharts(), facilityCharts(), unitCharts()});
    return all;
}

std::vector<ListItem> itemsOf(const ReportBasis &basis, QStringView list)
{
    const NamedList *named = findPart(TemplateParts<ReportBasis>::lists(), list, &NamedList::name);
    Q_ASSERT(named && named->within.isEmpty());
    return named->items(basis, Scope());
}

} // namespace sxsh
