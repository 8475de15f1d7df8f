// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/model/records.h"

namespace sxsh {

/// What a rule sees and where it writes its findings.
class RuleCheck
{
public:
    RuleCheck(const Records &records, QDate today, Issues &issues)
        : m_records(records), m_today(today), m_issues(issues)
    {
    }

    const Records &records() const { return m_records; }
    QDate today() const { return m_today; }

    template <Entity T>
    void hard(const T &record, const char *field, const QString &message)
    {
        report(Severity::Hard, Record(record), field, message);
    }
    template <Entity T>
    void soft(const T &record, const char *field, const QString &message)
    {
        report(Severity::Soft, Record(record), field, message);
    }
    void report(Severity severity, const Record &record, const char *field, const QString &message);

private:
    const Records &m_records;
    QDate m_today;
    Issues &m_issues;
};

/// Rules of one entity beyond its fields; entities without such rules use this one.
template <Entity T>
void checkRecord(RuleCheck &, const T &)
{
}

template <>
void checkRecord(RuleCheck &, const Plan &);
template <>
void checkRecord(RuleCheck &, const Clause &);
template <>
void checkRecord(RuleCheck &, const Indicator &);
template <>
void checkRecord(RuleCheck &, const Target &);
template <>
void checkRecord(RuleCheck &, const AdminUnit &);
template <>
void checkRecord(RuleCheck &, const UnitTransition &);
template <>
void checkRecord(RuleCheck &, const Enterprise &);
template <>
void checkRecord(RuleCheck &, const Facility &);
template <>
void checkRecord(RuleCheck &, const FacilityState &);
template <>
void checkRecord(RuleCheck &, const FacilityPlacement &);
template <>
void checkRecord(RuleCheck &, const Fact &);
template <>
void checkRecord(RuleCheck &, const Survey &);
template <>
void checkRecord(RuleCheck &, const SurveyStratum &);
template <>
void checkRecord(RuleCheck &, const SurveyAnswer &);
template <>
void checkRecord(RuleCheck &, const SameAs &);
template <>
void checkRecord(RuleCheck &, const Resource &);
template <>
void checkRecord(RuleCheck &, const Factor &);
template <>
void checkRecord(RuleCheck &, const Product &);
template <>
void checkRecord(RuleCheck &, const Usage &);
template <>
void checkRecord(RuleCheck &, const Output &);
template <>
void checkRecord(RuleCheck &, const Baseline &);
template <>
void checkRecord(RuleCheck &, const Adjustment &);
template <>
void checkRecord(RuleCheck &, const Measure &);
template <>
void checkRecord(RuleCheck &, const MeasureSaving &);
template <>
void checkRecord(RuleCheck &, const Activity &);
template <>
void checkRecord(RuleCheck &, const Event &);
template <>
void checkRecord(RuleCheck &, const Participation &);
template <>
void checkRecord(RuleCheck &, const BudgetLine &);
template <>
void checkRecord(RuleCheck &, const FundingCeiling &);
template <>
void checkRecord(RuleCheck &, const SizeRule &);
template <>
void checkRecord(RuleCheck &, const ReportingPeriod &);

} // namespace sxsh
