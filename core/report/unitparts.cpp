// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/unitreports.h"
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"
#include "core/report/pedigree.h"
#include "core/report/unitscope.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const UnitData &unitOf(const ReportBasis &basis, const ListItem &item)
{
    return basis.completeness.units[item.place];
}

int gapOf(const Portion &portion)
{
    return portion.of - portion.count;
}

/// True where the district still owes something: data at the cut-off, or its return.
bool isLate(const ReportBasis &basis, const UnitData &unit)
{
    return owesData(unit) || (unit.unit && owesReturn(basis.records, basis.period, *unit.unit));
}

/// The districts by code; facilities that nobody has placed are in none of them.
template <class Accept>
std::vector<ListItem> unitsWhere(const ReportBasis &basis, Accept accept)
{
    std::vector<ListItem> items;
    for (std::size_t place = 0; place < basis.completeness.units.size(); ++place) {
        const UnitData &unit = basis.completeness.units[place];
        if (!unit.key.isEmpty() && accept(unit))
            items.push_back({.id = unit.unit ? unit.unit->id : QUuid(), .place = place});
    }
    return items;
}

QString portionText(const ReportBasis &basis, const Portion &portion)
{
    return basis.text.portion(portion.count, portion.of);
}

/// How many facilities or activities lack something; empty where none does.
QString gapText(const ReportBasis &basis, const Portion &portion)
{
    return gapOf(portion) > 0 ? basis.text.count(gapOf(portion)) : QString();
}

/// The indicators of a district beside the whole province; a target of its own goes first.
std::vector<ReportTable> indicatorTable(const ReportBasis &basis, const Scope &scope)
{
    const std::vector<IndicatorResult> &results = resultsIn(basis, scope);
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3.6, 1.4, 1.3, 1.3, 1.3, 1.5}};
    table.rows.push_back({text.header(u"column.indicator"), text.header(u"column.target"),
                          text.header(u"column.count"), text.header(u"column.unknown"),
                          text.header(u"column.value"), text.header(u"whole_province")});
    for (const IndicatorResult &whole : basis.results) {
        const IndicatorResult *own = basis.sameIn(results, whole);
        const bool isOfSubjects = own && ((own->numerator && own->denominator) || own->saving);
        if (!isOfSubjects)
            continue;
        QString target = targetText(basis, *own);
        if (own->target)
            target += u" ("_s + QString::number(own->target->due.year()) + u')';
        TableRow row{
            text.cell(own->code + u". "_s + own->name),
            text.cell(target, Align::Center),
            text.cell(countText(basis, *own), Align::Right),
            own->sample ? text.dashCell() : text.countCell(own->unknown),
            {.text = valueText(basis, *own),
             .align = Align::Right,
             .bold = true,
             .number = own->toldValue()},
            {.text = valueText(basis, whole), .align = Align::Right, .number = whole.toldValue()}};
        table.rows.push_back(
            withPedigree(std::move(row), indicatorPedigreeText(basis, *own, scope)));
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

/// The shares of a district, with the province's as marks.
std::optional<Chart> indicatorChart(const ReportBasis &basis, const Scope &scope)
{
    const std::vector<IndicatorResult> &results = resultsIn(basis, scope);
    Chart chart{.kind = ChartKind::HorizontalBars, .style = NumberStyle::Percent};
    Series own{.name = sxsh::unitOf(basis, scope).name};
    Series whole{.name = basis.text.word(u"whole_province"), .role = SeriesRole::Planned};
    for (const IndicatorResult &result : basis.results) {
        const IndicatorResult *here = basis.sameIn(results, result);
        if (result.kind != IndicatorKind::Share || !here || !here->value || here->sample)
            continue;
        chart.categories.push_back(result.code + u". "_s + result.name);
        chart.about.push_back(indicatorPedigreeText(basis, *here, scope));
        own.values.push_back(here->value);
        whole.values.push_back(result.value);
        chart.targets.push_back(here->target ? std::optional(here->target->min.toDouble())
                                             : std::nullopt);
    }
    if (chart.categories.empty())
        return {};
    chart.series = {own, whole};
    return chart;
}

/// The activities of the period that are done in the district, by code.
std::vector<ReportTable> activityTable(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    const auto &unit = sxsh::unitOf(basis, scope).unit;
    ReportTable table{.columns = {0.6, 4.2, 2.4, 1.5, 2}};
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.activity"),
                          text.header(u"column.lead"), text.header(u"column.due"),
                          text.header(u"column.status")});
    for (const Activity *activity : basis.work.activities) {
        const bool isHere =
            unit && std::ranges::any_of(activity->units, [&](const Ref<AdminUnit> &one) {
                const AdminUnit *found = basis.records.find(one);
                return found && reportingUnit(basis.records, *found, basis.day).id == unit->id;
            });
        if (!isHere || !basis.isOfPeriod(*activity))
            continue;
        QString status = text.word(u"status."_s + choiceKey(basis.statusOn(*activity)));
        if (basis.isOverdue(*activity))
            status += u"; "_s + text.word(u"status.overdue");
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
             text.cell(activity->title), text.cell(basis.organisationName(activity->lead)),
             text.cell(text.due(activity->due), Align::Center), text.cell(status)});
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

/// How complete the data of every district are.
std::vector<ReportTable> completenessTable(const ReportBasis &basis, const Scope &)
{
    if (basis.completeness.units.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3, 1.2, 1.5, 1.5, 1.5, 1.7, 1.6}};
    table.size = 10;
    TableCell use = text.header(u"column.with_use");
    use.text = use.text.arg(basis.savingsYear);
    table.rows.push_back({text.header(u"column.unit"), text.header(u"column.facilities"),
                          text.header(u"column.profiles"), text.header(u"column.fully_known"), use,
                          text.header(u"column.activities_reported"),
                          text.header(u"column.last_data")});
    const auto add = [&](const QString &name, const UnitData &unit, bool isWhole) {
        TableRow row{text.cell(name),
                     text.countCell(unit.facilities),
                     text.cell(portionText(basis, unit.profile), Align::Right),
                     text.cell(portionText(basis, unit.facts), Align::Right),
                     text.cell(portionText(basis, unit.use), Align::Right),
                     text.cell(portionText(basis, unit.activities), Align::Right),
                     text.cell(text.date(unit.lastSubmission()), Align::Center)};
        table.rows.push_back(isWhole ? emphasised(std::move(row)) : std::move(row));
    };
    for (const UnitData &unit : basis.completeness.units) {
        if (!unit.key.isEmpty() || unit.facilities > 0)
            add(unit.name, unit, false);
    }
    add(text.word(u"whole_province"), basis.completeness.whole, true);
    return {table};
}

} // namespace

std::vector<ItemText> unitItemTexts()
{
    using B = ReportBasis;
    using I = ListItem;
    return {
        {"unit.code"_L1, [](const B &b, const I &i) { return unitOf(b, i).key; }},
        {"unit.name"_L1, [](const B &b, const I &i) { return unitOf(b, i).name; }},
        {"unit.facilities"_L1,
         [](const B &b, const I &i) {
             const int count = unitOf(b, i).facilities;
             return count > 0 ? b.text.count(count) : QString();
         }},
        {"unit.enterprises"_L1,
         [](const B &b, const I &i) { return b.text.count(unitOf(b, i).enterprises); }},
        {"unit.labour"_L1,
         [](const B &b, const I &i) {
             const auto &labour = unitOf(b, i).labour;
             return labour ? b.text.count(*labour) : QString();
         }},
        {"unit.with_profile"_L1,
         [](const B &b, const I &i) { return portionText(b, unitOf(b, i).profile); }},
        {"unit.fully_known"_L1,
         [](const B &b, const I &i) { return portionText(b, unitOf(b, i).facts); }},
        {"unit.with_use"_L1,
         [](const B &b, const I &i) { return portionText(b, unitOf(b, i).use); }},
        {"unit.without_profile"_L1,
         [](const B &b, const I &i) { return gapText(b, unitOf(b, i).profile); }},
        {"unit.without_facts"_L1,
         [](const B &b, const I &i) { return gapText(b, unitOf(b, i).facts); }},
        {"unit.without_use"_L1,
         [](const B &b, const I &i) { return gapText(b, unitOf(b, i).use); }},
        {"unit.unreported_activities"_L1,
         [](const B &b, const I &i) { return gapText(b, unitOf(b, i).activities); }},
        {"unit.without_return"_L1,
         [](const B &b, const I &i) {
             const auto &unit = unitOf(b, i).unit;
             return unit && owesReturn(b.records, b.period, *unit) ? b.text.word(u"yes")
                                                                   : QString();
         }},
        {"unit.last_data"_L1,
         [](const B &b, const I &i) { return b.text.date(unitOf(b, i).lastSubmission()); }},
    };
}

std::vector<NamedList> unitLists()
{
    using B = ReportBasis;
    return {{"units"_L1,
             "unit"_L1,
             {},
             [](const B &b, const Scope &) {
                 return unitsWhere(b, [](const UnitData &) { return true; });
             }},
            {"late_units"_L1, "unit"_L1, {}, [](const B &b, const Scope &) {
                 return unitsWhere(b, [&](const UnitData &unit) { return isLate(b, unit); });
             }}};
}

std::vector<NamedTable> unitTables()
{
    return {{"completeness"_L1, {}, completenessTable},
            {"unit_indicators"_L1, "unit"_L1, indicatorTable},
            {"unit_activities"_L1, "unit"_L1, activityTable}};
}

std::vector<NamedChart> unitCharts()
{
    return {{"unit_indicators"_L1, "unit"_L1, indicatorChart}};
}

} // namespace sxsh
