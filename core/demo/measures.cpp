// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/measures.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 thousand = 1'000;
constexpr qint64 million = 1'000'000;
constexpr qint64 billion = 1'000'000'000;

class MeasureMaker
{
public:
    MeasureMaker(const Ground &ground, const Site &site, const std::vector<YearlyUse> &uses)
        : m_ground(ground), m_site(site), m_uses(uses), m_dice(ground.dice("measure", site.key())),
          m_more(ground.dice("measure_more", site.key()))
    {
    }

    void add(ChangeSet &set)
    {
        const bool applies = m_site.applying.has_value();
        if (!applies && (!m_site.aware || !m_dice.chance(220)))
            return;
        int count =
            applies ? m_dice.between(1, m_site.sector->isHeavy ? 6 : 4) : m_dice.between(1, 2);
        auto options = suitable();
        m_dice.shuffle(options);
        // The first one at a facility that applies is done; that is why it counts as applying.
        for (const auto &[option, use] : options) {
            if (count-- == 0)
                break;
            const Measure made = measure(*option, *use, applies && m_number == 0);
            set.add(made);
            addFurther(made, *use, set);
        }
    }

private:
    std::vector<std::pair<const MeasureOption *, const YearlyUse *>> suitable() const
    {
        std::vector<std::pair<const MeasureOption *, const YearlyUse *>> found;
        const QString division = m_site.sector->vsic.left(2);
        for (const MeasureOption &option : m_ground.catalogue().measures()) {
            constexpr int smallScale = 250;
            const bool isSmall = m_site.owner == OwnerForm::Household || m_site.scale < smallScale;
            if ((!option.divisions.isEmpty() && !option.divisions.contains(division)) ||
                (isSmall && option.cost == CostLevel::High))
                continue;
            const auto use = std::ranges::find_if(m_uses, [&](const YearlyUse &one) {
                return one.resource->category == option.category && one.amount > 0;
            });
            if (use != m_uses.end())
                found.emplace_back(&option, &*use);
        }
        return found;
    }

    Measure measure(const MeasureOption &option, const YearlyUse &use, bool isDone)
    {
        Measure made{.facility = {m_site.facility.id},
                     .code = u"GP"_s + QString::number(++m_number),
                     .name = option.name,
                     .measureClass = option.measureClass,
                     .costLevel = option.cost,
                     .resource = Ref<Resource>{use.resource->id}};
        made.id = Ground::partId(m_site.facility.id, "measure/" + made.code.toUtf8());
        schedule(made, isDone);
        if (option.cost != CostLevel::None)
            fund(made, option);
        if (made.status != MeasureStatus::Dropped)
            report(made, option, use);
        if (option.life > 0 && m_more.chance(700))
            made.life = option.life;
        return made;
    }

    /// What a measure saves beside its main resource or, now and then, uses more of.
    void addFurther(const Measure &made, const YearlyUse &main, ChangeSet &set)
    {
        if (!made.reportedSaving || made.costLevel == CostLevel::None || !m_more.chance(300))
            return;
        const auto other = std::ranges::find_if(m_uses, [&](const YearlyUse &one) {
            return one.resource->category != main.resource->category &&
                   one.resource->category != ResourceCategory::RawMaterial && one.amount > 0;
        });
        if (other == m_uses.end())
            return;
        const qint64 tenths = std::min(other->amount * m_more.between(3, 15) / 100, billion * 10);
        if (tenths == 0)
            return;
        const int sign = m_more.chance(200) ? -1 : 1;
        set.add(MeasureSaving{.id = Ground::partId(made.id, "further"),
                              .measure = {made.id},
                              .resource = {other->resource->id},
                              .amount = Decimal{sign * tenths * (billion / 10)},
                              .unit = other->resource->unit});
    }

    void schedule(Measure &made, bool isDone)
    {
        const QDate end = m_site.facility.closedOn.value_or(m_ground.lastDay()).addDays(-1);
        if (!m_site.applying) {
            made.status = m_dice.chance(600) ? MeasureStatus::Proposed : MeasureStatus::Planned;
            return;
        }
        const QDate day = std::min(end, m_site.applying->addDays(m_dice.between(0, 500)));
        constexpr std::array others{62, 18, 10, 5, 5};
        constexpr std::array states{MeasureStatus::Done, MeasureStatus::InProgress,
                                    MeasureStatus::Planned, MeasureStatus::Proposed,
                                    MeasureStatus::Dropped};
        made.status = isDone ? MeasureStatus::Done : states[m_dice.weighted(others)];
        const QDate opened = *m_site.facility.openedOn;
        QDate done = isDone ? *m_site.applying : day;
        if (done == m_ground.firstDay()) // so before
            done = std::max(opened.addDays(20), done.addDays(-m_dice.between(60, 900)));
        if (made.status == MeasureStatus::Done || made.status == MeasureStatus::InProgress)
            made.startedOn = std::max(opened, done.addDays(-m_dice.between(20, 240)));
        if (made.status == MeasureStatus::Done && (isDone || !m_dice.chance(40)))
            made.doneOn = std::max(done, *made.startedOn);
    }

    void fund(Measure &made, const MeasureOption &option)
    {
        // Small facilities spend less on the same thing.
        const qint64 size = 250 + qint64(m_site.scale) * 3 / 4;
        const qint64 spent = m_dice.between(option.investMin, option.investMax) * thousand * size;
        const qint64 rounded = std::max<qint64>(1, spent / (500 * thousand)) * 500 * thousand;
        made.investment = Money{rounded};
        constexpr qint64 ceiling = 200 * million;
        if (option.cost == CostLevel::High && m_dice.chance(350)) {
            made.support = Money{
                std::min(ceiling, rounded * m_dice.between(20, 50) / 100 / million * million)};
            made.supportFor = u"machinery"_s;
        }
    }

    void report(Measure &made, const MeasureOption &option, const YearlyUse &use)
    {
        if (!m_dice.chance(820))
            return;
        const qint64 saved = use.amount * m_dice.between(option.saveMin, option.saveMax);
        // To a tenth of a unit, as reports give it.
        const qint64 tenths = std::min(saved / 100, billion * 10);
        const auto price = m_ground.catalogue().price(use.resource->code);
        constexpr qint64 step = 100 * thousand;
        const qint64 money = price ? tenths * (*price / 10) / step * step : 0;
        if (tenths == 0 || (price && money == 0))
            return;
        made.reportedSaving = Decimal{tenths * (billion / 10)};
        made.unit = use.resource->unit;
        if (money > 0)
            made.reportedMoney = Money{money};
    }

    const Ground &m_ground;
    const Site &m_site;
    const std::vector<YearlyUse> &m_uses;
    Dice m_dice;
    Dice m_more; ///< for what came later, so that it shifts nothing
    int m_number = 0;
};

} // namespace

std::vector<Factor> inventPrices(const Ground &ground)
{
    std::vector<Factor> prices;
    const QDate change(ground.size().firstYear + ground.years() / 2, 1, 1);
    for (const ResourcePrice &price : ground.catalogue().prices()) {
        const Resource *resource = ground.resource(price.resource);
        if (!resource)
            continue;
        const bool hasPrice = std::ranges::any_of(
            ground.records().all<Factor>().of(resource->id),
            [](const Factor &factor) { return factor.factorKind == FactorKind::Price; });
        if (hasPrice)
            continue;
        const auto add = [&](const QString &code, qint64 dong, std::optional<QDate> from,
                             std::optional<QDate> to) {
            prices.push_back({.id = Ground::partId(resource->id, code.toUtf8()),
                              .code = code,
                              .resource = {resource->id},
                              .factorKind = FactorKind::Price,
                              .unit = resource->unit,
                              .value = Decimal{dong * billion},
                              .validFrom = from,
                              .validTo = to,
                              .source = price.source});
        };
        constexpr qint64 percent = 100;
        add(u"GIA-%1"_s.arg(resource->code), price.dong * 96 / percent, {}, change);
        add(u"GIA-%1-%2"_s.arg(resource->code).arg(change.year()), price.dong * 105 / percent,
            change, {});
    }
    return prices;
}

void loseThousands(const Ground &ground, ChangeSet &measures)
{
    constexpr qint64 much = 5'000;
    for (Change &change : measures.changes) {
        const Measure *measure = change.after->as<Measure>();
        if (!measure || measure->status != MeasureStatus::Done || !measure->reportedSaving ||
            !measure->reportedMoney || measure->reportedSaving->nano < much * billion)
            continue;
        const Resource *resource = ground.records().find(measure->resource);
        if (!resource || resource->category != ResourceCategory::Electricity)
            continue;
        Measure lost = *measure;
        lost.reportedSaving = Decimal{lost.reportedSaving->nano / thousand / billion * billion};
        change.after = Record(std::move(lost));
        return;
    }
}

void addMeasuresOf(const Ground &ground, const Site &site, const std::vector<YearlyUse> &uses,
                   ChangeSet &set)
{
    MeasureMaker(ground, site, uses).add(set);
}

} // namespace sxsh
