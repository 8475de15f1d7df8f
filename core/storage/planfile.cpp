// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planfile.h"

#include "core/base/error.h"
#include "core/storage/chaincheck.h"
#include "core/storage/fileverification.h"
#include "core/storage/journaltable.h"
#include "core/storage/openedfile.h"
#include "core/storage/preparedchange.h"
#include "core/storage/recordtable.h"
#include "core/storage/statedigest.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>
#include <QtCore/QThread>
#include <exception>
#include <ranges>

namespace sxsh {

namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Room for the pages that a large set touches all over the file, given back at the end.
class LargeCache
{
public:
    explicit LargeCache(const Database &database) : m_database(database)
    {
        m_database.execute(QStringLiteral("PRAGMA cache_size = -16384"));
    }
    ~LargeCache()
    {
        try {
            m_database.execute(QStringLiteral("PRAGMA cache_size = -2000"));
            m_database.execute(QStringLiteral("PRAGMA shrink_memory"));
        } catch (const Error &) {
            // Only memory is lost, and the error that led here is the one to tell.
        }
    }
    Q_DISABLE_COPY_MOVE(LargeCache)

private:
    const Database &m_database;
};

constexpr std::size_t manyChanges = 5'000;

/// Calls visit with each change in order. Of many, the next ones are prepared on another thread
/// while SQLite, which takes most of the time, is given those before.
template <class Visit>
void forEachPrepared(std::span<const Change> changes, LinePreparation &preparation, Visit &&visit)
{
    constexpr std::size_t most = 500; // at once: each holds its texts twice
    const bool isAhead = changes.size() >= manyChanges;
    std::vector<PreparedChange> prepared;
    std::vector<PreparedChange> next;
    const auto take = [&] {
        const std::size_t count = std::min(most, changes.size());
        preparation.prepare(changes.first(count), next);
        changes = changes.subspan(count);
    };
    take();
    while (!next.empty()) {
        prepared.swap(next);
        std::exception_ptr failure;
        std::unique_ptr<QThread> ahead;
        if (isAhead) {
            ahead.reset(QThread::create([&] {
                try {
                    take();
                } catch (...) {
                    failure = std::current_exception();
                }
            }));
            ahead->start();
        }
        {
            const auto waited = qScopeGuard([&ahead] {
                if (ahead)
                    ahead->wait();
            });
            std::ranges::for_each(prepared, visit);
        }
        if (failure)
            std::rethrow_exception(failure);
        if (!isAhead)
            take();
    }
}

/// The version of the format that brought the table of secrets.
constexpr int secretsSince = 7;

constexpr int seqColumn = 0;
constexpr int entityColumn = 1;
constexpr int idColumn = 2;
constexpr int fieldsColumn = 3;

QString selectChangeText()
{
    return QStringLiteral("SELECT \"seq\", \"entity\", \"id\", \"fields\" "
                          "FROM \"journal_change\" ");
}

} // namespace

/// The connection with its prepared statements and where the file stood when it was last read or
/// written.
class PlanFile::Content
{
public:
    Content(OpenedFile file, Migrations migrations)
        : m_file(std::move(file)), m_migrations(std::move(migrations))
    {
    }

    const Database &database() const { return *m_file.database; }
    const OpenedFile &file() const { return m_file; }
    const Migrations &migrations() const { return m_migrations; }
    const JournalLine &lastLine() const { return m_head; }

    Records load();
    JournalLine append(LineKind kind, qint64 of, const ChangeSet &set, const QString &who,
                       const QDateTime &when, std::span<const QByteArray> blobs,
                       const ChangeProgress &progress = {});
    std::vector<JournalChange> changes(const JournalLine &line) const;
    std::optional<JournalLine> line(qint64 seq) const;
    void changesBack(const std::function<void(const JournalLine &, const JournalChange &)> &visit,
                     qint64 after, QUuid record) const;

    /// Takes the last line as known; throws Error where there is none.
    JournalLine readHead();

private:
    /// The change that the row of selectChangeText() holds, in the newest version of the format.
    std::vector<JournalChange> newest(const JournalLine &line, const Statement &row) const;
    void requireHead() const;
    void write(const PreparedChange &change);
    void writeBlobs(std::span<const QByteArray> blobs) const;
    Statement &upsert(const EntityInfo &info);
    Statement &remove(const EntityInfo &info);

    OpenedFile m_file;
    Migrations m_migrations;
    JournalLine m_head;
    std::array<std::unique_ptr<Statement>, entityCount> m_upserts;
    std::array<std::unique_ptr<Statement>, entityCount> m_removes;
};

JournalLine PlanFile::Content::readHead()
{
    auto last = readLastLine(database());
    if (!last || !StateDigest::fromBytes(last->stateDigest)) {
        throw Error(QCoreApplication::translate(
                        "Storage", "“%1” is damaged: its journal has no readable last line. Open a "
                                   "backup copy of it.")
                        .arg(shown(database().path())));
    }
    m_head = *last;
    return *last;
}

Records PlanFile::Content::load()
{
    Transaction transaction(database(), Transaction::Kind::Read);
    readHead();
    Records records = loadRecords(database());
    transaction.commit();
    return records;
}

void PlanFile::Content::requireHead() const
{
    const auto last = readLastLine(database());
    if (last && last->seq == m_head.seq && last->hash == m_head.hash)
        return;
    throw Error(QCoreApplication::translate(
                    "Storage", "“%1” was changed by another program since it was opened. Nothing "
                               "was saved: close it, open it again and make the change again.")
                    .arg(shown(database().path())),
                QStringLiteral("saw line %1").arg(m_head.seq));
}

Statement &PlanFile::Content::upsert(const EntityInfo &info)
{
    auto &statement = m_upserts[static_cast<std::size_t>(info.kind)];
    if (!statement)
        statement = std::make_unique<Statement>(database(), upsertText(info));
    return *statement;
}

Statement &PlanFile::Content::remove(const EntityInfo &info)
{
    auto &statement = m_removes[static_cast<std::size_t>(info.kind)];
    if (!statement)
        statement = std::make_unique<Statement>(database(), removeText(info));
    return *statement;
}

void PlanFile::Content::write(const PreparedChange &change)
{
    if (change.after.empty()) {
        Statement &statement = remove(*change.info);
        statement.bind(0, change.id);
        statement.run();
        return;
    }
    Statement &statement = upsert(*change.info);
    for (std::size_t index = 0; index < change.after.size(); ++index)
        statement.bind(static_cast<int>(index), change.after[index]);
    statement.run();
}

void PlanFile::Content::writeBlobs(std::span<const QByteArray> blobs) const
{
    if (blobs.empty())
        return;
    Statement statement(database(), QStringLiteral("INSERT INTO \"blob\" VALUES (?, ?) ON CONFLICT "
                                                   "(\"sha256\") DO NOTHING"));
    for (const QByteArray &bytes : blobs) {
        statement.bind(0, blobName(bytes));
        statement.bind(1, bytes.isNull() ? QByteArray("") : bytes);
        statement.run();
    }
}

JournalLine PlanFile::Content::append(LineKind kind, qint64 of, const ChangeSet &set,
                                      const QString &who, const QDateTime &when,
                                      std::span<const QByteArray> blobs,
                                      const ChangeProgress &progress)
{
    constexpr std::size_t changesPerStep = 64;
    Q_ASSERT(!m_file.readOnly);
    JournalLine line{.seq = m_head.seq + 1,
                     .kind = kind,
                     .of = of,
                     .who = who,
                     .when = when.toUTC(),
                     .title = set.title,
                     .reason = set.reason,
                     .schema = m_file.version};
    for (const QString &text : {line.who, line.title, line.reason}) {
        if (!isStorable(text)) {
            throw Error(QCoreApplication::translate(
                            "Storage", "Nothing was saved: the title or the reason contains a "
                                       "character that cannot be stored. Type the text anew."),
                        text);
        }
    }

    std::optional<LargeCache> cache;
    if (set.changes.size() >= manyChanges)
        cache.emplace(database());
    Transaction transaction(database(), Transaction::Kind::Write);
    if (m_head.seq > 0)
        requireHead();
    StateDigest digest;
    if (m_head.seq > 0)
        digest = StateDigest::fromBytes(m_head.stateDigest).value();
    LinePreparation preparation(digest);
    Statement changeRow(database(),
                        QStringLiteral("INSERT INTO \"journal_change\" VALUES (?, ?, ?, ?, ?)"));
    changeRow.bind(0, line.seq);
    qint64 number = 0;
    forEachPrepared(set.changes, preparation, [&](const PreparedChange &change) {
        if (progress && static_cast<std::size_t>(number) % changesPerStep == 0)
            progress(static_cast<std::size_t>(number));
        write(change);
        changeRow.bind(1, ++number);
        changeRow.bind(2, change.entity);
        changeRow.bind(3, change.id);
        changeRow.bind(4, change.fields);
        changeRow.run();
    });
    writeBlobs(blobs);
    line.stateDigest = preparation.digest().bytes();
    line.hash = preparation.hash().finish(m_head.hash, line);
    writeLine(database(), line);
    transaction.commit();
    m_head = line;
    return line;
}

std::vector<JournalChange> PlanFile::Content::newest(const JournalLine &line,
                                                     const Statement &row) const
{
    auto fields = fieldsFromText(row.text(fieldsColumn));
    const QUuid id = QUuid::fromString(row.text(idColumn));
    if (!fields || id.isNull()) {
        throw Error(QCoreApplication::translate(
                        "Storage", "Line %1 of the journal in “%2” is damaged. Check the file, "
                                   "or open a backup copy of it.")
                        .arg(QString::number(line.seq), shown(database().path())),
                    row.text(fieldsColumn));
    }
    auto newest =
        upcast(m_migrations, line.schema,
               {.entity = row.text(entityColumn), .id = id, .fields = std::move(*fields)});
    if (!newest) {
        throw Error(QCoreApplication::translate(
                        "Storage",
                        "“%1” was done with an older version of the program, whose records "
                        "had other fields. This version cannot take it back or repeat it.")
                        .arg(line.title));
    }
    return std::move(*newest);
}

std::vector<JournalChange> PlanFile::Content::changes(const JournalLine &line) const
{
    std::vector<JournalChange> result;
    Statement rows(database(), selectChangeText() + QStringLiteral("WHERE \"seq\" = ? "
                                                                   "ORDER BY \"n\""));
    rows.bind(0, line.seq);
    rows.run();
    while (rows.next())
        std::ranges::move(newest(line, rows), std::back_inserter(result));
    return result;
}

std::optional<JournalLine> PlanFile::Content::line(qint64 seq) const
{
    Statement statement(database(), selectLineText() + QStringLiteral("WHERE \"seq\" = ?"));
    statement.bind(0, seq);
    statement.run();
    if (!statement.next())
        return {};
    return readLine(statement);
}

void PlanFile::Content::changesBack(
    const std::function<void(const JournalLine &, const JournalChange &)> &visit, qint64 after,
    QUuid record) const
{
    QString sql = selectChangeText() + QStringLiteral("WHERE \"seq\" > ? ");
    if (!record.isNull())
        sql += QStringLiteral("AND \"id\" = ? ");
    Statement rows(database(), sql + QStringLiteral("ORDER BY \"seq\" DESC, \"n\" DESC"));
    rows.bind(0, after);
    if (!record.isNull())
        rows.bind(1, record.toString(QUuid::WithoutBraces));
    rows.run();
    JournalLine of;
    while (rows.next()) {
        if (const qint64 seq = rows.integer(seqColumn); seq != of.seq) {
            const auto found = line(seq);
            if (!found) {
                throw Error(QCoreApplication::translate(
                                "Storage",
                                "Line %1 of the journal in “%2” is damaged. Check the file, "
                                "or open a backup copy of it.")
                                .arg(QString::number(seq), shown(database().path())));
            }
            of = *found;
        }
        for (const JournalChange &change : std::views::reverse(newest(of, rows)))
            visit(of, change);
    }
}

PlanFile::PlanFile(std::unique_ptr<Content> content) : m_content(std::move(content)) {}

PlanFile::~PlanFile() = default;

std::unique_ptr<PlanFile> PlanFile::create(const QString &path, const ChangeSet &setup,
                                           const PlanFileOptions &options,
                                           std::span<const QByteArray> blobs)
{
    if (QFileInfo::exists(path)) {
        throw Error(
            QCoreApplication::translate(
                "Storage", "“%1” exists already and is not overwritten. Choose another name.")
                .arg(shown(path)));
    }
    if (!QFileInfo(QFileInfo(path).path()).isDir()) {
        throw Error(QCoreApplication::translate(
                        "Storage", "There is no folder “%1”. Make it, or choose another one.")
                        .arg(shown(QFileInfo(path).path())));
    }
    auto lock = std::make_unique<WriterLock>(path, options.who, options.clock(), options.patience);
    // Nothing bears the name of a plan file before all of it is on the disk.
    const QString unfinished =
        path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".new");
    const auto tidy = qScopeGuard([&] {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
    });
    try {
        Content content(makeEmpty(unfinished, options), options.migrations);
        content.append(LineKind::Setup, 0, setup, options.who, options.clock(), blobs);
    } catch (const Error &error) {
        // The officer knows the file by the name that it was to bear.
        throw Error(QString(error.text()).replace(shown(unfinished), shown(path)), error.detail());
    }
    if (!QFile::rename(unfinished, path)) {
        throw Error(QCoreApplication::translate(
                        "Storage", "“%1” could not be made: a file of that name appeared, or the "
                                   "folder is read-only. Choose another name.")
                        .arg(shown(path)));
    }
    lock.reset();
    return open(path, Access::ReadWrite, options);
}

std::unique_ptr<PlanFile> PlanFile::open(const QString &path, Access access,
                                         const PlanFileOptions &options)
{
    auto content =
        std::make_unique<Content>(openExisting(path, access, options), options.migrations);
    content->readHead();
    return std::unique_ptr<PlanFile>(new PlanFile(std::move(content)));
}

const QString &PlanFile::path() const
{
    return m_content->database().path();
}

bool PlanFile::isReadOnly() const
{
    return m_content->file().readOnly;
}

const QString &PlanFile::notice() const
{
    return m_content->file().notice;
}

Records PlanFile::load()
{
    return m_content->load();
}

JournalLine PlanFile::append(LineKind kind, qint64 of, const ChangeSet &set, const QString &who,
                             const QDateTime &when, std::span<const QByteArray> blobs,
                             const ChangeProgress &progress)
{
    if (isReadOnly()) {
        throw Error(QCoreApplication::translate(
                        "Storage", "“%1” is open for reading only: nothing can be changed in it.")
                        .arg(shown(path())));
    }
    return m_content->append(kind, of, set, who, when, blobs, progress);
}

std::optional<JournalLine> PlanFile::line(qint64 seq)
{
    return m_content->line(seq);
}

JournalLine PlanFile::lastLine()
{
    return m_content->lastLine();
}

void PlanFile::lines(const std::function<void(const JournalLine &)> &visit, qint64 after)
{
    Statement statement(m_content->database(),
                        selectLineText() + QStringLiteral("WHERE \"seq\" > ? ORDER BY \"seq\""));
    statement.bind(0, after);
    statement.run();
    while (statement.next())
        visit(readLine(statement));
}

std::vector<JournalChange> PlanFile::changes(qint64 seq)
{
    const auto found = line(seq);
    if (!found) {
        throw Error(QCoreApplication::translate("Storage", "The journal of “%1” has no line %2.")
                        .arg(shown(path()), QString::number(seq)));
    }
    return m_content->changes(*found);
}

void PlanFile::changesBack(
    const std::function<void(const JournalLine &, const JournalChange &)> &visit, qint64 after,
    QUuid record)
{
    m_content->changesBack(visit, after, record);
}

bool PlanFile::hasBlob(const QString &sha256)
{
    Statement statement(m_content->database(),
                        QStringLiteral("SELECT 1 FROM \"blob\" WHERE \"sha256\" = ?"));
    statement.bind(0, sha256);
    statement.run();
    return statement.next();
}

QByteArray PlanFile::blob(const QString &sha256)
{
    Statement statement(m_content->database(),
                        QStringLiteral("SELECT \"bytes\" FROM \"blob\" WHERE \"sha256\" = ?"));
    statement.bind(0, sha256);
    statement.run();
    const QByteArray bytes = statement.next() ? statement.bytes(0) : QByteArray();
    if (blobName(bytes) == sha256)
        return bytes;
    throw Error(QCoreApplication::translate(
                    "Storage",
                    "Content that is kept in “%1” is missing or damaged. Check the file, "
                    "or open a backup copy of it.")
                    .arg(shown(path())),
                QStringLiteral("blob %1").arg(sha256));
}

std::optional<QByteArray> PlanFile::secret(const QString &name)
{
    if (m_content->file().version < secretsSince)
        return {};
    Statement statement(m_content->database(),
                        QStringLiteral("SELECT \"value\" FROM \"secret\" WHERE \"name\" = ?"));
    statement.bind(0, name);
    statement.run();
    if (!statement.next())
        return {};
    return statement.bytes(0);
}

void PlanFile::setSecret(const QString &name, const QByteArray &value)
{
    if (isReadOnly()) {
        throw Error(QCoreApplication::translate(
                        "Storage", "“%1” is open for reading only: nothing can be changed in it.")
                        .arg(shown(path())));
    }
    Transaction transaction(m_content->database(), Transaction::Kind::Write);
    Statement statement(m_content->database(),
                        QStringLiteral("INSERT INTO \"secret\" VALUES (?, ?) ON CONFLICT "
                                       "(\"name\") DO UPDATE SET \"value\" = excluded.\"value\""));
    statement.bind(0, name);
    statement.bind(1, value.isNull() ? QByteArray("") : value);
    statement.run();
    transaction.commit();
}

void PlanFile::copyTo(const QString &path) const
{
    m_content->database().copyTo(path);
}

Issues PlanFile::verify()
{
    return verifyContent(m_content->database(), m_content->migrations(), m_content->file().version);
}

std::unique_ptr<ChainCheck> PlanFile::chainCheck()
{
    return std::make_unique<ChainCheck>(m_content->database());
}

QString blobName(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace sxsh
