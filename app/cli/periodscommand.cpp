// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/datetext.h"
#include "core/model/periodstatus.h"
#include "core/report/reportperiods.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

ExitCode listPeriods(const Console &console, const PeriodOptions &options)
{
    const auto session = openForReading(console, options.plan);
    const QDate day = dayAsOf(options.asOf);
    QJsonArray array;
    std::vector<QStringList> rows;
    const auto text = [&](const std::optional<QDate> &date) {
        return date ? dateText(*date, console.language()) : u"–"_s;
    };
    for (const ReportingPeriod &period : reportPeriods(session->records())) {
        const PeriodStatus status = statusOn(period, day);
        QJsonArray addressees;
        QStringList names;
        for (const Addressee &addressee : addresseesOf(period)) {
            addressees.append(
                QJsonObject{{u"name"_s, addressee.name}, {u"due"_s, dayJson(addressee.due)}});
            names += addressee.due ? u"%1 (%2)"_s.arg(addressee.name, text(addressee.due))
                                   : addressee.name;
        }
        array.append(QJsonObject{{u"code"_s, period.code},
                                 {u"kind"_s, choiceKey(period.periodKind)},
                                 {u"from"_s, period.startsOn.toString(Qt::ISODate)},
                                 {u"to"_s, period.endsOn.toString(Qt::ISODate)},
                                 {u"cut_off"_s, period.cutOff.toString(Qt::ISODate)},
                                 {u"due"_s, dayJson(firstDueOf(period))},
                                 {u"status"_s, choiceKey(status)},
                                 {u"addressees"_s, addressees}});
        rows.push_back({period.code, text(period.startsOn), text(period.endsOn),
                        text(period.cutOff), text(firstDueOf(period)), choiceLabel(status),
                        names.join(u"; "_s)});
    }
    console.table({{QCoreApplication::translate("Cli", "Code")},
                   {QCoreApplication::translate("Cli", "From")},
                   {QCoreApplication::translate("Cli", "To")},
                   {QCoreApplication::translate("Cli", "Cut-off")},
                   {QCoreApplication::translate("Cli", "Due")},
                   {QCoreApplication::translate("Cli", "State")},
                   {QCoreApplication::translate("Cli", "Addressees"), false, true}},
                  rows);
    console.json(array);
    return ExitCode::Done;
}

} // namespace sxsh::cli
