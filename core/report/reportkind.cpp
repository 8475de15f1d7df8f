// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportkind.h"

#include "core/base/error.h"
#include "core/base/spokenlanguage.h"
#include "core/report/namedparts.h"
#include "core/report/reportdraft.h"
#include "core/report/reportperiods.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <algorithm>
#include <climits>

namespace sxsh {

using namespace Qt::StringLiterals;

QString reportFolder(const QString &resources)
{
    return resources + u"/reports"_s;
}

ReportingPeriod knownPeriod(const Records &records, const QString &code)
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
                                            "a half of a year is %3H1, a quarter %3Q3, several "
                                            "years are FIRST..%3.")
                    .arg(code, known.join(u", "), known.last()));
}

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

/// Runs with the basis of the request, in its language.
template <class Use>
auto withBasis(Savings &savings, const QString &resources, const ReportRequest &request, Use use)
{
    const ReportingPeriod period = knownPeriod(savings.records(), request.period);
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
            kinds.push_back({.key = key,
                             .name = report.name.isEmpty() ? key : report.name,
                             .periods = report.periodKind,
                             .isOfYears = report.isOfYears,
                             .hasSubjects = !report.about.isEmpty()});
        } catch (const Error &) {
            // What is wrong with it is told when it is drawn up.
            kinds.push_back({key, key});
        }
    }
    std::ranges::stable_sort(kinds, {}, [](const ReportKind &kind) {
        // Reports of a period in its order, then the papers that are of any.
        const int periods = kind.periods     ? static_cast<int>(*kind.periods)
                            : kind.isOfYears ? INT_MAX - 1
                                             : INT_MAX;
        return std::tuple(periods, kind.hasSubjects, kind.key != u"annual");
    });
    return kinds;
}

Report buildReport(Savings &savings, const QString &resources, const ReportRequest &request)
{
    return ReportDraft(savings, resources, request).compose().report;
}

std::vector<ReportSubject> reportSubjects(Savings &savings, const QString &resources,
                                          const ReportRequest &request)
{
    return ReportDraft(savings, resources, request).subjects();
}

DrawnReport drawReport(Savings &savings, const QString &resources, const ReportRequest &request,
                       const WriteProgress &progress)
{
    const ReportDraft draft(savings, resources, request);
    DrawnReport drawn{.report = draft.compose(progress).report};
    drawn.figures = draft.figures(drawn.report);
    return drawn;
}

std::vector<ReportFigure> reportFigures(Savings &savings, const QString &resources,
                                        const ReportRequest &request)
{
    // A report that was frozen may be of a kind whose template is gone.
    if (!reportKinds(resources).contains(request.kind))
        return withBasis(savings, resources, request,
                         [](const ReportBasis &basis) { return figuresOf(basis); });
    const ReportDraft draft(savings, resources, request);
    if (!draft.whyNobody().isEmpty())
        return {};
    return draft.figures(draft.compose().report);
}

std::vector<PeriodChart> reportCharts(Savings &savings, const QString &resources,
                                      const ReportRequest &request)
{
    return withBasis(savings, resources, request,
                     [](const ReportBasis &basis) { return chartsOf(basis); });
}

} // namespace sxsh
