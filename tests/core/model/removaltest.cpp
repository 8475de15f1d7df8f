// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/removal.h"

#include "core/model/rules.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2024, 1, 1);

bool removes(const ChangeSet &set, QUuid id)
{
    return std::ranges::any_of(set.changes, [&](const Change &change) {
        return change.before && !change.after && change.before->id() == id;
    });
}

} // namespace

TEST_CASE("A removed facility takes all that is part of it along, and no more")
{
    Records records = samples::everyEntity();
    const QUuid facility = samples::id(EntityKind::Facility, 1);
    const ChangeSet set = removal(records, *records.find(EntityKind::Facility, facility));
    for (const EntityKind part :
         {EntityKind::FacilityState, EntityKind::FacilityPlacement, EntityKind::TechnicalStaff,
          EntityKind::Fact, EntityKind::Product, EntityKind::Usage, EntityKind::Output,
          EntityKind::Driver, EntityKind::DriverValue, EntityKind::Baseline, EntityKind::Adjustment,
          EntityKind::Measure, EntityKind::MeasureSaving, EntityKind::Confirmation,
          EntityKind::Attachment, EntityKind::Draft, EntityKind::Query, EntityKind::Facility}) {
        CAPTURE(entityInfo(part).key);
        CHECK(removes(set, samples::id(part, 1)));
    }
    CHECK(set.changes.size() == 18);
    CHECK(set.changes.back().before->id() == facility);
    CHECK_FALSE(set.title.isEmpty());
    const std::size_t before = records.size(EntityKind::Usage);
    records.apply(set);
    CHECK(records.size(EntityKind::Usage) == before - 1);
    records.apply(set.inverted());
    CHECK(records.find(EntityKind::Facility, facility).has_value());
}

TEST_CASE("The parts of a removed record go before it")
{
    const Records records = samples::everyEntity();
    for (int kind = 0; kind < entityCount; ++kind) {
        const auto entity = static_cast<EntityKind>(kind);
        const ChangeSet set = removal(records, *records.find(entity, samples::id(entity, 0)));
        QSet<QUuid> gone;
        for (const Change &change : set.changes) {
            CAPTURE(change.before->info().key);
            CHECK_FALSE(gone.contains(change.before->owner()));
            CHECK_FALSE(gone.contains(change.before->id()));
            gone.insert(change.before->id());
        }
    }
}

TEST_CASE("A removal is refused while another record still points there")
{
    const Facility facility{.id = samples::id(EntityKind::Facility, 0), .code = u"CS001"_s};
    const FacilityState state{.id = samples::id(EntityKind::FacilityState, 0),
                              .facility = {facility.id},
                              .name = u"Chè"_s};
    const Event event{.id = samples::id(EntityKind::Event, 0),
                      .code = u"TH1"_s,
                      .name = u"Tập huấn"_s,
                      .date = QDate(2018, 5, 5)};
    const Participation participation{.id = samples::id(EntityKind::Participation, 0),
                                      .event = {event.id},
                                      .facility = Ref<Facility>{facility.id},
                                      .person = u"Nguyễn Thị B"_s};
    Records records;
    records.apply(samples::added({facility, state, event, participation}));
    const ChangeSet set = removal(records, Record(facility));
    Records without = records;
    without.apply(set);
    const Issues issues = checkRules(without, set, today);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().severity == Severity::Hard);
    CHECK(issues.front().entity == u"participation");
    CHECK(issues.front().record == u"TH1///Nguyễn Thị B");
    CHECK(issues.front().id == participation.id);
    CHECK(issues.front().field == u"facility_code");

    ChangeSet both = removal(records, Record(participation));
    both.changes.insert(both.changes.end(), set.changes.begin(), set.changes.end());
    records.apply(both);
    CHECK(checkRules(records, both, today).empty());
}

TEST_CASE("A record in a list of links cannot be removed either")
{
    const Organisation partner{.id = samples::id(EntityKind::Organisation, 0), .code = u"DTH"_s};
    const Activity activity{.id = samples::id(EntityKind::Activity, 0),
                            .code = u"HD1"_s,
                            .title = u"In tờ rơi"_s,
                            .partners = {{partner.id}}};
    Records records;
    records.apply(samples::added({partner, activity}));
    const ChangeSet set = removal(records, Record(partner));
    records.apply(set);
    const Issues issues = checkRules(records, set, today);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().field == u"partners");
}

TEST_CASE("Files and drafts go with the record that they are about, or with its parts")
{
    const Facility facility{.id = samples::id(EntityKind::Facility, 0), .code = u"CS001"_s};
    const Product product{.id = samples::id(EntityKind::Product, 0),
                          .facility = {facility.id},
                          .code = u"CHE"_s,
                          .name = u"Chè"_s,
                          .unit = {u"kg"_s}};
    const Attachment scan{.id = samples::id(EntityKind::Attachment, 0),
                          .code = u"MC0001"_s,
                          .name = u"biên bản.pdf"_s,
                          .record = AnyRecord{facility.id}};
    const Attachment loose{.id = samples::id(EntityKind::Attachment, 1),
                           .code = u"MC0002"_s,
                           .name = u"kế hoạch.pdf"_s};
    const Draft draft{.id = samples::id(EntityKind::Draft, 0),
                      .entity = u"product"_s,
                      .record = {product.id},
                      .field = u"coefficient"_s,
                      .text = u"1,5 lần"_s};
    Records records;
    records.apply(samples::added({facility, product, scan, loose, draft}));
    const ChangeSet set = removal(records, Record(facility));
    CHECK(removes(set, scan.id));
    CHECK(removes(set, draft.id));
    CHECK_FALSE(removes(set, loose.id));
    records.apply(set);
    CHECK(records.all<Draft>().size() == 0);
    records.apply(set.inverted());
    CHECK(records.all<Attachment>().of(facility.id).size() == 1);
}

TEST_CASE("Several records are removed as one set, each once, with a title that counts them")
{
    Records records = samples::everyEntity();
    const std::vector<QUuid> ids{samples::id(EntityKind::Resource, 0),
                                 samples::id(EntityKind::Resource, 1), QUuid(),
                                 samples::id(EntityKind::Resource, 0)};
    const ChangeSet set = removal(records, EntityKind::Resource, ids);
    QSet<QUuid> gone;
    for (const Change &change : set.changes) {
        CHECK_FALSE(gone.contains(change.before->id()));
        gone.insert(change.before->id());
    }
    CHECK(gone.contains(ids[0]));
    CHECK(gone.contains(ids[1]));
    CHECK(set.title.contains(u'2'));
    records.apply(set);
    CHECK(records.size(EntityKind::Resource) == 0);

    const Records fresh = samples::everyEntity();
    CHECK(removal(fresh, EntityKind::Resource, std::vector{ids[0], QUuid()}) ==
          removal(fresh, *fresh.find(EntityKind::Resource, ids[0])));
}
