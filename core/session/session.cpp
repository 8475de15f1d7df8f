// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/error.h"
#include "core/model/rules.h"
#include "core/model/unitrights.h"
#include "core/session/replay.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QScopedValueRollback>

namespace sxsh {

namespace {

bool changesNothing(const Change &change)
{
    return change.before == change.after;
}

QDate dayOf(const QDateTime &time)
{
    return time.toLocalTime().date();
}

[[noreturn]] void refuse(const Issues &issues, const QString &what)
{
    const auto hard = std::ranges::find(issues, Severity::Hard, &Issue::severity);
    throw Error(what + u'\n' + hard->message,
                QStringLiteral("%1 %2 %3").arg(hard->entity, hard->record, hard->field));
}

} // namespace

Session::Session(std::unique_ptr<PlanFile> file, Options options)
    : m_options(std::move(options)), m_file(std::move(file)), m_records(m_file->load())
{
    m_file->lines([this](const JournalLine &line) { follow(line); });
    if (const auto kept = m_file->secret(workingCopySecret()))
        m_workingCopy = workingCopyFrom(*kept);
}

void Session::setWorkingCopy(const WorkingCopy &copy)
{
    m_file->setSecret(workingCopySecret(), bytesOf(copy));
    m_workingCopy = copy;
}

Issues Session::findings(const ChangeSet &set, const ChangeProgress &progress, Locks locks) const
{
    Issues issues = checkRules(m_records, set, dayOf(now()), progress, locks);
    if (m_workingCopy)
        std::ranges::move(checkUnitRights(m_records, set, m_workingCopy->unit, dayOf(now())),
                          std::back_inserter(issues));
    return issues;
}

std::unique_ptr<Session> Session::create(const QString &path, const ChangeSet &setup,
                                         const Options &options, Blobs blobs)
{
    {
        Records records;
        records.apply(setup);
        const Issues issues = checkRules(records, setup, dayOf(options.clock()));
        if (hasHard(issues)) {
            refuse(issues, QCoreApplication::translate(
                               "Session", "The plan file was not made, because a record breaks a "
                                          "rule:"));
        }
    }
    return std::unique_ptr<Session>(
        new Session(PlanFile::create(path, setup, options, blobs), options));
}

std::unique_ptr<Session> Session::open(const QString &path, Access access, const Options &options)
{
    return std::unique_ptr<Session>(new Session(PlanFile::open(path, access, options), options));
}

void Session::follow(const JournalLine &line)
{
    const auto move = [&line](std::vector<Step> &from, std::vector<Step> &to) {
        const auto step = std::ranges::find(from.rbegin(), from.rend(), line.of, &Step::seq);
        if (step == from.rend())
            return;
        to.push_back(std::move(*step));
        from.erase(std::next(step).base());
    };
    switch (line.kind) {
    case LineKind::Edit:
        m_done.push_back({.seq = line.seq, .title = line.title});
        m_undone.clear();
        break;
    case LineKind::Undo:
        move(m_done, m_undone);
        break;
    case LineKind::Redo:
        move(m_undone, m_done);
        break;
    case LineKind::Setup:
    case LineKind::Event:
        break;
    }
}

Session::Outcome Session::write(LineKind kind, qint64 of, const ChangeSet &set, Locks locks,
                                Blobs blobs, const Progress &progress)
{
    if (std::ranges::any_of(set.changes, changesNothing)) {
        ChangeSet rest = set;
        std::erase_if(rest.changes, changesNothing);
        return write(kind, of, rest, locks, blobs, progress);
    }
    if (isReadOnly()) {
        throw Error(QCoreApplication::translate(
            "Session", "The plan is open for reading only: nothing can be changed in it."));
    }
    // Whoever is told of the progress may show a window, and what is left there wants to be saved.
    if (m_isWriting) {
        throw Error(QCoreApplication::translate(
            "Session", "Another change is being saved. Try again when that is done."));
    }
    const QScopedValueRollback writing(m_isWriting, true);
    m_records.apply(set);
    Outcome outcome;
    try {
        // An event is not the unit's own doing: it brings what the department says.
        outcome.issues = kind == LineKind::Event
                             ? checkRules(m_records, set, dayOf(now()), progress.checked, locks)
                             : findings(set, progress.checked, locks);
        if (hasHard(outcome.issues)) {
            m_records.apply(set.inverted());
            return outcome;
        }
        follow(m_file->append(kind, of, set, m_options.who, now(), blobs, progress.saved));
    } catch (...) {
        m_records.apply(set.inverted());
        throw;
    }
    outcome.applied = true;
    m_isWriting = false;
    emit changed(set);
    return outcome;
}

Session::Outcome Session::apply(const ChangeSet &set, Blobs blobs, const Progress &progress)
{
    if (std::ranges::all_of(set.changes, changesNothing))
        return {};
    return write(LineKind::Edit, 0, set, Locks::Kept, blobs, progress);
}

Session::Outcome Session::applyEvent(const ChangeSet &set, Blobs blobs)
{
    return write(LineKind::Event, 0, set, Locks::Kept, blobs, {});
}

Session::Outcome Session::tryOut(const ChangeSet &set, Locks locks)
{
    m_records.apply(set);
    Outcome outcome;
    try {
        outcome.issues = findings(set, {}, locks);
    } catch (...) {
        m_records.apply(set.inverted());
        throw;
    }
    m_records.apply(set.inverted());
    return outcome;
}

std::optional<QString> Session::undoTitle() const
{
    if (m_done.empty())
        return {};
    return m_done.back().title;
}

std::optional<QString> Session::redoTitle() const
{
    if (m_undone.empty())
        return {};
    return m_undone.back().title;
}

ChangeSet Session::replay(LineKind kind, const Step &step)
{
    ChangeSet set = replayOf(
        m_file->changes(step.seq),
        kind == LineKind::Undo ? ReplayDirection::Back : ReplayDirection::Again, m_records);
    set.title = step.title;
    const Outcome outcome = write(kind, step.seq, set, Locks::Restored, {}, {});
    if (!outcome.applied) {
        refuse(outcome.issues,
               (kind == LineKind::Undo
                    ? QCoreApplication::translate(
                          "Session", "“%1” cannot be taken back, because what came after it "
                                     "would break a rule:")
                    : QCoreApplication::translate(
                          "Session", "“%1” cannot be made again, because it would now break a "
                                     "rule:"))
                   .arg(step.title));
    }
    return set;
}

ChangeSet Session::undo()
{
    if (m_done.empty()) {
        throw Error(QCoreApplication::translate(
            "Session", "There is nothing to undo: undo reaches back to the creation of the plan "
                       "file, and no further."));
    }
    return replay(LineKind::Undo, Step(m_done.back()));
}

ChangeSet Session::redo()
{
    if (m_undone.empty()) {
        throw Error(QCoreApplication::translate(
            "Session", "There is nothing to redo: no edit was taken back since the last one was "
                       "made."));
    }
    return replay(LineKind::Redo, Step(m_undone.back()));
}

Records Session::recordsAt(qint64 seq) const
{
    Records records = m_records;
    records.apply({.changes = changesAfter(seq)});
    return records;
}

std::vector<Change> Session::changesAfter(qint64 seq) const
{
    Replay replay(m_records);
    m_file->changesBack(
        [&](const JournalLine &, const JournalChange &change) {
            replay.step(change, ReplayDirection::Back);
        },
        seq);
    return replay.sum();
}

ChangeSet Session::changesBackTo(qint64 seq) const
{
    const auto line = m_file->line(seq);
    if (!line) {
        throw Error(QCoreApplication::translate(
                        "Session", "The journal has no line %1: choose one from 1 to %2.")
                        .arg(seq)
                        .arg(lastLine().seq));
    }
    const QString what =
        line->kind == LineKind::Undo
            ? QCoreApplication::translate("Session", "undo of “%1”").arg(line->title)
            : line->title;
    const QString title = line->title.isEmpty()
                              ? QCoreApplication::translate("Session", "Back to line %1").arg(seq)
                              : QCoreApplication::translate("Session", "Back to line %1: %2")
                                    .arg(QString::number(seq), what);
    // What was frozen, issued or enrolled since stays: papers, packages and keys are out. What was
    // accepted goes, so that it can be accepted again.
    std::vector<Change> changes = changesAfter(seq);
    std::erase_if(changes, [this](const Change &change) {
        const auto *exchange = change.record().as<Exchange>();
        // So do questions of the department in a working copy, which it may only answer.
        const bool isQuestion =
            m_workingCopy && change.record().kind() == EntityKind::Query &&
            !checkUnitRights(m_records, {.changes = {change}}, m_workingCopy->unit, dayOf(now()))
                 .empty();
        return isQuestion || change.record().kind() == EntityKind::Snapshot ||
               change.record().kind() == EntityKind::UnitKey ||
               (exchange && exchange->direction == ExchangeDirection::Issued);
    });
    return {.title = title, .changes = std::move(changes)};
}

Session::Outcome Session::goBackTo(qint64 seq)
{
    const ChangeSet set = changesBackTo(seq);
    if (std::ranges::all_of(set.changes, changesNothing))
        return {};
    return write(LineKind::Edit, 0, set, Locks::Restored, {}, {});
}

std::vector<PastChange> Session::history(EntityKind kind, QUuid id, QAnyStringView field) const
{
    const EntityInfo &info = entityInfo(kind);
    Q_ASSERT(field.isEmpty() || info.field(field));
    std::vector<PastChange> past;
    Replay replay(m_records);
    m_file->changesBack(
        [&](const JournalLine &line, const JournalChange &change) {
            const Change back = replay.step(change, ReplayDirection::Back);
            if (past.empty() || past.back().line.seq != line.seq)
                past.push_back({.line = line, .after = back.before});
            past.back().before = back.after;
        },
        0, id);
    const auto valueOf = [](const std::optional<Record> &record, const Field &one) {
        return record ? record->value(one) : QVariant();
    };
    for (PastChange &change : past) {
        for (const Field &one : info.fields) {
            if ((field.isEmpty() || field == one.keyText()) &&
                valueOf(change.before, one) != valueOf(change.after, one))
                change.fields.push_back(&one);
        }
    }
    std::erase_if(past, [](const PastChange &change) { return change.fields.empty(); });
    return past;
}

Issues Session::verify() const
{
    Issues issues = m_file->verify();
    std::ranges::move(checkAllRules(m_records, dayOf(now())), std::back_inserter(issues));
    return issues;
}

FileFindings verifyFile(const QString &path, const Session::Options &options)
{
    const auto file = PlanFile::open(path, Access::ReadOnly, options);
    FileFindings findings{.issues = file->verify()};
    findings.isDamaged = hasHard(findings.issues);
    if (!findings.isDamaged) {
        const Records records = file->load();
        std::ranges::move(checkAllRules(records, dayOf(options.clock())),
                          std::back_inserter(findings.issues));
    }
    return findings;
}

QString damageText(const QString &path)
{
    return QCoreApplication::translate(
               "Session", "“%1” is damaged, or was changed by another program. Keep it as it is "
                          "and go on with a backup copy: check that copy first.")
        .arg(QDir::toNativeSeparators(path));
}

} // namespace sxsh
