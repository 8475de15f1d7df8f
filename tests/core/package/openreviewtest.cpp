// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/openreview.h"

#include "core/package/returnreceipt.h"
#include "core/package/reviewdecisions.h"
#include "core/package/reviewjson.h"
#include "core/package/reviewoutliers.h"
#include "tests/catch.h"
#include "tests/core/package/provinceplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

/// A return that waits: the unit and the department gave one facility another address, the unit a
/// note to the other.
struct WaitingReturn {
    ProvincePlan plan;
    std::unique_ptr<Session> copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    Exchange exchange{};

    WaitingReturn()
    {
        setAddress(*copy, u"CS001", u"tổ 1"_s);
        setNote(*copy, u"CS002", u"Đã kiểm tra"_s);
        setAddress(plan.session(), u"CS001", u"tổ 2"_s);
        exchange = keepReturn(plan.session(), *plan.returnOf(*copy));
    }
    OpenReview review() { return OpenReview::ofReturn(plan.session(), exchange); }
    const Exchange &kept() const { return *plan.records().find(Ref<Exchange>{exchange.id}); }
};

MergedField &conflictIn(OpenReview &review)
{
    for (MergeItem &item : review.items()) {
        for (MergedField &merged : item.fields) {
            if (merged.isConflict)
                return merged;
        }
    }
    throw std::runtime_error("no conflict");
}

MergeItem &itemOf(OpenReview &review, QUuid id)
{
    for (MergeItem &item : review.items()) {
        if (item.record().id() == id)
            return item;
    }
    throw std::runtime_error("no item");
}

} // namespace

TEST_CASE("A return is kept to be decided later, and nothing of the plan is changed")
{
    WaitingReturn waiting;
    CHECK(waiting.kept().state == ExchangeState::Submitted);
    CHECK(waiting.kept().sequence == 0);
    CHECK(facilityIn(waiting.plan.records(), u"CS002").note.isEmpty());

    SECTION("receiving it again keeps one")
    {
        const auto again = waiting.plan.received(SealedPackage::read(
            waiting.plan.session().blob(waiting.kept().package.sha256), u"nộp"_s));
        CHECK(again->standing() == ReturnStanding::Waiting);
        CHECK(keepReturn(waiting.plan.session(), *again) == waiting.kept());
        CHECK(waiting.plan.records().size(EntityKind::Exchange) == 2);
    }
    SECTION("undo takes the receipt back")
    {
        waiting.plan.session().undo();
        CHECK(waiting.plan.records().size(EntityKind::Exchange) == 1);
    }
}

TEST_CASE("A facility that a return moves out of its unit is told of, one that moves within is not")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const auto [to, isTold] = GENERATE(table<const char *, bool>({{"027", true}, {"024", false}}));
    const Facility &facility = facilityIn(copy->records(), u"CS001");
    REQUIRE(copy->apply(planfiles::adding(
                            {Record(FacilityPlacement{.id = QUuid::createUuid(),
                                                      .facility = {facility.id},
                                                      .unit = plan.unit(QString::fromLatin1(to)),
                                                      .from = QDate(2018, 1, 1)})},
                            u"Chuyển"_s))
                .applied);
    const auto received = plan.returnOf(*copy);
    const ReturnReview review = reviewOf(plan.session(), *received);
    const Issues problems = findingsOf(plan.session(), *received, review, BareNames()).problems;
    CHECK(std::ranges::any_of(problems, [](const Issue &issue) {
              return issue.severity == Severity::Soft && issue.message.contains(u"moves out of");
          }) == isTold);
}

TEST_CASE("What was decided of a return is there when its review is opened again")
{
    WaitingReturn waiting;
    {
        OpenReview review = waiting.review();
        REQUIRE(openConflicts(review.items()) == 1);
        conflictIn(review).take = Take::Ours;
        MergedField &clean =
            itemOf(review, facilityIn(waiting.plan.records(), u"CS002").id).fields.front();
        clean.take = Take::Ours;
        review.keep();
    }
    const qint64 line = waiting.plan.session().lastLine().seq;
    OpenReview review = waiting.review();
    CHECK(conflictIn(review).take == Take::Ours);
    CHECK(itemOf(review, facilityIn(waiting.plan.records(), u"CS002").id).fields.front().take ==
          Take::Ours);
    // What is decided so far is no edit of the plan.
    CHECK(waiting.plan.session().lastLine().seq == line);
}

TEST_CASE("A decision about a value that changed meanwhile is asked again")
{
    WaitingReturn waiting;
    OpenReview review = waiting.review();
    conflictIn(review).take = Take::Theirs;
    review.keep();
    setAddress(waiting.plan.session(), u"CS001", u"tổ 3"_s);
    review.renew();
    CHECK_FALSE(conflictIn(review).take);
    OpenReview again = waiting.review();
    CHECK_FALSE(conflictIn(again).take);

    setAddress(waiting.plan.session(), u"CS001", u"tổ 2"_s);
    OpenReview back = waiting.review();
    CHECK(conflictIn(back).take == Take::Theirs);
}

TEST_CASE("What an officer types stands in place of what came")
{
    WaitingReturn waiting;
    OpenReview review = waiting.review();
    MergeItem &item = itemOf(review, facilityIn(waiting.plan.records(), u"CS001").id);
    MergedField &merged = conflictIn(review);
    CHECK(
        typeInstead(waiting.plan.records(), item, merged, u"  tổ 9 "_s, QDate(2018, 6, 1)).empty());
    CHECK(merged.take == Take::Theirs);
    review.keep();

    OpenReview again = waiting.review();
    const Acceptance acceptance = again.accept();
    REQUIRE(acceptance.applied);
    CHECK(facilityIn(waiting.plan.records(), u"CS001").address == u"tổ 9");
    CHECK(facilityIn(waiting.plan.records(), u"CS002").note == u"Đã kiểm tra");
    CHECK(waiting.kept().state == ExchangeState::Accepted);
    CHECK(waiting.kept().sequence == 1);
}

namespace {

/// A return that waits with a facility that the unit added, and its use of 2018.
struct AddedReturn {
    ProvincePlan plan;
    std::unique_ptr<Session> copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    Exchange exchange{};
    Facility facility{};
    Usage usage{};

    AddedReturn()
    {
        REQUIRE(addFacility(*copy, u"CS009"_s, plan.unit(u"024")).applied);
        setNote(*copy, u"CS009", u"ghi chú"_s);
        REQUIRE(addUse(*copy, u"CS009", {{1, 10}, {2, 2000}}).applied);
        facility = facilityIn(copy->records(), u"CS009");
        usage = *copy->records().all<Usage>().begin();
        exchange = keepReturn(plan.session(), *plan.returnOf(*copy));
    }
    OpenReview review() { return OpenReview::ofReturn(plan.session(), exchange); }
    static const SheetColumn &column(EntityKind kind, const QString &key)
    {
        const auto &columns = columnsOf(kind);
        return *std::ranges::find_if(
            columns, [&](const SheetColumn &one) { return one.entity == kind && one.key == key; });
    }
    /// What typing into a column of an added record tells.
    static Issues type(OpenReview &review, const Record &record, const QString &key,
                       const QString &text)
    {
        MergeItem *item = review.addedItem(record.kind(), record.id());
        REQUIRE(item);
        return review.typeInto(*item, column(record.kind(), key), text);
    }
};

} // namespace

TEST_CASE("Of a record that came whole single values are left out or typed otherwise")
{
    AddedReturn added;
    {
        OpenReview review = added.review();
        const auto type = [&](const Record &record, const QString &key, const QString &text) {
            return AddedReturn::type(review, record, key, text).empty();
        };
        const FacilityState &state =
            *added.copy->records().all<FacilityState>().of(added.facility.id).begin();
        REQUIRE(type(Record(added.facility), u"note"_s, {}));
        REQUIRE(type(Record(added.facility), u"code"_s, u"CS010"_s));
        REQUIRE(type(Record(state), u"name"_s, u"HTX chè mới"_s));
        REQUIRE(type(Record(added.usage), u"m02"_s, u"20"_s));
        REQUIRE(type(Record(added.usage), u"m01"_s, u"11"_s));
        REQUIRE(type(Record(added.usage), u"m01"_s, u"10"_s)); // as it came
        CHECK(review.addedItem(EntityKind::Usage, added.usage.id)->fields.size() == 1);
        CHECK(facilityIn(review.known(), u"CS010").id == added.facility.id);
        review.keep();
    }
    OpenReview again = added.review();
    CHECK(facilityIn(again.known(), u"CS010").note.isEmpty());
    const Acceptance acceptance = again.accept();
    REQUIRE(acceptance.applied);
    CHECK(acceptance.problems.empty());
    const Facility &taken = facilityIn(added.plan.records(), u"CS010");
    CHECK(taken.id == added.facility.id);
    CHECK(taken.note.isEmpty());
    const FacilityState &named = *added.plan.records().all<FacilityState>().of(taken.id).begin();
    CHECK(named.name == u"HTX chè mới");
    constexpr qint64 kilowattHour = 3'600'000;
    const Usage &usage = *added.plan.records().find(Ref<Usage>{added.usage.id});
    CHECK(usage.amounts.month(0) == 10 * kilowattHour);
    CHECK(usage.amounts.month(1) == 20 * kilowattHour);
}

TEST_CASE("What cannot stand in a record that came whole is told, and it stays as it came")
{
    AddedReturn added;
    OpenReview review = added.review();
    const auto refuses = [&](const Record &record, const QString &key, const QString &text) {
        return hasHard(AddedReturn::type(review, record, key, text));
    };
    CHECK(refuses(Record(added.facility), u"code"_s, {}));
    CHECK(refuses(Record(added.usage), u"m02"_s, u"hai nghìn"_s));
    for (const MergeItem &item : review.items())
        CHECK(item.fields.empty());
}

TEST_CASE("What cannot be read as a value is told and decides nothing")
{
    ProvincePlan plan;
    REQUIRE(addUse(plan.session(), u"CS001", {{1, 100}, {2, 100}}).applied);
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const auto setMonth = [](Session &session, int kWh) {
        const Usage before = *session.records().all<Usage>().begin();
        Usage after = before;
        constexpr qint64 joulesInKwh = 3'600'000;
        after.amounts.setMonth(1, kWh * joulesInKwh);
        ChangeSet set{.title = u"Sửa tháng 2"_s};
        set.edit(before, after);
        REQUIRE(session.apply(set).applied);
    };
    setMonth(*copy, 120);
    setMonth(plan.session(), 130);
    const Exchange kept = keepReturn(plan.session(), *plan.returnOf(*copy));
    OpenReview review = OpenReview::ofReturn(plan.session(), kept);
    MergedField &merged = conflictIn(review);
    MergeItem &item = review.items().front();
    REQUIRE(merged.part == 1);

    const auto [text, isTaken] = GENERATE(table<QString, bool>({
        {u"một trăm"_s, false},
        {u"12,5,5"_s, false},
        {u"125"_s, true},
        {u"1.250"_s, false}, // has two readings
        {u"1250"_s, true},
        {u""_s, true},
    }));
    CAPTURE(text);
    const Issues issues = typeInstead(plan.records(), item, merged, text, QDate(2018, 6, 1));
    CHECK(hasHard(issues) != isTaken);
    CHECK(merged.take.has_value() == isTaken);
    if (!isTaken)
        return;
    REQUIRE(review.accept().applied);
    const Amounts amounts = plan.records().all<Usage>().begin()->amounts;
    constexpr qint64 joulesInKwh = 3'600'000;
    CHECK(amounts.month(0) == 100 * joulesInKwh);
    CHECK(amounts.month(1) == (text.isEmpty()   ? std::optional<qint64>()
                               : text == u"125" ? 125 * joulesInKwh
                                                : 1250 * joulesInKwh));
}

TEST_CASE("Values typed into records that came whole are read only in the form they were kept in")
{
    AddedReturn added;
    OpenReview review = added.review();
    REQUIRE(AddedReturn::type(review, Record(added.usage), u"m02"_s, u"20"_s).empty());
    const QByteArray kept = decisionsOf(review.items());
    const auto [from, to, taken] = GENERATE(table<QByteArray, QByteArray, int>({
        {"\"part\":1", "\"part\":1", 1},
        {"\"part\":1", "\"part\":99", 0},
        {"\"part\":1", "\"part\":\"1\"", 0},
        {"\"field\":\"amounts\"", "\"field\":\"id\"", 0},
        {"\"field\":\"amounts\"", "\"field\":\"year\"", 0},
        {"\"field\":\"amounts\"", "\"field\":\"?\"", 0},
        {"\"text\"", "\"integer\"", 0},
    }));
    CAPTURE(to.toStdString());
    QByteArray altered = kept;
    REQUIRE(altered.contains(from));
    altered.replace(from, to);
    OpenReview other = added.review();
    CHECK(takeDecisions(other.items(), altered) == taken);
    CHECK(other.addedItem(EntityKind::Usage, added.usage.id)->fields.size() ==
          static_cast<std::size_t>(taken));
}

TEST_CASE("Decisions of another form decide nothing")
{
    WaitingReturn waiting;
    OpenReview review = waiting.review();
    const QByteArray text = GENERATE(
        "", "[]", "{}", "not JSON", R"([{"id":"x"}])",
        R"([{"id":"00000000-0000-0000-0000-000000000000","take":"ours"}])", R"([1,null,"a"])");
    CAPTURE(text.toStdString());
    CHECK(takeDecisions(review.items(), text) == 0);
    CHECK(openConflicts(review.items()) == 1);
}

TEST_CASE("Both values of a conflict say who entered them and when")
{
    WaitingReturn waiting;
    OpenReview review = waiting.review();
    const MergeItem &item = itemOf(review, facilityIn(waiting.plan.records(), u"CS001").id);
    const MergedField &merged = conflictIn(review);
    const auto ours = review.ourAuthor(item, &merged);
    const auto theirs = review.theirAuthor(item, &merged);
    REQUIRE(ours);
    REQUIRE(theirs);
    CHECK(ours->who == planfiles::options().who);
    CHECK(theirs->when.isValid());
}

TEST_CASE("Accepting a return sets aside older ones of the same working copy that wait")
{
    WaitingReturn waiting;
    setNote(*waiting.copy, u"CS002", u"Đã kiểm tra lại"_s);
    const Exchange newer =
        keepReturn(waiting.plan.session(), *waiting.plan.returnOf(*waiting.copy));
    OpenReview review = OpenReview::ofReturn(waiting.plan.session(), newer);
    decideConflicts(review.items(), Take::Theirs);
    REQUIRE(review.accept().applied);
    CHECK(waiting.kept().state == ExchangeState::Superseded);
    waiting.plan.session().undo();
    CHECK(waiting.kept().state == ExchangeState::Submitted);
}

TEST_CASE("A return that a later one contains is not kept")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    setNote(*copy, u"CS001", u"một"_s);
    const SealedPackage first = plan.packageOf(*copy);
    setNote(*copy, u"CS001", u"hai"_s);
    OpenReview review =
        OpenReview::ofReturn(plan.session(), keepReturn(plan.session(), *plan.returnOf(*copy)));
    REQUIRE(review.accept().applied);
    CHECK_THAT(planfiles::errorOf([&] {
                   keepReturn(plan.session(), *plan.received(first));
               }).toStdString(),
               Contains("A later return of Huyện Đồng Văn was accepted already"));
}

TEST_CASE("Taking an acceptance back asks about what was changed since")
{
    WaitingReturn waiting;
    {
        OpenReview review = waiting.review();
        decideConflicts(review.items(), Take::Theirs);
        REQUIRE(review.accept().applied);
    }
    setNote(waiting.plan.session(), u"CS002", u"Sở đã sửa"_s);
    OpenReview back = OpenReview::ofReversal(waiting.plan.session(), waiting.kept());
    CHECK(back.isReversal());
    CHECK(openConflicts(back.items()) == 1);
    CHECK_FALSE(back.theirAuthor(back.items().front(), nullptr));
    conflictIn(back).take = Take::Ours;
    REQUIRE(back.accept().applied);
    CHECK(facilityIn(waiting.plan.records(), u"CS001").address == u"tổ 2");
    CHECK(facilityIn(waiting.plan.records(), u"CS002").note == u"Sở đã sửa");
    CHECK(waiting.kept().state == ExchangeState::Reverted);
}

TEST_CASE("Taking an acceptance back asks about what later records rest on")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    REQUIRE(addFacility(*copy, u"CS003"_s, plan.unit(u"024")).applied);
    OpenReview review =
        OpenReview::ofReturn(plan.session(), keepReturn(plan.session(), *plan.returnOf(*copy)));
    REQUIRE(review.accept().applied);
    REQUIRE(addUse(plan.session(), u"CS003", {{1, 100}}).applied);
    const Exchange accepted = *acceptanceOf(plan.records(), plan.unit(u"024"), 1);

    OpenReview back = OpenReview::ofReversal(plan.session(), accepted);
    CHECK(openConflicts(back.items()) == 3); // the facility, its state and its place
    SECTION("it can be kept")
    {
        decideConflicts(back.items(), Take::Ours);
        CHECK(back.accept().applied);
        CHECK(facilityIn(plan.records(), u"CS003").code == u"CS003");
    }
    SECTION("it cannot be removed while they are there, and nothing is changed then")
    {
        decideConflicts(back.items(), Take::Theirs);
        const Acceptance refused = back.accept();
        CHECK_FALSE(refused.applied);
        CHECK(hasHard(refused.problems));
        CHECK(acceptanceOf(plan.records(), plan.unit(u"024"), 1));
    }
}

TEST_CASE("A field of which a draft came along and whose value breaks a rule has one draft")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const Facility facility = facilityIn(copy->records(), u"CS001");
    ChangeSet set{.title = u"Nháp"_s};
    set.add(Draft{.id = QUuid::createUuid(),
                  .entity = u"facility"_s,
                  .record = {facility.id},
                  .field = u"closed_on"_s,
                  .text = u"năm ngoái"_s,
                  .problem = u"“năm ngoái” is not a date"_s});
    Facility closed = facility;
    closed.closedOn = QDate(2017, 12, 31);
    set.edit(facility, closed);
    REQUIRE(copy->apply(set).applied);
    // Here it opened later than that by now.
    Facility opened = facilityIn(plan.records(), u"CS001");
    const Facility before = opened;
    opened.openedOn = QDate(2018, 2, 1);
    ChangeSet opening{.title = u"Ngày mở"_s};
    opening.edit(before, opened);
    REQUIRE(plan.session().apply(opening).applied);

    OpenReview review =
        OpenReview::ofReturn(plan.session(), keepReturn(plan.session(), *plan.returnOf(*copy)));
    decideConflicts(review.items(), Take::Theirs);
    const Acceptance acceptance = review.accept();
    REQUIRE(acceptance.applied);
    CHECK(hasHard(acceptance.problems));
    std::vector<QString> texts;
    for (const Draft &draft : plan.records().all<Draft>()) {
        if (draft.field == u"closed_on")
            texts.push_back(draft.text);
    }
    REQUIRE(texts.size() == 1);
    CHECK(texts.front() == u"31/12/2017");
}

TEST_CASE("A figure a thousand times too large is noted before it is accepted")
{
    ProvincePlan plan;
    std::vector<std::pair<int, int>> months;
    for (int month = 1; month <= 10; ++month)
        months.emplace_back(month, 1000 + month);
    REQUIRE(addUse(plan.session(), u"CS001", months).applied);
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const Usage before = *copy->records().all<Usage>().begin();
    Usage after = before;
    constexpr qint64 joulesInKwh = 3'600'000;
    after.amounts.setMonth(10, 1'010'000 * joulesInKwh);
    ChangeSet set{.title = u"Tháng 11"_s};
    set.edit(before, after);
    REQUIRE(copy->apply(set).applied);
    OpenReview review =
        OpenReview::ofReturn(plan.session(), keepReturn(plan.session(), *plan.returnOf(*copy)));

    const Issues outliers = outliersOf(plan.records(), review.items());
    REQUIRE(outliers.size() == 1);
    CHECK(outliers.front().severity == Severity::Soft);
    CHECK(outliers.front().field == u"m11");
    CHECK(outliers.front().id == before.id);
    const Issues problems = review.findings({}).problems;
    CHECK(std::ranges::find(problems, outliers.front()) != problems.end());

    // What is not taken is not doubted.
    review.items().front().fields.front().take = Take::Ours;
    CHECK(outliersOf(plan.records(), review.items()).empty());
}

TEST_CASE("A facility that looks like one of the register is told with its score")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    REQUIRE(addFacility(*copy, u"CS009"_s, plan.unit(u"024")).applied);
    const FacilityState state =
        *std::ranges::find_if(copy->records().all<FacilityState>(), [&](const FacilityState &one) {
            return one.name == u"HTX chè CS009";
        });
    FacilityState named = state;
    named.name = u"hợp tác xã Chè cs001"_s;
    ChangeSet set{.title = u"Đổi tên"_s};
    set.edit(state, named);
    REQUIRE(copy->apply(set).applied);
    const OpenReview review =
        OpenReview::ofReturn(plan.session(), keepReturn(plan.session(), *plan.returnOf(*copy)));
    const ReviewFindings findings =
        review.findings(BareNames::read(QStringLiteral(SXSH_SOURCE_DIR "/resources")));
    REQUIRE(findings.duplicates.size() == 1);
    CHECK(findings.merged.find(findings.duplicates.front().first)->code == u"CS001");
    CHECK(findings.merged.find(findings.duplicates.front().second)->code == u"CS009");
    CHECK(findings.duplicates.front().score >= 80);
}

TEST_CASE("A return that cannot be written is not noted as handed in")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    setNote(*copy, u"CS001", u"Đã kiểm tra"_s);
    const qint64 line = copy->lastLine().seq;
    CHECK_THAT(planfiles::errorOf([&] {
                   handIn(*copy, plan.path(u"không có/nộp.sxshpkg"_s));
               }).toStdString(),
               Contains("nộp.sxshpkg"));
    CHECK(copy->lastLine().seq == line);
    CHECK(copy->workingCopy()->returns == 0);
    CHECK(changesSinceHandIn(*copy).changes.size() == 1);
    CHECK(handIn(*copy, plan.path(u"nộp.sxshpkg"_s)).number == 1);
}

TEST_CASE("Two opposite decisions about one conflict are told, and the second decides nothing")
{
    WaitingReturn waiting;
    OpenReview review = waiting.review();
    const QString id =
        facilityIn(waiting.plan.records(), u"CS001").id.toString(QUuid::WithoutBraces);
    const QByteArray decision = R"({"id":"%1","field":"address","take":"%2"})";
    const auto deciding = [&](const QByteArray &first, const QByteArray &second) {
        const auto one = [&](const QByteArray &take) {
            return QString::fromUtf8(decision).arg(id, QString::fromUtf8(take)).toUtf8();
        };
        return decideByJson(review.items(), '[' + one(first) + ',' + one(second) + ']');
    };
    CHECK(deciding("mine", "mine").empty());
    const Issues issues = deciding("theirs", "mine");
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().row == 2);
    CHECK_THAT(issues.front().message.toStdString(), Contains("opposite of decision 1"));
    CHECK(conflictIn(review).take == Take::Theirs);
}

TEST_CASE("A record whose code was changed when it was accepted is told by the code it has here")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    REQUIRE(addFacility(*copy, u"CS003"_s, plan.unit(u"024")).applied);
    REQUIRE(addFacility(plan.session(), u"CS003"_s, plan.unit(u"027")).applied);
    OpenReview first =
        OpenReview::ofReturn(plan.session(), keepReturn(plan.session(), *plan.returnOf(*copy)));
    REQUIRE(first.accept().applied);
    setNote(*copy, u"CS003", u"Đã kiểm tra"_s);
    const auto received = plan.returnOf(*copy);
    const ReturnReview review = reviewOf(plan.session(), *received);
    const QJsonArray clean =
        cleanJson(review.items, {plan.records(), received->theirRecords(), QDate(2018, 6, 1)});
    REQUIRE(clean.size() == 1);
    CHECK(clean[0].toObject().value("code"_L1) == u"CS004"_s);
}

TEST_CASE("Returns from two working copies of one package are told apart")
{
    ProvincePlan plan;
    const QString file = plan.path(u"Gói.sxshpkg"_s);
    issuePackage(plan.session(),
                 {.unit = plan.unit(u"024"),
                  .passphrase = u"mật khẩu của huyện"_s,
                  .cost = PassphraseCost::least()},
                 file);
    std::vector<std::unique_ptr<Session>> copies;
    for (const QString &name : {u"một.sxsh"_s, u"hai.sxsh"_s}) {
        openPackage(SealedPackage::readFile(file), {.passphrase = u"mật khẩu của huyện"_s},
                    plan.path(name), planfiles::options());
        copies.push_back(Session::open(plan.path(name), Access::ReadWrite, planfiles::options()));
    }
    CHECK(plan.returnOf(*copies[0])->warnings().empty());
    keepReturn(plan.session(), *plan.returnOf(*copies[0]));
    const auto other = plan.returnOf(*copies[1]);
    REQUIRE(other->warnings().size() == 1);
    CHECK_THAT(other->warnings().front().message.toStdString(),
               Contains("two working copies of package no. 1"));
}
