// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit.h"
#include "core/exchange/plantemplate.h"
#include "core/model/dated.h"
#include "core/sheet/sheetreader.h"
#include "tests/catch.h"

#include <QtCore/QDirIterator>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const QString resources = QStringLiteral(SXSH_SOURCE_DIR "/resources");

const Records &shipped()
{
    static const Records records = [] {
        Records loaded;
        loaded.apply(templateSet(resources, u"ha-giang-2016-2020"_s));
        return loaded;
    }();
    return records;
}

/// How many rows the file has below its header.
int rowsIn(const QString &path)
{
    int rows = -1;
    SheetReader(path).read(0, [&](int, std::span<const Cell>) {
        ++rows;
        return true;
    });
    return rows;
}

} // namespace

TEST_CASE("Every row of every shipped file is loaded")
{
    std::size_t listed = 0;
    SheetReader(resources + u"/templates/ha-giang-2016-2020/template.csv"_s)
        .read(0, [&](int row, std::span<const Cell> cells) {
            if (row == 1)
                return true;
            ++listed;
            const EntityInfo *info = findEntity(cells[0].text);
            REQUIRE(info != nullptr);
            CAPTURE(info->key);
            CHECK(static_cast<int>(shipped().size(info->kind)) ==
                  rowsIn(resources + u'/' + cells[1].text));
            return true;
        });
    std::size_t files = 0;
    for (const QString &folder : {u"/reference"_s, u"/templates/ha-giang-2016-2020"_s}) {
        QDirIterator file(resources + folder, {u"*.csv"_s}, QDir::Files);
        while (file.hasNext()) {
            file.next();
            files += file.fileName() != u"template.csv" && file.fileName() != u"about.csv";
        }
    }
    CHECK(files == listed);
}

TEST_CASE("Every figure of the reference data has its source beside it")
{
    for (int kind = 0; kind < entityCount; ++kind) {
        const EntityInfo &info = entityInfo(static_cast<EntityKind>(kind));
        const Field *source = info.field("source");
        if (!source || source->type != FieldType::Text)
            continue;
        for (const Record &record : shipped().records(info.kind)) {
            CAPTURE(info.key, record.value(info.fields[1]).toString());
            CHECK_FALSE(record.value(*source).toString().trimmed().isEmpty());
        }
    }
    CHECK(shipped().all<Factor>().size() > 20);
    CHECK(shipped().all<FundingCeiling>().size() > 5);
}

TEST_CASE("Where published sources disagree both factors are there and one is in use")
{
    int disagreements = 0;
    for (const Resource &resource : shipped().all<Resource>()) {
        QHash<QString, std::pair<int, int>> byUse; // how many there are, how many are in use
        for (const Factor &factor : shipped().all<Factor>().of(resource.id)) {
            const Unit *unit = findUnit(factor.unit.code);
            REQUIRE(unit != nullptr);
            const QString use =
                u"%1 %2 %3"_s.arg(choiceKey(factor.factorKind), dimensionName(unit->dimension),
                                  factor.validFrom.value_or(QDate()).toString());
            ++byUse[use].first;
            byUse[use].second += factor.inUse;
        }
        for (const auto &[use, counts] : byUse.asKeyValueRange()) {
            CAPTURE(resource.code, use);
            CHECK(counts.second == 1);
            disagreements += counts.first > 1;
        }
    }
    CHECK(disagreements >= 2);
}

TEST_CASE("Both published TOE factors of than cám 5–6 are there")
{
    QList<qint64> values;
    int inUse = 0;
    for (const Factor &factor : shipped().all<Factor>()) {
        const Resource *resource = shipped().find(factor.resource);
        if (!resource->code.startsWith(u"THAN-CAM-5") || factor.factorKind != FactorKind::Toe)
            continue;
        values += factor.value.nano;
        inUse += factor.inUse;
    }
    std::ranges::sort(values);
    CHECK(values == QList<qint64>{500'000'000, 600'000'000});
    CHECK(inUse == 1);
}

TEST_CASE("The communes on each day are as many as the resolutions left")
{
    const auto [day, communes] = GENERATE(table<QDate, int>({
        {QDate(2016, 5, 11), 195},
        {QDate(2019, 12, 31), 195},
        {QDate(2020, 1, 1), 193},
        {QDate(2025, 6, 30), 193},
        {QDate(2025, 7, 1), 73},
    }));
    CAPTURE(day);
    const auto onDay = [&, when = day](UnitLevel level) {
        return std::ranges::count_if(shipped().all<AdminUnit>(), [&](const AdminUnit &unit) {
            return unit.level == level && unit.isValidOn(when);
        });
    };
    CHECK(onDay(UnitLevel::Commune) == communes);
    CHECK(onDay(UnitLevel::District) == (day < QDate(2025, 7, 1) ? 11 : 0));
    CHECK(onDay(UnitLevel::Province) == 1);
}

TEST_CASE("A code is borne by one unit at a time")
{
    for (const AdminUnit &unit : shipped().all<AdminUnit>()) {
        for (const AdminUnit &other : shipped().all<AdminUnit>()) {
            if (other.id == unit.id || other.code != unit.code)
                continue;
            CAPTURE(unit.code);
            CHECK_FALSE(unit.isValidOn(other.validFrom.value_or(QDate(1900, 1, 1))));
        }
    }
}

TEST_CASE("Every unit that ended became something, and that exists from the same day")
{
    for (const AdminUnit &unit : shipped().all<AdminUnit>()) {
        if (!unit.validTo)
            continue;
        CAPTURE(unit.code, unit.name);
        const auto transitions = shipped().all<UnitTransition>().of(unit.id);
        const bool isDistrict = unit.level == UnitLevel::District;
        CHECK((transitions.begin() != transitions.end()) != isDistrict);
        for (const UnitTransition &transition : transitions) {
            const AdminUnit *to = shipped().find(transition.to);
            REQUIRE(to != nullptr);
            CHECK(transition.date == *unit.validTo);
            CHECK(to->isValidOn(transition.date));
            CHECK(to->level == unit.level);
        }
        // Where a part of a split unit went to, its code cannot say.
        const bool wasSplit = std::ranges::any_of(transitions, [](const UnitTransition &one) {
            return one.transitionKind == TransitionKind::Part;
        });
        const QDate reform(2025, 7, 1);
        if (!isDistrict)
            CHECK(unitOn(shipped(), unit, reform)->isValidOn(reform) == !wasSplit);
    }
}

TEST_CASE("Every commune lies in its province")
{
    for (const AdminUnit &unit : shipped().all<AdminUnit>()) {
        CAPTURE(unit.code);
        CHECK(containing(shipped(), unit, UnitLevel::Province) != nullptr);
    }
}

TEST_CASE("Each version of the classification has divisions of industry")
{
    QHash<QString, int> divisions;
    for (const Industry &industry : shipped().all<Industry>())
        divisions[industry.version] += industry.code.size() == 2;
    CHECK(divisions.size() >= 2);
    for (const auto &[version, count] : divisions.asKeyValueRange()) {
        CAPTURE(version);
        CHECK(count > 20);
    }
}
