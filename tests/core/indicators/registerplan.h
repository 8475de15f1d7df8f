// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicators.h"
#include "tests/core/savings/planbuilder.h"

namespace sxsh {

/// A plan with a department and the means to fill its register.
class RegisterPlan : public EnergyPlan
{
public:
    Ref<Plan> plan = add(Plan{
        .code = QStringLiteral("HG"), .startsOn = day("2016-01-01"), .endsOn = day("2020-12-31")});
    Ref<Organisation> department =
        add(Organisation{.code = QStringLiteral("SCT"), .name = QStringLiteral("Sở")});

    Ref<Facility> facility(const QString &code, const char *opened = "", const char *closed = "")
    {
        const auto ref =
            add(Facility{.code = code, .openedOn = maybe(opened), .closedOn = maybe(closed)});
        state(ref);
        return ref;
    }
    Ref<FacilityState> state(Ref<Facility> facility, const char *from = "", bool inScope = true,
                             Operation operation = Operation::Operating,
                             std::optional<Ref<Enterprise>> enterprise = {})
    {
        return add(FacilityState{.facility = facility,
                                 .from = maybe(from),
                                 .name = QStringLiteral("Cơ sở ") + records.find(facility)->code,
                                 .enterprise = enterprise,
                                 .inScope = inScope,
                                 .operation = operation});
    }
    /// Corrects the first state of a facility.
    void setState(Ref<Facility> facility, auto &&edit)
    {
        FacilityState changed = *records.all<FacilityState>().of(facility.id).begin();
        edit(changed);
        records.all<FacilityState>().replace(changed);
    }
    Ref<Fact> fact(Ref<Facility> facility, FactKind what, YesNo value, const char *date,
                   FactSource source = FactSource::OwnReport, const char *until = "")
    {
        return add(Fact{.facility = facility,
                        .what = what,
                        .value = value,
                        .date = day(date),
                        .source = source,
                        .validUntil = maybe(until)});
    }
    Ref<Indicator> indicator(const char *code, IndicatorKind kind, const char *numerator,
                             const char *denominator = "")
    {
        return add(Indicator{.plan = plan,
                             .code = QLatin1String(code),
                             .name = QLatin1String(code),
                             .indicatorKind = kind,
                             .numerator = QLatin1String(numerator),
                             .denominator = QLatin1String(denominator)});
    }
    Ref<Target> target(Ref<Indicator> indicator, double min, std::optional<double> max = {},
                       const char *effectiveFrom = "2016-05-11", const char *due = "2020-12-31")
    {
        return add(Target{.indicator = indicator,
                          .due = day(due),
                          .min = decimal(min),
                          .max = max ? std::optional(decimal(*max)) : std::nullopt,
                          .effectiveFrom = day(effectiveFrom)});
    }
    Ref<ReportingPeriod> annualPeriod(int year)
    {
        return add(ReportingPeriod{.code = QString::number(year),
                                   .startsOn = QDate(year - 1, 12, 15),
                                   .endsOn = QDate(year, 12, 14),
                                   .cutOff = QDate(year, 12, 14),
                                   .savingsYear = year});
    }
    /// A baseline of 2015 and the figures of it and of one year, electricity only.
    void savingOf(Ref<Facility> facility, double base, int year, double report,
                  double outputBase = 100, double outputReport = 100)
    {
        const auto tea = product(facility, "SP", QStringLiteral("Chè"), QStringLiteral("tấn"));
        for (const auto &[of, used, made] :
             {std::tuple(2015, base, outputBase), std::tuple(year, report, outputReport)}) {
            output(facility, tea, of, yearly(made, u"tấn"), QStringLiteral("tấn"));
            use(facility, electricity, of, yearly(used, u"kWh"));
        }
        baseline(facility);
    }

    IndicatorResult result(Ref<Indicator> indicator, const char *asOf)
    {
        Savings savings(records);
        for (IndicatorResult &each : indicators(savings, day(asOf))) {
            if (each.indicator == indicator)
                return each;
        }
        return {};
    }
    IndicatorExplanation explanation(Ref<Indicator> indicator, const char *asOf)
    {
        Savings savings(records);
        return explain(*records.find(indicator), savings, day(asOf), Language::English);
    }

    static std::optional<QDate> maybe(const char *iso)
    {
        return *iso == '\0' ? std::nullopt : std::optional(day(iso));
    }
};

inline Decimal whole(int number)
{
    return {number * qint64{1'000'000'000}};
}

} // namespace sxsh
