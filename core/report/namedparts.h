// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportbasis.h"
#include "core/report/templateparts.h"

/// What the template of a periodic report can name.
namespace sxsh {

using NamedText = TextOf<ReportBasis>;
using ItemText = ItemTextOf<ReportBasis>;
using NamedList = ListOf<ReportBasis>;
using NamedTable = TableOf<ReportBasis>;
using NamedChart = ChartOf<ReportBasis>;

template <>
const std::vector<NamedText> &TemplateParts<ReportBasis>::texts();
template <>
const std::vector<ItemText> &TemplateParts<ReportBasis>::itemTexts();
template <>
const std::vector<NamedList> &TemplateParts<ReportBasis>::lists();
template <>
const std::vector<NamedTable> &TemplateParts<ReportBasis>::tables();
template <>
const std::vector<NamedChart> &TemplateParts<ReportBasis>::charts();
template <>
QString TemplateParts<ReportBasis>::pedigree(const ReportBasis &basis, QStringView group,
                                             const Scope &scope);
template <>
QString TemplateParts<ReportBasis>::groupOfText(const QString &key);
template <>
QLatin1String TemplateParts<ReportBasis>::groupOfPart(QStringView name);

/// The items of a list that stands inside of nothing; the list must exist.
std::vector<ListItem> itemsOf(const ReportBasis &basis, QStringView list);

// The groups that the parts are made of, one source file each.
std::vector<NamedText> planTexts();
std::vector<NamedText> registerTexts();
std::vector<NamedText> workTexts();
std::vector<NamedText> measureTexts();
std::vector<NamedText> pedigreeTexts();
std::vector<ItemText> planItemTexts();
std::vector<ItemText> indicatorItemTexts();
std::vector<ItemText> workItemTexts();
std::vector<ItemText> moneyItemTexts();
std::vector<ItemText> facilityItemTexts();
std::vector<ItemText> unitItemTexts();
std::vector<ItemText> eventItemTexts();
std::vector<ItemText> formItemTexts();
std::vector<ItemText> pedigreeItemTexts();
std::vector<ItemText> queryItemTexts();
std::vector<NamedList> planLists();
std::vector<NamedList> indicatorLists();
std::vector<NamedList> workLists();
std::vector<NamedList> moneyLists();
std::vector<NamedList> facilityLists();
std::vector<NamedList> unitLists();
std::vector<NamedList> eventLists();
std::vector<NamedList> formLists();
std::vector<NamedList> queryLists();
std::vector<NamedTable> indicatorTables();
std::vector<NamedTable> registerTables();
std::vector<NamedTable> workTables();
std::vector<NamedTable> moneyTables();
std::vector<NamedTable> savingTables();
std::vector<NamedTable> measureTables();
std::vector<NamedTable> pedigreeTables();
std::vector<NamedTable> facilityTables();
std::vector<NamedTable> unitTables();
std::vector<NamedTable> eventTables();
std::vector<NamedTable> formTables();
std::vector<NamedTable> yearTables();
std::vector<NamedTable> queryTables();
std::vector<NamedChart> indicatorCharts();
std::vector<NamedChart> savingCharts();
std::vector<NamedChart> measureCharts();
std::vector<NamedChart> moneyCharts();
std::vector<NamedChart> stageCharts();
std::vector<NamedChart> changeCharts();
std::vector<NamedChart> sectorCharts();
std::vector<NamedChart> completenessCharts();
std::vector<NamedChart> activityCharts();
std::vector<NamedChart> facilityCharts();
std::vector<NamedChart> unitCharts();

} // namespace sxsh
