// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/sharechanges.h"
#include "tests/catch.h"
#include "tests/core/indicators/registerplan.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

QUuid identity(char letter)
{
    return QUuid::createUuidV5(QUuid(), QByteArray(1, letter));
}

/// "a+ b- c?": who, and yes, no or not known.
std::vector<CountedSubject> subjects(const QString &text)
{
    std::vector<CountedSubject> all;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts)) {
        const Standing standing = one[1] == u'+'   ? Standing::Yes
                                  : one[1] == u'-' ? Standing::No
                                                   : Standing::Unknown;
        all.push_back({identity(one[0].toLatin1()), standing});
    }
    return all;
}

std::vector<CountedSubject> anySubjects()
{
    std::vector<CountedSubject> all;
    const int count = *rc::gen::inRange(0, 30);
    for (int i = 0; i < count; ++i) {
        all.push_back({identity(static_cast<char>('a' + *rc::gen::inRange(0, 20))),
                       *rc::gen::element(Standing::Yes, Standing::No, Standing::Unknown)});
    }
    return all;
}

} // namespace

TEST_CASE("What moved the numerator of a share is told apart by who was there before")
{
    struct Case {
        QString before;
        QString now;
        ShareChanges changes;
    };
    const auto one = GENERATE(values<Case>({
        {u""_s, u""_s, {}},
        {u"a+"_s, u"a+"_s, {.before = 1, .now = 1, .known = 2}},
        {u"a- b?"_s, u"a+ b+"_s, {.newlyYes = 2, .now = 2, .known = 3}},
        {u""_s, u"a+ b-"_s, {.joined = 1, .now = 1, .known = 2}},
        {u"a+ b+"_s, u"a- b?"_s, {.before = 2, .noLonger = 2, .known = 3}},
        {u"a+ b-"_s, u""_s, {.before = 1, .left = 1, .known = 2}},
        {u"a?"_s, u"a?"_s, {}},
        {u"a+ b+ c+ d- e?"_s,
         u"a+ b- d+ f+ g?"_s,
         {.before = 3, .newlyYes = 1, .joined = 1, .noLonger = 1, .left = 1, .now = 3, .known = 8}},
        {u"a+ a-"_s, u"a+"_s, {.before = 1, .now = 1, .known = 2}},
    }));
    CAPTURE(one.before.toStdString(), one.now.toStdString());
    CHECK(changesBetween(subjects(one.before), subjects(one.now)) == one.changes);
}

TEST_CASE("The changes of a share add up, whoever comes and goes")
{
    REQUIRE(rc::check("adds up", [] {
        const auto before = anySubjects();
        const auto now = anySubjects();
        const ShareChanges changes = changesBetween(before, now);
        RC_ASSERT(changes.before + changes.newlyYes + changes.joined - changes.noLonger -
                      changes.left ==
                  changes.now);
        RC_ASSERT(std::min({changes.newlyYes, changes.joined, changes.noLonger, changes.left}) >=
                  0);
        const ShareChanges back = changesBetween(now, before);
        RC_ASSERT(back.newlyYes == changes.noLonger);
        RC_ASSERT(back.joined == changes.left);
        RC_ASSERT(back.known == changes.known);
    }));
}

TEST_CASE("The denominator of a share is who is in the register that day, each with a standing")
{
    RegisterPlan plan;
    const auto first = plan.facility(u"A"_s);
    const auto second = plan.facility(u"B"_s, "2018-06-01");
    plan.fact(first, FactKind::Aware, YesNo::Yes, "2018-03-01");
    const auto ref =
        plan.indicator("M1", IndicatorKind::Share, "facility:aware", "facility:in_scope");
    const auto means = plan.indicator("M3", IndicatorKind::MeanSaving, "saving:energy");
    Savings savings(plan.records);
    const Population population(plan.records);
    const auto on = [&](const char *date, Ref<Indicator> indicator) {
        const FacilityRegister facilities(population, day(date));
        return countedSubjects(TallyCount(facilities, savings), *plan.records.find(indicator));
    };
    CHECK(on("2018-01-01", ref) == std::vector<CountedSubject>{{first.id, Standing::Unknown}});
    CHECK(on("2018-07-01", ref) ==
          std::vector<CountedSubject>{{first.id, Standing::Yes}, {second.id, Standing::Unknown}});
    CHECK_FALSE(on("2018-07-01", means));
}
