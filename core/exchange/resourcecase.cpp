// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/resourcecase.h"

#include "core/base/foldedtext.h"
#include "core/savings/factorset.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// What a case cannot be computed for, said in a sentence.
struct Refusal {
    QString reason{};
};

/// Brings one case into one unit, computes it and converts what was avoided.
class CaseRun
{
    Q_DECLARE_TR_FUNCTIONS(SavingCases)

public:
    CaseRun(const ResourceCase &of, const Records &reference)
        : m_case(of), m_reference(reference), m_named(namedResource(of.resource, reference))
    {
    }

    ResourceSaving run()
    {
        try {
            bringTogether();
            m_saving.figures = computeCase(m_plain);
        } catch (const Refusal &refusal) {
            m_saving.figures.reason = refusal.reason;
        }
        warnOfYear();
        const CaseSaving &figures = m_saving.figures;
        m_saving.grade = figures.model ? Grade::A : Grade::B;
        if (m_case.threshold) {
            m_saving.claim = claimOf(m_saving.grade, m_case.method, figures.saving,
                                     figures.interval, *m_case.threshold);
        }
        if (figures.saving)
            convert();
        return std::move(m_saving);
    }

private:
    [[noreturn]] static void refuse(const QString &reason) { throw Refusal{reason}; }

    void bringTogether()
    {
        m_plain.method = m_case.method;
        m_plain.confidence = m_case.confidence;
        m_plain.adjustments = m_case.adjustments;
        m_plain.base = period(m_case.base, u"base"_s);
        m_plain.report = period(m_case.report, u"report"_s);
        chooseYear();
        bringIntoUnits();
    }

    static std::vector<double> known(const CaseFigures &figures, const QString &place)
    {
        std::vector<double> result;
        for (std::size_t index = 0; index < figures.size(); ++index) {
            if (!figures[index]) {
                refuse(tr("Month %1 of “%2” is not known: enter it (0 where there was none).")
                           .arg(index + 1)
                           .arg(place));
            }
            result.push_back(*figures[index]);
        }
        return result;
    }

    PeriodAmounts period(const CasePeriod &given, const QString &side) const
    {
        PeriodAmounts of{.products = given.products, .months = given.months};
        if (given.use)
            of.use = known(*given.use, side + u".use"_s);
        else
            of.use = useOf(given.products);
        if (given.output)
            of.output = known(*given.output, side + u".output"_s);
        for (const CaseVariable &variable : given.variables) {
            of.variables.push_back(
                {variable.name, known(variable.values, side + u".x."_s + variable.name)});
        }
        if (given.variables.empty() && m_case.method == BaselineMethod::Regression && of.output)
            of.variables.push_back({m_case.outputName, *of.output});
        const auto output =
            std::ranges::find(of.variables, m_case.outputName, &ModelVariable::name);
        if (output != of.variables.end() && !of.output)
            of.output = output->values;
        return of;
    }

    /// The use of a period may be told by product alone.
    static std::optional<std::vector<double>> useOf(const std::vector<ProductAmounts> &products)
    {
        if (products.empty() || !std::ranges::all_of(products, [](const ProductAmounts &product) {
                return product.use.has_value();
            }))
            return {};
        double sum = 0;
        for (const ProductAmounts &product : products)
            sum += *product.use;
        return std::vector<double>{sum};
    }

    void chooseYear()
    {
        std::optional<int> year = m_case.year;
        if (!year && !m_case.report.months.empty())
            year = m_case.report.months.back() / 12;
        if (year)
            m_factors.emplace(m_reference, QDate(*year, 12, 31));
    }

    void warnOfYear()
    {
        if (m_case.year && !m_case.report.months.empty() &&
            *m_case.year != m_case.report.months.back() / 12) {
            m_saving.figures.warnings += tr("The factors are those of %1, but the report period "
                                            "ends in %2: check the year.")
                                             .arg(*m_case.year)
                                             .arg(m_case.report.months.back() / 12);
        }
    }

    void bringIntoUnits()
    {
        const Unit *usual = m_named.isEnergyTotal ? findUnit(u"TOE")
                            : m_named.resource    ? unitOf(m_named.resource->unit)
                                                  : nullptr;
        const Unit *base = m_case.base.unit;
        const Unit *report = m_case.report.unit;
        if (!usual && (base != nullptr) != (report != nullptr))
            refuse(tr("Only one of the two periods has a unit: give it for both."));
        m_saving.unit = report ? report : usual;
        requireUnitOfResource(base);
        requireUnitOfResource(m_saving.unit);
        if (base || usual)
            scaleUse(m_plain.base, base ? base : usual);
        scaleOutput(m_case.base.outputUnit, m_case.report.outputUnit);
        m_saving.outputUnit = m_case.report.outputUnit;
    }

    /// Energy as a total is told in TOE only: what is in other units has a factor of its own.
    void requireUnitOfResource(const Unit *unit) const
    {
        if (!unit)
            return;
        if (m_named.isEnergyTotal && unit->code != u"TOE")
            refuse(tr("Energy of all kinds together is given in TOE, not in %1: name the resource.")
                       .arg(unit->code));
        if (!m_named.resource)
            return;
        if (unit->dimension == Dimension::OilEquivalent) {
            refuse(tr("TOE is what the factors turn %1 into: give the quantity itself, in %2.")
                       .arg(m_named.resource->name, m_named.resource->unit.code));
        }
        const auto own = static_cast<Dimension>(m_named.resource->dimension);
        if (!rateInto(*m_named.resource, unit->dimension, own)) {
            refuse(tr("“%1” does not measure %2, which is measured in %3; without a density the "
                      "one does not convert into the other.")
                       .arg(unit->code, m_named.resource->name, m_named.resource->unit.code));
        }
    }

    std::optional<double> rateInto(const Resource &resource, Dimension from, Dimension to) const
    {
        if (from == to)
            return 1;
        return m_factors ? m_factors->matterRate(resource, from, to) : std::nullopt;
    }

    /// Brings the use of a period into the unit of the report period.
    void scaleUse(PeriodAmounts &of, const Unit *unit) const
    {
        const Unit *into = m_saving.unit;
        if (unit == into)
            return;
        std::optional<double> rate =
            unit->dimension == into->dimension ? std::optional(1.0)
            : m_named.resource ? rateInto(*m_named.resource, unit->dimension, into->dimension)
                               : std::nullopt;
        if (!rate)
            refuse(tr("The use is in %1 before and in %2 in the report period, which do not "
                      "convert into each other: give both in one unit.")
                       .arg(unit->code, into->code));
        *rate *= static_cast<double>(unit->quanta) / static_cast<double>(into->quanta);
        if (of.use)
            scale(*of.use, *rate);
        for (ProductAmounts &product : of.products) {
            if (product.use)
                *product.use *= *rate;
        }
    }

    /// Brings the output of the base period into the unit of the report period.
    void scaleOutput(const Unit *base, const Unit *report)
    {
        if (!base && !report)
            return;
        if (!base || !report || base->dimension != report->dimension) {
            refuse(tr("The output is not in units that convert into each other in both periods: "
                      "give both in one unit."));
        }
        const double rate = static_cast<double>(base->quanta) / static_cast<double>(report->quanta);
        if (m_plain.base.output)
            scale(*m_plain.base.output, rate);
        for (ProductAmounts &product : m_plain.base.products) {
            if (product.output)
                *product.output *= rate;
        }
        for (ModelVariable &variable : m_plain.base.variables) {
            if (variable.name == m_case.outputName)
                scale(variable.values, rate);
        }
    }

    static void scale(std::vector<double> &values, double rate)
    {
        for (double &value : values)
            value *= rate;
    }

    /// TOE and CO2 of what was avoided, with the one factor set of the report year.
    void convert()
    {
        if (m_named.isEnergyTotal) {
            m_saving.toeAvoided = m_saving.figures.avoided;
            m_saving.unconverted += tr("Energy of all kinds together has no one factor of CO2.");
            return;
        }
        const Resource *resource = m_named.resource;
        if (!resource) {
            m_saving.unconverted += m_named.problem;
            return;
        }
        if (!isEnergy(*resource)) {
            m_saving.unconverted +=
                tr("%1 is no energy, so it has no TOE and no CO2.").arg(resource->name);
            return;
        }
        if (!m_factors) {
            m_saving.unconverted +=
                tr("The case has no year, so it is not known which factors hold.");
            return;
        }
        const auto own = static_cast<Dimension>(resource->dimension);
        const double quanta = *m_saving.figures.avoided *
                              static_cast<double>(m_saving.unit->quanta) *
                              *rateInto(*resource, m_saving.unit->dimension, own);
        m_saving.toeAvoided = converted(quanta, m_factors->toe(*resource));
        // Biogenic CO2 is told apart, since it is not added to the other.
        (resource->biogenic ? m_saving.biogenicAvoided : m_saving.co2Avoided) =
            converted(quanta, m_factors->co2(*resource));
        if (resource->biogenic)
            m_saving.unconverted +=
                tr("The CO2 of %1 is biogenic and is told apart.").arg(resource->name);
    }

    std::optional<double> converted(double quanta, const Conversion &conversion)
    {
        if (!conversion.note.isEmpty())
            m_saving.figures.warnings += conversion.note;
        if (!conversion.perQuantum) {
            m_saving.unconverted += conversion.reason;
            return {};
        }
        const double result = quanta * *conversion.perQuantum;
        return std::isfinite(result) ? std::optional(result) : std::nullopt;
    }

    const ResourceCase &m_case;
    const Records &m_reference;
    NamedResource m_named;
    SavingCase m_plain;
    std::optional<FactorSet> m_factors;
    ResourceSaving m_saving;
};

} // namespace

NamedResource namedResource(const QString &name, const Records &reference)
{
    if (name.isEmpty()) {
        return {.problem = QCoreApplication::translate(
                    "SavingCases", "The case names no resource, so there are no factors for it.")};
    }
    if (name.compare("energy"_L1, Qt::CaseInsensitive) == 0 || folded(name) == u"nang luong")
        return {.isEnergyTotal = true};
    const QString wanted = folded(name);
    std::vector<const Resource *> found;
    for (const Resource &resource : reference.all<Resource>()) {
        if (resource.code.compare(name, Qt::CaseInsensitive) == 0 ||
            folded(resource.name) == wanted)
            return {.resource = &resource};
        if (choiceKey(resource.category) == name.toLower())
            found.push_back(&resource);
    }
    if (found.size() == 1)
        return {.resource = found.front()};
    QStringList codes;
    for (const Resource *resource : found)
        codes += resource->code;
    codes.sort();
    return {.problem =
                found.empty()
                    ? QCoreApplication::translate(
                          "SavingCases", "The resource “%1” is not among the reference data, "
                                         "so there are no factors for it.")
                          .arg(name)
                    : QCoreApplication::translate("SavingCases",
                                                  "“%1” may be several resources with factors of "
                                                  "their own; name one of: %2.")
                          .arg(name, codes.join(u", "))};
}

ResourceSaving computeResourceCase(const ResourceCase &of, const Records &reference)
{
    return CaseRun(of, reference).run();
}

} // namespace sxsh
