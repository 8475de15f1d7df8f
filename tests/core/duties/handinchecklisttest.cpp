// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duties/handinchecklist.h"
#include "tests/catch.h"
#include "tests/core/report/smallplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

struct Looking {
    SmallPlan plan;
    ReportingPeriod period;
    Ref<AdminUnit> unit{}; ///< whose working copy it is

    Looking()
    {
        const auto &periods = plan.records.all<ReportingPeriod>();
        period = *std::ranges::find(periods, u"2018"_s, &ReportingPeriod::code);
    }
    std::vector<ChecklistLine> lines()
    {
        Savings savings(plan.records);
        RuleFindings findings(plan.records);
        return handInChecklist(savings, findings, unit, period, QDate(2019, 1, 5));
    }
    std::vector<ChecklistLine> of(ChecklistTopic topic)
    {
        std::vector<ChecklistLine> found = lines();
        std::erase_if(found, [&](const ChecklistLine &line) { return line.topic != topic; });
        return found;
    }
};

} // namespace

TEST_CASE("Every topic is told, with one line where nothing of it is open")
{
    Looking looking;
    for (const auto &[key, label] : choicesOf<ChecklistTopic>) {
        const auto lines = looking.of(*choiceFromKey<ChecklistTopic>(QString::fromLatin1(key)));
        CAPTURE(key);
        REQUIRE_FALSE(lines.empty());
        const auto done = std::ranges::count(lines, ChecklistState::Done, &ChecklistLine::state);
        CHECK(done == (lines.size() == 1 && lines.front().record.isNull() ? 1 : 0));
    }
}

TEST_CASE("A facility without use of the year is still due, and done once it is entered")
{
    Looking looking;
    const auto before = looking.of(ChecklistTopic::Use);
    const auto open = std::ranges::find(before, ChecklistState::Due, &ChecklistLine::state);
    REQUIRE(open != before.end());
    CHECK(open->entity == EntityKind::Facility);
    CHECK_THAT(open->text.toStdString(), Contains("2018"));

    Usage usage{.id = QUuid::createUuid(),
                .facility = {open->record},
                .resource = {looking.plan.records.all<Resource>().begin()->id},
                .year = 2018,
                .unit = looking.plan.records.all<Resource>().begin()->unit};
    usage.amounts.setMonth(0, 1);
    ChangeSet set;
    set.add(usage);
    looking.plan.records.apply(set);
    const auto after = looking.of(ChecklistTopic::Use);
    CHECK(std::ranges::none_of(after, [&](const ChecklistLine &line) {
        return line.record == open->record && line.state == ChecklistState::Due;
    }));
}

TEST_CASE("Facts that are not known are named")
{
    Looking looking;
    const auto lines = looking.of(ChecklistTopic::Facts);
    const auto open = std::ranges::find(lines, ChecklistState::Due, &ChecklistLine::state);
    REQUIRE(open != lines.end());
    CHECK_THAT(open->text.toStdString(), Contains("not known: "));
}

TEST_CASE("A question is due until it is answered")
{
    Looking looking;
    CHECK(looking.of(ChecklistTopic::Queries).front().state == ChecklistState::Done);
    Query query{.id = QUuid::createUuid(),
                .number = 1,
                .question = u"Vì sao tháng 6 cao?"_s,
                .due = QDate(2019, 1, 15),
                .state = QueryState::Sent};
    ChangeSet set;
    set.add(query);
    looking.plan.records.apply(set);
    const auto open = looking.of(ChecklistTopic::Queries);
    REQUIRE(open.size() == 1);
    CHECK(open.front().state == ChecklistState::Due);
    CHECK(open.front().text == u"Vì sao tháng 6 cao? (answer by 15/01/2019)");

    Query answered = query;
    answered.state = QueryState::Answered;
    ChangeSet answer;
    answer.edit(query, answered);
    looking.plan.records.apply(answer);
    CHECK(looking.of(ChecklistTopic::Queries).front().state == ChecklistState::Done);
}

TEST_CASE("How an activity goes is due of the unit where it takes place")
{
    Looking looking;
    CHECK(looking.of(ChecklistTopic::Activities).front().state == ChecklistState::Done);
    const AdminUnit place = *looking.plan.records.all<AdminUnit>().begin();
    const Activity begun{.id = QUuid::createUuid(),
                         .code = u"HD9"_s,
                         .clause = looking.plan.records.all<Activity>().begin()->clause,
                         .title = u"Tập huấn"_s,
                         .units = {{place.id}},
                         .status = ActivityStatus::InProgress,
                         .start = QDate(2018, 3, 1),
                         .due = DueDate{.kind = DueDate::Kind::Year, .year = 2018}};
    ChangeSet set;
    set.add(begun);
    looking.plan.records.apply(set);
    CHECK(looking.of(ChecklistTopic::Activities).front().state == ChecklistState::Done);
    looking.unit = {place.id};
    const auto lines = looking.of(ChecklistTopic::Activities);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().state == ChecklistState::Due);
    CHECK(lines.front().record == begun.id);
}

TEST_CASE("An entry that could not be read is still due")
{
    Looking looking;
    const Facility facility = *looking.plan.records.all<Facility>().begin();
    ChangeSet set;
    set.add(Draft{.id = QUuid::createUuid(),
                  .entity = u"facility"_s,
                  .record = {facility.id},
                  .field = u"labour"_s,
                  .text = u"mười"_s,
                  .problem = u"“mười” is no number."_s});
    looking.plan.records.apply(set);
    const auto lines = looking.of(ChecklistTopic::Drafts);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().state == ChecklistState::Due);
    CHECK(lines.front().record == facility.id);
    CHECK(lines.front().field == u"labour");
}
