// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/measurefigures.h"

#include "core/base/datetext.h"
#include "core/base/spokenlanguage.h"
#include "core/model/caption.h"
#include "core/savings/resourcebaseline.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cmath>

namespace sxsh {

namespace {

constexpr double mostDong = 9e17; // sums of more would not fit

/// Reckons the figures of measures one after the other; what many need is made once.
class Reckoning
{
    Q_DECLARE_TR_FUNCTIONS(Measures)

public:
    Reckoning(Savings &savings, const MeasureBasis &basis)
        : m_savings(savings), m_records(savings.records()), m_basis(basis), m_investments(m_records)
    {
    }

    MeasureFigures of(const Measure &measure)
    {
        MeasureFigures figures{.measure = {measure.id}, .facility = measure.facility};
        figures.isDone = isDone(measure);
        figures.pricesOf = figures.isDone && measure.doneOn ? *measure.doneOn : m_basis.asOf;
        addResources(measure, figures);
        addUp(measure, figures);
        figures.hasOwnLife = measure.life.has_value();
        figures.life = lifeOf(measure);
        figures.reported.yearly = measure.reportedMoney;
        if (!measure.reportedMoney)
            figures.reported.reason = tr("The facility reports no money saved per year.");
        for (MeasureReturn *earned : {&figures.reported, &figures.computed})
            work(measure, figures.life, *earned);
        addDoubts(measure, figures);
        return figures;
    }

private:
    bool isDone(const Measure &measure) const
    {
        // One without its last day was at least not done before it was begun.
        const auto &known = measure.doneOn ? measure.doneOn : measure.startedOn;
        return measure.status == MeasureStatus::Done && (!known || *known <= m_basis.asOf);
    }

    FactorSet &factorsOn(QDate day)
    {
        return m_factors.try_emplace(day, m_records, day).first->second;
    }

    void addResources(const Measure &measure, MeasureFigures &figures)
    {
        if (measure.resource) {
            figures.resources.push_back(
                saved(measure, figures, *measure.resource, {},
                      measure.reportedSaving ? std::optional(measure.reportedSaving->toDouble())
                                             : std::nullopt,
                      measure.unit));
        }
        std::vector<const MeasureSaving *> further;
        for (const MeasureSaving &saving : m_records.all<MeasureSaving>().of(measure.id))
            further.push_back(&saving);
        std::ranges::sort(further, {}, [this](const MeasureSaving *saving) {
            return std::pair(codeOf(m_records, EntityKind::Resource, saving->resource.id),
                             saving->id);
        });
        for (const MeasureSaving *saving : further) {
            figures.resources.push_back(saved(measure, figures, saving->resource, saving,
                                              saving->amount.toDouble(), saving->unit));
        }
    }

    static EconomicFigure none(const QString &reason) { return {.reason = reason}; }

    /// The figure of the amount by a conversion per quantum.
    static EconomicFigure converted(const Conversion &conversion, double quanta)
    {
        if (!conversion.perQuantum)
            return none(conversion.reason);
        return {.value = quanta * *conversion.perQuantum};
    }

    ResourceSaved saved(const Measure &measure, const MeasureFigures &figures,
                        Ref<Resource> resourceRef, const MeasureSaving *further,
                        std::optional<double> amount, const UnitCode &unitCode)
    {
        ResourceSaved line{.resource = resourceRef, .unit = unitCode.code, .amount = amount};
        if (further)
            line.further = Ref<MeasureSaving>{further->id};
        const Resource *resource = m_records.find(resourceRef);
        if (!resource)
            return line;
        if (line.unit.isEmpty())
            line.unit = resource->unit.code;
        line.isEnergy = isEnergy(*resource);
        FactorSet &factors = factorsOn(figures.pricesOf);
        const auto perUnit = quantaPerUnit(factors, *resource, line.unit);
        const Conversion &price = factors.price(*resource);
        if (!perUnit) {
            const QString reason =
                tr("The saving is in “%1” while %2 is measured in “%3”: mend the unit, or enter "
                   "the density.")
                    .arg(line.unit, resource->name, resource->unit.code);
            line.toe = line.co2 = line.biogenic = line.worth = line.unitPrice = none(reason);
            line.recorded = {.reason = reason};
            return line;
        }
        line.unitPrice = converted(price, *perUnit);
        if (price.perQuantum)
            line.priceFactor = price.factors.back();
        if (amount) {
            line.worth = converted(price, *amount * *perUnit);
        } else {
            line.worth = none(amountUnknown(*resource));
        }
        if (line.isEnergy)
            convert(line, *resource, factors, *perUnit);
        line.recorded = recorded(measure, *resource, *perUnit);
        return line;
    }

    static QString amountUnknown(const Resource &resource)
    {
        return tr("How much %1 it saves per year is not reported: enter it.").arg(resource.name);
    }

    static void convert(ResourceSaved &line, const Resource &resource, FactorSet &factors,
                        double perUnit)
    {
        if (!line.amount) {
            line.toe = line.co2 = line.biogenic = none(amountUnknown(resource));
            return;
        }
        const double quanta = *line.amount * perUnit;
        line.toe = converted(factors.toe(resource), quanta);
        const Conversion &co2 = factors.co2(resource);
        (resource.biogenic ? line.biogenic : line.co2) = converted(co2, quanta);
        (resource.biogenic ? line.co2 : line.biogenic) = {.value = 0};
        line.note = co2.note;
    }

    /// Quanta of the resource in a unit of the report; none where they do not convert.
    static std::optional<double> quantaPerUnit(const FactorSet &factors, const Resource &resource,
                                               const QString &unitCode)
    {
        const Unit *own = unitOf(resource.unit);
        const Unit *unit = unitOf({unitCode});
        if (!own || !unit)
            return {};
        const auto rate = factors.matterRate(resource, unit->dimension, own->dimension);
        return rate ? std::optional(*rate * static_cast<double>(unit->quanta)) : std::nullopt;
    }

    RecordedSaving recorded(const Measure &measure, const Resource &resource, double perUnit)
    {
        RecordedSaving found;
        if (!isDone(measure)) {
            found.reason = tr("It is not done yet, so the records show nothing of it.");
            return found;
        }
        const auto doneYear = measure.doneOn ? std::optional(measure.doneOn->year()) : std::nullopt;
        const int first = doneYear ? *doneYear + 1 : m_basis.lastYear;
        if (first > m_basis.lastYear) {
            found.reason = tr("%1 is the first full year after it was done; its use does not count "
                              "yet.")
                               .arg(first);
            return found;
        }
        const auto base =
            resourceBaseline(m_records, measure.facility, {resource.id}, doneYear.value_or(first));
        if (!base) {
            found.reason = tr("No baseline of %1 or of all energy ends before %2: enter one.")
                               .arg(resource.name)
                               .arg(doneYear.value_or(first));
            return found;
        }
        found.hasOwnBaseline = base->isOwn;
        const Unit *own = unitOf(resource.unit);
        const double unitsPerOwn = static_cast<double>(own->quanta) / perUnit;
        for (const int year : yearsFrom(first)) {
            const SavingResult &saving = m_savings.of(base->baseline, year);
            if (saving.avoided) {
                found.avoided = *saving.avoided * unitsPerOwn;
                found.year = year;
                found.reason.clear();
                found.others = othersBy(measure, {resource.id}, year);
                return found;
            }
            if (found.reason.isEmpty())
                found.reason = saving.reason;
        }
        return found;
    }

    /// The first full year, then the others, the newest first.
    std::vector<int> yearsFrom(int first) const
    {
        std::vector<int> years{first};
        for (int year = m_basis.lastYear; year > first; --year)
            years.push_back(year);
        return years;
    }

    bool saves(const Measure &measure, Ref<Resource> resource) const
    {
        if (measure.resource == resource)
            return true;
        const auto further = m_records.all<MeasureSaving>().of(measure.id);
        return std::ranges::find(further, resource, &MeasureSaving::resource) != further.end();
    }

    int othersBy(const Measure &measure, Ref<Resource> resource, int year) const
    {
        int count = 0;
        for (const Measure &other : m_records.all<Measure>().of(measure.facility.id)) {
            if (other.id != measure.id && isDone(other) &&
                (!other.doneOn || other.doneOn->year() <= year) && saves(other, resource))
                ++count;
        }
        return count;
    }

    /// The sum of a figure over the lines that have it, or the first reason why there is none.
    static EconomicFigure sumOf(const std::vector<ResourceSaved> &lines, bool ofEnergyOnly,
                                EconomicFigure ResourceSaved::*which)
    {
        EconomicFigure sum{.value = 0};
        for (const ResourceSaved &line : lines) {
            if (ofEnergyOnly && !line.isEnergy)
                continue;
            const EconomicFigure &figure = line.*which;
            if (!figure.value)
                return figure;
            *sum.value += *figure.value;
        }
        return sum;
    }

    void addUp(const Measure &measure, MeasureFigures &figures) const
    {
        if (figures.resources.empty()) {
            const QString reason = measure.reportedSaving
                                       ? tr("The saving reported is of no resource: enter which.")
                                       : tr("No saving of a resource is reported: enter it.");
            figures.toe = figures.co2 = none(reason);
            figures.computed.reason = reason;
            return;
        }
        figures.toe = sumOf(figures.resources, true, &ResourceSaved::toe);
        figures.co2 = sumOf(figures.resources, true, &ResourceSaved::co2);
        const EconomicFigure worth = sumOf(figures.resources, false, &ResourceSaved::worth);
        if (!worth.value)
            figures.computed.reason = worth.reason;
        else if (std::abs(*worth.value) < mostDong)
            figures.computed.yearly = Money{std::llround(*worth.value)};
        else
            figures.computed.reason = tr("The amount is too large: check its unit and the price.");
    }

    EconomicFigure lifeOf(const Measure &measure) const
    {
        if (const auto years = measure.life ? measure.life : m_basis.life)
            return {.value = *years};
        return none(tr("Neither the measure nor the plan says for how many years it saves: enter "
                       "its life."));
    }

    void work(const Measure &measure, const EconomicFigure &life, MeasureReturn &earned) const
    {
        earned.payback = simplePayback(investmentOf(measure), earned.yearly);
        if (!life.value) {
            earned.presentValue = earned.rateOfReturn = life;
            return;
        }
        if (investmentOf(measure) && !earned.yearly) {
            earned.presentValue = earned.rateOfReturn = none(earned.reason);
            return;
        }
        const int years = static_cast<int>(*life.value);
        earned.rateOfReturn = internalRateOfReturn(investmentOf(measure), earned.yearly, years);
        if (!m_basis.rate) {
            earned.presentValue = none(tr("The plan has no discount rate of measures: enter it."));
            return;
        }
        earned.presentValue = netPresentValue(investmentOf(measure), earned.yearly,
                                              {.rate = m_basis.rate->toDouble(), .years = years});
    }

    void addDoubts(const Measure &measure, MeasureFigures &figures) const
    {
        MeasureYardsticks against = yardsticksOf(m_records, measure, m_investments);
        double elsewhere = 0;
        bool isElsewhereKnown = true;
        for (const ResourceSaved &line : figures.resources) {
            if (!line.further) {
                against.price = line.unitPrice.value;
                continue;
            }
            isElsewhereKnown = isElsewhereKnown && line.worth.value;
            elsewhere += line.worth.value.value_or(0);
        }
        // Without knowing what the others bring, the money says nothing of the main resource.
        if (!isElsewhereKnown || std::abs(elsewhere) >= mostDong)
            against.price = {};
        else
            against.elsewhere = Money{std::llround(elsewhere)};
        for (MeasureDoubt &doubt : measureDoubts(measure, against)) {
            const Confirmation *answer =
                confirmationOf(m_records, Record(measure), *infoOf<Measure>().field(doubt.field));
            figures.doubts.push_back(
                {std::move(doubt), answer ? confirmationText(*answer) : QString()});
        }
    }

    Savings &m_savings;
    const Records &m_records;
    MeasureBasis m_basis;
    ClassInvestments m_investments;
    std::map<QDate, FactorSet> m_factors;
};

void add(KnownSum &sum, std::optional<double> value)
{
    ++(value ? sum.known : sum.unknown);
    sum.sum += value.value_or(0);
}

std::optional<double> dongOf(const std::optional<Money> &money)
{
    return money ? std::optional(static_cast<double>(money->dong)) : std::nullopt;
}

QString droppedReason()
{
    return QCoreApplication::translate("Measures", "The measure was dropped.");
}

void sortById(std::vector<LeftOutMeasure> &leftOut)
{
    std::ranges::stable_sort(leftOut, {}, [](const LeftOutMeasure &one) { return one.measure.id; });
}

} // namespace

MeasureBasis measureBasis(const Plan *plan, QDate asOf, int lastYear)
{
    MeasureBasis basis{.asOf = asOf, .lastYear = lastYear};
    if (plan) {
        basis.rate = plan->discountRate;
        basis.life = plan->measureLife;
    }
    return basis;
}

std::optional<Money> investmentOf(const Measure &measure)
{
    const bool isFree = !measure.investment && measure.costLevel == CostLevel::None;
    return isFree ? Money{0} : measure.investment;
}

int MeasureFigures::openDoubts() const
{
    return static_cast<int>(std::ranges::count_if(
        doubts, [](const AnsweredDoubt &one) { return one.answer.isEmpty(); }));
}

std::vector<MeasureFigures> measureFigures(Savings &savings, const MeasureBasis &basis,
                                           std::optional<Ref<Facility>> facility)
{
    const Records &records = savings.records();
    std::vector<std::tuple<QString, QString, const Measure *>> sorted;
    for (const Measure &measure : records.all<Measure>()) {
        if (!facility || measure.facility == *facility) {
            sorted.emplace_back(codeOf(records, EntityKind::Facility, measure.facility.id),
                                measure.code, &measure);
        }
    }
    std::ranges::sort(sorted, [](const auto &a, const auto &b) {
        const auto rank = [](const auto &one) {
            return std::tie(std::get<0>(one), std::get<1>(one), std::get<2>(one)->id);
        };
        return rank(a) < rank(b);
    });
    Reckoning reckoning(savings, basis);
    std::vector<MeasureFigures> all;
    all.reserve(sorted.size());
    for (const auto &[facilityCode, code, measure] : sorted)
        all.push_back(reckoning.of(*measure));
    return all;
}

std::vector<ValueDoubt> openDoubts(const Records &records, const MeasureFigures &figures)
{
    std::vector<ValueDoubt> open;
    if (const Measure *measure = records.find(figures.measure)) {
        for (const AnsweredDoubt &one : figures.doubts) {
            if (one.answer.isEmpty())
                open.push_back(valueDoubt(*measure, one.doubt));
        }
    }
    return open;
}

MeasuresTogether measuresTogether(const Records &records, const MeasureBasis &basis,
                                  const std::vector<const MeasureFigures *> &measures)
{
    MeasuresTogether sum;
    std::vector<MeasureValue> beside;
    std::vector<MeasureValue> onCurve;
    std::vector<LeftOutMeasure> dropped;
    std::vector<LeftOutMeasure> withoutTerms;
    double invested = 0;
    double saved = 0;
    for (const MeasureFigures *figures : measures) {
        const Measure *measure = records.find(figures->measure);
        if (!measure)
            continue;
        if (measure->status == MeasureStatus::Dropped) {
            dropped.push_back({figures->measure, droppedReason()});
            continue;
        }
        ++sum.count;
        sum.done += figures->isDone ? 1 : 0;
        sum.doubtful += figures->openDoubts() > 0 ? 1 : 0;
        const auto investment = investmentOf(*measure);
        add(sum.investment, dongOf(investment));
        add(sum.support, dongOf(measure->support));
        add(sum.reportedMoney, dongOf(figures->reported.yearly));
        add(sum.computedMoney, dongOf(figures->computed.yearly));
        add(sum.toe, figures->toe.value);
        add(sum.co2, figures->co2.value);
        const MeasureReturn &counted = figures->counted();
        if (investment && counted.yearly) {
            ++sum.paybackOf;
            invested += static_cast<double>(investment->dong);
            saved += static_cast<double>(counted.yearly->dong);
        }
        const MeasureValue value{.measure = figures->measure,
                                 .investment = investment,
                                 .moneySaved = counted.yearly,
                                 .toeSaved = figures->toe.value,
                                 .life = measure->life ? measure->life : basis.life,
                                 .isDoubtful = figures->openDoubts() > 0};
        beside.push_back(value);
        if (basis.rate && value.life) {
            onCurve.push_back(value);
        } else {
            // The reason of the present value names what the plan lacks.
            withoutTerms.push_back({figures->measure, counted.presentValue.reason});
        }
    }
    if (sum.paybackOf > 0)
        sum.payback = simplePayback(Money{std::llround(invested)}, Money{std::llround(saved)});
    sum.byMoney = paretoOf(beside, SavedIn::Money);
    sum.byToe = paretoOf(beside, SavedIn::Toe);
    sum.curve = costCurveOf(onCurve, {.rate = basis.rate.value_or(Decimal{}).toDouble(),
                                      .years = basis.life.value_or(1)});
    std::ranges::copy(withoutTerms, std::back_inserter(sum.curve.leftOut));
    for (auto *leftOut : {&sum.byMoney.leftOut, &sum.byToe.leftOut, &sum.curve.leftOut}) {
        std::ranges::copy(dropped, std::back_inserter(*leftOut));
        sortById(*leftOut);
    }
    return sum;
}

} // namespace sxsh
