// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/supportceiling.h"

#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/model/dated.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <limits>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

/// The part of an amount, rounded down to whole đồng; exact.
qint64 partOf(qint64 dong, Decimal rate)
{
    constexpr qint64 nanoPerUnit = 1'000'000'000;
    // No rule multiplies by more, and up to there neither product overflows for sums of money.
    if (rate.nano > 9 * nanoPerUnit)
        return unlimited;
    const qint64 whole = dong / nanoPerUnit;
    const qint64 rest = dong % nanoPerUnit;
    return whole * rate.nano + rest * rate.nano / nanoPerUnit;
}

qint64 amountOf(const FundingCeiling &ceiling, const Support &support)
{
    return support.isPriority && ceiling.multiplier
               ? partOf(ceiling.amount->dong, *ceiling.multiplier)
               : ceiling.amount->dong;
}

/// Of one payment: the rate of its whole cost and the amount both hold.
Allowance ofOne(const FundingCeiling &ceiling, const Support &support)
{
    Allowance allowance{.dong = unlimited, .ceiling = &ceiling};
    if (ceiling.rate && support.whole) {
        allowance.dong = partOf(support.whole->dong, *ceiling.rate);
        allowance.isRate = true;
    }
    if (ceiling.amount && amountOf(ceiling, support) < allowance.dong) {
        allowance.dong = amountOf(ceiling, support);
        allowance.isRate = false;
    }
    return allowance;
}

/// Of all payments to one facility.
Allowance ofFacility(const FundingCeiling &ceiling, const Support &support)
{
    const QString per = folded(ceiling.per);
    const bool isPerFacility = per == u"co so" || per == u"facility";
    return {.dong = isPerFacility && ceiling.amount ? amountOf(ceiling, support) : unlimited,
            .ceiling = &ceiling};
}

/// The most that any ceiling in force allows; none where one of them sets no limit, or none is.
template <class Allowed>
std::optional<Allowance> mostGenerous(const Records &records, const Support &support,
                                      const Allowed &allowed)
{
    std::optional<Allowance> best;
    for (const FundingCeiling &ceiling : records.all<FundingCeiling>()) {
        if (ceiling.what != support.what || !isInForce(ceiling, support.day))
            continue;
        const Allowance allowance = allowed(ceiling, support);
        const auto rank = [](const Allowance &of) { return std::pair(of.dong, of.ceiling->id); };
        if (!best || rank(allowance) > rank(*best))
            best = allowance;
    }
    if (best && best->dong == unlimited)
        return {};
    return best;
}

QString dongText(qint64 dong, Language language)
{
    return numberText(ScaledNumber{dong, 0}, language);
}

QString aboveOne(const Records &records, const Support &support, qint64 dong, Language language)
{
    const auto allowed = mostAllowed(records, support);
    if (!allowed || dong <= allowed->dong)
        return {};
    const QString paid = dongText(dong, language);
    const QString most = dongText(allowed->dong, language);
    const QString document = documentOf(*allowed->ceiling);
    if (!allowed->isRate) {
        return QCoreApplication::translate(
                   "Budget", "The support is %1 đồng, but at most %2 đồng is allowed (%3).")
            .arg(paid, most, document);
    }
    return QCoreApplication::translate("Budget", "The support is %1 đồng, but at most %2 of the "
                                                 "cost is allowed, %3 đồng (%4).")
        .arg(paid, percentText(allowed->ceiling->rate->scaled(), language), most, document);
}

/// Whether the money is support: what an enterprise pays itself is none.
bool isSupport(const Records &records, const BudgetLine &line)
{
    const FundingSource *source = records.find(line.source);
    return !source || source->state;
}

/// What the facility of the line gets in its stage for the same, up to its year.
qint64 paidToFacility(const Records &records, const BudgetLine &line)
{
    qint64 sum = 0;
    for (const BudgetLine &other : records.all<BudgetLine>()) {
        if (other.facility == line.facility && other.stage == line.stage &&
            other.year <= line.year && other.supportFor == line.supportFor &&
            isSupport(records, other))
            sum += other.amount.dong;
    }
    return sum;
}

/// The kind of support of a measure and the day whose rules apply; none where that is not known.
std::optional<Support> supportOf(const Measure &measure)
{
    const bool isMachinery = measure.measureClass == MeasureClass::EquipmentModification ||
                             measure.measureClass == MeasureClass::TechnologyChange;
    const auto day = measure.doneOn ? measure.doneOn : measure.startedOn;
    if (!day || !measure.support || (measure.supportFor.isEmpty() && !isMachinery))
        return {};
    return Support{.what = measure.supportFor.isEmpty() ? u"machinery"_s : measure.supportFor,
                   .day = *day,
                   .whole = measure.investment,
                   .isPriority = measure.priority};
}

/// What the facility of the measure gets for the same, up to its day.
qint64 paidToFacility(const Records &records, const Measure &measure, const Support &support)
{
    qint64 sum = 0;
    for (const Measure &other : records.all<Measure>().of(measure.facility.id)) {
        const auto its = supportOf(other);
        if (its && its->what == support.what && its->day <= support.day)
            sum += other.support->dong;
    }
    return sum;
}

QString aboveAll(const Records &records, const Support &support, qint64 paid, Language language)
{
    const auto allowed = mostGenerous(records, support, ofFacility);
    if (!allowed || paid <= allowed->dong)
        return {};
    return QCoreApplication::translate("Budget", "The facility gets %1 đồng for this in all, but "
                                                 "at most %2 đồng is allowed (%3).")
        .arg(dongText(paid, language), dongText(allowed->dong, language),
             documentOf(*allowed->ceiling));
}

} // namespace

QString documentOf(const FundingCeiling &ceiling)
{
    return ceiling.document.isEmpty() ? ceiling.source : ceiling.document;
}

std::optional<Allowance> mostAllowed(const Records &records, const Support &support)
{
    return mostGenerous(records, support, ofOne);
}

QString aboveCeiling(const Records &records, const Measure &measure, Language language)
{
    const auto support = supportOf(measure);
    if (!support)
        return {};
    if (QString above = aboveOne(records, *support, measure.support->dong, language);
        !above.isEmpty())
        return above;
    return aboveAll(records, *support, paidToFacility(records, measure, *support), language);
}

QString aboveCeiling(const Records &records, const BudgetLine &line, Language language)
{
    if (line.supportFor.isEmpty() || line.stage == BudgetStage::Returned ||
        !isSupport(records, line))
        return {};
    const Support support{.what = line.supportFor,
                          .day = QDate(line.year, 12, 31),
                          .whole = line.wholeCost,
                          .isPriority = line.priority};
    if (QString above = aboveOne(records, support, line.amount.dong, language); !above.isEmpty())
        return above;
    return line.facility ? aboveAll(records, support, paidToFacility(records, line), language)
                         : QString();
}

QString unknownSupport(const Records &records, const QString &what)
{
    if (what.isEmpty())
        return {};
    QStringList known;
    for (const FundingCeiling &ceiling : records.all<FundingCeiling>())
        known += ceiling.what;
    if (known.isEmpty() || known.contains(what))
        return {};
    known.removeDuplicates();
    known.sort();
    return QCoreApplication::translate("Rules", "No ceiling of support is recorded for “%1”, but "
                                                "for: %2.")
        .arg(what, known.join(u", "));
}

} // namespace sxsh
