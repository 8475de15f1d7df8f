// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/recordsearch.h"
#include "core/base/foldedtext.h"
#include "core/model/removal.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2017, 1, 1);

/// A plan with a few records whose names meet.
struct Small {
    AdminUnit district{.id = QUuid::createUuid(),
                       .code = u"026"_s,
                       .name = u"Huyện Đồng Văn"_s,
                       .level = UnitLevel::District};
    AdminUnit commune{.id = QUuid::createUuid(),
                      .code = u"00721"_s,
                      .name = u"Xã Lũng Cú"_s,
                      .parent = Ref<AdminUnit>{district.id}};
    Enterprise owner{.id = QUuid::createUuid(),
                     .code = u"DN01"_s,
                     .name = u"Công ty TNHH Hùng Cường"_s,
                     .taxCode = u"5100123456"_s};
    Facility facility{.id = QUuid::createUuid(), .code = u"CS001"_s, .address = u"Thôn Bản Vẽ"_s};
    FacilityState old{.id = QUuid::createUuid(),
                      .facility = {facility.id},
                      .name = u"Xưởng chè Cao Bồ"_s,
                      .enterprise = Ref<Enterprise>{owner.id}};
    FacilityState now{.id = QUuid::createUuid(),
                      .facility = {facility.id},
                      .from = day,
                      .name = u"Chè Hùng An"_s};
    FacilityPlacement placement{
        .id = QUuid::createUuid(), .facility = {facility.id}, .unit = {commune.id}};
    Facility other{.id = QUuid::createUuid(), .code = u"CS0010"_s};
    FacilityState otherState{
        .id = QUuid::createUuid(), .facility = {other.id}, .name = u"Gạch Đồng Văn"_s};
    Records records{};

    Small()
    {
        ChangeSet set;
        for (const Record &record : std::vector<Record>{district, commune, owner, facility, old,
                                                        now, placement, other, otherState})
            set.add(record);
        records.apply(set);
    }
};

QStringList captions(RecordSearch &search, const QString &text, int limit = 20)
{
    QStringList result;
    for (const FoundRecord &found : search.find(text, limit))
        result += found.caption;
    return result;
}

/// The same answers as a search that has just read the records.
void checkFresh(const Records &records, RecordSearch &search, const QString &text)
{
    CAPTURE(text);
    RecordSearch fresh(records);
    CHECK(captions(search, text, 100) == captions(fresh, text, 100));
}

} // namespace

TEST_CASE("Records are found by every text that officers know them by")
{
    const Small plan;
    RecordSearch search(plan.records);
    const auto [text, first] = GENERATE(table<QString, QString>({
        {u"cs001"_s, u"CS001 Chè Hùng An"_s},
        {u"CHE HUNG"_s, u"CS001 Chè Hùng An"_s},
        {u"an che"_s, u"CS001 Chè Hùng An"_s},
        {u"Chè Hùng An"_s, u"CS001 Chè Hùng An"_s},
        {u"cao bo"_s, u"CS001 Chè Hùng An"_s},
        {u"5100123"_s, u"CS001 Chè Hùng An"_s},
        {u"ban ve"_s, u"CS001 Chè Hùng An"_s},
        {u"che dong van"_s, u"CS001 Chè Hùng An"_s},
        {u"gach dong"_s, u"CS0010 Gạch Đồng Văn"_s},
        {u"DONG VAN"_s, u"CS0010 Gạch Đồng Văn"_s},
        {u"huyen dong van"_s, u"026 Huyện Đồng Văn"_s},
        {u"026"_s, u"026 Huyện Đồng Văn"_s},
        {u"cong ty hung"_s, u"DN01 Công ty TNHH Hùng Cường"_s},
    }));
    CAPTURE(text);
    REQUIRE_FALSE(captions(search, text).isEmpty());
    CHECK(captions(search, text).first() == first);
}

TEST_CASE("Better matches come first, and what is looked for most before reference data")
{
    const Small plan;
    RecordSearch search(plan.records);
    CHECK(captions(search, u"dong van"_s) ==
          QStringList{u"CS0010 Gạch Đồng Văn"_s, u"026 Huyện Đồng Văn"_s, u"CS001 Chè Hùng An"_s,
                      u"00721 Xã Lũng Cú"_s});
    CHECK(captions(search, u"cs001"_s) ==
          QStringList{u"CS001 Chè Hùng An"_s, u"CS0010 Gạch Đồng Văn"_s});
    CHECK(captions(search, u"hung"_s, 1) == QStringList{u"CS001 Chè Hùng An"_s});
    CHECK(captions(search, u"ung"_s).size() == 3);
    CHECK(captions(search, u"che gach"_s).isEmpty());
    CHECK(captions(search, u"  "_s).isEmpty());
    CHECK(captions(search, u"\u0301"_s).isEmpty());
    CHECK(captions(search, u"che"_s, 0).isEmpty());
}

TEST_CASE("A found record says what it is, where, and why it was found")
{
    const Small plan;
    RecordSearch search(plan.records);
    const auto marks = [](const QString &text, const std::vector<TextSpan> &spans) {
        QStringList parts;
        for (const TextSpan &span : spans)
            parts += text.mid(span.from, span.length);
        return parts;
    };
    const FoundRecord byPlace = search.find(u"an dong", 1).front();
    CHECK(byPlace.kind == EntityKind::Facility);
    CHECK(byPlace.id == plan.facility.id);
    CHECK(byPlace.detail == u"Facility · Xã Lũng Cú, Huyện Đồng Văn"_s);
    CHECK(marks(byPlace.caption, byPlace.captionSpans) == QStringList{u"An"_s});
    CHECK(marks(byPlace.detail, byPlace.detailSpans) == QStringList{u"Đồng"_s});

    const FoundRecord byOldName = search.find(u"cao bo", 1).front();
    CHECK(byOldName.detail == u"Facility · Xã Lũng Cú, Huyện Đồng Văn · Name: Xưởng chè Cao Bồ"_s);
    CHECK(marks(byOldName.detail, byOldName.detailSpans) == QStringList{u"Cao"_s, u"Bồ"_s});
}

TEST_CASE("A long text is cut around what matched")
{
    ChangeSet set;
    const Plan plan{.id = QUuid::createUuid(), .code = u"KH"_s};
    set.add(plan);
    set.add(Clause{.id = QUuid::createUuid(),
                   .plan = {plan.id},
                   .code = u"II.3"_s,
                   .label = u"khoản 3"_s,
                   .text = u"Nâng cao nhận thức "_s.repeated(20) + u"kiểm toán năng lượng "_s +
                           u"của các cơ sở "_s.repeated(20)});
    Records records;
    records.apply(set);
    RecordSearch search(records);
    const auto found = search.find(u"kiem toan", 5);
    REQUIRE(found.size() == 1);
    CHECK(found[0].caption == u"II.3 khoản 3"_s);
    CHECK(found[0].detail.contains(u"kiểm toán năng lượng"_s));
    CHECK(found[0].detail.size() < 120);
    CHECK(found[0].detailSpans.size() == 2);
    CHECK(search.find(u"ii.3", 5).size() == 1);
}

TEST_CASE("What is found follows every change of the records")
{
    Small plan;
    RecordSearch search(plan.records);
    search.prepare();
    const auto take = [&](const ChangeSet &set) {
        plan.records.apply(set);
        search.update(set);
        for (const QString &text :
             {u"che"_s, u"dong van"_s, u"hung"_s, u"lung cu"_s, u"5100"_s, u"moi"_s, u"cs"_s})
            checkFresh(plan.records, search, text);
    };
    ChangeSet renamed;
    FacilityState after = plan.now;
    after.name = u"Chè mới"_s;
    renamed.edit(plan.now, after);
    take(renamed);
    CHECK(captions(search, u"che moi"_s) == QStringList{u"CS001 Chè mới"_s});

    ChangeSet added;
    added.add(Organisation{.id = QUuid::createUuid(), .code = u"SCT"_s, .name = u"Sở mới"_s});
    take(added);
    ChangeSet moved;
    AdminUnit district = plan.district;
    district.name = u"Huyện Mới"_s;
    moved.edit(plan.district, district);
    take(moved);
    CHECK(captions(search, u"huyen moi"_s).size() == 3);
    ChangeSet taxed;
    Enterprise owner = plan.owner;
    owner.taxCode = u"5100999999"_s;
    taxed.edit(plan.owner, owner);
    take(taxed);
    CHECK(captions(search, u"5100999999"_s).size() == 2);
    take(removal(plan.records, Record(plan.facility)));
    CHECK(captions(search, u"chè"_s).isEmpty());
    take(taxed.inverted());
}

TEST_CASE(
    "In the demonstration every facility is found by its code, and by its name without accents")
{
    const Records records = demonstrated({.facilities = 60});
    RecordSearch search(records);
    for (const FacilityState &state : records.all<FacilityState>()) {
        const QString code = records.find(state.facility)->code;
        CHECK(search.find(code, 1).front().id == state.facility.id);
        const auto found = search.find(folded(state.name), 1000);
        CHECK(std::ranges::find(found, state.facility.id, &FoundRecord::id) != found.end());
    }
}
