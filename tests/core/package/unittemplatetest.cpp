// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/unittemplate.h"

#include "core/exchange/fileoutline.h"
#include "core/model/dated.h"
#include "core/package/reviewjson.h"
#include "core/package/templatestamp.h"
#include "tests/catch.h"
#include "tests/core/package/templatetrial.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

std::string errorOf(const std::function<void()> &function)
{
    return planfiles::errorOf(function).toStdString();
}

} // namespace

TEST_CASE("A spreadsheet that comes back as it went out changes nothing, and is known again")
{
    ProvincePlan plan;
    REQUIRE(addUse(plan.session(), u"CS001", {{1, 10}, {2, 20}}).applied);
    TemplateTrial trial(plan, u"024");
    const auto fresh = trial.received(trial.path());
    CHECK(fresh.standing() == ReturnStanding::New);
    CHECK(fresh.header().returnNumber == 1);
    CHECK(fresh.header().unitCode == u"024");
    CHECK(textOf(fresh.warnings()).empty());
    CHECK(changesOf(plan, fresh) == 0);

    const auto saved = trial.received();
    CHECK(textOf(saved.warnings()).empty());
    CHECK(changesOf(plan, saved) == 0);

    CHECK(acceptReturn(plan.session(), fresh, {}, ProblemPolicy::Reject).number == 1);
    CHECK(trial.received(trial.path()).standing() == ReturnStanding::Accepted);
    CHECK(trial.received().header().returnNumber == 2);
    CHECK(plan.session().verify().empty());
}

TEST_CASE("A spreadsheet is numbered with the packages of its unit and noted as an event")
{
    ProvincePlan plan;
    plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    const int before = plan.session().undoSteps();
    TemplateTrial trial(plan, u"024");
    const Exchange &issue = *lastIssue(plan.records(), plan.unit(u"024"));
    CHECK(issue.issue == 2);
    CHECK_FALSE(issue.copy.isEmpty());
    CHECK(plan.session().undoSteps() == before);
    CHECK(TemplateTrial(plan, u"027").received().header().issue == 1);
}

TEST_CASE("What a unit fills in comes into the plan as one edit that is taken back")
{
    ProvincePlan plan;
    REQUIRE(addUse(plan.session(), u"CS001", {{1, 10}, {2, 20}}).applied);
    setNote(plan.session(), u"CS002", u"cũ"_s);
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    facilities.at(one, u"facility:labour"_s) = Cell::ofNumber(45);
    facilities.at(one, u"facility:address"_s) = Cell::ofText(u"=Phố Cáo"_s);
    facilities.at(facilities.row(u"facility:code"_s, u"CS002"_s), u"facility:note"_s) = {};
    TrialSheet &uses = trial.sheet(u"usage"_s);
    const auto use = uses.row(u"usage:facility_code"_s, u"CS001"_s);
    uses.at(use, u"usage:m02"_s) = {};
    uses.at(use, u"usage:m03"_s) = Cell::ofNumber(30.5);

    const Acceptance acceptance = trial.accept();
    CHECK(textOf(acceptance.problems).empty());
    CHECK(acceptance.number == 1);
    CHECK(stateOf(plan.records(), u"CS001").labour == 45);
    CHECK(facilityIn(plan.records(), u"CS001").address == u"=Phố Cáo");
    CHECK(facilityIn(plan.records(), u"CS002").note.isEmpty());
    const Usage &usage = *plan.records().all<Usage>().begin();
    CHECK(usage.amounts.month(0) == 10 * kilowattHour);
    CHECK_FALSE(usage.amounts.month(1));
    CHECK(usage.amounts.month(2) == 30 * kilowattHour + kilowattHour / 2);

    const Exchange accepted = *acceptanceOf(plan.records(), plan.unit(u"024"), 1);
    const auto items = reversalOf(plan.session(), accepted);
    CHECK(revertAcceptance(plan.session(), accepted, items).applied);
    CHECK_FALSE(stateOf(plan.records(), u"CS001").labour);
    CHECK(trial.accept().number == 2);
    CHECK(plan.session().verify().empty());
}

TEST_CASE("Rows that are added get the same identities however often the file is read")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto added = facilities.add();
    facilities.at(added, u"facility:code"_s) = Cell::ofText(u"CS009"_s);
    facilities.at(added, u"facility:name"_s) = Cell::ofText(u"HTX mật ong"_s);
    facilities.at(added, u"facility:enterprise"_s) = Cell::ofText(u"Công ty Mật ong"_s);
    TrialSheet &uses = trial.sheet(u"usage"_s);
    const auto use = uses.add();
    uses.at(use, u"usage:facility_code"_s) = Cell::ofText(u"CS009"_s);
    uses.at(use, u"usage:resource"_s) = Cell::ofText(u"Điện"_s);
    uses.at(use, u"usage:m01"_s) = Cell::ofText(u"12,5"_s);
    TrialSheet &outputs = trial.sheet(u"output"_s);
    const auto output = outputs.add();
    outputs.at(output, u"output:facility_code"_s) = Cell::ofText(u"CS009"_s);
    outputs.at(output, u"output:product"_s) = Cell::ofText(u"MAT"_s);
    outputs.at(output, u"output:unit"_s) = Cell::ofText(u"kg"_s);
    outputs.at(output, u"output:m01"_s) = Cell::ofNumber(7);

    const auto first = trial.received();
    const auto second = trial.received();
    CHECK(planfiles::same(first.theirRecords(), second.theirRecords()));
    CHECK(trial.accept().applied);
    const Facility facility = facilityIn(plan.records(), u"CS009");
    CHECK(currentPlacement(plan.records(), {facility.id}, QDate(2018, 6, 1))->unit ==
          plan.unit(u"024"));
    CHECK(plan.records().size(EntityKind::Usage) == 1);
    CHECK(plan.records().size(EntityKind::Product) == 1);
    CHECK(plan.records().all<Output>().begin()->amounts.month(0) == 7'000'000);

    // Sent again with a correction of what it added.
    trial.sheet(u"facility"_s).at(added, u"facility:note"_s) = Cell::ofText(u"mới"_s);
    trial.sheet(u"usage"_s).at(use, u"usage:m01"_s) = {};
    trial.sheet(u"usage"_s).at(use, u"usage:m02"_s) = Cell::ofNumber(3);
    const auto again = trial.received();
    CHECK(again.baseNumber() == 1);
    CHECK(changesOf(plan, again) == 2);
    CHECK(trial.accept().applied);
    CHECK(plan.records().size(EntityKind::Facility) == 4);
    const Usage &usage = *plan.records().all<Usage>().begin();
    CHECK_FALSE(usage.amounts.month(0));
    CHECK(usage.amounts.month(1) == 3 * kilowattHour);
    CHECK(plan.session().verify().empty());
}

TEST_CASE("Rows and columns are found wherever they were moved")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    facilities.at(facilities.row(u"facility:code"_s, u"CS002"_s), u"facility:note"_s) =
        Cell::ofText(u"đúng chỗ"_s);
    const auto change = GENERATE(0, 1, 2, 3);
    if (change == 0) { // sorted the other way round
        std::reverse(facilities.rows.begin() + static_cast<std::ptrdiff_t>(facilities.firstRow()),
                     facilities.rows.end());
    } else if (change == 1) { // a column and a row put in
        for (auto &row : facilities.rows)
            row.insert(row.begin() + 2, Cell::ofText(u"ghi riêng"_s));
        facilities.rows.insert(facilities.rows.begin() + 1, std::vector<Cell>{});
    } else if (change == 2) { // columns the other way round
        for (auto &row : facilities.rows) {
            row.resize(40);
            std::ranges::reverse(row);
        }
    } else { // sheets in another order, with other names
        facilities.name = u"Bảng của huyện"_s;
        std::ranges::reverse(trial.sheets());
    }
    const auto received = trial.received();
    CHECK(changesOf(plan, received) == 1);
    CHECK(facilityIn(received.theirRecords(), u"CS002").note == u"đúng chỗ");
}

TEST_CASE("A row that is gone removes nothing, and a copied row is about another record")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    auto &rows = facilities.rows;
    const auto copied = facilities.row(u"facility:code"_s, u"CS002"_s);
    rows.push_back(rows[copied]);
    facilities.at(rows.size() - 1, u"facility:code"_s) = Cell::ofText(u"CS008"_s);
    rows.push_back(rows[copied]);
    rows.erase(rows.begin() +
               static_cast<std::ptrdiff_t>(facilities.row(u"facility:code"_s, u"CS001"_s)));
    const auto received = trial.received();
    CHECK_THAT(textOf(received.warnings()), Contains("CS001"));
    CHECK_THAT(textOf(received.warnings()), Contains("the same record"));
    CHECK(facilityIn(received.theirRecords(), u"CS001").code == u"CS001");
    CHECK(facilityIn(received.theirRecords(), u"CS002").code == u"CS002");
    CHECK(facilityIn(received.theirRecords(), u"CS008").id !=
          facilityIn(plan.records(), u"CS002").id);
    CHECK(received.theirRecords().size(EntityKind::Facility) == 3);
}

TEST_CASE("What an accepted file said stays where a later file lacks the row")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    facilities.at(one, u"facility:note"_s) = Cell::ofText(u"lần một"_s);
    REQUIRE(trial.accept().applied);
    facilities.rows.erase(facilities.rows.begin() + static_cast<std::ptrdiff_t>(one));
    facilities.at(facilities.row(u"facility:code"_s, u"CS002"_s), u"facility:note"_s) =
        Cell::ofText(u"lần hai"_s);
    const auto later = trial.received();
    CHECK(changesOf(plan, later) == 1);
    CHECK(trial.accept().applied);
    CHECK(facilityIn(plan.records(), u"CS001").note == u"lần một");
    CHECK(facilityIn(plan.records(), u"CS002").note == u"lần hai");
}

TEST_CASE("What cannot be read is told with its cell and kept as a draft; the rest is taken")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    const auto [mark, text] = GENERATE(table<QString, QString>({
        {u"labour"_s, u"khoảng 40"_s},
        {u"closed_on"_s, u"31/02/2018"_s},
        {u"address"_s, u"x· Phè C¸o, huyÖn §ång V¨n"_s},
    }));
    facilities.at(one, u"facility:"_s + mark) = Cell::ofText(text);
    facilities.at(one, u"facility:phone"_s) = Cell::ofText(u"0219 3 856"_s);
    const auto received = trial.received();
    REQUIRE(received.warnings().size() == 1);
    const Issue issue = received.warnings().front();
    CHECK(issue.severity == Severity::Hard);
    CHECK(issue.field == mark);
    CHECK(issue.row == static_cast<int>(one) + 1);
    CHECK_THAT(issue.message.toStdString(),
               Contains(columnLetters(facilities.column(u"facility:"_s + mark)).toStdString() +
                        std::to_string(issue.row)));

    CHECK_FALSE(trial.accept(ProblemPolicy::Reject).applied);
    const Acceptance acceptance = trial.accept();
    CHECK(acceptance.applied);
    CHECK(acceptance.drafts == 1);
    CHECK(acceptance.changes == 1);
    CHECK(facilityIn(plan.records(), u"CS001").phone == u"0219 3 856");
    REQUIRE(plan.records().size(EntityKind::Draft) == 1);
    CHECK(plan.records().all<Draft>().begin()->text == text);

    // Put right, the draft goes.
    facilities.at(one, u"facility:"_s + mark) = {};
    CHECK(trial.accept().applied);
    CHECK(plan.records().size(EntityKind::Draft) == 0);
}

TEST_CASE("Letters in parts are the same letters, and a value that must stay cannot be emptied")
{
    ProvincePlan plan;
    setAddress(plan.session(), u"CS001", u"Phố Cáo"_s);
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    Cell &address = facilities.at(one, u"facility:address"_s);
    address = Cell::ofText(address.text.normalized(QString::NormalizationForm_D));
    facilities.at(one, u"facility:note"_s) =
        Cell::ofText(u"Đồng Văn"_s.normalized(QString::NormalizationForm_D));
    facilities.at(one, u"facility:name"_s) = {};
    const auto received = trial.received();
    REQUIRE(received.warnings().size() == 1);
    CHECK(received.warnings().front().field == u"name");
    CHECK(changesOf(plan, received) == 1);
    CHECK(facilityIn(received.theirRecords(), u"CS001").note == u"Đồng Văn");
    CHECK(trial.accept().drafts == 0);
    CHECK_FALSE(stateOf(plan.records(), u"CS001").name.isEmpty());
}

TEST_CASE("Of formulas the saved results are read, and it is said where they are")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    const auto one = facilities.row(u"facility:code"_s, u"CS001"_s);
    facilities.at(one, u"facility:labour"_s) = Cell::ofNumber(2);
    const QString place =
        columnLetters(facilities.column(u"facility:labour"_s)) + QString::number(one + 1);
    facilities.formulas = {place};
    const auto received = trial.received();
    CHECK(stateOf(received.theirRecords(), u"CS001").labour == 2);
    REQUIRE(received.warnings().size() == 1);
    CHECK(received.warnings().front().severity == Severity::Soft);
    CHECK_THAT(textOf(received.warnings()), Contains(place.toStdString()));
}

TEST_CASE("Queries go out with the spreadsheet and their answers come back")
{
    ProvincePlan plan;
    const Query query{.id = QUuid::createUuid(),
                      .unit = plan.unit(u"024"),
                      .number = 1,
                      .entity = u"facility"_s,
                      .record = {facilityIn(plan.records(), u"CS001").id},
                      .question = u"Cơ sở còn hoạt động không?"_s,
                      .askedOn = QDate(2018, 5, 1)};
    REQUIRE(plan.session().apply(planfiles::adding({query})).applied);
    TemplateTrial trial(plan, u"024");
    CHECK(plan.records().find(Ref<Query>{query.id})->state == QueryState::Sent);
    TrialSheet &queries = trial.sheet(u"query"_s);
    const auto row = queries.row(u"query:number"_s, u"1"_s);
    CHECK(changesOf(plan, trial.received()) == 0);
    queries.at(row, u"query:question"_s) = Cell::ofText(u"câu khác"_s);
    queries.at(row, u"query:answer"_s) = Cell::ofText(u"Còn"_s);
    CHECK(trial.accept().applied);
    const Query &closed = *plan.records().find(Ref<Query>{query.id});
    CHECK(closed.answer == u"Còn");
    CHECK(closed.question == query.question);
    CHECK(closed.state == QueryState::Closed);
}

TEST_CASE("What a unit comes to know of its facilities comes in as facts")
{
    ProvincePlan plan;
    const Facility facility = facilityIn(plan.records(), u"CS001");
    const Fact known{.id = QUuid::createUuid(),
                     .facility = Ref<Facility>{facility.id},
                     .what = FactKind::Aware,
                     .value = YesNo::No,
                     .date = QDate(2017, 3, 15),
                     .source = FactSource::Survey};
    REQUIRE(plan.session().apply(planfiles::adding({known}, u"Ghi nhận"_s)).applied);
    TemplateTrial trial(plan, u"024");
    TrialSheet &facts = trial.sheet(u"fact"_s);
    CHECK(facts.at(facts.firstRow(), u"fact:what"_s).text == choiceLabel(FactKind::Aware));
    const std::size_t added = facts.add();
    facts.at(added, u"fact:facility_code"_s) = Cell::ofText(u"CS001"_s);
    facts.at(added, u"fact:what"_s) = Cell::ofText(choiceLabel(FactKind::Aware));
    facts.at(added, u"fact:value"_s) = Cell::ofText(choiceLabel(YesNo::Yes));
    facts.at(added, u"fact:date"_s) = Cell::ofText(u"20/05/2018"_s);
    facts.at(added, u"fact:source"_s) = Cell::ofText(choiceLabel(FactSource::OwnReport));
    const Acceptance acceptance = trial.accept();
    REQUIRE(acceptance.applied);
    CHECK(acceptance.problems.empty());
    REQUIRE(plan.records().size(EntityKind::Fact) == 2);
    CHECK(plan.records().find(Ref<Fact>{known.id})->value == YesNo::No);
    CHECK(std::ranges::any_of(plan.records().all<Fact>(), [&](const Fact &fact) {
        return fact.facility == Ref<Facility>{facility.id} && fact.value == YesNo::Yes &&
               fact.date == QDate(2018, 5, 20) && fact.source == FactSource::OwnReport;
    }));
}

TEST_CASE("A file that was saved before the accepted one is doubted")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    Cell &note = facilities.at(facilities.row(u"facility:code"_s, u"CS001"_s), u"facility:note"_s);
    note = Cell::ofText(u"mới"_s);
    trial.setSaved(planfiles::fixedTime().addDays(2));
    REQUIRE(trial.accept().applied);
    note = Cell::ofText(u"cũ"_s);
    const auto days = GENERATE(1, 3);
    trial.setSaved(planfiles::fixedTime().addDays(days));
    const auto received = trial.received();
    CHECK(received.header().made.date() == planfiles::fixedTime().addDays(days).date());
    CHECK(textOf(received.warnings()).empty() == (days == 3));
}

TEST_CASE("What is no return to this plan is refused in words, and the plan stays as it is")
{
    ProvincePlan plan;
    ProvincePlan other;
    TemplateTrial trial(plan, u"024");
    const QByteArray digest = plan.session().lastLine().stateDigest;
    const QString path = trial.save();
    CHECK_THAT(errorOf([&] { ReceivedReturn(other.session(), readExchangedFile(path)); }),
               Contains("another plan"));

    const auto stamp = std::ranges::find(trial.sheets(), stampSheetName(), &TrialSheet::name);
    REQUIRE(stamp != trial.sheets().end());
    const TrialSheet whole = *stamp;
    const auto say = [&](const QString &key, const QString &value) {
        *stamp = whole;
        std::ranges::find(stamp->rows, key, [](const auto &row) { return row[0].text; })->at(1) =
            Cell::ofText(value);
        return errorOf([&] { trial.received(); });
    };
    const QString unit = plan.unit(u"027").id.toString(QUuid::WithoutBraces);
    CHECK_THAT(say(u"unit"_s, unit), Contains("altered"));
    CHECK_THAT(say(u"issue"_s, u"7"_s), Contains("altered"));
    CHECK_THAT(say(u"signature"_s, u"x"_s), Contains("altered"));
    CHECK_THAT(say(u"schema"_s, u"999"_s), Contains("newer version"));
    CHECK_THAT(say(u"format"_s, u"2"_s), Contains("newer version"));
    trial.sheets().erase(stamp);
    CHECK_THAT(errorOf([&] { trial.received(); }), Contains("hidden sheet was removed"));
    CHECK(plan.session().lastLine().stateDigest == digest);
}

TEST_CASE("A stamp of an older file version is read")
{
    const SigningKey key = newSigningKey();
    const TemplateStamp stamp{.departmentKey = key.publicKey,
                              .unit = QUuid::createUuid(),
                              .unitCode = u"024"_s,
                              .unitName = u"Huyện Đồng Văn"_s,
                              .issue = 3,
                              .copy = QUuid::createUuid(),
                              .schema = 1,
                              .year = 2018,
                              .period = u"2018"_s,
                              .made = QDateTime(QDate(2018, 6, 1), QTime(8, 0), Qt::UTC)};
    auto rows = stampRows(stamp, key);
    std::ranges::reverse(rows); // as a program that sorts may leave them
    CHECK(stampFrom(rows, u"mẫu.xlsx"_s) == stamp);
}

TEST_CASE("A sheet that is gone is told of, and the others are read")
{
    ProvincePlan plan;
    TemplateTrial trial(plan, u"024");
    TrialSheet &facilities = trial.sheet(u"facility"_s);
    facilities.at(facilities.row(u"facility:code"_s, u"CS001"_s), u"facility:note"_s) =
        Cell::ofText(u"còn"_s);
    const QString uses = trial.sheet(u"usage"_s).name;
    std::erase_if(trial.sheets(), [&](const TrialSheet &sheet) { return sheet.name == uses; });
    const auto received = trial.received();
    REQUIRE(received.warnings().size() == 1);
    CHECK(received.warnings().front().entity == u"usage");
    CHECK(changesOf(plan, received) == 1);
}

TEST_CASE("What LibreOffice has saved again reads as it was filled in", "[office]")
{
    ProvincePlan plan;
    REQUIRE(addUse(plan.session(), u"CS001", {{1, 10}, {2, 20}}).applied);
    setNote(plan.session(), u"CS002", u"ghi chú có dấu, “ngoặc” và  khoảng trắng"_s);
    TemplateTrial trial(plan, u"024");
    const auto saved = trial.savedByOffice(trial.path());
    if (!saved) {
        WARN("there is no soffice in PATH");
        return;
    }
    const auto received = trial.received(*saved);
    CHECK(textOf(received.warnings()).empty());
    CHECK(changesOf(plan, received) == 0);
    CHECK(received.header().returnNumber == 1);
}
