// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/indicators.h"
#include "tests/catch.h"
#include "tests/core/indicators/groupedplan.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

constexpr YesNo yes = YesNo::Yes;
constexpr YesNo no = YesNo::No;

/// “CS1 counts: why” of each subject, in their order.
QStringList told(const std::vector<Subject> &subjects)
{
    QStringList lines;
    for (const Subject &subject : subjects) {
        lines += u"%1 %2: %3"_s.arg(subject.code, choiceKey(subject.standing), subject.why);
    }
    return lines;
}

/// A plan with three activities, their leaflets, a course and a workshop.
class WorkPlan : public RegisterPlan
{
public:
    WorkPlan()
    {
        const auto clause = add(Clause{.plan = plan, .code = u"II.1"_s});
        const auto type = add(OutputType{.code = u"TO-ROI"_s});
        const auto activity = [&](const char *code, ActivityStatus status, const char *done) {
            return add(Activity{.code = QLatin1String(code),
                                .clause = clause,
                                .title = u"Việc "_s + QLatin1String(code),
                                .status = status,
                                .doneOn = maybe(done)});
        };
        const auto leaflets = activity("A1", ActivityStatus::Done, "2017-06-30");
        activity("A2", ActivityStatus::Done, "");
        activity("A3", ActivityStatus::InProgress, "");
        add(ActivityOutput{
            .activity = leaflets, .outputType = type, .year = 2016, .done = decimal(1000)});
        add(ActivityOutput{.activity = leaflets, .outputType = type, .year = 2018});
        const auto course =
            add(Event{.code = u"E1"_s, .name = u"Lớp SXSH"_s, .date = day("2017-05-01")});
        add(Event{.code = u"E2"_s, .eventKind = EventKind::Workshop, .date = day("2017-12-31")});
        add(Participation{.event = course, .person = u"Bình"_s});
        add(Participation{.event = course, .person = u"An"_s});
    }

    QStringList subjects(const char *key)
    {
        return told(explanation(indicator("C", IndicatorKind::Count, key), "2018-06-30").subjects);
    }
};

} // namespace

TEST_CASE("Work is explained by when it was done, or why that is not known")
{
    WorkPlan plan;
    const QString done = choiceLabel(ActivityStatus::Done);
    const QString running = choiceLabel(ActivityStatus::InProgress);
    CHECK(plan.subjects("activity:done") ==
          QStringList{u"A1 yes: "_s + done + u" 30/06/2017"_s, u"A3 no: "_s + running,
                      u"A2 unknown: Done, but without the day it was done: enter it."_s});
    CHECK(plan.subjects("activity:all") == QStringList{u"A1 yes: "_s + done + u" 30/06/2017"_s,
                                                       u"A2 yes: "_s + done,
                                                       u"A3 yes: "_s + running});
    CHECK(plan.subjects("output:TO-ROI") ==
          QStringList{u"A1 yes: 1,000 in 2016."_s,
                      u"A1 unknown: Nothing recorded as done in 2018: enter the figure."_s});
}

TEST_CASE("Events are explained by their day, and who took part by the event")
{
    WorkPlan plan;
    const QString course = u"%1 on 01/05/2017."_s.arg(choiceLabel(EventKind::Course));
    const QString workshop = u"%1 on 31/12/2017."_s.arg(choiceLabel(EventKind::Workshop));
    CHECK(plan.subjects("event:count") ==
          QStringList{u"E1 yes: "_s + course, u"E2 yes: "_s + workshop});
    CHECK(plan.subjects("event:workshop") ==
          QStringList{u"E2 yes: "_s + workshop, u"E1 no: "_s + course});
    CHECK(plan.subjects("participation:count") ==
          QStringList(2, u"E1 yes: Took part in Lớp SXSH on 01/05/2017."_s));
}

TEST_CASE("A figure typed by hand is explained by its day and source, a wrong key by nothing")
{
    RegisterPlan plan;
    const auto typed = plan.indicator("S", IndicatorKind::Share, "manual");
    plan.add(ManualFigure{.indicator = typed,
                          .date = day("2017-01-01"),
                          .numerator = whole(9),
                          .denominator = whole(10),
                          .source = u"Báo cáo 12"_s});
    CHECK(plan.explanation(typed, "2016-12-31").subjects.empty());
    CHECK(told(plan.explanation(typed, "2017-01-01").subjects) ==
          QStringList{u"S yes: Typed for 01/01/2017, source: Báo cáo 12."_s});
    plan.facility(u"CS1"_s);
    const auto wrong = plan.indicator("X", IndicatorKind::Count, "facility:wrong");
    CHECK(plan.explanation(wrong, "2017-01-01").subjects.empty());
    CHECK(plan.explanation(wrong, "2017-01-01").outside.empty());
}

TEST_CASE("An organisation is explained by its own fact")
{
    RegisterPlan plan;
    const auto m5 = plan.indicator("M5", IndicatorKind::YesNo, "organisation:dedicated_officer");
    Indicator changed = *plan.records.find(m5);
    changed.organisation = plan.department;
    plan.records.all<Indicator>().replace(changed);
    plan.add(Fact{.organisation = plan.department,
                  .what = FactKind::DedicatedOfficer,
                  .date = day("2017-02-01")});
    const IndicatorExplanation found = plan.explanation(m5, "2017-02-01");
    REQUIRE(found.subjects.size() == 1);
    CHECK(found.subjects[0].kind == EntityKind::Organisation);
    CHECK(found.subjects[0].name == u"Sở");
    CHECK_THAT(found.subjects[0].why.toStdString(), Contains("Recorded on 01/02/2017"));
    CHECK(plan.explanation(m5, "2017-01-31").subjects[0].standing == Standing::Unknown);
}

TEST_CASE("Who is not in the denominator stands outside, with the reason of the denominator")
{
    RegisterPlan plan;
    for (const char *code : {"CS1", "CS2", "CS3"})
        plan.facility(QLatin1String(code));
    const auto &all = plan.records.all<Facility>().rows();
    plan.fact({all[0].id}, FactKind::Applying, yes, "2017-01-01");
    plan.fact({all[0].id}, FactKind::Verified, no, "2017-02-01");
    plan.fact({all[1].id}, FactKind::Applying, no, "2017-01-02");
    const auto [numerator, denominator] = GENERATE(table<const char *, const char *>({
        {"facility:verified", "facility:applying"},
        {"enterprise:verified", "enterprise:applying"},
    }));
    const auto share = plan.indicator("V", IndicatorKind::Share, numerator, denominator);
    const IndicatorExplanation found = plan.explanation(share, "2018-01-01");
    REQUIRE(found.subjects.size() == 1);
    CHECK(found.subjects[0].code == u"CS1");
    CHECK(found.subjects[0].standing == Standing::No);
    CHECK_THAT(found.subjects[0].why.toStdString(), Contains("on 01/02/2017"));
    REQUIRE(found.outside.size() == 2);
    CHECK_THAT(found.outside[0].why.toStdString(), Contains("on 02/01/2017"));
    CHECK_THAT(found.outside[1].why.toStdString(), Contains("No record of"));
}

TEST_CASE("Everyone is inside where the denominator is no group of the same kind")
{
    RegisterPlan plan;
    plan.facility(u"CS1"_s);
    plan.setState(plan.facility(u"CS2"_s),
                  [](FacilityState &state) { state.from = day("2017-03-01"); });
    const char *denominator = GENERATE("", "enterprise:in_scope");
    const auto share = plan.indicator("V", IndicatorKind::Share, "facility:in_scope", denominator);
    CHECK(told(plan.explanation(share, "2018-01-01").subjects) ==
          QStringList{u"CS1 yes: Operating and in scope."_s,
                      u"CS2 yes: Operating and in scope, as stated from 01/03/2017."_s});
}

TEST_CASE("An enterprise of several facilities is explained by the one that says most")
{
    RegisterPlan plan;
    const auto enterprise = plan.add(Enterprise{.code = u"DN"_s, .name = u"Công ty"_s});
    const auto [first, second, third, standing, word] =
        GENERATE(table<std::optional<YesNo>, std::optional<YesNo>, std::optional<YesNo>, Standing,
                       const char *>({
            {yes, yes, no, Standing::Yes, "CS1 "},
            {no, yes, {}, Standing::Yes, "CS2 "},
            {no, {}, {}, Standing::Unknown, "CS2 "},
            {{}, {}, yes, Standing::Yes, "CS3 "},
            {no, no, no, Standing::No, "All 3 facilities are known and none counts."},
        }));
    int number = 0;
    for (const auto &value : {first, second, third}) {
        const auto owned = plan.facility(u"CS%1"_s.arg(++number));
        plan.setState(owned, [&](FacilityState &state) { state.enterprise = enterprise; });
        if (value)
            plan.fact(owned, FactKind::Applying, *value, "2017-01-01");
    }
    const auto m4 = plan.indicator("M4", IndicatorKind::Count, "enterprise:applying");
    const auto subjects = plan.explanation(m4, "2018-01-01").subjects;
    REQUIRE(subjects.size() == 1);
    CHECK(subjects[0].code == u"DN");
    CHECK(subjects[0].standing == standing);
    CHECK_THAT(subjects[0].why.toStdString(), Contains(word));
}

TEST_CASE("Whoever is not in the register says why")
{
    RegisterPlan plan;
    plan.facility(u"CS1"_s, "2019-01-01");
    plan.facility(u"CS2"_s, "", "2017-01-01");
    plan.add(Facility{.code = u"CS3"_s});
    plan.setState(plan.facility(u"CS4"_s), [](FacilityState &state) { state.inScope = false; });
    plan.setState(plan.facility(u"CS5"_s),
                  [](FacilityState &state) { state.operation = Operation::Suspended; });
    const auto double6 = plan.facility(u"CS6"_s);
    plan.add(SameAs{.record = double6, .canonical = plan.facility(u"CS7"_s)});
    const auto count = plan.indicator("C", IndicatorKind::Count, "facility:in_scope");
    CHECK(told(plan.explanation(count, "2018-01-01").outside) ==
          QStringList{u"CS1 no: Opened only on 01/01/2019."_s, u"CS2 no: Closed on 01/01/2017."_s,
                      u"CS3 no: It has no state on 01/01/2018: enter one."_s,
                      u"CS4 no: Out of the plan's scope."_s, u"CS5 no: Suspended."_s,
                      u"CS6 no: The same as CS7, where it is counted."_s});
}

TEST_CASE("A saving is explained with its interval, its claim and what was noted")
{
    RegisterPlan plan;
    const auto m3 = plan.indicator("M3", IndicatorKind::MeanSaving, "saving:energy");
    plan.annualPeriod(2018);
    const auto adopter = [&](const char *code) {
        const auto made = plan.facility(QLatin1String(code));
        plan.fact(made, FactKind::Applying, yes, "2017-01-01");
        return made;
    };
    plan.savingOf(adopter("CS1"), 500, 2018, 460);
    // Metered: 100 + 2x ± 1 kWh for x tonnes, and 3 less than that in the year.
    const auto metered = adopter("CS2");
    const auto tea = plan.product(metered, "SP", u"Chè"_s, u"tấn"_s);
    Amounts made;
    Amounts usedBefore;
    Amounts used;
    for (int month = 0; month < 12; ++month) {
        const int error = month % 4 == 0 || month % 4 == 3 ? 1 : -1;
        made.setMonth(month, (month + 1) * findUnit(u"tấn")->quanta);
        usedBefore.setMonth(month, (102 + 2 * month + error) * findUnit(u"kWh")->quanta);
        used.setMonth(month, (99 + 2 * month) * findUnit(u"kWh")->quanta);
    }
    used.estimated = 1;
    plan.output(metered, tea, 2015, made, u"tấn"_s);
    plan.output(metered, tea, 2018, made, u"tấn"_s);
    plan.use(metered, plan.electricity, 2015, usedBefore);
    plan.use(metered, plan.electricity, 2018, used);
    plan.add(Baseline{.facility = metered,
                      .method = BaselineMethod::Regression,
                      .from = day("2015-01-01"),
                      .to = day("2015-12-31")});
    // A mix of products without a common unit has no specific use.
    const auto mixed = adopter("CS3");
    for (const char *unit : {"tấn", "hộp"}) {
        const QString code = QString::fromUtf8(unit);
        const auto product = plan.product(mixed, unit, code, code);
        for (const int year : {2015, 2018})
            plan.output(mixed, product, year, yearly(100, code), code);
        plan.use(mixed, plan.electricity, 2015, yearly(1000, u"kWh"), product);
    }
    plan.use(mixed, plan.electricity, 2018, yearly(1800, u"kWh"));
    plan.add(Baseline{.facility = mixed,
                      .method = BaselineMethod::Mix,
                      .from = day("2015-01-01"),
                      .to = day("2015-12-31")});

    // Months that err alike leave no interval; a year without output has no specific use.
    const auto idle = adopter("CS4");
    const auto paper = plan.product(idle, "GIAY", u"Giấy"_s, u"tấn"_s);
    for (int month = 0; month < 12; ++month) {
        made.setMonth(month, (1 + month % 2) * findUnit(u"tấn")->quanta);
        usedBefore.setMonth(month, (month < 6 ? 121 : 119) * findUnit(u"kWh")->quanta +
                                       month % 2 * 20 * findUnit(u"kWh")->quanta);
    }
    plan.output(idle, paper, 2015, made, u"tấn"_s);
    plan.output(idle, paper, 2018, monthly(0, u"tấn", 0x0FFF), u"tấn"_s);
    plan.use(idle, plan.electricity, 2015, usedBefore);
    plan.use(idle, plan.electricity, 2018, monthly(90, u"kWh", 0x0FFF));
    plan.add(Baseline{.facility = idle,
                      .method = BaselineMethod::Regression,
                      .from = day("2015-01-01"),
                      .to = day("2015-12-31")});

    const auto why = [&] {
        QStringList words;
        for (const Subject &subject : plan.explanation(m3, "2018-12-31").subjects)
            words += subject.why;
        REQUIRE(words.size() == 4);
        return words;
    };
    CHECK_THAT(why()[0].toStdString(), Contains("Saves 8.00%: ") && Contains(" TOE/tấn, "));
    CHECK_FALSE(why()[0].contains(u"by ratio"));
    plan.target(m3, 0.08);
    CHECK(why()[0].endsWith(u"Reaches 8% by ratio, not verified."));
    // 36 of 1,356 kWh
    CHECK_THAT(why()[1].toStdString(), Contains("Saves 2.65%") && Contains("Between 2.") &&
                                           Contains("Below 8%.") &&
                                           Contains("Estimated amounts: Điện 1/2018"));
    CHECK_THAT(why()[2].toStdString(), Contains("Saves 10.00%: 0.03 of 0.31 TOE avoided."));
    // 100 + 20·0 of each month were expected
    CHECK(why()[3] == u"Saves 10.00%: 0.02 of 0.19 TOE avoided."_s);
    const auto count = plan.indicator("C", IndicatorKind::Count, "saving:energy");
    CHECK(plan.explanation(count, "2018-12-31").subjects.empty());
}

TEST_CASE("Answers of a sample are explained one by one, those of a census where they decide")
{
    RegisterPlan plan;
    const auto m1 =
        plan.indicator("M1", IndicatorKind::Share, "facility:aware", "facility:in_scope");
    const auto sampled = [&](Ref<Indicator> of) {
        Indicator changed = *plan.records.find(of);
        changed.evidenceMode = EvidenceMode::Sample;
        plan.records.all<Indicator>().replace(changed);
    };
    const auto survey =
        plan.add(Survey{.code = u"DT"_s, .date = day("2018-06-01"), .mode = SurveyMode::Census});
    const Ref<Facility> gone{QUuid(99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)};
    const auto answer = [&](Ref<Facility> facility, SurveyReply reply, FactKind what) {
        plan.add(
            SurveyAnswer{.survey = survey, .facility = facility, .what = what, .reply = reply});
    };
    answer(plan.facility(u"CS1"_s), SurveyReply::Yes, FactKind::Aware);
    answer(plan.facility(u"CS2"_s), SurveyReply::No, FactKind::Aware);
    answer(plan.facility(u"CS3"_s), SurveyReply::NoReply, FactKind::Aware);
    answer(gone, SurveyReply::Yes, FactKind::Aware);
    answer(plan.facility(u"CS4"_s), SurveyReply::Yes, FactKind::Applying);
    const auto census = plan.explanation(m1, "2018-12-31");
    REQUIRE(census.subjects.size() == 4);
    CHECK_THAT(census.subjects[0].why.toStdString(),
               Contains("Answer of 01/06/2018 in the survey DT."));

    sampled(m1);
    CHECK(plan.explanation(m1, "2018-12-31").subjects.empty()); // a census is no sample
    Survey sample = *plan.records.find(survey);
    sample.mode = SurveyMode::Sample;
    plan.records.all<Survey>().replace(sample);
    const auto lines = told(plan.explanation(m1, "2018-12-31").subjects);
    const QString text = u"%1 %2: “%3”: %4. Survey DT of 01/06/2018."_s;
    const auto line = [&](const char *code, const char *standing, SurveyReply reply) {
        return text.arg(QLatin1String(code), QLatin1String(standing), choiceLabel(FactKind::Aware),
                        choiceLabel(reply));
    };
    CHECK(lines == QStringList{line("CS1", "yes", SurveyReply::Yes),
                               line("CS2", "no", SurveyReply::No),
                               line("", "unknown", SurveyReply::Yes) +
                                   u" Left out: not in the register on that day."_s,
                               line("CS3", "unknown", SurveyReply::NoReply)});
    const auto everyone = plan.indicator("M0", IndicatorKind::Share, "facility:in_scope");
    sampled(everyone);
    CHECK(plan.explanation(everyone, "2018-12-31").subjects.empty());
}

TEST_CASE("An explanation lists everyone with the record that decides")
{
    RegisterPlan plan;
    const auto m4 =
        plan.indicator("M4", IndicatorKind::Share, "facility:staff_trained", "facility:in_scope");
    plan.add(DerivationRule{.code = QStringLiteral("KT"),
                            .eventKind = EventKind::Course,
                            .what = FactKind::StaffTrained});
    const auto course = plan.add(Event{.code = QStringLiteral("L1"),
                                       .name = QStringLiteral("Tập huấn SXSH"),
                                       .date = day("2017-05-10")});
    const auto trained = plan.facility(QStringLiteral("CS1"));
    plan.add(Participation{
        .event = course, .facility = trained, .person = QStringLiteral("Nguyễn Văn A")});
    const auto inspected = plan.facility(QStringLiteral("CS2"));
    plan.add(Fact{.facility = inspected,
                  .what = FactKind::StaffTrained,
                  .value = no,
                  .date = day("2017-06-01"),
                  .source = FactSource::Inspection,
                  .document = QStringLiteral("BB 12")});
    const auto lapsed = plan.facility(QStringLiteral("CS3"));
    plan.fact(lapsed, FactKind::StaffTrained, yes, "2016-06-01", FactSource::OwnReport,
              "2017-05-31");
    plan.facility(QStringLiteral("CS4"));
    plan.facility(QStringLiteral("CS5"), "", "2017-01-01");

    const IndicatorExplanation explanation = plan.explanation(m4, "2018-01-01");
    const auto [place, code, standing, words] =
        GENERATE(table<std::size_t, const char *, Standing, std::vector<const char *>>({
            {0, "CS1", Standing::Yes, {"Nguyễn Văn A", "Tập huấn SXSH", "10/05/2017", "KT"}},
            {1, "CS2", Standing::No, {"01/06/2017", "Inspection", "BB 12"}},
            {2, "CS3", Standing::Unknown, {"held only until 31/05/2017"}},
            {3, "CS4", Standing::Unknown, {"No record", "01/01/2018"}},
        }));
    REQUIRE(explanation.subjects.size() == 4);
    const Subject &subject = explanation.subjects[place];
    CHECK(subject.code == QLatin1String(code));
    CHECK(subject.standing == standing);
    for (const char *word : words)
        CHECK_THAT(subject.why.toStdString(), Contains(word));
    REQUIRE(explanation.outside.size() == 1);
    CHECK_THAT(explanation.outside[0].why.toStdString(), Contains("Closed on 01/01/2017"));
}

TEST_CASE("An enterprise is explained by the facility that decides")
{
    GroupedPlan plan;
    const IndicatorExplanation explanation = plan.explanation(plan.m4, "2018-01-01");
    REQUIRE(explanation.subjects.size() == 3);
    CHECK(explanation.subjects[0].code == QStringLiteral("DN"));
    CHECK_THAT(explanation.subjects[0].why.toStdString(), Contains("CS1"));
    CHECK(explanation.subjects[1].code == QStringLiteral("CS2"));
    CHECK(explanation.subjects[1].standing == Standing::No);
}
