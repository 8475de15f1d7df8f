// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportperiods.h"

#include "tests/catch.h"
#include "tests/core/report/reportoutline.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

/// Two annual periods as they are reported on, and a half year that is on record.
Records annualPeriods()
{
    Records records;
    const auto add = [&records](const QString &code, PeriodKind kind, QDate from, QDate to) {
        ChangeSet set;
        set.add(ReportingPeriod{.id = QUuid::createUuid(),
                                .code = code,
                                .periodKind = kind,
                                .startsOn = from,
                                .endsOn = to,
                                .cutOff = to,
                                .due = to.addDays(10),
                                .addressee = u"UBND tỉnh"_s});
        records.apply(set);
    };
    add(u"2017"_s, PeriodKind::Annual, {2016, 12, 15}, {2017, 12, 14});
    add(u"2018"_s, PeriodKind::Annual, {2017, 12, 15}, {2018, 12, 14});
    add(u"6T-2018"_s, PeriodKind::HalfYear, {2017, 12, 15}, {2018, 6, 14});
    return records;
}

} // namespace

TEST_CASE("Half years and quarters are parts of the annual periods, where they are not on record")
{
    const Records records = annualPeriods();
    const auto codes = [&](PeriodKind kind) {
        QStringList all;
        for (const ReportingPeriod &period : reportPeriods(records, kind))
            all += period.code;
        return all.join(u' ');
    };
    CHECK(codes(PeriodKind::Annual) == u"2018 2017"_s);
    CHECK(codes(PeriodKind::HalfYear) == u"2018H2 6T-2018 2017H2 2017H1"_s);
    CHECK(codes(PeriodKind::Quarter) ==
          u"2018Q4 2018Q3 2018Q2 2018Q1 2017Q4 2017Q3 2017Q2 2017Q1"_s);
    CHECK(codes(PeriodKind::Month).isEmpty());
}

TEST_CASE("A part of a year is closed on its last day, with the consumption known by then")
{
    const Records records = annualPeriods();
    const auto [code, from, to, savingsYear] = GENERATE(table<QString, QDate, QDate, int>({
        {u"2017H1"_s, {2016, 12, 15}, {2017, 6, 14}, 2016},
        {u"2017H2"_s, {2017, 6, 15}, {2017, 12, 14}, 2017},
        {u"2018Q1"_s, {2017, 12, 15}, {2018, 3, 14}, 2017},
        {u"2018Q3"_s, {2018, 6, 15}, {2018, 9, 14}, 2017},
        {u"2018Q4"_s, {2018, 9, 15}, {2018, 12, 14}, 2018},
    }));
    CAPTURE(code.toStdString());
    const auto period = reportPeriod(records, code);
    REQUIRE(period);
    CHECK(period->id.isNull());
    CHECK(period->startsOn == from);
    CHECK(period->endsOn == to);
    CHECK(period->cutOff == to);
    CHECK_FALSE(period->due);
    CHECK(period->savingsYear == savingsYear);
}

TEST_CASE("A period on record is found as it is, one that there is not is none")
{
    const Records records = annualPeriods();
    CHECK(reportPeriod(records, u"6T-2018"_s)->due);
    for (const QString &code : {u"2018H3"_s, u"2018Q0"_s, u"2019H1"_s, QString()})
        CHECK_FALSE(reportPeriod(records, code));
}

TEST_CASE("Periods are called in running text what they are")
{
    const ReportText text(ReportWords(reportResources(), Language::Vietnamese),
                          Language::Vietnamese);
    const Records records = annualPeriods();
    const auto label = [&](const QString &code) {
        return periodLabel(*reportPeriod(records, code), text);
    };
    CHECK(label(u"2018"_s) == u"năm 2018"_s);
    CHECK(label(u"2017H1"_s) == u"6 tháng đầu năm 2017"_s);
    CHECK(label(u"2017H2"_s) == u"6 tháng cuối năm 2017"_s);
    CHECK(label(u"2018Q3"_s) == u"quý III năm 2018"_s);
    CHECK(label(u"6T-2018"_s) == u"kỳ từ ngày 15/12/2017 đến ngày 14/06/2018"_s);
}

TEST_CASE("A span of years ends with an annual period on record and may begin before all of them")
{
    const Records records = annualPeriods();
    const auto [code, from] = GENERATE(table<QString, QDate>({
        {u"2017..2018"_s, {2016, 12, 15}},
        {u"2009..2018"_s, {2008, 12, 15}},
    }));
    const auto span = reportPeriod(records, code);
    REQUIRE(span);
    CHECK(isSpanOfYears(*span));
    CHECK(span->startsOn == from);
    CHECK(span->endsOn == QDate(2018, 12, 14));
    CHECK(span->cutOff == QDate(2018, 12, 14));
    for (const QString &none : {u"2018..2018"_s, u"2018..2017"_s, u"2017..2019"_s, u"x..2018"_s,
                                u"..2018"_s, u"2017.."_s, u"1900..2018"_s})
        CHECK_FALSE(reportPeriod(records, none));
    CHECK_FALSE(isSpanOfYears(*reportPeriod(records, u"2018"_s)));
}

TEST_CASE("The spans that are offered end with each annual period, the latest and longest first")
{
    QStringList codes;
    for (const ReportingPeriod &span : spansOfYears(annualPeriods()))
        codes += span.code;
    CHECK(codes == QStringList{u"2017..2018"_s});
}
