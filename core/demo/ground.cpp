// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/ground.h"

#include "core/base/error.h"
#include "core/model/dated.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

template <class T>
std::vector<const T *> sortedByCode(const Records &records)
{
    std::vector<const T *> sorted;
    for (const T &record : records.all<T>())
        sorted.push_back(&record);
    std::ranges::sort(sorted, [](const T *a, const T *b) {
        return std::tie(a->code, a->id) < std::tie(b->code, b->id);
    });
    return sorted;
}

template <class T>
const T *byCode(const std::vector<const T *> &sorted, const QString &code)
{
    const auto at = std::ranges::find(sorted, code, &T::code);
    return at == sorted.end() ? nullptr : *at;
}

/// The province of a plan with all that it became.
QSet<QUuid> provinces(const Records &records)
{
    QSet<QUuid> found;
    for (const Plan &plan : records.all<Plan>()) {
        if (plan.province)
            found.insert(plan.province->id);
    }
    for (qsizetype before = -1; before != found.size();) {
        before = found.size();
        for (const UnitTransition &transition : records.all<UnitTransition>()) {
            if (found.contains(transition.from.id))
                found.insert(transition.to.id);
        }
    }
    return found;
}

} // namespace

Ground::Ground(const Records &plan, const QString &resources, const DemoSize &size)
    : m_records(plan), m_catalogue(resources), m_size(size), m_plans(sortedByCode<Plan>(plan)),
      m_organisations(sortedByCode<Organisation>(plan)), m_resources(sortedByCode<Resource>(plan)),
      m_fundingSources(sortedByCode<FundingSource>(plan)),
      m_industries(sortedByCode<Industry>(plan))
{
    static const QUuid space(u"{2f0c6c59-5d0e-5b8c-8d53-0d6f3a1c7e44}"_s);
    QByteArray key = QByteArray::number(size.seed);
    for (const Plan *one : m_plans)
        key += '/' + one->id.toByteArray();
    m_space = QUuid::createUuidV5(space, key);
    fillYears();
    readCommunes();
    check();
}

void Ground::fillYears()
{
    if (m_plans.empty())
        return;
    const Plan &plan = *m_plans.front();
    if (m_size.firstYear == 0 && plan.startsOn)
        m_size.firstYear = plan.startsOn->year() - 1;
    if (m_size.lastYear == 0 && plan.endsOn)
        m_size.lastYear = plan.endsOn->year();
}

void Ground::readCommunes()
{
    constexpr int urbanWeight = 8;
    const QSet<QUuid> inside = provinces(m_records);
    for (const AdminUnit *unit : sortedByCode<AdminUnit>(m_records)) {
        if (unit->level != UnitLevel::Commune)
            continue;
        const AdminUnit *province = containing(m_records, *unit, UnitLevel::Province);
        if (inside.isEmpty() || (province && inside.contains(province->id)))
            m_communes.push_back({unit, area(*unit), isUrban(*unit) ? urbanWeight : 1});
    }
}

void Ground::check() const
{
    constexpr int earliest = 1990; // of consumption
    constexpr int latest = 2100;
    constexpr int mostYears = 40;
    constexpr int mostFacilities = 20'000;
    if (m_size.facilities < 1 || m_size.facilities > mostFacilities)
        throw Error(
            QCoreApplication::translate(
                "Demonstration", "Demonstration data can have from 1 to %1 facilities, not %2.")
                .arg(mostFacilities)
                .arg(m_size.facilities));
    if (m_plans.empty() || m_resources.empty())
        throw Error(QCoreApplication::translate(
            "Demonstration",
            "The file has no plan or no resources to make demonstration data for. Make "
            "a new plan from a template first."));
    if (m_size.firstYear > m_size.lastYear || m_size.firstYear < earliest ||
        m_size.lastYear > latest || years() >= mostYears) {
        throw Error(QCoreApplication::translate(
                        "Demonstration",
                        "Demonstration data cannot be made for the years %1 to %2: give at most %3 "
                        "years between %4 and %5, the first one first.")
                        .arg(m_size.firstYear)
                        .arg(m_size.lastYear)
                        .arg(mostYears)
                        .arg(earliest)
                        .arg(latest));
    }
    if (m_size.resourcesPerFacility < 0 ||
        m_size.resourcesPerFacility > static_cast<int>(m_resources.size())) {
        throw Error(
            QCoreApplication::translate(
                "Demonstration", "A facility can use from 0 to %1 resources of this plan, not %2.")
                .arg(m_resources.size())
                .arg(m_size.resourcesPerFacility));
    }
    const bool hasTaskArea = std::ranges::any_of(m_records.all<Clause>(), [](const Clause &clause) {
        return clause.clauseKind == ClauseKind::TaskArea;
    });
    if (!hasTaskArea)
        throw Error(QCoreApplication::translate(
            "Demonstration",
            "The plan has no task areas, so demonstration data have no work to show. "
            "Add them, or make a new plan from a template."));
    for (int year = m_size.firstYear; year <= m_size.lastYear; ++year) {
        if (areas({year, 1, 1}).empty())
            throw Error(QCoreApplication::translate(
                            "Demonstration",
                            "The file has no communes of the province in %1. Add administrative "
                            "units, or choose other years.")
                            .arg(year));
    }
    if (m_records.all<Facility>().size() > 0 || m_records.all<Activity>().size() > 0)
        throw Error(QCoreApplication::translate(
            "Demonstration",
            "The file already has facilities or activities. Demonstration data are not "
            "mixed with others: make them in a new file."));
}

std::vector<const Clause *> Ground::clauses(const Plan &plan) const
{
    std::vector<const Clause *> sorted;
    for (const Clause &clause : m_records.all<Clause>().of(plan.id))
        sorted.push_back(&clause);
    std::ranges::sort(sorted, [](const Clause *a, const Clause *b) {
        return std::tie(a->position, a->code, a->id) < std::tie(b->position, b->code, b->id);
    });
    return sorted;
}

const Resource *Ground::resource(const QString &code) const
{
    return byCode(m_resources, code);
}

const FundingSource *Ground::fundingSource(const QString &code) const
{
    return byCode(m_fundingSources, code);
}

const OutputType *Ground::outputType(const QString &code) const
{
    for (const OutputType &type : m_records.all<OutputType>()) {
        if (type.code == code)
            return &type;
    }
    return nullptr;
}

const AdminUnit *Ground::area(const AdminUnit &commune) const
{
    const AdminUnit *district = containing(m_records, commune, UnitLevel::District);
    return district ? district : &commune;
}

std::vector<const AdminUnit *> Ground::areas(QDate day) const
{
    std::vector<const AdminUnit *> found;
    for (const Commune &commune : m_communes) {
        if (!commune.unit->isValidOn(day))
            continue;
        if (std::ranges::find(found, commune.area) == found.end())
            found.push_back(commune.area);
    }
    std::ranges::sort(found, [](const AdminUnit *a, const AdminUnit *b) {
        return std::tie(a->code, a->id) < std::tie(b->code, b->id);
    });
    return found;
}

const AdminUnit *Ground::commune(Dice &dice, QDate day, bool isRural, const AdminUnit *area) const
{
    std::vector<int> weights;
    bool hasAny = false;
    for (const Commune &commune : m_communes) {
        const bool fits = commune.unit->isValidOn(day) && (!area || commune.area == area) &&
                          !(isRural && commune.weight > 1);
        weights.push_back(fits ? commune.weight : 0);
        hasAny = hasAny || fits;
    }
    return hasAny ? m_communes[dice.weighted(weights)].unit : commune(dice, day, false, area);
}

const AdminUnit *Ground::neighbour(Dice &dice, const AdminUnit &commune, QDate day) const
{
    std::vector<const AdminUnit *> others;
    for (const Commune &other : m_communes) {
        if (other.unit != &commune && other.unit->isValidOn(day) &&
            other.unit->parent == commune.parent)
            others.push_back(other.unit);
    }
    return others.empty() ? &commune : dice.pick(others);
}

bool Ground::hasPrefix(const QString &name, const char *list) const
{
    return std::ranges::any_of(m_catalogue.words(QLatin1String(list)), [&](const QString &prefix) {
        return name.startsWith(prefix + u' ');
    });
}

QString Ground::placeName(const AdminUnit &unit) const
{
    for (const QString &prefix : m_catalogue.words("unit_prefix"_L1)) {
        if (unit.name.startsWith(prefix + u' '))
            return unit.name.mid(prefix.size() + 1);
    }
    return unit.name;
}

QString Ground::inText(const AdminUnit &unit)
{
    return unit.name.left(1).toLower() + unit.name.mid(1);
}

Ground::Industrial Ground::industry(const QString &code, QDate day) const
{
    for (const QString &wanted : {code, code.left(2)}) {
        for (const Industry *industry : m_industries) {
            if (industry->code == wanted && (!industry->validFrom || *industry->validFrom <= day) &&
                (!industry->validTo || day < *industry->validTo))
                return {industry->version, industry->code};
        }
    }
    return {};
}

Dice Ground::dice(const char *what, const QByteArray &which) const
{
    return Dice(m_size.seed, QByteArray(what) + '/' + which);
}

QUuid Ground::id(const char *entity, const QByteArray &key) const
{
    return QUuid::createUuidV5(m_space, QByteArray(entity) + '/' + key);
}

QUuid Ground::partId(QUuid owner, const QByteArray &key)
{
    return QUuid::createUuidV5(owner, key);
}

QString Ground::text(Dice &dice, const char *list, int year) const
{
    return filled(dice.pick(m_catalogue.words(QLatin1String(list))),
                  {{"year", QString::number(year)}});
}

QString Ground::person(Dice &dice) const
{
    const QString &surname = dice.pick(m_catalogue.words("surname"_L1));
    const QString &given = dice.pick(m_catalogue.words(dice.chance(620) ? "man"_L1 : "woman"_L1));
    return surname + u' ' + given;
}

QString filled(QString text, std::initializer_list<std::pair<const char *, QString>> values)
{
    for (const auto &[key, value] : values)
        text.replace(u'{' + QLatin1String(key) + u'}', value);
    return text;
}

} // namespace sxsh
