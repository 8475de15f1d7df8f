// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "app/cli/outputpath.h"
#include "app/cli/savingsjson.h"
#include "app/cli/savingstorytext.h"
#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"
#include "core/exchange/plantemplate.h"
#include "core/exchange/resourcefolder.h"
#include "core/exchange/savingcases.h"
#include "core/exchange/savingjson.h"
#include "core/indicators/adoptersavings.h"
#include "core/indicators/indicators.h"
#include "core/model/caption.h"
#include "core/report/demonstrationmark.h"
#include "core/report/savinggrounds.h"
#include "core/report/savingstoryreport.h"
#include "core/savings/claimwords.h"
#include "ui/print/reportfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate(
                        "Cli", "“%1” cannot be read. Check the name, and that you may read it.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    }
    return file.readAll();
}

/// The year that savings are of, and the day on which facilities count.
struct SavingSpan {
    QString period{}; ///< code; empty where a bare year was asked for
    int year = 0;
    QDate asOf{};
};

const ReportingPeriod *periodNamed(const Records &records, const QString &code)
{
    for (const ReportingPeriod &period : records.all<ReportingPeriod>()) {
        if (period.code.compare(code, Qt::CaseInsensitive) == 0)
            return &period;
    }
    return nullptr;
}

SavingSpan spanOf(const Records &records, const SavingOptions &options)
{
    const ReportingPeriod *period = options.period ? periodNamed(records, nfc(*options.period))
                                                   : annualPeriodOn(records, dayAsOf(options.asOf));
    SavingSpan span;
    if (period) {
        span = {period->code, savingsYearOf(*period), period->cutOff};
    } else if (!options.period) {
        throw Error(QCoreApplication::translate(
            "Cli", "No annual period has its cut-off by that day: name a period or a year with "
                   "--period."));
    } else {
        bool isYear = false;
        span.year = options.period->toInt(&isYear);
        span.asOf = QDate(span.year, 12, 31);
        if (!isYear || options.period->size() != 4 || !span.asOf.isValid()) {
            throw Error(QCoreApplication::translate("Cli",
                                                    "There is no reporting period “%1”; “list PLAN "
                                                    "reporting_period” shows them.")
                            .arg(*options.period));
        }
    }
    if (options.asOf)
        span.asOf = dayAsOf(options.asOf);
    return span;
}

QString percent(const Console &console, const std::optional<double> &fraction)
{
    return fraction ? numberText(*fraction * 100, 1, console.language()) + u'%' : u"–"_s;
}

QString quantity(const Console &console, const std::optional<double> &value)
{
    return value ? quantityText(*value, console.language()) : u"–"_s;
}

QStringList savingRow(const Console &console, const SavingResult &saving,
                      std::optional<Decimal> threshold)
{
    return {percent(console, saving.saving),
            saving.interval ? percent(console, saving.interval->lower) + u" … "_s +
                                  percent(console, saving.interval->upper)
                            : u"–"_s,
            quantity(console, saving.avoided) + u' ' + saving.useUnit,
            quantity(console, saving.toeAvoided),
            saving.saving ? choiceKey(saving.grade) : u"–"_s,
            threshold ? claimWords(saving, *threshold) : QString()};
}

std::vector<TextColumn> savingColumns()
{
    return {{QCoreApplication::translate("Cli", "Saving"), true},
            {QCoreApplication::translate("Cli", "Interval"), true},
            {QCoreApplication::translate("Cli", "Avoided"), true},
            {u"TOE"_s, true},
            {QCoreApplication::translate("Cli", "Grade")},
            {QCoreApplication::translate("Cli", "Claim"), false, true}};
}

void printSavings(const Console &console, const Records &records, const SavingGroup &group,
                  std::optional<Decimal> threshold)
{
    std::vector<QStringList> rows;
    for (const AdopterSaving &adopter : group.adopters) {
        if (!adopter.saving || !adopter.saving->saving)
            continue;
        const Facility *facility = records.find(adopter.facility);
        rows.push_back(QStringList{facility->code, facilityName(records, adopter.facility)} +
                       savingRow(console, *adopter.saving, threshold));
    }
    std::vector<TextColumn> columns{{QCoreApplication::translate("Cli", "Code")},
                                    {QCoreApplication::translate("Cli", "Facility")}};
    std::ranges::copy(savingColumns(), std::back_inserter(columns));
    console.table(columns, rows);
    for (const AdopterSaving &adopter : group.adopters) {
        const Facility *facility = records.find(adopter.facility);
        if (!adopter.whyLeftOut.isEmpty())
            console.line(facility->code + u": "_s + adopter.whyLeftOut);
        if (adopter.stated) {
            console.line(facility->code + u": "_s + statedWords(*adopter.stated));
        }
        if (!adopter.saving)
            continue;
        for (const QString &doubt :
             QStringList{adopter.saving->intervalReason} + adopter.saving->warnings) {
            if (!doubt.isEmpty())
                console.line(facility->code + u": "_s + doubt);
        }
    }
}

void printGroups(const Console &console, const std::vector<SavingGroup> &groups)
{
    std::vector<QStringList> rows;
    for (const SavingGroup &group : groups) {
        const ProvinceSaving &sum = group.figures;
        const QString metered = sum.meteredHalfWidth
                                    ? percent(console, sum.meteredMean) + u" ± "_s +
                                          percent(console, sum.meteredHalfWidth)
                                    : u"–"_s;
        rows.push_back({group.key, group.name, u"%1/%2"_s.arg(sum.n).arg(group.adopters.size()),
                        percent(console, sum.shareAtOrAbove), percent(console, sum.simpleMean),
                        percent(console, sum.weightedMean), quantity(console, sum.avoidedToe),
                        metered, percent(console, sum.meteredPart)});
    }
    console.table({{QCoreApplication::translate("Cli", "Code")},
                   {QCoreApplication::translate("Cli", "Group")},
                   {QCoreApplication::translate("Cli", "With a saving"), true},
                   {QCoreApplication::translate("Cli", "At or above"), true},
                   {QCoreApplication::translate("Cli", "Simple mean"), true},
                   {QCoreApplication::translate("Cli", "Weighted"), true},
                   {QCoreApplication::translate("Cli", "TOE avoided"), true},
                   {QCoreApplication::translate("Cli", "Metered"), true},
                   {QCoreApplication::translate("Cli", "Covers"), true}},
                  rows);
}

void printResources(const Console &console, const Records &records,
                    const std::vector<ResourceSavings> &sums)
{
    std::vector<QStringList> rows;
    for (const ResourceSavings &sum : sums) {
        const Resource *resource = records.find(sum.resource);
        rows.push_back({resource->code, resource->name,
                        u"%1/%2"_s.arg(sum.n).arg(sum.adopters.size()),
                        percent(console, sum.shareAtOrAbove), percent(console, sum.simpleMean),
                        percent(console, sum.weightedMean),
                        quantityText(sum.avoided, console.language()) + u' ' + sum.unit});
    }
    console.table({{QCoreApplication::translate("Cli", "Code")},
                   {QCoreApplication::translate("Cli", "Resource")},
                   {QCoreApplication::translate("Cli", "With a saving"), true},
                   {QCoreApplication::translate("Cli", "At or above"), true},
                   {QCoreApplication::translate("Cli", "Simple mean"), true},
                   {QCoreApplication::translate("Cli", "Weighted"), true},
                   {QCoreApplication::translate("Cli", "Avoided"), true}},
                  rows);
}

/// The story of each baseline on pages of its own.
void writeStories(Savings &savings, const std::vector<const Baseline *> &baselines,
                  const AdopterSavings &found, const QString &out)
{
    const Records &records = savings.records();
    const QString facility = caption(records, Record(*records.find(baselines.front()->facility)));
    const QString language = languageKey(spokenLanguage());
    Report all;
    for (const Baseline *baseline : baselines) {
        const SavingStory story = savingStory(savings, *baseline, found.year, found.threshold);
        Report one =
            savingStoryReport(story, savings.of(*baseline, found.year), facility, language);
        if (all.blocks.empty()) {
            all = std::move(one);
            continue;
        }
        all.blocks.push_back(PageBreak{});
        std::ranges::move(one.blocks, std::back_inserter(all.blocks));
    }
    writeReportFile(markedReport(std::move(all), records), out);
}

/// One facility by each of its baselines that end before the year.
QJsonObject showFacility(const Console &console, Savings &savings, const Facility &facility,
                         const AdopterSavings &found, const SavingOptions &options)
{
    const Records &records = savings.records();
    std::vector<const Baseline *> baselines;
    for (const Baseline &baseline : records.all<Baseline>().of(facility.id)) {
        if (baseline.to.year() < found.year)
            baselines.push_back(&baseline);
    }
    std::ranges::sort(baselines, [&](const Baseline *a, const Baseline *b) {
        const auto rank = [&](const Baseline *of) {
            const Resource *resource = records.find(of->resource);
            return std::tuple(resource ? resource->code : QString(), of->from, of->to, of->id);
        };
        return rank(a) < rank(b);
    });
    QJsonArray array;
    std::vector<QStringList> rows;
    QStringList remarks;
    const Console quiet(console.language(), true);
    for (const Baseline *baseline : baselines) {
        const SavingResult &saving = savings.of(*baseline, found.year);
        QJsonObject json;
        insertSaving(json, records, saving, baseline, found.threshold);
        if (!options.varied.isEmpty())
            json[u"what_if"_s] = tellWhatIf(quiet, saving, found.confidence, options.varied);
        array.append(json);
        rows.push_back(QStringList{savedThing(records, *baseline), choiceLabel(baseline->method),
                                   baseSpanText(*baseline)} +
                       savingRow(console, saving, found.threshold));
        remarks += saving.reason;
        remarks += saving.intervalReason;
        remarks += saving.warnings;
    }
    remarks.removeAll(QString());
    remarks.removeDuplicates();
    console.line(facility.code + u' ' + facilityName(records, {facility.id}));
    if (baselines.empty()) {
        console.line(
            QCoreApplication::translate("Cli", "It has no baseline that ends before %1: enter one.")
                .arg(found.year));
    } else {
        std::vector<TextColumn> columns{{QCoreApplication::translate("Cli", "Resource")},
                                        {QCoreApplication::translate("Cli", "Method")},
                                        {QCoreApplication::translate("Cli", "Baseline")}};
        std::ranges::copy(savingColumns(), std::back_inserter(columns));
        console.table(columns, rows);
    }
    for (const QString &remark : remarks)
        console.line(remark);
    for (const Baseline *baseline : baselines) {
        const SavingResult &saving = savings.of(*baseline, found.year);
        if (options.story)
            tellStory(console, savingStory(savings, *baseline, found.year, found.threshold),
                      saving);
        if (!options.varied.isEmpty()) {
            if (!options.story && baselines.size() > 1)
                console.line(savedThing(records, *baseline));
            tellWhatIf(console, saving, found.confidence, options.varied);
        }
    }
    QJsonObject json = facilityJson(records, {facility.id});
    json[u"savings"_s] = array;
    if (options.out && baselines.empty()) {
        throw Error(QCoreApplication::translate(
                        "Cli", "%1 has no baseline that ends before %2, so there is nothing to "
                               "write.")
                        .arg(facility.code)
                        .arg(found.year));
    }
    if (options.out) {
        writeStories(savings, baselines, found, *options.out);
        console.line(QCoreApplication::translate("Cli", "Wrote “%1”.")
                         .arg(QDir::toNativeSeparators(*options.out)));
        json[u"file"_s] = *options.out;
    }
    return json;
}

} // namespace

ExitCode showSavings(const Console &console, const SavingOptions &options)
{
    const bool isByResource = options.by == u"resource"_s;
    const auto grouping =
        options.by && !isByResource ? choiceFromKey<Grouping>(*options.by) : std::nullopt;
    if (options.by && !isByResource && (!grouping || *grouping == Grouping::Year)) {
        throw UsageError(
            QCoreApplication::translate("Cli", "--by is one of unit, sector, size, resource."));
    }
    const BoundaryChoice boundaries = boundariesNamed(options.boundaries, options.by);
    if (options.by && options.facility) {
        throw UsageError(QCoreApplication::translate(
            "Cli", "--by and --facility do not go together: leave one of them out."));
    }
    if ((options.story || options.out || !options.varied.isEmpty()) && !options.facility) {
        throw UsageError(QCoreApplication::translate(
            "Cli", "--story, --out and --if are about one facility: name it with --facility."));
    }
    if (options.out)
        requireReportName(*options.out);
    const auto session = openForReading(console, options.plan);
    if (options.out)
        requireNoPlanFile(*options.out, options.plan);
    const Records &records = session->records();
    const SavingSpan span = spanOf(records, options);
    Savings savings(records);
    const AdopterSavings found =
        adopterSavings(savings, span.asOf, span.year,
                       grouping ? std::vector{*grouping} : std::vector<Grouping>(), boundaries);
    QJsonObject object{
        {u"period"_s, textJson(span.period)},
        {u"year"_s, span.year},
        {u"as_of"_s, span.asOf.toString(Qt::ISODate)},
        {u"confidence"_s, found.confidence},
        {u"threshold"_s, found.threshold ? QJsonValue(found.threshold->toDouble()) : QJsonValue()},
        {u"threshold_max"_s, found.upper ? QJsonValue(found.upper->toDouble()) : QJsonValue()}};
    console.line(QCoreApplication::translate("Cli", "Savings of %1, as of %2")
                     .arg(span.year)
                     .arg(dateText(span.asOf, console.language())));
    if (options.facility) {
        const Record record = recordNamed(*session, u"facility:"_s + nfc(*options.facility));
        object[u"facility"_s] =
            showFacility(console, savings, *record.as<Facility>(), found, options);
        console.json(object);
        return ExitCode::Done;
    }
    QJsonArray facilities;
    for (const AdopterSaving &adopter : found.whole.adopters)
        facilities.append(adopterJson(records, adopter, found.threshold));
    object[u"facilities"_s] = facilities;
    object[u"province"_s] = groupJson(records, found.whole);
    printSavings(console, records, found.whole, found.threshold);
    if (found.whole.adopters.empty()) {
        console.line(QCoreApplication::translate(
            "Cli", "No facility applied cleaner production on this day, so there are no savings."));
    }
    SavingGroup whole = found.whole;
    whole.name = QCoreApplication::translate("Cli", "Whole province");
    std::vector<SavingGroup> groups =
        grouping ? found.groups.at(*grouping) : std::vector<SavingGroup>();
    if (isByResource) {
        const std::vector<ResourceSavings> sums = resourceSavings(savings, span.asOf, span.year);
        QJsonArray array;
        for (const ResourceSavings &sum : sums)
            array.append(resourceJson(records, sum));
        object[u"groups"_s] = array;
        printResources(console, records, sums);
    } else if (grouping) {
        QJsonArray array;
        for (const SavingGroup &group : groups)
            array.append(groupJson(records, group));
        object[u"groups"_s] = array;
        if (options.by == choiceKey(Grouping::Unit))
            object[u"boundaries"_s] = choiceKey(boundaries.kind);
    }
    groups.push_back(std::move(whole));
    printGroups(console, groups);
    console.json(object);
    return ExitCode::Done;
}

ExitCode calculate(const Console &console, const QString &file)
{
    const QJsonArray cases = savingCasesFrom(readAll(file), file);
    Records reference;
    reference.apply(referenceSet(resourceFolder()));
    // What has so many figures is for programs, asked for or not.
    Console(console.language(), true).json(computeSavingCases(cases, reference));
    return ExitCode::Done;
}

} // namespace sxsh::cli
