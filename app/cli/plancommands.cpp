// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/demo/demofile.h"
#include "core/exchange/nextplan.h"
#include "core/exchange/plantemplate.h"
#include "core/exchange/resourcefolder.h"
#include "core/model/rules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// The first and the last year of "2015-2020", or UsageError.
std::pair<int, int> yearSpan(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})(?:[-–](\\d{4}))?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        throw UsageError(
            QCoreApplication::translate("Cli", "“%1” is not a span of years: write 2015-2020.")
                .arg(text));
    }
    const int first = match.captured(1).toInt();
    return {first, match.captured(2).isEmpty() ? first : match.captured(2).toInt()};
}

DemoSize demoSize(const DemoOptions &options)
{
    DemoSize size;
    size.seed = options.seed;
    if (options.facilities)
        size.facilities = *options.facilities;
    if (!options.years.isEmpty())
        std::tie(size.firstYear, size.lastYear) = yearSpan(options.years);
    return size;
}

/// The years the data is of: those asked for, else those of the plan, as DemoSize says.
std::pair<int, int> yearsOf(const DemoSize &size, const Plan &plan)
{
    return {size.firstYear == 0 && plan.startsOn ? plan.startsOn->year() - 1 : size.firstYear,
            size.lastYear == 0 && plan.endsOn ? plan.endsOn->year() : size.lastYear};
}

/// JSON keeps whole numbers exactly only as signed ones; a larger seed is a text.
QJsonValue seedJson(quint64 seed)
{
    constexpr auto most = static_cast<quint64>(std::numeric_limits<qint64>::max());
    return seed <= most ? QJsonValue(static_cast<qint64>(seed)) : QJsonValue(QString::number(seed));
}

/// The window and the folder lists know plan files by their ending.
void requirePlanName(const QString &path)
{
    if (!path.endsWith(u".sxsh", Qt::CaseInsensitive) || QFileInfo(path).baseName().isEmpty()) {
        throw UsageError(QCoreApplication::translate(
                             "Cli", "“%1” is not a name for a plan file. Choose one that ends "
                                    "with .sxsh, for instance “Kế hoạch.sxsh”.")
                             .arg(path));
    }
}

ExitCode makeNext(const Console &console, const NewOptions &options)
{
    for (const auto &[name, value] :
         {std::pair("--code", options.code), std::pair("--title", options.title),
          std::pair("--years", options.years)}) {
        if (value.isEmpty()) {
            throw UsageError(QCoreApplication::translate(
                                 "Cli", "“--from” also needs “%1”: the next plan has a code, a "
                                        "title and years of its own.")
                                 .arg(QLatin1String(name)));
        }
    }
    const auto [firstYear, lastYear] = yearSpan(options.years);
    const auto old = openForReading(console, options.from);
    Records frame;
    if (!options.templateKey.isEmpty())
        frame.apply(templateSet(resourceFolder(), options.templateKey));
    const NextPlan next =
        nextPlan(old->records(), {.code = nfc(options.code),
                                  .title = nfc(options.title),
                                  .startsOn = QDate(firstYear, 1, 1),
                                  .endsOn = QDate(lastYear, 12, 31),
                                  .frame = options.templateKey.isEmpty() ? nullptr : &frame,
                                  .consumption = !options.withoutConsumption,
                                  .unfinishedActivities = options.withActivities});
    std::vector<QByteArray> blobs;
    for (const QString &name : next.blobs)
        blobs.push_back(old->blob(name));
    const auto session = Session::create(options.plan, next.set, sessionOptions(), blobs);
    const auto facilities = static_cast<qint64>(session->records().size(EntityKind::Facility));
    console.line(QCoreApplication::translate("Cli", "Made “%1”: %2. %3 facilities came along.")
                     .arg(shown(options.plan), next.set.title)
                     .arg(facilities));
    console.json(QJsonObject{
        {u"plan"_s, options.plan}, {u"title"_s, next.set.title}, {u"facilities"_s, facilities}});
    return ExitCode::Done;
}

} // namespace

ExitCode makeNew(const Console &console, const NewOptions &options)
{
    requirePlanName(options.plan);
    if (!options.from.isEmpty())
        return makeNext(console, options);
    for (const auto &[name, value] :
         {std::pair("--code", options.code), std::pair("--title", options.title),
          std::pair("--years", options.years)}) {
        if (!value.isEmpty()) {
            throw UsageError(
                QCoreApplication::translate(
                    "Cli", "“%1” is for the plan that follows another: it needs “--from” as well.")
                    .arg(QLatin1String(name)));
        }
    }
    const QString resources = resourceFolder();
    const ChangeSet setup = options.templateKey.isEmpty()
                                ? referenceSet(resources)
                                : templateSet(resources, options.templateKey);
    const auto session = Session::create(options.plan, setup, sessionOptions());
    console.line(
        QCoreApplication::translate("Cli", "Made “%1”: %2.").arg(shown(options.plan), setup.title));
    console.json(QJsonObject{{u"plan"_s, options.plan}, {u"title"_s, setup.title}});
    return ExitCode::Done;
}

ExitCode makeDemo(const Console &console, const DemoOptions &options)
{
    requirePlanName(options.plan);
    const DemoSize size = demoSize(options);
    const auto session = makeDemonstrationFile(options.plan, resourceFolder(), options.templateKey,
                                               size, sessionOptions());
    const Records &records = session->records();
    const auto facilities = static_cast<int>(records.all<Facility>().size());
    // Counted on the whole plan, as “check” does: a doubt may end with a later set.
    const auto doubts = static_cast<qint64>(checkAllRules(records, today()).size());
    const auto [firstYear, lastYear] = yearsOf(size, *records.all<Plan>().begin());
    console.line(QCoreApplication::translate(
                     "Cli", "Made “%1” with demonstration data: %2 facilities, %3–%4, seed %5.")
                     .arg(shown(options.plan))
                     .arg(facilities)
                     .arg(firstYear)
                     .arg(lastYear)
                     .arg(size.seed));
    console.line(
        QCoreApplication::translate("Cli", "Doubts left in the data on purpose: %1 (see “check”).")
            .arg(doubts));
    console.json(QJsonObject{{u"plan"_s, options.plan},
                             {u"facilities"_s, facilities},
                             {u"seed"_s, seedJson(size.seed)},
                             {u"doubts"_s, doubts}});
    return ExitCode::Done;
}

} // namespace sxsh::cli
