// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/base/error.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSet>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// The SHA-256 of every stored value of the sets, in order.
QString digest(const std::vector<ChangeSet> &sets)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ChangeSet &set : sets) {
        for (const Change &change : set.changes) {
            const Record &record = change.record();
            hash.addData(record.info().key);
            for (const Field &field : record.info().fields) {
                const QVariant stored = record.value(field);
                hash.addData(stored.isNull() ? QByteArray("~") : stored.toString().toUtf8());
                hash.addData("\n");
            }
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString digest(const Records &plan, const DemoSize &size)
{
    return digest(demonstration(plan, demoResources(), size));
}

/// The same records, loaded in the opposite order.
Records reversed(const Records &records)
{
    Records result;
    for (int kind = 0; kind < entityCount; ++kind) {
        auto all = records.records(static_cast<EntityKind>(kind));
        ChangeSet set;
        for (auto record = all.rbegin(); record != all.rend(); ++record)
            set.add(*record);
        result.apply(set);
    }
    return result;
}

QSet<int> workYears(const Records &records, const Clause &area)
{
    QSet<int> years;
    for (const Activity &activity : records.all<Activity>()) {
        const Clause *clause = records.find(activity.clause);
        while (clause && clause->id != area.id)
            clause = records.find(clause->parent);
        if (clause)
            years.insert(activity.code.section(u'-', 1, 1).toInt());
    }
    return years;
}

template <class T>
Records without(const T &keep)
{
    Records result;
    for (int kind = 0; kind < entityCount; ++kind) {
        ChangeSet set;
        for (Record &record : templatePlan().records(static_cast<EntityKind>(kind))) {
            if (keep(record))
                set.add(record);
        }
        result.apply(set);
    }
    return result;
}

} // namespace

TEST_CASE("A demonstration of one plan, size and seed is always the same")
{
    const DemoSize size{.facilities = 30};
    const QString expected = digest(templatePlan(), size);
    CHECK(digest(templatePlan(), size) == expected);
    CHECK(digest(reversed(templatePlan()), size) == expected);
    CHECK(digest(templatePlan(), {.facilities = 30, .seed = 2}) != expected);
    // Changes only with the catalogue, the template or the way of inventing.
    CHECK(expected == u"217bd17e39750343436e7fc34506f844eee2cbcfe5c2fda5815966762510b9cc"_s);
}

TEST_CASE("Every set of a demonstration keeps the hard rules")
{
    SECTION("for many seeds")
    {
        const auto facilities = GENERATE(1, 10, 120);
        for (quint64 seed = 1; seed <= 20; ++seed)
            demonstrated({.facilities = facilities, .seed = seed});
    }
    SECTION("for other years")
    {
        const auto [first, last] = GENERATE(table<int, int>({{2018, 2018},
                                                             {2015, 2024},
                                                             {2019, 2021},
                                                             {2016, 2026},
                                                             {2026, 2028},
                                                             {1990, 1992},
                                                             {2021, 2060}}));
        INFO(first << " to " << last);
        demonstrated({.facilities = 60, .firstYear = first, .lastYear = last});
    }
    SECTION("for a thousand facilities")
    {
        demonstrated({.facilities = 1000});
    }
}

TEST_CASE("A demonstration is taken back to the plan it was made for")
{
    const auto sets = demonstration(templatePlan(), demoResources(), {.facilities = 20});
    Records records = templatePlan();
    for (const ChangeSet &set : sets) {
        CHECK_FALSE(set.title.isEmpty());
        CHECK_FALSE(set.changes.empty());
        records.apply(set);
    }
    for (auto set = sets.rbegin(); set != sets.rend(); ++set)
        records.apply(set->inverted());
    for (int kind = 0; kind < entityCount; ++kind) {
        const auto entity = static_cast<EntityKind>(kind);
        REQUIRE(records.size(entity) == templatePlan().size(entity));
        for (const Record &record : templatePlan().records(entity))
            REQUIRE(records.find(entity, record.id()) == record);
    }
}

TEST_CASE("The first set marks the plan, so that every page printed says so")
{
    const auto sets = demonstration(templatePlan(), demoResources(), {.facilities = 1});
    Records records = templatePlan();
    records.apply(sets.front());
    for (const Plan &plan : records.all<Plan>())
        CHECK(plan.demonstration);
}

TEST_CASE("A demonstration has as many facilities as asked for, in every district")
{
    const auto facilities = GENERATE(1, 11, 120);
    const Records records = demonstrated({.facilities = facilities});
    CHECK(static_cast<int>(records.all<Facility>().size()) == facilities);
    QSet<QUuid> districts;
    for (const FacilityPlacement &placement : records.all<FacilityPlacement>())
        districts.insert(records.find(placement.unit)->parent->id);
    CHECK(districts.size() == std::min(facilities, 11));
}

TEST_CASE("Every task area has activities in every year of the plan")
{
    const auto [first, last] =
        GENERATE(table<int, int>({{2015, 2020}, {2018, 2018}, {2015, 2024}, {2021, 2023}}));
    const Records records = demonstrated({.facilities = 5, .firstYear = first, .lastYear = last});
    QSet<int> expected;
    for (int year = std::max(first, 2016); year <= last; ++year)
        expected.insert(year);
    int areas = 0;
    for (const Clause &clause : records.all<Clause>()) {
        if (clause.clauseKind != ClauseKind::TaskArea)
            continue;
        ++areas;
        INFO(clause.label);
        CHECK(workYears(records, clause) == expected);
    }
    CHECK(areas == 8);
}

TEST_CASE("A plan whose clauses match no known work still gets some under every task area")
{
    Records plan = templatePlan();
    ChangeSet set;
    for (const Clause &clause : templatePlan().all<Clause>()) {
        Clause other = clause;
        other.text = u"…"_s;
        set.edit(clause, other);
    }
    plan.apply(set);
    for (const ChangeSet &made : demonstration(plan, demoResources(), {.facilities = 3}))
        plan.apply(made);
    for (const Clause &clause : plan.all<Clause>()) {
        if (clause.clauseKind == ClauseKind::TaskArea)
            CHECK(workYears(plan, clause) == QSet<int>{2016, 2017, 2018, 2019, 2020});
    }
}

TEST_CASE("A demonstration uses exactly as many resources as asked for")
{
    const auto resources = GENERATE(1, 10, 29);
    const Records records = demonstrated(
        {.facilities = 7, .firstYear = 2015, .lastYear = 2017, .resourcesPerFacility = resources});
    CHECK(static_cast<int>(records.all<Usage>().size()) == 7 * 3 * resources);
}

TEST_CASE("A demonstration that cannot be made is refused in words")
{
    const auto refusal = [](const Records &plan, const DemoSize &size) {
        try {
            demonstration(plan, demoResources(), size);
        } catch (const Error &error) {
            return error.text();
        }
        return QString();
    };
    const auto [size, words] = GENERATE(
        table<DemoSize, QString>({{{.facilities = 0}, u"from 1 to 20000"_s},
                                  {{.facilities = 20'001}, u"from 1 to 20000"_s},
                                  {{.firstYear = 2020, .lastYear = 2015}, u"2020 to 2015"_s},
                                  {{.firstYear = 2000, .lastYear = 2040}, u"at most 40"_s},
                                  {{.firstYear = 1989, .lastYear = 1995}, u"between 1990"_s},
                                  {{.resourcesPerFacility = -1}, u"from 0 to 29"_s},
                                  {{.resourcesPerFacility = 30}, u"from 0 to 29"_s}}));
    CHECK(refusal(templatePlan(), size).contains(words));

    const auto noAreas = without([](const Record &record) {
        const Clause *clause = record.as<Clause>();
        return !clause || clause->clauseKind != ClauseKind::TaskArea;
    });
    CHECK(refusal(noAreas, {}).contains(u"no task areas"_s));
    const auto noUnits = without([](const Record &record) { return !record.as<AdminUnit>(); });
    CHECK(refusal(noUnits, {}).contains(u"no communes"_s));
    CHECK(refusal(Records(), {}).contains(u"no plan"_s));
    CHECK(refusal(demonstrated({.facilities = 1}), {}).contains(u"already has"_s));
}
