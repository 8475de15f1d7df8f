// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participantlist.h"
#include "core/model/rules.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2020, 6, 1);

/// The demonstration plan with a course that nobody has attended.
struct EventPlan {
    EventPlan()
    {
        ChangeSet set;
        Event event{.id = QUuid::createUuid(),
                    .code = u"SK-thu"_s,
                    .name = u"Tập huấn thử"_s,
                    .date = QDate(2020, 5, 12)};
        course = {event.id};
        set.add(event);
        records.apply(set);
        for (const Facility &facility : records.all<Facility>())
            codes.push_back(facility.code);
        std::ranges::sort(codes);
    }
    ParticipantList read(const QString &text, bool allTechnical = false) const
    {
        return readParticipants(records, course, text, allTechnical, today);
    }
    std::vector<Participation> added(const ParticipantList &list) const
    {
        std::vector<Participation> found;
        for (const Change &change : list.set.changes)
            found.push_back(*change.after->as<Participation>());
        return found;
    }

    Records records = demonstrated({.facilities = 30});
    Ref<Event> course{};
    std::vector<QString> codes;
};

} // namespace

TEST_CASE("The columns of an attendance list may stand in any order")
{
    const EventPlan plan;
    const QString line = GENERATE(u"1\tLý Thị Ế\t%1\tx"_s, u"%1\tx\tLý Thị Ế"_s,
                                  u"Lý Thị Ế;%1;có"_s, u" %1 \t Lý  Thị Ế \tKỹ thuật\t"_s);
    const ParticipantList list = plan.read(line.arg(plan.codes[0]));
    CHECK(list.read == 1);
    CHECK(list.refused == 0);
    const auto added = plan.added(list);
    REQUIRE(added.size() == 1);
    CHECK(added[0].person == u"Lý Thị Ế");
    CHECK(added[0].technical);
    CHECK(plan.records.find(added[0].facility)->code == plan.codes[0]);
    CHECK(added[0].event == plan.course);
}

TEST_CASE("Headings, empty lines and running numbers are passed over")
{
    const EventPlan plan;
    const ParticipantList list =
        plan.read(u"STT\tHọ và tên\tCơ sở\tKỹ thuật\n\n1\tA\t%1\t\n"
                  u"2.\tB\t%2\tkhông\n\t\t\n"_s.arg(plan.codes[0], plan.codes[1]));
    CHECK(list.read == 2);
    CHECK(list.issues.empty());
    CHECK(list.set.changes.size() == 2);
    CHECK_FALSE(plan.added(list)[1].technical);
}

TEST_CASE("Under headings positions and telephone numbers are notes, and signatures nothing")
{
    const EventPlan plan;
    const ParticipantList list =
        plan.read(u"STT\tHọ và tên\tCơ sở\tChức vụ\tSố điện thoại\tKý tên\n"
                  u"1\tNguyễn Văn An\t%1\tGiám đốc\t0219 386 6123\tAn\n"
                  u"2\tLý Thị Ế\t%2\tCán bộ kỹ thuật\t\t\n"
                  u"3\tNgười lạ\tXưởng không có\tGiám đốc\t\t"_s.arg(plan.codes[0], plan.codes[1]));
    CHECK(list.read == 3);
    CHECK(list.refused == 1);
    const auto added = plan.added(list);
    REQUIRE(added.size() == 2);
    CHECK(added[0].person == u"Nguyễn Văn An");
    CHECK(added[0].note == u"Giám đốc; 0219 386 6123");
    CHECK(added[1].note == u"Cán bộ kỹ thuật");

    SECTION("what is left can be mended and read again by itself")
    {
        const ParticipantList again =
            plan.read(QString(list.left).replace(u"Xưởng không có"_s, plan.codes[2]));
        CHECK(again.read == 1);
        CHECK(again.refused == 0);
        CHECK(plan.added(again)[0].note == u"Giám đốc");
        CHECK(again.left.isEmpty());
    }
}

TEST_CASE("Lines that cannot be read are told by their number and the others stay")
{
    const EventPlan plan;
    const auto [line, why] = GENERATE(table<QString, QString>({
        {u"Ông A\tXưởng không có trong sổ"_s, u"Xưởng không có"_s},
        {u"Ông A"_s, u"Ông A"_s},
        {u"Ông A\t%1\tÔng B"_s, u"Ông B"_s},
        {u"Người đầu\t%1"_s, u"twice"_s},
    }));
    const QString text = u"Người đầu\t%1\n"_s + line;
    const ParticipantList list =
        plan.read(text.contains(u"%1"_s) ? text.split(u"%1"_s).join(plan.codes[0]) : text);
    CHECK(list.read == 2);
    CHECK(list.refused == 1);
    REQUIRE(list.issues.size() == 1);
    CHECK(list.issues.front().row == 2);
    CHECK(list.issues.front().message.contains(why));
    CHECK(list.set.changes.size() == 1);
}

TEST_CASE("An organisation by its name takes part as well")
{
    const EventPlan plan;
    const Organisation &body = *plan.records.all<Organisation>().begin();
    const auto added = plan.added(plan.read(u"Bà C\t"_s + body.name));
    REQUIRE(added.size() == 1);
    CHECK(added[0].organisation == Ref<Organisation>{body.id});
    CHECK_FALSE(added[0].facility);
}

TEST_CASE("A list that was read can be added and is refused the second time")
{
    EventPlan plan;
    const QString text = u"Ông A\t%1\nÔng B\t%1"_s.arg(plan.codes[2]);
    const ParticipantList list = plan.read(text, true);
    CHECK(plan.added(list)[1].technical);
    plan.records.apply(list.set);
    CHECK_FALSE(hasHard(checkRules(plan.records, list.set, today)));
    CHECK(plan.read(text).refused == 2);
}
