// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/returnacceptance.h"
#include "core/package/reviewjson.h"
#include "core/package/unitenrolment.h"
#include "core/package/unitpart.h"
#include "tests/catch.h"
#include "tests/core/package/provinceplan.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

Acceptance accept(ProvincePlan &plan, const ReceivedReturn &received,
                  std::optional<Take> conflicts = {})
{
    ReturnReview review = reviewOf(plan.session(), received);
    if (conflicts)
        decideConflicts(review.items, *conflicts);
    return acceptReturn(plan.session(), received, std::move(review.items),
                        ProblemPolicy::KeepDraft);
}

std::string errorOf(const std::function<void()> &function)
{
    return planfiles::errorOf(function).toStdString();
}

/// All that a return may change, whatever the notes about exchanges say.
bool isSameData(const Records &one, const Records &other)
{
    for (int kind = 0; kind < entityCount; ++kind) {
        const auto entity = static_cast<EntityKind>(kind);
        if (entity == EntityKind::Exchange)
            continue;
        const std::vector<Record> records = one.records(entity);
        if (records.size() != other.size(entity) ||
            !std::ranges::all_of(records, [&](const Record &record) {
                return other.find(entity, record.id()) == record;
            }))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("A unit gets its own part of the plan and nothing of another")
{
    ProvincePlan plan;
    const Records part = unitPart(plan.records(), plan.unit(u"024"), QDate(2018, 6, 1));
    CHECK(part.size(EntityKind::Facility) == 2);
    CHECK(part.size(EntityKind::FacilityState) == 2);
    CHECK(part.size(EntityKind::AdminUnit) == 3);
    CHECK(part.size(EntityKind::Resource) == 1);
    CHECK_THROWS(facilityIn(part, u"CS101"));
}

TEST_CASE("What a unit enters comes into the plan as one edit that undo takes back")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    setNote(*copy, u"CS001", u"Đã kiểm tra"_s);
    REQUIRE(addFacility(*copy, u"CS003"_s, plan.unit(u"024")).applied);
    const Records before = plan.records();
    const auto received = plan.returnOf(*copy);
    CHECK(received->standing() == ReturnStanding::New);
    CHECK(received->missing().empty());

    const Acceptance acceptance = accept(plan, *received);
    CHECK(acceptance.applied);
    CHECK(acceptance.number == 1);
    CHECK(acceptance.problems.empty());
    CHECK(facilityIn(plan.records(), u"CS001").note == u"Đã kiểm tra");
    CHECK(plan.records().size(EntityKind::Facility) == 4);
    CHECK(plan.session().undoSteps() == 1);
    plan.session().undo();
    CHECK(isSameData(plan.records(), before));
    CHECK(plan.session().verify().empty());
}

TEST_CASE("The same return is known again, and an older one changes nothing")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    setNote(*copy, u"CS001", u"một"_s);
    const SealedPackage first = plan.packageOf(*copy);
    setNote(*copy, u"CS001", u"hai"_s);
    const SealedPackage second = plan.packageOf(*copy);
    setNote(*copy, u"CS001", u"ba"_s);
    const SealedPackage third = plan.packageOf(*copy);

    const auto received = plan.received(third);
    CHECK(received->missing() == std::vector{1, 2});
    CHECK(accept(plan, *received).applied);
    CHECK(plan.received(third)->standing() == ReturnStanding::Accepted);
    CHECK(plan.received(first)->standing() == ReturnStanding::Superseded);
    CHECK(plan.received(second)->standing() == ReturnStanding::Superseded);
    CHECK(facilityIn(plan.records(), u"CS001").note == u"ba");
}

TEST_CASE("What both changed is decided once, and not asked again with the next return")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    setNote(*copy, u"CS001", u"của huyện"_s);
    setAddress(*copy, u"CS001", u"Phố Cáo"_s);
    setNote(plan.session(), u"CS001", u"của Sở"_s);
    const auto received = plan.returnOf(*copy);
    CHECK(openConflicts(reviewOf(plan.session(), *received).items) == 1);

    const Take take = GENERATE(Take::Ours, Take::Theirs);
    CHECK(accept(plan, *received, take).applied);
    CHECK(facilityIn(plan.records(), u"CS001").note ==
          (take == Take::Ours ? u"của Sở"_s : u"của huyện"_s));
    CHECK(facilityIn(plan.records(), u"CS001").address == u"Phố Cáo");

    setNote(*copy, u"CS002", u"mới"_s);
    const auto next = plan.returnOf(*copy);
    CHECK(next->baseNumber() == 1);
    const ReturnReview review = reviewOf(plan.session(), *next);
    CHECK(review.items.size() == 1);
    CHECK(openConflicts(review.items) == 0);
}

TEST_CASE("An acceptance is taken back later without losing what was changed since")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    setNote(*copy, u"CS001", u"của huyện"_s);
    setNote(*copy, u"CS002", u"của huyện"_s);
    CHECK(accept(plan, *plan.returnOf(*copy)).applied);
    setAddress(plan.session(), u"CS001", u"Phố Bảng"_s);
    setNote(plan.session(), u"CS002", u"sửa lại"_s);

    const Exchange accepted = *acceptanceOf(plan.records(), plan.unit(u"024"), 1);
    auto items = reversalOf(plan.session(), accepted);
    CHECK(openConflicts(items) == 1);
    decideConflicts(items, Take::Ours);
    CHECK(revertAcceptance(plan.session(), accepted, items).applied);
    CHECK(facilityIn(plan.records(), u"CS001").note.isEmpty());
    CHECK(facilityIn(plan.records(), u"CS001").address == u"Phố Bảng");
    CHECK(facilityIn(plan.records(), u"CS002").note == u"sửa lại");
    CHECK_FALSE(acceptanceOf(plan.records(), plan.unit(u"024"), 1));

    // What came is offered anew, and its number is never used again.
    const auto again = plan.returnOf(*copy);
    CHECK(again->baseNumber() == 0);
    CHECK(accept(plan, *again, Take::Theirs).number == 2);
    CHECK(facilityIn(plan.records(), u"CS001").note == u"của huyện");
}

TEST_CASE("The number of an acceptance that was undone is not used again")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    setNote(*copy, u"CS001", u"một"_s);
    const SealedPackage package = plan.packageOf(*copy);
    CHECK(accept(plan, *plan.received(package)).number == 1);
    plan.session().undo();
    const auto again = plan.received(package);
    CHECK(again->standing() == ReturnStanding::New);
    CHECK(accept(plan, *again).number == 2);
}

TEST_CASE("Going back before an acceptance keeps the issue, and the return can be accepted again")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const qint64 issued = plan.session().lastLine().seq;
    setNote(*copy, u"CS001", u"một"_s);
    const SealedPackage package = plan.packageOf(*copy);
    CHECK(accept(plan, *plan.received(package)).applied);
    CHECK(plan.session().goBackTo(issued - 1).applied);
    CHECK(facilityIn(plan.records(), u"CS001").note.isEmpty());
    CHECK(lastIssue(plan.records(), plan.unit(u"024"))->issue == 1);
    const auto again = plan.received(package);
    CHECK(again->standing() == ReturnStanding::New);
    CHECK(accept(plan, *again).number == 2);
    CHECK(facilityIn(plan.records(), u"CS001").note == u"một");
}

TEST_CASE("A year's use that both sides entered is one record, joined month by month")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    REQUIRE(addUse(*copy, u"CS001", {{1, 10}, {2, 20}}).applied);
    REQUIRE(addUse(plan.session(), u"CS001", {{2, 25}, {3, 30}}).applied);
    const auto received = plan.returnOf(*copy);
    const ReturnReview review = reviewOf(plan.session(), *received);
    REQUIRE(review.items.size() == 1);
    CHECK(review.items[0].fields.size() == 2);
    CHECK(openConflicts(review.items) == 1);
    CHECK(accept(plan, *received, Take::Ours).applied);
    REQUIRE(plan.records().size(EntityKind::Usage) == 1);
    const Amounts amounts = plan.records().all<Usage>().begin()->amounts;
    constexpr qint64 kilowattHour = 3'600'000;
    CHECK(amounts.month(0) == 10 * kilowattHour);
    CHECK(amounts.month(1) == 25 * kilowattHour);
    CHECK(amounts.month(2) == 30 * kilowattHour);
    CHECK(reviewOf(plan.session(), *plan.returnOf(*copy)).items.empty());
}

TEST_CASE("A code given in two units is taken with the next free one, and kept as a draft")
{
    ProvincePlan plan;
    const auto one = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const auto other = plan.copyOf(u"027", u"Quản Bạ.sxsh"_s);
    REQUIRE(addFacility(*one, u"CS102"_s, plan.unit(u"024")).applied);
    REQUIRE(addFacility(*other, u"CS102"_s, plan.unit(u"027")).applied);
    CHECK(accept(plan, *plan.returnOf(*one)).applied);
    const Acceptance second = accept(plan, *plan.returnOf(*other));
    CHECK(second.applied);
    CHECK(second.drafts == 1);
    REQUIRE_FALSE(second.problems.empty());
    CHECK_THAT(second.problems[0].message.toStdString(), Contains("CS102") && Contains("CS103"));
    CHECK_NOTHROW(facilityIn(plan.records(), u"CS103"));
    CHECK(plan.records().size(EntityKind::Facility) == 5);
    CHECK(reviewOf(plan.session(), *plan.returnOf(*other)).items.empty());
    CHECK(plan.session().verify().empty());
}

TEST_CASE("In a working copy only the unit's own part can be changed")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const Resource resource = *copy->records().all<Resource>().begin();
    Resource renamed = resource;
    renamed.name = u"Điện lưới"_s;
    ChangeSet set{.title = u"Đổi tên"_s};
    set.edit(resource, renamed);
    const Session::Outcome refused = copy->apply(set);
    CHECK_FALSE(refused.applied);
    REQUIRE_FALSE(refused.issues.empty());
    CHECK_THAT(refused.issues[0].message.toStdString(), Contains("kept by the department"));
    CHECK_FALSE(addFacility(*copy, u"CS900"_s, plan.unit(u"027")).applied);
    CHECK(addFacility(*copy, u"CS900"_s, plan.unit(u"024")).applied);
    copy->undo();
}

TEST_CASE("A return is taken in by the plan that issued its package, and by no other")
{
    ProvincePlan plan;
    ProvincePlan stranger;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const SealedPackage package = plan.packageOf(*copy);
    CHECK_THAT(errorOf([&] { stranger.received(package); }), Contains("another plan"));
    stranger.copyOf(u"024", u"Đồng Văn khác.sxsh"_s);
    CHECK_THAT(errorOf([&] { stranger.received(package); }), Contains("another plan"));
    const auto issued = SealedPackage::readFile(plan.path(u"Gói 1.sxshpkg"_s));
    CHECK_THAT(errorOf([&] { plan.received(issued); }), Contains("issued to"));
    CHECK_THAT(errorOf([&] {
                   openPackage(package, {.passphrase = u"x"_s}, plan.path(u"x.sxsh"_s),
                               planfiles::options());
               }),
               Contains("taken in by the department"));
    CHECK_THAT(errorOf([&] {
                   openPackage(issued, {.passphrase = u"sai"_s}, plan.path(u"x.sxsh"_s),
                               planfiles::options());
               }),
               Contains("passphrase does not open"));
    CHECK_FALSE(QFile::exists(plan.path(u"x.sxsh"_s)));
    CHECK_THAT(errorOf([&] {
                   openPackage(issued, {.passphrase = u"mật khẩu Hà Giang"_s},
                               plan.path(u"không có/x.sxsh"_s), planfiles::options());
               }),
               Contains("There is no folder"));
}

TEST_CASE("A return without changes, and a unit without facilities, are exchanged like any")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"02", u"Tỉnh.sxsh"_s);
    CHECK(copy->records().size(EntityKind::Facility) == 3);
    const Acceptance nothing = accept(plan, *plan.returnOf(*copy));
    CHECK(nothing.applied);
    CHECK(nothing.changes == 0);
}

TEST_CASE("A unit that has enrolled its key needs no passphrase")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const IssueRequest request{.unit = plan.unit(u"024")};
    const QString next = plan.path(u"Gói sau.sxshpkg"_s);
    CHECK_THAT(errorOf([&] { issuePackage(plan.session(), request, next); }),
               Contains("no enrolled key"));
    const QString file = plan.path(u"Đăng ký.sxshpkg"_s);
    const QByteArray key = enrol(*copy, file);
    CHECK(enrolUnit(plan.session(), SealedPackage::readFile(file)).key == key);
    CHECK(enrolUnit(plan.session(), SealedPackage::readFile(file)).kind == Enrolment::Kind::Known);
    CHECK(plan.records().size(EntityKind::UnitKey) == 1);

    CHECK(issuePackage(plan.session(), request, next).number == 2);
    const auto package = SealedPackage::readFile(next);
    const QString second = plan.path(u"Đồng Văn 2.sxsh"_s);
    CHECK_THAT(errorOf([&] { openPackage(package, {}, second, planfiles::options()); }),
               Contains("key that"));
    CHECK_THAT(errorOf([&] {
                   openPackage(package, {.pair = std::optional(newSealingKey())}, second,
                               planfiles::options());
               }),
               Contains("another key"));
    openPackage(package, {.pair = unitPair(*copy)}, second, planfiles::options());
    CHECK(unitPair(*Session::open(second, Access::ReadOnly, planfiles::options())) ==
          unitPair(*copy));
}

TEST_CASE("A key that was replaced is enrolled again, in the place of the one that replaced it")
{
    ProvincePlan plan;
    const auto first = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const auto second = plan.copyOf(u"024", u"Đồng Văn 2.sxsh"_s);
    const auto enrolFrom = [&](Session &copy) {
        const QString file = plan.path(u"Đăng ký.sxshpkg"_s);
        enrol(copy, file);
        return enrolUnit(plan.session(), SealedPackage::readFile(file));
    };
    const auto keyInForce = [&] {
        const UnitKey *key = keyOf(plan.records(), plan.unit(u"024"));
        return key ? QByteArray::fromBase64(key->publicKey.toLatin1()) : QByteArray();
    };
    CHECK(enrolFrom(*first).kind == Enrolment::Kind::First);
    CHECK(enrolFrom(*second).kind == Enrolment::Kind::Replacing);
    CHECK(keyInForce() == unitPair(*second)->publicKey);
    const Enrolment again = enrolFrom(*first);
    CHECK(again.kind == Enrolment::Kind::Replacing);
    CHECK(again.key == unitPair(*first)->publicKey);
    CHECK(keyInForce() == again.key);
    CHECK(plan.records().size(EntityKind::UnitKey) == 2);
}

TEST_CASE("A passphrase that can be guessed or not be typed seals no package")
{
    ProvincePlan plan;
    const QString path = plan.path(u"Gói.sxshpkg"_s);
    const auto issue = [&](const QString &passphrase) {
        return errorOf([&] {
            issuePackage(plan.session(),
                         {.unit = plan.unit(u"024"),
                          .passphrase = passphrase,
                          .cost = PassphraseCost::least()},
                         path);
        });
    };
    const QString unfit =
        GENERATE(u"   "_s, u"abc"_s, u"   abc    "_s, u"chè\tShan tuyết"_s, QString(9, QChar(0)),
                 u"chè\x85Shan tuyết"_s, QString(301, u'a'));
    CHECK_THAT(issue(unfit), Contains("passphrase"));
    CHECK_FALSE(QFile::exists(path));
    CHECK(plan.records().size(EntityKind::Exchange) == 0);

    CHECK(issue(u"  chè Shan \n"_s).empty());
    openPackage(SealedPackage::readFile(path), {.passphrase = u"chè Shan"_s},
                plan.path(u"1.sxsh"_s), planfiles::options());
    openPackage(SealedPackage::readFile(path), {.passphrase = u"chè Shan  "_s},
                plan.path(u"2.sxsh"_s), planfiles::options());
}

TEST_CASE("An edit against a removal is decided as a whole")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    REQUIRE(addUse(plan.session(), u"CS002", {{1, 5}}).applied);
    const auto second = plan.copyOf(u"024", u"Đồng Văn 2.sxsh"_s);
    const Usage usage = *second->records().all<Usage>().begin();
    ChangeSet removal{.title = u"Xóa"_s};
    removal.remove(usage);
    REQUIRE(second->apply(removal).applied);
    Usage edited = *plan.records().all<Usage>().begin();
    const Usage before = edited;
    edited.note = u"đã đối chiếu hóa đơn"_s;
    ChangeSet edit{.title = u"Ghi chú"_s};
    edit.edit(before, edited);
    REQUIRE(plan.session().apply(edit).applied);

    const auto received = plan.returnOf(*second);
    auto review = reviewOf(plan.session(), *received);
    REQUIRE(review.items.size() == 1);
    CHECK(review.items[0].isConflict);
    const QJsonArray conflicts =
        conflictsJson(review.items, {plan.records(), received->theirRecords(), QDate(2018, 6, 1)});
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].toObject().value("kind"_L1) == u"edit-remove"_s);
    const QByteArray decision =
        QJsonDocument(QJsonArray{QJsonObject{{u"id"_s, conflicts[0].toObject().value("id"_L1)},
                                             {u"take"_s, u"theirs"_s}}})
            .toJson();
    CHECK(decideByJson(review.items, decision).empty());
    CHECK(openConflicts(review.items) == 0);
    CHECK(acceptReturn(plan.session(), *received, review.items, ProblemPolicy::Reject).applied);
    CHECK(plan.records().size(EntityKind::Usage) == 0);
}
