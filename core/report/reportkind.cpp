// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportkind.h"

#include "core/base/error.h"
#include "core/base/spokenlanguage.h"
#include "core/report/composer.h"
#include "core/report/namedparts.h"
#include "core/report/reportperiods.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <algorithm>
#include <climits>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString reportFolder(const QString &resources)
{
    return resources + u"/reports"_s;
}

ReportingPeriod periodOf(const Records &records, const QString &code)
{
    if (auto period = reportPeriod(records, code))
        return *period;
    QStringList known;
    for (const ReportingPeriod &period : records.all<ReportingPeriod>())
        known += period.code;
    known.sort();
    if (known.isEmpty()) {
        throw Error(QCoreApplication::translate(
            "Report", "The file has no reporting period, so there is nothing to report on: enter "
                      "one first."));
    }
    throw Error(QCoreApplication::translate("Report",
                                            "There is no reporting period “%1”. Choose one of: %2; "
                                            "a half of a year is %3H1, a quarter %3Q3.")
                    .arg(code, known.join(u", "), known.last()));
}

} // namespace

QStringList reportKinds(const QString &resources)
{
    QStringList kinds;
    const QStringList files =
        QDir(reportFolder(resources)).entryList({u"*.vi.txt"_s, u"*.en.txt"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString kind = file.section(u'.', 0, 0);
        if (kind != u"words" && !kinds.contains(kind))
            kinds += kind;
    }
    kinds.sort();
    return kinds;
}

namespace {

/// The template of the kind, checked; throws Error.
ReportTemplate templateOf(const QString &resources, const ReportRequest &request)
{
    const QStringList kinds = reportKinds(resources);
    if (!kinds.contains(request.kind)) {
        const QString folder = QDir::toNativeSeparators(reportFolder(resources));
        throw Error(kinds.isEmpty()
                        ? QCoreApplication::translate("Report",
                                                      "There are no report templates in “%1”. "
                                                      "Install the program again.")
                              .arg(folder)
                        : QCoreApplication::translate("Report",
                                                      "There is no report “%1”. Choose one of: %2.")
                              .arg(request.kind, kinds.join(u", ")));
    }
    ReportTemplate report = readTemplate(
        reportFolder(resources) + u"/%1.%2.txt"_s.arg(request.kind, languageKey(request.language)));
    checkTemplate<ReportBasis>(report);
    return report;
}

/// Refuses a period that the report is not about: half a year is no year.
void requirePeriod(const ReportTemplate &report, const Records &records,
                   const ReportRequest &request)
{
    const ReportingPeriod period = periodOf(records, request.period);
    if (!report.periodKind || period.periodKind == *report.periodKind ||
        period.periodKind == PeriodKind::AdHoc)
        return;
    QStringList known;
    for (const ReportingPeriod &one : reportPeriods(records, *report.periodKind))
        known += one.code;
    throw Error(QCoreApplication::translate("Report",
                                            "The report “%1” is not about “%2”. Choose one of: %3.")
                    .arg(report.name.isEmpty() ? request.kind : report.name, request.period,
                         known.join(u", ")));
}

/// Runs with the basis of the request, in its language.
template <class Use>
auto withBasis(Savings &savings, const QString &resources, const ReportRequest &request, Use use)
{
    const ReportingPeriod period = periodOf(savings.records(), request.period);
    ReportText text(ReportWords(resources, request.language), request.language);
    // What is wrong with the request has been told in the language of the program.
    const ScopedLanguage spoken(request.language);
    const ReportBasis basis(savings, period, std::move(text), request.marks);
    return use(basis);
}

} // namespace

std::vector<ReportKind> readReportKinds(const QString &resources, Language language)
{
    std::vector<ReportKind> kinds;
    for (const QString &key : reportKinds(resources)) {
        const QString path =
            reportFolder(resources) + u"/%1.%2.txt"_s.arg(key, languageKey(language));
        if (!QFile::exists(path))
            continue;
        try {
            const ReportTemplate report = readTemplate(path);
            kinds.push_back({key, report.name.isEmpty() ? key : report.name, report.periodKind});
        } catch (const Error &) {
            // What is wrong with it is told when it is drawn up.
            kinds.push_back({key, key});
        }
    }
    std::ranges::stable_sort(kinds, {}, [](const ReportKind &kind) {
        // Reports of a period in its order, then the papers that are of any.
        const int periods = kind.periods ? static_cast<int>(*kind.periods) : INT_MAX;
        return std::pair(periods, kind.key != u"annual");
    });
    return kinds;
}

Report buildReport(Savings &savings, const QString &resources, const ReportRequest &request)
{
    const ReportTemplate report = templateOf(resources, request);
    requirePeriod(report, savings.records(), request);
    return withBasis(savings, resources, request,
                     [&](const ReportBasis &basis) { return compose(report, basis); });
}

DrawnReport drawReport(Savings &savings, const QString &resources, const ReportRequest &request)
{
    const ReportTemplate report = templateOf(resources, request);
    requirePeriod(report, savings.records(), request);
    return withBasis(savings, resources, request, [&](const ReportBasis &basis) {
        return DrawnReport{.report = compose(report, basis), .figures = figuresOf(basis)};
    });
}

std::vector<ReportFigure> reportFigures(Savings &savings, const QString &resources,
                                        const ReportRequest &request)
{
    return withBasis(savings, resources, request,
                     [](const ReportBasis &basis) { return figuresOf(basis); });
}

std::vector<PeriodChart> reportCharts(Savings &savings, const QString &resources,
                                      const ReportRequest &request)
{
    return withBasis(savings, resources, request,
                     [](const ReportBasis &basis) { return chartsOf(basis); });
}

} // namespace sxsh
