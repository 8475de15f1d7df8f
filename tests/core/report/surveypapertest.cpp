// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/surveypaper.h"

#include "core/base/error.h"
#include "core/indicators/surveydraw.h"
#include "core/report/surveybasis.h"
#include "tests/catch.h"
#include "tests/core/report/reportoutline.h"
#include "tests/core/report/smallplan.h"

#include <QtCore/QFile>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// The small plan with a survey that asks three of its facilities two questions.
class AskedPlan : public SmallPlan
{
public:
    Ref<Survey> survey = add(Survey{.code = u"DT-2018"_s,
                                    .name = u"Điều tra nhận thức"_s,
                                    .date = day("2018-06-01"),
                                    .mode = SurveyMode::Sample});

    void draw(std::optional<StrataBy> by = {})
    {
        const SurveyDraw drawn =
            drawSurvey(records, *records.find(survey),
                       {.size = 3,
                        .strataBy = by,
                        .seed = 7,
                        .questions = {FactKind::Aware, FactKind::StaffTrained}});
        INFO(drawn.problem.toStdString());
        REQUIRE(drawn.problem.isEmpty());
        records.apply(drawn.set);
    }
    Report paper(SurveyPaper paper, Language language = Language::Vietnamese,
                 std::optional<Ref<Facility>> facility = {}) const
    {
        return buildSurveyPaper(
            records, reportResources(),
            {.survey = survey, .paper = paper, .facility = facility, .language = language});
    }
};

QString textOf(const Report &report)
{
    QString text;
    const auto add = [&text](const Paragraph &paragraph) {
        for (const Run &run : paragraph.runs)
            text += run.text;
        text += u'\n';
    };
    for (const Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            add(*paragraph);
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            text += heading->text + u'\n';
        } else if (const auto *columns = std::get_if<TwoColumns>(&block)) {
            std::ranges::for_each(columns->left, add);
            std::ranges::for_each(columns->right, add);
        }
    }
    return text;
}

} // namespace

TEST_CASE("Every facility drawn has a questionnaire on pages of its own")
{
    AskedPlan plan;
    plan.draw();
    for (const Language language : {Language::Vietnamese, Language::English}) {
        const Report report = plan.paper(SurveyPaper::Questionnaires, language);
        CHECK(report.title.contains(u"DT-2018"_s));
        CHECK(std::ranges::count_if(report.blocks, [](const Block &block) {
                  return std::holds_alternative<PageBreak>(block);
              }) == 2);
        CHECK_FALSE(std::holds_alternative<PageBreak>(report.blocks.front()));
        CHECK_FALSE(std::holds_alternative<PageBreak>(report.blocks.back()));
        const QString text = textOf(report);
        for (const SurveyAnswer &answer : plan.records.all<SurveyAnswer>())
            CHECK(text.contains(plan.records.find(answer.facility)->code));
        CHECK(text.count(u'□') == 12); // three facilities, two questions, two boxes
    }
}

TEST_CASE("The questionnaire of one facility keeps the number that it has among all")
{
    AskedPlan plan;
    plan.draw();
    std::vector<QString> codes;
    for (const SurveyAnswer &answer : plan.records.all<SurveyAnswer>())
        codes.push_back(plan.records.find(answer.facility)->code);
    std::ranges::sort(codes);
    const QString last = codes.back();
    const auto facility = std::ranges::find(plan.records.all<Facility>(), last, &Facility::code);
    const QString text = textOf(
        plan.paper(SurveyPaper::Questionnaires, Language::Vietnamese, Ref<Facility>{facility->id}));
    CHECK(text.contains(u"Phiếu số 3/3"_s));
    CHECK(text.contains(last));
    CHECK_FALSE(text.contains(codes.front()));
}

TEST_CASE("The list of facilities says how they were drawn")
{
    AskedPlan plan;
    plan.draw();
    const Report whole = plan.paper(SurveyPaper::Facilities);
    CHECK(textOf(whole).contains(u"số khởi tạo 7"_s));
    CHECK_FALSE(textOf(whole).contains(u"phân tầng"_s));
    REQUIRE(tablesOf(whole).size() == 1);
    CHECK(tablesOf(whole)[0].rows.size() == 4);
}

TEST_CASE("The list of a census does not speak of a draw")
{
    AskedPlan plan;
    plan.draw();
    for (const Survey &survey : plan.records.all<Survey>()) {
        Survey census = survey;
        census.mode = SurveyMode::Census;
        plan.records.all<Survey>().replace(census);
        break;
    }
    const QString text = textOf(plan.paper(SurveyPaper::Facilities));
    CHECK(text.contains(u"Điều tra toàn bộ"_s));
    CHECK_FALSE(text.contains(u"ngẫu nhiên"_s));
    CHECK_FALSE(
        textOf(plan.paper(SurveyPaper::Facilities, Language::English)).contains(u"drawn"_s));
}

TEST_CASE("A sample drawn by stratum is listed with its strata")
{
    AskedPlan plan;
    plan.draw(StrataBy::Size); // one stratum: the size of none is known
    const Report report = plan.paper(SurveyPaper::Facilities);
    CHECK(textOf(report).contains(u"phân tầng theo quy mô"_s));
    REQUIRE(tablesOf(report).size() == 2);
    CHECK(tablesOf(report)[0].rows.size() == 3); // header, stratum, sum
    const ReportTable list = tablesOf(report)[1];
    REQUIRE(list.rows[0].size() == list.columns.size());
    CHECK(list.rows[0][2].text == u"Tầng"_s);
    for (const SurveyStratum &stratum : plan.records.all<SurveyStratum>())
        CHECK(list.rows[1][2].text == stratum.name);
}

TEST_CASE("Nothing is printed of a survey that asks nobody, or not that facility")
{
    AskedPlan plan;
    CHECK_THROWS_AS(plan.paper(SurveyPaper::Questionnaires), Error);
    plan.draw();
    const auto other = plan.facility(u"CS-KHAC"_s);
    CHECK_THROWS_AS(plan.paper(SurveyPaper::Questionnaires, Language::Vietnamese, other), Error);
}

TEST_CASE("Every text, list and table of a survey's papers is described beside their templates")
{
    QFile file(reportResources() + u"/surveys/README.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    using Parts = TemplateParts<SurveyBasis>;
    const auto check = [&readme](QLatin1String name) {
        INFO(name.data());
        CHECK(readme.contains(u'`' + name + u'`'));
    };
    for (const auto &text : Parts::texts())
        check(text.key);
    for (const auto &text : Parts::itemTexts())
        check(text.key);
    for (const auto &list : Parts::lists())
        check(list.name);
    for (const auto &table : Parts::tables())
        check(table.name);
}
