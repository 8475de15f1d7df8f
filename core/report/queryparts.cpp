// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/queriedplace.h"
#include "core/report/namedparts.h"

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const AdminUnit &unitOf(const ReportBasis &basis, const ListItem &item)
{
    return *basis.records.find(Ref<AdminUnit>{item.id});
}

/// The questions to the unit that wait for an answer, by number.
std::vector<const Query *> questionsTo(const ReportBasis &basis, QUuid unit)
{
    std::vector<const Query *> found;
    for (const Query &query : basis.records.all<Query>()) {
        if (query.unit.id == unit && isAwaited(query))
            found.push_back(&query);
    }
    std::ranges::sort(found, {}, [](const Query *query) { return query->number; });
    return found;
}

/// The units that are asked something, by code.
std::vector<ListItem> askedUnits(const ReportBasis &basis, const Scope &)
{
    std::vector<const AdminUnit *> units;
    for (const AdminUnit &unit : basis.records.all<AdminUnit>()) {
        if (!questionsTo(basis, unit.id).empty())
            units.push_back(&unit);
    }
    std::ranges::sort(units, {},
                      [](const AdminUnit *unit) { return std::tie(unit->code, unit->id); });
    std::vector<ListItem> items;
    for (const AdminUnit *unit : units)
        items.push_back({.id = unit->id});
    return items;
}

/// The first day on which one of the answers is due; empty where none is.
QString firstDue(const ReportBasis &basis, const ListItem &item)
{
    std::optional<QDate> first;
    for (const Query *query : questionsTo(basis, item.id)) {
        if (query->due && (!first || *query->due < *first))
            first = query->due;
    }
    return first ? basis.text.date(first) : QString();
}

/// What is asked about which value, with room to write the answer.
std::vector<ReportTable> questions(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 2.4, 1.6, 1.6, 3.2, 1.5, 3}};
    table.size = 11;
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.record"),
                          text.header(u"column.field"), text.header(u"column.value_there"),
                          text.header(u"column.question"), text.header(u"column.due"),
                          text.header(u"column.answer")});
    for (const Query *query : questionsTo(basis, scope.item("asked"_L1).id)) {
        const QString value = queriedValueText(basis.records, *query, text.language(),
                                               std::max(basis.day, query->askedOn));
        const QString field = queriedFieldText(*query);
        // High enough to write into.
        const TableCell answer{.text = u"\n"_s};
        table.rows.push_back({text.cell(text.count(query->number), Align::Center),
                              text.cell(queriedRecordText(basis.records, *query)),
                              text.cell(field.isEmpty() ? text.word(u"whole_record") : field),
                              text.cell(value),
                              {.text = query->question},
                              text.cell(text.date(query->due), Align::Center),
                              answer});
    }
    return {table};
}

} // namespace

std::vector<ItemText> queryItemTexts()
{
    using B = ReportBasis;
    using I = ListItem;
    return {
        {"asked.code"_L1, [](const B &b, const I &i) { return unitOf(b, i).code; }},
        {"asked.name"_L1, [](const B &b, const I &i) { return unitOf(b, i).name; }},
        {"asked.questions"_L1,
         [](const B &b, const I &i) {
             return b.text.count(static_cast<qint64>(questionsTo(b, i.id).size()));
         }},
        {"asked.due"_L1, firstDue},
    };
}

std::vector<NamedList> queryLists()
{
    return {{"asked_units"_L1, "asked"_L1, {}, askedUnits}};
}

std::vector<NamedTable> queryTables()
{
    return {{"questions"_L1, "asked"_L1, questions}};
}

} // namespace sxsh
