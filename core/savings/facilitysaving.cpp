// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/monthspan.h"
#include "core/savings/savingcase.h"
#include "core/savings/savings.h"

#include <QtCore/QCoreApplication>
#include <numeric>

namespace sxsh {

namespace {

constexpr double driverQuanta = 1e6;
constexpr quint16 wholeYear = 0x0FFF;

/// Use or output of one thing before and in the year.
struct Line {
    /// Months one by one are needed by a regression only.
    Line(MonthSpan ofBase, MonthSpan ofReport, bool isByMonth)
        : base(ofBase), report(ofReport), baseMonths(isByMonth ? ofBase : MonthSpan()),
          reportMonths(isByMonth ? ofReport : MonthSpan())
    {
    }

    void add(int year, const Amounts &amounts)
    {
        base.add(year, amounts);
        report.add(year, amounts);
        baseMonths.add(year, amounts);
        reportMonths.add(year, amounts);
    }

    SpanSum base;
    SpanSum report;
    SpanMonths baseMonths;
    SpanMonths reportMonths;
};

/// Quanta added to a month by an adjustment.
struct AddedToMonth {
    int month = 0;
    double quanta = 0;
};

struct ResourceLine : Line {
    using Line::Line;

    const Resource *resource = nullptr;
    std::vector<AddedToMonth> addedToBase{};
    std::vector<AddedToMonth> addedToReport{};
    /// Of a mix, the use before by product, in quanta.
    std::map<QUuid, Line> byProduct{};

    // Filled once everything is known.
    double baseQuanta = 0;
    double reportQuanta = 0;
    double rate = 0; ///< what a quantum counts in the unit of use

    static double sumOf(const std::vector<AddedToMonth> &added)
    {
        return std::accumulate(
            added.begin(), added.end(), 0.0,
            [](double sum, const AddedToMonth &month) { return sum + month.quanta; });
    }
    double adjustedBase() const { return sumOf(addedToBase); }
    double adjustedReport() const { return sumOf(addedToReport); }
    bool isZero() const
    {
        return baseQuanta == 0 && reportQuanta == 0 && addedToBase.empty() && addedToReport.empty();
    }
    double before() const { return baseQuanta + adjustedBase(); }
};

struct ProductLine : Line {
    using Line::Line;

    const Product *product = nullptr;
    std::optional<double> baseOutput{};   ///< in the product's unit
    std::optional<double> reportOutput{}; ///< likewise
};

/// One computation of a facility's saving from its records.
class FacilitySaving
{
    Q_DECLARE_TR_FUNCTIONS(Savings)

public:
    FacilitySaving(const Records &records, const Baseline &baseline, int year, FactorSet &factors)
        : m_records(records), m_baseline(baseline), m_factors(factors),
          m_report(MonthSpan::calendarYear(year)), m_resource(records.find(baseline.resource))
    {
        m_result.facility = baseline.facility;
        m_result.baseline = {baseline.id};
        m_result.year = year;
        m_result.method = baseline.method;
        m_result.ofEnergy = !baseline.resource && !baseline.product;
        m_result.useUnit = baseline.resource ? (m_resource ? m_resource->unit.code : QString())
                                             : QStringLiteral("TOE");
    }

    SavingResult compute()
    {
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
        chooseMonths();
        collectOutput();
        collectUse();
        if (m_problem.isEmpty())
            compare();
        noteOverlap();
        noteEstimates();
        return m_result;
    }

private:
    bool is(BaselineMethod method) const { return m_baseline.method == method; }

    /// Keeps the first problem: it is the one to solve first.
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
        m_result.reason = m_problem;
    }

    /// Totals of a season are compared with the same season; a line knows what months do.
    void chooseMonths()
    {
        if (is(BaselineMethod::Regression))
            return;
        m_report.season = m_base.calendarMonths();
        if (m_report.season == wholeYear)
            return;
        QStringList months;
        for (const int month : m_report.months())
            months += QString::number(month % 12 + 1);
        m_result.notes +=
            tr("Only the months of the base period are compared: %1").arg(months.join(u", "));
    }

    template <class T>
    bool concerns(const T &row) const
    {
        return m_base.monthsOf(row.year) != 0 || m_report.monthsOf(row.year) != 0;
    }

    /// The line of that thing, made where there is none; few things per facility, so a search is
    /// the quickest.
    template <class L, class T>
    L &lineOf(std::vector<L> &lines, const T *L::*thing, const T *wanted)
    {
        const auto at = std::ranges::find(lines, wanted, thing);
        if (at != lines.end())
            return *at;
        lines.push_back(L(m_base, m_report, is(BaselineMethod::Regression)));
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
            lineOf(m_products, &ProductLine::product, product).add(row.year, row.amounts);
        }
        std::ranges::sort(m_products, [](const ProductLine &a, const ProductLine &b) {
            return std::tie(a.product->code, a.product->id) <
                   std::tie(b.product->code, b.product->id);
        });
        if (is(BaselineMethod::Absolute))
            return;
        if (m_products.empty()) {
            if (!is(BaselineMethod::Regression) || m_baseline.drivers.empty())
                fail(tr("There is no output for %1 and %2: enter it.")
                         .arg(SpanSum(m_base).missing())
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
        for (const ProductLine &line : m_products)
            collectEstimates(line, line.product->name);
    }

    /// The output as one quantity, in the unit of the first product.
    void addUpOutput(const Unit *common)
    {
        const Unit *printed = unitOf(m_products.front().product->unit);
        if (!printed || printed->dimension != common->dimension)
            printed = common;
        m_result.outputUnit = printed->code.toString();
        const bool isNeeded = is(BaselineMethod::Ratio);
        const auto total = [&](SpanSum Line::*span) -> std::optional<double> {
            qint64 quanta = 0;
            for (const ProductLine &line : m_products) {
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
        m_result.outputBase = total(&Line::base);
        m_result.outputReport = total(&Line::report);
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
        for (ProductLine &line : m_products) {
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
            if (m_resource && row.resource.id != m_resource->id)
                continue;
            const Resource *resource = m_resource ? m_resource : m_records.find(row.resource);
            if (!resource || (!m_resource && !isEnergy(*resource)))
                continue;
            ResourceLine &line = lineOf(m_lines, &ResourceLine::resource, resource);
            line.add(row.year, row.amounts);
            if (is(BaselineMethod::Mix)) {
                line.byProduct
                    .try_emplace(row.product ? row.product->id : QUuid(), m_base, m_report, false)
                    .first->second.add(row.year, row.amounts);
            }
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
        addUpUse();
    }

    void addUpUse()
    {
        bool isBaseKnown = true;
        bool isReportKnown = true;
        for (ResourceLine &line : m_lines) {
            const auto base = sumOf(line.base, line.resource->name);
            const auto report = sumOf(line.report, line.resource->name);
            line.baseQuanta = static_cast<double>(base.value_or(0));
            line.reportQuanta = static_cast<double>(report.value_or(0));
            isBaseKnown = isBaseKnown && base;
            isReportKnown = isReportKnown && report;
            collectEstimates(line, line.resource->name);
        }
        adjust();
        double useBase = m_toeAddedToBase;
        double useReport = 0;
        for (ResourceLine &line : m_lines) {
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
            const int month = adjustment->month.year() * 12 + adjustment->month.month() - 1;
            const QString monthText = adjustment->month.toString(u"M/yyyy");
            const double amount = adjustment->amount.toDouble();
            const Unit *unit = unitOf(adjustment->unit);
            const Resource *resource =
                adjustment->resource ? m_records.find(adjustment->resource) : m_resource;
            if (!adjustment->resource && !m_resource && unit && unit->code == u"TOE") {
                (isBase ? m_toeAddedToBase : m_toeAddedToReport) += amount;
                (isBase ? m_toeByBaseMonth : m_toeByReportMonth).push_back({month, amount});
            } else if (!resource || (m_resource ? resource != m_resource : !isEnergy(*resource))) {
                fail(tr("The adjustment of %1 is not of a resource of its baseline: choose its "
                        "resource, or give it in TOE.")
                         .arg(monthText));
            } else if (!unit ||
                       static_cast<int>(unit->dimension) != static_cast<int>(resource->dimension)) {
                fail(tr("The adjustment of %1 is not in a unit of %2: correct its unit.")
                         .arg(monthText, resource->name));
            } else {
                ResourceLine &line = adjustedLine(resource);
                (isBase ? line.addedToBase : line.addedToReport)
                    .push_back({month, amount * static_cast<double>(unit->quanta)});
            }
            m_result.notes += tr("Adjusted in %1: %2").arg(monthText, adjustment->reason);
        }
    }

    /// A resource without any use has no line; what is adjusted then starts from zero.
    ResourceLine &adjustedLine(const Resource *resource)
    {
        const auto at = std::ranges::find(m_lines, resource, &ResourceLine::resource);
        if (at != m_lines.end())
            return *at;
        ResourceLine &line = lineOf(m_lines, &ResourceLine::resource, resource);
        Amounts none;
        none.notApplicable = true;
        for (int year = m_base.firstYear(); year <= m_base.lastYear(); ++year)
            line.add(year, none);
        line.add(m_result.year, none);
        return line;
    }

    void compare()
    {
        SavingCase of{.method = m_baseline.method, .confidence = intervalConfidence(m_records)};
        of.base.months = m_base.months();
        of.report.months = m_report.months();
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
        if (m_problem.isEmpty())
            take(computeCase(of));
        m_result.baseVariables = std::move(of.base.variables);
        m_result.reportVariables = std::move(of.report.variables);
    }

    std::vector<MonthAdjustment> adjustmentsOf() const
    {
        std::vector<MonthAdjustment> result;
        const std::vector<int> months = m_report.months();
        const auto add = [&](int month, double amount) {
            const auto place = std::ranges::find(months, month) - months.begin();
            result.push_back({.place = static_cast<int>(place), .amount = amount});
        };
        for (const ResourceLine &line : m_lines) {
            for (const AddedToMonth &added : line.addedToReport)
                add(added.month, added.quanta * line.rate);
        }
        for (const AddedToMonth &added : m_toeByReportMonth)
            add(added.month, added.quanta);
        return result;
    }

    void addProducts(SavingCase &of)
    {
        const bool isMix = is(BaselineMethod::Mix);
        if (isMix)
            divideUse();
        for (const ProductLine &line : m_products) {
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
        for (const ResourceLine &line : m_lines) {
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
        for (const ResourceLine &line : m_lines) {
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
        return total > 0 ? use * (1 + m_toeAddedToBase / total) : use;
    }

    void addMonths(SavingCase &of)
    {
        of.base.use =
            useByMonth(m_base, &Line::baseMonths, &ResourceLine::addedToBase, m_toeByBaseMonth);
        of.report.use = useByMonth(m_report, &Line::reportMonths, nullptr, {});
        m_result.useByMonth = *of.report.use;
        for (const ProductLine &line : m_products) {
            const Unit *unit = unitOf(line.product->unit);
            addVariable(of, line.product->name, line, unit ? static_cast<double>(unit->quanta) : 1);
        }
        std::vector<const Driver *> drivers;
        for (const Ref<Driver> &ref : m_baseline.drivers) {
            if (const Driver *driver = m_records.find(ref))
                drivers.push_back(driver);
        }
        std::ranges::sort(drivers, {}, &Driver::code);
        for (const Driver *driver : drivers) {
            Line line(m_base, m_report, true);
            for (const DriverValue &value : m_records.all<DriverValue>().of(driver->id))
                line.add(value.year, value.amounts);
            addVariable(of, driver->name, line, driverQuanta);
        }
    }

    std::optional<std::vector<double>> monthsOf(const SpanMonths &months, const QString &name)
    {
        const auto quanta = months.quanta();
        if (!quanta) {
            fail(tr("The method “%1” needs each month, but the amount of %2 is not known for %3: "
                    "enter it (0 where there was none).")
                     .arg(choiceLabel(BaselineMethod::Regression), name, months.missing()));
        }
        return quanta;
    }

    std::vector<double> useByMonth(const MonthSpan &span, SpanMonths Line::*ofLine,
                                   std::vector<AddedToMonth> ResourceLine::*added,
                                   const std::vector<AddedToMonth> &toe)
    {
        const std::vector<int> months = span.months();
        std::vector<double> use(months.size(), 0.0);
        const auto add = [&](int month, double amount) {
            const auto place = std::ranges::find(months, month) - months.begin();
            use[static_cast<std::size_t>(place)] += amount;
        };
        for (const ResourceLine &line : m_lines) {
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

    void addVariable(SavingCase &of, const QString &name, const Line &line, double quantaPerUnit)
    {
        for (auto [side, months] :
             {std::pair(&of.base, &line.baseMonths), std::pair(&of.report, &line.reportMonths)}) {
            auto values = monthsOf(*months, name);
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
        } else if (!isAlike && m_products.size() > 1) {
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
            for (const ProductLine &made : m_products) {
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
        double added = m_toeAddedToReport;
        for (const ResourceLine &line : m_lines)
            added += line.adjustedReport() * line.rate;
        return (*m_result.expected - added) / *m_result.useBase;
    }

    /// TOE and CO2 of what was avoided.
    void convert()
    {
        if (!m_resource) {
            m_result.toeExpected = m_result.expected;
            m_result.toeAvoided = m_result.avoided;
        } else if (isEnergy(*m_resource)) {
            const Conversion &toe = m_factors.toe(*m_resource);
            const ResourceLine &line = m_lines.front();
            if (toe.perQuantum) {
                m_result.toeExpected = *m_result.expected / line.rate * *toe.perQuantum;
                m_result.toeAvoided = *m_result.avoided / line.rate * *toe.perQuantum;
            } else {
                m_result.notes += toe.reason;
            }
        }
        if (!m_resource || isEnergy(*m_resource))
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
        for (const ResourceLine &line : m_lines) {
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
        if (m_toeAddedToBase != 0 || m_toeAddedToReport != 0) {
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

    static QString monthText(QDate day) { return day.toString(u"M/yyyy"); }

    const Records &m_records;
    const Baseline &m_baseline;
    FactorSet &m_factors;
    MonthSpan m_base{};
    MonthSpan m_report;
    const Resource *m_resource;
    std::vector<ProductLine> m_products;
    std::vector<ResourceLine> m_lines;
    double m_toeAddedToBase = 0;
    double m_toeAddedToReport = 0;
    std::vector<AddedToMonth> m_toeByBaseMonth;   ///< in TOE, not quanta
    std::vector<AddedToMonth> m_toeByReportMonth; ///< likewise
    QStringList m_estimates;
    QString m_problem;
    SavingResult m_result;
};

} // namespace

SavingResult computeSaving(const Records &records, const Baseline &baseline, int year,
                           FactorSet &factors)
{
    return FacilitySaving(records, baseline, year, factors).compute();
}

} // namespace sxsh
