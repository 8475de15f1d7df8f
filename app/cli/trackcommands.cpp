// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/datetext.h"
#include "core/base/numbertext.h"
#include "core/duties/duties.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue optionalText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue optionalDay(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject dutyJson(const Records &records, const Duty &duty)
{
    const Organisation *who = records.find(duty.who);
    return {{u"kind"_s, choiceKey(duty.kind)},
            {u"state"_s, choiceKey(duty.state)},
            {u"due"_s, optionalDay(duty.due)},
            {u"days"_s, duty.days ? QJsonValue(*duty.days) : QJsonValue()},
            {u"title"_s, duty.title},
            {u"detail"_s, duty.detail},
            {u"who"_s, who ? QJsonValue(who->code) : QJsonValue()},
            {u"entity"_s, QString(entityInfo(duty.entity).keyText())},
            {u"id"_s, duty.record.toString(QUuid::WithoutBraces)},
            {u"record"_s, codeOf(records, duty.entity, duty.record)},
            {u"field"_s, optionalText(duty.field)}};
}

} // namespace

ExitCode showDuties(const Console &console, const DutiesOptions &options)
{
    const QDate asOf = dayAsOf(options.asOf);
    const auto session = openForReading(options.plan);
    const Records &records = session->records();
    Savings savings(records);
    const std::vector<Duty> found = duties(savings, asOf, {.withinDays = options.days});
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Duty &duty : found) {
        array.append(dutyJson(records, duty));
        const Organisation *who = records.find(duty.who);
        rows.push_back(
            {choiceLabel(duty.state), choiceLabel(duty.kind),
             duty.due ? dateText(*duty.due, console.language()) : QString(),
             duty.days ? numberText(ScaledNumber{*duty.days, 0}, console.language()) : QString(),
             who ? who->code : QString(), duty.title, duty.detail});
    }
    console.line(
        QCoreApplication::translate("Cli", "As of %1").arg(dateText(asOf, console.language())));
    if (found.empty())
        console.line(QCoreApplication::translate("Cli", "There is nothing to do."));
    else
        console.table({{QCoreApplication::translate("Cli", "State")},
                       {QCoreApplication::translate("Cli", "Kind")},
                       {QCoreApplication::translate("Cli", "Due")},
                       {QCoreApplication::translate("Cli", "Days"), true},
                       {QCoreApplication::translate("Cli", "Who")},
                       {QCoreApplication::translate("Cli", "What")},
                       {QCoreApplication::translate("Cli", "Why")}},
                      rows);
    console.json(QJsonObject{{u"as_of"_s, asOf.toString(Qt::ISODate)}, {u"duties"_s, array}});
    return ExitCode::Done;
}

} // namespace sxsh::cli
