// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/frozenfile.h"

#include "core/sheet/outputfile.h"
#include "ui/print/pdf.h"
#include "ui/print/reportfile.h"

namespace sxsh {

using namespace Qt::StringLiterals;

std::optional<Snapshot> freezePages(Session &session, Savings &savings, const QString &resources,
                                    const ReportRequest &request, const QString &note,
                                    const WriteProgress &progress)
{
    bool isStopped = false;
    const auto follow = [&](int done, int total) {
        isStopped = isStopped || (progress && !progress(done, total));
        return !isStopped;
    };
    DrawnReport drawn = drawReport(savings, resources, request, follow);
    if (isStopped)
        return {};
    drawn.report = sealed(std::move(drawn.report), session.lastLine(),
                          QDateTime::currentDateTimeUtc(), request.language);
    const QByteArray pages = pdfBytes(drawn.report, follow);
    if (isStopped)
        return {};
    return freeze(session, request, drawn, pages, note);
}

void writeFrozen(const Session &session, const Snapshot &snapshot, const QString &path,
                 const WriteProgress &progress)
{
    const QByteArray pages = path.endsWith(u".pdf"_s, Qt::CaseInsensitive)
                                 ? frozenPages(session, snapshot)
                                 : QByteArray();
    if (pages.isEmpty()) {
        const auto line = session.line(snapshot.journalLine + 1);
        return writeReportFile(frozenTree(session, snapshot), path, progress,
                               line ? line->when : QDateTime());
    }
    OutputFile file(path);
    file.write(pages);
    file.commit();
}

} // namespace sxsh
