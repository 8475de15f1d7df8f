// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/correctionslip.h"

#include "core/base/error.h"
#include "core/exchange/queriedplace.h"
#include "core/exchange/querychanges.h"
#include "core/exchange/rowedit.h"
#include "core/package/queryfile.h"
#include "core/package/returnacceptance.h"
#include "core/package/unittemplate.h"
#include "tests/catch.h"
#include "tests/core/package/provinceplan.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <map>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

const QDate today(2018, 6, 1);

/// A question about the phone number of a facility, not yet in the plan.
Query phoneOf(const ProvincePlan &plan, QStringView unit, QStringView facility,
              const QString &question = u"Số điện thoại đúng chưa?"_s)
{
    return {.id = QUuid::createUuid(),
            .unit = plan.unit(unit),
            .number = nextQueryNumber(plan.records(), plan.unit(unit)),
            .entity = u"facility"_s,
            .record = {facilityIn(plan.records(), facility).id},
            .field = u"phone"_s,
            .question = question,
            .askedOn = today,
            .due = QDate(2018, 6, 15)};
}

/// Asks the unit of the tests and reads the slip that goes to it.
SealedPackage slipOf(ProvincePlan &plan, std::vector<Query> asked, const QString &name = u"1"_s)
{
    const QString path = plan.path(u"Phiếu %1.sxshpkg"_s.arg(name));
    writeSlip(plan.session(), plan.unit(u"024"), std::move(asked), path);
    return SealedPackage::readFile(path);
}

const Query &onlyQuery(const Records &records)
{
    REQUIRE(records.size(EntityKind::Query) == 1);
    return *records.all<Query>().begin();
}

void change(Session &session, const Query &query, const std::function<void(Query &)> &how)
{
    Query after = query;
    how(after);
    ChangeSet set{.title = u"Sửa câu hỏi"_s};
    set.edit(query, after);
    REQUIRE(session.apply(set).applied);
}

void answer(Session &copy, const QString &text)
{
    change(copy, onlyQuery(copy.records()), [&](Query &query) {
        query.answer = text;
        query.state = QueryState::Answered;
    });
}

Acceptance accept(ProvincePlan &plan, Session &copy)
{
    const auto received = plan.returnOf(copy);
    ReturnReview review = reviewOf(plan.session(), *received);
    CHECK(review.refused.empty());
    CHECK(openConflicts(review.items) == 0);
    return acceptReturn(plan.session(), *received, std::move(review.items), ProblemPolicy::Reject);
}

std::string errorOf(const std::function<void()> &function)
{
    return planfiles::errorOf(function).toStdString();
}

} // namespace

TEST_CASE("A question goes out on a slip, is answered, handed in, accepted and closed")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    setNote(*copy, u"CS001", u"Đã kiểm tra"_s);
    const SealedPackage slip = slipOf(plan, {phoneOf(plan, u"024", u"CS001")});
    CHECK(slip.header().kind == PackageKind::Correction);
    CHECK(onlyQuery(plan.records()).state == QueryState::Sent);

    const TakenSlip taken = takeSlip(*copy, slip);
    CHECK(taken.added == 1);
    CHECK(onlyQuery(copy->records()) == onlyQuery(plan.records()));
    answer(*copy, u"0912 345 678"_s);
    const ChangeSet unsent = changesSinceHandIn(*copy);
    CHECK(unsent.changes.size() == 2);
    CHECK(std::ranges::all_of(unsent.changes,
                              [](const Change &change) { return change.before && change.after; }));

    const Acceptance acceptance = accept(plan, *copy);
    CHECK(acceptance.applied);
    const Query &closed = onlyQuery(plan.records());
    CHECK(closed.state == QueryState::Closed);
    CHECK(closed.answer == u"0912 345 678");
    CHECK(plan.session().verify().empty());
    CHECK(copy->verify().empty());
}

TEST_CASE("A slip is an event: undo leaves it alone on either side, and takes back the answer")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const int steps = plan.session().undoSteps();
    takeSlip(*copy, slipOf(plan, {phoneOf(plan, u"024", u"CS001")}));
    CHECK(plan.session().undoSteps() == steps);
    CHECK(copy->undoSteps() == 0);
    answer(*copy, u"đúng"_s);
    copy->undo();
    CHECK(onlyQuery(copy->records()).state == QueryState::Sent);
    CHECK(onlyQuery(copy->records()).answer.isEmpty());
}

TEST_CASE("A slip taken twice changes nothing the second time, whatever was answered meanwhile")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const SealedPackage slip = slipOf(plan, {phoneOf(plan, u"024", u"CS001")});
    takeSlip(*copy, slip);
    answer(*copy, u"đúng"_s);
    const Query before = onlyQuery(copy->records());
    const qint64 line = copy->lastLine().seq;
    const TakenSlip again = takeSlip(*copy, slip);
    CHECK(again.added + again.renewed == 0);
    CHECK(again.known == 1);
    CHECK_THAT(takenText(again).toStdString(), Contains("nothing was changed"));
    CHECK(copy->lastLine().seq == line);
    CHECK(onlyQuery(copy->records()) == before);
}

TEST_CASE("A later slip repeats what is not answered, so that a lost one is no loss")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const SealedPackage lost = slipOf(plan, {phoneOf(plan, u"024", u"CS001")});
    const SealedPackage later = slipOf(plan, {phoneOf(plan, u"024", u"CS002")}, u"2"_s);
    CHECK(takeSlip(*copy, later).added == 2);
    CHECK(takeSlip(*copy, lost).known == 1);
    CHECK(copy->records().size(EntityKind::Query) == 2);
}

TEST_CASE("A question asked once more is answered once more, and an old slip does not undo that")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const SealedPackage first = slipOf(plan, {phoneOf(plan, u"024", u"CS001")});
    takeSlip(*copy, first);
    answer(*copy, u"không rõ"_s);
    REQUIRE(accept(plan, *copy).applied);
    change(plan.session(), onlyQuery(plan.records()),
           [](Query &query) { query.state = QueryState::Open; });

    const TakenSlip taken = takeSlip(*copy, slipOf(plan, {}, u"2"_s));
    CHECK(taken.renewed == 1);
    CHECK(onlyQuery(copy->records()).state == QueryState::Sent);
    CHECK(onlyQuery(copy->records()).answer == u"không rõ");
    answer(*copy, u"0912 345 678"_s);
    CHECK(takeSlip(*copy, first).known == 1);
    CHECK(onlyQuery(copy->records()).state == QueryState::Answered);

    REQUIRE(accept(plan, *copy).applied);
    CHECK(onlyQuery(plan.records()).state == QueryState::Closed);
    CHECK(onlyQuery(plan.records()).answer == u"0912 345 678");
}

TEST_CASE("Questions that come with a newer package are answered without any slip")
{
    ProvincePlan plan;
    plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    slipOf(plan, {phoneOf(plan, u"024", u"CS001")});
    const auto next = plan.copyOf(u"024", u"Đồng Văn 2.sxsh"_s);
    answer(*next, u"đúng"_s);
    REQUIRE(accept(plan, *next).applied);
    CHECK(onlyQuery(plan.records()).state == QueryState::Closed);
}

TEST_CASE("A return from before the slip leaves the question waiting")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    setNote(*copy, u"CS001", u"Đã kiểm tra"_s);
    const auto received = plan.returnOf(*copy);
    slipOf(plan, {phoneOf(plan, u"024", u"CS001")});
    ReturnReview review = reviewOf(plan.session(), *received);
    CHECK(review.items.size() == 1);
    REQUIRE(acceptReturn(plan.session(), *received, std::move(review.items), ProblemPolicy::Reject)
                .applied);
    CHECK(onlyQuery(plan.records()).state == QueryState::Sent);
}

TEST_CASE("Words of a question that the department puts otherwise later stay as they are there")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    takeSlip(*copy, slipOf(plan, {phoneOf(plan, u"024", u"CS001")}));
    change(plan.session(), onlyQuery(plan.records()),
           [](Query &query) { query.question = u"Số máy bàn?"_s; });
    answer(*copy, u"0219 386 0000"_s);
    REQUIRE(accept(plan, *copy).applied);
    CHECK(onlyQuery(plan.records()).question == u"Số máy bàn?");
    CHECK(onlyQuery(plan.records()).answer == u"0219 386 0000");
}

TEST_CASE("What the department decided about a question meanwhile holds, and the answer comes")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    takeSlip(*copy, slipOf(plan, {phoneOf(plan, u"024", u"CS001")}));
    answer(*copy, u"0912 345 678"_s);
    const QueryState decided = GENERATE(QueryState::Closed, QueryState::Open);
    change(plan.session(), onlyQuery(plan.records()), [&](Query &query) { query.state = decided; });
    REQUIRE(accept(plan, *copy).applied);
    CHECK(onlyQuery(plan.records()).state == decided);
    CHECK(onlyQuery(plan.records()).answer == u"0912 345 678");
}

TEST_CASE("The state of a question in a working copy follows from its answer")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    takeSlip(*copy, slipOf(plan, {phoneOf(plan, u"024", u"CS001")}));
    const auto set = [&](const std::vector<std::pair<QString, QString>> &values) {
        RowEdit edit(copy->records(), EntityKind::Query, NumberForm::Officer, today);
        const auto &columns = edit.columns();
        std::vector<Cell> cells;
        for (const auto &[key, text] : values)
            cells.push_back(Cell::ofText(text));
        TypedRow row(columns.size());
        for (std::size_t at = 0; at < values.size(); ++at)
            row[static_cast<std::size_t>(
                std::ranges::find(columns, values[at].first, &SheetColumn::key) -
                columns.begin())] = &cells[at];
        const RowChange change = edit.edit(Record(onlyQuery(copy->records())), row);
        REQUIRE_FALSE(hasHard(change.issues));
        return copy->apply({.title = u"Sửa"_s, .changes = change.changes});
    };
    for (const QString &state : {u"closed"_s, u"answered"_s, u"open"_s})
        CHECK(hasHard(set({{u"state"_s, state}}).issues));
    CHECK(set({{u"answer"_s, u"0912 345 678"_s}}).applied);
    CHECK(onlyQuery(copy->records()).state == QueryState::Answered);
    CHECK(hasHard(set({{u"state"_s, u"closed"_s}}).issues));
    CHECK(set({{u"answer"_s, u"-"_s}}).applied);
    CHECK(onlyQuery(copy->records()).state == QueryState::Sent);
    CHECK(set({{u"answer"_s, u"đúng"_s}, {u"state"_s, u"answered"_s}}).applied);
    copy->undo();
    copy->redo();
    CHECK(onlyQuery(copy->records()).state == QueryState::Answered);
}

TEST_CASE("No return closes a question without an answer, or opens one")
{
    ProvincePlan plan;
    auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    takeSlip(*copy, slipOf(plan, {phoneOf(plan, u"024", u"CS001")}));
    const auto [answer, state, accepted] = GENERATE(table<const char *, QueryState, QueryState>({
        {"", QueryState::Closed, QueryState::Sent},
        {"", QueryState::Answered, QueryState::Sent},
        {"", QueryState::Open, QueryState::Sent},
        {"đúng", QueryState::Sent, QueryState::Closed},
        {"đúng", QueryState::Closed, QueryState::Closed},
        {"đúng", QueryState::Answered, QueryState::Closed},
    }));
    Query altered = onlyQuery(copy->records());
    altered.answer = QString::fromUtf8(answer);
    altered.state = state;
    ChangeSet crafted{.title = u"Sửa ngoài chương trình"_s};
    crafted.edit(onlyQuery(copy->records()), altered);
    const QString path = copy->path();
    copy.reset();
    // Whoever has the file can write what no session lets a unit enter.
    PlanFile::open(path, Access::ReadWrite, planfiles::options())
        ->append(LineKind::Edit, 0, crafted, u"huyện"_s, QDateTime::currentDateTimeUtc(), {}, {});
    copy = Session::open(path, Access::ReadWrite, planfiles::options());
    const auto received = plan.returnOf(*copy);
    ReturnReview review = reviewOf(plan.session(), *received);
    REQUIRE(acceptReturn(plan.session(), *received, std::move(review.items), ProblemPolicy::Reject)
                .applied);
    CHECK(onlyQuery(plan.records()).state == accepted);
    CHECK(onlyQuery(plan.records()).answer == altered.answer);
}

TEST_CASE("An answer that was accepted is not taken away by a later return")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    takeSlip(*copy, slipOf(plan, {phoneOf(plan, u"024", u"CS001")}));
    answer(*copy, u"đúng"_s);
    REQUIRE(accept(plan, *copy).applied);
    REQUIRE(copy->apply(answering(onlyQuery(copy->records()), {})).applied);
    CHECK(changesSinceHandIn(*copy).changes.size() == 1);
    REQUIRE(accept(plan, *copy).applied);
    CHECK(onlyQuery(plan.records()).answer == u"đúng");
    CHECK(onlyQuery(plan.records()).state == QueryState::Closed);
}

TEST_CASE("A return that waits is marked for correction, one that was accepted stays accepted")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const ExchangeState state =
        GENERATE(ExchangeState::Submitted, ExchangeState::Accepted, ExchangeState::Superseded);
    const Exchange waiting{.id = QUuid::createUuid(),
                           .unit = plan.unit(u"024"),
                           .direction = ExchangeDirection::Returned,
                           .state = state,
                           .issue = 1,
                           .copy = u"bản"_s,
                           .returnNumber = 1};
    REQUIRE(plan.session().apply(planfiles::adding({Record(waiting)}, u"Nhận báo cáo"_s)).applied);
    const bool isReturnSent =
        writeSlip(plan.session(), plan.unit(u"024"), {phoneOf(plan, u"024", u"CS001")},
                  plan.path(u"Phiếu.sxshpkg"_s))
            .isReturnSent;
    const bool wasWaiting = state == ExchangeState::Submitted;
    CHECK(isReturnSent == wasWaiting);
    CHECK(plan.records().find(Ref<Exchange>{waiting.id})->state ==
          (wasWaiting ? ExchangeState::ReturnedForCorrection : state));
}

TEST_CASE("In a working copy a question can be answered, not altered, removed or added")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const qint64 opened = copy->lastLine().seq;
    takeSlip(*copy, slipOf(plan, {phoneOf(plan, u"024", u"CS001")}));
    const Query query = onlyQuery(copy->records());
    Query altered = query;
    altered.due = QDate(2019, 1, 1);
    Query own = phoneOf(plan, u"024", u"CS002");
    ChangeSet edit, removal, addition;
    edit.edit(query, altered);
    removal.remove(query);
    addition.add(own);
    for (const ChangeSet &set : {edit, removal, addition})
        CHECK_FALSE(copy->apply(set).applied);

    // Going back before the slip takes the unit's own work back and leaves the question.
    setNote(*copy, u"CS001", u"nháp"_s);
    CHECK(copy->goBackTo(opened).applied);
    CHECK(facilityIn(copy->records(), u"CS001").note.isEmpty());
    CHECK(onlyQuery(copy->records()) == query);
}

TEST_CASE("A slip is refused in words where it is not for this working copy")
{
    ProvincePlan plan;
    ProvincePlan stranger;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const auto other = plan.copyOf(u"027", u"Quản Bạ.sxsh"_s);
    const auto strange = stranger.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const SealedPackage slip = slipOf(plan, {phoneOf(plan, u"024", u"CS001")});
    const auto newer = plan.copyOf(u"024", u"Đồng Văn 2.sxsh"_s);

    CHECK_THAT(errorOf([&] { takeSlip(*other, slip); }),
               Contains("Đồng Văn") && Contains("Quản Bạ"));
    CHECK_THAT(errorOf([&] { takeSlip(*strange, slip); }), Contains("another plan"));
    CHECK_THAT(errorOf([&] { takeSlip(*newer, slip); }), Contains("no. 1") && Contains("no. 2"));
    CHECK_THAT(errorOf([&] { takeSlip(plan.session(), slip); }), Contains("department's plan"));
    CHECK_THAT(errorOf([&] { plan.received(slip); }), Contains("holds questions"));
    CHECK_THAT(
        errorOf([&] { openPackage(slip, {}, plan.path(u"x.sxsh"_s), planfiles::options()); }),
        Contains("take it into the working copy"));
    CHECK_FALSE(QFile::exists(plan.path(u"x.sxsh"_s)));
    const SealedPackage issue = SealedPackage::readFile(plan.path(u"Gói 1.sxshpkg"_s));
    CHECK_THAT(errorOf([&] { takeSlip(*copy, issue); }), Contains("no slip of questions"));
    for (const Session *untouched : {copy.get(), other.get(), strange.get()})
        CHECK(untouched->records().size(EntityKind::Query) == 0);
}

TEST_CASE("A slip that was cut short, altered or forged is refused, and nothing is taken in")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const SealedPackage slip = slipOf(plan, {phoneOf(plan, u"024", u"CS001")});
    const QByteArray bytes = slip.bytes();
    for (qsizetype size = 0; size < bytes.size(); size += 37)
        CHECK_THROWS_AS(SealedPackage::read(bytes.first(size), u"cụt"_s), Error);
    for (qsizetype at = 0; at < bytes.size(); at += 11) {
        QByteArray altered = bytes;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        CHECK_THROWS_AS(takeSlip(*copy, SealedPackage::read(altered, u"hỏng"_s)), Error);
    }
    // A unit knows the seed of its issue, which is no licence to speak for the department.
    const QByteArray seed = copy->workingCopy()->seed;
    const SealedPackage forged = SealedPackage::make(
        slip.header(), "[]", issueKeys(seed).correction, issueKeys(seed).returnSigning);
    CHECK_THAT(errorOf([&] { takeSlip(*copy, forged); }), Contains("not signed"));

    const SigningKey department = departmentPair(plan.session());
    const auto content = GENERATE(as<QByteArray>{}, "", "{}", "[]", "[1]", "[{\"id\":1}]",
                                  "[{\"id\":\"x\",\"number\":1,\"question\":\"?\"}]");
    const SealedPackage odd =
        SealedPackage::make(slip.header(), content, issueKeys(seed).correction, department);
    CHECK_THAT(errorOf([&] { takeSlip(*copy, odd); }), Contains("no slip of questions"));
    CHECK(copy->records().size(EntityKind::Query) == 0);
}

TEST_CASE("Nothing is sent where there is nothing to ask, nobody to ask, or no place to write to")
{
    ProvincePlan plan;
    const auto send = [&](std::vector<Query> asked, const QString &path) {
        return errorOf(
            [&] { writeSlip(plan.session(), plan.unit(u"024"), std::move(asked), path); });
    };
    const QString path = plan.path(u"Phiếu.sxshpkg"_s);
    CHECK_THAT(send({phoneOf(plan, u"024", u"CS001")}, path), Contains("No package was issued"));
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    CHECK_THAT(send({}, path), Contains("no question"));
    CHECK_THAT(send({phoneOf(plan, u"024", u"CS001")}, plan.path(u"không có/p.sxshpkg"_s)),
               Contains("was not written"));
    CHECK_THAT(errorOf([&] { writeSlip(*copy, plan.unit(u"024"), {}, path); }),
               Contains("working copy"));
    CHECK(plan.records().size(EntityKind::Query) == 0);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("Questions are read from a file, and each that cannot be asked is told with its number")
{
    ProvincePlan plan;
    const auto read = [&](const char *json) {
        return queriesFromJson(plan.records(), plan.unit(u"024"), json, today);
    };
    REQUIRE(addUse(plan.session(), u"CS001", {{1, 5}}).applied);
    const QueryFile sound = read(R"([{"entity":"facility","code":"CS001","field":"phone",
        "question":" Số nào đúng? ","due":"2018-06-15"},
        {"entity":"facility","code":"CS002","question":"Còn hoạt động không?"}])");
    CHECK(sound.problems.empty());
    REQUIRE(sound.queries.size() == 2);
    CHECK(sound.queries[0].question == u"Số nào đúng?");
    CHECK(sound.queries[0].due == QDate(2018, 6, 15));
    CHECK(sound.queries[1].number == 2);
    CHECK(sound.queries[1].field.isEmpty());

    const auto [json, field] = GENERATE(table<const char *, const char *>({
        {R"([{"entity":"facility","id":"CS001","question":"?"}])", "id"},
        {R"([{"entity":"usage","code":"CS001/DIEN//2018","field":"m01","month":2,"question":"?"}])",
         "month"},
        {R"([{"entity":"cơ sở","code":"CS001","question":"?"}])", "entity"},
        {R"([{"entity":"facility","code":"CS999","question":"?"}])", "code"},
        {R"([{"entity":"facility","code":"CS101","question":"?"}])", "code"},
        {R"([{"entity":"facility","code":"CS001","field":"màu","question":"?"}])", "field"},
        {R"([{"entity":"facility","code":"CS001","field":"phone","month":3,"question":"?"}])",
         "month"},
        {R"([{"entity":"facility","code":"CS001","month":13,"question":"?"}])", "month"},
        {R"([{"entity":"facility","code":"CS001","question":"  "}])", "question"},
        {R"([{"entity":"facility","code":"CS001","question":"?","due":"15/6"}])", "due"},
        {R"([{"entity":"facility","code":"CS001","question":"?","due":20180615}])", "due"},
        {R"({"entity":"facility"})", ""},
    }));
    INFO(json);
    const QueryFile bad = read(json);
    CHECK(bad.queries.empty());
    REQUIRE(bad.problems.size() == 1);
    CHECK(bad.problems[0].field == QLatin1String(field));
    CHECK(bad.problems[0].message.startsWith(u"Question 1: ") == (json[0] == '['));
}

TEST_CASE("A question in a file names a month by the column, and a day as officers write it")
{
    ProvincePlan plan;
    REQUIRE(addUse(plan.session(), u"CS001", {{1, 5}}).applied);
    const auto read = [&](const QString &place) {
        const QString json =
            u"[{\"entity\":\"usage\",\"code\":\"CS001/DIEN//2018\",%1,\"question\":\"?\","
            "\"due\":\"15/06/2018\"}]"_s.arg(place);
        const QueryFile file =
            queriesFromJson(plan.records(), plan.unit(u"024"), json.toUtf8(), today);
        REQUIRE(file.queries.size() == 1);
        return file.queries[0];
    };
    const QString place = GENERATE(u"\"field\":\"m01\""_s, u"\"field\":\"m01\",\"month\":1"_s,
                                   u"\"field\":\"amounts\",\"month\":1"_s);
    CHECK(read(place).field == u"amounts");
    CHECK(read(place).month == 1);
    CHECK(queriedColumn(read(place))->key == u"m01");
    CHECK(read(place).due == QDate(2018, 6, 15));
}

TEST_CASE("A question that is not answered yet is asked once, however often its file is read")
{
    ProvincePlan plan;
    plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const auto send = [&](const char *due) {
        const QString one = u"{\"entity\":\"facility\",\"code\":\"CS001\",\"field\":\"phone\","
                            "\"question\":\"Số nào?\"%1}"_s.arg(QLatin1StringView(due));
        const QString json = u"[%1,%1]"_s.arg(one);
        QueryFile file = queriesFromJson(plan.records(), plan.unit(u"024"), json.toUtf8(), today);
        REQUIRE(file.problems.empty());
        slipOf(plan, std::move(file.queries));
        return file.known;
    };
    CHECK(send("") == 1);
    const Query first = onlyQuery(plan.records());
    CHECK(send("") == 2);
    CHECK(onlyQuery(plan.records()) == first);
    CHECK(send(",\"due\":\"2018-07-01\"") == 2);
    CHECK(onlyQuery(plan.records()).id == first.id);
    CHECK(onlyQuery(plan.records()).due == QDate(2018, 7, 1));
}

TEST_CASE("An identity that is another record's than the code is no question")
{
    ProvincePlan plan;
    const auto problems = [&](QStringView code) {
        const QString json =
            u"[{\"entity\":\"facility\",\"code\":\"%1\",\"id\":\"%2\",\"question\":\"?\"}]"_s.arg(
                code, facilityIn(plan.records(), u"CS001").id.toString(QUuid::WithoutBraces));
        return queriesFromJson(plan.records(), plan.unit(u"024"), json.toUtf8(), today)
            .problems.size();
    };
    CHECK(problems(u"CS001") == 0);
    CHECK(problems(u"CS002") == 1);
    CHECK(problems({}) == 0);
}

TEST_CASE("A slip goes with the newest package, whatever spreadsheets went out since")
{
    ProvincePlan plan;
    const auto send = [&] {
        writeSlip(plan.session(), plan.unit(u"024"), {phoneOf(plan, u"024", u"CS001")},
                  plan.path(u"Phiếu.sxshpkg"_s));
    };
    issueTemplate(plan.session(), {.unit = plan.unit(u"024")}, plan.path(u"Biểu 1.xlsx"_s));
    CHECK_THAT(errorOf(send), Contains("next spreadsheet"));
    CHECK(plan.records().size(EntityKind::Query) == 0);
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    issueTemplate(plan.session(), {.unit = plan.unit(u"024")}, plan.path(u"Biểu 3.xlsx"_s));
    send();
    CHECK(takeSlip(*copy, SealedPackage::readFile(plan.path(u"Phiếu.sxshpkg"_s))).added == 1);
}

TEST_CASE("Slips in whatever order and however often bring every question and touch no answer")
{
    QRandomGenerator random(GENERATE(1u, 2u, 3u, 4u, 5u, 6u));
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    std::vector<SealedPackage> slips;
    for (int number = 1; number <= 4; ++number) {
        slips.push_back(slipOf(plan,
                               {phoneOf(plan, u"024", number % 2 == 0 ? u"CS001"_s : u"CS002"_s)},
                               QString::number(number)));
    }
    std::map<QUuid, QString> answers;
    QSet<QUuid> expected;
    for (int step = 0; step < 12; ++step) {
        const int slip = random.bounded(4);
        takeSlip(*copy, slips[static_cast<std::size_t>(slip)]);
        for (const Query &query : plan.records().all<Query>()) {
            if (query.number <= slip + 1)
                expected.insert(query.id);
        }
        for (const QUuid &id : std::as_const(expected)) {
            if (answers.contains(id) || random.bounded(3) > 0)
                continue;
            answers[id] = u"trả lời %1"_s.arg(step);
            const Query query = *copy->records().find(Ref<Query>{id});
            const ChangeSet set = answering(query, answers[id]);
            REQUIRE(copy->apply(set).applied);
        }
    }
    CHECK(copy->records().size(EntityKind::Query) == static_cast<std::size_t>(expected.size()));
    REQUIRE(accept(plan, *copy).applied);
    for (const Query &query : plan.records().all<Query>()) {
        CHECK(query.state == (answers.contains(query.id) ? QueryState::Closed : QueryState::Sent));
        CHECK(query.answer == (answers.contains(query.id) ? answers[query.id] : QString()));
    }
    CHECK(copy->verify().empty());
    CHECK(plan.session().verify().empty());
}
