// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/monthspan.h"
#include "core/savings/savings.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

/// Use or output of one thing before and in the year.
struct Line {
    SpanSum base;
    SpanSum report;
};

struct ResourceLine : Line {
    const Resource *resource = nullptr;
    double adjustedBase = 0;   ///< quanta added by adjustments
    double adjustedReport = 0; ///< likewise

    // Filled once everything is known.
    double baseQuanta = 0;
    double reportQuanta = 0;

    bool isZero() const
    {
        return baseQuanta == 0 && reportQuanta == 0 && adjustedBase == 0 && adjustedReport == 0;
    }
    double expected(double outputGrowth) const
    {
        return (baseQuanta + adjustedBase) * outputGrowth + adjustedReport;
    }
};

struct ProductLine : Line {
    const Product *product = nullptr;
};

/// One computation of a saving by the ratio method.
class RatioMethod
{
    Q_DECLARE_TR_FUNCTIONS(Savings)

public:
    RatioMethod(const Records &records, const Baseline &baseline, int year, FactorSet &factors)
        : m_records(records), m_baseline(baseline), m_factors(factors),
          m_report(MonthSpan::calendarYear(year)), m_resource(records.find(baseline.resource))
    {
        m_result.facility = baseline.facility;
        m_result.baseline = {baseline.id};
        m_result.year = year;
        m_result.ofEnergy = !baseline.resource && !baseline.product;
        m_result.useUnit = baseline.resource ? (m_resource ? m_resource->unit.code : QString())
                                             : QStringLiteral("TOE");
    }

    SavingResult compute()
    {
        if (m_baseline.method != BaselineMethod::Ratio) {
            fail(tr("Savings by the method “%1” are not computed: choose the method “%2” for the "
                    "baseline.")
                     .arg(choiceLabel(m_baseline.method), choiceLabel(BaselineMethod::Ratio)));
            return m_result;
        }
        const auto span = MonthSpan::between(m_baseline.from, m_baseline.to);
        if (!span) {
            fail(tr("The first month of the baseline comes after its last: correct them."));
            return m_result;
        }
        if (m_baseline.resource && !m_resource) {
            fail(tr("The resource of the baseline does not exist any more: choose another."));
            return m_result;
        }
        m_base = *span;
        sumOutput();
        sumUse();
        if (m_problem.isEmpty())
            compare();
        noteEstimates();
        return m_result;
    }

private:
    /// Keeps the first problem: it is the one to solve first.
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
        m_result.reason = m_problem;
    }

    template <class T>
    bool concerns(const T &row) const
    {
        return m_base.monthsOf(row.year) != 0 || row.year == m_result.year;
    }

    static void add(Line &line, int year, const Amounts &amounts)
    {
        line.base.add(year, amounts);
        line.report.add(year, amounts);
    }

    /// The line of that thing, made where there is none; few things per facility, so a search is
    /// the quickest.
    template <class L, class T>
    L &lineOf(std::vector<L> &lines, const T *L::*thing, const T *wanted)
    {
        const auto at = std::ranges::find(lines, wanted, thing);
        if (at != lines.end())
            return *at;
        lines.push_back(L{{SpanSum(m_base), SpanSum(m_report)}});
        lines.back().*thing = wanted;
        return lines.back();
    }

    void sumOutput()
    {
        const Unit *common = nullptr;
        std::vector<ProductLine> lines;
        for (const Output &row : m_records.all<Output>().of(m_baseline.facility.id)) {
            if (!concerns(row) || (m_baseline.product && row.product != *m_baseline.product))
                continue;
            const Product *product = m_records.find(row.product);
            const Unit *unit = unitOf(row.unit);
            if (!product || !unit) {
                fail(tr("The output of %1 has no known product and unit: correct it.")
                         .arg(row.year));
                return;
            }
            if (common && common->dimension != unit->dimension) {
                fail(tr("The products are not measured alike, so their output has no sum: give "
                        "the baseline one product."));
                return;
            }
            common = unit;
            add(lineOf(lines, &ProductLine::product, product), row.year, row.amounts);
        }
        if (lines.empty()) {
            fail(tr("There is no output for %1 and %2: enter it.")
                     .arg(SpanSum(m_base).missing())
                     .arg(m_result.year));
            return;
        }
        std::ranges::sort(lines, [](const ProductLine &a, const ProductLine &b) {
            return std::tie(a.product->code, a.product->id) <
                   std::tie(b.product->code, b.product->id);
        });
        const Unit *printed = unitOf(lines.front().product->unit);
        if (!printed || printed->dimension != common->dimension)
            printed = common;
        m_result.outputUnit = printed->code.toString();
        const auto total = [&](SpanSum Line::*span) -> std::optional<double> {
            qint64 quanta = 0;
            for (const ProductLine &line : lines) {
                const auto part = sumOf(line.*span, line.product->name);
                if (!part)
                    return {};
                if (qAddOverflow(quanta, *part, &quanta)) {
                    fail(tooLarge(line.product->name));
                    return {};
                }
            }
            return static_cast<double>(quanta) / static_cast<double>(printed->quanta);
        };
        m_result.outputBase = total(&Line::base);
        m_result.outputReport = total(&Line::report);
        for (const ProductLine &line : lines)
            collectEstimates(line, line.product->name);
        if (m_result.outputBase && *m_result.outputBase <= 0)
            fail(tr("The output of the baseline is zero, so there is no specific consumption."));
        if (m_result.outputReport && *m_result.outputReport <= 0) {
            fail(tr("The output of %1 is zero, so there is no specific consumption.")
                     .arg(m_result.year));
        }
    }

    std::optional<qint64> sumOf(const SpanSum &sum, const QString &name)
    {
        if (const auto quanta = sum.quanta())
            return quanta;
        if (sum.overflows()) {
            fail(tooLarge(name));
        } else {
            fail(tr("The amount of %1 is not known for %2: enter it (0 where there was none).")
                     .arg(name, sum.missing()));
        }
        return {};
    }

    static QString tooLarge(const QString &name)
    {
        return tr("The amounts of %1 are too large to add up: check their unit.").arg(name);
    }

    void sumUse()
    {
        for (const Usage &row : m_records.all<Usage>().of(m_baseline.facility.id)) {
            if (!concerns(row) || (m_baseline.product && row.product != m_baseline.product))
                continue;
            if (m_resource && row.resource.id != m_resource->id)
                continue;
            const Resource *resource = m_resource ? m_resource : m_records.find(row.resource);
            if (!resource || (!m_resource && !isEnergy(*resource)))
                continue;
            add(lineOf(m_lines, &ResourceLine::resource, resource), row.year, row.amounts);
        }
        if (m_lines.empty()) {
            fail(tr("There is no use of %3 for %1 and %2: enter it.")
                     .arg(SpanSum(m_base).missing())
                     .arg(m_result.year)
                     .arg(m_resource ? m_resource->name : tr("electricity or fuel")));
            return;
        }
        std::ranges::sort(m_lines, [](const ResourceLine &a, const ResourceLine &b) {
            return std::tie(a.resource->code, a.resource->id) <
                   std::tie(b.resource->code, b.resource->id);
        });
        m_result.useBase = 0;
        m_result.useReport = 0;
        for (ResourceLine &line : m_lines) {
            const auto base = sumOf(line.base, line.resource->name);
            const auto report = sumOf(line.report, line.resource->name);
            line.baseQuanta = static_cast<double>(base.value_or(0));
            line.reportQuanta = static_cast<double>(report.value_or(0));
            if (!base)
                m_result.useBase.reset();
            if (!report)
                m_result.useReport.reset();
            collectEstimates(line, line.resource->name);
        }
        adjust();
        for (const ResourceLine &line : m_lines) {
            if (line.isZero())
                continue;
            const auto rate = ratePerQuantum(*line.resource);
            if (!rate) {
                m_result.useBase.reset();
                m_result.useReport.reset();
                return;
            }
            if (m_result.useBase)
                *m_result.useBase += (line.baseQuanta + line.adjustedBase) * *rate;
            if (m_result.useReport)
                *m_result.useReport += line.reportQuanta * *rate;
        }
        if (m_result.useBase) {
            *m_result.useBase += m_toeAdjustedBase;
            if (*m_result.useBase <= 0)
                fail(tr("The use of the baseline is zero, so there is nothing to save from."));
        }
        if (m_result.useBase && m_result.outputBase && *m_result.outputBase > 0)
            m_result.secBase = *m_result.useBase / *m_result.outputBase;
        if (m_result.useReport && m_result.outputReport && *m_result.outputReport > 0)
            m_result.secReport = *m_result.useReport / *m_result.outputReport;
    }

    /// What one quantum of the resource counts in the unit of use.
    std::optional<double> ratePerQuantum(const Resource &resource)
    {
        if (m_resource) {
            const Unit *unit = unitOf(m_resource->unit);
            if (unit)
                return 1 / static_cast<double>(unit->quanta);
            fail(tr("The unit of %1 is not known: correct it.").arg(resource.name));
            return {};
        }
        const Conversion &toe = m_factors.toe(resource);
        if (!toe.perQuantum)
            fail(toe.reason);
        return toe.perQuantum;
    }

    /// Adds the non-routine adjustments of the baseline's months and of the year's.
    void adjust()
    {
        std::vector<const Adjustment *> adjustments;
        for (const Adjustment &adjustment : m_records.all<Adjustment>().of(m_baseline.id)) {
            if (m_base.contains(adjustment.month) || m_report.contains(adjustment.month))
                adjustments.push_back(&adjustment);
        }
        std::ranges::sort(adjustments, [](auto *a, auto *b) {
            return std::tie(a->month, a->id) < std::tie(b->month, b->id);
        });
        for (const Adjustment *adjustment : adjustments) {
            const bool isBase = m_base.contains(adjustment->month);
            const QString month = adjustment->month.toString(u"M/yyyy");
            const double amount = adjustment->amount.toDouble();
            const Unit *unit = unitOf(adjustment->unit);
            const Resource *resource =
                adjustment->resource ? m_records.find(adjustment->resource) : m_resource;
            if (!adjustment->resource && !m_resource && unit && unit->code == u"TOE") {
                (isBase ? m_toeAdjustedBase : m_toeAdjustedReport) += amount;
            } else if (!resource || (m_resource ? resource != m_resource : !isEnergy(*resource))) {
                fail(tr("The adjustment of %1 is not of a resource of its baseline: choose its "
                        "resource, or give it in TOE.")
                         .arg(month));
            } else if (!unit ||
                       static_cast<int>(unit->dimension) != static_cast<int>(resource->dimension)) {
                fail(tr("The adjustment of %1 is not in a unit of %2: correct its unit.")
                         .arg(month, resource->name));
            } else {
                // A resource without any use has no line; what is adjusted then starts from zero.
                const auto at = std::ranges::find(m_lines, resource, &ResourceLine::resource);
                ResourceLine &line = at != m_lines.end()
                                         ? *at
                                         : m_lines.emplace_back(ResourceLine{
                                               {SpanSum(m_base), SpanSum(m_report)}, resource});
                (isBase ? line.adjustedBase : line.adjustedReport) +=
                    amount * static_cast<double>(unit->quanta);
            }
            m_result.notes += tr("Adjusted in %1: %2").arg(month, adjustment->reason);
        }
    }

    void compare()
    {
        const double growth = *m_result.outputReport / *m_result.outputBase;
        double expected = m_toeAdjustedBase * growth + m_toeAdjustedReport;
        for (const ResourceLine &line : m_lines) {
            if (!line.isZero())
                expected += line.expected(growth) * *ratePerQuantum(*line.resource);
        }
        m_result.expected = expected;
        m_result.avoided = expected - *m_result.useReport;
        if (expected <= 0) {
            fail(
                tr("The adjustments leave no expected use for %1: check them.").arg(m_result.year));
            return;
        }
        m_result.saving = *m_result.avoided / expected;
        if (!m_resource) {
            m_result.toeExpected = m_result.expected;
            m_result.toeAvoided = m_result.avoided;
        } else if (isEnergy(*m_resource)) {
            const Conversion &toe = m_factors.toe(*m_resource);
            const ResourceLine &line = m_lines.front();
            if (toe.perQuantum) {
                m_result.toeExpected = line.expected(growth) * *toe.perQuantum;
                m_result.toeAvoided = (line.expected(growth) - line.reportQuanta) * *toe.perQuantum;
            } else {
                m_result.notes += toe.reason;
            }
        }
        if (!m_resource || isEnergy(*m_resource))
            countCo2(growth);
    }

    void countCo2(double growth)
    {
        m_result.co2Avoided = 0;
        m_result.biogenicAvoided = 0;
        const auto missing = [this](std::optional<double> &sum, const QString &reason) {
            sum.reset();
            if (!m_result.co2Reason.isEmpty())
                m_result.co2Reason += u' ';
            m_result.co2Reason += reason;
        };
        for (const ResourceLine &line : m_lines) {
            if (line.isZero())
                continue;
            auto &sum = line.resource->biogenic ? m_result.biogenicAvoided : m_result.co2Avoided;
            const Conversion &co2 = m_factors.co2(*line.resource);
            if (!co2.perQuantum)
                missing(sum, co2.reason);
            else if (sum)
                *sum += (line.expected(growth) - line.reportQuanta) * *co2.perQuantum;
            if (!co2.note.isEmpty())
                m_result.notes += co2.note;
        }
        if (m_toeAdjustedBase != 0 || m_toeAdjustedReport != 0) {
            missing(m_result.co2Avoided,
                    tr("An adjustment in TOE has no resource, hence no CO2: choose one."));
        }
    }

    void collectEstimates(const Line &line, const QString &name)
    {
        for (const SpanSum *sum : {&line.base, &line.report}) {
            if (const QString months = sum->estimated(); !months.isEmpty())
                m_estimates += name + u' ' + months;
        }
    }

    void noteEstimates()
    {
        if (!m_estimates.isEmpty())
            m_result.notes += tr("Estimated amounts: %1").arg(m_estimates.join(u"; "));
    }

    const Records &m_records;
    const Baseline &m_baseline;
    FactorSet &m_factors;
    MonthSpan m_base{};
    MonthSpan m_report;
    const Resource *m_resource;
    std::vector<ResourceLine> m_lines;
    double m_toeAdjustedBase = 0;
    double m_toeAdjustedReport = 0;
    QStringList m_estimates;
    QString m_problem;
    SavingResult m_result;
};

} // namespace

SavingResult computeSaving(const Records &records, const Baseline &baseline, int year,
                           FactorSet &factors)
{
    return RatioMethod(records, baseline, year, factors).compute();
}

} // namespace sxsh
