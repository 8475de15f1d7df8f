// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/datetext.h"
#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/duties/completeness.h"
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

QJsonObject portionJson(const Portion &portion)
{
    return {{u"count"_s, portion.count}, {u"of"_s, portion.of}};
}

QJsonObject unitJson(const UnitData &unit)
{
    return {{u"unit"_s, optionalText(unit.key)},
            {u"name"_s, unit.name},
            {u"facilities"_s, unit.facilities},
            {u"profile"_s, portionJson(unit.profile)},
            {u"facts"_s, portionJson(unit.facts)},
            {u"use"_s, portionJson(unit.use)},
            {u"activities"_s, portionJson(unit.activities)},
            {u"last_submission"_s, optionalDay(unit.lastSubmission())},
            {u"returned"_s, optionalDay(unit.returned)}};
}

QStringList unitRow(const Console &console, const QString &name, const UnitData &unit)
{
    const auto portion = [](const Portion &of) {
        return of.of > 0 ? u"%1/%2"_s.arg(of.count).arg(of.of) : u"–"_s;
    };
    const auto last = unit.lastSubmission();
    return {name,
            QString::number(unit.facilities),
            portion(unit.profile),
            portion(unit.facts),
            portion(unit.use),
            portion(unit.activities),
            last ? dateText(*last, console.language()) : u"–"_s};
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

ExitCode showCompleteness(const Console &console, const QString &plan, const QString &period)
{
    const auto session = openForReading(plan);
    const Records &records = session->records();
    const ReportingPeriod *wanted = records.find(
        Ref<ReportingPeriod>{recordNamed(*session, u"reporting_period:"_s + nfc(period)).id()});
    const Completeness found =
        completeness(records, *wanted, [&session](qint64 line) -> std::optional<QDate> {
            const auto written = session->line(line);
            return written ? std::optional(written->when.toLocalTime().date()) : std::nullopt;
        });
    QJsonArray units;
    std::vector<QStringList> rows;
    for (const UnitData &unit : found.units) {
        units.append(unitJson(unit));
        rows.push_back(unitRow(console, unit.name, unit));
    }
    rows.push_back(
        unitRow(console, QCoreApplication::translate("Cli", "Whole province"), found.whole));
    console.line(QCoreApplication::translate("Cli", "As of %1")
                     .arg(dateText(found.day, console.language())));
    console.table({{QCoreApplication::translate("Cli", "Unit")},
                   {QCoreApplication::translate("Cli", "Facilities"), true},
                   {QCoreApplication::translate("Cli", "Profile"), true},
                   {QCoreApplication::translate("Cli", "Facts"), true},
                   {QCoreApplication::translate("Cli", "Consumption"), true},
                   {QCoreApplication::translate("Cli", "Activities"), true},
                   {QCoreApplication::translate("Cli", "Last data"), true}},
                  rows);
    console.json(QJsonObject{{u"period"_s, wanted->code},
                             {u"as_of"_s, found.day.toString(Qt::ISODate)},
                             {u"savings_year"_s, found.savingsYear},
                             {u"units"_s, units},
                             {u"whole"_s, unitJson(found.whole)}});
    return ExitCode::Done;
}

} // namespace sxsh::cli
