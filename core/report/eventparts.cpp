// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namedparts.h"
#include "core/report/unitscope.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// As many people as sign on a page beside those that are named.
constexpr std::size_t leastLines = 15;
/// Room for those who come without having been named.
constexpr std::size_t furtherLines = 5;

const Event &eventOf(const ReportBasis &basis, const ListItem &item)
{
    return *basis.records.find(Ref<Event>{item.id});
}

/// The events of the period, also those still to come, by date.
std::vector<ListItem> events(const ReportBasis &basis, const Scope &scope)
{
    std::vector<const Event *> found;
    for (const Event &event : basis.records.all<Event>()) {
        const bool isOfPeriod =
            basis.period.startsOn <= event.date && event.date <= basis.period.endsOn;
        if (isOfPeriod && isInScope(basis, scope, event))
            found.push_back(&event);
    }
    std::ranges::sort(found, {},
                      [](const Event *event) { return std::pair(event->date, event->code); });
    std::vector<ListItem> items;
    for (const Event *event : found)
        items.push_back({.id = event->id});
    return items;
}

/// Those that people come to.
std::vector<ListItem> gatherings(const ReportBasis &basis, const Scope &scope)
{
    std::vector<ListItem> items = events(basis, scope);
    std::erase_if(items, [&](const ListItem &item) {
        return eventOf(basis, item).eventKind == EventKind::Broadcast;
    });
    return items;
}

std::vector<const Participation *> participants(const ReportBasis &basis, const Event &event)
{
    std::vector<const Participation *> found;
    for (const Participation &one : basis.records.all<Participation>().of(event.id))
        found.push_back(&one);
    return found;
}

QString bodyOf(const ReportBasis &basis, const Participation &one)
{
    return one.facility ? basis.facilityName(*one.facility)
                        : basis.organisationName(one.organisation);
}

/// Who is named, by body and name, and blank lines to sign on; rows are high enough for a pen.
std::vector<ReportTable> rollCall(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    const Event &event = eventOf(basis, scope.item("event"_L1));
    auto named = participants(basis, event);
    const auto rank = [&](const Participation *one) {
        return std::tuple(bodyOf(basis, *one), one->person, one->id);
    };
    std::ranges::sort(named, {}, rank);
    ReportTable table{.columns = {0.7, 3.2, 3.6, 1.9, 1.6, 1.8}, .size = 12};
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.full_name"),
                          text.header(u"column.body"), text.header(u"column.position"),
                          text.header(u"column.phone"), text.header(u"column.signature")});
    const std::size_t lines = std::max(leastLines, named.size() + furtherLines);
    for (std::size_t line = 0; line < lines; ++line) {
        const Participation *one = line < named.size() ? named[line] : nullptr;
        // High enough for a signature.
        const TableCell blank{.text = u"\n"_s};
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(line) + 1), Align::Center),
             {.text = one ? one->person : QString()},
             {.text = one ? bodyOf(basis, *one) : QString()},
             {.text = one && one->technical ? text.word(u"technical_worker") : QString()},
             blank,
             blank});
    }
    return {table};
}

} // namespace

std::vector<ItemText> eventItemTexts()
{
    using B = ReportBasis;
    using I = ListItem;
    return {
        {"event.code"_L1, [](const B &b, const I &i) { return eventOf(b, i).code; }},
        {"event.name"_L1, [](const B &b, const I &i) { return eventOf(b, i).name; }},
        {"event.kind"_L1,
         [](const B &b, const I &i) {
             return b.text.word(u"event."_s + choiceKey(eventOf(b, i).eventKind));
         }},
        {"event.days"_L1, [](const B &b, const I &i) { return eventSpan(b.text, eventOf(b, i)); }},
        {"event.place"_L1, [](const B &b, const I &i) { return eventOf(b, i).place; }},
        {"event.unit"_L1,
         [](const B &b, const I &i) {
             const AdminUnit *unit = b.records.find(eventOf(b, i).unit);
             return unit ? unit->name : QString();
         }},
        {"event.organiser"_L1,
         [](const B &b, const I &i) { return b.organisationName(eventOf(b, i).organiser); }},
        {"event.participants"_L1,
         [](const B &b, const I &i) {
             const auto count = static_cast<qint64>(participants(b, eventOf(b, i)).size());
             return count > 0 ? b.text.count(count) : QString();
         }},
    };
}

std::vector<NamedList> eventLists()
{
    return {{"events"_L1, "event"_L1, {}, events}, {"gatherings"_L1, "event"_L1, {}, gatherings}};
}

std::vector<NamedTable> eventTables()
{
    return {{"roll_call"_L1, "event"_L1, rollCall}};
}

} // namespace sxsh
