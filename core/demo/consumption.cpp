// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/consumption.h"

#include "core/base/unit.h"
#include "core/demo/measures.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 thousand = 1'000;
constexpr qint64 million = 1'000'000;
constexpr qint64 nanoOfOne = 1'000'000'000;
constexpr qint64 nanoOfSecond = 1'250'000'000; ///< the second product takes more work

/// Twelve quantities in a small scale of a unit; none where nothing is known.
using Months = std::array<std::optional<qint64>, 12>;

/// value / divisor, rounded; not for negative values.
qint64 divided(qint64 value, qint64 divisor)
{
    Q_ASSERT(divisor > 0);
    return (value + divisor / 2) / divisor;
}

/// The quantity as an officer types it, in quanta: millionths of the unit cut to some decimals.
qint64 typed(qint64 millionths, const Unit &unit, int decimals)
{
    constexpr std::array<qint64, 4> steps{million, 100'000, 10'000, thousand};
    const qint64 mantissa = divided(millionths, steps[static_cast<std::size_t>(decimals)]);
    const auto quanta = toQuanta({mantissa, decimals}, unit);
    Q_ASSERT(quanta);
    return *quanta;
}

/// Looking a unit up by its spelling is too slow for each row.
using UnitByCode = QHash<QString, const Unit *>;

UnitByCode unitsOf(const Ground &ground)
{
    UnitByCode units;
    for (const Resource *resource : ground.resources())
        units.insert(resource->unit.code, findUnit(resource->unit.code));
    for (const Sector &sector : ground.catalogue().sectors())
        units.insert(sector.unit.code, findUnit(sector.unit.code));
    return units;
}

class SiteConsumption
{
public:
    SiteConsumption(const Ground &ground, const Site &site, const UnitByCode &units,
                    std::vector<ChangeSet> &byYear)
        : m_ground(ground), m_site(site), m_sector(*site.sector), m_units(units),
          m_dice(ground.dice("consumption", site.key())), m_byYear(byYear),
          m_isDense(ground.size().resourcesPerFacility > 0)
    {
        // A cube, since most facilities are small.
        const qint64 scale = site.scale;
        const qint64 cube = scale * scale * scale / million;
        m_output = m_sector.outputMin * thousand + (m_sector.outputMax - m_sector.outputMin) * cube;
        m_onlyTotals = !m_isDense && site.owner == OwnerForm::Household && m_dice.chance(450);
        chooseUses();
    }

    void addProducts(ChangeSet &set)
    {
        const bool hasSecond = !m_sector.secondProduct.isEmpty() && m_dice.chance(200);
        m_secondShare = hasSecond ? m_dice.between(100, 350) : 0;
        chooseMethod(hasSecond);
        for (int number = 1; number <= (hasSecond ? 2 : 1); ++number) {
            Product product{.facility = {m_site.facility.id},
                            .code = u"SP"_s + QString::number(number),
                            .name = number == 1 ? m_sector.product : m_sector.secondProduct,
                            .unit = m_sector.unit};
            if (m_method == BaselineMethod::Equivalent)
                product.coefficient = Decimal{number == 1 ? nanoOfOne : nanoOfSecond};
            product.id = Ground::partId(m_site.facility.id, "product/" + product.code.toUtf8());
            m_products.push_back({product.id});
            set.add(std::move(product));
        }
    }

    void addYears()
    {
        const DemoSize &size = m_ground.size();
        for (int year = size.firstYear; year <= size.lastYear; ++year) {
            const bool isInner = year != size.firstYear && year != size.lastYear;
            const bool isLost = !m_isDense && isInner && m_dice.chance(35);
            const Months output = outputOf(year);
            if (isLost ||
                std::ranges::none_of(output, [](auto &month) { return month.has_value(); }))
                continue;
            ChangeSet &set = m_byYear[static_cast<std::size_t>(year - size.firstYear)];
            addOutput(set, year, output);
            for (const Use &use : m_uses)
                addUse(set, year, use, output);
        }
    }

    /// Of the first year, else of the first whole year before the last.
    void addBaselines(ChangeSet &set)
    {
        const DemoSize &size = m_ground.size();
        const QDate opened = *m_site.facility.openedOn;
        const int year = opened < m_ground.firstDay() ? size.firstYear : opened.year() + 1;
        if (m_uses.empty() || (year != size.firstYear && year >= size.lastYear))
            return;
        addBaseline(set, year, {});
        for (const Use &use : m_uses) {
            if (use.resource->category == ResourceCategory::RawMaterial && m_dice.chance(300)) {
                addBaseline(set, year, Ref<Resource>{use.resource->id});
                break;
            }
        }
    }

    void addMeasures(ChangeSet &set)
    {
        std::vector<YearlyUse> uses;
        for (const Use &use : m_uses)
            uses.push_back({use.resource, divided(m_output / thousand * use.specific, million)});
        addMeasuresOf(m_ground, m_site, uses, set);
    }

private:
    struct Use {
        const Resource *resource = nullptr;
        const Unit *unit = nullptr;
        qint64 specific = 0; ///< millionths of the unit per unit of product
        int decimals = 0;
        bool onlyTotals = false;
    };

    /// Who meters by month can tell what does not depend on the output; two products, whose parts
    /// hardly change, are turned into one.
    void chooseMethod(bool hasSecond)
    {
        // Of their own, so that the other figures stay as they were.
        Dice dice = m_ground.dice("baseline", m_site.key());
        const bool isMetered = std::ranges::none_of(
            m_uses, [](const Use &use) { return isEnergy(*use.resource) && use.onlyTotals; });
        if (m_onlyTotals || !isMetered || !dice.chance(600))
            return;
        m_method = hasSecond ? BaselineMethod::Equivalent : BaselineMethod::Regression;
    }

    void chooseUses()
    {
        const int wanted = m_ground.size().resourcesPerFacility;
        QHash<QString, int> drawn; // of the parts, per cent
        for (const SectorUse &use : m_sector.uses) {
            const Resource *resource = m_ground.resource(use.resource);
            if (!resource || (wanted > 0 && static_cast<int>(m_uses.size()) == wanted))
                continue;
            auto at = drawn.find(use.part);
            if (at == drawn.end())
                at = drawn.insert(use.part, m_dice.between(0, 99));
            const bool isChosen = *at >= 0 && *at < use.share;
            *at -= use.share;
            if (isChosen) {
                addChoice(*resource, m_dice.between(use.min, use.max), use.decimals);
                *at = -1;
            }
        }
        // What its industry does not use, to have as many as were asked for.
        const auto &all = m_ground.resources();
        for (std::size_t at = 0; static_cast<int>(m_uses.size()) < wanted; ++at) {
            const Resource &resource =
                *all[(at + static_cast<std::size_t>(m_site.number)) % all.size()];
            if (std::ranges::find(m_uses, &resource, &Use::resource) != m_uses.end())
                continue;
            const qint64 amount = m_dice.between(40, 4'000);
            addChoice(resource, std::max<qint64>(1, amount * million / (m_output / thousand)), 1);
        }
    }

    void addChoice(const Resource &resource, qint64 specific, int decimals)
    {
        const Unit *unit = m_units.value(resource.unit.code);
        const bool isMinor = !isEnergy(resource);
        if (unit)
            m_uses.push_back({&resource, unit, specific, decimals,
                              m_onlyTotals || (!m_isDense && isMinor && m_dice.chance(250))});
    }

    /// Thousandths of the product's unit, in the months in which the facility was there.
    Months outputOf(int year)
    {
        const qint64 level = divided(m_output * m_dice.between(900, 1110), thousand);
        int weights = 0;
        for (const int weight : m_sector.season)
            weights += weight;
        Months months;
        for (int month = 0; month < 12; ++month) {
            const qint64 share = m_sector.season[static_cast<std::size_t>(month)];
            const qint64 usual = divided(level * share, weights);
            const qint64 value = divided(usual * m_dice.between(930, 1070), thousand);
            const QDate start(year, month + 1, 1);
            const FacilityState &state = m_site.stateOn(start);
            if (!m_site.isOpenOn(start))
                continue;
            const bool stands = state.operation == Operation::Suspended;
            months[static_cast<std::size_t>(month)] = stands ? 0 : value;
        }
        return months;
    }

    void addOutput(ChangeSet &set, int year, const Months &output)
    {
        const Unit *unit = m_units.value(m_sector.unit.code);
        const bool onlyTotal = m_onlyTotals;
        for (std::size_t number = 0; number < m_products.size(); ++number) {
            const qint64 share = number == 1 ? m_secondShare : thousand - m_secondShare;
            Months values;
            for (std::size_t month = 0; month < values.size(); ++month) {
                if (output[month])
                    values[month] = typed(*output[month] * share, *unit, m_sector.decimals);
            }
            Output row{.facility = {m_site.facility.id},
                       .product = m_products[number],
                       .year = year,
                       .unit = m_sector.unit,
                       .decimals = m_sector.decimals};
            row.amounts = amounts(values, year, onlyTotal, true);
            row.id = Ground::partId(m_products[number].id, "output/" + QByteArray::number(year));
            set.add(std::move(row));
        }
    }

    /// Thousandths of the specific use that are left in a month.
    qint64 efficiency(const Resource &resource, QDate month) const
    {
        if (!m_site.applying || *m_site.applying > month ||
            month.year() == m_ground.size().firstYear)
            return thousand;
        // A measure takes some months until it works as meant.
        const bool isNew =
            m_site.applying->addMonths(3) > month && *m_site.applying > m_ground.firstDay();
        const int saving = isNew ? m_site.saving / 2 : m_site.saving;
        return thousand - (isEnergy(resource) ? saving : saving / 4);
    }

    void addUse(ChangeSet &set, int year, const Use &use, const Months &output)
    {
        const qint64 noise = m_dice.between(992, 1008);
        const bool hasFixed = use.resource->category == ResourceCategory::Electricity;
        const qint64 fixedShare = hasFixed ? m_sector.fixed : 0;
        const qint64 perUnit = use.specific * (thousand - fixedShare) / thousand;
        const qint64 fixed = m_output * use.specific / thousand * fixedShare / thousand / 12;
        Months values;
        for (int month = 0; month < 12; ++month) {
            const auto &made = output[static_cast<std::size_t>(month)];
            if (!made)
                continue;
            const qint64 follows =
                divided(divided(*made * perUnit, thousand) * m_dice.between(985, 1015), thousand);
            const qint64 expected = divided((follows + fixed) * noise, thousand);
            const qint64 used =
                divided(expected * efficiency(*use.resource, {year, month + 1, 1}), thousand);
            values[static_cast<std::size_t>(month)] = typed(used, *use.unit, use.decimals);
        }
        Usage row{.facility = {m_site.facility.id},
                  .resource = {use.resource->id},
                  .year = year,
                  .unit = use.resource->unit,
                  .decimals = use.decimals};
        row.amounts = amounts(values, year, use.onlyTotals, isEnergy(*use.resource));
        QByteArray key = "usage/" + use.resource->code.toUtf8() + '/' + QByteArray::number(year);
        row.id = Ground::partId(m_site.facility.id, key);
        set.add(std::move(row));
    }

    /// With what happens to figures on their way: gaps, totals, estimates and slips.
    Amounts amounts(const Months &values, int year, bool onlyTotal, bool decidesSaving)
    {
        const DemoSize &size = m_ground.size();
        Months kept = values;
        // Where a saving is computed a slip would drown the province's figure.
        const bool maySlip =
            !m_isDense && (!decidesSaving || !m_site.applying) && year != size.firstYear;
        if (maySlip && m_dice.chance(4)) {
            auto &largest = *std::ranges::max_element(kept);
            if (largest)
                *largest *= 10;
        }
        Amounts result;
        if (onlyTotal) {
            result.hasTotal = true;
            for (const auto &value : kept)
                result.total += value.value_or(0);
            return result;
        }
        const int gaps = year == size.firstYear ? 10 : 28; // per thousand
        const bool isWhole =
            std::ranges::all_of(kept, [](auto &value) { return value.has_value(); });
        if (isWhole && m_dice.chance(gaps)) {
            const int first = m_dice.between(0, 11);
            const int last = std::min(11, first + m_dice.between(0, 2));
            for (int month = first; month <= last; ++month)
                kept[static_cast<std::size_t>(month)].reset();
        }
        for (int month = 0; month < 12; ++month)
            result.setMonth(month, kept[static_cast<std::size_t>(month)]);
        if (year == size.lastYear && kept[11] && decidesSaving && m_dice.chance(650))
            result.estimated = 1u << 11;
        return result;
    }

    void addBaseline(ChangeSet &set, int year, const std::optional<Ref<Resource>> &resource)
    {
        Baseline baseline{.facility = {m_site.facility.id},
                          .resource = resource,
                          .method = resource ? BaselineMethod::Ratio : m_method,
                          .from = {year, 1, 1},
                          .to = {year, 12, 31},
                          .staticFactors = m_ground.text(m_dice, "baseline_static", year),
                          .lockedOn = m_dice.day({year + 1, 2, 15}, {year + 1, 6, 30})};
        const QByteArray what = resource ? resource->id.toByteArray() : QByteArray("energy");
        baseline.id = Ground::partId(m_site.facility.id, "baseline/" + what);
        set.add(std::move(baseline));
    }

    const Ground &m_ground;
    const Site &m_site;
    const Sector &m_sector;
    const UnitByCode &m_units;
    Dice m_dice;
    std::vector<ChangeSet> &m_byYear;
    bool m_isDense;
    qint64 m_output = 0; ///< thousandths of the product's unit, a usual year
    bool m_onlyTotals = false;
    int m_secondShare = 0;
    BaselineMethod m_method = BaselineMethod::Ratio; ///< of the baseline of all energy
    std::vector<Use> m_uses;
    std::vector<Ref<Product>> m_products;
};

} // namespace

std::vector<ChangeSet> consumptionSets(const Ground &ground, const Register &all)
{
    const DemoSize &size = ground.size();
    ChangeSet products;
    products.title = QCoreApplication::translate("Demonstration", "Demonstration: products");
    std::vector<ChangeSet> byYear(static_cast<std::size_t>(ground.years() + 1));
    for (int year = size.firstYear; year <= size.lastYear; ++year) {
        ChangeSet &set = byYear[static_cast<std::size_t>(year - size.firstYear)];
        set.title = QCoreApplication::translate("Demonstration",
                                                "Demonstration: consumption and output of %1")
                        .arg(year);
        const int perSite = size.resourcesPerFacility > 0 ? size.resourcesPerFacility + 2 : 6;
        set.changes.reserve(all.sites.size() * static_cast<std::size_t>(perSite));
    }
    ChangeSet baselines;
    baselines.title = QCoreApplication::translate("Demonstration", "Demonstration: baselines");
    ChangeSet measures;
    measures.title =
        QCoreApplication::translate("Demonstration", "Demonstration: cleaner-production measures");
    const UnitByCode units = unitsOf(ground);
    for (const Site &site : all.sites) {
        SiteConsumption consumption(ground, site, units, byYear);
        consumption.addProducts(products);
        consumption.addYears();
        consumption.addBaselines(baselines);
        consumption.addMeasures(measures);
    }
    loseThousands(ground, measures);
    std::vector<ChangeSet> sets;
    sets.push_back(std::move(products));
    std::ranges::move(byYear, std::back_inserter(sets));
    sets.push_back(std::move(baselines));
    sets.push_back(std::move(measures));
    std::erase_if(sets, [](const ChangeSet &set) { return set.changes.empty(); });
    return sets;
}

} // namespace sxsh
