// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/documentmarks.h"
#include "core/report/report.h"
#include "core/report/reportcharts.h"
#include "core/report/reportfigures.h"
#include "core/report/writeprogress.h"
#include "core/savings/savings.h"

#include <QtCore/QStringList>

namespace sxsh {

/// Which report to draw up: the template, the code of the reporting period and the language.
struct ReportRequest {
    QString kind = QStringLiteral("annual");
    /// The code of a period (reportperiods.h): "2018", "2018H1", "2018Q3", "2016..2018".
    QString period{};
    /// Of a report that is a document for each facility, unit or event: the code of the one that it
    /// is about, or of a unit for all its facilities; empty: all of them.
    QString subject{};
    Language language = Language::Vietnamese;
    DocumentMarks marks{};
};

/// The folder of the templates.
QString reportFolder(const QString &resources);
/// The period with that code; throws Error naming those there are.
ReportingPeriod knownPeriod(const Records &records, const QString &code);

/// The kinds of report that have a template below the resources, by name.
QStringList reportKinds(const QString &resources);

/// A kind of report as an officer chooses it.
struct ReportKind {
    QString key{};
    QString name{}; ///< as its template says in that language; the key where it says nothing
    std::optional<PeriodKind> periods{}; ///< none: of any kind
    bool isOfYears = false;              ///< about a span of years
    bool hasSubjects = false;            ///< a document for each of reportSubjects()
};
/// All kinds with a template in the language that can be read, annual reports first.
std::vector<ReportKind> readReportKinds(const QString &resources, Language language);

/// One that a report can be about.
struct ReportSubject {
    QString code{};
    QString name{};

    bool operator==(const ReportSubject &) const = default;
};
/// Whom or what a report of that kind and period can be about, in its order; empty for a kind that
/// is one document. Throws as buildReport() does.
std::vector<ReportSubject> reportSubjects(Savings &savings, const QString &resources,
                                          const ReportRequest &request);

/// The report of the request from the records behind the savings and the template below
/// resources/reports, all of it in the language of the request, whichever the program speaks.
/// Throws Error for a kind, period or subject that is not known (naming those that are), for a
/// missing template and for a line of it that cannot be used (naming file and line).
Report buildReport(Savings &savings, const QString &resources, const ReportRequest &request);

/// A report with the figures that it rests on.
struct DrawnReport {
    Report report{};
    std::vector<ReportFigure> figures{};
};
/// The same report with its figures, only begun where progress stopped it; throws as buildReport()
/// does.
DrawnReport drawReport(Savings &savings, const QString &resources, const ReportRequest &request,
                       const WriteProgress &progress = {});
/// The figures alone; throws Error for a period that is not known.
std::vector<ReportFigure> reportFigures(Savings &savings, const QString &resources,
                                        const ReportRequest &request);

/// The charts of the period, each by itself; throws Error for a period that is not known.
std::vector<PeriodChart> reportCharts(Savings &savings, const QString &resources,
                                      const ReportRequest &request);

} // namespace sxsh
