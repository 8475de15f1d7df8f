// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/measuredoubts.h"

#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"
#include "core/savings/factorset.h"
#include "core/savings/scaleslip.h"
#include "core/savings/yearlyuse.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

namespace sxsh {

namespace {

constexpr std::size_t leastOthers = 5; // measures that a usual investment is the median of
/// The part of its use that a facility may well save with a measure: between the 3–4% of the
/// materials and the 8–13% of the energy that plans and cases in Vietnam tell of.
constexpr double usualPartOfUse = 0.05;
constexpr double agreesWithin = 10; // times, of money and saving at the price
constexpr double fewestDays = 3;
constexpr double daysOfAYear = 365;
constexpr double mostYears = 1000;

/// Looks for what is doubtful about one measure.
class Examination
{
    Q_DECLARE_TR_FUNCTIONS(Savings)

public:
    Examination(const Measure &measure, const MeasureYardsticks &against)
        : m_measure(measure), m_against(against)
    {
        if (measure.reportedSaving && measure.reportedSaving->nano > 0)
            m_saving = measure.reportedSaving->toDouble();
        if (m_saving && measure.reportedMoney && against.price && *against.price > 0) {
            const double money = static_cast<double>(measure.reportedMoney->dong) -
                                 static_cast<double>(against.elsewhere.dong);
            if (money > 0)
                m_timesWorth = money / (*m_saving * *against.price);
        }
    }

    std::vector<MeasureDoubt> examine()
    {
        holdAgainstUse();
        holdAgainstMoney();
        holdAgainstUsualPart();
        holdAgainstPayback();
        holdAgainstClass();
        std::ranges::stable_sort(m_found, {}, &MeasureDoubt::kind);
        return std::move(m_found);
    }

private:
    static QString quantity(double value) { return quantityText(value, spokenLanguage()); }
    static QString dong(double value) { return numberText(value, 0, spokenLanguage()); }
    static QString dong(Money money)
    {
        return numberText(ScaledNumber{money.dong, 0}, spokenLanguage());
    }
    QString name() const { return (m_measure.code + u' ' + m_measure.name).trimmed(); }

    bool isMoreThanUsed(double saving) const { return m_against.use && saving > *m_against.use; }

    // The texts of each sentence are put in at once: a name may hold a percent sign and a digit.
    void add(MeasureDoubtKind kind, const char *field, const QString &message)
    {
        m_found.push_back({kind, QString::fromLatin1(field), message});
    }

    void holdAgainstUse()
    {
        if (!m_saving || !isMoreThanUsed(*m_saving))
            return;
        add(MeasureDoubtKind::MoreThanUsed, "reported_saving",
            tr("“%1”: the saving reported, %2 %3 a year, is more than all the facility used of %4 "
               "in %5 (%6 %3). Check the saving, its unit and the use.")
                .arg(name(), quantity(*m_saving), m_measure.unit.code, m_against.resource,
                     QString::number(m_against.useYear), quantity(*m_against.use)));
    }

    void holdAgainstMoney()
    {
        if (!m_timesWorth || !isScaleSlip(*m_timesWorth))
            return;
        const double worth = *m_saving * *m_against.price;
        if (*m_timesWorth > 1 && !isMoreThanUsed(*m_saving * *m_timesWorth)) {
            add(MeasureDoubtKind::TooLittle, "reported_saving",
                tr("“%1”: a saving of %2 %3 of %4 a year is worth about %5 đồng, a thousandth of "
                   "the money reported for it. Was the saving meant in thousands of %3? If it is "
                   "right, check whether the money was meant in millions or billions.")
                    .arg(name(), quantity(*m_saving), m_measure.unit.code, m_against.resource,
                         dong(worth)));
        } else if (*m_timesWorth > 1) {
            add(MeasureDoubtKind::Money, "reported_money",
                tr("“%1”: %2 đồng saved a year is about 1000 times what the saving of %3 %4 of %5 "
                   "is worth (%6 đồng). Was the money meant in millions, not in billions?")
                    .arg(name(), dong(*m_measure.reportedMoney), quantity(*m_saving),
                         m_measure.unit.code, m_against.resource, dong(worth)));
        } else if (!isMoreThanUsed(*m_saving)) {
            add(MeasureDoubtKind::Money, "reported_money",
                tr("“%1”: %2 đồng saved a year is about a thousandth of what the saving of %3 %4 "
                   "of %5 is worth (%6 đồng). Was the money meant in billions, not in millions? "
                   "If it is right, check the unit of the saving.")
                    .arg(name(), dong(*m_measure.reportedMoney), quantity(*m_saving),
                         m_measure.unit.code, m_against.resource, dong(worth)));
        }
    }

    void holdAgainstUsualPart()
    {
        const bool isToldByMoney =
            m_timesWorth && ((1 / agreesWithin <= *m_timesWorth && *m_timesWorth <= agreesWithin) ||
                             isScaleSlip(*m_timesWorth));
        if (!m_saving || !m_against.use || isToldByMoney)
            return;
        const double usual = usualPartOfUse * *m_against.use;
        if (*m_saving > usual || !isScaleSlip(*m_saving / usual))
            return;
        add(MeasureDoubtKind::TooLittle, "reported_saving",
            tr("“%1”: a saving of %2 %3 a year is hardly anything beside the %6 %3 of %4 that the "
               "facility used in %5. Was it meant in thousands of %3?")
                .arg(name(), quantity(*m_saving), m_measure.unit.code, m_against.resource,
                     QString::number(m_against.useYear), quantity(*m_against.use)));
    }

    void holdAgainstPayback()
    {
        const Payback payback = simplePayback(m_measure.investment, m_measure.reportedMoney);
        if (!payback.years || *payback.years == 0)
            return;
        const QString invested = dong(*m_measure.investment);
        const QString saved = dong(*m_measure.reportedMoney);
        if (*payback.years * daysOfAYear < fewestDays) {
            add(MeasureDoubtKind::Payback, "reported_money",
                tr("“%1”: %3 đồng saved a year would earn back the %2 đồng invested in less than "
                   "%4 days. Check whether one of them was meant in millions, the other in "
                   "billions.")
                    .arg(name(), invested, saved, dong(fewestDays)));
        } else if (*payback.years > mostYears) {
            add(MeasureDoubtKind::Payback, "reported_money",
                tr("“%1”: %3 đồng saved a year would take more than %4 years to earn back the %2 "
                   "đồng invested. Check whether one of them was meant in millions, the other in "
                   "billions.")
                    .arg(name(), invested, saved, dong(mostYears)));
        }
    }

    void holdAgainstClass()
    {
        if (!m_measure.investment || !m_against.classInvestment)
            return;
        const double times =
            static_cast<double>(m_measure.investment->dong) / *m_against.classInvestment;
        if (times < 1 || !isScaleSlip(times))
            return;
        add(MeasureDoubtKind::Investment, "investment",
            tr("“%1”: an investment of %2 đồng is about 1000 times the median of the other "
               "measures of the class “%3” (%4 đồng). Was it meant in millions, not in billions?")
                .arg(name(), dong(*m_measure.investment), choiceLabel(m_measure.measureClass),
                     dong(*m_against.classInvestment)));
    }

    const Measure &m_measure;
    const MeasureYardsticks &m_against;
    std::optional<double> m_saving;     ///< reported, above zero
    std::optional<double> m_timesWorth; ///< the money as a multiple of what the saving is worth
    std::vector<MeasureDoubt> m_found;
};

std::size_t placeOf(MeasureClass measureClass)
{
    return static_cast<std::size_t>(measureClass);
}

bool isInvested(const Measure &measure)
{
    return measure.investment && measure.investment->dong > 0;
}

/// The years of which the use is looked at, the best first.
std::vector<int> yearsToCompare(const Records &records, const Measure &measure)
{
    if (const auto day = measure.doneOn ? measure.doneOn : measure.startedOn)
        return {day->year() - 1, day->year()};
    std::set<int, std::greater<>> years;
    for (const Usage &usage : records.all<Usage>().of(measure.facility.id)) {
        if (usage.resource == *measure.resource)
            years.insert(usage.year);
    }
    return {years.begin(), years.end()};
}

/// Units of the measure in a quantum of the resource, on a day; none where they do not convert.
std::optional<double> unitsPerQuantum(const Records &records, const Measure &measure,
                                      const Resource &resource, QDate day)
{
    const Unit *own = unitOf(resource.unit);
    const Unit *unit = unitOf(measure.unit);
    if (!own || !unit)
        return {};
    const auto rate = FactorSet(records, day).matterRate(resource, own->dimension, unit->dimension);
    return rate ? std::optional(*rate / static_cast<double>(unit->quanta)) : std::nullopt;
}

} // namespace

ValueDoubt valueDoubt(const Measure &measure, const MeasureDoubt &doubt)
{
    return {.entity = EntityKind::Measure,
            .record = measure.id,
            .field = doubt.field,
            .message = doubt.message};
}

ClassInvestments::ClassInvestments(const Records &records)
{
    for (const Measure &measure : records.all<Measure>()) {
        if (isInvested(measure)) {
            m_sorted[placeOf(measure.measureClass)].push_back(
                static_cast<double>(measure.investment->dong));
        }
    }
    for (std::vector<double> &investments : m_sorted)
        std::ranges::sort(investments);
}

std::optional<double> ClassInvestments::medianBeside(const Measure &measure) const
{
    const std::vector<double> &all = m_sorted[placeOf(measure.measureClass)];
    // Where the measure is among them, those behind it move forward by a place.
    std::size_t others = all.size();
    std::size_t ownPlace = others;
    if (isInvested(measure)) {
        const auto investment = static_cast<double>(measure.investment->dong);
        const auto own = std::ranges::lower_bound(all, investment);
        if (own != all.end() && *own == investment) {
            ownPlace = static_cast<std::size_t>(own - all.begin());
            --others;
        }
    }
    if (others < leastOthers)
        return {};
    const auto other = [&](std::size_t place) { return all[place < ownPlace ? place : place + 1]; };
    const double upper = other(others / 2);
    return others % 2 == 1 ? upper : (other(others / 2 - 1) + upper) / 2;
}

MeasureYardsticks yardsticksOf(const Records &records, const Measure &measure,
                               const ClassInvestments &investments)
{
    MeasureYardsticks against;
    against.classInvestment = investments.medianBeside(measure);
    const Resource *resource = records.find(measure.resource);
    if (!resource)
        return against;
    against.resource = resource->name;
    for (const int year : yearsToCompare(records, measure)) {
        const auto used = usedInYear(records, measure.facility, {resource->id}, year);
        const auto rate = unitsPerQuantum(records, measure, *resource, QDate(year, 12, 31));
        if (used && rate) {
            against.use = *used * *rate;
            against.useYear = year;
            break;
        }
    }
    return against;
}

std::vector<MeasureDoubt> measureDoubts(const Measure &measure, const MeasureYardsticks &against)
{
    return Examination(measure, against).examine();
}

} // namespace sxsh
