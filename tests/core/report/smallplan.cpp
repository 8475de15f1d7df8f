// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/smallplan.h"

namespace sxsh {

using namespace Qt::StringLiterals;

SmallPlan::SmallPlan(bool vietnamese) : m_vietnamese(vietnamese)
{
    addPlan();
    addRegister();
    addIndicators();
    addWork();
    addMoney();
    for (const int year : {2017, 2018, 2019})
        annualPeriod(year);
    ReportingPeriod period =
        *std::ranges::find(records.all<ReportingPeriod>(), u"2018"_s, &ReportingPeriod::code);
    period.addressee = words("UBND tỉnh; Bộ Công Thương", "The province; The Ministry");
    records.all<ReportingPeriod>().replace(period);
    if (!m_vietnamese) {
        Resource power = *records.find(electricity);
        power.name = u"Electricity"_s;
        records.all<Resource>().replace(power);
    }
}

void SmallPlan::addPlan()
{
    const auto province = add(AdminUnit{.code = u"02"_s,
                                        .name = words("Tỉnh Hà Giang", "Province Hill"),
                                        .level = UnitLevel::Province});
    m_east = add(AdminUnit{.code = u"030"_s,
                           .name = words("Huyện Đông", "East"),
                           .level = UnitLevel::District,
                           .parent = province});
    m_west = add(AdminUnit{.code = u"034"_s,
                           .name = words("Huyện Tây", "West"),
                           .level = UnitLevel::District,
                           .parent = province});
    Organisation body = *records.find(department);
    body.name = words("Sở Công Thương tỉnh Hà Giang", "Department of Industry Province Hill");
    records.all<Organisation>().replace(body);
    Plan edited = *records.find(plan);
    edited.title = words("Kế hoạch thử", "Trial plan");
    edited.numberNote = words("số viết tay", "hand-written");
    edited.issuer = words("UBND tỉnh", "The province");
    edited.signedOn = day("2016-05-11");
    edited.province = province;
    edited.department = department;
    records.all<Plan>().replace(edited);
    add(LegalBasis{.plan = plan,
                   .code = u"CC.1"_s,
                   .document = words("Quyết định số 1419/QĐ-TTg", "Decision 1419"),
                   .issuer = words("Thủ tướng Chính phủ", "The Prime Minister"),
                   .issuedOn = day("2009-09-07"),
                   .about = words("chiến lược", "strategy")});
}

void SmallPlan::addRegister()
{
    const auto owner = add(Enterprise{.code = u"DN1"_s, .name = u"DN1"_s});
    add(Industry{.version = u"2018"_s, .code = u"10"_s, .name = words("Thực phẩm", "Food")});
    for (int index = 1; index <= 5; ++index) {
        const auto made = facility(u"CS%1"_s.arg(index));
        setState(made, [&](FacilityState &of) {
            of.name = words("Cơ sở ", "Plant ") + QString::number(index);
            of.enterprise = index <= 2 ? std::optional(owner) : std::nullopt;
            of.vsicVersion = u"2018"_s;
            of.vsicCode = u"1079"_s;
            of.labour = index == 5 ? std::nullopt : std::optional(10 * index);
            of.operation = index == 5 ? Operation::Suspended : Operation::Operating;
        });
        add(FacilityPlacement{.facility = made, .unit = index <= 3 ? m_east : m_west});
        m_facilities.push_back(made);
    }
    for (const int index : {0, 1})
        fact(m_facilities[static_cast<std::size_t>(index)], FactKind::Aware, YesNo::Yes,
             index == 0 ? "2017-03-01" : "2018-03-01");
    fact(m_facilities[2], FactKind::Aware, YesNo::No, "2018-04-01");
    fact(m_facilities[0], FactKind::Applying, YesNo::Yes, "2017-05-01");
    fact(m_facilities[1], FactKind::Applying, YesNo::Yes, "2017-05-01");
    // 10% of the energy per unit of product saved by one; the other one has no baseline.
    savingOf(m_facilities[0], 1'000'000, 2018, 900'000);
}

void SmallPlan::addIndicators()
{
    const auto edit = [this](Ref<Indicator> ref, const char *vietnamese, const char *english) {
        Indicator edited = *records.find(ref);
        edited.name = words(vietnamese, english);
        records.all<Indicator>().replace(edited);
        return ref;
    };
    const auto aware =
        edit(indicator("M1", IndicatorKind::Share, "facility:aware", "facility:in_scope"),
             "Nhận thức", "Awareness");
    add(Target{.indicator = aware,
               .due = day("2020-12-31"),
               .min = decimal(0.9),
               .baselineValue = decimal(0.1),
               .baselineDate = day("2015-12-31"),
               .decidedBy = words("Kế hoạch", "The plan"),
               .effectiveFrom = day("2016-05-11")});
    target(edit(indicator("M3", IndicatorKind::MeanSaving, "saving:energy"), "Tiết kiệm", "Saving"),
           0.08, 0.13);
    const auto officer =
        edit(indicator("M5", IndicatorKind::YesNo, "organisation:dedicated_officer"), "Cán bộ",
             "Officer");
    Indicator counted = *records.find(officer);
    counted.organisation = department;
    records.all<Indicator>().replace(counted);
    add(Fact{.organisation = department,
             .what = FactKind::DedicatedOfficer,
             .value = YesNo::Yes,
             .date = day("2018-01-10")});
    target(officer, 1);
}

void SmallPlan::addWork()
{
    const auto area = [&](const char *code, const QString &label, ClauseOrigin origin,
                          int position) {
        return add(Clause{.plan = plan,
                          .code = QLatin1String(code),
                          .label = label,
                          .clauseKind = ClauseKind::TaskArea,
                          .text = words("Nội dung ", "Text of ") + QLatin1String(code),
                          .origin = origin,
                          .position = position});
    };
    const auto first = area("II.1", words("nhiệm vụ 1, mục II", "task 1"), ClauseOrigin::Signed, 1);
    area("II.2", words("nhiệm vụ 2, mục II", "task 2"), ClauseOrigin::Signed, 3);
    const auto suggested =
        area("GY.4", words("gợi ý: hỗ trợ", "suggested: support"), ClauseOrigin::Suggested, 4);
    m_task = add(Clause{.plan = plan,
                        .code = u"II.1.1"_s,
                        .parent = first,
                        .label = words("gạch đầu dòng thứ nhất", "first dash"),
                        .clauseKind = ClauseKind::Task,
                        .text = words("tập huấn", "training"),
                        .position = 2});
    m_course = add(Activity{.code = u"HD1"_s,
                            .clause = m_task,
                            .title = words("Mở lớp tập huấn", "Hold a course"),
                            .lead = department,
                            .status = ActivityStatus::Done,
                            .due = DueDate{.kind = DueDate::Kind::Quarter, .year = 2018, .part = 2},
                            .doneOn = day("2018-06-10")});
    add(Activity{.code = u"HD2"_s,
                 .clause = m_task,
                 .title = words("In tờ rơi", "Print leaflets"),
                 .lead = department,
                 .status = ActivityStatus::InProgress,
                 .progress = whole(40),
                 .due = DueDate{.kind = DueDate::Kind::Day, .day = day("2018-09-30")},
                 .delayReason = words("Chưa bố trí kinh phí", "No money yet"),
                 .nextStep = words("In trong quý I", "Print in spring")});
    add(Activity{.code = u"HD3"_s,
                 .clause = suggested,
                 .title = words("Đánh giá nhanh", "Quick assessment"),
                 .due = DueDate{.kind = DueDate::Kind::Year, .year = 2019}});
    const auto courses = add(OutputType{
        .code = u"LOP"_s, .name = words("Lớp", "Courses"), .unitName = words("lớp", "courses")});
    add(ActivityOutput{.activity = m_course,
                       .outputType = courses,
                       .year = 2018,
                       .planned = whole(2),
                       .done = whole(1)});
    const auto event = add(Event{.code = u"SK1"_s,
                                 .activity = m_course,
                                 .name = words("Lớp tập huấn", "Course"),
                                 .date = day("2018-06-08")});
    add(Participation{
        .event = event, .facility = m_facilities[0], .person = u"An"_s, .technical = true});
    add(Participation{.event = event, .facility = m_facilities[0], .person = u"Tam"_s});
    add(Event{.code = u"SK0"_s,
              .name = words("Hội thảo năm trước", "Earlier workshop"),
              .eventKind = EventKind::Workshop,
              .date = day("2017-06-08")});
}

void SmallPlan::addMoney()
{
    const auto state =
        add(FundingSource{.code = u"A"_s, .name = words("Ngân sách tỉnh", "Province")});
    const auto owners = add(FundingSource{
        .code = u"B"_s, .name = words("Doanh nghiệp", "Enterprises"), .state = false});
    const auto line = [&](int year, Ref<FundingSource> source, BudgetStage stage, qint64 dong) {
        add(BudgetLine{.code = u"KP%1"_s.arg(records.all<BudgetLine>().size()),
                       .activity = m_course,
                       .year = year,
                       .source = source,
                       .stage = stage,
                       .amount = {dong}});
    };
    line(2017, state, BudgetStage::Planned, 10'004'000);
    line(2018, state, BudgetStage::Planned, 20'004'000);
    line(2018, owners, BudgetStage::Planned, 5'004'000);
    line(2018, state, BudgetStage::Disbursed, 18'000'000);
    add(BudgetLine{.code = u"KPK"_s,
                   .clause = m_task,
                   .year = 2018,
                   .source = owners,
                   .stage = BudgetStage::Planned,
                   .amount = {1'000'000}});
}

} // namespace sxsh
