// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/exchange/savingjson.h"
#include "core/exchange/typedvalue.h"
#include "core/indicators/indicators.h"
#include "core/model/caption.h"
#include "core/model/supportceiling.h"
#include "core/savings/measurewords.h"
#include "core/work/planscope.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

/// Which measures are told.
struct Chosen {
    std::optional<MeasureClass> measureClass{};
    std::optional<CostLevel> cost{};
    std::optional<MeasureStatus> status{};

    bool includes(const Measure &measure) const
    {
        return (!measureClass || measure.measureClass == *measureClass) &&
               (!cost || measure.costLevel == *cost) && (!status || measure.status == *status);
    }
};

template <Enumerated E>
std::optional<E> choiceNamed(const char *option, const std::optional<QString> &typed)
{
    if (!typed)
        return {};
    QStringList keys;
    for (const Choice &choice : choicesOf<E>) {
        keys += QString::fromLatin1(choice.key);
        if (typed->compare(keys.back(), Qt::CaseInsensitive) == 0)
            return choiceFromKey<E>(keys.back());
    }
    throw UsageError(QCoreApplication::translate("Cli", "%1 is one of %2.")
                         .arg(QLatin1StringView(option), keys.join(u", "_s)));
}

/// The rate typed, as the plan's field takes it.
std::optional<Decimal> rateTyped(const std::optional<QString> &typed)
{
    if (!typed)
        return {};
    const Field &field = *infoOf<Plan>().field("discount_rate");
    const TypedValue value = readValue(field, Cell::ofText(*typed), NumberForm::Officer);
    const Decimal rate{value.stored.toLongLong()};
    if (!value.problem.isEmpty() || value.stored.isNull() || rate.nano < field.min ||
        rate.nano > field.max) {
        throw UsageError(QCoreApplication::translate(
                             "Cli", "--rate is a yearly rate from 0% to 100%, for instance 10%: "
                                    "“%1” is none.")
                             .arg(*typed));
    }
    return rate;
}

QJsonValue moneyJson(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->dong) : QJsonValue();
}

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject returnJson(const MeasureReturn &earned)
{
    QStringList reasons{earned.reason, earned.presentValue.reason, earned.rateOfReturn.reason};
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    return {{u"money"_s, moneyJson(earned.yearly)},
            {u"payback"_s, choiceKey(earned.payback.state)},
            {u"payback_years"_s, numberJson(earned.payback.years)},
            {u"npv"_s, numberJson(earned.presentValue.value)},
            {u"irr"_s, numberJson(earned.rateOfReturn.value)},
            {u"reason"_s, textJson(reasons.join(u' '))}};
}

QJsonObject savedJson(const Records &records, const ResourceSaved &saved)
{
    const Resource *resource = records.find(saved.resource);
    const Factor *price = records.find(Ref<Factor>{saved.priceFactor});
    const RecordedSaving &recorded = saved.recorded;
    QStringList reasons{saved.toe.reason, saved.co2.reason, saved.worth.reason, saved.note,
                        recorded.reason};
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    const bool isComputed = recorded.avoided.has_value();
    return {{u"resource"_s, resource ? resource->code : QString()},
            {u"unit"_s, saved.unit},
            {u"reported"_s, numberJson(saved.amount)},
            {u"computed"_s, numberJson(recorded.avoided)},
            {u"computed_year"_s, isComputed ? QJsonValue(recorded.year) : QJsonValue()},
            {u"computed_with_others"_s, isComputed ? QJsonValue(recorded.others) : QJsonValue()},
            {u"own_baseline"_s, isComputed ? QJsonValue(recorded.hasOwnBaseline) : QJsonValue()},
            {u"toe"_s, numberJson(saved.toe.value)},
            {u"co2_t"_s, numberJson(saved.co2.value)},
            {u"co2_biogenic_t"_s, numberJson(saved.biogenic.value)},
            {u"price"_s, numberJson(saved.unitPrice.value)},
            {u"price_factor"_s, price ? QJsonValue(price->code) : QJsonValue()},
            {u"worth"_s, numberJson(saved.worth.value)},
            {u"reason"_s, textJson(reasons.join(u' '))}};
}

QJsonObject measureJson(const Records &records, const MeasureFigures &figures, Language language)
{
    const Measure &measure = *records.find(figures.measure);
    const Facility *facility = records.find(measure.facility);
    QJsonArray resources;
    for (const ResourceSaved &saved : figures.resources)
        resources.append(savedJson(records, saved));
    QJsonArray doubts;
    for (const AnsweredDoubt &one : figures.doubts) {
        doubts.append(QJsonObject{{u"kind"_s, choiceKey(one.doubt.kind)},
                                  {u"field"_s, one.doubt.field},
                                  {u"message"_s, one.doubt.message},
                                  {u"confirmed"_s, textJson(one.answer)}});
    }
    return {{u"facility"_s, facility ? facility->code : QString()},
            {u"facility_name"_s, facilityName(records, measure.facility)},
            {u"code"_s, measure.code},
            {u"name"_s, measure.name},
            {u"class"_s, choiceKey(measure.measureClass)},
            {u"cost_level"_s, choiceKey(measure.costLevel)},
            {u"status"_s, choiceKey(measure.status)},
            {u"done"_s, figures.isDone},
            {u"started_on"_s, dayJson(measure.startedOn)},
            {u"done_on"_s, dayJson(measure.doneOn)},
            {u"investment"_s, moneyJson(investmentOf(measure))},
            {u"support"_s, moneyJson(measure.support)},
            {u"support_for"_s, textJson(measure.supportFor)},
            {u"above_ceiling"_s, textJson(aboveCeiling(records, measure, language))},
            {u"prices_of"_s, figures.pricesOf.toString(Qt::ISODate)},
            {u"resources"_s, resources},
            {u"toe"_s, numberJson(figures.toe.value)},
            {u"co2_t"_s, numberJson(figures.co2.value)},
            {u"life"_s, numberJson(figures.life.value)},
            {u"own_life"_s, figures.hasOwnLife},
            {u"by_reported"_s, returnJson(figures.reported)},
            {u"by_computed"_s, returnJson(figures.computed)},
            {u"counted"_s, figures.reported.yearly   ? QJsonValue(u"reported"_s)
                           : figures.computed.yearly ? QJsonValue(u"computed"_s)
                                                     : QJsonValue()},
            {u"doubts"_s, doubts}};
}

QJsonArray leftOutJson(const Records &records, const std::vector<LeftOutMeasure> &leftOut)
{
    QJsonArray array;
    for (const LeftOutMeasure &one : leftOut) {
        array.append(
            QJsonObject{{u"measure"_s, codeOf(records, EntityKind::Measure, one.measure.id)},
                        {u"reason"_s, one.reason}});
    }
    return array;
}

QJsonObject paretoJson(const Records &records, const Pareto &pareto)
{
    QJsonArray steps;
    for (const Pareto::Step &step : pareto.steps) {
        steps.append(
            QJsonObject{{u"measure"_s, codeOf(records, EntityKind::Measure, step.measure.id)},
                        {u"saving"_s, step.saving},
                        {u"cumulative_share"_s, step.cumulativeShare}});
    }
    return {{u"steps"_s, steps},
            {u"total"_s, pareto.total},
            {u"left_out"_s, leftOutJson(records, pareto.leftOut)}};
}

QJsonObject curveJson(const Records &records, const CostCurve &curve)
{
    QJsonArray steps;
    for (const CostCurve::Step &step : curve.steps) {
        steps.append(
            QJsonObject{{u"measure"_s, codeOf(records, EntityKind::Measure, step.measure.id)},
                        {u"cost_per_toe"_s, step.costPerToe},
                        {u"toe"_s, step.toe},
                        {u"cumulative_toe"_s, step.cumulativeToe}});
    }
    return {{u"steps"_s, steps}, {u"left_out"_s, leftOutJson(records, curve.leftOut)}};
}

QJsonObject sumJson(const KnownSum &sum)
{
    return {{u"sum"_s, sum.known > 0 ? QJsonValue(sum.sum) : QJsonValue()},
            {u"known"_s, sum.known},
            {u"unknown"_s, sum.unknown}};
}

QJsonObject totalsJson(const MeasuresTogether &sum)
{
    return {{u"measures"_s, sum.count},
            {u"done"_s, sum.done},
            {u"doubtful"_s, sum.doubtful},
            {u"investment"_s, sumJson(sum.investment)},
            {u"support"_s, sumJson(sum.support)},
            {u"reported_money"_s, sumJson(sum.reportedMoney)},
            {u"computed_money"_s, sumJson(sum.computedMoney)},
            {u"toe"_s, sumJson(sum.toe)},
            {u"co2_t"_s, sumJson(sum.co2)},
            {u"payback"_s, choiceKey(sum.payback.state)},
            {u"payback_years"_s, numberJson(sum.payback.years)},
            {u"payback_of"_s, sum.paybackOf}};
}

/// Writes the measures for people.
class MeasureTables
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    MeasureTables(const Console &console, const Records &records, const MeasureBasis &basis)
        : m_console(console), m_records(records), m_basis(basis)
    {
    }

    void printMeasures(const std::vector<const MeasureFigures *> &shown) const
    {
        std::vector<QStringList> rows;
        for (const MeasureFigures *figures : shown) {
            const Measure &measure = *m_records.find(figures->measure);
            const MeasureReturn &counted = figures->counted();
            rows.push_back(
                {address(figures->measure), measure.name, choiceKey(measure.measureClass),
                 choiceLabel(measure.status), millions(investmentOf(measure)),
                 millions(measure.support), resources(*figures, false), resources(*figures, true),
                 millions(figures->reported.yearly), millions(figures->computed.yearly),
                 paybackText(counted.payback), millions(counted.presentValue.value),
                 counted.rateOfReturn.value ? returnText(*counted.rateOfReturn.value) : u"–"_s,
                 doubtWords(*figures)});
        }
        m_console.table({{tr("Code")},
                         {tr("Measure")},
                         {tr("Class")},
                         {tr("Status")},
                         {tr("Investment (million)"), true},
                         {tr("Support (million)"), true},
                         {tr("Reported a year"), true},
                         {tr("Computed"), true},
                         {tr("Money reported (million)"), true},
                         {tr("At prices (million)"), true},
                         {tr("Payback"), true},
                         {tr("NPV (million)"), true},
                         {tr("IRR"), true},
                         {tr("Doubts"), false, true}},
                        rows);
    }

    void printExplained(const MeasureFigures &figures) const
    {
        std::vector<QStringList> rows;
        for (const ExplainedFigure &one : explained(m_records, m_basis, figures))
            rows.push_back({one.label, one.reported, one.computed, one.note});
        m_console.line(u'\n' + caption(m_records, Record(*m_records.find(figures.measure))));
        m_console.table({{tr("Figure")},
                         {tr("Reported"), true},
                         {tr("Computed"), true},
                         {tr("Rests on"), false, true}},
                        rows);
    }

    void printTotals(const MeasuresTogether &sum) const
    {
        m_console.line(u'\n' + tr("%1 measures, %2 of them done, %3 doubtful.")
                                   .arg(sum.count)
                                   .arg(sum.done)
                                   .arg(sum.doubtful));
        m_console.table({{tr("Together")}, {tr("Sum"), true}, {tr("Known of"), true}},
                        {total(tr("Investment (million)"), sum.investment, 1e6),
                         total(tr("Support (million)"), sum.support, 1e6),
                         total(tr("Money reported (million)"), sum.reportedMoney, 1e6),
                         total(tr("At prices (million)"), sum.computedMoney, 1e6),
                         total(tr("Energy (TOE a year)"), sum.toe, 1),
                         total(tr("CO₂ (tonnes a year)"), sum.co2, 1)});
        m_console.line(tr("Together they pay back: %1 (%2 measures)")
                           .arg(paybackText(sum.payback))
                           .arg(sum.paybackOf));
    }

    void printPareto(const QString &title, const Pareto &pareto, double unit) const
    {
        std::vector<QStringList> rows;
        for (const Pareto::Step &step : pareto.steps) {
            rows.push_back({address(step.measure), nameOf(step.measure),
                            quantityText(step.saving / unit, m_console.language()),
                            returnText(step.cumulativeShare)});
        }
        m_console.line(u'\n' + title);
        m_console.table({{tr("Code")}, {tr("Measure")}, {tr("Saves"), true}, {tr("So far"), true}},
                        rows);
        printLeftOut(pareto.leftOut);
    }

    void printCurve(const CostCurve &curve) const
    {
        std::vector<QStringList> rows;
        for (const CostCurve::Step &step : curve.steps) {
            rows.push_back({address(step.measure), nameOf(step.measure), millions(step.costPerToe),
                            quantityText(step.toe, m_console.language()),
                            quantityText(step.cumulativeToe, m_console.language())});
        }
        m_console.line(u'\n' + tr("Cost of a TOE saved (%1)").arg(rateText(m_basis.rate)));
        m_console.table({{tr("Code")},
                         {tr("Measure")},
                         {tr("Million đồng/TOE"), true},
                         {u"TOE"_s, true},
                         {tr("TOE so far"), true}},
                        rows);
        printLeftOut(curve.leftOut);
    }

private:
    QString address(Ref<Measure> measure) const
    {
        return codeOf(m_records, EntityKind::Measure, measure.id);
    }
    QString nameOf(Ref<Measure> measure) const { return m_records.find(measure)->name; }

    QString millions(std::optional<double> dong) const
    {
        return dong ? numberText(*dong / 1e6, 1, m_console.language()) : u"–"_s;
    }
    QString millions(const std::optional<Money> &money) const
    {
        return money ? millions(static_cast<double>(money->dong)) : u"–"_s;
    }

    QString resources(const MeasureFigures &figures, bool isComputed) const
    {
        QStringList texts;
        for (const ResourceSaved &saved : figures.resources) {
            const auto amount = isComputed ? saved.recorded.avoided : saved.amount;
            if (amount)
                texts += quantityText(*amount, m_console.language()) + u' ' + saved.unit;
        }
        return texts.isEmpty() ? u"–"_s : texts.join(u"; "_s);
    }

    QStringList total(const QString &what, const KnownSum &sum, double unit) const
    {
        return {what, sum.known > 0 ? quantityText(sum.sum / unit, m_console.language()) : u"–"_s,
                u"%1/%2"_s.arg(sum.known).arg(sum.known + sum.unknown)};
    }

    /// Measures with the same reason on one line.
    void printLeftOut(const std::vector<LeftOutMeasure> &leftOut) const
    {
        QStringList reasons;
        QHash<QString, QStringList> measures;
        for (const LeftOutMeasure &one : leftOut) {
            if (!measures.contains(one.reason))
                reasons += one.reason;
            measures[one.reason] += address(one.measure);
        }
        for (const QString &reason : reasons) {
            m_console.line(tr("Left out: %1 (%2)").arg(reason, measures[reason].join(u", "_s)));
        }
    }

    const Console &m_console;
    const Records &m_records;
    const MeasureBasis &m_basis;
};

} // namespace

ExitCode showMeasures(const Console &console, const MeasureOptions &options)
{
    const QDate asOf = dayAsOf(options.asOf);
    const Chosen chosen{choiceNamed<MeasureClass>("--class", options.measureClass),
                        choiceNamed<CostLevel>("--cost", options.cost),
                        choiceNamed<MeasureStatus>("--status", options.status)};
    const auto rate = rateTyped(options.rate);
    const auto session = openForReading(console, options.plan);
    const Records &records = session->records();
    std::optional<Ref<Facility>> facility;
    if (options.facility)
        facility = {recordNamed(*session, u"facility:"_s + nfc(*options.facility)).id()};
    MeasureBasis basis = measureBasis(planOn(records, asOf), asOf, savingsYearOn(records, asOf));
    if (rate)
        basis.rate = rate;
    if (options.life)
        basis.life = options.life;
    Savings savings(records);
    const std::vector<MeasureFigures> all = measureFigures(savings, basis, facility);
    std::vector<const MeasureFigures *> shown;
    QJsonArray measures;
    for (const MeasureFigures &figures : all) {
        if (!chosen.includes(*records.find(figures.measure)))
            continue;
        shown.push_back(&figures);
        measures.append(measureJson(records, figures, console.language()));
    }
    const MeasuresTogether sum = measuresTogether(records, basis, shown);
    const MeasureTables tables(console, records, basis);
    console.line(
        QCoreApplication::translate("Cli", "Measures as of %1, savings up to %2, rate %3, life %4")
            .arg(dateText(asOf, console.language()))
            .arg(basis.lastYear)
            .arg(rateText(basis.rate), basis.life ? QString::number(*basis.life) : u"–"_s));
    if (shown.empty()) {
        console.line(QCoreApplication::translate("Cli", "There are no such measures."));
    } else {
        tables.printMeasures(shown);
        for (const MeasureFigures *figures : shown) {
            if (facility)
                tables.printExplained(*figures);
            for (const ValueDoubt &doubt : openDoubts(records, *figures))
                console.line(doubt.message);
        }
        tables.printTotals(sum);
        tables.printPareto(QCoreApplication::translate("Cli", "Money saved (million đồng a year)"),
                           sum.byMoney, 1e6);
        tables.printPareto(QCoreApplication::translate("Cli", "Energy saved (TOE a year)"),
                           sum.byToe, 1);
        tables.printCurve(sum.curve);
    }
    console.json(
        QJsonObject{{u"as_of"_s, asOf.toString(Qt::ISODate)},
                    {u"savings_year"_s, basis.lastYear},
                    {u"rate"_s, basis.rate ? QJsonValue(basis.rate->toDouble()) : QJsonValue()},
                    {u"life"_s, basis.life ? QJsonValue(*basis.life) : QJsonValue()},
                    {u"measures"_s, measures},
                    {u"totals"_s, totalsJson(sum)},
                    {u"pareto_money"_s, paretoJson(records, sum.byMoney)},
                    {u"pareto_toe"_s, paretoJson(records, sum.byToe)},
                    {u"cost_curve"_s, curveJson(records, sum.curve)}});
    return ExitCode::Done;
}

} // namespace sxsh::cli
