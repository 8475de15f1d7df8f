// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/supportceiling.h"
#include "core/model/rules.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 million = 1'000'000;
constexpr Decimal half{500'000'000};

/// The ceilings of the joint circulars of 2012 and 2014, and one of 2018.
std::vector<Record> circulars()
{
    const auto ceiling = [](int number, const QString &what, Decimal rate, qint64 millions,
                            const QString &per, std::optional<Decimal> multiplier) {
        return FundingCeiling{.id = samples::id(EntityKind::FundingCeiling, number),
                              .code = u"TT%1"_s.arg(number),
                              .what = what,
                              .rate = rate,
                              .amount = Money{millions * million},
                              .per = per,
                              .multiplier = multiplier,
                              .document = u"Circular %1"_s.arg(number),
                              .validTo = QDate(2018, 3, 28),
                              .source = u"nguồn"_s};
    };
    const Decimal oneAndHalf{1'500'000'000};
    FundingCeiling later = ceiling(4, u"machinery"_s, half, 300, u"cơ sở"_s, {});
    later.validFrom = QDate(2018, 3, 28);
    later.validTo = {};
    return {ceiling(1, u"cp_assessment"_s, half, 50, u"Cơ sở"_s, {}),
            ceiling(2, u"machinery"_s, half, 200, u"cơ sở"_s, oneAndHalf),
            ceiling(3, u"demo_model"_s, {300'000'000}, 500, u"mô hình"_s, oneAndHalf), later};
}

Records with(std::vector<Record> records)
{
    std::vector<Record> all = circulars();
    all.insert(all.end(), records.begin(), records.end());
    Records result;
    result.apply(samples::added(std::move(all)));
    return result;
}

FundingCeiling anyCeiling(int number)
{
    return {.id = samples::id(EntityKind::FundingCeiling, number),
            .code = u"X%1"_s.arg(number),
            .what = u"machinery"_s,
            .document = u"Circular X"_s};
}

Measure measure()
{
    return {.id = samples::id(EntityKind::Measure, 0),
            .facility = {samples::id(EntityKind::Facility, 0)},
            .code = u"GP1"_s,
            .measureClass = MeasureClass::TechnologyChange,
            .doneOn = QDate(2017, 5, 1),
            .investment = Money{400 * million},
            .support = Money{200 * million}};
}

BudgetLine line(int number = 0)
{
    return {.id = samples::id(EntityKind::BudgetLine, number),
            .code = u"KP%1"_s.arg(number),
            .facility = Ref<Facility>{samples::id(EntityKind::Facility, 0)},
            .year = 2017,
            .stage = BudgetStage::Disbursed,
            .amount = {30 * million},
            .supportFor = u"cp_assessment"_s,
            .wholeCost = Money{60 * million}};
}

} // namespace

TEST_CASE("The support that a ceiling allows: vectors V6, V7 and V8")
{
    const auto [what, cost, isPriority, allowed] = GENERATE(table<QString, int, bool, int>({
        {u"cp_assessment"_s, 40, false, 20},
        {u"cp_assessment"_s, 80, false, 40},
        {u"cp_assessment"_s, 100, false, 50},
        {u"cp_assessment"_s, 120, false, 50},
        {u"cp_assessment"_s, 200, false, 50},
        {u"cp_assessment"_s, 200, true, 50}, // that rule has no multiplier
        {u"machinery"_s, 300, false, 150},
        {u"machinery"_s, 400, false, 200},
        {u"machinery"_s, 435, false, 200},
        {u"machinery"_s, 1000, false, 200},
        {u"machinery"_s, 1000, true, 300},
        {u"machinery"_s, 500, true, 250}, // the rate is not multiplied
        {u"demo_model"_s, 1000, false, 300},
        {u"demo_model"_s, 2000, false, 500},
        {u"demo_model"_s, 5000, false, 500},
    }));
    CAPTURE(what, cost, isPriority);
    const Records records = with({});
    const auto found = mostAllowed(records, {.what = what,
                                             .day = QDate(2017, 12, 31),
                                             .whole = Money{cost * million},
                                             .isPriority = isPriority});
    REQUIRE(found);
    CHECK(found->dong == allowed * million);
    CHECK(found->ceiling->what == what);
}

TEST_CASE("The day decides which ceiling holds, and of several the most generous")
{
    const auto most = [](const Records &records, QDate day) {
        const auto found = mostAllowed(
            records, {.what = u"machinery"_s, .day = day, .whole = Money{1000 * million}});
        return found ? std::optional(found->dong / million) : std::nullopt;
    };
    FundingCeiling provincial = anyCeiling(7);
    provincial.amount = Money{250 * million};
    provincial.validFrom = QDate(2017, 1, 1);
    const Records records = with({provincial});
    CHECK(most(records, QDate(2016, 12, 31)) == 200);
    CHECK(most(records, QDate(2017, 1, 1)) == 250);
    CHECK(most(records, QDate(2018, 3, 27)) == 250);
    CHECK(most(records, QDate(2018, 3, 28)) == 300);
    CHECK_FALSE(mostAllowed(records, {.what = u"brand"_s, .day = QDate(2017, 1, 1)}));
}

TEST_CASE("Without the whole cost only the amount limits, and a rate alone not at all")
{
    const Records records = with({});
    const Support unknown{.what = u"machinery"_s, .day = QDate(2017, 1, 1)};
    const auto found = mostAllowed(records, unknown);
    REQUIRE(found);
    CHECK(found->dong == 200 * million);
    CHECK_FALSE(found->isRate);
    FundingCeiling rateOnly = anyCeiling(7);
    rateOnly.rate = half;
    CHECK_FALSE(mostAllowed(with({rateOnly}), unknown));
}

TEST_CASE("An amount multiplied beyond all money is no limit")
{
    FundingCeiling boundless = anyCeiling(7);
    boundless.amount = Money{mostDong};
    boundless.multiplier =
        GENERATE(Decimal{std::numeric_limits<qint64>::max()}, Decimal{9'000'000'001});
    CHECK_FALSE(mostAllowed(
        with({boundless}), {.what = u"machinery"_s, .day = QDate(2017, 1, 1), .isPriority = true}));
}

TEST_CASE("A part of an amount is exact and rounded down")
{
    FundingCeiling third = anyCeiling(7);
    third.rate = Decimal{333'333'333};
    third.validFrom = QDate(2030, 1, 1);
    const auto found = mostAllowed(
        with({third}),
        {.what = u"machinery"_s, .day = QDate(2030, 1, 1), .whole = Money{999'999'999'999'999}});
    REQUIRE(found);
    CHECK(found->dong == 333'333'332'999'999);
}

TEST_CASE("A measure is compared with the ceiling of the kind of support that it names")
{
    struct Case {
        const char *about;
        void (*edit)(Measure &);
        const char *expected; ///< part of the sentence; empty where nothing is said
    };
    const auto edited = GENERATE(values<Case>({
        {"at the limit", [](Measure &) {}, ""},
        {"above the rate", [](Measure &m) { m.support = Money{200 * million + 1}; },
         "at most 50% of the cost is allowed, 200,000,000 đồng (Circular 2)"},
        {"above the amount",
         [](Measure &m) {
             m.investment = Money{1000 * million};
             m.support = Money{200 * million + 1};
         },
         "at most 200,000,000 đồng is allowed (Circular 2)"},
        {"a priority place",
         [](Measure &m) {
             m.investment = Money{1000 * million};
             m.support = Money{300 * million};
             m.priority = true;
         },
         ""},
        {"the named kind", [](Measure &m) { m.supportFor = u"cp_assessment"_s; }, "Circular 1"},
        {"a named kind of another class",
         [](Measure &m) {
             m.supportFor = u"cp_assessment"_s;
             m.measureClass = MeasureClass::GoodHousekeeping;
         },
         "Circular 1"},
        {"nothing named, no machinery",
         [](Measure &m) {
             m.support = Money{900 * million};
             m.measureClass = MeasureClass::GoodHousekeeping;
         },
         ""},
        {"equipment modified",
         [](Measure &m) {
             m.support = Money{200 * million + 1};
             m.measureClass = MeasureClass::EquipmentModification;
         },
         "Circular 2"},
        {"started only, later",
         [](Measure &m) {
             m.doneOn = {};
             m.startedOn = QDate(2018, 3, 28);
             m.investment = Money{1000 * million};
             m.support = Money{300 * million + 1};
         },
         "Circular 4"},
        {"no day",
         [](Measure &m) {
             m.doneOn = {};
             m.support = Money{900 * million};
         },
         ""},
        {"no support", [](Measure &m) { m.support = {}; }, ""},
    }));
    CAPTURE(edited.about);
    Measure one = measure();
    edited.edit(one);
    const QString said = aboveCeiling(with({one}), one, Language::English);
    CAPTURE(said);
    CHECK(said.isEmpty() == QByteArray(edited.expected).isEmpty());
    CHECK(said.contains(QString::fromUtf8(edited.expected)));
    // The same sentence is said when it is entered.
    Issues found = checkRulesOf(with({one}), EntityKind::Measure, QDate(2020, 1, 1));
    std::erase_if(found, [&](const Issue &issue) { return issue.message != said; });
    CHECK(found.size() == (said.isEmpty() ? 0u : 1u));
    if (!found.empty()) {
        CHECK(found[0].severity == Severity::Soft);
        CHECK(found[0].field == u"support"_s);
    }
}

TEST_CASE("A budget line is compared by itself and with the others of its facility")
{
    struct Case {
        const char *about;
        void (*edit)(BudgetLine &, BudgetLine &other);
        const char *expected; ///< of the first line
    };
    const auto edited = GENERATE(values<Case>({
        {"alone within", [](BudgetLine &, BudgetLine &o) { o.supportFor.clear(); }, ""},
        {"above the rate", [](BudgetLine &l, BudgetLine &) { l.amount = {30 * million + 1}; },
         "at most 50% of the cost is allowed, 30,000,000 đồng (Circular 1)"},
        {"above the amount",
         [](BudgetLine &l, BudgetLine &) {
             l.amount = {50 * million + 1};
             l.wholeCost = {};
         },
         "at most 50,000,000 đồng is allowed (Circular 1)"},
        {"two of a facility", [](BudgetLine &, BudgetLine &) {},
         "The facility gets 60,000,000 đồng for this in all, but at most 50,000,000 đồng is "
         "allowed (Circular 1)"},
        {"two of a facility, within",
         [](BudgetLine &, BudgetLine &o) { o.amount = {20 * million}; }, ""},
        {"the other is earlier", [](BudgetLine &, BudgetLine &o) { o.year = 2016; }, "in all"},
        {"the other is later", [](BudgetLine &, BudgetLine &o) { o.year = 2018; }, ""},
        {"another stage", [](BudgetLine &, BudgetLine &o) { o.stage = BudgetStage::Planned; }, ""},
        {"another facility",
         [](BudgetLine &, BudgetLine &o) {
             o.facility = Ref<Facility>{samples::id(EntityKind::Facility, 1)};
         },
         ""},
        {"another kind", [](BudgetLine &, BudgetLine &o) { o.supportFor = u"machinery"_s; }, ""},
        {"of no facility",
         [](BudgetLine &l, BudgetLine &o) {
             l.facility = {};
             o.facility = {};
         },
         ""},
        {"a ceiling for each model",
         [](BudgetLine &l, BudgetLine &o) {
             for (BudgetLine *one : {&l, &o}) {
                 one->supportFor = u"demo_model"_s;
                 one->amount = {400 * million};
                 one->wholeCost = Money{2000 * million};
             }
         },
         ""},
        {"a priority place",
         [](BudgetLine &l, BudgetLine &o) {
             for (BudgetLine *one : {&l, &o}) {
                 one->supportFor = u"machinery"_s;
                 one->amount = {150 * million};
                 one->wholeCost = Money{300 * million};
                 one->priority = true;
             }
         },
         ""},
        {"money that was returned",
         [](BudgetLine &l, BudgetLine &) {
             l.stage = BudgetStage::Returned;
             l.amount = {900 * million};
         },
         ""},
        {"no support",
         [](BudgetLine &l, BudgetLine &) {
             l.supportFor.clear();
             l.amount = {900 * million};
         },
         ""},
        {"the rule of the end of its year",
         [](BudgetLine &l, BudgetLine &) {
             l.supportFor = u"machinery"_s;
             l.year = 2018;
             l.amount = {300 * million + 1};
             l.wholeCost = {};
         },
         "Circular 4"},
    }));
    CAPTURE(edited.about);
    BudgetLine one = line();
    BudgetLine other = line(1);
    edited.edit(one, other);
    const Records records = with({one, other});
    const QString said = aboveCeiling(records, one, Language::English);
    CAPTURE(said);
    CHECK(said.isEmpty() == QByteArray(edited.expected).isEmpty());
    CHECK(said.contains(QString::fromUtf8(edited.expected)));
    Issues found = checkRulesOf(records, EntityKind::BudgetLine, QDate(2020, 1, 1));
    std::erase_if(found,
                  [&](const Issue &issue) { return issue.message != said || issue.id != one.id; });
    CHECK(found.size() == (said.isEmpty() ? 0u : 1u));
    if (!found.empty()) {
        CHECK(found[0].severity == Severity::Soft);
        CHECK(found[0].field == u"amount"_s);
    }
}

TEST_CASE("Where one of the ceilings sets no limit for a facility, nothing is added up")
{
    FundingCeiling perModel = anyCeiling(7);
    perModel.what = u"cp_assessment"_s;
    perModel.amount = Money{40 * million};
    perModel.per = u"mô hình"_s;
    CHECK(aboveCeiling(with({line(0), line(1), perModel}), line(0), Language::English).isEmpty());
    perModel.per = u"Facility"_s;
    perModel.document.clear();
    perModel.source = u"Resolution 5"_s;
    perModel.amount = Money{55 * million};
    CHECK(aboveCeiling(with({line(0), line(1), perModel}), line(0), Language::English)
              .contains(u"Resolution 5"));
}

TEST_CASE("A kind of support that no ceiling is for is told with those there are")
{
    const auto [what, expected] = GENERATE(table<QString, QString>({
        {u""_s, u""_s},
        {u"machinery"_s, u""_s},
        {u"machines"_s, u"“machines”, but for: cp_assessment, demo_model, machinery."_s},
    }));
    const QString said = unknownSupport(with({}), what);
    CHECK(said.isEmpty() == expected.isEmpty());
    CHECK(said.right(expected.size()) == expected);
    CHECK(unknownSupport({}, what).isEmpty());
}

TEST_CASE("What a facility gets for its measures is added up, by kind and up to the day")
{
    Measure first = measure();
    first.support = Money{150 * million};
    Measure second = first;
    second.id = samples::id(EntityKind::Measure, 1);
    second.code = u"GP2"_s;
    second.doneOn = QDate(2017, 6, 1);
    const Records records = with({first, second});
    // 150 + 150 of 200 by the circular of the day; the first alone was within it.
    CHECK(aboveCeiling(records, second, Language::English).contains(u"300,000,000 đồng"_s));
    CHECK(aboveCeiling(records, first, Language::English).isEmpty());
    second.supportFor = u"demo_model"_s;
    second.support = Money{100 * million};
    CHECK(aboveCeiling(with({first, second}), second, Language::English).isEmpty());
    second.supportFor.clear();
    second.support = first.support;
    second.facility = {samples::id(EntityKind::Facility, 1)};
    CHECK(aboveCeiling(with({first, second}), second, Language::English).isEmpty());
}

TEST_CASE("What an enterprise pays itself is no support")
{
    FundingSource own{.id = samples::id(EntityKind::FundingSource, 0),
                      .code = u"DN"_s,
                      .name = u"Vốn của doanh nghiệp"_s,
                      .state = false};
    BudgetLine paid = line(0);
    paid.source = {own.id};
    paid.amount = {900 * million};
    BudgetLine supported = line(1);
    const Records records = with({own, paid, supported});
    CHECK(aboveCeiling(records, paid, Language::English).isEmpty());
    CHECK(aboveCeiling(records, supported, Language::English).isEmpty());
    own.state = true;
    CHECK_FALSE(aboveCeiling(with({own, paid, supported}), paid, Language::English).isEmpty());
}
