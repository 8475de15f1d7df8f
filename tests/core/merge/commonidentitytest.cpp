// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/commonidentity.h"
#include "tests/catch.h"
#include "tests/core/storage/planfiles.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const Facility facility{.id = QUuid::createUuid(), .code = u"CS001"_s};

Records holding(std::vector<Record> records)
{
    Records result;
    result.apply(planfiles::adding({facility}));
    result.apply(planfiles::adding(std::move(records)));
    return result;
}

Baseline baseline(QDate from)
{
    return {.id = QUuid::createUuid(), .facility = {facility.id}, .from = from};
}

constexpr std::array kinds{EntityKind::Facility, EntityKind::Product, EntityKind::Baseline,
                           EntityKind::Adjustment};

} // namespace

TEST_CASE(
    "Records that both sides entered with one natural key are one, and what rests on them too")
{
    const Baseline ours = baseline(QDate(2017, 1, 1));
    const Baseline theirs = baseline(QDate(2017, 1, 1));
    const auto adjustment = [](const Baseline &of) {
        return Adjustment{
            .id = QUuid::createUuid(), .baseline = {of.id}, .month = QDate(2018, 3, 1)};
    };
    const Adjustment own = adjustment(ours);
    const Adjustment other = adjustment(theirs);
    const Records mine = holding({ours, own});
    const Records handedIn = holding({theirs, other});
    const auto same = commonIdentities(mine, handedIn, kinds);
    CHECK(same.size() == 2);
    CHECK(same.value(theirs.id) == ours.id);
    CHECK(same.value(other.id) == own.id);

    const Records renamed = withIdentities(handedIn, same);
    REQUIRE(renamed.all<Adjustment>().find(own.id));
    CHECK(renamed.all<Adjustment>().find(own.id)->baseline.id == ours.id);
    CHECK(renamed.size(EntityKind::Baseline) == 1);
    CHECK(renamed.find(Ref<Facility>{facility.id}));
}

TEST_CASE("Other keys, and records with codes of their own, stay two")
{
    const auto product = [] {
        return Product{.id = QUuid::createUuid(), .facility = {facility.id}, .code = u"CHE"_s};
    };
    const auto same = commonIdentities(holding({baseline(QDate(2016, 1, 1)), product()}),
                                       holding({baseline(QDate(2017, 1, 1)), product()}), kinds);
    CHECK(same.isEmpty());
}
