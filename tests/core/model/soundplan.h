// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/model/samples.h"

namespace sxsh {

using namespace Qt::StringLiterals;

template <class T>
QUuid idOf(int number = 0)
{
    return samples::id(T::kind, number);
}

/// A small plan in which everything holds.
struct Sound {
    AdminUnit province{.id = idOf<AdminUnit>(0),
                       .code = u"02"_s,
                       .name = u"Hà Giang"_s,
                       .level = UnitLevel::Province,
                       .validTo = QDate(2025, 7, 1)};
    AdminUnit commune{.id = idOf<AdminUnit>(1),
                      .code = u"00937"_s,
                      .name = u"Xín Chải"_s,
                      .level = UnitLevel::Commune,
                      .parent = Ref<AdminUnit>{province.id},
                      .validTo = QDate(2025, 7, 1)};
    AdminUnit reformed{.id = idOf<AdminUnit>(2),
                       .code = u"00937"_s,
                       .name = u"Lao Chải"_s,
                       .level = UnitLevel::Commune,
                       .validFrom = QDate(2025, 7, 1)};
    UnitTransition transition{.id = idOf<UnitTransition>(),
                              .from = {commune.id},
                              .to = {reformed.id},
                              .date = QDate(2025, 7, 1)};
    Organisation department{
        .id = idOf<Organisation>(), .code = u"SCT"_s, .name = u"Sở Công Thương"_s};
    Industry industry{.id = idOf<Industry>(),
                      .version = u"2018"_s,
                      .code = u"10"_s,
                      .name = u"Chế biến thực phẩm"_s};
    Plan plan{.id = idOf<Plan>(),
              .code = u"HG"_s,
              .title = u"Kế hoạch"_s,
              .startsOn = QDate(2016, 1, 1),
              .endsOn = QDate(2020, 12, 31)};
    Clause section{.id = idOf<Clause>(0),
                   .plan = {plan.id},
                   .code = u"II"_s,
                   .label = u"mục II"_s,
                   .clauseKind = ClauseKind::Section};
    Clause task{.id = idOf<Clause>(1),
                .plan = {plan.id},
                .code = u"II.1"_s,
                .parent = Ref<Clause>{section.id},
                .label = u"nhiệm vụ 1, mục II"_s};
    Indicator indicator{.id = idOf<Indicator>(),
                        .plan = {plan.id},
                        .code = u"M1"_s,
                        .name = u"Nhận thức"_s,
                        .numerator = u"facility:aware"_s};
    Indicator sampled{.id = idOf<Indicator>(1),
                      .plan = {plan.id},
                      .code = u"M2"_s,
                      .name = u"Áp dụng"_s,
                      .numerator = u"facility:applying"_s,
                      .evidenceMode = EvidenceMode::Sample};
    Target target{.id = idOf<Target>(),
                  .indicator = {indicator.id},
                  .due = QDate(2020, 12, 31),
                  .min = {900'000'000},
                  .decidedBy = u"Kế hoạch"_s,
                  .effectiveFrom = QDate(2016, 5, 11)};
    Enterprise enterprise{.id = idOf<Enterprise>(0),
                          .code = u"DN1"_s,
                          .name = u"Công ty Chè"_s,
                          .taxCode = u"5100123456"_s};
    Enterprise other{.id = idOf<Enterprise>(1), .code = u"DN2"_s, .name = u"Công ty Khác"_s};
    Facility facility{.id = idOf<Facility>(0),
                      .code = u"CS001"_s,
                      .openedOn = QDate(2010, 1, 1),
                      .closedOn = QDate(2022, 1, 1)};
    FacilityState state{.id = idOf<FacilityState>(0),
                        .facility = {facility.id},
                        .name = u"Chè Hùng An"_s,
                        .enterprise = Ref<Enterprise>{enterprise.id},
                        .vsicVersion = u"2018"_s,
                        .vsicCode = u"10761"_s};
    FacilityPlacement placement{
        .id = idOf<FacilityPlacement>(), .facility = {facility.id}, .unit = {commune.id}};
    Facility second{.id = idOf<Facility>(1), .code = u"CS002"_s, .closedOn = QDate(2022, 1, 1)};
    FacilityPlacement secondPlacement{
        .id = idOf<FacilityPlacement>(1), .facility = {second.id}, .unit = {commune.id}};
    FacilityState secondState{
        .id = idOf<FacilityState>(1), .facility = {second.id}, .name = u"Gạch"_s};
    Fact fact{
        .id = idOf<Fact>(0), .facility = Ref<Facility>{facility.id}, .date = QDate(2018, 5, 5)};
    Survey survey{.id = idOf<Survey>(),
                  .code = u"KS18"_s,
                  .name = u"Khảo sát"_s,
                  .date = QDate(2018, 6, 1),
                  .frame = 100,
                  .sample = 40};
    SurveyStratum stratum{.id = idOf<SurveyStratum>(),
                          .survey = {survey.id},
                          .code = u"T1"_s,
                          .name = u"Lớn"_s,
                          .frame = 100,
                          .sample = 40};
    Survey laterSurvey{
        .id = idOf<Survey>(1), .code = u"KS19"_s, .name = u"Khảo sát"_s, .date = QDate(2019, 6, 1)};
    SurveyStratum laterStratum{.id = idOf<SurveyStratum>(1),
                               .survey = {laterSurvey.id},
                               .code = u"T1"_s,
                               .name = u"Lớn"_s,
                               .frame = 10,
                               .sample = 5};
    SurveyAnswer answer{.id = idOf<SurveyAnswer>(),
                        .survey = {survey.id},
                        .facility = {facility.id},
                        .stratum = Ref<SurveyStratum>{stratum.id}};
    SameAs sameAs{.id = idOf<SameAs>(0), .record = {second.id}, .canonical = {facility.id}};
    Resource resource{.id = idOf<Resource>(),
                      .code = u"DIEN"_s,
                      .name = u"Điện"_s,
                      .category = ResourceCategory::Electricity,
                      .dimension = ResourceDimension::Energy,
                      .unit = {u"kWh"_s}};
    Factor factor{.id = idOf<Factor>(0),
                  .code = u"TOE-DIEN"_s,
                  .resource = {resource.id},
                  .unit = {u"kWh"_s},
                  .value = {154'300},
                  .source = u"CV 3505"_s};
    Product product{.id = idOf<Product>(0),
                    .facility = {facility.id},
                    .code = u"CHE"_s,
                    .name = u"Chè khô"_s,
                    .unit = {u"tấn"_s}};
    Product foreign{.id = idOf<Product>(1),
                    .facility = {second.id},
                    .code = u"GACH"_s,
                    .name = u"Gạch"_s,
                    .unit = {u"viên"_s}};
    Usage usage{.id = idOf<Usage>(0),
                .facility = {facility.id},
                .resource = {resource.id},
                .year = 2018,
                .unit = {u"kWh"_s},
                .amounts = total(3'600'000'000)};
    Output output{.id = idOf<Output>(0),
                  .facility = {facility.id},
                  .product = {product.id},
                  .year = 2018,
                  .unit = {u"tấn"_s},
                  .amounts = total(2'000'000'000)};
    Baseline baseline{.id = idOf<Baseline>(0),
                      .facility = {facility.id},
                      .from = QDate(2015, 1, 1),
                      .to = QDate(2015, 12, 31)};
    Measure measure{.id = idOf<Measure>(),
                    .facility = {facility.id},
                    .code = u"GP1"_s,
                    .name = u"Biến tần"_s,
                    .resource = Ref<Resource>{resource.id}};
    Resource coal{.id = idOf<Resource>(1),
                  .code = u"THAN"_s,
                  .name = u"Than"_s,
                  .dimension = ResourceDimension::Mass,
                  .unit = {u"tấn"_s}};
    MeasureSaving saving{.id = idOf<MeasureSaving>(),
                         .measure = {measure.id},
                         .resource = {coal.id},
                         .amount = {5'000'000'000},
                         .unit = {u"tấn"_s}};
    Activity activity{.id = idOf<Activity>(),
                      .code = u"HD1"_s,
                      .clause = {task.id},
                      .title = u"In tờ rơi"_s,
                      .start = QDate(2018, 1, 1)};
    Event event{
        .id = idOf<Event>(), .code = u"TH1"_s, .name = u"Tập huấn"_s, .date = QDate(2018, 5, 5)};
    Participation participation{.id = idOf<Participation>(),
                                .event = {event.id},
                                .facility = Ref<Facility>{facility.id},
                                .person = u"Nguyễn Thị B"_s};
    FundingSource source{.id = idOf<FundingSource>(), .code = u"KCQG"_s, .name = u"Khuyến công"_s};
    BudgetLine line{.id = idOf<BudgetLine>(0),
                    .code = u"KP1"_s,
                    .clause = Ref<Clause>{task.id},
                    .year = 2018,
                    .source = {source.id},
                    .amount = {120'000'000}};
    FundingCeiling ceiling{.id = idOf<FundingCeiling>(),
                           .code = u"TT1"_s,
                           .what = u"cp_assessment"_s,
                           .rate = Decimal{500'000'000},
                           .source = u"TT 28"_s};
    SizeRule sizeRule{.id = idOf<SizeRule>(),
                      .code = u"ND39-NHO"_s,
                      .mostLabour = 100,
                      .validFrom = QDate(2018, 3, 11),
                      .validTo = QDate(2021, 10, 15),
                      .source = u"NĐ 39"_s};
    ReportingPeriod period{.id = idOf<ReportingPeriod>(),
                           .code = u"2018"_s,
                           .startsOn = QDate(2017, 12, 15),
                           .endsOn = QDate(2018, 12, 14),
                           .cutOff = QDate(2018, 12, 14)};

    static Amounts total(qint64 value)
    {
        Amounts amounts;
        amounts.total = value;
        amounts.hasTotal = true;
        return amounts;
    }

    Records records() const
    {
        Records all;
        all.apply(samples::added({province,
                                  commune,
                                  reformed,
                                  transition,
                                  department,
                                  industry,
                                  plan,
                                  section,
                                  task,
                                  indicator,
                                  target,
                                  enterprise,
                                  other,
                                  facility,
                                  state,
                                  placement,
                                  second,
                                  secondState,
                                  secondPlacement,
                                  fact,
                                  survey,
                                  stratum,
                                  sameAs,
                                  resource,
                                  factor,
                                  product,
                                  foreign,
                                  usage,
                                  output,
                                  baseline,
                                  measure,
                                  activity,
                                  event,
                                  participation,
                                  source,
                                  line,
                                  ceiling,
                                  period,
                                  coal,
                                  saving,
                                  sizeRule,
                                  laterSurvey,
                                  laterStratum,
                                  answer,
                                  sampled}));
        return all;
    }
};

} // namespace sxsh
