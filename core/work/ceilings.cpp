// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ceilings.h"

#include "core/base/numbertext.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <limits>
#include <map>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// What a ceiling allows of a whole, in đồng.
struct Allowance {
    qint64 dong = std::numeric_limits<qint64>::max();
    const FundingCeiling *ceiling = nullptr;
    bool isRate = false; ///< its rate sets the limit, not its amount
};

bool isInForce(const FundingCeiling &ceiling, QDate day)
{
    return (!ceiling.validFrom || *ceiling.validFrom <= day) &&
           (!ceiling.validTo || day < *ceiling.validTo);
}

/// The part of an amount, rounded down to whole đồng; exact.
qint64 partOf(qint64 dong, Decimal rate)
{
    constexpr qint64 nanoPerUnit = 1'000'000'000;
    const qint64 whole = dong / nanoPerUnit;
    const qint64 rest = dong % nanoPerUnit;
    // Neither product overflows for money below nine billion billion and rates below nine.
    return whole * rate.nano + rest * rate.nano / nanoPerUnit;
}

Allowance allowanceOf(const FundingCeiling &ceiling, qint64 whole)
{
    Allowance allowance{.ceiling = &ceiling};
    if (ceiling.rate) {
        allowance.dong = partOf(whole, *ceiling.rate);
        allowance.isRate = true;
    }
    if (ceiling.amount) {
        const qint64 most = ceiling.multiplier ? partOf(ceiling.amount->dong, *ceiling.multiplier)
                                               : ceiling.amount->dong;
        if (most < allowance.dong) {
            allowance.dong = most;
            allowance.isRate = false;
        }
    }
    return allowance;
}

/// The most that the ceilings for something allow of a whole on a day; none where none is in force.
std::optional<Allowance> mostAllowed(const Records &records, QStringView what, QDate day,
                                     qint64 whole)
{
    std::optional<Allowance> best;
    for (const FundingCeiling &ceiling : records.all<FundingCeiling>()) {
        if (ceiling.what != what || !isInForce(ceiling, day) || (!ceiling.rate && !ceiling.amount))
            continue;
        const Allowance allowance = allowanceOf(ceiling, whole);
        const auto rank = [](const Allowance &of) { return std::pair(of.dong, of.ceiling->id); };
        if (!best || rank(allowance) > rank(*best))
            best = allowance;
    }
    return best;
}

template <Entity T>
Issue finding(const Records &records, const T &record, const char *field, const QString &message)
{
    return {.severity = Severity::Soft,
            .entity = infoOf<T>().keyText(),
            .record = codeOf(records, Record(record)),
            .field = QString::fromLatin1(field),
            .message = message,
            .id = record.id};
}

QString dongText(qint64 dong, Language language)
{
    return numberText(ScaledNumber{dong, 0}, language);
}

QString documentOf(const FundingCeiling &ceiling)
{
    return ceiling.document.isEmpty() ? ceiling.source : ceiling.document;
}

void checkMeasures(const Records &records, Language language, Issues &issues)
{
    for (const Measure &measure : records.all<Measure>()) {
        const bool isMachinery = measure.measureClass == MeasureClass::EquipmentModification ||
                                 measure.measureClass == MeasureClass::TechnologyChange;
        const auto day = measure.doneOn ? measure.doneOn : measure.startedOn;
        if (!isMachinery || !day || !measure.support || !measure.investment)
            continue;
        const auto allowed = mostAllowed(records, u"machinery", *day, measure.investment->dong);
        if (!allowed || measure.support->dong <= allowed->dong)
            continue;
        const QString support = dongText(measure.support->dong, language);
        const QString most = dongText(allowed->dong, language);
        const QString document = documentOf(*allowed->ceiling);
        issues.push_back(finding(
            records, measure, "support",
            allowed->isRate
                ? QCoreApplication::translate("Budget",
                                              "The support is %1 đồng, but at most %2 of the "
                                              "investment is allowed, %3 đồng (%4).")
                      .arg(support, percentText(allowed->ceiling->rate->scaled(), language), most,
                           document)
                : QCoreApplication::translate(
                      "Budget", "The support is %1 đồng, but at most %2 đồng is allowed (%3).")
                      .arg(support, most, document)));
    }
}

void checkAdvances(const Records &records, Language language, Issues &issues)
{
    struct Money {
        qint64 advanced = 0;
        qint64 allocated = 0;
        int year = 0; ///< of the newest advance
        bool hasAllocated = false;
    };
    std::map<QUuid, Money> activities;
    for (const BudgetLine &line : records.all<BudgetLine>()) {
        if (!line.activity)
            continue;
        Money &money = activities[line.activity->id];
        if (line.stage == BudgetStage::Advance) {
            money.advanced += line.amount.dong;
            money.year = std::max(money.year, line.year);
        }
        if (line.stage == BudgetStage::Allocated) {
            money.allocated += line.amount.dong;
            money.hasAllocated = true;
        }
    }
    for (const auto &[id, money] : activities) {
        const Activity *activity = records.find(Ref<Activity>{id});
        if (!activity || money.advanced == 0 || !money.hasAllocated)
            continue;
        const auto allowed =
            mostAllowed(records, u"advance", QDate(money.year, 12, 31), money.allocated);
        if (!allowed || !allowed->isRate || money.advanced <= allowed->dong)
            continue;
        issues.push_back(finding(
            records, *activity, "",
            QCoreApplication::translate("Budget",
                                        "The advances are %1 đồng, but at most %2 of the %3 đồng "
                                        "allocated may be advanced, %4 đồng (%5).")
                .arg(dongText(money.advanced, language),
                     percentText(allowed->ceiling->rate->scaled(), language),
                     dongText(money.allocated, language), dongText(allowed->dong, language),
                     documentOf(*allowed->ceiling))));
    }
}

} // namespace

Issues ceilingFindings(const Records &records, Language language)
{
    Issues issues;
    checkMeasures(records, language, issues);
    checkAdvances(records, language, issues);
    std::ranges::sort(issues, [](const Issue &a, const Issue &b) {
        return std::tie(a.entity, a.record, a.id) < std::tie(b.entity, b.record, b.id);
    });
    return issues;
}

} // namespace sxsh
