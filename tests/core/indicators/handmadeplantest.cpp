// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/indicators/registerplan.h"

using namespace sxsh;
using Catch::Matchers::WithinRel;

// A plan small enough to be checked by hand. Its figures come from handmadeplan.py beside this
// file, which counts the same register with exact fractions and shares nothing with the program:
//     python3 tests/core/indicators/handmadeplan.py

namespace {

constexpr YesNo yes = YesNo::Yes;
constexpr YesNo no = YesNo::No;

class HandmadePlan : public RegisterPlan
{
public:
    Ref<Indicator> m2 =
        indicator("M2", IndicatorKind::Share, "facility:applying", "facility:in_scope");
    Ref<Indicator> m3 = indicator("M3", IndicatorKind::MeanSaving, "saving:energy");
    Ref<Indicator> m4 =
        indicator("M4", IndicatorKind::Share, "enterprise:staff_trained", "enterprise:in_scope");

    HandmadePlan()
    {
        for (const int year : {2016, 2017, 2018})
            annualPeriod(year);
        Target line{.indicator = m2,
                    .due = day("2020-12-31"),
                    .min = decimal(0.5),
                    .baselineValue = decimal(0.1),
                    .baselineDate = day("2015-12-31"),
                    .effectiveFrom = day("2016-05-11")};
        add(line);
        target(m3, 0.08, 0.13);

        const auto first = add(Enterprise{.code = QStringLiteral("DN1")});
        const auto second = add(Enterprise{.code = QStringLiteral("DN2")});
        const auto cs1 = placed("CS1", south, first);
        const auto cs2 = placed("CS2", north, first);
        const auto cs3 = placed("CS3", south, {}, "2017-07-01");
        const auto cs4 = placed("CS4", south, {}, "", "2018-06-01");
        const auto cs5 = placed("CS5", north, {});
        const auto cs6 = placed("CS6", north, second);
        state(cs6, "2018-01-01", true, Operation::Suspended, second);

        fact(cs1, FactKind::Applying, yes, "2016-09-01");
        fact(cs2, FactKind::Applying, no, "2016-10-01", FactSource::Inspection);
        fact(cs2, FactKind::Applying, yes, "2018-05-01", FactSource::Document);
        fact(cs3, FactKind::Applying, yes, "2018-02-01");
        fact(cs3, FactKind::Applying, no, "2018-02-01", FactSource::OwnReport, "2018-01-31");
        fact(cs6, FactKind::Applying, yes, "2016-11-01", FactSource::Document);
        fact(cs4, FactKind::Applying, no, "2016-11-01", FactSource::Document);
        const auto census = add(Survey{.code = QStringLiteral("DT2016"),
                                       .date = day("2016-11-01"),
                                       .validUntil = day("2017-10-31")});
        add(SurveyAnswer{.survey = census,
                         .facility = cs5,
                         .what = FactKind::Applying,
                         .reply = SurveyReply::Yes});

        add(DerivationRule{.eventKind = EventKind::Course,
                           .technicalOnly = true,
                           .what = FactKind::StaffTrained,
                           .validityMonths = 12});
        const auto course = add(Event{.code = QStringLiteral("L1"), .date = day("2017-05-10")});
        for (const auto facility : {cs1, cs2, cs4})
            add(Participation{.event = course, .facility = facility, .technical = true});
        add(Participation{.event = course, .facility = cs5});
        fact(cs1, FactKind::StaffTrained, no, "2017-05-10", FactSource::Inspection);
        fact(cs3, FactKind::StaffTrained, yes, "2018-09-01");

        figures(cs1,
                {{2015, 180'000, 420, 600}, {2017, 176'000, 400, 610}, {2018, 171'000, 372, 620}});
        figures(cs2, {{2015, 1'250'000, {}, 2500}, {2018, 1'311'000, {}, 2850}});
        figures(cs3, {{2015, 5000, {}, 10}, {2018, 5200, {}, 10}});
    }

private:
    struct YearFigures {
        int year;
        double electricity;
        std::optional<double> coal;
        double output;
    };

    Ref<AdminUnit> south = district("034");
    Ref<AdminUnit> north = district("026");

    Ref<AdminUnit> district(const char *code)
    {
        return add(AdminUnit{.code = QLatin1String(code), .level = UnitLevel::District});
    }
    Ref<Facility> placed(const char *code, Ref<AdminUnit> unit,
                         std::optional<Ref<Enterprise>> enterprise, const char *opened = "",
                         const char *closed = "")
    {
        const auto ref = facility(QLatin1String(code), opened, closed);
        setState(ref, [&](FacilityState &state) { state.enterprise = enterprise; });
        add(FacilityPlacement{.facility = ref, .unit = unit});
        return ref;
    }
    void figures(Ref<Facility> facility, const std::vector<YearFigures> &years)
    {
        const auto made = product(facility, "SP", QStringLiteral("Chè"), QStringLiteral("tấn"));
        for (const YearFigures &of : years) {
            use(facility, electricity, of.year, yearly(of.electricity, u"kWh"));
            if (of.coal)
                use(facility, coal, of.year, yearly(*of.coal, u"tấn"));
            output(facility, made, of.year, yearly(of.output, u"tấn"), QStringLiteral("tấn"));
        }
        baseline(facility);
    }
};

} // namespace

TEST_CASE("A plan made by hand counts as an independent script does, year by year")
{
    HandmadePlan plan;
    Savings savings(plan.records);
    const auto years = indicatorsBy(Grouping::Year, savings, day("2018-12-31"));
    REQUIRE(years.size() == 3);
    struct Expected {
        int yes, all, unknown;
        double planned;
        TrajectoryState state;
        std::optional<double> weighted, simple, share;
        int n, withoutSaving;
        int trained, enterprises, untold;
    };
    const std::array<Expected, 3> expected{
        Expected{3, 5, 0, 0.17640941434044882, TrajectoryState::Ahead, {}, {}, {}, 0, 3, 0, 4, 4},
        Expected{2, 6, 2, 0.25632183908045975, TrajectoryState::Ahead, 0.06031391980289315,
                 0.06031391980289315, 0.0, 1, 1, 2, 5, 3},
        Expected{2, 4, 2, 0.3362342638204707, TrajectoryState::Ahead, 0.10933673097893733,
                 0.1077951304803667, 1.0, 2, 0, 1, 3, 2}};
    for (std::size_t index = 0; index < years.size(); ++index) {
        const Expected &wanted = expected[index];
        const IndicatorResult &m2 = years[index].indicators[0];
        CHECK(m2.numerator == whole(wanted.yes));
        CHECK(m2.denominator == whole(wanted.all));
        CHECK(m2.unknown == wanted.unknown);
        CHECK_THAT(*m2.trajectory.planned, WithinRel(wanted.planned, 1e-12));
        CHECK(m2.trajectory.state == wanted.state);

        const IndicatorResult &m3 = years[index].indicators[1];
        CHECK(m3.value.has_value() == wanted.weighted.has_value());
        CHECK(m3.unknown == wanted.withoutSaving);
        REQUIRE(m3.saving);
        CHECK(m3.saving->n == wanted.n);
        CHECK(m3.saving->shareAtOrAbove == wanted.share);
        if (wanted.weighted) {
            CHECK_THAT(*m3.value, WithinRel(*wanted.weighted, 1e-12));
            CHECK_THAT(*m3.saving->simpleMean, WithinRel(*wanted.simple, 1e-12));
        }

        const IndicatorResult &m4 = years[index].indicators[2];
        CHECK(m4.numerator == whole(wanted.trained));
        CHECK(m4.denominator == whole(wanted.enterprises));
        CHECK(m4.unknown == wanted.untold);
    }
}

TEST_CASE("A plan made by hand counts as an independent script does, district by district")
{
    HandmadePlan plan;
    Savings savings(plan.records);
    const auto groups = indicatorsBy(Grouping::Unit, savings, day("2018-12-14"));
    REQUIRE(groups.size() == 2);
    for (const IndicatorGroup &group : groups) { // 026 and 034 alike
        CHECK(group.indicators[0].numerator == whole(1));
        CHECK(group.indicators[0].denominator == whole(2));
        CHECK(group.indicators[0].unknown == 1);
    }
}
