// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"
#include "core/report/savingcharts.h"
#include "core/report/savingfigures.h"
#include "core/savings/savingdistribution.h"
#include "core/savings/statedsaving.h"

#include <QtCore/QSet>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// More facilities than this are shown by how many save how much.
constexpr std::size_t mostNamedFacilities = 20;

const IndicatorResult &resultOf(const ReportBasis &basis, const Scope &scope)
{
    return basis.results[scope.item("indicator"_L1).place];
}

const Facility &facilityOf(const ReportBasis &basis, const Adopter &adopter)
{
    return basis.facilities.facility(basis.facilities.members()[adopter.member]);
}

QString baselineSpan(const ReportBasis &basis, const SavingResult &saving)
{
    const Baseline *baseline = basis.records.find(saving.baseline);
    return baseline ? baseSpanText(*baseline) : QString();
}

std::vector<ReportTable> savings(const ReportBasis &basis, const Scope &scope)
{
    const ReportedSaving found = savingOf(basis, resultOf(basis, scope));
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 0.95, 3.1, 0.95, 1.85, 1.85, 1, 1.7, 0.6, 1, 1, 3.3},
                      .headerRows = 2};
    table.size = 10;
    table.rows.push_back(
        {text.header(u"column.number", 1, 2), text.header(u"column.code", 1, 2),
         text.header(u"column.facility", 1, 2), text.header(u"column.baseline_span", 1, 2),
         text.header(u"column.specific", 2, 1), text.header(u"column.saving", 1, 2),
         text.header(u"column.interval", 1, 2), text.header(u"column.grade", 1, 2),
         text.header(u"column.avoided", 2, 1), text.header(u"column.claim", 1, 2)});
    TableCell report = text.header(u"column.specific_report");
    report.text = report.text.arg(basis.savingsYear);
    table.rows.push_back({text.header(u"column.specific_base"), report, text.header(u"column.toe"),
                          text.header(u"column.co2")});
    const std::size_t headerRows = table.rows.size();
    for (const Adopter &adopter : found.adopters) {
        const SavingResult *saving = adopter.saving;
        if (!saving || !isOfProvince(*saving))
            continue;
        const Facility &facility = facilityOf(basis, adopter);
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size() - headerRows) + 1),
                       Align::Center),
             text.cell(facility.code), text.cell(basis.facilityName({facility.id})),
             text.cell(baselineSpan(basis, *saving), Align::Center),
             text.cell(specificText(text, *saving, saving->secBase), Align::Right),
             text.cell(specificText(text, *saving, saving->secReport), Align::Right),
             text.percentCell(saving->saving),
             text.cell(intervalText(text, *saving), Align::Center),
             text.cell(choiceKey(saving->grade), Align::Center),
             text.significantCell(saving->toeAvoided), text.significantCell(saving->co2Avoided),
             text.cell(claimText(basis, *saving, found.threshold))});
    }
    return table.rows.size() > headerRows ? std::vector{table} : std::vector<ReportTable>{};
}

QString statedText(const ReportText &text, const StatedSaving &stated)
{
    QString saved = text.significant(stated.toe, 3, 1) + u" TOE"_s;
    if (stated.saving)
        saved += u" ("_s + text.percent(stated.saving) + u')';
    return text.word(u"stated").arg(saved, text.count(stated.measures));
}

/// What is doubtful about the savings that are counted, and what else there is to know of them,
/// facility by facility.
std::vector<ReportTable> savingDoubts(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {1.1, 2.8, 7}};
    table.size = 10;
    table.rows.push_back({text.header(u"column.code"), text.header(u"column.facility"),
                          text.header(u"column.doubts")});
    for (const Adopter &adopter : savingOf(basis, resultOf(basis, scope)).adopters) {
        if (!adopter.saving || !isOfProvince(*adopter.saving))
            continue;
        QStringList told{adopter.saving->intervalReason};
        told += adopter.saving->warnings;
        told.removeAll(QString());
        if (!adopter.saving->notes.isEmpty())
            told += adopter.saving->notes.join(u"; ") + u'.';
        if (told.isEmpty())
            continue;
        const Facility &facility = facilityOf(basis, adopter);
        table.rows.push_back({text.cell(facility.code),
                              text.cell(basis.facilityName({facility.id})),
                              text.cell(told.join(u' '))});
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

std::vector<ReportTable> leftOut(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    ReportTable table{.columns = {0.6, 1.2, 3.4, 5}};
    table.size = 10;
    table.rows.push_back({text.header(u"column.number"), text.header(u"column.code"),
                          text.header(u"column.facility"), text.header(u"column.why_left_out")});
    FactorSet factors(basis.records, QDate(basis.savingsYear, 12, 31));
    for (const Adopter &adopter : savingOf(basis, resultOf(basis, scope)).adopters) {
        if (adopter.saving && isOfProvince(*adopter.saving))
            continue;
        const Facility &facility = facilityOf(basis, adopter);
        QString reason = adopter.saving ? whyNotOfProvince(adopter.saving, basis.savingsYear)
                                        : text.word(u"no_baseline").arg(basis.savingsYear);
        if (const auto stated =
                statedSaving(basis.records, {facility.id}, basis.savingsYear, factors))
            reason += u' ' + statedText(text, *stated);
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(table.rows.size())), Align::Center),
             text.cell(facility.code), text.cell(basis.facilityName({facility.id})),
             text.cell(reason)});
    }
    return table.rows.size() > 1 ? std::vector{table} : std::vector<ReportTable>{};
}

Chart histogram(const ReportBasis &basis, const ReportedSaving &saving)
{
    std::vector<double> savings;
    for (const Adopter &adopter : saving.adopters) {
        if (adopter.saving && isOfProvince(*adopter.saving))
            savings.push_back(*adopter.saving->saving);
    }
    const SavingDistribution found = distributionOf(savings, saving.threshold, saving.upper);
    Series counts{.name = basis.text.word(u"unit.facilities")};
    for (const int count : found.counts)
        counts.values.emplace_back(count);
    Chart chart{.kind = ChartKind::VerticalBars, .unit = basis.text.word(u"unit.facilities")};
    chart.series = {counts};
    const auto percent = [&](std::size_t index) {
        return basis.text.percent(roundedToNano(found.bounds[index]));
    };
    chart.categories.push_back(basis.text.word(u"range.below").arg(percent(0)));
    for (std::size_t index = 0; index + 1 < found.bounds.size(); ++index)
        chart.categories.push_back(
            basis.text.word(u"range.between").arg(percent(index), percent(index + 1)));
    chart.categories.push_back(
        basis.text.word(u"range.from").arg(percent(found.bounds.size() - 1)));
    return chart;
}

/// Each facility as a dot, with its interval where it has one, over the band of the target.
Chart savingDots(const ReportBasis &basis, const ReportedSaving &saving)
{
    Chart chart{.kind = ChartKind::Intervals, .style = NumberStyle::Percent, .decimals = 1};
    Series values{.name = basis.text.word(u"series.saving"),
                  .spreadName = basis.text.word(u"series.interval")};
    for (const Adopter &adopter : saving.adopters) {
        if (!adopter.saving || !isOfProvince(*adopter.saving))
            continue;
        const auto &interval = adopter.saving->interval;
        chart.categories.push_back(basis.facilityName({facilityOf(basis, adopter).id}));
        values.values.push_back(adopter.saving->saving);
        values.spreads.push_back(interval ? std::optional(Spread{interval->lower, interval->upper})
                                          : std::nullopt);
        chart.notes.push_back(choiceKey(adopter.saving->grade));
    }
    chart.notesName = basis.text.word(u"column.grade");
    chart.series = {values};
    if (saving.threshold) {
        const Decimal upper = saving.upper.value_or(*saving.threshold);
        chart.band = Band{saving.threshold->toDouble(), upper.toDouble(),
                          basis.text.word(u"series.target_band")};
    }
    return chart;
}

std::optional<Chart> savingChart(const ReportBasis &basis, const Scope &scope)
{
    const ReportedSaving saving = savingOf(basis, resultOf(basis, scope));
    const auto n = static_cast<std::size_t>(saving.figures.n);
    if (n == 0)
        return {};
    return n <= mostNamedFacilities ? savingDots(basis, saving) : histogram(basis, saving);
}

QString factorSpan(const ReportText &text, const Factor &factor)
{
    // The last day on which it holds reads more naturally than the first on which it does not.
    const QString until = factor.validTo ? text.date(factor.validTo->addDays(-1)) : QString();
    if (!factor.validFrom)
        return factor.validTo ? text.word(u"range.until").arg(until) : QString();
    const QString from = text.date(factor.validFrom);
    return factor.validTo ? text.word(u"range.between").arg(from, until)
                          : text.word(u"range.from").arg(from);
}

/// "0,88 TOE/1000 lít".
QString factorValue(const ReportText &text, const Factor &factor)
{
    return text.number(factor.value) + u' ' +
           text.word(u"factor_unit."_s + choiceKey(factor.factorKind)) + u'/' + factor.unit.code;
}

/// The factors that the counted savings were converted with, and which of them had to stand in.
std::vector<ReportTable> factors(const ReportBasis &basis, const Scope &)
{
    QSet<QUuid> facilities;
    for (const IndicatorResult &result : basis.results) {
        for (const Adopter &adopter : savingOf(basis, result).adopters) {
            if (adopter.saving && isOfProvince(*adopter.saving))
                facilities.insert(facilityOf(basis, adopter).id);
        }
    }
    QSet<QUuid> used;
    for (const Usage &usage : basis.records.all<Usage>()) {
        if (usage.year == basis.savingsYear && facilities.contains(usage.facility.id))
            used.insert(usage.resource.id);
    }
    FactorSet set(basis.records, QDate(basis.savingsYear, 12, 31));
    struct UsedFactor {
        const Factor *factor = nullptr;
        QString note{};
    };
    std::vector<UsedFactor> found;
    for (const Resource &resource : basis.records.all<Resource>()) {
        if (!isEnergy(resource) || !used.contains(resource.id))
            continue;
        for (const Conversion *conversion : {&set.toe(resource), &set.co2(resource)}) {
            for (const QUuid id : conversion->factors) {
                const Factor *factor = basis.records.find(Ref<Factor>{id});
                const bool isNew =
                    std::ranges::find(found, factor, &UsedFactor::factor) == found.end();
                if (factor && isNew)
                    found.push_back({factor, conversion->note});
            }
        }
    }
    std::ranges::sort(found, [&](const UsedFactor &a, const UsedFactor &b) {
        const auto rank = [&](const UsedFactor &one) {
            const Resource *resource = basis.records.find(one.factor->resource);
            return std::tuple(resource ? resource->code : QString(), one.factor->factorKind,
                              one.factor->code, one.factor->id);
        };
        return rank(a) < rank(b);
    });
    const ReportText &text = basis.text;
    ReportTable table{.columns = {1.9, 1.6, 1.8, 1.7, 4.6, 1.8}};
    table.size = 10;
    table.rows.push_back({text.header(u"column.resource"), text.header(u"column.factor"),
                          text.header(u"column.factor_value"), text.header(u"column.valid"),
                          text.header(u"column.source"), text.header(u"column.note")});
    for (const UsedFactor &one : found) {
        const Resource *resource = basis.records.find(one.factor->resource);
        table.rows.push_back(
            {text.cell(resource ? resource->name : QString()),
             text.cell(text.word(u"factor."_s + choiceKey(one.factor->factorKind))),
             text.cell(factorValue(text, *one.factor), Align::Right),
             text.cell(factorSpan(text, *one.factor), Align::Center), text.cell(one.factor->source),
             text.cell(one.note)});
    }
    return found.empty() ? std::vector<ReportTable>{} : std::vector{table};
}

} // namespace

std::vector<NamedTable> savingTables()
{
    return {
        {"savings"_L1, "indicator"_L1, savings},
        {"saving_doubts"_L1, "indicator"_L1, savingDoubts},
        {"savings_left_out"_L1, "indicator"_L1, leftOut},
        {"factors"_L1, {}, factors},
    };
}

std::vector<NamedChart> savingCharts()
{
    return {{"savings"_L1, "indicator"_L1, savingChart}};
}

} // namespace sxsh
