// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/periodstatus.h"

#include <QtCore/QRegularExpression>

namespace sxsh {

using namespace Qt::StringLiterals;

std::vector<Addressee> addresseesOf(const ReportingPeriod &period)
{
    static const QRegularExpression ownDue(
        u"^(.*\\S)\\s*\\(\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*\\)$"_s);
    std::vector<Addressee> addressees;
    for (const QString &part : period.addressee.split(u';', Qt::SkipEmptyParts)) {
        Addressee addressee{.name = part.trimmed(), .due = period.due};
        const auto match = ownDue.match(addressee.name);
        const QDate due = match.hasMatch()
                              ? QDate(match.captured(4).toInt(), match.captured(3).toInt(),
                                      match.captured(2).toInt())
                              : QDate();
        if (due.isValid())
            addressee = {.name = match.captured(1), .due = due};
        if (!addressee.name.isEmpty())
            addressees.push_back(std::move(addressee));
    }
    return addressees;
}

std::optional<QDate> firstDueOf(const ReportingPeriod &period)
{
    const std::vector<Addressee> addressees = addresseesOf(period);
    if (addressees.empty())
        return period.due;
    std::optional<QDate> first;
    for (const Addressee &addressee : addressees) {
        if (addressee.due && (!first || *addressee.due < *first))
            first = addressee.due;
    }
    return first;
}

PeriodStatus statusOn(const ReportingPeriod &period, QDate day)
{
    if (day <= period.cutOff)
        return PeriodStatus::NotYetOpen;
    const auto due = firstDueOf(period);
    if (!due)
        return PeriodStatus::NoDueDate;
    return day > *due ? PeriodStatus::Past : PeriodStatus::Open;
}

} // namespace sxsh
