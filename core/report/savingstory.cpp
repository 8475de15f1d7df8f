// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savingstory.h"

#include "core/base/capitalised.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"
#include "core/report/savinggrounds.h"
#include "core/savings/claimwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString figure(double value)
{
    return quantityText(value, spokenLanguage());
}

QString percent(double fraction)
{
    return numberText(fraction * 100, 1, spokenLanguage()) + u'%';
}

QString withUnit(double value, const QString &unit)
{
    return figure(value) + u' ' + unit;
}

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

class Telling
{
    Q_DECLARE_TR_FUNCTIONS(SavingStory)

public:
    Telling(Savings &savings, const Baseline &baseline, int year, std::optional<Decimal> threshold)
        : m_records(savings.records()), m_baseline(baseline), m_threshold(threshold),
          m_result(savings.of(baseline, year)), m_factors(m_records, QDate(year, 12, 31))
    {
        SavingResult begun = begunSaving(baseline, year);
        m_amounts = gatherAmounts(m_records, baseline, m_factors, begun);
    }

    SavingStory tell()
    {
        m_story.year = m_result.year;
        m_story.baseSpan = baseSpanText(m_baseline);
        m_story.yearSpan = yearSpan();
        m_story.title = tr("%1, %2 against %3")
                            .arg(savedThing(m_records, m_baseline))
                            .arg(m_story.yearSpan)
                            .arg(m_story.baseSpan);
        tellAmounts();
        tellComparison();
        tellAdjustments();
        tellSaved();
        tellCertainty();
        tellFactors();
        for (const QString &reason : {m_result.reason, m_result.intervalReason, m_result.co2Reason})
            m_story.doubts += reason;
        m_story.doubts += m_result.warnings;
        m_story.doubts.removeAll(QString());
        m_story.notes = m_result.notes;
        SavingGrounds grounds = savingGrounds(m_records, m_baseline, m_result, m_amounts);
        m_story.groundsTitle = grounds.title;
        m_story.grounds = std::move(grounds.chart);
        m_story.months = std::move(grounds.months);
        return std::move(m_story);
    }

private:
    bool is(BaselineMethod method) const { return m_result.method == method; }

    /// The year or, where only some of its months count, these.
    QString yearSpan() const
    {
        const std::vector<int> months = m_amounts.report.months();
        const QString year = QString::number(m_result.year);
        if (months.empty() || months.size() == 12)
            return year;
        const auto count = static_cast<int>(months.size());
        if (months.back() - months.front() == count - 1)
            return u"%1/%3–%2/%3"_s.arg(months.front() % 12 + 1)
                .arg(months.back() % 12 + 1)
                .arg(year);
        QStringList named;
        for (const int month : months)
            named += QString::number(month % 12 + 1);
        return tr("months %1/%2").arg(named.join(u", "_s), year);
    }

    /// Whether sums over both periods are over as many months.
    bool areSumsComparable() const
    {
        return m_amounts.base.months().size() == m_amounts.report.months().size();
    }

    QString specificUnit() const { return m_result.useUnit + u'/' + m_result.outputUnit; }

    static std::optional<double> inUnit(const SpanSum &sum, const UnitCode &code)
    {
        const Unit *unit = unitOf(code);
        const auto quanta = sum.quanta();
        return unit && quanta
                   ? std::optional(static_cast<double>(*quanta) / static_cast<double>(unit->quanta))
                   : std::nullopt;
    }

    void tellAmounts()
    {
        using Role = StoryAmount::Role;
        const bool isComparable = areSumsComparable();
        for (const ResourceLine &line : m_amounts.lines) {
            m_story.amounts.push_back({.role = Role::Use,
                                       .name = line.resource->name,
                                       .unit = line.resource->unit.code,
                                       .before = inUnit(line.base, line.resource->unit),
                                       .after = inUnit(line.report, line.resource->unit),
                                       .isComparable = isComparable});
        }
        if (!m_amounts.resource && !m_amounts.lines.empty()) {
            m_story.amounts.push_back({.role = Role::TotalUse,
                                       .name = tr("Energy together"),
                                       .unit = m_result.useUnit,
                                       .before = totalUse(&SpanLine::base),
                                       .after = totalUse(&SpanLine::report),
                                       .isComparable = isComparable});
        }
        for (const ProductLine &line : m_amounts.products) {
            m_story.amounts.push_back({.role = Role::Output,
                                       .name = line.product->name,
                                       .unit = line.product->unit.code,
                                       .before = inUnit(line.base, line.product->unit),
                                       .after = inUnit(line.report, line.product->unit),
                                       .isComparable = isComparable});
        }
        if (m_amounts.products.size() > 1 && !m_result.outputUnit.isEmpty()) {
            m_story.amounts.push_back({.role = Role::TotalOutput,
                                       .name = tr("Output together"),
                                       .unit = m_result.outputUnit,
                                       .before = m_result.outputBase,
                                       .after = m_result.outputReport,
                                       .isComparable = isComparable});
        }
        tellDrivers();
        if (m_result.secBase || m_result.secReport) {
            m_story.amounts.push_back({.role = Role::SpecificUse,
                                       .name = is(BaselineMethod::Mix)
                                                   ? tr("Use per unit of output, by the products "
                                                        "made in %1")
                                                         .arg(m_story.yearSpan)
                                                   : tr("Use per unit of output"),
                                       .unit = specificUnit(),
                                       .before = m_result.secBase,
                                       .after = m_result.secReport});
        }
    }

    std::optional<double> totalUse(SpanSum SpanLine::*span) const
    {
        double sum = 0;
        for (const ResourceLine &line : m_amounts.lines) {
            const auto quanta = (line.*span).quanta();
            // Without a rate what was used does not add up; nothing used adds nothing.
            if (!quanta || (*quanta != 0 && line.rate == 0))
                return {};
            sum += static_cast<double>(*quanta) * line.rate;
        }
        return sum;
    }

    void tellDrivers()
    {
        for (std::size_t at = 0; at < m_result.baseVariables.size(); ++at) {
            const ModelVariable &base = m_result.baseVariables[at];
            const bool isProduct =
                std::ranges::any_of(m_amounts.products, [&base](const ProductLine &line) {
                    return line.product->name == base.name;
                });
            if (isProduct || at >= m_result.reportVariables.size() || base.values.empty() ||
                m_result.reportVariables[at].values.empty())
                continue;
            m_story.amounts.push_back({.role = StoryAmount::Role::Driver,
                                       .name = tr("%1, mean of a month").arg(base.name),
                                       .unit = driverUnit(base.name),
                                       .before = meanOf(base.values),
                                       .after = meanOf(m_result.reportVariables[at].values)});
        }
    }

    QString driverUnit(const QString &name) const
    {
        for (const Driver &driver : m_records.all<Driver>().of(m_baseline.facility.id)) {
            if (driver.name == name)
                return driver.unitName;
        }
        return {};
    }

    void tellComparison()
    {
        m_story.comparison += explanation();
        const QString formula = formulaText();
        if (!formula.isEmpty())
            m_story.comparison += formula;
    }

    QString explanation() const
    {
        switch (m_result.method) {
        case BaselineMethod::Ratio:
            return tr("Ratio: each unit of output is expected to use what it used before.");
        case BaselineMethod::Mix:
            return tr("Product mix: each product is expected to use per unit what it used before, "
                      "so that making more of a thirstier product is not taken for waste.");
        case BaselineMethod::Equivalent:
            return tr("Equivalent product: products are counted in one by their coefficients, and "
                      "a unit of it is expected to use what it used before.");
        case BaselineMethod::Regression:
            return tr("Regression: a line through the months of the base period says what a month "
                      "of the year was to use.");
        case BaselineMethod::Absolute:
            break;
        }
        return tr("Absolute: the use of the base period itself is expected, whatever was made. It "
                  "is not a saving per unit of product.");
    }

    QString formulaText() const
    {
        if (is(BaselineMethod::Regression)) {
            return m_result.model ? tr("Use of a month (%1) = %2")
                                        .arg(m_result.useUnit, equationText(*m_result.model))
                                  : QString();
        }
        if (is(BaselineMethod::Mix) || is(BaselineMethod::Equivalent)) {
            const QString parts = partsText();
            if (!parts.isEmpty())
                return parts;
        }
        if (!m_result.secBase || !m_result.outputReport || is(BaselineMethod::Absolute))
            return {};
        return u"%1 × %2 = %3"_s.arg(
            withUnit(*m_result.secBase, specificUnit()),
            withUnit(*m_result.outputReport, m_result.outputUnit),
            withUnit(*m_result.secBase * *m_result.outputReport, m_result.useUnit));
    }

    /// "Tea 0,42 kWh/kg × 1.200 kg + …" of a mix, "Tea 1 × 1.200 kg + …" of equivalent products.
    QString partsText() const
    {
        QStringList parts;
        for (std::size_t at = 0; at < m_result.reportProducts.size(); ++at) {
            const ProductAmounts &base = m_result.baseProducts[at];
            const ProductAmounts &report = m_result.reportProducts[at];
            if (!report.output || at >= m_amounts.products.size())
                return {};
            const QString unit = m_amounts.products[at].product->unit.code;
            QString rate;
            if (is(BaselineMethod::Equivalent)) {
                if (!report.coefficient)
                    return {};
                rate = figure(*report.coefficient);
            } else {
                if (!base.use || base.output.value_or(0) <= 0)
                    return {};
                rate = withUnit(*base.use / *base.output, m_result.useUnit + u'/' + unit);
            }
            parts += u"%1 %2 × %3"_s.arg(report.name, rate, withUnit(*report.output, unit));
        }
        return parts.join(u" + "_s);
    }

    void tellAdjustments()
    {
        for (const Adjustment &adjustment : m_records.all<Adjustment>().of(m_baseline.id)) {
            const bool isOfBase = m_amounts.base.contains(adjustment.month);
            if (!isOfBase && !m_amounts.report.contains(adjustment.month))
                continue;
            const Resource *resource = m_records.find(adjustment.resource);
            QString amount = (adjustment.amount.nano < 0 ? u""_s : u"+"_s) +
                             numberText(adjustment.amount.scaled(), spokenLanguage()) + u' ' +
                             adjustment.unit.code;
            if (resource && !m_amounts.resource)
                amount += u' ' + resource->name;
            m_story.adjustments.push_back(
                {adjustment.id, adjustment.month, isOfBase, amount, adjustment.reason});
        }
        std::ranges::sort(m_story.adjustments, [](const auto &a, const auto &b) {
            return std::tie(a.month, a.adjustment) < std::tie(b.month, b.adjustment);
        });
    }

    void tellSaved()
    {
        if (m_result.expected)
            m_story.saved.push_back(
                {tr("Expected"), withUnit(*m_result.expected, m_result.useUnit)});
        if (m_result.useReport)
            m_story.saved.push_back({tr("Used"), withUnit(*m_result.useReport, m_result.useUnit)});
        if (m_result.avoided) {
            m_story.saved.push_back({*m_result.avoided < 0 ? tr("Used more") : tr("Avoided"),
                                     withUnit(std::abs(*m_result.avoided), m_result.useUnit)});
        }
        if (m_result.saving) {
            m_story.saved.push_back({tr("Saving (avoided / expected)"), percent(*m_result.saving)});
        }
        if (m_result.toeAvoided && !m_result.ofEnergy)
            m_story.saved.push_back(
                {tr("Energy avoided"), withUnit(*m_result.toeAvoided, u"TOE"_s)});
        if (m_result.co2Avoided)
            m_story.saved.push_back({tr("CO₂ avoided"), withUnit(*m_result.co2Avoided, tr("t"))});
        if (m_result.biogenicAvoided && *m_result.biogenicAvoided != 0) {
            m_story.saved.push_back(
                {tr("Biogenic CO₂ avoided, apart"), withUnit(*m_result.biogenicAvoided, tr("t"))});
        }
    }

    void tellCertainty()
    {
        if (!m_result.saving)
            return;
        m_story.certainty.push_back({tr("Grade"), choiceLabel(m_result.grade)});
        const double confidence = intervalConfidence(m_records);
        const QString label =
            tr("Interval, %1 confidence")
                .arg(percentText(roundedToNano(confidence).scaled(), spokenLanguage()));
        if (m_result.interval) {
            m_story.certainty.push_back({label, tr("%1 to %2")
                                                    .arg(percent(m_result.interval->lower),
                                                         percent(m_result.interval->upper))});
        } else if (!is(BaselineMethod::Regression)) {
            m_story.certainty.push_back(
                {label, tr("none: only a regression tells how sure it is")});
        }
        if (m_result.model) {
            const auto &tests = m_result.model->tests;
            m_story.certainty.push_back(
                {tr("Tests of the model"),
                 tr("%1 of %2 passed")
                     .arg(std::ranges::count(tests, true, &ModelTest::passes))
                     .arg(tests.size())});
        }
        const QString claim = m_threshold ? claimWords(m_result, *m_threshold) : QString();
        if (!claim.isEmpty())
            m_story.certainty.push_back({tr("What may be said"), capitalised(claim)});
    }

    void tellFactors()
    {
        QSet<QUuid> told;
        for (const ResourceLine &line : m_amounts.lines) {
            if (!isEnergy(*line.resource))
                continue;
            for (const Conversion *conversion :
                 {&m_factors.toe(*line.resource), &m_factors.co2(*line.resource)}) {
                for (const QUuid &id : conversion->factors) {
                    const Factor *factor = m_records.find(Ref<Factor>{id});
                    if (!factor || told.contains(id))
                        continue;
                    told.insert(id);
                    m_story.factors.push_back(
                        {line.resource->name + u" – "_s + choiceLabel(factor->factorKind),
                         u"%2 / %1"_s.arg(factor->unit.code,
                                          numberText(factor->value.scaled(), spokenLanguage())) +
                             (factor->source.isEmpty() ? QString()
                                                       : u" ("_s + factor->source + u')')});
                }
            }
        }
    }

    const Records &m_records;
    const Baseline &m_baseline;
    const std::optional<Decimal> m_threshold;
    const SavingResult m_result;
    FactorSet m_factors;
    FacilityAmounts m_amounts;
    SavingStory m_story;
};

} // namespace

std::optional<double> StoryAmount::change() const
{
    if (!isComparable || !before || !after || *before == 0)
        return {};
    return *after / *before - 1;
}

SavingStory savingStory(Savings &savings, const Baseline &baseline, int year,
                        std::optional<Decimal> threshold)
{
    return Telling(savings, baseline, year, threshold).tell();
}

} // namespace sxsh
