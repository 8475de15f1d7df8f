// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportperiods.h"

#include "core/savings/savings.h"

#include <QtCore/QRegularExpression>
#include <algorithm>
#include <ranges>
#include <set>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfYear = 12;

/// Into how many parts a year is divided; none for kinds that are on record only.
std::optional<int> partsOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::HalfYear:
        return 2;
    case PeriodKind::Quarter:
        return 4;
    case PeriodKind::Annual:
    case PeriodKind::Month:
    case PeriodKind::AdHoc:
        break;
    }
    return {};
}

const QString betweenYears = u".."_s;

/// In years; what is older than that is a slip of the keyboard.
constexpr int longestSpan = 40;

/// The annual periods on record, the earliest first.
std::vector<const ReportingPeriod *> annualPeriods(const Records &records)
{
    std::vector<const ReportingPeriod *> annual;
    for (const ReportingPeriod &period : records.all<ReportingPeriod>()) {
        if (period.periodKind == PeriodKind::Annual)
            annual.push_back(&period);
    }
    std::ranges::sort(annual, {}, [](const ReportingPeriod *period) {
        return std::pair(period->endsOn, period->code);
    });
    return annual;
}

/// From the first day of the year that `first` ends in to the end of the last; none where that is
/// no span.
std::optional<ReportingPeriod> spanOf(const Records &records, int first,
                                      const ReportingPeriod &last)
{
    const int years = last.endsOn.year() - first;
    if (years < 1 || years > longestSpan)
        return {};
    const auto annual = annualPeriods(records);
    const auto at =
        std::ranges::find(annual, first, [](const auto *period) { return period->endsOn.year(); });
    ReportingPeriod span = last;
    span.id = {};
    span.code = QString::number(first) + betweenYears + last.code;
    span.periodKind = PeriodKind::AdHoc;
    span.startsOn = at == annual.end() ? last.startsOn.addYears(-years) : (*at)->startsOn;
    return span;
}

ReportingPeriod partOf(const ReportingPeriod &annual, PeriodKind kind, int part, int parts)
{
    const int months = monthsOfYear / parts;
    const bool isLast = part == parts;
    ReportingPeriod period = annual;
    period.id = {};
    period.code =
        annual.code + (kind == PeriodKind::HalfYear ? u'H' : u'Q') + QString::number(part);
    period.periodKind = kind;
    period.startsOn = annual.startsOn.addMonths((part - 1) * months);
    period.endsOn = isLast ? annual.endsOn : annual.startsOn.addMonths(part * months).addDays(-1);
    period.cutOff = isLast ? annual.cutOff : period.endsOn;
    period.due.reset();
    // The year whose consumption is known in full.
    period.savingsYear = savingsYearOf(annual) - (isLast ? 0 : 1);
    return period;
}

} // namespace

std::vector<ReportingPeriod> reportPeriods(const Records &records, PeriodKind kind)
{
    std::vector<ReportingPeriod> periods;
    for (const ReportingPeriod &period : records.all<ReportingPeriod>()) {
        if (period.periodKind == kind)
            periods.push_back(period);
    }
    if (const auto parts = partsOf(kind)) {
        for (const ReportingPeriod &annual : records.all<ReportingPeriod>()) {
            if (annual.periodKind != PeriodKind::Annual)
                continue;
            for (int part = 1; part <= *parts; ++part) {
                ReportingPeriod made = partOf(annual, kind, part, *parts);
                const bool isRecorded = std::ranges::any_of(
                    records.all<ReportingPeriod>(), [&](const ReportingPeriod &one) {
                        return one.code == made.code ||
                               (one.periodKind == kind && one.endsOn == made.endsOn);
                    });
                if (!isRecorded)
                    periods.push_back(std::move(made));
            }
        }
    }
    std::ranges::sort(periods, std::ranges::greater(), [](const ReportingPeriod &period) {
        return std::pair(period.cutOff, period.code);
    });
    return periods;
}

std::vector<ReportingPeriod> reportPeriods(const Records &records)
{
    std::vector<ReportingPeriod> all;
    for (const PeriodKind kind : {PeriodKind::Annual, PeriodKind::HalfYear, PeriodKind::Quarter,
                                  PeriodKind::Month, PeriodKind::AdHoc})
        std::ranges::move(reportPeriods(records, kind), std::back_inserter(all));
    return all;
}

std::vector<ReportingPeriod> spansOfYears(const Records &records)
{
    std::vector<ReportingPeriod> spans;
    const auto annual = annualPeriods(records);
    std::set<int> starts;
    for (const ReportingPeriod *period : annual)
        starts.insert(period->endsOn.year());
    for (const Plan &plan : records.all<Plan>()) {
        if (plan.startsOn)
            starts.insert(plan.startsOn->year());
    }
    for (const ReportingPeriod *last : annual | std::views::reverse) {
        for (const int first : starts) {
            if (auto span = spanOf(records, first, *last))
                spans.push_back(std::move(*span));
        }
    }
    return spans;
}

bool isSpanOfYears(const ReportingPeriod &period)
{
    return period.id.isNull() && period.code.contains(betweenYears);
}

std::optional<ReportingPeriod> reportPeriod(const Records &records, const QString &code)
{
    for (const ReportingPeriod &period : records.all<ReportingPeriod>()) {
        if (period.code == code)
            return period;
    }
    for (const PeriodKind kind : {PeriodKind::HalfYear, PeriodKind::Quarter}) {
        for (ReportingPeriod &period : reportPeriods(records, kind)) {
            if (period.code == code)
                return std::move(period);
        }
    }
    const qsizetype between = code.indexOf(betweenYears);
    if (between < 0)
        return {};
    const int first = code.first(between).toInt();
    const QString last = code.sliced(between + betweenYears.size());
    for (const ReportingPeriod *annual : annualPeriods(records)) {
        if (annual->code == last)
            return spanOf(records, first, *annual);
    }
    return {};
}

QString periodLabel(const ReportingPeriod &period, const ReportText &text)
{
    static const QRegularExpression ofPart(u"^(.+)[HQ]([1-4])$"_s);
    const auto match = ofPart.match(period.code);
    const QString year = QString::number(period.endsOn.year());
    switch (period.periodKind) {
    case PeriodKind::Annual:
        return text.word(u"period.annual").arg(year);
    case PeriodKind::HalfYear:
        if (match.hasMatch())
            return text
                .word(match.captured(2) == u"1" ? u"period.first_half" : u"period.second_half")
                .arg(year);
        break;
    case PeriodKind::Quarter:
        if (match.hasMatch()) {
            static const QStringList roman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
            return text.word(u"period.quarter").arg(roman[match.captured(2).toInt() - 1], year);
        }
        break;
    case PeriodKind::AdHoc:
        if (isSpanOfYears(period))
            return text.word(u"period.years").arg(period.code.section(betweenYears, 0, 0), year);
        break;
    case PeriodKind::Month:
        break;
    }
    return text.word(u"period.span").arg(text.date(period.startsOn), text.date(period.endsOn));
}

} // namespace sxsh
