// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/filledsheets.h"

#include "core/exchange/fileoutline.h"
#include "core/model/dated.h"
#include "core/package/reviewjson.h"
#include "tests/catch.h"
#include "tests/core/package/templatetrial.h"

#include <QtCore/QJsonArray>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

/// Fills in a row for a facility that is not there yet.
std::size_t addFacility(TrialSheet &facilities, const QString &code, const QString &name,
                        const QString &unit)
{
    const auto row = facilities.add();
    if (!code.isEmpty())
        facilities.at(row, u"facility:code"_s) = Cell::ofText(code);
    facilities.at(row, u"facility:name"_s) = Cell::ofText(name);
    if (!unit.isEmpty())
        facilities.at(row, u"facility:unit_code"_s) = Cell::ofText(unit);
    return row;
}

} // namespace

TEST_CASE("A new facility whose place cannot be read is taken in the unit, the text as a draft")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    const auto place = GENERATE(u"Xã Tào Lao"_s, u"027"_s); // unknown, or in another district
    const auto row = addFacility(trial.sheet(u"facility"_s), u"CS010"_s, u"Xưởng mới"_s, place);
    const auto received = trial.received();
    REQUIRE(hardOnes(received.warnings()) == 1);
    CHECK(received.warnings().front().row == static_cast<int>(row) + 1);
    CHECK(received.warnings().front().field == u"unit_code");
    CHECK_THAT(textOf(received.warnings()), Contains(place.toStdString()));
    CHECK(reviewOf(plan.session(), received).refused.empty());
    CHECK_FALSE(trial.accept(ProblemPolicy::Reject).applied);

    const Acceptance acceptance = trial.accept();
    CHECK(acceptance.applied);
    CHECK(acceptance.drafts == 1);
    const Facility facility = facilityIn(plan.records(), u"CS010");
    CHECK(currentPlacement(plan.records(), {facility.id}, QDate(2018, 6, 1))->unit ==
          plan.unit(u"024"));
    REQUIRE(plan.records().size(EntityKind::Draft) == 1);
    const Draft &draft = *plan.records().all<Draft>().begin();
    CHECK(draft.record.id == facility.id);
    CHECK(draft.field == u"unit_code");
    CHECK(draft.text == place);

    // Sent again, the facility stays where it was taken.
    trial.sheet(u"facility"_s).at(row, u"facility:note"_s) = Cell::ofText(u"bổ sung"_s);
    CHECK(changesOf(plan, trial.received()) == 1);
    CHECK(trial.accept().applied);
    CHECK(currentPlacement(plan.records(), {facility.id}, QDate(2018, 6, 1))->unit ==
          plan.unit(u"024"));
    CHECK(plan.records().size(EntityKind::Draft) == 1);
}

TEST_CASE("A new row without a code gets the next one, and keeps it in later files")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto row = addFacility(facilities, {}, u"Xưởng không mã"_s, {});
    addFacility(facilities, u"CS004"_s, u"Xưởng có mã"_s, {});
    const auto received = trial.received();
    REQUIRE(hardOnes(received.warnings()) == 1);
    CHECK(received.warnings().front().field == u"code");
    CHECK(received.warnings().front().row == static_cast<int>(row) + 1);
    CHECK(trial.accept().applied);
    const auto facilityCount = plan.records().size(EntityKind::Facility);
    CHECK(facilityCount == 5);

    facilities.at(row, u"facility:note"_s) = Cell::ofText(u"bổ sung"_s);
    const auto later = trial.received();
    CHECK(textOf(later.warnings()).empty());
    CHECK(changesOf(plan, later) == 1);
    CHECK(trial.accept().applied);
    CHECK(plan.records().size(EntityKind::Facility) == facilityCount);
}

TEST_CASE("Of a row that cannot become a record the finding says all that was typed")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &measures = trial.sheet(u"measure"_s);
    const auto row = measures.add();
    measures.at(row, u"measure:facility_code"_s) = Cell::ofText(u"CS999"_s);
    measures.at(row, u"measure:name"_s) = Cell::ofText(u"Thay đèn LED"_s);
    measures.at(row, u"measure:investment"_s) = Cell::ofNumber(1500000);
    measures.at(row, u"measure:class"_s) = Cell::ofText(u"lạ"_s);
    const auto received = trial.received();
    CHECK(hasHard(received.warnings()));
    CHECK_THAT(textOf(received.warnings()), Contains("left out") && Contains("CS999") &&
                                                Contains("Thay đèn LED") && Contains("1500000") &&
                                                Contains("row " + std::to_string(row + 1)));
    CHECK_FALSE(trial.accept(ProblemPolicy::Reject).applied);
}

TEST_CASE("An older copy undoes nothing of what was accepted since")
{
    ProvincePlan plan;
    REQUIRE(addUse(plan.session(), u"CS001", {{1, 10}}).applied);
    setNote(plan.session(), u"CS002", u"cũ"_s);
    TemplateTrial trial(plan, u"024");
    const std::vector<TrialSheet> blank = trial.sheets();
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    const auto two = facilities.row(u"facility:code"_s, u"CS002"_s);
    facilities.at(one, u"facility:labour"_s) = Cell::ofNumber(15);
    facilities.at(two, u"facility:note"_s) = Cell::ofText(u"mới"_s);
    trial.sheet(u"usage"_s)
        .at(trial.sheet(u"usage"_s).row(u"usage:facility_code"_s, u"CS001"_s), u"usage:m02"_s) =
        Cell::ofNumber(20);
    REQUIRE(trial.accept().applied);

    SECTION("as it was issued it changes nothing, and its older cells are counted")
    {
        trial.sheets() = blank;
        const auto older = trial.received();
        CHECK(changesOf(plan, older) == 0);
        REQUIRE(older.warnings().size() == 1);
        CHECK(older.warnings().front().severity == Severity::Soft);
        CHECK_THAT(textOf(older.warnings()), Contains(": 3 ("));
        CHECK(trial.accept().applied);
        CHECK(stateOf(plan.records(), u"CS001").labour == 15);
    }
    SECTION("what differs from both is taken")
    {
        trial.sheets() = blank;
        trial.sheet(u"facility"_s).at(one, u"facility:labour"_s) = Cell::ofNumber(16);
        CHECK(changesOf(plan, trial.received()) == 1);
        CHECK(trial.accept().applied);
        CHECK(stateOf(plan.records(), u"CS001").labour == 16);
        CHECK(facilityIn(plan.records(), u"CS002").note == u"mới");
    }
}

TEST_CASE("Cells that were moved against their hidden identities are told and not taken")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    const auto two = facilities.row(u"facility:code"_s, u"CS002"_s);
    auto &rows = facilities.rows;
    facilities.at(one, u"facility:labour"_s) = Cell::ofNumber(99);
    const auto [change, hard] = GENERATE(table<QString, int>({
        {u"sorted without the identities"_s, 2},
        {u"an identity over another"_s, 2},
        {u"a code over another"_s, 1},
        {u"one identity twice"_s, 2},
        {u"renamed where the old code stands below"_s, 2},
    }));
    CAPTURE(change.toStdString());
    if (change == u"sorted without the identities") {
        std::swap(rows[one], rows[two]);
        std::swap(rows[one][0], rows[two][0]);
    } else if (change == u"an identity over another") {
        rows[one][0] = rows[two][0];
    } else if (change == u"a code over another") {
        facilities.at(one, u"facility:code"_s) = Cell::ofText(u"CS002"_s);
    } else if (change == u"one identity twice") {
        rows.push_back(rows[one]);
        facilities.at(rows.size() - 1, u"facility:note"_s) = Cell::ofText(u"khác"_s);
    } else {
        rows.push_back(rows[one]);
        rows.back()[0] = {};
        facilities.at(one, u"facility:code"_s) = Cell::ofText(u"CS077"_s);
    }
    const auto received = trial.received();
    CHECK(changesOf(plan, received) == 0);
    CHECK(hardOnes(received.warnings()) == hard);
    CHECK_THAT(textOf(received.warnings()), Contains("99"));
    CHECK_FALSE(trial.accept(ProblemPolicy::Reject).applied);
}

TEST_CASE("What was altered so that it cannot be read is told with what to do")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    facilities.at(one, u"facility:labour"_s) = Cell::ofNumber(99);
    facilities.at(one, u"facility:capital"_s) = Cell::ofNumber(5);
    const auto labour = facilities.column(u"facility:labour"_s);
    std::size_t marks = 0;
    while (facilities.rows[marks].empty() || facilities.rows[marks][0].text != u"sxsh:facility:id")
        ++marks;
    const auto change = GENERATE(0, 1, 2);
    if (change == 0) {
        for (auto &row : facilities.rows) {
            if (!row.empty())
                row.erase(row.begin());
        }
    } else {
        facilities.rows[marks][labour] =
            Cell::ofText(change == 1 ? u"sxsh:facility:capital"_s : u"sxsh:facility:zzz"_s);
    }
    const auto received = trial.received();
    REQUIRE(hardOnes(received.warnings()) == 1);
    CHECK(received.warnings().front().entity == u"facility");
    CHECK_THAT(textOf(received.warnings()), Contains("Ask the unit"));
    CHECK_FALSE(stateOf(received.theirRecords(), u"CS001").labour);
    CHECK(changesOf(plan, received) == (change == 2 ? 1 : 0)); // the capital can be read
}

TEST_CASE("A unit's own columns and sheets are named, and nothing else is said of them")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto width = facilities.rows[facilities.firstRow() - 1].size();
    facilities.rows[facilities.firstRow() - 1].push_back(Cell::ofText(u"Ghi riêng"_s));
    facilities.rows[facilities.firstRow()].resize(width);
    facilities.rows[facilities.firstRow()].push_back(Cell::ofText(u"abc"_s));
    trial.sheets().push_back({.name = u"Bảng nháp"_s, .rows = {{Cell::ofText(u"x"_s)}}});
    const auto received = trial.received();
    CHECK(received.warnings().size() == 2);
    CHECK(hardOnes(received.warnings()) == 0);
    CHECK_THAT(textOf(received.warnings()), Contains("“Ghi riêng”") && Contains("“Bảng nháp”"));
    CHECK(changesOf(plan, received) == 0);
}

TEST_CASE("A question about a figure says which field it is about")
{
    ProvincePlan plan;
    const Query query{.id = QUuid::createUuid(),
                      .unit = plan.unit(u"024"),
                      .number = 1,
                      .entity = u"facility"_s,
                      .record = {facilityIn(plan.records(), u"CS001").id},
                      .field = u"labour"_s,
                      .question = u"Bao nhiêu người?"_s,
                      .askedOn = QDate(2018, 5, 1)};
    REQUIRE(plan.session().apply(planfiles::adding({query})).applied);
    TemplateTrial trial(plan, u"024");
    TrialSheet &queries = trial.sheet(u"query"_s);
    const auto &row = queries.rows[queries.row(u"query:number"_s, u"1"_s)];
    const auto &columns = columnsOf(EntityKind::Facility);
    const QString title = std::ranges::find(columns, u"labour"_s, &SheetColumn::key)->title();
    CHECK(std::ranges::count(row, title, &Cell::text) == 1);
}

TEST_CASE("A facility's new code goes for its rows on every sheet")
{
    ProvincePlan plan;
    REQUIRE(addUse(plan.session(), u"CS001", {{1, 10}}).applied);
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    facilities.at(facilities.row(u"facility:code"_s, u"CS001"_s), u"facility:code"_s) =
        Cell::ofText(u"CS001A"_s);
    TrialSheet &uses = trial.sheet(u"usage"_s);
    uses.at(uses.row(u"usage:facility_code"_s, u"CS001"_s), u"usage:m02"_s) = Cell::ofNumber(20);
    TrialSheet &measures = trial.sheet(u"measure"_s);
    const auto row = measures.add();
    measures.at(row, u"measure:facility_code"_s) = Cell::ofText(u"CS001"_s);
    measures.at(row, u"measure:code"_s) = Cell::ofText(u"GP1"_s);
    measures.at(row, u"measure:name"_s) = Cell::ofText(u"Thay đèn LED"_s);
    measures.at(row, u"measure:class"_s) = Cell::ofText(u"GH"_s);
    measures.at(row, u"measure:cost_level"_s) = Cell::ofText(u"low"_s);
    measures.at(row, u"measure:status"_s) = Cell::ofText(u"proposed"_s);
    CHECK(textOf(trial.received().warnings()).empty());
    const Acceptance acceptance = trial.accept(ProblemPolicy::Reject);
    CHECK(textOf(acceptance.problems).empty());
    REQUIRE(acceptance.applied);
    const Facility facility = facilityIn(plan.records(), u"CS001A");
    CHECK(plan.records().all<Usage>().begin()->amounts.month(1) == 20 * kilowattHour);
    CHECK(plan.records().all<Measure>().begin()->facility.id == facility.id);

    // Sent again, the old code on other sheets is no older cell.
    CHECK(textOf(trial.received().warnings()).empty());
}

TEST_CASE("What cannot be read is told in a review once, under its record and field")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    facilities.at(one, u"facility:labour"_s) = Cell::ofText(u"khoảng 40"_s);
    const auto received = trial.received();
    const ReturnReview review = reviewOf(plan.session(), received);
    const QJsonArray clean =
        cleanJson(review.items, {plan.records(), received.theirRecords(), QDate(2018, 6, 1)});
    REQUIRE(clean.size() == 1);
    const QJsonObject told = clean.first().toObject();
    CHECK(told.value("entity"_L1) == u"facility"_s);
    CHECK(told.value("code"_L1) == u"CS001"_s);
    CHECK(told.value("kind"_L1) == u"draft"_s);
    CHECK(told.value("fields"_L1).toObject() ==
          QJsonObject{{u"labour"_s, QJsonArray{QJsonValue(), u"khoảng 40"_s}}});
}

TEST_CASE("A formula that was never worked out leaves no sentence as its value")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    Cell &labour = facilities.at(one, u"facility:labour"_s);
    labour.kind = Cell::Kind::Number;
    labour.numberText.clear();
    facilities.formulas = {columnLetters(facilities.column(u"facility:labour"_s)) +
                           QString::number(one + 1)};
    CHECK(trial.accept().drafts == 1);
    CHECK(plan.records().all<Draft>().begin()->text == u"=…");
}

namespace {

/// A plan with an activity in each of two districts, with what they are to bring in 2018.
class ActivitiesTrial
{
    Plan whole{.id = QUuid::createUuid(),
               .code = u"HG"_s,
               .title = u"Kế hoạch"_s,
               .startsOn = QDate(2016, 1, 1),
               .endsOn = QDate(2020, 12, 31)};
    Clause task{.id = QUuid::createUuid(),
                .plan = {whole.id},
                .code = u"II.1"_s,
                .label = u"nhiệm vụ 1, mục II"_s};

public:
    ProvincePlan plan;
    Activity own = activity(u"HD1"_s, u"024");
    Activity other = activity(u"HD2"_s, u"027");
    ActivityOutput courses{.id = QUuid::createUuid(),
                           .activity = {own.id},
                           .outputType = {QUuid::createUuid()},
                           .year = 2018,
                           .planned = Decimal{2'000'000'000}};

    ActivitiesTrial()
    {
        ActivityOutput later = courses;
        later.id = QUuid::createUuid();
        later.year = 2019;
        const OutputType type{
            .id = courses.outputType.id, .code = u"LOP"_s, .name = u"Lớp tập huấn"_s};
        REQUIRE(plan.session()
                    .apply(planfiles::adding({whole, task, own, other, type, courses, later},
                                             u"Thêm"_s))
                    .applied);
    }

private:
    Activity activity(const QString &code, QStringView unit)
    {
        return {.id = QUuid::createUuid(),
                .code = code,
                .clause = {task.id},
                .title = u"Tập huấn "_s + code,
                .units = {plan.unit(unit)}};
    }
};

} // namespace

TEST_CASE("A unit tells how the activities go that take place there, and what they brought")
{
    ActivitiesTrial trial;
    TemplateTrial filled(trial.plan, u"024");
    TrialSheet &activities = filled.sheet(u"activity"_s);
    const auto row = activities.row(u"activity:code"_s, u"HD1"_s);
    CHECK_THROWS(activities.row(u"activity:code"_s, u"HD2"_s));
    CHECK(activities.at(row, u"activity:title"_s).text == u"Tập huấn HD1");
    activities.at(row, u"activity:title"_s) = Cell::ofText(u"tên khác"_s);
    activities.at(row, u"activity:status"_s) = Cell::ofText(choiceLabel(ActivityStatus::Done));
    activities.at(row, u"activity:done_on"_s) = Cell::ofText(u"20/05/2018"_s);
    activities.at(row, u"activity:note"_s) = Cell::ofText(u"45 người dự"_s);
    TrialSheet &results = filled.sheet(u"activity_output"_s);
    CHECK(results.rows.size() == results.firstRow() + 1); // of the year
    const auto result = results.row(u"activity_output:activity"_s, u"HD1"_s);
    CHECK(results.at(result, u"activity_output:planned"_s).number == 2);
    results.at(result, u"activity_output:planned"_s) = Cell::ofNumber(9);
    results.at(result, u"activity_output:done"_s) = Cell::ofNumber(1.5);

    const auto received = filled.received();
    CHECK(hardOnes(received.warnings()) == 0);
    CHECK(received.warnings().size() == 2); // of grey cells, one for each sheet
    CHECK_THAT(textOf(received.warnings()), Contains("grey cells"));
    const Acceptance acceptance = filled.accept();
    CHECK(textOf(acceptance.problems).empty());
    REQUIRE(acceptance.applied);
    Activity told = trial.own;
    told.status = ActivityStatus::Done;
    told.doneOn = QDate(2018, 5, 20);
    told.note = u"45 người dự"_s;
    CHECK(*trial.plan.records().find(Ref<Activity>{told.id}) == told);
    ActivityOutput brought = trial.courses;
    brought.done = Decimal{1'500'000'000};
    CHECK(*trial.plan.records().find(Ref<ActivityOutput>{brought.id}) == brought);
}

TEST_CASE("A row whose hidden identity is gone is known by what it is called where none is added")
{
    ActivitiesTrial trial;
    TemplateTrial filled(trial.plan, u"024");
    TrialSheet &activities = filled.sheet(u"activity"_s);
    const auto row = activities.row(u"activity:code"_s, u"HD1"_s);
    activities.rows[row][0] = Cell::ofText(GENERATE(u""_s, u"rác"_s));
    activities.at(row, u"activity:progress"_s) = Cell::ofNumber(0.8);
    activities.at(row, u"activity:progress"_s).isPercent = true;
    const auto received = filled.received();
    CHECK(textOf(received.warnings()).empty());
    REQUIRE(filled.accept().applied);
    CHECK(trial.plan.records().find(Ref<Activity>{trial.own.id})->progress ==
          Decimal{80'000'000'000});
}

TEST_CASE("What a unit adds to a sheet of activities is told and left out")
{
    ActivitiesTrial trial;
    TemplateTrial filled(trial.plan, u"024");
    TrialSheet &activities = filled.sheet(u"activity"_s);
    const auto row = activities.add();
    activities.at(row, u"activity:code"_s) = Cell::ofText(u"HD9"_s);
    activities.at(row, u"activity:note"_s) = Cell::ofText(u"việc mới"_s);
    const auto received = filled.received();
    CHECK(hardOnes(received.warnings()) == 1);
    CHECK_THAT(textOf(received.warnings()), Contains("HD9") && Contains("việc mới"));
    CHECK(changesOf(trial.plan, received) == 0);
}

TEST_CASE("Merged months empty nothing, and what stands in them waits as a draft")
{
    ProvincePlan plan;
    REQUIRE(addUse(plan.session(), u"CS001", {{1, 10}, {2, 20}, {3, 30}, {4, 40}}).applied);
    TemplateTrial trial(plan, u"024");
    TrialSheet &uses = trial.sheet(u"usage"_s);
    const auto row = uses.row(u"usage:facility_code"_s, u"CS001"_s);
    const auto letters = [&](const QString &month) { return columnLetters(uses.column(month)); };
    const QString range =
        u"%1%3:%2%3"_s.arg(letters(u"usage:m01"_s), letters(u"usage:m03"_s)).arg(row + 1);
    uses.merged = {range};
    uses.at(row, u"usage:m01"_s) = Cell::ofNumber(600);
    uses.at(row, u"usage:m02"_s) = {};
    uses.at(row, u"usage:m03"_s) = {};
    uses.at(row, u"usage:m04"_s) = Cell::ofNumber(44);
    const auto received = trial.received();
    CHECK(hardOnes(received.warnings()) == 2); // of the cell, and of those under it
    CHECK_THAT(textOf(received.warnings()), Contains(range.toStdString()));
    CHECK_FALSE(trial.accept(ProblemPolicy::Reject).applied);

    REQUIRE(trial.accept().drafts == 1);
    const Amounts &amounts = plan.records().all<Usage>().begin()->amounts;
    CHECK(amounts.month(0) == 10 * kilowattHour);
    CHECK(amounts.month(1) == 20 * kilowattHour);
    CHECK(amounts.month(2) == 30 * kilowattHour);
    CHECK(amounts.month(3) == 44 * kilowattHour);
    const Draft &draft = *plan.records().all<Draft>().begin();
    CHECK(draft.field == u"m01");
    CHECK(draft.text == u"600");
}

TEST_CASE("Cells merged downwards say what each of their rows is about and change no other value")
{
    ProvincePlan plan;
    setNote(plan.session(), u"CS001", u"một"_s);
    setNote(plan.session(), u"CS002", u"hai"_s);
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    REQUIRE(facilities.row(u"facility:code"_s, u"CS002"_s) == one + 1);
    const QString letters = columnLetters(facilities.column(u"facility:note"_s));
    facilities.merged = {letters + QString::number(one + 1) + u':' + letters +
                         QString::number(one + 2)};
    facilities.at(one + 1, u"facility:note"_s) = {};
    const auto received = trial.received();
    CHECK(hardOnes(received.warnings()) == 1);
    CHECK(changesOf(plan, received) == 0);

    // The code of a facility is meant for all rows below it.
    const std::size_t first = trial.sheet(u"measure"_s).rows.size();
    TrialSheet &measures = trial.sheet(u"measure"_s);
    const QString code = columnLetters(measures.column(u"measure:facility_code"_s));
    for (const QString &name : {u"Thay đèn"_s, u"Bảo ôn"_s}) {
        const auto row = measures.add();
        measures.at(row, u"measure:code"_s) = Cell::ofText(u"GP%1"_s.arg(row - first + 1));
        measures.at(row, u"measure:name"_s) = Cell::ofText(name);
        measures.at(row, u"measure:class"_s) = Cell::ofText(u"GH"_s);
        measures.at(row, u"measure:cost_level"_s) = Cell::ofText(u"low"_s);
        measures.at(row, u"measure:status"_s) = Cell::ofText(u"proposed"_s);
    }
    measures.at(first, u"measure:facility_code"_s) = Cell::ofText(u"CS002"_s);
    measures.merged = {code + QString::number(first + 1) + u':' + code +
                       QString::number(first + 2)};
    REQUIRE(trial.accept().applied);
    REQUIRE(plan.records().size(EntityKind::Measure) == 2);
    for (const Measure &measure : plan.records().all<Measure>())
        CHECK(measure.facility.id == facilityIn(plan.records(), u"CS002").id);
}

TEST_CASE("Of a record with one value that contradicts another only that one is left out")
{
    ActivitiesTrial trial;
    ChangeSet due{.title = u"Hạn"_s};
    Activity after = trial.own;
    after.due = DueDate{.kind = DueDate::Kind::Day, .day = QDate(2018, 3, 1)};
    due.edit(trial.own, after);
    REQUIRE(trial.plan.session().apply(due).applied);
    TemplateTrial filled(trial.plan, u"024");
    TrialSheet &activities = filled.sheet(u"activity"_s);
    const auto row = activities.row(u"activity:code"_s, u"HD1"_s);
    activities.at(row, u"activity:start"_s) = Cell::ofText(u"01/05/2018"_s);
    activities.at(row, u"activity:note"_s) = Cell::ofText(u"đã mời"_s);
    const Acceptance acceptance = filled.accept();
    REQUIRE(acceptance.applied);
    CHECK(acceptance.drafts == 1);
    CHECK(trial.plan.records().find(Ref<Activity>{trial.own.id})->note == u"đã mời");
    CHECK(trial.plan.records().all<Draft>().begin()->field == u"start");
}

TEST_CASE("A company that a unit names for a facility of the register comes in with its link")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    facilities.at(facilities.row(u"facility:code"_s, u"CS001"_s), u"facility:enterprise"_s) =
        Cell::ofText(u"Công ty cổ phần giấy Hà Giang"_s);
    const Acceptance acceptance = trial.accept();
    REQUIRE(acceptance.applied);
    CHECK(acceptance.drafts == 0);
    const Enterprise *named = plan.records().find(stateOf(plan.records(), u"CS001").enterprise);
    REQUIRE(named);
    CHECK(named->name == u"Công ty cổ phần giấy Hà Giang");
}
