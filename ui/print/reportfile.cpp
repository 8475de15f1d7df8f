// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportfile.h"

#include "core/base/error.h"
#include "core/office/reportworkbook.h"
#include "core/office/worddocument.h"
#include "core/report/charttiles.h"
#include "core/report/paperformat.h"
#include "core/sheet/outputfile.h"
#include "ui/print/pdf.h"
#include "ui/print/wordfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace sxsh {

using namespace Qt::StringLiterals;

QStringList reportFileEndings()
{
    return {u"pdf"_s, u"docx"_s, u"xlsx"_s};
}

void writeReportFile(const Report &report, const QString &path, const WriteProgress &progress,
                     const QDateTime &made)
{
    const QFileInfo target(path);
    const QString ending = target.suffix().toLower();
    if (ending == u"pdf")
        return writePdf(report, path, progress);
    if (ending == u"docx")
        return writeWord(report, path, wordDrawing(report), progress);
    if (ending == u"xlsx")
        return writeWorkbook(report, path, progress, made);
    throw Error(QCoreApplication::translate(
                    "ReportFile", "“%1” does not say what to write: give the name the ending .pdf, "
                                  ".docx (Word) or .xlsx (Excel).")
                    .arg(target.fileName()));
}

void writeChartFile(const Report &chart, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto *figure = std::get_if<Figure>(&chart.blocks.front());
    Q_ASSERT(figure);
    const PaperSize body = bodySize(chart.format, Orientation::Portrait);
    if (ending == u"pdf") {
        Report pages = chart;
        const auto figures = figuresOnPages(*figure, body.height);
        pages.blocks.assign(figures.begin(), figures.end());
        return writePdf(pages, path);
    }
    if (ending != u"png") {
        throw Error(QCoreApplication::translate(
                        "ReportFile",
                        "“%1” does not say what to write: give the name the ending .png or .pdf.")
                        .arg(QFileInfo(path).fileName()));
    }
    // A picture stands on no page: as many rows as there are make it as high as they need.
    const double height = 2 * heightOfRows(figure->chart).value_or(0);
    OutputFile file(path);
    file.write(wordDrawing(chart).picture(*figure, body.width, std::max(body.height, height)).png);
    file.commit();
}

} // namespace sxsh
