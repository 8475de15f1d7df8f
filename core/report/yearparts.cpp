// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/adoptersavings.h"
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"
#include "core/report/pedigree.h"

#include <QtCore/QSet>
#include <ranges>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The years of the period, first to last.
auto yearsOf(const ReportBasis &basis)
{
    // An annual period of which the first days lie in the year before is of the year it ends in.
    const QDate first = basis.period.startsOn.addMonths(6);
    return std::views::iota(std::min(first.year(), basis.year), basis.year + 1);
}

bool hasPeriod(const ReportBasis &basis, int year)
{
    return std::ranges::any_of(
        basis.records.all<ReportingPeriod>(), [year](const ReportingPeriod &period) {
            return period.periodKind == PeriodKind::Annual && period.endsOn.year() == year;
        });
}

/// The annual periods of the span that are on record, as groups of results.
std::vector<const IndicatorGroup *> termsOf(const ReportBasis &basis)
{
    std::vector<const IndicatorGroup *> terms;
    for (const IndicatorGroup &group : basis.byYear) {
        if (group.asOf >= basis.period.startsOn)
            terms.push_back(&group);
    }
    return terms;
}

/// Every indicator over the annual periods of the span.
std::vector<ReportTable> indicators(const ReportBasis &basis, const Scope &)
{
    const auto terms = termsOf(basis);
    if (basis.results.empty() || terms.empty())
        return {};
    const ReportText &text = basis.text;
    ReportTable table{.columns = {3.6, 1.4}};
    table.rows.push_back({text.header(u"column.indicator"), text.header(u"column.target")});
    for (const IndicatorGroup *term : terms) {
        table.columns.push_back(1.1);
        TableCell cell = text.header(u"column.year");
        cell.text = term->name;
        table.rows.front().push_back(cell);
    }
    table.columns.push_back(1.3);
    table.rows.front().push_back(text.header(u"column.state"));
    for (const IndicatorResult &result : basis.results) {
        QString target = targetText(basis, result);
        if (result.target)
            target += u" ("_s + QString::number(result.target->due.year()) + u')';
        TableRow row{text.cell(result.code + u". "_s + result.name),
                     text.cell(target, Align::Center)};
        for (const IndicatorGroup *term : terms) {
            const IndicatorResult *then = basis.sameIn(term->indicators, result);
            row.push_back(
                {.text = then ? valueText(basis, *then) : text.dash(),
                 .align = Align::Right,
                 .number = then ? then->toldValue() : std::nullopt,
                 .about = then ? indicatorPedigreeText(basis, *then, term->asOf) : QString()});
        }
        row.push_back(text.cell(text.capitalised(stateText(basis, result)), Align::Center));
        table.rows.push_back(withPedigree(std::move(row), indicatorPedigreeText(basis, result)));
    }
    return {table};
}

/// The mean savings over the years: who applies, who is counted, what was saved.
std::vector<ReportTable> savings(const ReportBasis &basis, const Scope &)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {1, 1.5, 1.5, 1.6, 1.6, 1.5, 1.6}};
    table.rows.push_back({text.header(u"column.year"), text.header(u"column.adopters"),
                          text.header(u"column.counted"), text.header(u"column.weighted_mean"),
                          text.header(u"column.at_or_above"), text.header(u"column.toe_avoided"),
                          text.header(u"column.co2_avoided")});
    for (const IndicatorGroup *term : termsOf(basis)) {
        for (const IndicatorResult &result : term->indicators) {
            if (result.kind != IndicatorKind::MeanSaving || !result.saving)
                continue;
            const AdopterSavings saved =
                adopterSavings(basis.savings, term->asOf, result.saving->year);
            const ProvinceSaving &sum = saved.whole.figures;
            const bool isKnown = sum.n > 0;
            table.rows.push_back(
                {text.cell(QString::number(saved.year), Align::Center),
                 text.countCell(static_cast<qint64>(saved.whole.adopters.size())),
                 text.countCell(sum.n), text.percentCell(isKnown ? sum.weightedMean : std::nullopt),
                 text.countCell(sum.atOrAbove),
                 text.significantCell(isKnown ? std::optional(sum.avoidedToe) : std::nullopt),
                 text.significantCell(isKnown ? sum.avoidedCo2 : std::nullopt)});
        }
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

/// What was done in each year: events with those who came, activities and measures finished.
std::vector<ReportTable> work(const ReportBasis &basis, const Scope &)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {1.1, 1.5, 1.5, 1.7, 1.7, 1.7}};
    table.rows.push_back(
        {text.header(u"column.year"), text.header(u"column.events"),
         text.header(u"column.participants"), text.header(u"column.event_facilities"),
         text.header(u"column.activities_done"), text.header(u"column.measures_done")});
    const auto row = [&](const QString &name, QDate from, QDate to) {
        qint64 events = 0;
        qint64 people = 0;
        QSet<QUuid> facilities;
        for (const Event *event : basis.work.events) {
            if (event->date < from || event->date > to)
                continue;
            ++events;
            for (const Participation &one : basis.records.all<Participation>().of(event->id)) {
                ++people;
                if (one.facility)
                    facilities.insert(one.facility->id);
            }
        }
        const auto isDoneThen = [&](const std::optional<QDate> &day) {
            return day && from <= *day && *day <= to;
        };
        const auto activities =
            std::ranges::count_if(basis.work.activities, [&](const Activity *activity) {
                return basis.statusOn(*activity) == ActivityStatus::Done &&
                       isDoneThen(activity->doneOn);
            });
        const auto measures =
            std::ranges::count_if(basis.measures, [&](const MeasureFigures &figures) {
                return isDoneThen(basis.records.find(figures.measure)->doneOn);
            });
        return TableRow{text.cell(name, Align::Center), text.countCell(events),
                        text.countCell(people),         text.countCell(facilities.size()),
                        text.countCell(activities),     text.countCell(measures)};
    };
    const auto years = yearsOf(basis);
    for (const int year : years) {
        TableRow cells =
            row(QString::number(year), QDate(year, 1, 1), std::min(QDate(year, 12, 31), basis.day));
        // Of a year before all records nothing is known, which is not that nothing was done.
        const bool isKnown =
            hasPeriod(basis, year) || std::ranges::any_of(cells, [](const TableCell &cell) {
                return cell.number.value_or(0) > 0;
            });
        if (isKnown)
            table.rows.push_back(std::move(cells));
    }
    table.rows.push_back(
        emphasised(row(text.word(u"total"), QDate(years.front(), 1, 1), basis.day)));
    return {table};
}

} // namespace

std::vector<NamedTable> yearTables()
{
    return {{"indicators_by_year"_L1, {}, indicators},
            {"savings_by_year"_L1, {}, savings},
            {"work_by_year"_L1, {}, work}};
}

} // namespace sxsh
