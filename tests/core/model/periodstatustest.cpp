// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/periodstatus.h"

#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

ReportingPeriod period(const QString &addressee, std::optional<QDate> due)
{
    return {.code = u"2018"_s,
            .startsOn = {2017, 12, 15},
            .endsOn = {2018, 12, 14},
            .cutOff = {2018, 12, 14},
            .due = due,
            .addressee = addressee};
}

} // namespace

TEST_CASE(
    "Addressees are told apart by semicolons, each with a due date of its own or the period's")
{
    const QDate due(2018, 12, 24);
    const QDate own(2019, 1, 15);
    const auto [text, expected] = GENERATE_COPY(table<QString, std::vector<Addressee>>({
        {u""_s, {}},
        {u"UBND tỉnh"_s, {{u"UBND tỉnh"_s, due}}},
        {u"UBND tỉnh; Bộ Công Thương (15/01/2019)"_s,
         {{u"UBND tỉnh"_s, due}, {u"Bộ Công Thương"_s, own}}},
        {u" UBND tỉnh ;; Bộ (15/1/2019) "_s, {{u"UBND tỉnh"_s, due}, {u"Bộ"_s, own}}},
        // What is no date belongs to the name.
        {u"Bộ (Vụ TKNL)"_s, {{u"Bộ (Vụ TKNL)"_s, due}}},
        {u"Bộ (31/02/2019)"_s, {{u"Bộ (31/02/2019)"_s, due}}},
        {u"(15/01/2019)"_s, {{u"(15/01/2019)"_s, due}}},
    }));
    CAPTURE(text.toStdString());
    CHECK(addresseesOf(period(text, due)) == expected);
}

TEST_CASE("The first due date is that of whoever waits least")
{
    const QDate due(2018, 12, 24);
    CHECK(firstDueOf(period({}, due)) == due);
    CHECK(firstDueOf(period({}, std::nullopt)) == std::nullopt);
    CHECK(firstDueOf(period(u"A (20/12/2018); B"_s, due)) == QDate(2018, 12, 20));
    // Everyone has a date of its own, so that the period's is nobody's.
    CHECK(firstDueOf(period(u"A (30/12/2018); B (15/01/2019)"_s, due)) == QDate(2018, 12, 30));
}

TEST_CASE("A period is not yet open up to its cut-off, open up to the first due date, then past")
{
    const auto [day, due, expected] = GENERATE(table<QDate, std::optional<QDate>, PeriodStatus>({
        {{2018, 12, 14}, QDate(2018, 12, 24), PeriodStatus::NotYetOpen},
        {{2018, 12, 15}, QDate(2018, 12, 24), PeriodStatus::Open},
        {{2018, 12, 24}, QDate(2018, 12, 24), PeriodStatus::Open},
        {{2018, 12, 25}, QDate(2018, 12, 24), PeriodStatus::Past},
        {{2030, 1, 1}, std::nullopt, PeriodStatus::NoDueDate},
    }));
    CHECK(statusOn(period({}, due), day) == expected);
}
