// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/attention.h"

#include "core/base/numbertext.h"
#include "core/indicators/indicators.h"
#include "core/indicators/progress.h"
#include "core/model/caption.h"
#include "core/work/activitystate.h"
#include "core/work/budget.h"
#include "core/work/planscope.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr double disbursementSlack = 0.25;
constexpr double muchUnknown = 0.1;
constexpr std::size_t named = 3; // units or activities by name

/// Collects what needs attention on one day.
class Collector
{
    Q_DECLARE_TR_FUNCTIONS(Attention)

public:
    Collector(Savings &savings, QDate day, Language language)
        : m_savings(savings), m_records(savings.records()), m_day(day), m_language(language)
    {
    }

    std::vector<AttentionItem> collect()
    {
        addIndicators();
        addOverdue();
        addDisbursement();
        std::ranges::stable_sort(m_items, {}, &AttentionItem::kind);
        return std::move(m_items);
    }

private:
    QString percent(double fraction) const
    {
        return numberText(fraction * 100, 1, m_language) + u'%';
    }
    QString valueText(const IndicatorResult &result, double value) const
    {
        return isFraction(result.kind) ? percent(value) : numberText(value, 1, m_language);
    }

    void addIndicators()
    {
        for (const IndicatorResult &result : indicators(m_savings, m_day)) {
            if (result.trajectory.state == TrajectoryState::Behind)
                addBehind(result);
            else if (isMuchUnknown(result))
                addUnknown(result);
        }
    }

    static bool isMuchUnknown(const IndicatorResult &result)
    {
        return result.unknown > 0 && result.denominator &&
               result.unknown >= muchUnknown * result.denominator->toDouble();
    }

    void addBehind(const IndicatorResult &result)
    {
        const auto lacking = lackingSubjects(m_records, result, m_day);
        AttentionItem item{.kind = AttentionKind::Behind,
                           .entity = EntityKind::Indicator,
                           .record = result.indicator.id,
                           .count = lacking};
        item.title =
            lacking ? tr("%1 – %Ln short of its trajectory", nullptr, static_cast<int>(*lacking))
                          .arg(result.code)
                    : tr("%1 – behind its trajectory").arg(result.code);
        item.explanation = tr("%1 is at %2, its trajectory at %3.")
                               .arg(result.name, valueText(result, *result.value),
                                    valueText(result, *result.trajectory.planned));
        const QString unknown = unknownText(result);
        if (!unknown.isEmpty())
            item.explanation += u' ' + unknown;
        m_items.push_back(std::move(item));
    }

    void addUnknown(const IndicatorResult &result)
    {
        m_items.push_back(
            {.kind = AttentionKind::Unknown,
             .title = tr("%1 – %Ln not known", nullptr, result.unknown).arg(result.code),
             .explanation = unknownText(result),
             .entity = EntityKind::Indicator,
             .record = result.indicator.id,
             .count = result.unknown});
    }

    /// How many are not known and in which units most of them are.
    QString unknownText(const IndicatorResult &result)
    {
        if (result.unknown == 0)
            return {};
        QString text = tr("Nothing valid is on record of %Ln", nullptr, result.unknown);
        QStringList units;
        for (const auto &[unit, count] : unknownByUnit(result.indicator)) {
            if (static_cast<std::size_t>(units.size()) < named)
                units += unit + u' ' + QString::number(count);
        }
        if (!units.isEmpty())
            text += u": "_s + units.join(u", ");
        return text + u'.';
    }

    std::vector<std::pair<QString, int>> unknownByUnit(Ref<Indicator> indicator)
    {
        if (!m_byUnit)
            m_byUnit = indicatorsBy(Grouping::Unit, m_savings, m_day);
        std::vector<std::pair<QString, int>> units;
        for (const IndicatorGroup &group : *m_byUnit) {
            const auto at =
                std::ranges::find(group.indicators, indicator, &IndicatorResult::indicator);
            if (at != group.indicators.end() && at->unknown > 0)
                units.emplace_back(group.name, at->unknown);
        }
        std::ranges::stable_sort(units, std::greater(), &std::pair<QString, int>::second);
        return units;
    }

    void addOverdue()
    {
        std::vector<const Activity *> overdue;
        for (const Activity &activity : m_records.all<Activity>()) {
            if (isOverdue(activity, m_day))
                overdue.push_back(&activity);
        }
        if (overdue.empty())
            return;
        std::ranges::sort(overdue, [](const Activity *a, const Activity *b) {
            return std::tuple(*lastDayOf(*a), a->code, a->id) <
                   std::tuple(*lastDayOf(*b), b->code, b->id);
        });
        QStringList names;
        for (std::size_t index = 0; index < std::min(named, overdue.size()); ++index)
            names += caption(m_records, Record(*overdue[index]));
        const auto count = static_cast<int>(overdue.size());
        QString explanation = names.join(u"; ");
        if (overdue.size() > named)
            explanation += u' ' + tr("and %Ln more", nullptr, count - static_cast<int>(named));
        m_items.push_back({.kind = AttentionKind::Overdue,
                           .title = tr("%Ln overdue activities", nullptr, count),
                           .explanation = explanation + u'.',
                           .entity = EntityKind::Activity,
                           .record = overdue.front()->id,
                           .count = count});
    }

    void addDisbursement()
    {
        const Plan *plan = planOn(m_records, m_day);
        if (!plan)
            return;
        const double gone = static_cast<double>(m_day.dayOfYear()) / m_day.daysInYear();
        const auto lines = linesOfYear(budgetLines(m_records, {plan->id}), m_day.year());
        const BudgetGrid areas = budgetGrid(m_records, lines, BudgetAxis::Area, BudgetAxis::Stage);
        for (std::size_t row = 0; row < areas.rows.size(); ++row) {
            PlannedMoney money;
            for (std::size_t column = 0; column < areas.columns.size(); ++column) {
                const auto stage = static_cast<BudgetStage>(areas.columns[column].number);
                if (areas.known[row][column])
                    money.add({.stage = stage, .amount = {areas.amounts.cells[row][column]}});
            }
            const auto share = money.share();
            const BudgetHead &area = areas.rows[row];
            if (!share || area.id.isNull() || *share >= gone - disbursementSlack)
                continue;
            constexpr double million = 1e6;
            m_items.push_back(
                {.kind = AttentionKind::LowDisbursement,
                 .title = tr("%1 – %2 disbursed").arg(area.key, percent(*share)),
                 .explanation =
                     tr("%1: %2 of %3 million đồng planned for %4 are disbursed, with %5 of the "
                        "year gone.")
                         .arg(area.name,
                              numberText(static_cast<double>(money.disbursed.value_or(0)) / million,
                                         1, m_language),
                              numberText(static_cast<double>(*money.planned) / million, 1,
                                         m_language),
                              QString::number(m_day.year()), percent(gone)),
                 .entity = EntityKind::Clause,
                 .record = area.id});
        }
    }

    Savings &m_savings;
    const Records &m_records;
    QDate m_day;
    Language m_language;
    std::optional<std::vector<IndicatorGroup>> m_byUnit; // counted only where it is asked for
    std::vector<AttentionItem> m_items;
};

} // namespace

std::optional<qint64> lackingSubjects(const Records &records, const IndicatorResult &result,
                                      QDate day)
{
    constexpr qint64 nanoPerUnit = 1'000'000'000;
    const Indicator *indicator = records.find(result.indicator);
    const bool isCount = result.kind == IndicatorKind::Count;
    const bool isShare = result.kind == IndicatorKind::Share && result.denominator &&
                         !result.sample; // of a sample the subjects are not the register's
    if (!indicator || indicator->direction == Direction::Fall || (!isCount && !isShare) ||
        !result.target || !result.numerator)
        return {};
    const auto planned = plannedCount(*result.target, indicator->direction,
                                      isShare ? *result.denominator : Decimal{nanoPerUnit}, day);
    if (!planned)
        return {};
    return std::max<qint64>(0, *planned - result.numerator->nano / nanoPerUnit);
}

std::vector<AttentionItem> attention(Savings &savings, QDate day, Language language)
{
    return Collector(savings, day, language).collect();
}

} // namespace sxsh
