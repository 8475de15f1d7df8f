// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/report/reportkind.h"
#include "tests/catch.h"
#include "tests/core/report/reportoutline.h"
#include "tests/core/report/smallplan.h"

#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The small plan with questions about a facility of each district, one of them closed.
class AskedPlan
{
public:
    AskedPlan()
    {
        ask(1, u"030"_s, u"CS1"_s, u"phone"_s, u"Số điện thoại nào đúng?"_s, QueryState::Open);
        ask(2, u"030"_s, u"CS2"_s, {}, u"Cơ sở còn hoạt động không?"_s, QueryState::Sent);
        ask(3, u"030"_s, u"CS2"_s, u"name"_s, u"Câu đã trả lời xong"_s, QueryState::Closed);
        ask(1, u"034"_s, u"CS4"_s, u"name"_s, u"Câu đã đóng của huyện kia"_s, QueryState::Closed);
    }

    Report slip(const QString &unit, Language language = Language::Vietnamese)
    {
        Savings savings(m_plan.records);
        return buildReport(
            savings, reportResources(),
            {.kind = u"correction"_s, .period = u"2018"_s, .subject = unit, .language = language});
    }
    std::vector<ReportSubject> subjects()
    {
        Savings savings(m_plan.records);
        return reportSubjects(savings, reportResources(),
                              {.kind = u"correction"_s, .period = u"2018"_s});
    }

private:
    void ask(int number, const QString &unit, const QString &facility, const QString &field,
             const QString &question, QueryState state)
    {
        const auto &units = m_plan.records.all<AdminUnit>();
        const auto &facilities = m_plan.records.all<Facility>();
        m_plan.add(Query{.unit = {std::ranges::find(units, unit, &AdminUnit::code)->id},
                         .number = number,
                         .entity = u"facility"_s,
                         .record = {std::ranges::find(facilities, facility, &Facility::code)->id},
                         .field = field,
                         .question = question,
                         .askedOn = QDate(2018, 12, 20),
                         .due = QDate(2019, 1, 9 + number),
                         .state = state});
    }

    SmallPlan m_plan;
};

} // namespace

TEST_CASE("A slip of questions is about units that still owe an answer")
{
    AskedPlan plan;
    CHECK(plan.subjects() == std::vector<ReportSubject>{{u"030"_s, u"Huyện Đông"_s}});
    CHECK_THROWS_AS(plan.slip(u"034"_s), Error);
}

TEST_CASE("A slip has a line for each question, the value that is there and room for the answer")
{
    AskedPlan plan;
    const auto language = GENERATE(Language::Vietnamese, Language::English);
    const Report report = plan.slip(u"030"_s, language);
    const auto tables = tablesOf(report);
    REQUIRE(tables.size() == 1);
    const ReportTable &table = tables.front();
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1][1].text.startsWith(u"CS1"_s));
    CHECK(table.rows[1][4].text == u"Số điện thoại nào đúng?"_s);
    CHECK(table.rows[1][5].text == u"10/01/2019");
    CHECK(table.rows[2][1].text.startsWith(u"CS2"_s));
    for (const TableRow &row : {table.rows[1], table.rows[2]})
        CHECK(row.back().text.trimmed().isEmpty());
    const QString all = textsOf(report).join(u'\n');
    CHECK(all.contains(u"Huyện Đông"_s));
    CHECK_FALSE(all.contains(u"Câu đã"_s));
}

} // namespace sxsh
