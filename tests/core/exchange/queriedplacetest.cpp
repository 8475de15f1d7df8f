// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/queriedplace.h"

#include "tests/catch.h"
#include "tests/core/package/provinceplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2018, 6, 1);

Query about(const Record &record, const QString &field, std::optional<int> month = {})
{
    return {.id = QUuid::createUuid(),
            .entity = record.info().keyText(),
            .record = {record.id()},
            .field = field,
            .month = month};
}

} // namespace

TEST_CASE("A query tells the record, the field and the value that it is about")
{
    ProvincePlan plan;
    REQUIRE(addUse(plan.session(), u"CS001", {{1, 10}, {2, 20}}).applied);
    setAddress(plan.session(), u"CS001", u"Phố Cáo"_s);
    const Records &records = plan.records();
    const Record facility(facilityIn(records, u"CS001"));
    const Record use(*records.all<Usage>().begin());
    const std::vector<std::tuple<Query, QString, QString>> cases{
        {about(facility, u"address"_s), u"Address"_s, u"Phố Cáo"_s},
        {about(facility, u"name"_s), u"Name"_s, u"HTX chè CS001"_s},
        {about(facility, u"unit"_s), u"Administrative unit"_s, u"Huyện Đồng Văn"_s},
        {about(facility, {}), {}, {}},
        {about(use, u"amounts"_s, 2), u"Month 2"_s, u"20"_s},
        {about(use, u"m02"_s), u"Month 2"_s, u"20"_s},
        {about(use, u"amounts"_s, 3), u"Month 3"_s, {}},
    };
    for (const auto &[query, field, value] : cases) {
        INFO(query.field.toStdString());
        CHECK(queriedFieldText(query) == field);
        CHECK(queriedValueText(records, query, Language::English, today) == value);
    }
}

TEST_CASE("A query about what is not there says so")
{
    ProvincePlan plan;
    Query query = about(Record(facilityIn(plan.records(), u"CS001")), u"address"_s);
    CHECK(queriedRecordText(plan.records(), query) == u"CS001 HTX chè CS001");
    query.record = {QUuid::createUuid()};
    CHECK(queriedRecordText(plan.records(), query) == u"A record that is not in this file");
    CHECK(queriedValueText(plan.records(), query, Language::English, today).isEmpty());
}

TEST_CASE("A record is asked about where its facility stands, and of nobody where none does")
{
    ProvincePlan plan;
    REQUIRE(addUse(plan.session(), u"CS101", {{1, 10}}).applied);
    const Records &records = plan.records();
    const auto asked = [&](const Record &record) { return unitToAsk(records, record, today); };
    CHECK(asked(Record(facilityIn(records, u"CS001"))) == plan.unit(u"024"));
    CHECK(asked(Record(*records.all<Usage>().begin())) == plan.unit(u"027"));
    CHECK(asked(Record(*records.all<Resource>().begin())) == std::nullopt);
    // Whoever got a package with the facility answers for it.
    plan.copyOf(u"02", u"Tỉnh.sxsh"_s);
    CHECK(asked(Record(facilityIn(records, u"CS001"))) == plan.unit(u"02"));
}

TEST_CASE("A query is late from the day after it was due until it is answered")
{
    const auto [state, due, isLateNow] = GENERATE(table<QueryState, std::optional<QDate>, bool>({
        {QueryState::Sent, today.addDays(-1), true},
        {QueryState::Open, today.addDays(-1), true},
        {QueryState::Sent, today, false},
        {QueryState::Sent, {}, false},
        {QueryState::Answered, today.addDays(-1), false},
        {QueryState::Closed, today.addDays(-1), false},
    }));
    CHECK(isLate({.due = due, .state = state}, today) == isLateNow);
}
