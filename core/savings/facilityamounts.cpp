// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/facilityamounts.h"

#include "core/base/datetext.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

constexpr quint16 wholeYear = 0x0FFF;

/// One gathering; the first problem stays.
class Gathering
{
    Q_DECLARE_TR_FUNCTIONS(Savings)

public:
    Gathering(const Records &records, const Baseline &baseline, FactorSet &factors,
              SavingResult &result)
        : m_records(records), m_baseline(baseline), m_factors(factors), m_result(result)
    {
    }

    FacilityAmounts run()
    {
        m_into.report = MonthSpan::calendarYear(m_result.year);
        m_into.resource = m_records.find(m_baseline.resource);
        m_result.useUnit = m_into.resource       ? m_into.resource->unit.code
                           : m_baseline.resource ? QString()
                                                 : QStringLiteral("TOE");
        const auto span = MonthSpan::between(m_baseline.from, m_baseline.to);
        if (!span) {
            fail(tr("The first month of the baseline comes after its last: correct them."));
        } else if (m_baseline.resource && !m_into.resource) {
            fail(tr("The resource of the baseline does not exist any more: choose another."));
        } else {
            m_into.base = *span;
            chooseMonths();
            collectOutput();
            collectUse();
        }
        return std::move(m_into);
    }

private:
    bool is(BaselineMethod method) const { return m_baseline.method == method; }

    /// Keeps the first problem: it is the one to solve first.
    void fail(const QString &problem)
    {
        if (m_result.reason.isEmpty())
            m_result.reason = problem;
    }

    /// Totals of a season are compared with the same season; a line knows what months do.
    void chooseMonths()
    {
        if (is(BaselineMethod::Regression))
            return;
        m_into.report.season = m_into.base.calendarMonths();
        if (m_into.report.season == wholeYear)
            return;
        QStringList months;
        for (const int month : m_into.report.months())
            months += QString::number(month % 12 + 1);
        m_result.notes +=
            tr("Only the months of the base period are compared: %1").arg(months.join(u", "));
    }

    template <class T>
    bool concerns(const T &row) const
    {
        return m_into.base.monthsOf(row.year) != 0 || m_into.report.monthsOf(row.year) != 0;
    }

    /// The line of that thing, made where there is none; few things per facility, so a search is
    /// the quickest.
    template <class L, class T>
    L &lineOf(std::vector<L> &lines, const T *L::*thing, const T *wanted)
    {
        const auto at = std::ranges::find(lines, wanted, thing);
        if (at != lines.end())
            return *at;
        lines.push_back(L(m_into.base, m_into.report, is(BaselineMethod::Regression)));
        lines.back().*thing = wanted;
        return lines.back();
    }

    void collectOutput()
    {
        const Unit *common = nullptr;
        bool isAlike = true;
        for (const Output &row : m_records.all<Output>().of(m_baseline.facility.id)) {
            if (!concerns(row) || (m_baseline.product && row.product != *m_baseline.product))
                continue;
            const Product *product = m_records.find(row.product);
            const Unit *unit = unitOf(row.unit);
            const Unit *own = product ? unitOf(product->unit) : nullptr;
            if (!product || !unit) {
                fail(tr("The output of %1 has no known product and unit: correct it.")
                         .arg(row.year));
                return;
            }
            isAlike = isAlike && (!common || common->dimension == unit->dimension);
            if (own && own->dimension != unit->dimension && !is(BaselineMethod::Ratio)) {
                fail(tr("The output of %1 in %2 is not in a unit of the product: correct its unit.")
                         .arg(product->name)
                         .arg(row.year));
                return;
            }
            common = unit;
            lineOf(m_into.products, &ProductLine::product, product).add(row.year, row.amounts);
        }
        std::ranges::sort(m_into.products, [](const ProductLine &a, const ProductLine &b) {
            return std::tie(a.product->code, a.product->id) <
                   std::tie(b.product->code, b.product->id);
        });
        if (is(BaselineMethod::Absolute))
            return;
        if (m_into.products.empty()) {
            if (!is(BaselineMethod::Regression) || m_baseline.drivers.empty())
                fail(tr("There is no output for %1 and %2: enter it.")
                         .arg(SpanSum(m_into.base).missing())
                         .arg(m_result.year));
            return;
        }
        if (isAlike)
            addUpOutput(common);
        else if (is(BaselineMethod::Ratio))
            fail(tr("The products are not measured alike, so their output has no sum: give the "
                    "baseline one product, or choose the method “%1” or “%2”.")
                     .arg(choiceLabel(BaselineMethod::Mix),
                          choiceLabel(BaselineMethod::Equivalent)));
        if (!is(BaselineMethod::Regression))
            measureProducts();
        for (const ProductLine &line : m_into.products)
            collectEstimates(line, line.product->name);
    }

    /// The output as one quantity, in the unit of the first product.
    void addUpOutput(const Unit *common)
    {
        const Unit *printed = unitOf(m_into.products.front().product->unit);
        if (!printed || printed->dimension != common->dimension)
            printed = common;
        m_result.outputUnit = printed->code.toString();
        const bool isNeeded = is(BaselineMethod::Ratio);
        const auto total = [&](SpanSum SpanLine::*span) -> std::optional<double> {
            qint64 quanta = 0;
            for (const ProductLine &line : m_into.products) {
                const auto part =
                    isNeeded ? sumOf(line.*span, line.product->name) : (line.*span).quanta();
                if (!part)
                    return {};
                if (qAddOverflow(quanta, *part, &quanta)) {
                    fail(tooLarge(line.product->name));
                    return {};
                }
            }
            return static_cast<double>(quanta) / static_cast<double>(printed->quanta);
        };
        m_result.outputBase = total(&SpanLine::base);
        m_result.outputReport = total(&SpanLine::report);
        if (!isNeeded)
            return;
        if (m_result.outputBase && *m_result.outputBase <= 0)
            fail(tr("The output of the baseline is zero, so there is no specific consumption."));
        if (m_result.outputReport && *m_result.outputReport <= 0) {
            fail(tr("The output of %1 is zero, so there is no specific consumption.")
                     .arg(m_result.year));
        }
    }

    /// The output of each product in its own unit.
    void measureProducts()
    {
        for (ProductLine &line : m_into.products) {
            const Unit *unit = unitOf(line.product->unit);
            const auto base = sumOf(line.base, line.product->name);
            const auto report = sumOf(line.report, line.product->name);
            if (!unit || !base || !report)
                continue;
            line.baseOutput = static_cast<double>(*base) / static_cast<double>(unit->quanta);
            line.reportOutput = static_cast<double>(*report) / static_cast<double>(unit->quanta);
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

    /// A mix needs the use of all products together in the year, by product only before.
    bool isOfProduct(const Usage &row) const
    {
        return !m_baseline.product || row.product == m_baseline.product;
    }

    void collectUse()
    {
        for (const Usage &row : m_records.all<Usage>().of(m_baseline.facility.id)) {
            if (!concerns(row) || !isOfProduct(row))
                continue;
            if (m_into.resource && row.resource.id != m_into.resource->id)
                continue;
            const Resource *resource =
                m_into.resource ? m_into.resource : m_records.find(row.resource);
            if (!resource || (!m_into.resource && !isEnergy(*resource)))
                continue;
            ResourceLine &line = lineOf(m_into.lines, &ResourceLine::resource, resource);
            line.add(row.year, row.amounts);
            if (is(BaselineMethod::Mix)) {
                line.byProduct
                    .try_emplace(row.product ? row.product->id : QUuid(), m_into.base,
                                 m_into.report, false)
                    .first->second.add(row.year, row.amounts);
            }
        }
        if (m_into.lines.empty()) {
            fail(tr("There is no use of %3 for %1 and %2: enter it.")
                     .arg(SpanSum(m_into.base).missing())
                     .arg(m_result.year)
                     .arg(m_into.resource ? m_into.resource->name : tr("electricity or fuel")));
            return;
        }
        std::ranges::sort(m_into.lines, [](const ResourceLine &a, const ResourceLine &b) {
            return std::tie(a.resource->code, a.resource->id) <
                   std::tie(b.resource->code, b.resource->id);
        });
        addUpUse();
    }

    void addUpUse()
    {
        bool isBaseKnown = true;
        bool isReportKnown = true;
        for (ResourceLine &line : m_into.lines) {
            const auto base = sumOf(line.base, line.resource->name);
            const auto report = sumOf(line.report, line.resource->name);
            line.baseQuanta = static_cast<double>(base.value_or(0));
            line.reportQuanta = static_cast<double>(report.value_or(0));
            isBaseKnown = isBaseKnown && base;
            isReportKnown = isReportKnown && report;
            collectEstimates(line, line.resource->name);
        }
        adjust();
        double useBase = m_into.toeAddedToBase;
        double useReport = 0;
        for (ResourceLine &line : m_into.lines) {
            if (line.isZero())
                continue;
            const auto rate = ratePerQuantum(*line.resource);
            if (!rate)
                return;
            line.rate = *rate;
            useBase += line.before() * *rate;
            useReport += line.reportQuanta * *rate;
        }
        if (isBaseKnown) {
            m_result.useBase = useBase;
            if (useBase <= 0)
                fail(tr("The use of the baseline is zero, so there is nothing to save from."));
        }
        if (isReportKnown)
            m_result.useReport = useReport;
        // Known as soon as its own figures are, also where the other period is not.
        if (is(BaselineMethod::Ratio) || is(BaselineMethod::Regression)) {
            m_result.secBase = quotient(m_result.useBase, m_result.outputBase);
            m_result.secReport = quotient(m_result.useReport, m_result.outputReport);
        }
    }

    static std::optional<double> quotient(std::optional<double> use, std::optional<double> output)
    {
        return use && output && *output > 0 ? std::optional(*use / *output) : std::nullopt;
    }

    /// What one quantum of the resource counts in the unit of use.
    std::optional<double> ratePerQuantum(const Resource &resource)
    {
        if (m_into.resource) {
            const Unit *unit = unitOf(m_into.resource->unit);
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
            if (m_into.base.contains(adjustment.month) || m_into.report.contains(adjustment.month))
                adjustments.push_back(&adjustment);
        }
        std::ranges::sort(adjustments, [](auto *a, auto *b) {
            return std::tie(a->month, a->id) < std::tie(b->month, b->id);
        });
        for (const Adjustment *adjustment : adjustments) {
            const bool isBase = m_into.base.contains(adjustment->month);
            const int month = adjustment->month.year() * 12 + adjustment->month.month() - 1;
            const QString inMonth = monthText(adjustment->month);
            const double amount = adjustment->amount.toDouble();
            const Unit *unit = unitOf(adjustment->unit);
            const Resource *resource =
                adjustment->resource ? m_records.find(adjustment->resource) : m_into.resource;
            if (!adjustment->resource && !m_into.resource && unit && unit->code == u"TOE") {
                (isBase ? m_into.toeAddedToBase : m_into.toeAddedToReport) += amount;
                (isBase ? m_into.toeByBaseMonth : m_into.toeByReportMonth)
                    .push_back({month, amount});
            } else if (!resource ||
                       (m_into.resource ? resource != m_into.resource : !isEnergy(*resource))) {
                fail(tr("The adjustment of %1 is not of a resource of its baseline: choose its "
                        "resource, or give it in TOE.")
                         .arg(inMonth));
            } else if (!unit ||
                       static_cast<int>(unit->dimension) != static_cast<int>(resource->dimension)) {
                fail(tr("The adjustment of %1 is not in a unit of %2: correct its unit.")
                         .arg(inMonth, resource->name));
            } else {
                ResourceLine &line = adjustedLine(resource);
                (isBase ? line.addedToBase : line.addedToReport)
                    .push_back({month, amount * static_cast<double>(unit->quanta)});
            }
            m_result.notes += tr("Adjusted in %1: %2").arg(inMonth, adjustment->reason);
        }
    }

    /// A resource without any use has no line; what is adjusted then starts from zero.
    ResourceLine &adjustedLine(const Resource *resource)
    {
        const auto at = std::ranges::find(m_into.lines, resource, &ResourceLine::resource);
        if (at != m_into.lines.end())
            return *at;
        ResourceLine &line = lineOf(m_into.lines, &ResourceLine::resource, resource);
        Amounts none;
        none.notApplicable = true;
        for (int year = m_into.base.firstYear(); year <= m_into.base.lastYear(); ++year)
            line.add(year, none);
        line.add(m_result.year, none);
        return line;
    }

    void collectEstimates(const SpanLine &line, const QString &name)
    {
        for (const SpanSum *sum : {&line.base, &line.report}) {
            if (const QString months = sum->estimated(); !months.isEmpty())
                m_into.estimates += name + u' ' + months;
        }
    }

    const Records &m_records;
    const Baseline &m_baseline;
    FactorSet &m_factors;
    SavingResult &m_result;
    FacilityAmounts m_into;
};

} // namespace

SpanLine::SpanLine(MonthSpan ofBase, MonthSpan ofReport, bool isByMonth)
    : base(ofBase), report(ofReport), baseMonths(isByMonth ? ofBase : MonthSpan()),
      reportMonths(isByMonth ? ofReport : MonthSpan())
{
}

FacilityAmounts gatherAmounts(const Records &records, const Baseline &baseline, FactorSet &factors,
                              SavingResult &result)
{
    return Gathering(records, baseline, factors, result).run();
}

} // namespace sxsh
