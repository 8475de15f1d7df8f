// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"
#include "core/savings/facilityamounts.h"
#include "core/savings/savingcase.h"
#include "core/savings/savings.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

constexpr double driverQuanta = 1e6;

/// One computation of a facility's saving from its records.
class FacilitySaving
{
    Q_DECLARE_TR_FUNCTIONS(Savings)

public:
    FacilitySaving(const Records &records, const Baseline &baseline, int year, FactorSet &factors)
        : m_records(records), m_baseline(baseline), m_factors(factors),
          m_result(begunSaving(baseline, year))
    {
    }

    SavingResult compute()
    {
        m_amounts = gatherAmounts(m_records, m_baseline, m_factors, m_result);
        if (m_result.reason.isEmpty())
            compare();
        noteOverlap();
        noteEstimates();
        return std::move(m_result);
    }

private:
    bool is(BaselineMethod method) const { return m_baseline.method == method; }

    /// Keeps the first problem: it is the one to solve first.
    void fail(const QString &problem)
    {
        if (m_result.reason.isEmpty())
            m_result.reason = problem;
    }

    void compare()
    {
        SavingCase of;
        of.method = m_baseline.method;
        of.confidence = intervalConfidence(m_records);
        of.base.months = m_amounts.base.months();
        of.report.months = m_amounts.report.months();
        of.report.name = QString::number(m_result.year);
        of.base.use = std::vector{*m_result.useBase};
        of.report.use = std::vector{*m_result.useReport};
        of.adjustments = adjustmentsOf();
        if (is(BaselineMethod::Ratio)) {
            of.base.output = std::vector{*m_result.outputBase};
            of.report.output = std::vector{*m_result.outputReport};
        }
        if (is(BaselineMethod::Mix) || is(BaselineMethod::Equivalent))
            addProducts(of);
        if (is(BaselineMethod::Regression))
            addMonths(of);
        if (m_result.reason.isEmpty())
            take(computeCase(of));
        m_result.baseVariables = std::move(of.base.variables);
        m_result.reportVariables = std::move(of.report.variables);
        m_result.baseProducts = std::move(of.base.products);
        m_result.reportProducts = std::move(of.report.products);
    }

    std::vector<MonthAdjustment> adjustmentsOf() const
    {
        std::vector<MonthAdjustment> result;
        const std::vector<int> months = m_amounts.report.months();
        const auto add = [&](int month, double amount) {
            const auto place = std::ranges::find(months, month) - months.begin();
            result.push_back({.place = static_cast<int>(place), .amount = amount});
        };
        for (const ResourceLine &line : m_amounts.lines) {
            for (const AddedToMonth &added : line.addedToReport)
                add(added.month, added.quanta * line.rate);
        }
        for (const AddedToMonth &added : m_amounts.toeByReportMonth)
            add(added.month, added.quanta);
        return result;
    }

    void addProducts(SavingCase &of)
    {
        const bool isMix = is(BaselineMethod::Mix);
        if (isMix)
            divideUse();
        for (const ProductLine &line : m_amounts.products) {
            const Product &product = *line.product;
            const auto coefficient =
                product.coefficient ? std::optional(product.coefficient->toDouble()) : std::nullopt;
            of.base.products.push_back({.name = product.name,
                                        .use = isMix ? useBefore(product) : std::nullopt,
                                        .output = line.baseOutput,
                                        .coefficient = coefficient});
            of.report.products.push_back(
                {.name = product.name, .output = line.reportOutput, .coefficient = coefficient});
        }
    }

    /// All use before has to be of a product, or what is common to them would be lost.
    void divideUse()
    {
        for (const ResourceLine &line : m_amounts.lines) {
            const auto common = line.byProduct.find(QUuid());
            if (common != line.byProduct.end() && common->second.base.quanta().value_or(0) > 0) {
                fail(tr("A part of the use of %1 in the base period is not divided among the "
                        "products: divide it, or choose the method “%2”.")
                         .arg(line.resource->name, choiceLabel(BaselineMethod::Equivalent)));
                return;
            }
        }
    }

    /// The use of a product before, with its part of the adjustments; none where nothing of it is
    /// on record.
    std::optional<double> useBefore(const Product &product) const
    {
        double use = 0;
        bool isRecorded = false;
        double total = 0;
        for (const ResourceLine &line : m_amounts.lines) {
            total += line.before() * line.rate;
            const auto at = line.byProduct.find(product.id);
            if (at == line.byProduct.end())
                continue;
            isRecorded = true;
            const auto before = static_cast<double>(at->second.base.quanta().value_or(0));
            const double part = line.baseQuanta > 0 ? before / line.baseQuanta : 0;
            use += (before + part * line.adjustedBase()) * line.rate;
        }
        if (!isRecorded)
            return {};
        return total > 0 ? use * (1 + m_amounts.toeAddedToBase / total) : use;
    }

    void addMonths(SavingCase &of)
    {
        of.base.use = useByMonth(m_amounts.base, &SpanLine::baseMonths, &ResourceLine::addedToBase,
                                 m_amounts.toeByBaseMonth);
        of.report.use = useByMonth(m_amounts.report, &SpanLine::reportMonths, nullptr, {});
        m_result.useByMonth = *of.report.use;
        for (const ProductLine &line : m_amounts.products) {
            const Unit *unit = unitOf(line.product->unit);
            addVariable(of, line.product->name, line, unit ? static_cast<double>(unit->quanta) : 1,
                        true);
        }
        m_result.outputVariables = static_cast<int>(m_amounts.products.size());
        std::vector<const Driver *> drivers;
        for (const Ref<Driver> &ref : m_baseline.drivers) {
            if (const Driver *driver = m_records.find(ref))
                drivers.push_back(driver);
        }
        std::ranges::sort(drivers, {}, &Driver::code);
        for (const Driver *driver : drivers) {
            SpanLine line(m_amounts.base, m_amounts.report, true);
            for (const DriverValue &value : m_records.all<DriverValue>().of(driver->id))
                line.add(value.year, value.amounts);
            addVariable(of, driver->name, line, driverQuanta, false);
        }
    }

    std::optional<std::vector<double>> monthsOf(const SpanMonths &months, const QString &name,
                                                bool isAmount = true)
    {
        const auto quanta = months.quanta();
        if (!quanta) {
            // Nothing of what use depends on is 0 merely because it was not written down.
            const QString problem =
                isAmount ? tr("The method “%1” needs each month, but the amount of %2 is not known "
                              "for %3: enter it (0 where there was none).")
                         : tr("The method “%1” needs each month, but %2 is not known for %3: enter "
                              "it.");
            fail(problem.arg(choiceLabel(BaselineMethod::Regression), name, months.missing()));
        }
        return quanta;
    }

    std::vector<double> useByMonth(const MonthSpan &span, SpanMonths SpanLine::*ofLine,
                                   std::vector<AddedToMonth> ResourceLine::*added,
                                   const std::vector<AddedToMonth> &toe)
    {
        const std::vector<int> months = span.months();
        std::vector<double> use(months.size(), 0.0);
        const auto add = [&](int month, double amount) {
            const auto place = std::ranges::find(months, month) - months.begin();
            use[static_cast<std::size_t>(place)] += amount;
        };
        for (const ResourceLine &line : m_amounts.lines) {
            const auto quanta = monthsOf(line.*ofLine, line.resource->name);
            if (!quanta)
                return use;
            for (std::size_t month = 0; month < months.size(); ++month)
                use[month] += (*quanta)[month] * line.rate;
            if (!added)
                continue;
            for (const AddedToMonth &one : line.*added)
                add(one.month, one.quanta * line.rate);
        }
        for (const AddedToMonth &one : toe)
            add(one.month, one.quanta);
        return use;
    }

    void addVariable(SavingCase &of, const QString &name, const SpanLine &line,
                     double quantaPerUnit, bool isAmount)
    {
        for (auto [side, months] :
             {std::pair(&of.base, &line.baseMonths), std::pair(&of.report, &line.reportMonths)}) {
            auto values = monthsOf(*months, name, isAmount);
            if (!values)
                return;
            for (double &value : *values)
                value /= quantaPerUnit;
            side->variables.push_back({name, std::move(*values)});
        }
    }

    void take(const CaseSaving &found)
    {
        m_result.warnings = found.warnings;
        m_result.expected = found.expected;
        m_result.adjustedReport = found.adjustedReport;
        m_result.avoided = found.avoided;
        m_result.model = found.model;
        m_result.expectedByMonth = found.expectedByMonth;
        m_result.intervalReason = found.intervalReason;
        if (!found.saving) {
            fail(found.reason);
            return;
        }
        m_result.saving = found.saving;
        m_result.interval = found.interval;
        if (found.model) {
            m_result.grade = Grade::A;
            m_result.isSound = found.model->isSound();
        }
        if (is(BaselineMethod::Mix) || is(BaselineMethod::Equivalent))
            takeSpecific(found);
        convert();
    }

    void takeSpecific(const CaseSaving &found)
    {
        const bool isAlike = !m_result.outputUnit.isEmpty();
        if (is(BaselineMethod::Equivalent)) {
            m_result.outputUnit = tr("equivalent product");
            m_result.outputBase = found.outputBase;
            m_result.outputReport = found.outputReport;
        } else if (!isAlike) {
            // Tonnes and boxes have no common unit that a use could be told per.
            return;
        }
        m_result.secBase = found.secBase;
        m_result.secReport = found.secReport;
    }

    /// Quanta of a resource that would have been used: by its part of what was used before, except
    /// of a mix, where the use of each product is known.
    double expectedOf(const ResourceLine &line) const
    {
        const double addedToReport = line.adjustedReport();
        if (is(BaselineMethod::Mix)) {
            double expected = 0;
            for (const ProductLine &made : m_amounts.products) {
                const auto at = line.byProduct.find(made.product->id);
                if (at == line.byProduct.end() || made.baseOutput.value_or(0) <= 0)
                    continue;
                const auto before = static_cast<double>(at->second.base.quanta().value_or(0));
                const double part = line.baseQuanta > 0 ? before / line.baseQuanta : 0;
                expected +=
                    (before + part * line.adjustedBase()) * *made.reportOutput / *made.baseOutput;
            }
            return expected + addedToReport;
        }
        return line.before() * expectedGrowth() + addedToReport;
    }

    /// What is expected without the adjustments of the year, in parts of what was used before.
    double expectedGrowth() const
    {
        double added = m_amounts.toeAddedToReport;
        for (const ResourceLine &line : m_amounts.lines)
            added += line.adjustedReport() * line.rate;
        return (*m_result.expected - added) / *m_result.useBase;
    }

    /// TOE and CO2 of what was avoided.
    void convert()
    {
        if (!m_amounts.resource) {
            m_result.toeExpected = m_result.expected;
            m_result.toeAvoided = m_result.avoided;
        } else if (isEnergy(*m_amounts.resource)) {
            const Conversion &toe = m_factors.toe(*m_amounts.resource);
            const ResourceLine &line = m_amounts.lines.front();
            if (toe.perQuantum) {
                m_result.toeExpected = *m_result.expected / line.rate * *toe.perQuantum;
                m_result.toeAvoided = *m_result.avoided / line.rate * *toe.perQuantum;
            } else {
                m_result.notes += toe.reason;
            }
        }
        if (!m_amounts.resource || isEnergy(*m_amounts.resource))
            countCo2();
    }

    void countCo2()
    {
        m_result.co2Avoided = 0;
        m_result.biogenicAvoided = 0;
        const auto missing = [this](std::optional<double> &sum, const QString &reason) {
            sum.reset();
            if (!m_result.co2Reason.isEmpty())
                m_result.co2Reason += u' ';
            m_result.co2Reason += reason;
        };
        for (const ResourceLine &line : m_amounts.lines) {
            if (line.isZero())
                continue;
            auto &sum = line.resource->biogenic ? m_result.biogenicAvoided : m_result.co2Avoided;
            const Conversion &co2 = m_factors.co2(*line.resource);
            if (!co2.perQuantum)
                missing(sum, co2.reason);
            else if (sum)
                *sum += (expectedOf(line) - line.reportQuanta) * *co2.perQuantum;
            if (!co2.note.isEmpty())
                m_result.notes += co2.note;
        }
        if (m_amounts.toeAddedToBase != 0 || m_amounts.toeAddedToReport != 0) {
            missing(m_result.co2Avoided,
                    tr("An adjustment in TOE has no resource, hence no CO2: choose one."));
        }
    }

    void noteEstimates()
    {
        if (!m_amounts.estimates.isEmpty())
            m_result.notes += tr("Estimated amounts: %1").arg(m_amounts.estimates.join(u"; "));
    }

    /// Of two base periods of one thing that overlap, it is not clear which holds.
    void noteOverlap()
    {
        for (const Baseline &other : m_records.all<Baseline>().of(m_baseline.facility.id)) {
            if (other.id == m_baseline.id || other.resource != m_baseline.resource ||
                other.product != m_baseline.product || other.to < m_baseline.from ||
                m_baseline.to < other.from)
                continue;
            m_result.warnings +=
                tr("The base period %1 – %2 overlaps another one, %3 – %4: remove one, or change "
                   "its months.")
                    .arg(monthText(m_baseline.from), monthText(m_baseline.to),
                         monthText(other.from), monthText(other.to));
        }
    }

    const Records &m_records;
    const Baseline &m_baseline;
    FactorSet &m_factors;
    FacilityAmounts m_amounts;
    SavingResult m_result;
};

} // namespace

SavingResult begunSaving(const Baseline &baseline, int year)
{
    SavingResult result;
    result.facility = baseline.facility;
    result.baseline = {baseline.id};
    result.year = year;
    result.method = baseline.method;
    result.ofEnergy = !baseline.resource && !baseline.product;
    return result;
}

SavingResult computeSaving(const Records &records, const Baseline &baseline, int year,
                           FactorSet &factors)
{
    return FacilitySaving(records, baseline, year, factors).compute();
}

} // namespace sxsh
