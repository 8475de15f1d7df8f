// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/caption.h"

#include "tests/catch.h"
#include "tests/core/model/samples.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

struct Plant {
    Plan plan{.id = samples::id(EntityKind::Plan, 0), .code = u"HG"_s};
    Clause clause{.id = samples::id(EntityKind::Clause, 0),
                  .plan = {plan.id},
                  .code = u"II.3"_s,
                  .label = u"nhiệm vụ 3, mục II"_s};
    Facility facility{.id = samples::id(EntityKind::Facility, 0), .code = u"CS001"_s};
    FacilityState first{.id = samples::id(EntityKind::FacilityState, 0),
                        .facility = {facility.id},
                        .name = u"Chè Hùng An"_s};
    FacilityState second{.id = samples::id(EntityKind::FacilityState, 1),
                         .facility = {facility.id},
                         .from = QDate(2019, 1, 1),
                         .name = u"Chè Hùng An mới"_s};
    Resource resource{.id = samples::id(EntityKind::Resource, 0),
                      .code = u"DIEN"_s,
                      .name = u"Điện"_s,
                      .unit = {u"kWh"_s}};
    Usage usage{.id = samples::id(EntityKind::Usage, 0),
                .facility = {facility.id},
                .resource = {resource.id},
                .year = 2018};

    Records records() const
    {
        Records all;
        all.apply(samples::added({plan, clause, facility, first, second, resource, usage}));
        return all;
    }
};

} // namespace

TEST_CASE("A record is called by its natural key")
{
    const Plant plant;
    Records records = plant.records();
    CHECK(codeOf(records, Record(plant.facility)) == u"CS001");
    CHECK(codeOf(records, Record(plant.usage)) == u"CS001/DIEN//2018");
    CHECK(codeOf(records, Record(plant.second)) == u"CS001/2019-01-01");
    CHECK(codeOf(records, Record(plant.first)) == u"CS001/");
    CHECK(codeOf(records, EntityKind::Resource, plant.resource.id) == u"DIEN");
    CHECK(codeOf(records, EntityKind::Resource, plant.facility.id).isEmpty());
}

TEST_CASE("Officers read labels and days in place of keys, and nothing of what is empty")
{
    const Plant plant;
    Records records = plant.records();
    const Fact aware{.id = samples::id(EntityKind::Fact, 0),
                     .facility = Ref<Facility>{plant.facility.id},
                     .what = FactKind::Aware,
                     .date = QDate(2017, 3, 15),
                     .source = FactSource::Survey};
    records.apply(samples::added({aware}));
    CHECK(spokenCode(records, Record(plant.facility)) == u"CS001");
    CHECK(spokenCode(records, Record(plant.clause)) == u"II.3");
    CHECK(spokenCode(records, Record(plant.usage)) == u"CS001 · DIEN · 2018");
    CHECK(spokenCode(records, Record(plant.second)) == u"CS001 · 01/01/2019");
    CHECK(spokenCode(records, Record(aware)) ==
          u"CS001 · %1 · 15/03/2017 · %2"_s.arg(choiceLabel(FactKind::Aware),
                                                choiceLabel(FactSource::Survey)));
    CHECK(caption(records, Record(plant.first)) == u"CS001 Chè Hùng An");
    const Product tea{.id = samples::id(EntityKind::Product, 0),
                      .facility = {plant.facility.id},
                      .code = u"CHE"_s};
    const Baseline ofTea{.id = samples::id(EntityKind::Baseline, 0),
                         .facility = {plant.facility.id},
                         .resource = Ref<Resource>{plant.resource.id},
                         .product = Ref<Product>{tea.id},
                         .from = QDate(2015, 1, 1),
                         .to = QDate(2015, 12, 31)};
    records.apply(samples::added({tea, ofTea}));
    const QString code = spokenCode(records, Record(ofTea));
    CHECK(code.startsWith(u"CS001 · DIEN · CHE · 1/2015"));
}

TEST_CASE("A key names the one subject of a fact, and a facility's product by its code alone")
{
    const Plant plant;
    Records records = plant.records();
    const Organisation department{.id = samples::id(EntityKind::Organisation, 0), .code = u"SCT"_s};
    const Fact aware{.id = samples::id(EntityKind::Fact, 0),
                     .facility = Ref<Facility>{plant.facility.id},
                     .what = FactKind::Aware,
                     .date = QDate(2017, 3, 15),
                     .source = FactSource::Survey};
    const Fact officer{.id = samples::id(EntityKind::Fact, 1),
                       .organisation = Ref<Organisation>{department.id},
                       .what = FactKind::DedicatedOfficer,
                       .date = QDate(2017, 5, 1),
                       .source = FactSource::Document};
    const Product tea{.id = samples::id(EntityKind::Product, 0),
                      .facility = {plant.facility.id},
                      .code = u"CHE"_s};
    const Output output{.id = samples::id(EntityKind::Output, 0),
                        .facility = {plant.facility.id},
                        .product = {tea.id},
                        .year = 2016};
    Usage ofTea = plant.usage;
    ofTea.id = samples::id(EntityKind::Usage, 1);
    ofTea.product = Ref<Product>{tea.id};
    records.apply(samples::added({department, aware, officer, tea, output, ofTea}));
    CHECK(codeOf(records, Record(aware)) == u"CS001/aware/2017-03-15/survey");
    CHECK(codeOf(records, Record(officer)) == u"SCT/dedicated_officer/2017-05-01/document");
    CHECK(codeOf(records, Record(tea)) == u"CS001/CHE");
    CHECK(codeOf(records, Record(output)) == u"CS001/CHE/2016");
    CHECK(codeOf(records, Record(ofTea)) == u"CS001/DIEN/CHE/2018");
}

TEST_CASE("A clause needs its plan's code only where there are several plans")
{
    const Plant plant;
    Records records = plant.records();
    CHECK(codeOf(records, Record(plant.clause)) == u"II.3");
    CHECK(naturalKey(records, Record(plant.clause)) == u"HG/II.3");
    records.apply(
        samples::added({Plan{.id = samples::id(EntityKind::Plan, 1), .code = u"HG-2"_s}}));
    CHECK(codeOf(records, Record(plant.clause)) == u"HG/II.3");
}

TEST_CASE("A caption says the code and, where there is one, the name")
{
    const Plant plant;
    const Records records = plant.records();
    CHECK(caption(records, Record(plant.facility)) == u"CS001 Chè Hùng An mới");
    CHECK(caption(records, Record(plant.resource)) == u"DIEN Điện");
    CHECK(caption(records, Record(plant.clause)) == u"II.3 nhiệm vụ 3, mục II");
    CHECK(caption(records, Record(plant.usage)) == u"CS001 · DIEN · 2018");
    CHECK(facilityName(records, {samples::id(EntityKind::Facility, 1)}).isEmpty());
}

TEST_CASE("Every entity has a code and a caption")
{
    const Records records = samples::everyEntity();
    for (int kind = 0; kind < entityCount; ++kind) {
        for (const Record &record : records.records(static_cast<EntityKind>(kind))) {
            CAPTURE(record.info().key);
            CHECK_FALSE(codeOf(records, record).isEmpty());
            CHECK(caption(records, record).startsWith(spokenCode(records, record)));
        }
    }
}

TEST_CASE("A confirmed value goes by the record that it is about")
{
    Records records;
    const Facility facility{.id = QUuid::createUuid(), .code = u"CS1"_s};
    const Measure measure{.id = QUuid::createUuid(), .facility = {facility.id}, .code = u"GP1"_s};
    Confirmation confirmation{.id = QUuid::createUuid(),
                              .entity = u"measure"_s,
                              .record = {measure.id},
                              .field = u"support"_s,
                              .reason = u"bill 12"_s};
    ChangeSet set;
    set.add(facility);
    set.add(measure);
    set.add(confirmation);
    records.apply(set);
    CHECK(codeOf(records, Record(confirmation)) == u"CS1/GP1/support/");
    CHECK(caption(records, Record(confirmation)).startsWith(u"CS1/GP1"));
    CHECK_FALSE(recordMeantBy(records, Record(measure)).has_value());
    confirmation.record = {QUuid::createUuid()};
    CHECK(codeOf(records, Record(confirmation))
              .contains(confirmation.record.id.toString(QUuid::WithoutBraces)));
}
