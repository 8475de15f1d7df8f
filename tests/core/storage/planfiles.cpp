// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/planfiles.h"

#include "core/base/error.h"
#include "tests/core/model/samples.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>
#include <stdexcept>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

std::vector<QVariantList> run(const QString &path, const QString &sql, const QVariantList &values)
{
    const QString name = QUuid::createUuid().toString();
    std::vector<QVariantList> rows;
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            problem = query.lastError().text();
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < query.record().count(); ++column)
                row += query.value(column);
            rows.push_back(row);
        }
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    if (!problem.isEmpty())
        throw std::runtime_error(problem.toStdString() + " in " + sql.toStdString());
    return rows;
}

} // namespace

planfiles::Folder::Folder() : m_folder(m_parent.filePath(u"Sở Công Thương Hà Giang (bản sao)"_s))
{
    QDir().mkpath(m_folder);
}

QString planfiles::Folder::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

QStringList planfiles::Folder::names() const
{
    return QDir(m_folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QDateTime planfiles::fixedTime()
{
    return QDateTime(QDate(2018, 6, 30), QTime(8, 15, 30, 250), Qt::UTC);
}

PlanFileOptions planfiles::options()
{
    return {.who = u"Nguyễn Thị Hoa"_s, .clock = [] { return fixedTime(); }};
}

std::vector<QByteArray> planfiles::sampleBlobs()
{
    std::vector<QByteArray> blobs;
    for (int serial = 100; serial < 300; ++serial)
        blobs.push_back(QByteArray::number(serial));
    return blobs;
}

std::unique_ptr<PlanFile> planfiles::withEveryEntity(const QString &path)
{
    const Records records = samples::everyEntity();
    ChangeSet setup{.title = u"Lập kế hoạch"_s};
    for (int kind = 0; kind < entityCount; ++kind) {
        for (Record &record : records.records(static_cast<EntityKind>(kind)))
            setup.add(std::move(record));
    }
    return PlanFile::create(path, setup, options(), sampleBlobs());
}

void planfiles::copyReleased(int version, const QString &path)
{
    const QString original = QStringLiteral(SXSH_SOURCE_DIR) +
                             u"/tests/core/storage/data/Kế hoạch phiên bản %1.sxsh"_s.arg(version);
    if (!QFile::copy(original, path) ||
        !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        throw std::runtime_error("no copy of " + original.toStdString());
}

void planfiles::spoil(const QString &path, const QString &sql, const QVariantList &values)
{
    run(path, sql, values);
}

std::vector<QVariantList> planfiles::look(const QString &path, const QString &sql)
{
    return run(path, sql, {});
}

QString planfiles::errorOf(const std::function<void()> &function)
{
    try {
        function();
    } catch (const Error &error) {
        return error.text();
    }
    return {};
}

bool planfiles::same(const Records &left, const Records &right)
{
    for (int index = 0; index < entityCount; ++index) {
        const auto kind = static_cast<EntityKind>(index);
        if (left.size(kind) != right.size(kind))
            return false;
        for (const Record &record : left.records(kind)) {
            if (right.find(kind, record.id()) != record)
                return false;
        }
    }
    return true;
}

Facility planfiles::facility(const QString &code)
{
    return {.id = QUuid::createUuid(), .code = code};
}

ChangeSet planfiles::adding(std::vector<Record> records, const QString &title)
{
    ChangeSet set{.title = title};
    for (Record &record : records)
        set.add(std::move(record));
    return set;
}
