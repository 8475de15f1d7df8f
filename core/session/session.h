// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rules.h"
#include "core/session/workingcopy.h"
#include "core/storage/chaincheck.h"
#include "core/storage/planfile.h"

#include <QtCore/QObject>

namespace sxsh {

/// What one line of the journal did to one record.
struct PastChange {
    JournalLine line{};
    std::optional<Record> before{};      ///< none where the line added it
    std::optional<Record> after{};       ///< none where the line removed it
    std::vector<const Field *> fields{}; ///< those whose value is not the same before and after

    bool operator==(const PastChange &) const = default;
};

/// How far the work on a set is: changes checked, then changes saved.
struct SaveProgress {
    ChangeProgress checked{};
    ChangeProgress saved{};
};

/// The open plan file: the one place that changes it. Every set is checked, saved with its journal
/// line, and announced; undo and redo reach back to the plan's creation, across restarts.
class Session : public QObject
{
    Q_OBJECT

public:
    using Options = PlanFileOptions;
    using Blobs = std::span<const QByteArray>;
    using Progress = SaveProgress;

    /// What became of a set: whether it was saved, and every finding about it.
    struct Outcome {
        bool applied = false;
        Issues issues{};
    };

    /// Makes a new plan file; throws Error where the setup breaks a rule or the file exists.
    static std::unique_ptr<Session> create(const QString &path, const ChangeSet &setup,
                                           const Options &options = {}, Blobs blobs = {});
    static std::unique_ptr<Session> open(const QString &path, Access access,
                                         const Options &options = {});

    const QString &path() const { return m_file->path(); }
    bool isReadOnly() const { return m_file->isReadOnly(); }
    /// True while a set is being checked and saved.
    bool isWriting() const { return m_isWriting; }
    /// A sentence for the officer about how the file was opened; empty where there is nothing to
    /// say.
    const QString &notice() const { return m_file->notice(); }
    const Records &records() const { return m_records; }
    /// What the file is as the working copy of a reporting unit, which may change only its own
    /// part; none of a department's plan.
    const std::optional<WorkingCopy> &workingCopy() const { return m_workingCopy; }
    /// Keeps what has changed about the working copy, outside of the journal.
    void setWorkingCopy(const WorkingCopy &copy);
    /// What is kept under that name outside of the journal, such as a key; none where nothing is.
    std::optional<QByteArray> secret(const QString &name) const { return m_file->secret(name); }
    void setSecret(const QString &name, const QByteArray &value) { m_file->setSecret(name, value); }
    /// Who is named in the journal for what is done now.
    const QString &who() const { return m_options.who; }
    QDateTime now() const { return m_options.clock(); }

    /// Applies, checks and saves the set; a hard finding refuses it, a soft one does not. A set
    /// that changes nothing is not applied. Throws Error where a record was changed meanwhile or
    /// the file cannot be written, with everything as before.
    /// What a progress throws ends the work likewise.
    Outcome apply(const ChangeSet &set, Blobs blobs = {}, const Progress &progress = {});
    /// The same as an event, which undo leaves alone; may be without changes.
    Outcome applyEvent(const ChangeSet &set, Blobs blobs = {});
    /// What apply would say, with nothing changed.
    Outcome tryOut(const ChangeSet &set, Locks locks = Locks::Kept);

    /// The title of the edit that undo would take back; none where there is nothing to undo.
    std::optional<QString> undoTitle() const;
    std::optional<QString> redoTitle() const;
    /// How many edits can be taken back, or made again, in a row.
    int undoSteps() const { return static_cast<int>(m_done.size()); }
    int redoSteps() const { return static_cast<int>(m_undone.size()); }
    /// Takes back the newest edit and returns what that changed; throws Error where it cannot.
    ChangeSet undo();
    /// Makes the newest edit that was taken back again.
    ChangeSet redo();

    JournalLine lastLine() const { return m_file->lastLine(); }
    std::optional<JournalLine> line(qint64 seq) const { return m_file->line(seq); }
    /// Every line of the journal with a number above `after`, in order.
    void lines(const std::function<void(const JournalLine &)> &visit, qint64 after = 0) const
    {
        m_file->lines(visit, after);
    }
    /// What one line did.
    std::vector<JournalChange> changes(qint64 seq) const { return m_file->changes(seq); }
    /// The records as they were after that line.
    Records recordsAt(qint64 seq) const;
    /// The set that makes the records what they were after that line, at most one change of each
    /// record; throws Error where there is no such line.
    ChangeSet changesBackTo(qint64 seq) const;
    /// Makes the records what they were after that line, as one edit that undo takes back; what
    /// came between stays in the journal. Refused by rules like any set; not applied where
    /// everything is so already.
    Outcome goBackTo(qint64 seq);
    /// What the journal says of a record that is or was in the plan, newest first; of one field
    /// where its key is given, which must exist.
    std::vector<PastChange> history(EntityKind kind, QUuid id, QAnyStringView field = {}) const;
    QByteArray blob(const QString &sha256) const { return m_file->blob(sha256); }

    /// Writes the plan as it stands into a new file; throws Error where that fails.
    void copyTo(const QString &path) const { m_file->copyTo(path); }
    /// Checks the whole file and all of its records against the rules.
    Issues verify() const;
    /// Checks the whole file, whatever the rules say of its records.
    Issues verifyStored() const { return m_file->verify(); }
    /// Checks the journal alone, a part at a time; must not outlive this.
    std::unique_ptr<ChainCheck> chainCheck() const { return m_file->chainCheck(); }

signals:
    /// Emitted after a set was saved, be it an edit, an event, an undo or a redo.
    void changed(const sxsh::ChangeSet &set);

private:
    struct Step {
        qint64 seq = 0;
        QString title{};
    };

    Session(std::unique_ptr<PlanFile> file, Options options);

    Outcome write(LineKind kind, qint64 of, const ChangeSet &set, Locks locks, Blobs blobs,
                  const Progress &progress);
    /// What takes back every line above that one.
    std::vector<Change> changesAfter(qint64 seq) const;
    ChangeSet replay(LineKind kind, const Step &step);
    /// What rules, and rights in a working copy, say about a set that is applied.
    Issues findings(const ChangeSet &set, const ChangeProgress &progress, Locks locks) const;
    void follow(const JournalLine &line);

    Options m_options;
    std::unique_ptr<PlanFile> m_file;
    Records m_records;
    std::optional<WorkingCopy> m_workingCopy;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    bool m_isWriting = false;
};

/// What a check of a whole plan file found.
struct FileFindings {
    Issues issues{};
    bool isDamaged = false; ///< the file itself, not what an edit can mend
};

/// Checks a plan file that need not be loadable: the file itself and, where that is sound, its
/// records against the rules.
FileFindings verifyFile(const QString &path, const Session::Options &options = {});

/// What is told of a damaged file, and what to do.
QString damageText(const QString &path);

} // namespace sxsh
