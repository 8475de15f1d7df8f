// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/issue.h"
#include "core/model/records.h"
#include "core/storage/journal.h"
#include "core/storage/migration.h"

#include <chrono>
#include <functional>
#include <memory>
#include <span>

namespace sxsh {

class ChainCheck;

enum class Access {
    ReadWrite,
    ReadOnly,
    /// ReadWrite, or ReadOnly with a notice that says why where another program writes the file or
    /// nothing can be written in its place.
    WriteIfPossible
};

/// Who opens a plan file, with what clock, in which version of the format.
struct PlanFileOptions {
    QString who{};
    Clock clock = systemClock();
    Migrations migrations = productMigrations();
    std::chrono::milliseconds patience{}; ///< how long another program that writes is waited for
};

/// The storage of one plan file: its records, its journal and its blobs. Everything throws Error
/// where it cannot go on; nothing is ever half written.
class PlanFile
{
public:
    /// Makes a new file with this set as its Setup line; refuses to overwrite, and leaves nothing
    /// behind where it fails.
    static std::unique_ptr<PlanFile> create(const QString &path, const ChangeSet &setup,
                                            const PlanFileOptions &options,
                                            std::span<const QByteArray> blobs = {});
    /// Opens a file; for writing it brings an older one up to date after a backup copy beside it.
    /// A file of a newer version that this one can still read is opened read-only with a notice.
    static std::unique_ptr<PlanFile> open(const QString &path, Access access,
                                          const PlanFileOptions &options);
    ~PlanFile();
    Q_DISABLE_COPY_MOVE(PlanFile)

    const QString &path() const;
    bool isReadOnly() const;
    /// A sentence for the officer about how the file was opened; empty where there is nothing to
    /// say.
    const QString &notice() const;

    /// All records as of the last line of the journal.
    Records load();

    /// Writes the set, its line and its blobs in one transaction, or nothing. Refuses when another
    /// program has written since `load`. `of` is the line an Undo or Redo is about, else 0. What
    /// progress throws ends the writing with nothing written.
    JournalLine append(LineKind kind, qint64 of, const ChangeSet &set, const QString &who,
                       const QDateTime &when, std::span<const QByteArray> blobs = {},
                       const ChangeProgress &progress = {});

    /// The last line; a plan file has at least one.
    JournalLine lastLine();
    /// The line with that number, or none.
    std::optional<JournalLine> line(qint64 seq);
    /// Every line with a number above `after`, in order.
    void lines(const std::function<void(const JournalLine &)> &visit, qint64 after = 0);
    /// What a line did, in the newest version of the format; throws Error where an older line
    /// cannot be brought to it.
    std::vector<JournalChange> changes(qint64 seq);
    /// What the lines above `after` did, newest first; of one record where an identity is given.
    /// Throws Error like `changes`.
    void changesBack(const std::function<void(const JournalLine &, const JournalChange &)> &visit,
                     qint64 after = 0, QUuid record = {});

    bool hasBlob(const QString &sha256);
    /// The bytes, checked against their hash; throws Error where they are missing or damaged.
    QByteArray blob(const QString &sha256);

    /// What is kept under that name beside the records and outside of the journal, such as a key;
    /// none where nothing is.
    std::optional<QByteArray> secret(const QString &name);
    /// Keeps it, in place of what was there.
    void setSecret(const QString &name, const QByteArray &value);

    /// Writes what the file holds into a new one, also where the file itself was moved away since
    /// it was opened; throws Error, and leaves nothing behind, where that fails.
    void copyTo(const QString &path) const;

    /// Checks all of the file: SQLite's own structures, the format, every stored value, the chain
    /// of the journal, the state against the journal, blobs and links. Names what is wrong by
    /// table, record and field.
    Issues verify();
    /// Checks the chain of the journal alone, a part at a time; must not outlive this.
    std::unique_ptr<ChainCheck> chainCheck();

private:
    class Content;

    explicit PlanFile(std::unique_ptr<Content> content);

    std::unique_ptr<Content> m_content;
};

/// The name of a blob: the SHA-256 of its bytes in hexadecimal.
QString blobName(const QByteArray &bytes);

} // namespace sxsh
