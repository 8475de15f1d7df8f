// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbertext.h"
#include "core/report/amounttext.h"
#include "core/report/measurecharts.h"
#include "core/report/namedparts.h"
#include "core/report/unitscope.h"
#include "core/savings/measurewords.h"
#include "core/work/addingup.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// More rows than this do not fit beside their caption on a page.
constexpr std::size_t mostRowsOfChart = 15;

/// The money of one measure in the columns of the table, in đồng; zero where it is not known.
std::vector<qint64> moneyOf(const Measure &measure, const MeasureFigures &figures)
{
    std::vector<qint64> row;
    for (const auto &money :
         {investmentOf(measure), measure.support, figures.reported.yearly, figures.computed.yearly})
        row.push_back(money ? money->dong : 0);
    return row;
}

std::vector<bool> knownOf(const Measure &measure, const MeasureFigures &figures)
{
    return {investmentOf(measure).has_value(), measure.support.has_value(),
            figures.reported.yearly.has_value(), figures.computed.yearly.has_value()};
}

/// “12.000 kWh; 3 tấn”, as reported or by the records.
QString amountsText(const ReportText &text, const MeasureFigures &figures, bool isComputed)
{
    QStringList amounts;
    for (const ResourceSaved &saved : figures.resources) {
        const auto amount = isComputed ? saved.recorded.avoided : saved.amount;
        if (amount)
            amounts += quantityText(*amount, text.language()) + u' ' + saved.unit;
    }
    return amounts.isEmpty() ? text.dash() : amounts.join(u"; "_s);
}

/// How many measures done save energy that is known in TOE; one of water or materials saves none.
int savingEnergy(const ReportBasis &basis)
{
    return static_cast<int>(
        std::ranges::count_if(basis.measures, [](const MeasureFigures &figures) {
            return figures.toe.value &&
                   std::ranges::any_of(figures.resources, &ResourceSaved::isEnergy);
        }));
}

/// What the letters of the classes say: "GH good housekeeping; PC …".
QString classKey()
{
    QStringList classes;
    for (const Choice &choice : choicesOf<MeasureClass>)
        classes += choiceLabel(*choiceFromKey<MeasureClass>(QString::fromUtf8(choice.key)));
    return classes.join(u"; "_s);
}

QString paybackCellText(const ReportText &text, const MeasureReturn &earned)
{
    return earned.payback.state == PaybackState::Unknown ? text.dash()
                                                         : paybackText(earned.payback);
}

/// The measures done by the cut-off with their figures, and the province's totals.
std::vector<ReportTable> measures(const ReportBasis &basis, const Scope &scope)
{
    const ReportText &text = basis.text;
    std::vector<const MeasureFigures *> found;
    for (const MeasureFigures &figures : basis.measures) {
        if (isInScope(basis, scope, figures.facility))
            found.push_back(&figures);
    }
    if (found.empty())
        return {};
    const bool isWhole = found.size() == basis.measures.size();
    const MeasuresTogether sum =
        isWhole ? basis.measuresDone : measuresTogether(basis.records, basis.measureTerms, found);
    ReportTable table{.columns = {0.6, 2.3, 2.9, 0.7, 1.2, 1.2, 1, 1.6, 1.6, 1.1, 1.1, 1.2, 1.9},
                      .headerRows = 2};
    table.size = 9;
    table.rows.push_back(
        {text.header(u"column.number", 1, 2), text.header(u"column.facility", 1, 2),
         text.header(u"column.measure", 1, 2), text.header(u"column.measure_class", 1, 2),
         text.header(u"column.measure_done", 1, 2), text.header(u"column.measure_cost", 2, 1),
         text.header(u"column.measure_saving", 2, 1), text.header(u"column.measure_money", 2, 1),
         text.header(u"column.payback", 1, 2), text.header(u"column.note", 1, 2)});
    table.rows.push_back({text.header(u"column.investment"), text.header(u"column.support"),
                          text.header(u"column.reported"), text.header(u"column.by_records"),
                          text.header(u"column.reported"), text.header(u"column.at_prices")});
    std::vector<std::vector<qint64>> exact;
    for (const MeasureFigures *figures : found)
        exact.push_back(moneyOf(*basis.records.find(figures->measure), *figures));
    const AmountGrid rounded = roundedToAddUp(exact, amountUnit);
    for (std::size_t row = 0; row < found.size(); ++row) {
        const MeasureFigures &figures = *found[row];
        const Measure &measure = *basis.records.find(figures.measure);
        const std::vector<bool> known = knownOf(measure, figures);
        const auto money = [&](std::size_t column) {
            return known[column] ? amountCell(text, rounded.cells[row][column]) : text.dashCell();
        };
        table.rows.push_back(
            {text.cell(text.count(static_cast<qint64>(row) + 1), Align::Center),
             text.cell(basis.facilityName(measure.facility)), text.cell(measure.name),
             text.cell(choiceKey(measure.measureClass), Align::Center),
             text.cell(measure.doneOn ? text.date(measure.doneOn) : text.dash(), Align::Center),
             money(0), money(1), text.cell(amountsText(text, figures, false), Align::Right),
             text.cell(amountsText(text, figures, true), Align::Right), money(2), money(3),
             text.cell(paybackCellText(text, figures.counted()), Align::Right),
             text.cell(doubtWords(figures))});
    }
    TableCell total = text.cell(text.word(u"total"));
    total.columnSpan = 5;
    const auto &sums = rounded.columnTotals;
    const auto sumCell = [&](std::size_t column, const KnownSum &of) {
        return of.known > 0 ? amountCell(text, sums[column]) : text.dashCell();
    };
    TableRow last{total,
                  sumCell(0, sum.investment),
                  sumCell(1, sum.support),
                  text.dashCell(),
                  text.dashCell(),
                  sumCell(2, sum.reportedMoney),
                  sumCell(3, sum.computedMoney),
                  text.cell(sum.payback.state == PaybackState::Unknown ? text.dash()
                                                                       : paybackText(sum.payback),
                            Align::Right),
                  text.cell(QString())};
    table.rows.push_back(emphasised(std::move(last)));
    return {table};
}

/// A sum in the unit; empty where nothing of it is known.
QString sumText(const ReportBasis &basis, const KnownSum &sum, double unit)
{
    return sum.known > 0 ? quantityText(sum.sum / unit, basis.text.language()) : QString();
}

std::optional<Chart> byMoney(const ReportBasis &basis, const Scope &)
{
    if (basis.measuresDone.byMoney.steps.empty())
        return {};
    return measureParetoChart(basis.records, basis.measuresDone.byMoney, SavedIn::Money,
                              mostRowsOfChart);
}

std::optional<Chart> costs(const ReportBasis &basis, const Scope &)
{
    if (basis.measuresDone.curve.steps.empty())
        return {};
    return costCurveChart(basis.records, basis.measuresDone.curve);
}

QString countText(const ReportBasis &basis, int number)
{
    return basis.text.count(number);
}

} // namespace

std::vector<NamedText> measureTexts()
{
    using B = ReportBasis;
    constexpr double million = 1e6;
    return {
        {"measures.done"_L1,
         [](const B &b) {
             return b.measuresDone.count > 0 ? countText(b, b.measuresDone.count) : QString();
         }},
        {"measures.facilities"_L1,
         [](const B &b) {
             QSet<QUuid> facilities;
             for (const MeasureFigures &figures : b.measures)
                 facilities.insert(figures.facility.id);
             return countText(b, static_cast<int>(facilities.size()));
         }},
        {"measures.open"_L1,
         [](const B &b) { return b.measuresOpen > 0 ? countText(b, b.measuresOpen) : QString(); }},
        {"measures.doubtful"_L1,
         [](const B &b) {
             return b.measuresDone.doubtful > 0 ? countText(b, b.measuresDone.doubtful) : QString();
         }},
        {"measures.investment"_L1,
         [](const B &b) { return sumText(b, b.measuresDone.investment, million); }},
        {"measures.support"_L1,
         [](const B &b) { return sumText(b, b.measuresDone.support, million); }},
        {"measures.money"_L1,
         [](const B &b) { return sumText(b, b.measuresDone.reportedMoney, million); }},
        {"measures.money_of"_L1,
         [](const B &b) { return countText(b, b.measuresDone.reportedMoney.known); }},
        {"measures.worth"_L1,
         [](const B &b) { return sumText(b, b.measuresDone.computedMoney, million); }},
        {"measures.worth_of"_L1,
         [](const B &b) { return countText(b, b.measuresDone.computedMoney.known); }},
        {"measures.toe"_L1,
         [](const B &b) {
             return savingEnergy(b) > 0 ? sumText(b, b.measuresDone.toe, 1) : QString();
         }},
        {"measures.toe_of"_L1, [](const B &b) { return countText(b, savingEnergy(b)); }},
        {"measures.outside"_L1,
         [](const B &b) {
             return b.measuresOutside > 0 ? countText(b, b.measuresOutside) : QString();
         }},
        {"measures.classes"_L1, [](const B &) { return classKey(); }},
        {"measures.co2"_L1, [](const B &b) { return sumText(b, b.measuresDone.co2, 1); }},
        {"measures.payback"_L1,
         [](const B &b) {
             return b.measuresDone.payback.state == PaybackState::Unknown
                        ? QString()
                        : paybackText(b.measuresDone.payback);
         }},
        {"measures.payback_of"_L1,
         [](const B &b) { return countText(b, b.measuresDone.paybackOf); }},
        {"measures.rate"_L1,
         [](const B &b) {
             return b.measureTerms.rate ? b.text.percent(*b.measureTerms.rate) : QString();
         }},
        {"measures.life"_L1,
         [](const B &b) {
             return b.measureTerms.life ? countText(b, *b.measureTerms.life) : QString();
         }},
    };
}

std::vector<NamedTable> measureTables()
{
    return {{"measures"_L1, {}, measures}};
}

std::vector<NamedChart> measureCharts()
{
    return {{"measures"_L1, {}, byMoney}, {"measure_costs"_L1, {}, costs}};
}

} // namespace sxsh
