// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/returnacceptance.h"
#include "tests/catch.h"
#include "tests/core/package/provinceplan.h"

#include <QtCore/QRandomGenerator>
#include <map>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// A facility and whether its note or its address is meant.
using Place = std::pair<QString, bool>;
using Values = std::map<Place, QString>;

void enter(Session &session, const Place &place, const QString &value)
{
    if (place.second)
        setNote(session, place.first, value);
    else
        setAddress(session, place.first, value);
}

Values valuesOf(const Records &records)
{
    Values values;
    for (const QString &code : {u"CS001"_s, u"CS002"_s}) {
        const Facility &facility = facilityIn(records, code);
        values[{code, true}] = facility.note;
        values[{code, false}] = facility.address;
    }
    return values;
}

} // namespace

TEST_CASE("Ten exchanges in a row lose nothing of either side and ask about nothing twice")
{
    constexpr int exchanges = 10;
    QRandomGenerator random(GENERATE(1u, 2u, 3u, 4u));
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    Values base = valuesOf(plan.records());
    Values ours = base;
    Values theirs = base;
    int number = 0;
    for (int exchange = 0; exchange < exchanges; ++exchange) {
        for (auto &[place, value] : theirs) {
            if (random.bounded(2) == 0)
                enter(*copy, place, value = u"huyện %1"_s.arg(++number));
        }
        for (auto &[place, value] : ours) {
            if (random.bounded(3) == 0)
                enter(plan.session(), place, value = u"Sở %1"_s.arg(++number));
        }
        const Take take = random.bounded(2) == 0 ? Take::Ours : Take::Theirs;
        Values joined = ours;
        int conflicts = 0;
        for (auto &[place, value] : joined) {
            const QString &entered = theirs[place];
            if (entered == base[place] || entered == value)
                continue;
            const bool isConflict = value != base[place];
            conflicts += isConflict ? 1 : 0;
            if (!isConflict || take == Take::Theirs)
                value = entered;
        }
        const auto received = plan.returnOf(*copy);
        ReturnReview review = reviewOf(plan.session(), *received);
        CHECK(openConflicts(review.items) == conflicts);
        decideConflicts(review.items, take);
        const Acceptance acceptance =
            acceptReturn(plan.session(), *received, review.items, ProblemPolicy::Reject);
        REQUIRE(acceptance.applied);
        CHECK(valuesOf(plan.records()) == joined);
        if (random.bounded(4) == 0) { // accepted and taken back is nothing
            const Exchange accepted =
                *acceptanceOf(plan.records(), plan.unit(u"024"), acceptance.number);
            const auto items = reversalOf(plan.session(), accepted);
            CHECK(openConflicts(items) == 0);
            REQUIRE(revertAcceptance(plan.session(), accepted, items).applied);
            CHECK(valuesOf(plan.records()) == ours);
            continue;
        }
        ours = joined;
        base = theirs;
        CHECK(reviewOf(plan.session(), *plan.returnOf(*copy)).items.empty());
    }
    CHECK(plan.session().verify().empty());
}
