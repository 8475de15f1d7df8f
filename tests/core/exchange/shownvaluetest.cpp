// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shownvalue.h"

#include "core/exchange/typedvalue.h"
#include "core/model/samefacility.h"
#include "tests/catch.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2024, 1, 1);

const SheetColumn &column(EntityKind kind, const QString &key)
{
    const auto &columns = columnsOf(kind);
    const auto found = std::ranges::find(columns, key, &SheetColumn::key);
    REQUIRE(found != columns.end());
    return *found;
}

Records withTarget(IndicatorKind kind, qint64 nano)
{
    const Indicator indicator{.id = QUuid::createUuid(), .code = u"M1"_s, .indicatorKind = kind};
    ChangeSet set;
    set.add(Record(indicator));
    set.add(Record(Target{.id = QUuid::createUuid(),
                          .indicator = {indicator.id},
                          .min = {nano},
                          .max = Decimal{nano}}));
    Records records;
    records.apply(set);
    return records;
}

} // namespace

TEST_CASE("a target is read in percent where its indicator is a fraction, and typed so")
{
    const auto [kind, nano, shown] = GENERATE(table<IndicatorKind, qint64, const char *>({
        {IndicatorKind::Share, 900'000'000, "90%"},
        {IndicatorKind::Share, 1'000'000'000, "100%"},
        {IndicatorKind::Share, 0, "0%"},
        {IndicatorKind::Share, 22'000'000, "2,2%"},
        {IndicatorKind::MeanSaving, 85'000'000, "8,5%"},
        {IndicatorKind::MeanSaving, 123'456'789, "12,3456789%"},
        {IndicatorKind::Count, 3'000'000'000, "3"},
        {IndicatorKind::Sum, 500'000'000, "0,5"},
        {IndicatorKind::YesNo, 1'000'000'000, "1"},
    }));
    const Records records = withTarget(kind, nano);
    const Record target = records.records(EntityKind::Target).front();
    for (const QString &key : {u"min"_s, u"max"_s}) {
        const SheetColumn &read = column(EntityKind::Target, key);
        const QString text = shownValue(records, target, read, Language::Vietnamese, today);
        CHECK(text.toStdString() == shown);
        CHECK(readValue(*read.field, Cell::ofText(text), NumberForm::Officer).stored.toLongLong() ==
              nano);
    }
}

TEST_CASE("the rate of a ceiling is read in percent")
{
    const FundingCeiling ceiling{.id = QUuid::createUuid(), .rate = Decimal{500'000'000}};
    CHECK(shownValue({}, Record(ceiling), column(EntityKind::FundingCeiling, u"rate"_s),
                     Language::English, today) == u"50%"_s);
}

TEST_CASE("a date that means a month is read as one, unless its day says otherwise")
{
    const auto [key, day, shown] = GENERATE(table<const char16_t *, QDate, const char16_t *>({
        {u"from", {2016, 1, 1}, u"1/2016"},
        {u"from", {2016, 1, 2}, u"02/01/2016"},
        {u"to", {2016, 2, 29}, u"2/2016"},
        {u"to", {2016, 2, 1}, u"01/02/2016"},
        {u"locked_on", {2016, 2, 1}, u"01/02/2016"},
    }));
    const Baseline baseline{.id = QUuid::createUuid(), .from = day, .to = day, .lockedOn = day};
    CHECK(shownValue({}, Record(baseline), column(EntityKind::Baseline, QString::fromUtf16(key)),
                     Language::Vietnamese, today) == QString::fromUtf16(shown));
}

TEST_CASE("facilities that were told apart are read by what was decided and about which other one")
{
    Records records;
    const Ref<Facility> one{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
    const Ref<Facility> other{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
    records.all<Facility>().insert({.id = one.id, .code = u"CS1"_s});
    records.all<Facility>().insert({.id = other.id, .code = u"CS2"_s});
    records.apply(tellingApart(records, other, one, u"cùng tên"_s, u"Hai xưởng"_s, today));
    const Record decision(*records.all<Confirmation>().begin());
    const auto shown = [&](const QString &key) {
        return shownValue(records, decision, column(EntityKind::Confirmation, key),
                          Language::English, today);
    };
    CHECK(shown(u"record"_s) == u"CS1");
    CHECK(shown(u"field"_s) == u"Same as");
    CHECK(shown(u"value"_s) == u"CS2");
}
