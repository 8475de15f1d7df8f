// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/caption.h"
#include "core/model/entityinfo.h"
#include "core/storage/chaincheck.h"
#include "tests/catch.h"
#include "tests/core/model/samples.h"
#include "tests/core/storage/planfiles.h"

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

QVariant flipped(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return value.toLongLong() + 1'000;
    case QMetaType::QByteArray: {
        QByteArray bytes = value.toByteArray();
        if (bytes.isEmpty())
            return QByteArray("x");
        bytes[0] = static_cast<char>(bytes[0] ^ 1);
        return bytes;
    }
    default:
        break;
    }
    QString text = value.toString();
    if (text.isEmpty())
        return u"7"_s;
    const QChar last = text.back();
    text.back() = last == u'1' ? u'2' : last.isDigit() ? u'1' : last == u'b' ? u'c' : u'b';
    return text;
}

bool names(const Issues &issues, const QString &entity, const QString &field)
{
    return std::ranges::any_of(issues, [&](const Issue &issue) {
        return issue.severity == Severity::Hard && issue.entity == entity && issue.field == field &&
               !issue.record.isEmpty() && !issue.message.isEmpty();
    });
}

bool names(const Issues &issues, const QString &entity)
{
    return std::ranges::any_of(issues, [&](const Issue &issue) {
        return issue.severity == Severity::Hard && issue.entity == entity;
    });
}

} // namespace

TEST_CASE("A sound file has no findings")
{
    const planfiles::Folder folder;
    const auto file = planfiles::withEveryEntity(folder.path());
    CHECK(file->verify().empty());
    const Facility facility = file->load().all<Facility>().rows().front();
    Facility edited = facility;
    edited.note = u"khác"_s;
    ChangeSet set;
    set.edit(facility, edited);
    file->append(LineKind::Edit, 0, set, u"Hoa"_s, planfiles::fixedTime());
    CHECK(file->verify().empty());
}

TEST_CASE("A flipped value in any column of any record is found and named")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    const auto file = PlanFile::open(folder.path(), Access::ReadOnly, planfiles::options());
    const auto kind = static_cast<EntityKind>(GENERATE(range(0, entityCount)));
    const EntityInfo &info = entityInfo(kind);
    const QString table = info.keyText();
    for (const Field &field : info.fields) {
        CAPTURE(table, field.key);
        const QString column = field.keyText();
        const auto rows = planfiles::look(
            folder.path(), u"SELECT rowid, \"%1\" FROM \"%2\" LIMIT 1"_s.arg(column, table));
        const QString update = u"UPDATE \"%1\" SET \"%2\" = ? WHERE rowid = ?"_s.arg(table, column);
        planfiles::spoil(folder.path(), update, {flipped(rows[0][1]), rows[0][0]});
        const Issues issues = file->verify();
        if (field.type == FieldType::Id && column == u"id"_s)
            CHECK(names(issues, table, u""_s));
        else
            CHECK(names(issues, table, field.columnText()));
        planfiles::spoil(folder.path(), update, {rows[0][1], rows[0][0]});
    }
    CHECK(file->verify().empty());
}

TEST_CASE("A flipped value anywhere else in the file is found and named")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    const auto [tableName, column, named] = GENERATE(table<QString, QString, QString>({
        {u"journal"_s, u"seq"_s, u"journal"_s},
        {u"journal"_s, u"kind"_s, u"journal"_s},
        {u"journal"_s, u"of"_s, u"journal"_s},
        {u"journal"_s, u"who"_s, u"journal"_s},
        {u"journal"_s, u"when"_s, u"journal"_s},
        {u"journal"_s, u"title"_s, u"journal"_s},
        {u"journal"_s, u"reason"_s, u"journal"_s},
        {u"journal"_s, u"schema"_s, u"journal"_s},
        {u"journal"_s, u"state_digest"_s, u"journal"_s},
        {u"journal"_s, u"hash"_s, u"journal"_s},
        {u"journal_change"_s, u"seq"_s, u"journal_change"_s},
        {u"journal_change"_s, u"n"_s, u"journal"_s},
        {u"journal_change"_s, u"entity"_s, u"journal"_s},
        {u"journal_change"_s, u"id"_s, u"journal"_s},
        {u"journal_change"_s, u"fields"_s, u"journal"_s},
        {u"blob"_s, u"sha256"_s, u"blob"_s},
        {u"blob"_s, u"bytes"_s, u"blob"_s},
        {u"format"_s, u"min_compatible"_s, u"format"_s},
    }));
    CAPTURE(tableName, column);
    const auto file = PlanFile::open(folder.path(), Access::ReadOnly, planfiles::options());
    // Of the last row, so that a line's number does not collide with the next one's.
    const QString key = tableName == u"journal_change"_s ? u"n"_s : u"rowid"_s;
    const auto rows = planfiles::look(
        folder.path(),
        u"SELECT \"%1\", %2 FROM \"%3\" ORDER BY %2 DESC LIMIT 1"_s.arg(column, key, tableName));
    planfiles::spoil(folder.path(),
                     u"UPDATE \"%1\" SET \"%2\" = ? WHERE %3 = ?"_s.arg(tableName, column, key),
                     {flipped(rows[0][0]), rows[0][1]});
    CHECK(names(file->verify(), named));
}

TEST_CASE("What was altered is told with both values and what the officer calls the record")
{
    const planfiles::Folder folder;
    const auto file = planfiles::withEveryEntity(folder.path());
    const Records records = file->load();
    const Usage &usage = records.all<Usage>().rows().front();
    planfiles::spoil(folder.path(), u"UPDATE usage SET year = 2031 WHERE id = ?"_s,
                     {usage.id.toString(QUuid::WithoutBraces)});
    const Issues issues = file->verify();
    REQUIRE(issues.size() == 2); // the state as a whole, then the record
    CHECK(issues[1].entity == u"usage"_s);
    CHECK(issues[1].field == u"year"_s);
    CHECK(issues[1].id == usage.id);
    CHECK_THAT(issues[1].record.toStdString(),
               Contains(codeOf(records, Record(*records.find(usage.facility))).toStdString()));
    CHECK_THAT(issues[1].message.toStdString(),
               Contains("2031") && Contains(std::to_string(usage.year)));
}

TEST_CASE("Only the line that was altered is blamed")
{
    const planfiles::Folder folder;
    const auto file = PlanFile::create(folder.path(), {}, planfiles::options());
    for (int count = 0; count < 4; ++count) {
        file->append(LineKind::Edit, 0,
                     planfiles::adding({planfiles::facility(u"CS%1"_s.arg(count))}), u"Hoa"_s,
                     planfiles::fixedTime());
    }
    const auto sql =
        GENERATE(as<QString>(), u"UPDATE journal SET title = 'x' WHERE seq = 3"_s,
                 u"UPDATE journal SET hash = zeroblob(32) WHERE seq = 3"_s,
                 u"UPDATE journal SET \"when\" = replace(\"when\", 'T', ' ') WHERE seq = 3"_s,
                 u"UPDATE journal_change SET fields = fields || ' ' WHERE seq = 3"_s,
                 u"DELETE FROM journal_change WHERE seq = 3"_s);
    CAPTURE(sql);
    planfiles::spoil(folder.path(), sql);
    const Issues issues = file->verify();
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].entity == u"journal"_s);
    CHECK(issues[0].record == u"3"_s);
}

TEST_CASE("The journal is found the same a change at a time as at once")
{
    const planfiles::Folder folder;
    const auto file = planfiles::withEveryEntity(folder.path());
    for (int count = 0; count < 3; ++count) {
        file->append(LineKind::Edit, 0,
                     planfiles::adding({planfiles::facility(u"CS%1"_s.arg(count))}), u"Hoa"_s,
                     planfiles::fixedTime());
    }
    const auto sql = GENERATE(as<QString>(), u"UPDATE journal SET title = title"_s,
                              u"UPDATE journal SET title = 'x' WHERE seq = 2"_s,
                              u"DELETE FROM journal WHERE seq = 2"_s, u"DELETE FROM journal"_s,
                              u"INSERT INTO journal_change VALUES (-1, 1, 'a', 'x', '{}')"_s,
                              u"UPDATE journal_change SET seq = 9 WHERE seq = 4"_s);
    CAPTURE(sql);
    planfiles::spoil(folder.path(), sql);
    const auto atOnce = file->chainCheck();
    CHECK(atOnce->goOn());
    const auto inParts = file->chainCheck();
    int parts = 1;
    while (!inParts->goOn(QDeadlineTimer(0)))
        ++parts;
    CHECK(parts > entityCount);
    REQUIRE(inParts->issues().size() == atOnce->issues().size());
    for (std::size_t at = 0; at < atOnce->issues().size(); ++at)
        CHECK(inParts->issues()[at].message == atOnce->issues()[at].message);
    CHECK(atOnce->issues().empty() == sql.contains(u"title = title"));
}

TEST_CASE("Rows that are gone, added, linked to nothing or stray are found")
{
    const planfiles::Folder folder;
    planfiles::withEveryEntity(folder.path());
    const auto file = PlanFile::open(folder.path(), Access::ReadOnly, planfiles::options());
    const auto [sql, entity] = GENERATE(table<QString, QString>({
        {u"DELETE FROM draft"_s, u"draft"_s},
        {u"DELETE FROM facility"_s, u"facility_state"_s},
        {u"INSERT INTO output_type VALUES ('0b5e0c3f-9f0e-4a8e-8f6f-6e7a6e0d2a11', 'X', 'X', '', "
         "'')"_s,
         u"output_type"_s},
        {u"UPDATE usage SET facility = '0b5e0c3f-9f0e-4a8e-8f6f-6e7a6e0d2a11'"_s, u"usage"_s},
        {u"DELETE FROM blob"_s, u"attachment"_s},
        {u"DELETE FROM journal_change WHERE n = 2"_s, u"journal"_s},
        {u"INSERT INTO journal_change VALUES (9, 1, 'facility', 'x', '{}')"_s, u"journal_change"_s},
        {u"INSERT INTO format VALUES (1)"_s, u"format"_s},
        {u"DELETE FROM format"_s, u"format"_s},
        {u"CREATE TABLE extra (x TEXT)"_s, u"format"_s},
    }));
    CAPTURE(sql);
    planfiles::spoil(folder.path(), sql);
    CHECK(names(file->verify(), entity));
}
