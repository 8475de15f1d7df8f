// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "app/cli/outputpath.h"
#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/foldedtext.h"
#include "core/exchange/resourcefolder.h"
#include "core/frozen/comparison.h"
#include "core/frozen/freezing.h"
#include "core/report/demonstrationmark.h"
#include "core/report/flattable.h"
#include "core/report/reportperiods.h"
#include "ui/print/frozenfile.h"
#include "ui/print/reportfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

DocumentMarks marksOf(const MarkOptions &options)
{
    const auto text = [](const std::optional<QString> &given) {
        return nfc(given.value_or(QString())).trimmed();
    };
    DocumentMarks marks{.number = text(options.number),
                        .capacity = text(options.capacity),
                        .position = text(options.position),
                        .signer = text(options.signer)};
    if (options.date)
        marks.issuedOn = dayAsOf(options.date, u"--date"_s);
    return marks;
}

ReportRequest requestOf(const Console &console, const QString &kind, const QString &period,
                        const std::optional<QString> &unit = {}, const MarkOptions &marks = {})
{
    return {.kind = kind,
            .period = nfc(period),
            .subject = nfc(unit.value_or(QString())).trimmed(),
            .language = console.language(),
            .marks = marksOf(marks)};
}

/// The table of that number, from 1; throws Error where there is none.
const ReportTable &tableOf(const Report &report, int number)
{
    const auto tables = reportTables(report);
    if (number > static_cast<int>(tables.size())) {
        throw Error(QCoreApplication::translate("Cli", "The report has %1 tables, not %2.")
                        .arg(tables.size())
                        .arg(number));
    }
    return *tables[static_cast<std::size_t>(number - 1)];
}

/// When it was frozen and by whom: the line that keeps it follows the one that it rests on.
std::optional<JournalLine> lineOf(const Session &session, const Snapshot &snapshot)
{
    return session.line(snapshot.journalLine + 1);
}

QJsonObject snapshotJson(const Session &session, const Snapshot &snapshot)
{
    const auto line = lineOf(session, snapshot);
    return {{u"id"_s, snapshot.code},
            {u"title"_s, snapshot.title},
            {u"kind"_s, snapshot.reportKind},
            {u"period"_s, periodCodeOf(session.records(), snapshot)},
            {u"unit"_s, snapshot.subject.isEmpty() ? QJsonValue() : QJsonValue(snapshot.subject)},
            {u"language"_s, snapshot.language},
            {u"as_of"_s, snapshot.asOf.toString(Qt::ISODate)},
            {u"journal_line"_s, snapshot.journalLine},
            {u"frozen_at"_s,
             line ? QJsonValue(line->when.toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {u"frozen_by"_s, line ? QJsonValue(line->who) : QJsonValue()},
            {u"pdf_sha256"_s, snapshot.pdf.sha256},
            {u"note"_s, snapshot.note}};
}

QJsonObject changeJson(const ComparedChange &change)
{
    QJsonArray figures;
    for (const FigureChange &figure : change.figures) {
        figures.append(QJsonObject{{u"key"_s, figure.key},
                                   {u"name"_s, figure.name},
                                   {u"before"_s, figure.before},
                                   {u"after"_s, figure.after}});
    }
    return {{u"cause"_s, choiceKey(change.cause)},
            {u"title"_s, change.title},
            {u"line"_s, change.line > 0 ? QJsonValue(change.line) : QJsonValue()},
            {u"who"_s, change.who.isEmpty() ? QJsonValue() : QJsonValue(change.who)},
            {u"when"_s, change.when.isValid()
                            ? QJsonValue(change.when.toUTC().toString(Qt::ISODate))
                            : QJsonValue()},
            {u"figures"_s, figures}};
}

} // namespace

ExitCode writeReport(const Console &console, const ReportOptions &options)
{
    if (!options.table)
        requireReportName(options.out);
    const auto session = openForReading(console, options.plan);
    requireNoPlanFile(options.out, options.plan);
    Savings savings(session->records());
    const Report report =
        buildReport(savings, resourceFolder(),
                    requestOf(console, options.kind, options.period, options.unit, options.marks));
    if (options.table)
        writeTable(tableOf(report, *options.table), options.out);
    else
        writeReportFile(report, options.out);
    tellWritten(console, options.out);
    return ExitCode::Done;
}

ExitCode drawChart(const Console &console, const ChartOptions &options)
{
    if (options.isListed ? options.chart || options.out : !(options.chart && options.out)) {
        throw UsageError(
            QCoreApplication::translate("Cli", "Either --list, or --chart NAME with --out FILE."));
    }
    const auto session = openForReading(console, options.plan);
    const Records &records = session->records();
    const auto annual = reportPeriods(records, PeriodKind::Annual);
    const QString period =
        options.period.value_or(annual.empty() ? QString() : annual.front().code);
    Savings savings(records);
    const std::vector<PeriodChart> charts =
        reportCharts(savings, resourceFolder(), requestOf(console, u"annual"_s, period));
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const PeriodChart &chart : charts) {
        array.append(QJsonObject{{u"name"_s, chart.name}, {u"title"_s, chart.figure.caption}});
        rows.push_back({chart.name, chart.figure.caption});
    }
    if (options.isListed) {
        console.table({{QCoreApplication::translate("Cli", "Chart")},
                       {QCoreApplication::translate("Cli", "Title"), false, true}},
                      rows);
        console.json(array);
        return ExitCode::Done;
    }
    const auto named =
        std::ranges::find(charts, options.chart.value_or(QString()), &PeriodChart::name);
    if (named == charts.end()) {
        throw Error(QCoreApplication::translate(
                        "Cli", "There is no chart “%1” of %2. “sxsh-cli chart PLAN --list” lists "
                               "those there are.")
                        .arg(options.chart.value_or(QString()), period));
    }
    const QString out = options.out.value_or(QString());
    requireNoPlanFile(out, options.plan);
    Report report{.title = named->figure.caption, .language = languageKey(console.language())};
    report.blocks.push_back(named->figure);
    writeChartFile(markedReport(std::move(report), records), out);
    tellWritten(console, out);
    return ExitCode::Done;
}

ExitCode freezeReport(const Console &console, const FreezeOptions &options)
{
    const auto session = openForWriting(options.plan);
    const ReportRequest request =
        requestOf(console, options.kind, options.period, options.unit, options.marks);
    Savings savings(session->records());
    const Snapshot snapshot =
        freezePages(*session, savings, resourceFolder(), request, options.note.value_or(QString()))
            .value();
    console.line(QCoreApplication::translate("Cli", "Frozen as “%1”.").arg(snapshot.code));
    console.json(snapshotJson(*session, snapshot));
    return ExitCode::Done;
}

ExitCode listSnapshots(const Console &console, const QString &plan)
{
    const auto session = openForReading(console, plan);
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Snapshot *snapshot : frozenReports(session->records())) {
        array.append(snapshotJson(*session, *snapshot));
        const auto line = lineOf(*session, *snapshot);
        rows.push_back({snapshot->code, snapshot->title,
                        line ? timeText(line->when, console.language()) : u"–"_s,
                        line ? line->who : u"–"_s, snapshot->note});
    }
    if (rows.empty()) {
        console.line(QCoreApplication::translate(
            "Cli", "No report has been frozen yet: “sxsh-cli freeze” freezes one."));
    } else {
        console.table({{QCoreApplication::translate("Cli", "Code")},
                       {QCoreApplication::translate("Cli", "Title"), false, true},
                       {QCoreApplication::translate("Cli", "Frozen at")},
                       {QCoreApplication::translate("Cli", "By")},
                       {QCoreApplication::translate("Cli", "Note"), false, true}},
                      rows);
    }
    console.json(array);
    return ExitCode::Done;
}

ExitCode reprint(const Console &console, const ReprintOptions &options)
{
    requireReportName(options.out);
    const auto session = openForReading(console, options.plan);
    requireNoPlanFile(options.out, options.plan);
    const Snapshot &snapshot = frozenReport(session->records(), nfc(options.snapshot));
    writeFrozen(*session, snapshot, options.out);
    tellWritten(console, options.out);
    return ExitCode::Done;
}

ExitCode compareSnapshots(const Console &console, const CompareOptions &options)
{
    const auto session = openForReading(console, options.plan);
    const Records &records = session->records();
    if (options.snapshots.size() > 2) {
        throw UsageError(QCoreApplication::translate(
            "Cli", "Two frozen reports are compared, or one with now: name no more than two."));
    }
    const Snapshot &from = frozenReport(records, nfc(options.snapshots.front()));
    const Snapshot *to =
        options.snapshots.size() > 1 ? &frozenReport(records, nfc(options.snapshots[1])) : nullptr;
    const auto changes = compareFrozen(*session, resourceFolder(), from, to);
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const ComparedChange &change : changes) {
        array.append(changeJson(change));
        const QString line = change.line > 0 ? QString::number(change.line) : u"–"_s;
        QStringList row{choiceLabel(change.cause), line, change.title};
        if (change.figures.empty())
            rows.push_back(row + QStringList{u"–"_s, u"–"_s, u"–"_s});
        for (const FigureChange &figure : change.figures) {
            const auto shown = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
            rows.push_back(row +
                           QStringList{figure.name, shown(figure.before), shown(figure.after)});
            row = {QString(), QString(), QString()};
        }
    }
    if (rows.empty()) {
        console.line(QCoreApplication::translate("Cli", "Nothing has changed since."));
    } else {
        console.table({{QCoreApplication::translate("Cli", "Cause")},
                       {QCoreApplication::translate("Cli", "Line"), true},
                       {QCoreApplication::translate("Cli", "Change"), false, true},
                       {QCoreApplication::translate("Cli", "Figure"), false, true},
                       {QCoreApplication::translate("Cli", "Then"), true},
                       {QCoreApplication::translate("Cli", "Afterwards"), true}},
                      rows);
    }
    console.json(QJsonObject{{u"changes"_s, array}});
    return ExitCode::Done;
}

} // namespace sxsh::cli
