// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/openplan.h"
#include "core/base/error.h"
#include "core/exchange/recordview.h"
#include "core/exchange/shownvalue.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace sxsh::cli {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(LineKind kind)
{
    switch (kind) {
    case LineKind::Setup:
        return QCoreApplication::translate("Cli", "made");
    case LineKind::Edit:
        return QCoreApplication::translate("Cli", "edit");
    case LineKind::Undo:
        return QCoreApplication::translate("Cli", "undo");
    case LineKind::Redo:
        return QCoreApplication::translate("Cli", "redo");
    case LineKind::Event:
        break;
    }
    return QCoreApplication::translate("Cli", "event");
}

QJsonValue jsonValue(const QVariant &stored)
{
    if (stored.isNull())
        return QJsonValue::Null;
    return stored.typeId() == QMetaType::LongLong ? QJsonValue(stored.toLongLong())
                                                  : QJsonValue(stored.toString());
}

QJsonObject lineJson(const JournalLine &line)
{
    return {{u"seq"_s, line.seq},
            {u"kind"_s, lineKindKey(line.kind)},
            {u"of"_s, line.of == 0 ? QJsonValue() : QJsonValue(line.of)},
            {u"who"_s, line.who},
            {u"when"_s, line.when.toUTC().toString(Qt::ISODateWithMs)},
            {u"title"_s, line.title},
            {u"reason"_s, line.reason},
            {u"state_digest"_s, QString::fromLatin1(line.stateDigest.toHex())},
            {u"hash"_s, QString::fromLatin1(line.hash.toHex())}};
}

/// A line of the journal as people read it: number, time, who, kind, title.
QStringList lineCells(const JournalLine &line)
{
    return {QString::number(line.seq), line.when.toLocalTime().toString(u"dd/MM/yyyy HH:mm"),
            line.who, kindWord(line.kind), line.title};
}

ExitCode reportFindings(const Console &console, const QString &plan, const FileFindings &findings,
                        const QString &sound)
{
    const Issues &issues = findings.issues;
    const bool bad = hasHard(issues);
    console.issues(issues);
    // What only breaks a rule is mended by an edit; a damaged file is not to be worked on.
    if (findings.isDamaged && !console.isJson())
        console.complain(damageText(plan));
    if (!bad && issues.empty())
        console.line(sound);
    else if (!bad)
        console.line(u"%1 %2"_s.arg(
            sound,
            QCoreApplication::translate("Cli", "Doubts to look at: %1.").arg(issues.size())));
    console.json(QJsonObject{{u"ok"_s, !bad}, {u"issues"_s, Console::toJson(issues)}});
    return bad ? ExitCode::Refused : ExitCode::Done;
}

/// What a line did to one record, in the words of people: a row for each value that was not the
/// same before and after.
class ChangeRows
{
public:
    ChangeRows(const Records &before, const Records &after, Language language)
        : m_before(before), m_after(after), m_language(language)
    {
    }

    void add(const JournalChange &change)
    {
        const EntityInfo *info = findEntity(change.entity);
        if (!info)
            return; // of a newer version of the program
        const auto before = m_before.find(info->kind, change.id);
        const auto after = m_after.find(info->kind, change.id);
        const QString name = after    ? caption(m_after, *after)
                             : before ? caption(m_before, *before)
                                      : QString();
        for (const SheetColumn &column : columnsOf(info->kind)) {
            if (!column.field || column.entity != info->kind ||
                !change.field(QString(column.field->keyText())))
                continue;
            const QString was = text(m_before, before, column);
            const QString is = text(m_after, after, column);
            if (was != is)
                m_rows.push_back({entityLabel(*info), name, column.title(), was, is});
        }
    }
    const std::vector<QStringList> &rows() const { return m_rows; }

private:
    QString text(const Records &records, const std::optional<Record> &record,
                 const SheetColumn &column) const
    {
        return record ? shownValue(records, *record, column, m_language, today()) : QString();
    }

    const Records &m_before;
    const Records &m_after;
    Language m_language;
    std::vector<QStringList> m_rows;
};

ExitCode showLine(const Console &console, const Session &session, qint64 seq)
{
    const auto line = session.line(seq);
    if (!line)
        throw Error(QCoreApplication::translate("Cli", "The journal has no line %1.").arg(seq));
    const std::vector<JournalChange> changed = session.changes(seq);
    if (!console.isJson()) {
        const Records before = session.recordsAt(seq - 1);
        const Records after = session.recordsAt(seq);
        ChangeRows rows(before, after, console.language());
        for (const JournalChange &change : changed)
            rows.add(change);
        const QStringList head = lineCells(*line);
        console.line(head.join(u"  "_s) + u'\n');
        console.table({{QCoreApplication::translate("Cli", "Entity")},
                       {QCoreApplication::translate("Cli", "Record")},
                       {QCoreApplication::translate("Cli", "Field")},
                       {QCoreApplication::translate("Cli", "Before")},
                       {QCoreApplication::translate("Cli", "After")}},
                      rows.rows());
        return ExitCode::Done;
    }
    QJsonArray changes;
    for (const JournalChange &change : changed) {
        QJsonObject fields;
        for (const FieldChange &field : change.fields)
            fields.insert(field.key, QJsonArray{jsonValue(field.before), jsonValue(field.after)});
        changes.append(QJsonObject{{u"entity"_s, change.entity},
                                   {u"id"_s, change.id.toString(QUuid::WithoutBraces)},
                                   {u"fields"_s, fields}});
    }
    QJsonObject object = lineJson(*line);
    object.insert(u"changes"_s, changes);
    console.json(object);
    return ExitCode::Done;
}

/// What the journal says of a record; of a facility, what it says of its states and places as well.
std::vector<PastChange> historyOf(const Session &session, const Record &record,
                                  const SheetColumn *column)
{
    const EntityKind wanted = column ? column->entity : record.kind();
    const QAnyStringView field = column ? QAnyStringView(column->field->keyText()) : "";
    std::vector<PastChange> past;
    const auto add = [&](EntityKind kind, QUuid id) {
        if (!column || kind == wanted)
            std::ranges::move(session.history(kind, id, field), std::back_inserter(past));
    };
    add(record.kind(), record.id());
    if (const auto *facility = record.as<Facility>()) {
        const Records &records = session.records();
        for (const FacilityState &state : records.all<FacilityState>().of(facility->id)) {
            add(EntityKind::FacilityState, state.id);
            if (wanted == EntityKind::Enterprise && state.enterprise)
                add(EntityKind::Enterprise, state.enterprise->id);
        }
        for (const FacilityPlacement &place : records.all<FacilityPlacement>().of(facility->id))
            add(EntityKind::FacilityPlacement, place.id);
    }
    std::ranges::stable_sort(past, std::ranges::greater(),
                             [](const PastChange &change) { return change.line.seq; });
    return past;
}

enum class Way { Undo, Redo };

ExitCode step(const Console &console, const QString &plan, int steps, Way way)
{
    const auto session = openForWriting(plan);
    const int possible = way == Way::Undo ? session->undoSteps() : session->redoSteps();
    if (steps > possible) {
        const QString problem =
            possible == 0
                ? (way == Way::Undo
                       ? QCoreApplication::translate("Cli", "There is nothing to undo.")
                       : QCoreApplication::translate("Cli", "There is nothing to make again."))
            : way == Way::Undo
                ? QCoreApplication::translate("Cli", "Only %1 changes can be undone: undo does not "
                                                     "reach back before the plan was made.")
                : QCoreApplication::translate("Cli", "Only %1 changes can be made again.");
        throw Error((possible == 0 ? problem : problem.arg(possible)) + u' ' +
                    QCoreApplication::translate("Cli", "Nothing was changed."));
    }
    QJsonArray titles;
    for (int done = 0; done < steps; ++done) {
        const QString title =
            (way == Way::Undo ? session->undoTitle() : session->redoTitle()).value_or(QString());
        if (way == Way::Undo)
            session->undo();
        else
            session->redo();
        titles.append(title);
        console.line((way == Way::Undo ? QCoreApplication::translate("Cli", "Undone: %1")
                                       : QCoreApplication::translate("Cli", "Redone: %1"))
                         .arg(title));
    }
    console.json(QJsonObject{{u"steps"_s, titles}});
    return ExitCode::Done;
}

} // namespace

ExitCode undoEdits(const Console &console, const QString &plan, int steps)
{
    return step(console, plan, steps, Way::Undo);
}

ExitCode redoEdits(const Console &console, const QString &plan, int steps)
{
    return step(console, plan, steps, Way::Redo);
}

ExitCode goBack(const Console &console, const BackOptions &options)
{
    const auto session =
        options.dryRun ? openForReading(console, options.plan) : openForWriting(options.plan);
    const ChangeSet set = session->changesBackTo(options.line);
    const Session::Outcome outcome =
        options.dryRun ? session->tryOut(set, Locks::Restored) : session->goBackTo(options.line);
    const bool refused = hasHard(outcome.issues);
    const auto count = static_cast<qint64>(set.changes.size());
    console.issues(outcome.issues);
    if (refused)
        console.complain(QCoreApplication::translate("Cli", "Nothing was changed."));
    else if (set.changes.empty())
        console.line(QCoreApplication::translate("Cli", "It was so already; nothing was changed."));
    else if (options.dryRun)
        console.line(QCoreApplication::translate(
                         "Cli", "A try only, nothing was changed. %1: %2 records would change.")
                         .arg(set.title)
                         .arg(count));
    else
        console.line(
            QCoreApplication::translate("Cli", "%1: %2 records changed. “undo” takes this back.")
                .arg(set.title)
                .arg(count));
    console.json(QJsonObject{{u"applied"_s, outcome.applied},
                             {u"dry_run"_s, options.dryRun},
                             {u"title"_s, set.title},
                             {u"records"_s, count},
                             {u"issues"_s, Console::toJson(outcome.issues)}});
    return refused ? ExitCode::Refused : ExitCode::Done;
}

ExitCode showHistory(const Console &console, const HistoryOptions &options)
{
    const auto session = openForReading(console, options.plan);
    const Record record = recordNamed(*session, options.record);
    const auto &columns = columnsOf(record.kind());
    const auto at = std::ranges::find_if(columns, [&](const SheetColumn &column) {
        return column.field &&
               (column.key == options.field || column.field->keyText() == options.field);
    });
    if (!options.field.isEmpty() && at == columns.end()) {
        QStringList known;
        for (const SheetColumn &column : columns) {
            if (column.field)
                known += column.key;
        }
        throw UsageError(QCoreApplication::translate("Cli", "“%1” has no field “%2”. Fields: %3.")
                             .arg(entityLabel(record.info()), options.field, known.join(u", ")));
    }
    const std::vector<PastChange> past =
        historyOf(*session, record, options.field.isEmpty() ? nullptr : &*at);
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const PastChange &change : past) {
        const Record &one = change.after ? *change.after : *change.before;
        QJsonObject fields;
        for (const Field *field : change.fields) {
            const auto side = [&](const std::optional<Record> &of) {
                return of ? jsonValue(of->value(*field)) : QJsonValue();
            };
            fields.insert(field->keyText(), QJsonArray{side(change.before), side(change.after)});
        }
        QJsonObject object = lineJson(change.line);
        object.insert(u"entity"_s, one.info().keyText());
        object.insert(u"id"_s, one.id().toString(QUuid::WithoutBraces));
        object.insert(u"fields"_s, fields);
        array.append(object);
        for (const SheetColumn &column : columnsOf(one.kind())) {
            if (column.entity != one.kind() ||
                std::ranges::find(change.fields, column.field) == change.fields.end())
                continue;
            const auto side = [&](const std::optional<Record> &of) {
                return of ? shownValue(session->records(), *of, column, console.language(), today())
                          : QString();
            };
            const QString was = side(change.before);
            const QString is = side(change.after);
            if (was != is)
                rows.push_back(lineCells(change.line) + QStringList{column.title(), was, is});
        }
    }
    console.json(array);
    console.table({{QCoreApplication::translate("Cli", "Line"), true},
                   {QCoreApplication::translate("Cli", "When")},
                   {QCoreApplication::translate("Cli", "Who")},
                   {QCoreApplication::translate("Cli", "Kind")},
                   {QCoreApplication::translate("Cli", "What")},
                   {QCoreApplication::translate("Cli", "Field")},
                   {QCoreApplication::translate("Cli", "Before")},
                   {QCoreApplication::translate("Cli", "After")}},
                  rows);
    return ExitCode::Done;
}

ExitCode checkPlan(const Console &console, const QString &plan)
{
    return reportFindings(console, plan, verifyFile(plan, sessionOptions()),
                          QCoreApplication::translate("Cli", "The file is sound."));
}

ExitCode showJournal(const Console &console, const JournalOptions &options)
{
    if (options.verify) {
        FileFindings findings = verifyFile(options.plan, sessionOptions());
        std::erase_if(findings.issues,
                      [](const Issue &issue) { return issue.severity != Severity::Hard; });
        return reportFindings(console, options.plan, findings,
                              QCoreApplication::translate(
                                  "Cli", "The journal is whole and agrees with the records."));
    }
    const auto session = openForReading(console, options.plan);
    if (options.line)
        return showLine(console, *session, *options.line);
    QJsonArray array;
    std::vector<QStringList> rows;
    session->lines([&](const JournalLine &line) {
        if (console.isJson()) {
            array.append(lineJson(line));
            return;
        }
        rows.push_back(lineCells(line) + QStringList{line.reason});
    });
    console.json(array);
    console.table({{QCoreApplication::translate("Cli", "Line"), true},
                   {QCoreApplication::translate("Cli", "When")},
                   {QCoreApplication::translate("Cli", "Who")},
                   {QCoreApplication::translate("Cli", "Kind")},
                   {QCoreApplication::translate("Cli", "What")},
                   {QCoreApplication::translate("Cli", "Reason")}},
                  rows);
    return ExitCode::Done;
}

} // namespace sxsh::cli
