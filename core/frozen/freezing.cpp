// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frozen/freezing.h"

#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/report/reportjson.h"
#include "core/report/reportperiods.h"
#include "core/storage/planfile.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownHash = 12;

/// "annual-2018-2": the kind, the period and which time it is frozen.
QString nextCode(const Records &records, const ReportRequest &request)
{
    QSet<QString> taken;
    for (const Snapshot &snapshot : records.all<Snapshot>())
        taken.insert(snapshot.code);
    for (int time = 1;; ++time) {
        const QString code = u"%1-%2-%3"_s.arg(request.kind, request.period, QString::number(time));
        if (!taken.contains(code))
            return code;
    }
}

} // namespace

Report sealed(Report report, const JournalLine &head, const QDateTime &now, Language language)
{
    const QString hash = QString::fromLatin1(head.hash.toHex().left(shownHash));
    report.seal = (language == Language::Vietnamese ? u"Chốt số liệu %1 · dòng nhật ký %2 · %3"_s
                                                    : u"Frozen %1 · journal line %2 · %3"_s)
                      .arg(timeText(now, language), QString::number(head.seq), hash);
    return report;
}

Snapshot freeze(Session &session, const ReportRequest &request, const DrawnReport &drawn,
                const QByteArray &pdf, const QString &note)
{
    const Records &records = session.records();
    const auto period = reportPeriod(records, request.period);
    Q_ASSERT(period);
    // A part of an annual period is no record; its code says which it is.
    const auto recorded =
        period->id.isNull() ? std::nullopt : std::optional(Ref<ReportingPeriod>{period->id});
    const std::vector<QByteArray> blobs{storedReport(drawn.report), storedFigures(drawn.figures),
                                        pdf};
    const Snapshot snapshot{.id = QUuid::createUuid(),
                            .code = nextCode(records, request),
                            .title = drawn.report.title,
                            .period = recorded,
                            .asOf = period->cutOff,
                            .journalLine = static_cast<int>(session.lastLine().seq),
                            .report = {blobName(blobs[0])},
                            .figures = {blobName(blobs[1])},
                            .reportKind = request.kind,
                            .language = languageKey(request.language),
                            .pdf = {blobName(blobs[2])},
                            .note = note.trimmed(),
                            .periodCode = request.period,
                            .subject = request.subject};
    ChangeSet set{.title = QCoreApplication::translate("Frozen", "Freeze %1").arg(snapshot.title)};
    set.add(snapshot);
    const Session::Outcome outcome = session.applyEvent(set, blobs);
    if (!outcome.applied)
        throw Error(outcome.issues.front().message);
    return snapshot;
}

QString periodCodeOf(const Records &records, const Snapshot &snapshot)
{
    if (!snapshot.periodCode.isEmpty())
        return snapshot.periodCode;
    if (const ReportingPeriod *period = records.find(snapshot.period))
        return period->code;
    // Files of version 5 have it in the code alone.
    const qsizetype start = snapshot.reportKind.size() + 1;
    return snapshot.code.sliced(start,
                                std::max<qsizetype>(0, snapshot.code.lastIndexOf(u'-') - start));
}

std::vector<const Snapshot *> frozenReports(const Records &records)
{
    std::vector<const Snapshot *> all;
    for (const Snapshot &snapshot : records.all<Snapshot>())
        all.push_back(&snapshot);
    std::ranges::sort(all, {},
                      [](const Snapshot *one) { return std::pair(one->journalLine, one->code); });
    return all;
}

const Snapshot &frozenReport(const Records &records, const QString &code)
{
    QStringList known;
    for (const Snapshot *snapshot : frozenReports(records)) {
        if (snapshot->code == code)
            return *snapshot;
        known += snapshot->code;
    }
    if (known.isEmpty()) {
        throw Error(QCoreApplication::translate(
            "Frozen", "No report of this plan has been frozen yet: freeze one first."));
    }
    throw Error(
        QCoreApplication::translate("Frozen", "There is no frozen report “%1”. Choose one of: %2.")
            .arg(code, known.join(u", ")));
}

Report frozenTree(const Session &session, const Snapshot &snapshot)
{
    return reportFromStored(session.blob(snapshot.report.sha256));
}

std::vector<ReportFigure> frozenFigures(const Session &session, const Snapshot &snapshot)
{
    return figuresFromStored(session.blob(snapshot.figures.sha256));
}

QByteArray frozenPages(const Session &session, const Snapshot &snapshot)
{
    return snapshot.pdf.sha256.isEmpty() ? QByteArray() : session.blob(snapshot.pdf.sha256);
}

} // namespace sxsh
