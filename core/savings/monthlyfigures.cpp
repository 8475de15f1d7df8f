// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/monthlyfigures.h"

#include "core/savings/factorset.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

constexpr int monthsOfAYear = 12;

/// What each product counts in the output, by the place of the product.
using Weights = std::vector<std::optional<double>>;

class Figures
{
public:
    Figures(const Records &records, const Baseline &baseline, const SavingResult &result,
            const FacilityAmounts &amounts)
        : m_records(records), m_result(result), m_amounts(amounts), m_product(baseline.product)
    {
    }

    std::vector<MonthlyFigures> collect() const
    {
        std::vector<MonthlyFigures> years;
        for (int year = m_amounts.base.firstYear(); year <= m_amounts.base.lastYear(); ++year)
            years.push_back(figuresOf(year, m_amounts.base));
        years.push_back(figuresOf(m_result.year, m_amounts.report));
        expect(years.back());
        return years;
    }

private:
    bool is(BaselineMethod method) const { return m_result.method == method; }

    MonthlyFigures figuresOf(int year, const MonthSpan &span) const
    {
        MonthlyFigures figures{.year = year};
        figures.use = within(span, year, useOf(year));
        figures.output = within(span, year, outputOf(year, outputWeights()));
        return figures;
    }

    static MonthlyValues within(const MonthSpan &span, int year, MonthlyValues months)
    {
        const quint16 wanted = span.monthsOf(year);
        for (int month = 0; month < monthsOfAYear; ++month) {
            if ((wanted >> month & 1) == 0)
                months[static_cast<std::size_t>(month)].reset();
        }
        return months;
    }

    static void add(MonthlyValues &sum, const Amounts &amounts, double rate)
    {
        for (int month = 0; month < monthsOfAYear; ++month) {
            auto &known = sum[static_cast<std::size_t>(month)];
            const auto quanta =
                amounts.notApplicable ? std::optional<qint64>(0) : amounts.month(month);
            known = known && quanta ? std::optional(*known + static_cast<double>(*quanta) * rate)
                                    : std::nullopt;
        }
    }

    static MonthlyValues zeros()
    {
        MonthlyValues months;
        months.fill(0.0);
        return months;
    }

    MonthlyValues useOf(int year) const
    {
        MonthlyValues sum = zeros();
        bool isRecorded = false;
        for (const Usage &row : m_records.all<Usage>().of(m_result.facility.id)) {
            if (row.year != year || (m_product && row.product != m_product))
                continue;
            const auto line =
                std::ranges::find_if(m_amounts.lines, [&row](const ResourceLine &candidate) {
                    return candidate.resource->id == row.resource.id;
                });
            if (line == m_amounts.lines.end())
                continue;
            isRecorded = true;
            add(sum, row.amounts, line->rate);
        }
        return isRecorded ? sum : MonthlyValues{};
    }

    /// A quantum of each product in the unit of output.
    Weights outputWeights() const
    {
        Weights weights;
        const Unit *printed = unitOf({m_result.outputUnit});
        for (const ProductLine &line : m_amounts.products) {
            const Unit *own = unitOf(line.product->unit);
            if (is(BaselineMethod::Equivalent)) {
                weights.push_back(own && line.product->coefficient
                                      ? std::optional(line.product->coefficient->toDouble() /
                                                      static_cast<double>(own->quanta))
                                      : std::nullopt);
            } else {
                weights.push_back(printed ? std::optional(1 / static_cast<double>(printed->quanta))
                                          : std::nullopt);
            }
        }
        return weights;
    }

    /// What a quantum of each product of a mix used before, in the unit of use.
    Weights usePerQuantum() const
    {
        Weights weights;
        for (std::size_t at = 0; at < m_amounts.products.size(); ++at) {
            const Unit *own = unitOf(m_amounts.products[at].product->unit);
            const bool isKnown = own && at < m_result.baseProducts.size() &&
                                 m_result.baseProducts[at].use &&
                                 m_result.baseProducts[at].output.value_or(0) > 0;
            weights.push_back(isKnown ? std::optional(*m_result.baseProducts[at].use /
                                                      *m_result.baseProducts[at].output /
                                                      static_cast<double>(own->quanta))
                                      : std::nullopt);
        }
        return weights;
    }

    MonthlyValues outputOf(int year, const Weights &weights) const
    {
        MonthlyValues sum = zeros();
        bool isRecorded = false;
        for (const Output &row : m_records.all<Output>().of(m_result.facility.id)) {
            if (row.year != year)
                continue;
            const auto line =
                std::ranges::find_if(m_amounts.products, [&row](const ProductLine &candidate) {
                    return candidate.product->id == row.product.id;
                });
            if (line == m_amounts.products.end())
                continue;
            const auto &weight =
                weights[static_cast<std::size_t>(std::distance(m_amounts.products.begin(), line))];
            if (!weight)
                return {};
            isRecorded = true;
            add(sum, row.amounts, *weight);
        }
        return isRecorded ? sum : MonthlyValues{};
    }

    void expect(MonthlyFigures &figures) const
    {
        if (is(BaselineMethod::Regression)) {
            for (std::size_t month = 0; month < m_result.expectedByMonth.size(); ++month)
                figures.expected[month] = m_result.expectedByMonth[month];
            return;
        }
        if (is(BaselineMethod::Absolute))
            return;
        if (is(BaselineMethod::Mix)) {
            figures.expected =
                within(m_amounts.report, figures.year, outputOf(figures.year, usePerQuantum()));
        } else if (m_result.secBase) {
            for (std::size_t month = 0; month < figures.output.size(); ++month) {
                if (figures.output[month])
                    figures.expected[month] = *figures.output[month] * *m_result.secBase;
            }
        }
        addAdjustments(figures);
    }

    void addAdjustments(MonthlyFigures &figures) const
    {
        const auto add = [&figures](int month, double amount) {
            auto &expected = figures.expected[static_cast<std::size_t>(month % monthsOfAYear)];
            if (expected)
                *expected += amount;
        };
        for (const ResourceLine &line : m_amounts.lines) {
            for (const AddedToMonth &added : line.addedToReport)
                add(added.month, added.quanta * line.rate);
        }
        for (const AddedToMonth &added : m_amounts.toeByReportMonth)
            add(added.month, added.quanta);
    }

    const Records &m_records;
    const SavingResult &m_result;
    const FacilityAmounts &m_amounts;
    std::optional<Ref<Product>> m_product;
};

} // namespace

MonthlyValues MonthlyFigures::specific() const
{
    MonthlyValues months;
    for (std::size_t month = 0; month < months.size(); ++month) {
        if (use[month] && output[month].value_or(0) > 0)
            months[month] = *use[month] / *output[month];
    }
    return months;
}

std::vector<MonthlyFigures> monthlyFiguresOf(const Records &records, const Baseline &baseline,
                                             const SavingResult &result,
                                             const FacilityAmounts &amounts)
{
    return Figures(records, baseline, result, amounts).collect();
}

} // namespace sxsh
