// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "ui/fonts.h"
#include "ui/frame/stopbar.h"
#include "ui/print/paginator.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>

namespace sxsh {

namespace {

QPageLayout layoutOf(const PaperPage &page)
{
    return {QPageSize(QPageSize::A4),
            page.orientation == Orientation::Landscape ? QPageLayout::Landscape
                                                       : QPageLayout::Portrait,
            QMarginsF()};
}

/// With a bar where it takes longer than a moment; what is stopped is not printed.
void drawPages(QPrinter &printer, const std::vector<PaperPage> &pages, QWidget *parent)
{
    const int first = std::max(1, printer.fromPage());
    const int wanted = printer.toPage() > 0 ? printer.toPage() : static_cast<int>(pages.size());
    const int last = std::min(wanted, static_cast<int>(pages.size()));
    StopBar bar(QCoreApplication::translate("Print", "Printing the pages…"), parent);
    QPainter painter;
    for (int number = first; number <= last; ++number) {
        if (!bar.follow(number - first, last - first + 1)) {
            painter.end();
            printer.abort();
            return;
        }
        const PaperPage &page = pages[static_cast<std::size_t>(number - 1)];
        if (!painter.isActive())
            painter.begin(&printer);
        else
            printer.newPage();
        paintOnPaper(painter, page, printer.pageLayout(), printer.resolution());
    }
}

} // namespace

void paintOnPaper(QPainter &painter, const PaperPage &page, const QPageLayout &paper,
                  int resolution)
{
    const QSize size = paper.fullRectPixels(resolution).size();
    painter.save();
    if (const auto orientation = layoutOf(page).orientation(); paper.orientation() != orientation) {
        if (orientation == QPageLayout::Landscape) {
            painter.translate(size.width(), 0);
            painter.rotate(90);
        } else {
            painter.translate(0, size.height());
            painter.rotate(-90);
        }
    }
    paint(painter, page, resolution / dotsPerInch);
    painter.restore();
}

void printReport(const Report &report, QWidget *parent)
{
    const std::vector<PaperPage> pages = paginate(report);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report.title);
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(pages.front()));
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(report.title);
    preview.setObjectName(QStringLiteral("print_preview"));
    preview.resize(parent->window()->size() * 9 / 10);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&pages, &preview](QPrinter *target) { drawPages(*target, pages, &preview); });
    preview.exec();
}

} // namespace sxsh
