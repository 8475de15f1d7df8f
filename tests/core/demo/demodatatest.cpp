// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/indicators.h"
#include "core/indicators/surveydraw.h"
#include "core/indicators/surveyresult.h"
#include "core/model/dated.h"
#include "core/model/rules.h"
#include "core/savings/measurefigures.h"
#include "tests/catch.h"
#include "tests/core/demo/demoplan.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const Records &natural()
{
    static const Records records = demonstrated({});
    return records;
}

/// Every value of the enumeration that a member of the records takes.
template <class T, class E>
std::size_t kinds(const Records &records, E T::*member)
{
    QSet<int> found;
    for (const T &record : records.all<T>())
        found.insert(static_cast<int>(record.*member));
    return static_cast<std::size_t>(found.size());
}

} // namespace

TEST_CASE("A facility that used something in the first year has a locked baseline of that year")
{
    for (const Facility &facility : natural().all<Facility>()) {
        bool used = false;
        for (const Usage &usage : natural().all<Usage>().of(facility.id))
            used = used || usage.year == 2015;
        if (!used)
            continue;
        INFO(facility.code);
        CHECK(std::ranges::any_of(
            natural().all<Baseline>().of(facility.id), [](const Baseline &baseline) {
                return !baseline.resource && !baseline.product && baseline.lockedOn &&
                       baseline.from == QDate(2015, 1, 1) && baseline.to == QDate(2015, 12, 31);
            }));
    }
}

TEST_CASE("The sample of a demonstration is the one that its seed draws, and most of it answered")
{
    const Records &records = natural();
    const auto sampled =
        std::ranges::find(records.all<Survey>(), SurveyMode::Sample, &Survey::mode);
    REQUIRE(sampled != records.all<Survey>().end());
    QSet<QUuid> asked;
    Records unanswered = records;
    for (const SurveyAnswer &answer : records.all<SurveyAnswer>().of(sampled->id)) {
        asked.insert(answer.facility.id);
        unanswered.all<SurveyAnswer>().remove(answer.id);
    }
    CHECK(static_cast<int>(asked.size()) == sampled->sample);
    const SurveyDraw again = drawSurvey(unanswered, *sampled,
                                        {.size = *sampled->sample,
                                         .strataBy = sampled->strataBy,
                                         .seed = *sampled->seed,
                                         .questions = {FactKind::Aware}});
    REQUIRE(again.problem.isEmpty());
    QSet<QUuid> drawn;
    for (const Change &change : again.set.changes) {
        if (const auto *answer = change.record().as<SurveyAnswer>())
            drawn.insert(answer->facility.id);
    }
    CHECK(drawn == asked);
    const SurveyResult result =
        surveyResult(records, *sampled, FactKind::Aware, confidenceFor(records, FactKind::Aware));
    CHECK(result.isStratified());
    CHECK(result.whole.interval);
    CHECK(*result.whole.responseRate > 0.7);
    CHECK(*result.whole.responseRate < 1);
}

TEST_CASE("Indicators of a demonstration come to plausible values in the last year")
{
    const auto seed = GENERATE(quint64(1), 2, 3, 4, 5);
    const Records records = demonstrated({.seed = seed});
    Savings savings(records);
    QHash<QString, IndicatorResult> last;
    for (const IndicatorResult &result : indicators(savings, QDate(2020, 12, 31)))
        last.insert(result.code, result);
    INFO("seed " << seed);
    const auto value = [&](const QString &code) { return last[code].value.value_or(-1); };
    CHECK(value(u"M1"_s) > 0.72);
    CHECK(value(u"M1"_s) < 0.95);
    CHECK(value(u"M2"_s) > 0.32);
    CHECK(value(u"M2"_s) < 0.56);
    CHECK(value(u"M3"_s) > 0.07);
    CHECK(value(u"M3"_s) < 0.14);
    CHECK(value(u"M4"_s) > 0.38);
    CHECK(value(u"M4"_s) < 0.68);
    CHECK(value(u"M5"_s) == 1);
    for (const char *code : {"M1", "M2", "M3", "M4"}) {
        INFO(code);
        CHECK(last[QString::fromLatin1(code)].trajectory.planned.has_value());
    }
    for (const IndicatorResult &result : indicators(savings, QDate(2015, 12, 31))) {
        if (result.value)
            CHECK(*result.value < 0.35);
    }
}

TEST_CASE("Savings are mostly between 4 and 18 per cent, and a few are negative")
{
    const Records records = demonstrated({.facilities = 400});
    Savings savings(records);
    int usual = 0;
    int negative = 0;
    int all = 0;
    for (const Fact &fact : records.all<Fact>()) {
        if (fact.what != FactKind::Applying || fact.value == YesNo::No ||
            fact.date > QDate(2019, 9, 30))
            continue;
        const Baseline *baseline = energyBaseline(records, *fact.facility, 2020);
        const auto saving = baseline ? savings.of(*baseline, 2020).saving : std::nullopt;
        if (!saving)
            continue;
        ++all;
        usual += *saving > 0.04 && *saving < 0.18;
        negative += *saving < 0;
    }
    REQUIRE(all > 50);
    CHECK(usual * 100 > all * 65);
    CHECK(negative > 0);
    CHECK(negative * 100 < all * 20);
}

TEST_CASE("A demonstration has gaps and doubts, but few")
{
    int findings = 0;
    int checked = 0;
    for (const Issue &issue : checkAllRules(natural(), QDate(2040, 1, 1))) {
        CHECK(issue.severity == Severity::Soft);
        ++findings;
    }
    int gaps = 0;
    int totals = 0;
    int estimates = 0;
    for (const Usage &usage : natural().all<Usage>()) {
        ++checked;
        gaps += usage.amounts.known != 0 && !usage.amounts.hasAllMonths();
        totals += usage.amounts.hasTotal;
        if (usage.amounts.estimated != 0) {
            ++estimates;
            CHECK(usage.year == 2020);
            CHECK(usage.amounts.estimated == 1u << 11);
        }
    }
    CHECK(findings > 5);
    CHECK(findings < checked / 20);
    CHECK(gaps > 10);
    CHECK(totals > 50);
    CHECK(estimates > 50);
    const auto noReply = std::ranges::count(natural().all<SurveyAnswer>(), SurveyReply::NoReply,
                                            &SurveyAnswer::reply);
    CHECK(noReply > 0);
    CHECK(static_cast<std::size_t>(noReply) * 4 < natural().all<SurveyAnswer>().size());
}

TEST_CASE("Tea is made from March to November, and what is not made is zero, not unknown")
{
    const Records records = demonstrated({.facilities = 200});
    qint64 summer = 0;
    qint64 winter = 0;
    for (const Output &output : records.all<Output>()) {
        if (records.find(output.product)->name != u"Chè xanh khô" || !output.amounts.hasAllMonths())
            continue;
        summer += *output.amounts.month(6);
        winter += *output.amounts.month(0);
    }
    CHECK(winter > 0);
    CHECK(summer > winter * 6);
}

TEST_CASE("A demonstration shows every kind there is")
{
    CHECK(kinds(natural(), &Fact::what) == choicesOf<FactKind>.size());
    CHECK(kinds(natural(), &Fact::source) >= choicesOf<FactSource>.size() - 1);
    CHECK(kinds(natural(), &Fact::value) == 2);
    CHECK(kinds(natural(), &Event::eventKind) == choicesOf<EventKind>.size());
    CHECK(kinds(natural(), &BudgetLine::stage) == choicesOf<BudgetStage>.size());
    CHECK(kinds(natural(), &Activity::status) == choicesOf<ActivityStatus>.size());
    CHECK(kinds(natural(), &Measure::measureClass) == choicesOf<MeasureClass>.size());
    CHECK(kinds(natural(), &Measure::status) == choicesOf<MeasureStatus>.size());
    QSet<int> due;
    for (const Activity &activity : natural().all<Activity>())
        due.insert(static_cast<int>(activity.due->kind));
    CHECK(due.size() == 6);
}

TEST_CASE("Measures of a demonstration can be reckoned, and one of them is doubtful")
{
    Savings savings(natural());
    const Plan &plan = natural().all<Plan>().rows().front();
    const auto figures = measureFigures(savings, measureBasis(&plan, QDate(2020, 12, 31), 2020));
    REQUIRE(figures.size() > 50);
    std::size_t withValue = 0;
    std::size_t ownLives = 0;
    std::size_t recorded = 0;
    std::size_t doubted = 0;
    for (const MeasureFigures &one : figures) {
        withValue += one.counted().presentValue.value ? 1 : 0;
        ownLives += one.hasOwnLife ? 1 : 0;
        doubted += one.openDoubts() > 0 ? 1 : 0;
        recorded += std::ranges::any_of(one.resources, [](const ResourceSaved &saved) {
            return saved.recorded.avoided.has_value();
        });
    }
    CHECK(withValue > figures.size() / 3);
    CHECK(ownLives > figures.size() / 5);
    CHECK(ownLives < figures.size());
    CHECK(recorded > figures.size() / 10);
    CHECK(doubted >= 1);
    CHECK(doubted < figures.size() / 10);
    const auto &measures = natural().all<Measure>();
    CHECK(std::ranges::all_of(measures, [](const Measure &measure) {
        return measure.support.has_value() == !measure.supportFor.isEmpty();
    }));
    CHECK(natural().all<MeasureSaving>().size() > 5);
    CHECK(std::ranges::any_of(natural().all<MeasureSaving>(),
                              [](const MeasureSaving &saving) { return saving.amount.nano < 0; }));
}

TEST_CASE("Facilities of a demonstration change over the years")
{
    const Records records = demonstrated({.facilities = 300});
    int closed = 0;
    int moved = 0;
    int owned = 0;
    QSet<QUuid> renamed;
    QSet<QUuid> suspended;
    QSet<QUuid> outOfScope;
    QHash<QUuid, int> facilitiesOf;
    for (const Facility &facility : records.all<Facility>()) {
        closed += facility.closedOn.has_value();
        moved += std::ranges::distance(records.all<FacilityPlacement>().of(facility.id)) > 1;
        const FacilityState *first = stateOn(records, {facility.id}, *facility.openedOn);
        REQUIRE(first);
        owned += first->enterprise.has_value();
        if (first->enterprise)
            ++facilitiesOf[first->enterprise->id];
        for (const FacilityState &state : records.all<FacilityState>().of(facility.id)) {
            if (state.name != first->name)
                renamed.insert(facility.id);
            if (state.operation == Operation::Suspended)
                suspended.insert(facility.id);
            if (!state.inScope)
                outOfScope.insert(facility.id);
        }
    }
    CHECK(closed > 3);
    CHECK(moved > 3);
    CHECK(owned > 200);
    CHECK(renamed.size() > 3);
    CHECK(suspended.size() > 3);
    CHECK(outOfScope.size() > 3);
    const auto most = *std::ranges::max_element(facilitiesOf);
    CHECK(most == 3);
}

TEST_CASE("Facilities are where there is a unit on every day of a placement's beginning")
{
    const Records records = demonstrated({.facilities = 150, .firstYear = 2018, .lastYear = 2026});
    bool afterDistricts = false;
    bool split = false;
    for (const FacilityPlacement &placement : records.all<FacilityPlacement>()) {
        const AdminUnit *unit = records.find(placement.unit);
        REQUIRE(unit);
        CHECK(unit->isValidOn(*placement.from));
        afterDistricts = afterDistricts || *placement.from > QDate(2025, 7, 1);
        split = split || *placement.from == QDate(2025, 7, 1);
    }
    CHECK(afterDistricts);
    CHECK(split);
}

TEST_CASE("No tax code of a demonstration can be anybody's")
{
    constexpr std::array weights{31, 29, 23, 19, 17, 13, 7, 5, 3};
    QSet<QString> codes;
    bool hasLeadingZero = false;
    for (const Enterprise &enterprise : natural().all<Enterprise>()) {
        const QString &code = enterprise.taxCode;
        if (code.isEmpty())
            continue;
        INFO(code);
        REQUIRE(QRegularExpression(u"^\\d{10}$"_s).match(code).hasMatch());
        int sum = 0;
        for (std::size_t digit = 0; digit < weights.size(); ++digit)
            sum += weights[digit] * code[static_cast<qsizetype>(digit)].digitValue();
        CHECK(10 - sum % 11 != code.back().digitValue());
        CHECK_FALSE(codes.contains(code));
        codes.insert(code);
        hasLeadingZero = hasLeadingZero || code.startsWith(u'0');
    }
    CHECK(codes.size() > 30);
    CHECK(hasLeadingZero);
}

TEST_CASE("Money of a demonstration is planned, then allocated, then spent")
{
    QHash<QPair<QUuid, QUuid>, QHash<BudgetStage, qint64>> sums;
    QHash<int, qint64> planned;
    for (const BudgetLine &line : natural().all<BudgetLine>()) {
        sums[{line.activity->id, line.source.id}][line.stage] += line.amount.dong;
        if (line.stage == BudgetStage::Planned)
            planned[line.year] += line.amount.dong;
    }
    int inOrder = 0;
    for (const auto &stages : sums) {
        const qint64 allocated = stages.value(BudgetStage::Allocated);
        inOrder += stages.value(BudgetStage::Planned) >= allocated &&
                   (allocated == 0 || allocated >= stages.value(BudgetStage::Disbursed));
    }
    CHECK(inOrder * 100 > sums.size() * 90);
    constexpr qint64 million = 1'000'000;
    for (int year = 2016; year <= 2020; ++year) {
        CHECK(planned[year] > 300 * million);
        CHECK(planned[year] < 2'000 * million);
    }
}

TEST_CASE("Targets of a demonstration are amended, never overwritten")
{
    for (const Target &target : templatePlan().all<Target>())
        CHECK(*natural().find<Target>({target.id}) == target);
    int amended = 0;
    for (const Target &target : natural().all<Target>()) {
        if (!target.baselineValue)
            continue;
        ++amended;
        CHECK(target.baselineDate == QDate(2015, 12, 31));
        CHECK(target.effectiveFrom == QDate(2017, 5, 11));
        CHECK(target.baselineValue->nano < target.min.nano);
    }
    CHECK(amended == 4);
}
