// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/frozenfile.h"

#include "core/sheet/outputfile.h"
#include "ui/print/pdf.h"
#include "ui/print/reportfile.h"

namespace sxsh {

using namespace Qt::StringLiterals;

Snapshot freezePages(Session &session, Savings &savings, const QString &resources,
                     const ReportRequest &request, const QString &note)
{
    DrawnReport drawn = drawReport(savings, resources, request);
    drawn.report = sealed(std::move(drawn.report), session.lastLine(),
                          QDateTime::currentDateTimeUtc(), request.language);
    return freeze(session, request, drawn, pdfBytes(drawn.report), note);
}

void writeFrozen(const Session &session, const Snapshot &snapshot, const QString &path,
                 const WriteProgress &progress)
{
    const QByteArray pages = path.endsWith(u".pdf"_s, Qt::CaseInsensitive)
                                 ? frozenPages(session, snapshot)
                                 : QByteArray();
    if (pages.isEmpty())
        return writeReportFile(frozenTree(session, snapshot), path, progress);
    OutputFile file(path);
    file.write(pages);
    file.commit();
}

} // namespace sxsh
