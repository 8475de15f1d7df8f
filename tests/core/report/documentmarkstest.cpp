// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentmarks.h"

#include "core/report/reportkind.h"
#include "tests/catch.h"
#include "tests/core/report/reportoutline.h"
#include "tests/core/report/smallplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

TEST_CASE("Numbers and dates of a document have the zeros that the decree asks for")
{
    CHECK(documentNumber(u" 5 "_s) == u"05"_s);
    CHECK(documentNumber(u"12"_s) == u"12"_s);
    CHECK(documentNumber(u"05a"_s) == u"05a"_s);
    CHECK(documentNumber({}).isEmpty());
    CHECK(documentDate({2020, 2, 5}, Language::Vietnamese) == u"ngày 05 tháng 02 năm 2020"_s);
    CHECK(documentDate({2020, 3, 15}, Language::Vietnamese) == u"ngày 15 tháng 3 năm 2020"_s);
    CHECK(documentDate({2020, 12, 31}, Language::Vietnamese) == u"ngày 31 tháng 12 năm 2020"_s);
}

TEST_CASE("Number, date and signer stay blank until they are given")
{
    const SmallPlan plan;
    Savings savings(plan.records);
    const auto outline = [&](const DocumentMarks &marks) {
        return outlineOf(
                   buildReport(savings, reportResources(), {.period = u"2018"_s, .marks = marks}))
            .join(u'\n');
    };
    const QString blank = outline({});
    CHECK(blank.contains(u"Số:          /BC-"_s));
    CHECK(blank.contains(u"ngày … tháng … năm …"_s));
    CHECK(blank.contains(u"GIÁM ĐỐC"_s));
    const QString given = outline({.number = u"5"_s,
                                   .issuedOn = QDate(2018, 12, 20),
                                   .capacity = u"KT. GIÁM ĐỐC"_s,
                                   .position = u"PHÓ GIÁM ĐỐC"_s,
                                   .signer = u"Nguyễn Văn Bình"_s});
    CHECK(given.contains(u"Số: 05/BC-"_s));
    CHECK(given.contains(u"ngày 20 tháng 12 năm 2018"_s));
    CHECK(given.contains(u"KT. GIÁM ĐỐC"_s));
    CHECK(given.contains(u"PHÓ GIÁM ĐỐC"_s));
    CHECK(given.contains(u"Nguyễn Văn Bình"_s));
    CHECK_FALSE(given.contains(u"…  năm"_s));
}
