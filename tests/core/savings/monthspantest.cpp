// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savings/monthspan.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

#include <limits>

using namespace sxsh;

TEST_CASE("A span knows the months of each year")
{
    const auto span = MonthSpan::between(day("2014-10-01"), day("2016-02-29"));
    REQUIRE(span);
    CHECK(span->monthsOf(2013) == 0);
    CHECK(span->monthsOf(2014) == 0x0E00);
    CHECK(span->monthsOf(2015) == 0x0FFF);
    CHECK(span->monthsOf(2016) == 0x0003);
    CHECK(span->contains(day("2016-02-01")));
    CHECK_FALSE(span->contains(day("2016-03-01")));
    CHECK_FALSE(MonthSpan::between(day("2016-02-01"), day("2015-01-31")));
    CHECK_FALSE(MonthSpan::between(QDate(), day("2015-01-31")));
}

TEST_CASE("A sum is known when every month is, by months or by the year's total")
{
    SpanSum sum(MonthSpan::calendarYear(2018));
    SECTION("nothing recorded")
    {
        CHECK_FALSE(sum.quanta());
        CHECK(sum.missing() == QStringLiteral("2018"));
    }
    SECTION("recorded as unknown")
    {
        sum.add(2018, Amounts{});
        CHECK(sum.missing() == QStringLiteral("2018"));
    }
    SECTION("two records, one with a gap")
    {
        sum.add(2018, yearly(5, u"kg"));
        sum.add(2018, monthly(1, u"kg", 0x0FFE));
        CHECK(sum.missing() == QStringLiteral("1/2018"));
    }
    SECTION("all of two records")
    {
        sum.add(2018, yearly(5, u"kg"));
        sum.add(2018, monthly(1, u"kg", 0x0FFF));
        sum.add(2017, yearly(99, u"kg"));
        CHECK(sum.quanta() == 17'000'000);
    }
    SECTION("not applicable is nothing, not a gap")
    {
        sum.add(2018, notApplicable());
        CHECK(sum.quanta() == 0);
    }
    SECTION("too large to hold")
    {
        Amounts amounts;
        amounts.hasTotal = true;
        amounts.total = std::numeric_limits<qint64>::max();
        sum.add(2018, amounts);
        sum.add(2018, amounts);
        CHECK(sum.overflows());
        CHECK_FALSE(sum.quanta());
    }
}

TEST_CASE("A season is some months of every year")
{
    MonthSpan season = MonthSpan::calendarYear(2018);
    season.season = 0x0018; // April and May
    CHECK(season.monthsOf(2018) == 0x0018);
    CHECK(season.months() == std::vector<int>{2018 * 12 + 3, 2018 * 12 + 4});
    CHECK(season.contains(day("2018-05-31")));
    CHECK_FALSE(season.contains(day("2018-06-01")));
    const auto winter = MonthSpan::between(day("2014-11-01"), day("2015-02-28"));
    CHECK(winter->calendarMonths() == 0x0C03);
    CHECK(MonthSpan::between(day("2014-11-01"), day("2016-02-28"))->calendarMonths() == 0x0FFF);
}

TEST_CASE("Months one by one are known where each record of their year knows them")
{
    SpanMonths months(*MonthSpan::between(day("2014-12-01"), day("2015-02-28")));
    CHECK(months.missing() == QStringLiteral("12/2014, 1/2015, 2/2015"));
    months.add(2014, monthly(5, u"kg", 0x0FFF));
    months.add(2015, monthly(1, u"kg", 0x0003));
    CHECK(months.quanta() == std::vector<double>{5e6, 1e6, 1e6});
    months.add(2015, notApplicable());
    CHECK(months.quanta() == std::vector<double>{5e6, 1e6, 1e6});
    months.add(2015, monthly(2, u"kg", 0x0001));
    CHECK_FALSE(months.quanta());
    CHECK(months.missing() == QStringLiteral("2/2015"));
    months.add(2015, monthly(2, u"kg", 0x0FFF));
    CHECK(months.missing() == QStringLiteral("2/2015"));
    SpanMonths totals(MonthSpan::calendarYear(2015));
    totals.add(2015, yearly(12, u"kg"));
    CHECK(totals.missing() == QStringLiteral("2015"));
}

TEST_CASE("A span is of valid days of the common era, and contains only such")
{
    const QDate first(2015, 3, 1);
    const QDate last(2016, 2, 29);
    CHECK_FALSE(MonthSpan::between({}, last));
    CHECK_FALSE(MonthSpan::between(first, {}));
    CHECK_FALSE(MonthSpan::between(last, first));
    CHECK_FALSE(MonthSpan::between(QDate(-1, 1, 1), last));
    const MonthSpan span = *MonthSpan::between(first, last);
    CHECK_FALSE(span.contains({}));
    CHECK_FALSE(span.contains(QDate(2015, 2, 28)));
    CHECK(span.contains(QDate(2015, 3, 31)));
    CHECK(span.contains(QDate(2016, 2, 1)));
    CHECK_FALSE(span.contains(QDate(2016, 3, 1)));
}

TEST_CASE("Months that do not fit into a sum make it overflow, in one year or over several")
{
    Amounts large;
    for (int month = 0; month < 12; ++month)
        large.setMonth(month, std::numeric_limits<qint64>::max() / 2);
    SpanSum year(*MonthSpan::between(QDate(2015, 1, 1), QDate(2015, 12, 31)));
    year.add(2015, large);
    CHECK(year.overflows());
    CHECK_FALSE(year.quanta());
    SpanSum part(*MonthSpan::between(QDate(2015, 1, 1), QDate(2015, 3, 31)));
    part.add(2015, large);
    CHECK(part.overflows());
    CHECK_FALSE(part.quanta());
    SpanSum years(*MonthSpan::between(QDate(2015, 1, 1), QDate(2016, 12, 31)));
    years.add(2015, large);
    years.add(2016, monthly(1, u"kWh", 1));
    CHECK(years.overflows());
    CHECK_FALSE(years.quanta());
}
