// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules.h"

#include "core/base/error.h"

#include "tests/catch.h"
#include "tests/core/model/soundplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2024, 1, 1);

/// What is wrong with one record and in which field it must be reported.
struct Case {
    const char *about;
    Record record; ///< replaces the sound record of its identity, or is added
    Severity severity;
    const char *field;
};

std::vector<Case> cases()
{
    const Sound sound;
    std::vector<Case> all;
    const auto expect = [&](Severity severity, const char *field, const char *about, auto record,
                            auto spoil) {
        spoil(record);
        all.push_back({about, record, severity, field});
    };
    const auto hard = [&](const char *field, const char *about, auto record, auto spoil) {
        expect(Severity::Hard, field, about, record, spoil);
    };
    const auto soft = [&](const char *field, const char *about, auto record, auto spoil) {
        expect(Severity::Soft, field, about, record, spoil);
    };

    hard("title", "required text", sound.plan, [](auto &r) { r.title.clear(); });
    hard("title", "text too long", sound.plan, [](auto &r) { r.title = QString(2001, u'a'); });
    hard("confidence", "above its range", sound.plan,
         [](auto &r) { r.confidence = {1'000'000'000}; });
    hard("tolerance", "negative", sound.plan, [](auto &r) { r.tolerance = {-1}; });
    hard("province", "link to nothing", sound.plan,
         [](auto &r) { r.province = Ref<AdminUnit>{idOf<AdminUnit>(9)}; });
    hard("ends_on", "ends before it begins", sound.plan, [](auto &r) {
        r.startsOn = QDate(2021, 1, 1);
        r.endsOn = QDate(2020, 12, 31);
    });
    hard("title", "a character that turns the writing around", sound.plan,
         [](auto &r) { r.title += QChar(0x202E); });
    hard("title", "a control character", sound.plan, [](auto &r) { r.title += QChar(0x1B); });
    hard("plan", "required link", sound.section, [](auto &r) { r.plan = {}; });
    hard("parent", "under itself", sound.section, [](auto &r) { r.parent = Ref<Clause>{r.id}; });
    hard("parent", "in a circle", sound.section,
         [](auto &r) { r.parent = Ref<Clause>{idOf<Clause>(1)}; });
    hard("code", "two clauses of one code", sound.task, [](auto &r) { r.code = u"II"_s; });
    hard("stratum", "stratum of another survey", sound.answer,
         [](auto &r) { r.stratum = Ref<SurveyStratum>{idOf<SurveyStratum>(1)}; });
    soft("frame", "strata add up to another frame", sound.survey, [](auto &r) { r.frame = 99; });
    soft("sample", "strata add up to another sample", sound.survey, [](auto &r) { r.sample = 41; });
    hard("evidence_mode", "a mean from a sample", sound.indicator, [](auto &r) {
        r.evidenceMode = EvidenceMode::Sample;
        r.indicatorKind = IndicatorKind::MeanSaving;
        r.numerator = u"saving:energy"_s;
    });
    hard("evidence_mode", "a count from a sample", sound.indicator, [](auto &r) {
        r.evidenceMode = EvidenceMode::Sample;
        r.indicatorKind = IndicatorKind::Count;
    });
    hard("evidence_mode", "a share of enterprises from a sample", sound.indicator, [](auto &r) {
        r.evidenceMode = EvidenceMode::Sample;
        r.numerator = u"enterprise:aware"_s;
    });
    hard("min", "below zero", sound.target, [](auto &r) { r.min = Decimal{-1}; });
    hard("max", "more than the whole", sound.target,
         [](auto &r) { r.max = Decimal{1'100'000'000}; });
    hard("max", "band upside down", sound.target, [](auto &r) { r.max = Decimal{800'000'000}; });
    hard("baseline_date", "baseline without date", sound.target,
         [](auto &r) { r.baselineValue = Decimal{1}; });
    hard("baseline_value", "baseline without value", sound.target,
         [](auto &r) { r.baselineDate = QDate(2015, 1, 1); });
    hard("baseline_date", "baseline after due", sound.target, [](auto &r) {
        r.baselineValue = Decimal{1};
        r.baselineDate = r.due;
    });
    hard("effective_from", "effective after due", sound.target,
         [](auto &r) { r.effectiveFrom = QDate(2021, 1, 1); });
    hard("min", "share in percent", sound.target, [](auto &r) { r.min = {90'000'000'000}; });
    hard("due", "required date", sound.target, [](auto &r) { r.due = QDate(); });
    hard("valid_to", "ends before it begins", sound.reformed,
         [](auto &r) { r.validTo = r.validFrom; });
    hard("parent", "commune in a commune", sound.reformed,
         [](auto &r) { r.parent = Ref<AdminUnit>{idOf<AdminUnit>(1)}; });
    soft("date", "not the day on which the unit ends", sound.transition,
         [](auto &r) { r.date = QDate(2025, 8, 1); });
    hard("to", "into a unit of another time", sound.transition,
         [](auto &r) { r.date = QDate(2020, 1, 1); });
    soft("tax_code", "odd tax code", sound.enterprise, [](auto &r) { r.taxCode = u"12345"_s; });
    soft("tax_code", "tax code of another", sound.other,
         [](auto &r) { r.taxCode = u"5100123456"_s; });
    hard("code", "code of another", sound.other, [](auto &r) { r.code = u"DN1"_s; });
    hard("closed_on", "closed before opened", sound.facility,
         [](auto &r) { r.closedOn = QDate(2009, 12, 31); });
    soft("opened_on", "opens in the future", sound.facility, [](auto &r) {
        r.openedOn = today.addDays(1);
        r.closedOn = {};
    });
    hard("name", "facility without a state", sound.facility,
         [](auto &r) { r = {.id = idOf<Facility>(5), .code = u"CS9"_s}; });
    hard("unit_code", "facility without a placement", sound.facility,
         [](auto &r) { r = {.id = idOf<Facility>(5), .code = u"CS9"_s}; });
    soft("code", "code in small letters of another facility", sound.second,
         [](auto &r) { r.code = u"cs001"_s; });
    hard("code", "code of another facility", sound.second, [](auto &r) { r.code = u"CS001"_s; });
    soft("vsic_code", "unknown division", sound.state, [](auto &r) { r.vsicCode = u"9999"_s; });
    soft("vsic_code", "division of another version", sound.state,
         [](auto &r) { r.vsicVersion = u"2007"_s; });
    hard("labour", "negative count", sound.state, [](auto &r) { r.labour = -1; });
    hard("revenue", "negative money", sound.state, [](auto &r) { r.revenue = Money{-1}; });
    hard("from", "two states from one day", sound.state,
         [](auto &r) { r.id = idOf<FacilityState>(7); });
    hard("unit_code", "unit of another time", sound.placement,
         [](auto &r) { r.from = QDate(2026, 1, 1); });
    hard("unit_code", "unit that began after the opening", sound.placement,
         [](auto &r) { r.unit = {idOf<AdminUnit>(2)}; });
    soft("unit_code", "new unit, opening unknown", sound.placement, [](auto &r) {
        r.id = idOf<FacilityPlacement>(1);
        r.facility = {idOf<Facility>(1)};
        r.unit = {idOf<AdminUnit>(2)};
    });
    hard("facility_code", "fact about nobody", sound.fact, [](auto &r) { r.facility = {}; });
    hard("facility_code", "fact about two", sound.fact,
         [](auto &r) { r.organisation = Ref<Organisation>{idOf<Organisation>()}; });
    hard("valid_until", "ends before its date", sound.fact,
         [](auto &r) { r.validUntil = QDate(2018, 5, 4); });
    soft("date", "in the future", sound.fact, [](auto &r) {
        r.facility = Ref<Facility>{idOf<Facility>(1)};
        r.date = today.addDays(1);
    });
    soft("date", "before opening", sound.fact, [](auto &r) { r.date = QDate(2009, 12, 31); });
    soft("date", "on the day of closing", sound.fact, [](auto &r) { r.date = QDate(2022, 1, 1); });
    soft("what", "officer of a facility", sound.fact,
         [](auto &r) { r.what = FactKind::DedicatedOfficer; });
    soft("what", "aware organisation", sound.fact, [](auto &r) {
        r.facility = {};
        r.organisation = Ref<Organisation>{idOf<Organisation>()};
    });
    soft("value", "the contrary on the same day from another source", sound.fact, [](auto &r) {
        r.id = idOf<Fact>(3);
        r.source = FactSource::Inspection;
        r.value = r.value == YesNo::Yes ? YesNo::No : YesNo::Yes;
    });
    hard("source", "the same fact twice", sound.fact, [](auto &r) { r.id = idOf<Fact>(3); });
    hard("sample", "sample above frame", sound.survey, [](auto &r) { r.sample = 101; });
    soft("frame", "sample survey without frame", sound.survey, [](auto &r) {
        r.mode = SurveyMode::Sample;
        r.frame = {};
    });
    hard("sample", "sample above frame in a stratum", sound.stratum,
         [](auto &r) { r.sample = 101; });
    hard("canonical", "stands for itself", sound.sameAs, [](auto &r) { r.canonical = r.record; });
    hard("canonical", "in a circle of links", sound.sameAs, [](auto &r) {
        r = {
            .id = idOf<SameAs>(3), .record = {idOf<Facility>(0)}, .canonical = {idOf<Facility>(1)}};
    });
    hard("unit", "unit of another dimension", sound.resource, [](auto &r) { r.unit = {u"tấn"_s}; });
    hard("unit", "unknown unit", sound.resource, [](auto &r) { r.unit = {u"xyz"_s}; });
    hard("valid_to", "factor ends before it begins", sound.factor, [](auto &r) {
        r.validFrom = QDate(2020, 1, 1);
        r.validTo = QDate(2020, 1, 1);
    });
    hard("in_use", "two factors at one time", sound.factor, [](auto &r) {
        r.id = idOf<Factor>(3);
        r.code = u"TOE-DIEN-B"_s;
    });
    hard("value", "negative factor", sound.factor, [](auto &r) { r.value = {-1}; });
    hard("unit", "made in another dimension", sound.product, [](auto &r) { r.unit = {u"lít"_s}; });
    hard("total", "negative month", sound.usage, [](auto &r) { r.amounts.setMonth(3, -1); });
    hard("total", "negative total", sound.usage, [](auto &r) { r.amounts.total = -1; });
    hard("total", "months above the total", sound.usage,
         [](auto &r) { r.amounts.setMonth(0, 3'600'000'001); });
    hard("total", "twelve months beside a larger total", sound.usage, [](auto &r) {
        for (int month = 0; month < 12; ++month)
            r.amounts.setMonth(month, 1);
    });
    hard("total", "sum too large", sound.usage, [](auto &r) {
        r.amounts = {};
        for (int month = 0; month < 12; ++month)
            r.amounts.setMonth(month, std::numeric_limits<qint64>::max() / 2);
    });
    hard("unit", "electricity in tonnes", sound.usage, [](auto &r) { r.unit = {u"tấn"_s}; });
    hard("product", "product of another facility", sound.usage,
         [](auto &r) { r.product = Ref<Product>{idOf<Product>(1)}; });
    hard("year", "before the years the plan knows", sound.usage, [](auto &r) { r.year = 1989; });
    soft("year", "before opening", sound.usage, [](auto &r) { r.year = 2009; });
    soft("year", "after closing", sound.usage, [](auto &r) { r.year = 2023; });
    hard("year", "the same year twice", sound.usage, [](auto &r) { r.id = idOf<Usage>(3); });
    soft("total", "ten times the other year", sound.usage, [](auto &r) {
        r.id = idOf<Usage>(3);
        r.year = 2017;
        r.amounts = Sound::total(36'000'000'001);
    });
    hard("unit", "tea in litres", sound.output, [](auto &r) { r.unit = {u"lít"_s}; });
    hard("product", "made elsewhere", sound.output, [](auto &r) {
        r.product = {idOf<Product>(1)};
        r.unit = {u"viên"_s};
    });
    soft("total", "a tenth of the other year", sound.output, [](auto &r) {
        r.id = idOf<Output>(3);
        r.year = 2017;
        r.amounts = Sound::total(199'999'999);
    });
    hard("from", "not from the first of a month", sound.baseline,
         [](auto &r) { r.from = QDate(2015, 1, 2); });
    hard("to", "not to the last of a month", sound.baseline,
         [](auto &r) { r.to = QDate(2015, 12, 30); });
    hard("to", "baseline ends before it begins", sound.baseline,
         [](auto &r) { r.to = QDate(2014, 12, 31); });
    hard("product", "baseline of a foreign product", sound.baseline,
         [](auto &r) { r.product = Ref<Product>{idOf<Product>(1)}; });
    soft("from", "overlapping baselines", sound.baseline, [](auto &r) {
        r.id = idOf<Baseline>(3);
        r.from = QDate(2015, 6, 1);
    });
    hard("done_on", "done before started", sound.measure, [](auto &r) {
        r.status = MeasureStatus::Done;
        r.startedOn = QDate(2018, 1, 2);
        r.doneOn = QDate(2018, 1, 1);
    });
    soft("status", "a day on which it was done, but not done", sound.measure,
         [](auto &r) { r.doneOn = QDate(2018, 1, 1); });
    soft("done_on", "done on a day to come", sound.measure, [](auto &r) {
        r.status = MeasureStatus::Done;
        r.doneOn = QDate(2999, 1, 1);
    });
    soft("cost_level", "no cost, but an investment", sound.measure, [](auto &r) {
        r.costLevel = CostLevel::None;
        r.investment = Money{5'000'000};
    });
    soft("investment", "an investment in millions", sound.measure,
         [](auto &r) { r.investment = Money{120}; });
    soft("reported_money", "money saved in millions", sound.measure,
         [](auto &r) { r.reportedMoney = Money{99'999}; });
    hard("unit", "a saving that does not measure its resource", sound.measure, [](auto &r) {
        r.reportedSaving = Decimal{1};
        r.unit = {u"viên"_s};
    });
    soft("done_on", "done without a date", sound.measure,
         [](auto &r) { r.status = MeasureStatus::Done; });
    hard("unit", "saving without a unit", sound.measure,
         [](auto &r) { r.reportedSaving = Decimal{1}; });
    soft("support", "support above investment", sound.measure, [](auto &r) {
        r.investment = Money{1'000'000};
        r.support = Money{2'000'000};
    });
    hard("due", "due before it starts", sound.activity,
         [](auto &r) { r.due = DueDate{.kind = DueDate::Kind::Year, .year = 2017}; });
    hard("done_on", "done before it starts", sound.activity,
         [](auto &r) { r.doneOn = QDate(2017, 12, 31); });
    soft("progress", "done at half", sound.activity, [](auto &r) {
        r.status = ActivityStatus::Done;
        r.progress = Decimal{50'000'000'000};
    });
    soft("status", "progress without a start", sound.activity,
         [](auto &r) { r.progress = Decimal{1}; });
    soft("progress", "a fraction for percent", sound.activity, [](auto &r) {
        r.status = ActivityStatus::InProgress;
        r.progress = Decimal{400'000'000};
    });
    hard("progress", "above a hundred percent", sound.activity,
         [](auto &r) { r.progress = Decimal{100'000'000'001}; });
    hard("units", "unknown unit in a list", sound.activity, [](auto &r) {
        r.units = {{idOf<AdminUnit>(0)}, {idOf<AdminUnit>(9)}};
    });
    hard("until", "ends before it begins", sound.event,
         [](auto &r) { r.until = QDate(2018, 5, 4); });
    soft("facility_code", "for nobody", sound.participation, [](auto &r) { r.facility = {}; });
    hard("organisation", "for two", sound.participation,
         [](auto &r) { r.organisation = Ref<Organisation>{idOf<Organisation>()}; });
    hard("technical", "technical worker of nobody", sound.participation, [](auto &r) {
        r.facility = {};
        r.technical = true;
    });
    hard("clause", "money for nothing", sound.line, [](auto &r) { r.clause = {}; });
    hard("amount", "negative money", sound.line, [](auto &r) { r.amount = {-1}; });
    soft("amount", "in thousands or millions", sound.line, [](auto &r) { r.amount = {435}; });
    hard("amount", "more than can be added up", sound.line,
         [](auto &r) { r.amount = {2'000'000'000'000'000}; });
    soft("amount", "too much", sound.line, [](auto &r) { r.amount = {1'000'000'000'000}; });
    soft("year", "money before the plan", sound.line, [](auto &r) { r.year = 2015; });
    soft("year", "money after the plan", sound.line, [](auto &r) { r.year = 2050; });
    hard("source", "without a funding source", sound.line, [](auto &r) { r.source = {}; });
    soft("whole_cost", "a part larger than the whole", sound.line,
         [](auto &r) { r.wholeCost = Money{100'000'000}; });
    soft("support_for", "support that no ceiling is for", sound.line,
         [](auto &r) { r.supportFor = u"danh_gia"_s; });
    soft("amount", "support above the rate", sound.line, [](auto &r) {
        r.supportFor = u"cp_assessment"_s;
        r.wholeCost = Money{200'000'000};
    });
    soft("support_for", "measure with support that no ceiling is for", sound.measure,
         [](auto &r) { r.supportFor = u"danh_gia"_s; });
    soft("support", "support of a measure above the rate", sound.measure, [](auto &r) {
        r.supportFor = u"cp_assessment"_s;
        r.doneOn = QDate(2018, 5, 5);
        r.investment = Money{100'000'000};
        r.support = Money{60'000'000};
    });
    hard("life", "longer than a life", sound.measure, [](auto &r) { r.life = 101; });
    hard("resource", "main resource that it saves besides", sound.measure,
         [](auto &r) { r.resource = Ref<Resource>{idOf<Resource>(1)}; });
    hard("resource", "the main resource of the measure", sound.saving, [](auto &r) {
        r.resource = {idOf<Resource>(0)};
        r.unit = {u"kWh"_s};
    });
    hard("resource", "saves twice the same", sound.saving,
         [](auto &r) { r.id = idOf<MeasureSaving>(3); });
    hard("unit", "coal in kilowatt hours", sound.saving, [](auto &r) { r.unit = {u"kWh"_s}; });
    soft("unit", "coal in cubic metres", sound.saving, [](auto &r) { r.unit = {u"m³"_s}; });
    hard("unit", "electricity by weight", sound.saving, [](auto &r) {
        r.id = idOf<MeasureSaving>(3);
        r.resource = {idOf<Resource>(0)};
    });
    hard("unit", "unknown unit of a saving", sound.saving, [](auto &r) { r.unit = {u"xyz"_s}; });
    hard("discount_rate", "more than the whole", sound.plan,
         [](auto &r) { r.discountRate = Decimal{10'000'000'000}; });
    hard("measure_life", "no life", sound.plan, [](auto &r) { r.measureLife = 0; });
    hard("seed", "negative seed", sound.survey, [](auto &r) { r.seed = -1; });
    hard("most_labour", "limits nothing", sound.sizeRule, [](auto &r) { r.mostLabour = {}; });
    hard("most_labour", "limits only what does not count", sound.sizeRule, [](auto &r) {
        r.criterion = SizeCriterion::CapitalFirst;
        r.mostLabour = {};
        r.mostRevenue = Money{50};
    });
    soft("most_revenue", "revenue where capital decides", sound.sizeRule, [](auto &r) {
        r.criterion = SizeCriterion::CapitalFirst;
        r.mostRevenue = Money{50};
    });
    hard("valid_to", "rule of size ends before it begins", sound.sizeRule,
         [](auto &r) { r.validTo = r.validFrom; });
    soft("valid_from", "two rules of one class at one time", sound.sizeRule, [](auto &r) {
        r.id = idOf<SizeRule>(3);
        r.code = u"ND80-NHO"_s;
        r.validFrom = QDate(2021, 10, 14);
        r.validTo = {};
    });
    hard("source", "rule of size without a source", sound.sizeRule,
         [](auto &r) { r.source.clear(); });
    hard("amount", "ceiling of nothing", sound.ceiling, [](auto &r) { r.rate = {}; });
    hard("valid_to", "ceiling ends before it begins", sound.ceiling, [](auto &r) {
        r.validFrom = QDate(2020, 1, 1);
        r.validTo = QDate(2019, 1, 1);
    });
    hard("ends_on", "period ends before it begins", sound.period,
         [](auto &r) { r.endsOn = QDate(2017, 1, 1); });
    hard("cut_off", "cut off before it begins", sound.period,
         [](auto &r) { r.cutOff = QDate(2017, 1, 1); });
    hard("due", "due before it begins", sound.period, [](auto &r) { r.due = QDate(2017, 1, 1); });
    return all;
}

ChangeSet setTo(const Records &records, const Record &record)
{
    ChangeSet set;
    if (const auto stored = records.find(record.kind(), record.id()))
        set.edit(*stored, record);
    else
        set.add(record);
    return set;
}

} // namespace

TEST_CASE("A sound plan has no findings")
{
    for (const Issue &issue : checkAllRules(Sound().records(), today))
        FAIL_CHECK(issue.entity << " " << issue.record << " " << issue.field << ": "
                                << issue.message);
}

TEST_CASE("Each broken rule is found at its field with its severity")
{
    for (const Case &broken : cases()) {
        Records records = Sound().records();
        const ChangeSet set = setTo(records, broken.record);
        records.apply(set);
        const Issues issues = checkRules(records, set, today);
        const std::string entity = broken.record.info().key;
        CAPTURE(entity, broken.about, broken.field, issues.size());
        const auto found = std::ranges::find_if(issues, [&](const Issue &issue) {
            return issue.severity == broken.severity &&
                   issue.field == QLatin1String(broken.field) && issue.id == broken.record.id();
        });
        REQUIRE(found != issues.end());
        CHECK(found->entity == broken.record.info().keyText());
        CHECK_FALSE(found->message.isEmpty());
        CHECK_FALSE(found->message.contains(u"%1"));
        CHECK_FALSE(found->message.contains(u"%2"));
        CHECK(hasHard(issues) == (broken.severity == Severity::Hard));
    }
}

TEST_CASE("The check of the whole file finds what the check of a set finds")
{
    for (const Case &broken : cases()) {
        Records records = Sound().records();
        const ChangeSet set = setTo(records, broken.record);
        records.apply(set);
        const Issues whole = checkAllRules(records, today);
        for (const Issue &issue : checkRules(records, set, today)) {
            CAPTURE(broken.about, issue.field);
            const bool found = std::ranges::any_of(whole, [&](const Issue &candidate) {
                return candidate.severity == issue.severity && candidate.field == issue.field &&
                       candidate.entity == issue.entity;
            });
            CHECK(found);
        }
    }
}

TEST_CASE("A facility keeps a name and a unit when its states and placements are removed")
{
    const Sound sound;
    Records records = sound.records();
    const auto [removed, field] = GENERATE_COPY(table<Record, QString>({
        {Record(sound.secondState), u"name"_s},
        {Record(sound.secondPlacement), u"unit_code"_s},
    }));
    const ChangeSet set{.changes = {{.before = removed}}};
    records.apply(set);
    const Issues issues = checkRules(records, set, today);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].severity == Severity::Hard);
    CHECK(issues[0].record == u"CS002"_s);
    CHECK(issues[0].field == field);
}

TEST_CASE("A long check tells how far it is and can be ended")
{
    Records records = Sound().records();
    ChangeSet set;
    for (int number = 0; number < 200; ++number)
        set.add(Enterprise{.id = idOf<Enterprise>(100 + number),
                           .code = u"DN-%1"_s.arg(number),
                           .name = u"Công ty"_s});
    records.apply(set);
    std::vector<std::size_t> told;
    CHECK(checkRules(records, set, today, [&](std::size_t done) { told.push_back(done); }).empty());
    CHECK(told.size() == 4);
    CHECK(std::ranges::is_sorted(told));
    CHECK_THROWS_AS(checkRules(records, set, today, [](std::size_t) { throw Error(u"x"_s); }),
                    Error);
}

TEST_CASE("Only what a set touches is checked")
{
    Records records = Sound().records();
    Plan broken = *records.find(Ref<Plan>{idOf<Plan>()});
    broken.title.clear();
    const ChangeSet spoil = setTo(records, Record(broken));
    records.apply(spoil);
    Enterprise renamed = *records.find(Ref<Enterprise>{idOf<Enterprise>(1)});
    renamed.name = u"Tên mới"_s;
    const ChangeSet set = setTo(records, Record(renamed));
    records.apply(set);
    CHECK(checkRules(records, set, today).empty());
    CHECK(hasHard(checkAllRules(records, today)));
}

TEST_CASE("A year far from a steady series is doubted, a usual one is not")
{
    const auto [amount, doubted] = GENERATE(table<qint64, bool>({
        {3'600'000'000, false},
        {4'300'000'000, false},
        {2'900'000'000, false},
        {9'000'000'000, true},
        {1'000'000'000, true},
        {3'600, true},
    }));
    const Sound sound;
    Records records = sound.records();
    for (const int year : {2014, 2015, 2016}) {
        Usage usage = sound.usage;
        usage.id = QUuid::createUuid();
        usage.year = year;
        usage.amounts = Sound::total(3'600'000'000 + year * 10'000);
        records.apply(samples::added({usage}));
    }
    Usage usage = sound.usage;
    usage.amounts = Sound::total(amount);
    const ChangeSet set = setTo(records, Record(usage));
    records.apply(set);
    CAPTURE(amount);
    CHECK(checkRules(records, set, today).empty() == !doubted);
}

TEST_CASE("A percentage typed without its sign is told how to be written")
{
    const Field *rate = infoOf<Plan>().field("discount_rate"_L1);
    REQUIRE(rate);
    const QString said = unfitValue(*rate, QVariant::fromValue(qint64{12'000'000'000}));
    CHECK(said.contains(u"1,200%"_s));
    CHECK(said.contains(u"such as 12%"_s));
    CHECK(unfitValue(*rate, QVariant::fromValue(qint64{120'000'000})).isEmpty());
}

TEST_CASE("A base period names the drivers of its own facility only")
{
    const bool isOwn = GENERATE(true, false);
    Sound sound;
    const Facility other{.id = QUuid::createUuid(), .code = u"CS999"_s};
    const Driver driver{.id = idOf<Driver>(),
                        .facility = isOwn ? sound.baseline.facility : Ref<Facility>{other.id},
                        .code = u"NHIET"_s,
                        .name = u"Nhiệt độ"_s};
    Baseline changed = sound.baseline;
    changed.drivers = {{driver.id}};
    Records records = sound.records();
    records.all<Facility>().insert(other);
    records.all<Driver>().insert(driver);
    ChangeSet set;
    set.edit(sound.baseline, changed);
    records.apply(set);
    const Issues issues = checkRules(records, set, QDate(2020, 1, 1));
    const auto found = std::ranges::find(issues, u"drivers"_s, &Issue::field);
    CHECK((found == issues.end()) == isOwn);
    if (found != issues.end())
        CHECK(found->severity == Severity::Hard);
}

TEST_CASE("An adjustment is of one month, of something, and not before its base period")
{
    const auto [month, nano, field, severity] =
        GENERATE(table<QDate, qint64, const char *, Severity>({
            {{2018, 3, 15}, 1'000'000'000, "month", Severity::Hard},
            {{2014, 12, 1}, 1'000'000'000, "month", Severity::Soft},
            {{2018, 3, 1}, 0, "amount", Severity::Soft},
        }));
    Sound sound;
    ChangeSet set;
    set.add(Adjustment{.id = idOf<Adjustment>(),
                       .baseline = {sound.baseline.id},
                       .month = month,
                       .amount = Decimal{nano},
                       .unit = {u"TOE"_s},
                       .reason = u"Dừng lò"_s});
    Records records = sound.records();
    records.apply(set);
    const Issues issues = checkRules(records, set, QDate(2020, 1, 1));
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().field == QLatin1StringView(field));
    CHECK(issues.front().severity == severity);
}

TEST_CASE("An adjustment that nothing can be computed with is asked about")
{
    Sound sound;
    Adjustment adjustment{.id = idOf<Adjustment>(),
                          .baseline = {sound.baseline.id},
                          .month = QDate(2015, 3, 1),
                          .amount = Decimal{1'000'000'000},
                          .reason = u"Dừng lò"_s};
    const auto [resource, unit, expected] =
        GENERATE(table<bool, QString, const char *>({{false, u"TOE"_s, ""},
                                                     {false, u"tấn"_s, "resource"},
                                                     {true, u"kWh"_s, ""},
                                                     {true, u"tấn"_s, "unit"}}));
    CAPTURE(resource, unit.toStdString());
    adjustment.unit = {unit};
    if (resource)
        adjustment.resource = Ref<Resource>{sound.resource.id};
    ChangeSet set;
    set.add(adjustment);
    Records records = sound.records();
    records.apply(set);
    Issues issues = checkRules(records, set, QDate(2020, 1, 1));
    CHECK(issues.size() == (*expected ? 1u : 0u));
    if (!issues.empty()) {
        CHECK(issues.front().severity == Severity::Soft);
        CHECK(issues.front().field == QLatin1StringView(expected));
    }
}

TEST_CASE("An adjustment of what the baseline does not rest on is asked about")
{
    Sound sound;
    Resource water = sound.resource;
    water.id = idOf<Resource>(9);
    water.code = u"NUOC"_s;
    water.category = ResourceCategory::Water;
    ChangeSet set;
    set.add(water);
    set.add(Adjustment{.id = idOf<Adjustment>(),
                       .baseline = {sound.baseline.id},
                       .month = QDate(2015, 3, 1),
                       .resource = Ref<Resource>{water.id},
                       .amount = Decimal{1'000'000'000},
                       .unit = {u"kWh"_s},
                       .reason = u"Dừng lò"_s});
    Records records = sound.records();
    records.apply(set);
    const Issues issues = checkRules(records, set, QDate(2020, 1, 1));
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().severity == Severity::Soft);
    CHECK(issues.front().field == u"resource"_s);
}

TEST_CASE("A lock is dated after the months that it keeps, and not in the future")
{
    const auto [day, isDoubtful] = GENERATE(table<QDate, bool>({
        {{2016, 3, 28}, false},
        {{2016, 1, 1}, false},
        {{2015, 12, 31}, true},
        {{2021, 1, 1}, true},
    }));
    Sound sound;
    Baseline locked = sound.baseline;
    locked.from = QDate(2015, 1, 1);
    locked.to = QDate(2015, 12, 31);
    locked.lockedOn = day;
    ChangeSet set;
    set.edit(sound.baseline, locked);
    Records records = sound.records();
    records.apply(set);
    const Issues issues = checkRules(records, set, QDate(2020, 1, 1));
    CHECK(issues.size() == (isDoubtful ? 1u : 0u));
    if (!issues.empty()) {
        CHECK(issues.front().severity == Severity::Soft);
        CHECK(issues.front().field == u"locked_on"_s);
    }
}

TEST_CASE("TOE measures no resource by itself")
{
    Sound sound;
    ChangeSet set;
    set.add(Usage{.id = idOf<Usage>(9),
                  .facility = {sound.facility.id},
                  .resource = {sound.resource.id},
                  .year = 2017,
                  .unit = {u"TOE"_s}});
    Records records = sound.records();
    records.apply(set);
    const Issues issues = checkRules(records, set, QDate(2020, 1, 1));
    REQUIRE(hasHard(issues));
    CHECK(issues.front().field == u"unit"_s);
    CHECK(issues.front().message.contains(u"factors"_s));
}
