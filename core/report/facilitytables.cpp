// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbertext.h"
#include "core/base/unit.h"
#include "core/report/amounttext.h"
#include "core/report/facilitysheet.h"
#include "core/report/namedparts.h"
#include "core/report/savingcharts.h"
#include "core/report/savingfigures.h"
#include "core/report/unitscope.h"
#include "core/savings/measurewords.h"

#include <map>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

std::vector<ReportTable> missing(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 1.2, 3.4, 2.4, 4}};
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.code"),
                          text.header(u"column.facility"), text.header(u"column.contact"),
                          text.header(u"column.missing")});
    for (const ListItem &item : incompleteFacilities(basis, scope)) {
        const Facility &facility = facilityOf(basis, item);
        QStringList contact{facility.contact, facility.phone};
        contact.removeAll(QString());
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
             text.cell(facility.code), text.cell(stateOf(basis, item).name),
             text.cell(contact.join(u", ")), text.cell(missingText(basis, item))});
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

QString sourceText(const ReportBasis &basis, const Evidence &evidence)
{
    if (evidence.participation) {
        if (const Event *event = basis.records.find(evidence.participation->event))
            return event->name;
    }
    const QString source = choiceLabel(evidence.source);
    const bool hasDocument = evidence.fact && !evidence.fact->document.isEmpty();
    return hasDocument ? source + u": "_s + evidence.fact->document : source;
}

/// What is known of each step on the day, and where it is from.
std::vector<ReportTable> steps(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    const auto &member = memberOf(basis, scope.item("facility"_L1));
    ReportTable table{.columns = {3, 1.6, 1.5, 4}};
    table.rows.push_back({text.header(u"column.step"), text.header(u"column.standing"),
                          text.header(u"column.date"), text.header(u"column.source")});
    for (const Choice &choice : choicesOf<FactKind>) {
        const FactKind what = *choiceFromKey<FactKind>(QString::fromUtf8(choice.key));
        // An officer is of a body, not of a facility.
        if (what == FactKind::DedicatedOfficer)
            continue;
        const auto counted = std::ranges::find(basis.countedFacts, what, &CountedFact::what);
        const Verdict verdict = basis.facilities.verdict(
            member, what,
            counted == basis.countedFacts.end() ? std::nullopt : counted->validityMonths);
        QString standing = verdict.standing == Standing::Yes  ? text.word(u"yes")
                           : verdict.standing == Standing::No ? text.word(u"no")
                                                              : QString();
        if (verdict.lapsedAfter.isValid())
            standing = text.word(u"lapsed").arg(text.date(verdict.lapsedAfter));
        const Evidence *evidence = verdict.evidence;
        table.rows.push_back(
            {text.cell(factName(basis, what)), text.cell(standing, Align::Center),
             text.cell(evidence ? text.date(evidence->date) : QString(), Align::Center),
             text.cell(evidence ? sourceText(basis, *evidence) : QString())});
    }
    return {table};
}

/// The amounts of one thing, year by year, in its unit; a year of which a month is missing is not
/// known.
struct YearAmounts {
    QString name{};
    QString unit{};
    std::map<int, std::optional<qint64>> quanta{};

    void add(int year, const Amounts &amounts)
    {
        const auto sum = amounts.year();
        const auto [at, isNew] = quanta.try_emplace(year, sum);
        if (!isNew)
            at->second = at->second && sum ? std::optional(*at->second + *sum) : std::nullopt;
    }
};

/// Things by years: the newest years up to the year of savings.
std::vector<ReportTable> yearTable(const ReportBasis &basis, const std::vector<YearAmounts> &lines,
                                   QStringView heading)
{
    std::set<int> all;
    for (const YearAmounts &line : lines) {
        for (const auto &[year, quanta] : line.quanta) {
            if (year <= basis.savingsYear)
                all.insert(year);
        }
    }
    if (all.empty())
        return {};
    std::vector<int> years(all.begin(), all.end());
    if (years.size() > mostYearsOfSheet)
        years.erase(years.begin(), years.end() - mostYearsOfSheet);
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3.2, 1.2}};
    table.rows.push_back({text.header(heading), text.header(u"column.measured_in")});
    for (const int year : years) {
        table.columns.push_back(1.5);
        TableCell cell = text.header(heading);
        cell.text = QString::number(year);
        table.rows.front().push_back(cell);
    }
    for (const YearAmounts &line : lines) {
        const Unit *unit = findUnit(line.unit);
        TableRow row{text.cell(line.name), text.cell(line.unit, Align::Center)};
        for (const int year : years) {
            const auto at = line.quanta.find(year);
            if (at == line.quanta.end() || !at->second || !unit) {
                row.push_back(text.dashCell());
                continue;
            }
            const double amount =
                static_cast<double>(*at->second) / static_cast<double>(unit->quanta);
            row.push_back({.text = quantityText(amount, text.language()),
                           .align = Align::Right,
                           .number = amount});
        }
        table.rows.push_back(std::move(row));
    }
    return {table};
}

/// What things are noted of the facility, a line each in the order of `rank`.
template <class Noted, class Thing, class Rank>
std::vector<ReportTable> tableByYear(const ReportBasis &basis, const Scope &scope,
                                     QStringView heading, Ref<Thing> Noted::*thing, Rank rank)
{
    std::map<std::tuple<int, QString, QUuid>, YearAmounts> lines;
    for (const Noted &noted : basis.records.all<Noted>().of(scope.item("facility"_L1).id)) {
        const Thing *found = basis.records.find(noted.*thing);
        if (!found || noted.amounts.notApplicable)
            continue;
        YearAmounts &line = lines[{rank(*found), found->code, found->id}];
        line.name = found->name;
        line.unit = found->unit.code;
        line.add(noted.year, noted.amounts);
    }
    std::vector<YearAmounts> ordered;
    for (auto &[key, line] : lines)
        ordered.push_back(std::move(line));
    return yearTable(basis, ordered, heading);
}

std::vector<ReportTable> use(const ReportBasis &basis, const Scope &scope)
{
    return tableByYear(
        basis, scope, u"column.resource_used", &Usage::resource,
        [](const Resource &resource) { return static_cast<int>(resource.category); });
}

std::vector<ReportTable> output(const ReportBasis &basis, const Scope &scope)
{
    return tableByYear(basis, scope, u"column.product", &Output::product,
                       [](const Product &) { return 0; });
}

std::vector<ReportTable> savingLines(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {2.2, 1.2, 1.8, 1.8, 1.1, 1.6, 0.7, 2.6}, .headerRows = 2};
    table.size = 10;
    TableCell report = text.header(u"column.specific_report");
    report.text = report.text.arg(basis.savingsYear);
    table.rows.push_back(
        {text.header(u"column.resource_used", 1, 2), text.header(u"column.baseline_span", 1, 2),
         text.header(u"column.specific", 2, 1), text.header(u"column.saving", 1, 2),
         text.header(u"column.interval", 1, 2), text.header(u"column.grade", 1, 2),
         text.header(u"column.claim", 1, 2)});
    table.rows.push_back({text.header(u"column.specific_base"), report});
    const IndicatorResult *mean = meanSaving(basis);
    const auto threshold = mean ? mean->saving->threshold : std::nullopt;
    for (const Baseline *baseline : baselinesOf(basis, scope.item("facility"_L1).id)) {
        const SavingResult &saving = basis.savings.of(*baseline, basis.savingsYear);
        const Resource *resource = basis.records.find(baseline->resource);
        table.rows.push_back(
            {text.cell(resource ? resource->name : text.word(u"all_energy")),
             text.cell(baseSpanText(*baseline), Align::Center),
             text.cell(specificText(text, saving, saving.secBase), Align::Right),
             text.cell(specificText(text, saving, saving.secReport), Align::Right),
             text.percentCell(saving.saving), text.cell(intervalText(text, saving), Align::Center),
             saving.saving ? text.cell(choiceKey(saving.grade), Align::Center) : text.dashCell(),
             text.cell(saving.saving ? claimText(basis, saving, threshold) : saving.reason)});
    }
    return table.rows.size() > 2 ? std::vector{table} : std::vector<ReportTable>{};
}

/// The facility's measures of any state but dropped, by code.
std::vector<ReportTable> measures(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 3.2, 0.8, 1.5, 1.3, 1.3, 1.9, 1.3, 2}};
    table.size = 10;
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.measure"),
                          text.header(u"column.measure_class"), text.header(u"column.status"),
                          text.header(u"column.measure_done"),
                          text.header(u"column.investment_millions"),
                          text.header(u"column.measure_saving"), text.header(u"column.payback"),
                          text.header(u"column.note")});
    const Ref<Facility> facility{scope.item("facility"_L1).id};
    for (const MeasureFigures &figures :
         measureFigures(basis.savings, basis.measureTerms, facility)) {
        const Measure &measure = *basis.records.find(figures.measure);
        if (measure.status == MeasureStatus::Dropped ||
            (measure.startedOn && *measure.startedOn > basis.day))
            continue;
        // One that was done later was not done on the day.
        MeasureStatus status = measure.status;
        if (status == MeasureStatus::Done && !figures.isDone)
            status = measure.startedOn ? MeasureStatus::InProgress : MeasureStatus::Planned;
        const auto investment = investmentOf(measure);
        QStringList saved;
        for (const ResourceSaved &one : figures.resources) {
            if (one.amount)
                saved += quantityText(*one.amount, text.language()) + u' ' + one.unit;
        }
        const Payback &payback = figures.counted().payback;
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
             text.cell(measure.name), text.cell(choiceKey(measure.measureClass), Align::Center),
             text.cell(choiceLabel(status), Align::Center),
             text.cell(figures.isDone ? text.date(measure.doneOn) : QString(), Align::Center),
             investment ? millionsCell(text, investment->dong) : text.dashCell(),
             text.cell(saved.join(u"; "), Align::Right),
             text.cell(payback.state == PaybackState::Unknown ? QString() : paybackText(payback),
                       Align::Right),
             text.cell(doubtWords(figures))});
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

/// What the facility took part in up to the day, the newest first.
std::vector<ReportTable> attended(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 1.6, 4, 1.9, 2.6}};
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.date"),
                          text.header(u"column.event"), text.header(u"column.event_kind"),
                          text.header(u"column.people")});
    std::map<std::tuple<QDate, QString, QUuid>, QStringList, std::greater<>> people;
    for (const Participation *one :
         basis.participations(Ref<Facility>{scope.item("facility"_L1).id})) {
        const Event *event = basis.records.find(one->event);
        if (event && event->date <= basis.day)
            people[{event->date, event->code, event->id}] += one->person;
    }
    for (auto &[key, names] : people) {
        const Event *event = basis.records.find(Ref<Event>{std::get<QUuid>(key)});
        names.removeAll(QString());
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
             text.cell(eventSpan(text, *event), Align::Center), text.cell(event->name),
             text.cell(text.word(u"event."_s + choiceKey(event->eventKind))),
             text.cell(names.join(u", "))});
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

} // namespace

std::vector<NamedTable> facilityTables()
{
    constexpr auto facility = "facility"_L1;
    return {{"missing"_L1, {}, missing},
            {"facility_steps"_L1, facility, steps},
            {"facility_use"_L1, facility, use},
            {"facility_output"_L1, facility, output},
            {"facility_savings"_L1, facility, savingLines},
            {"facility_measures"_L1, facility, measures},
            {"facility_events"_L1, facility, attended}};
}

} // namespace sxsh
