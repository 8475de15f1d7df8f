// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/catch.h"

#include "core/exchange/sheetcolumn.h"

using namespace sxsh;
using namespace sxsh::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject fieldNamed(const QJsonObject &entity, const QString &key)
{
    for (const QJsonValue &field : entity[u"fields"_s].toArray()) {
        if (field[u"key"_s].toString() == key)
            return field.toObject();
    }
    FAIL("no field " << key);
    return {};
}

} // namespace

TEST_CASE("the entities and the fields of each can be looked up without a plan")
{
    const QJsonArray entities = runCli({u"fields"_s, u"--json"_s}).json().array();
    REQUIRE(entities.size() == entityCount);
    for (const QJsonValue &entity : entities) {
        const QString key = entity[u"key"_s].toString();
        INFO(key);
        CHECK(!entity[u"name"_s].toString().isEmpty());
        const Ended ended = runCli({u"fields"_s, key, u"--json"_s});
        REQUIRE(ended.code == 0);
        QStringList keys;
        for (const QJsonValue &field : ended.json()[u"fields"_s].toArray()) {
            keys += field[u"key"_s].toString();
            CHECK(!field[u"title"_s].toString().isEmpty());
        }
        QStringList columns;
        for (const SheetColumn &column : columnsOf(findEntity(key)->kind))
            columns += column.key;
        CHECK(keys == columns);
    }
    CHECK(runCli({u"fields"_s, u"unicorn"_s}).code == 2);
}

TEST_CASE("a field says what it takes and whether it must be given")
{
    const QJsonObject facility = runCli({u"fields"_s, u"facility"_s, u"--json"_s}).json().object();
    CHECK(fieldNamed(facility, u"code"_s)[u"required"_s].toBool());
    CHECK(fieldNamed(facility, u"name"_s)[u"required"_s].toBool());
    CHECK(fieldNamed(facility, u"unit_code"_s)[u"required"_s].toBool());
    CHECK(!fieldNamed(facility, u"labour"_s)[u"required"_s].toBool());
    CHECK(fieldNamed(facility, u"labour"_s)[u"default"_s].isNull());
    CHECK(fieldNamed(facility, u"in_scope"_s)[u"default"_s].toString() == u"yes"_s);
    CHECK(fieldNamed(facility, u"operation"_s)[u"default"_s].toString() == u"operating"_s);
    CHECK(fieldNamed(facility, u"unit_code"_s)[u"target"_s].toString() == u"admin_unit"_s);
    const QJsonObject fact = runCli({u"fields"_s, u"fact"_s, u"--json"_s}).json().object();
    CHECK(fieldNamed(fact, u"what"_s)[u"values"_s].toArray().contains(u"aware"_s));
    const QJsonObject usage = runCli({u"fields"_s, u"usage"_s, u"--json"_s}).json().object();
    CHECK(fieldNamed(usage, u"unit"_s)[u"values"_s].toArray().contains(u"kWh"_s));
    CHECK(!fieldNamed(usage, u"total"_s)[u"required"_s].toBool());
    const QJsonObject plan = runCli({u"fields"_s, u"plan"_s, u"--json"_s}).json().object();
    CHECK(fieldNamed(plan, u"tolerance"_s)[u"max"_s].toDouble() == 1.0);

    const QString text = runCli({u"fields"_s, u"fact"_s}).out;
    for (const QString &word : {u"facility_code"_s, u"aware ("_s, u"yes ("_s, u"bắt buộc"_s})
        CHECK(text.contains(word));
    CHECK(!text.contains(u'…')); // no value is cut off
}

TEST_CASE("the commands that need fields say where they are listed")
{
    const QString command = GENERATE(u"add"_s, u"set"_s, u"import"_s, u"export"_s, u"list"_s);
    CHECK(runCli({command, u"--help"_s}).out.contains(u"sxsh-cli fields"_s));
}
