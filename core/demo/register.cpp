// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/site.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 million = 1'000'000;

/// A tax code whose check digit is wrong, so that it is nobody's.
QString taxCode(const QString &prefix, int number)
{
    constexpr std::array weights{31, 29, 23, 19, 17, 13, 7, 5, 3};
    constexpr int step = 7919; // without a common divisor with the range, so that none comes twice
    constexpr int range = 100'000;
    const QString body =
        prefix + QString::number(qint64(number) * step % range).rightJustified(5, u'0');
    int sum = 0;
    for (std::size_t digit = 0; digit < weights.size(); ++digit)
        sum += weights[digit] * body[static_cast<qsizetype>(digit)].digitValue();
    const int right = 10 - sum % 11;
    return body + QString::number((right + 3) % 10);
}

class RegisterMaker
{
public:
    explicit RegisterMaker(const Ground &ground)
        : m_ground(ground), m_isDense(ground.size().resourcesPerFacility > 0)
    {
        for (const Sector &sector : ground.catalogue().sectors())
            m_sectorWeights.push_back(sector.weight);
    }

    Register make()
    {
        const int count = m_ground.size().facilities;
        m_all.sites.reserve(static_cast<std::size_t>(count));
        while (static_cast<int>(m_all.sites.size()) < count)
            addOwner(count - static_cast<int>(m_all.sites.size()));
        for (Site &site : m_all.sites) {
            change(site);
            move(site);
            inventConduct(m_ground, site);
        }
        return std::move(m_all);
    }

private:
    struct Owner {
        const Sector *sector = nullptr;
        OwnerForm form{};
        QString person{};
        QString brand{};
        std::optional<Ref<Enterprise>> enterprise{};
        const AdminUnit *area = nullptr; ///< of its newest facility
    };

    /// An enterprise or household with its facilities, at most `most`.
    void addOwner(int most)
    {
        Dice dice = m_ground.dice("owner", QByteArray::number(++m_owners));
        Owner owner;
        owner.sector = &m_ground.catalogue().sectors()[dice.weighted(m_sectorWeights)];
        owner.form = static_cast<OwnerForm>(dice.weighted(owner.sector->owners));
        owner.person = unusedPerson(dice);
        constexpr std::array facilities{78, 15, 7}; // one, two, three
        int count = owner.form == OwnerForm::Household
                        ? 1
                        : 1 + static_cast<int>(dice.weighted(facilities));
        for (bool first = true; count > 0 && most > 0; --count, --most) {
            Site site = place(dice, owner);
            if (std::exchange(first, false))
                addEnterprise(dice, owner, site);
            describe(dice, owner, site);
            m_all.sites.push_back(std::move(site));
        }
    }

    QString unusedPerson(Dice &dice)
    {
        QString name = m_ground.person(dice);
        for (int attempt = 0; attempt < 20 && m_names.contains(name); ++attempt)
            name = m_ground.person(dice);
        m_names.insert(name);
        return name;
    }

    Site place(Dice &dice, Owner &owner)
    {
        Site site;
        site.number = static_cast<int>(m_all.sites.size()) + 1;
        site.sector = owner.sector;
        site.owner = owner.form;
        constexpr std::array largest{1000, 600, 350};
        site.scale = dice.between(0, largest[static_cast<std::size_t>(owner.form)]);
        const int width = m_ground.size().facilities > 9'999 ? 5 : 4;
        site.facility.code = u"CS-"_s + QString::number(site.number).rightJustified(width, u'0');
        site.facility.id = m_ground.id("facility", site.key());
        openAndClose(dice, *owner.sector, site.facility);
        const QDate opened = *site.facility.openedOn;
        // The first ones go round, so that every area has some.
        const auto areas = m_ground.areas(opened);
        const auto turn = static_cast<std::size_t>(site.number - 1);
        const AdminUnit *area = turn < areas.size() ? areas[turn] : nullptr;
        // A cooperative's facilities are near each other.
        const bool isNear = owner.form == OwnerForm::Cooperative || dice.chance(600);
        if (!area && owner.area && isNear && owner.area->isValidOn(opened))
            area = owner.area;
        const AdminUnit *unit = m_ground.commune(dice, opened, owner.sector->isRural, area);
        owner.area = m_ground.area(*unit);
        site.placements.push_back({.id = Ground::partId(site.facility.id, "placement/0"),
                                   .facility = {site.facility.id},
                                   .unit = {unit->id},
                                   .from = opened});
        const char *list = m_ground.isUrban(*unit) ? "street" : "hamlet";
        site.facility.address = m_ground.text(dice, list) + u", "_s + Ground::inText(*unit);
        if (const AdminUnit *district = m_ground.area(*unit); district != unit)
            site.facility.address += u", "_s + Ground::inText(*district);
        return site;
    }

    /// Not in the first year, whose twelve months are the baseline.
    void openAndClose(Dice &dice, const Sector &sector, Facility &facility) const
    {
        const int first = m_ground.size().firstYear;
        const int last = m_ground.size().lastYear;
        const QDate early(std::min(sector.since, first - 5), 1, 1);
        const bool later = dice.chance(220);
        facility.openedOn = later && !m_isDense && last > first
                                ? dice.day({first + 1, 1, 1}, {last, 9, 30})
                                : dice.day(early, {first - 1, 12, 31});
        const bool closes = dice.chance(50);
        const QDate soonest = std::max(facility.openedOn->addYears(1), QDate(first + 1, 3, 1));
        if (closes && !m_isDense && soonest < m_ground.lastDay())
            facility.closedOn = dice.day(soonest, m_ground.lastDay());
    }

    const AdminUnit &unitOf(const Site &site) const
    {
        return *m_ground.records().find(site.placements.front().unit);
    }

    /// A name that is not taken yet, with a number after it where all are.
    QString unusedName(Dice &dice, const QStringList &patterns, const Owner &owner,
                       const AdminUnit &unit)
    {
        const std::vector<QString> choice(patterns.begin(), patterns.end());
        QString name;
        for (int attempt = 0; attempt < 12; ++attempt) {
            // Drawn one after the other: the order of a call's arguments is the compiler's.
            const QString &pattern = dice.pick(choice);
            const QString brand = m_ground.text(dice, "brand");
            name = filled(
                pattern,
                {{"place", m_ground.placeName(unit)}, {"brand", brand}, {"person", owner.person}});
            if (!m_names.contains(name))
                break;
        }
        QString unused = name;
        for (int number = 2; m_names.contains(unused); ++number)
            unused = name + u' ' + QString::number(number);
        m_names.insert(unused);
        return unused;
    }

    void addEnterprise(Dice &dice, Owner &owner, const Site &site)
    {
        const bool isHousehold = owner.form == OwnerForm::Household;
        if (isHousehold && dice.chance(600))
            return;
        Enterprise enterprise;
        const int number = static_cast<int>(m_all.enterprises.size()) + 1;
        enterprise.code = u"DN-"_s + QString::number(number).rightJustified(4, u'0');
        enterprise.id = m_ground.id("enterprise", enterprise.code.toUtf8());
        const auto &household = m_ground.catalogue().words("household_name"_L1);
        const QStringList patterns = owner.form == OwnerForm::Company ? owner.sector->companyNames
                                     : isHousehold ? QStringList(household.begin(), household.end())
                                                   : owner.sector->cooperativeNames;
        enterprise.name = unusedName(dice, patterns, owner, unitOf(site));
        constexpr std::array taxed{1000, 800, 300};
        if (dice.chance(taxed[static_cast<std::size_t>(owner.form)]))
            enterprise.taxCode = taxCode(m_ground.text(dice, "tax_prefix"), number);
        enterprise.unit = site.placements.front().unit;
        owner.enterprise = {enterprise.id};
        m_all.enterprises.push_back(std::move(enterprise));
    }

    void describe(Dice &dice, const Owner &owner, Site &site)
    {
        const Sector &sector = *owner.sector;
        const bool isHousehold = owner.form == OwnerForm::Household;
        site.facility.contact = isHousehold ? owner.person : m_ground.person(dice);
        if (dice.chance(750))
            site.facility.phone = m_ground.text(dice, "phone") + u' ' +
                                  QString::number(site.number % 10'000).rightJustified(4, u'0');
        const QDate opened = *site.facility.openedOn;
        const auto [version, code] = m_ground.industry(sector.vsic, opened);
        const int span = sector.labourMax - sector.labourMin;
        const int labour = sector.labourMin + span * site.scale / 1000 * site.scale / 1000;
        FacilityState state{
            .id = Ground::partId(site.facility.id, "state/0"),
            .facility = {site.facility.id},
            .from = opened,
            .name = unusedName(dice, isHousehold ? sector.workshopNames : sector.plantNames, owner,
                               unitOf(site)),
            .enterprise = owner.enterprise,
            .vsicVersion = version,
            .vsicCode = code,
            .inScope = m_isDense || !dice.chance(30)};
        if (dice.chance(950))
            state.labour = labour;
        const qint64 perWorker = dice.between(40, sector.isHeavy ? 900 : 220);
        if (!isHousehold && dice.chance(800))
            state.capital = Money{labour * perWorker * million};
        if (dice.chance(550))
            state.revenue = Money{labour * dice.between(60, 320) * million};
        site.states.push_back(state);
        for (int count = labour < 15 ? dice.between(0, 1) : dice.between(1, 3); count > 0; --count)
            addStaff(dice, site);
    }

    void addStaff(Dice &dice, Site &site) const
    {
        const bool isOwner = site.owner == OwnerForm::Household;
        TechnicalStaff worker{
            .facility = {site.facility.id},
            .name = isOwner ? site.facility.contact : m_ground.person(dice),
            .position = m_ground.text(dice, isOwner ? "owner_position" : "position"),
            .from = std::max(*site.facility.openedOn, m_ground.firstDay().addYears(-3))};
        if (std::ranges::find(site.staff, worker.name, &TechnicalStaff::name) != site.staff.end())
            return;
        worker.id = Ground::partId(site.facility.id, "staff/" + worker.name.toUtf8());
        site.staff.push_back(std::move(worker));
    }

    /// States after the first: what changed at the facility over the years.
    void change(Site &site)
    {
        if (m_isDense || m_ground.years() == 0)
            return;
        Dice dice = m_ground.dice("change", site.key());
        const QDate from = std::max(site.facility.openedOn->addMonths(6),
                                    QDate(m_ground.size().firstYear + 1, 1, 1));
        const QDate last = site.facility.closedOn.value_or(m_ground.lastDay()).addDays(-1);
        if (from >= last)
            return;
        std::map<QDate, std::function<void(FacilityState &)>> changes;
        if (dice.chance(300)) {
            const int percent = dice.between(75, 130);
            changes[QDate(dice.day(from, last).year(), 12, 31)] = [percent](FacilityState &state) {
                if (state.labour)
                    state.labour = std::max(1, *state.labour * percent / 100);
            };
        }
        if (dice.chance(50)) {
            changes[dice.day(from, last)] = [name = rename(dice, site)](FacilityState &state) {
                state.name = name;
            };
        }
        if (const Enterprise *buyer = dice.chance(35) ? otherOwner(dice, site) : nullptr) {
            changes[dice.day(from, last)] = [id = buyer->id](FacilityState &state) {
                state.enterprise = Ref<Enterprise>{id};
            };
        }
        if (dice.chance(50)) {
            const QDate stop = dice.day(from, last);
            const QDate again = stop.addMonths(dice.between(5, 20));
            changes[stop] = [](FacilityState &state) { state.operation = Operation::Suspended; };
            if (again < last)
                changes[again] = [](FacilityState &state) {
                    state.operation = Operation::Operating;
                };
        }
        if (dice.chance(15))
            changes[dice.day(from, last)] = [](FacilityState &state) { state.inScope = false; };
        for (const auto &[day, edit] : changes) {
            if (day < from || day > last)
                continue;
            FacilityState state = site.states.back();
            edit(state);
            if (state == site.states.back())
                continue;
            state.id = Ground::partId(site.facility.id,
                                      "state/" + QByteArray::number(qint64(site.states.size())));
            state.from = day;
            const auto [version, code] = m_ground.industry(site.sector->vsic, day);
            state.vsicVersion = version;
            state.vsicCode = code;
            site.states.push_back(std::move(state));
        }
    }

    QString rename(Dice &dice, const Site &site)
    {
        const bool isHousehold = site.owner == OwnerForm::Household;
        const Owner owner{
            .sector = site.sector, .form = site.owner, .person = m_ground.person(dice)};
        return unusedName(dice, isHousehold ? site.sector->workshopNames : site.sector->plantNames,
                          owner, unitOf(site));
    }

    /// A company of the same kind that could have bought the facility.
    const Enterprise *otherOwner(Dice &dice, const Site &site) const
    {
        std::vector<QUuid> owners;
        for (const Site &other : m_all.sites) {
            const auto &enterprise = other.states.front().enterprise;
            if (other.sector == site.sector && other.owner == OwnerForm::Company && enterprise &&
                enterprise != site.states.front().enterprise)
                owners.push_back(enterprise->id);
        }
        if (owners.empty())
            return nullptr;
        return &*std::ranges::find(m_all.enterprises, dice.pick(owners), &Enterprise::id);
    }

    /// Placements after the first: moves, and a choice where the unit was split.
    void move(Site &site) const
    {
        Dice dice = m_ground.dice("move", site.key());
        const QDate last = site.facility.closedOn.value_or(m_ground.lastDay()).addDays(-1);
        const QDate from = std::max(site.facility.openedOn->addYears(1), m_ground.firstDay());
        if (dice.chance(40) && from < last && !m_isDense) {
            const QDate day = dice.day(from, last);
            const AdminUnit &unit = unitOf(site);
            const AdminUnit *next = unit.isValidOn(day)
                                        ? m_ground.neighbour(dice, unit, day)
                                        : m_ground.commune(dice, day, site.sector->isRural);
            addPlacement(site, *next, day);
        }
        const AdminUnit *unit = m_ground.records().find(site.placements.back().unit);
        if (!unit->validTo || *unit->validTo > last || !dice.chance(900))
            return;
        std::vector<const UnitTransition *> parts;
        for (const UnitTransition &part : m_ground.records().all<UnitTransition>().of(unit->id)) {
            if (part.transitionKind == TransitionKind::Part && part.date == *unit->validTo)
                parts.push_back(&part);
        }
        std::ranges::sort(parts, [](auto *a, auto *b) { return a->id < b->id; });
        if (!parts.empty())
            addPlacement(site, *m_ground.records().find(dice.pick(parts)->to), *unit->validTo);
    }

    static void addPlacement(Site &site, const AdminUnit &unit, QDate from)
    {
        const auto number = QByteArray::number(qint64(site.placements.size()));
        if (site.placements.back().unit.id != unit.id)
            site.placements.push_back(
                {.id = Ground::partId(site.facility.id, "placement/" + number),
                 .facility = {site.facility.id},
                 .unit = {unit.id},
                 .from = from});
    }

    const Ground &m_ground;
    bool m_isDense;
    std::vector<int> m_sectorWeights;
    int m_owners = 0;
    QSet<QString> m_names;
    Register m_all;
};

} // namespace

Ref<AdminUnit> Site::unitOn(QDate day) const
{
    Ref<AdminUnit> unit = placements.front().unit;
    for (const FacilityPlacement &placement : placements) {
        if (*placement.from <= day)
            unit = placement.unit;
    }
    return unit;
}

const FacilityState &Site::stateOn(QDate day) const
{
    const FacilityState *found = &states.front();
    for (const FacilityState &state : states) {
        if (*state.from <= day)
            found = &state;
    }
    return *found;
}

bool Site::counts(QDate day) const
{
    const FacilityState &state = stateOn(day);
    return isOpenOn(day) && state.inScope && state.operation == Operation::Operating;
}

Register inventRegister(const Ground &ground)
{
    return RegisterMaker(ground).make();
}

ChangeSet registerSet(const Register &all)
{
    ChangeSet set;
    set.title =
        QCoreApplication::translate("Demonstration", "Demonstration: register of facilities");
    for (const Enterprise &enterprise : all.enterprises)
        set.add(enterprise);
    for (const Site &site : all.sites) {
        set.add(site.facility);
        for (const FacilityState &state : site.states)
            set.add(state);
        for (const FacilityPlacement &placement : site.placements)
            set.add(placement);
        for (const TechnicalStaff &worker : site.staff)
            set.add(worker);
    }
    return set;
}

} // namespace sxsh
