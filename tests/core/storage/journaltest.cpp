// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/model/entityinfo.h"
#include "core/storage/recordtable.h"
#include "tests/catch.h"

#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

StoredValues valuesOf(const Record &record)
{
    StoredValues values;
    readValues(record, values);
    return values;
}

const FieldChange &changeOf(const std::vector<FieldChange> &changes, const QString &key)
{
    const auto found = std::ranges::find(changes, key, &FieldChange::key);
    REQUIRE(found != changes.end());
    return *found;
}

JournalLine sampleLine()
{
    return {.seq = 7,
            .kind = LineKind::Undo,
            .of = 3,
            .who = u"Hoa"_s,
            .when = QDateTime(QDate(2018, 6, 30), QTime(8, 0), Qt::UTC),
            .title = u"Sửa điện năng"_s,
            .reason = u"nhầm tháng"_s,
            .schema = 1,
            .stateDigest = QByteArray(32, 'd')};
}

} // namespace

TEST_CASE("An edit is journalled as the fields that changed and no others")
{
    Facility before{.id = QUuid::createUuid(), .code = u"CS001"_s};
    Facility after = before;
    after.openedOn = QDate(2012, 5, 1);
    after.note = u"Dòng 1\nDòng \"2\"\t\\ \u0001 đá 🪨"_s;
    const QString text = fieldsText(infoOf<Facility>(), valuesOf(before), valuesOf(after));
    const auto changes = fieldsFromText(text);
    REQUIRE(changes);
    CHECK(changes->size() == 2);
    CHECK(changeOf(*changes, u"opened_on"_s).before == QVariant());
    CHECK(changeOf(*changes, u"opened_on"_s).after == QVariant(u"2012-05-01"_s));
    CHECK(changeOf(*changes, u"note"_s).before == QVariant(u""_s));
    CHECK(changeOf(*changes, u"note"_s).after == QVariant(after.note));
}

TEST_CASE("An addition and a removal are journalled with every field and the identity")
{
    const Record record = Facility{.id = QUuid::createUuid(), .code = u"CS001"_s};
    const StoredValues values = valuesOf(record);
    const auto added = fieldsFromText(fieldsText(record.info(), {}, values));
    const auto removed = fieldsFromText(fieldsText(record.info(), values, {}));
    REQUIRE(added);
    REQUIRE(removed);
    CHECK(added->size() == record.info().fields.size());
    CHECK(removed->size() == record.info().fields.size());
    const JournalChange addition{.id = record.id(), .fields = *added};
    const JournalChange removing{.id = record.id(), .fields = *removed};
    CHECK(addition.isAdd());
    CHECK_FALSE(addition.isRemove());
    CHECK(removing.isRemove());
    CHECK_FALSE(removing.isAdd());
    CHECK_FALSE(JournalChange{.id = record.id(), .fields = {{.key = u"note"_s}}}.isAdd());
}

TEST_CASE("Every 64-bit integer and every text comes back from the journal exactly")
{
    const EntityInfo &info = infoOf<FacilityState>();
    REQUIRE(rc::check([&](qint64 capital, const std::u16string &text) {
        FacilityState after{.id = QUuid::createUuid(), .facility = {QUuid::createUuid()}};
        FacilityState before = after;
        after.capital = Money{capital};
        after.name = QString::fromStdU16String(text);
        RC_PRE(isStorable(after.name));
        const auto changes = fieldsFromText(fieldsText(info, valuesOf(before), valuesOf(after)));
        RC_ASSERT(changes.has_value());
        RC_ASSERT(changeOf(*changes, u"capital"_s).after ==
                  QVariant::fromValue<qlonglong>(capital));
        if (!text.empty())
            RC_ASSERT(changeOf(*changes, u"name"_s).after == QVariant(after.name));
    }));
    const auto extreme = GENERATE(std::numeric_limits<qint64>::max(),
                                  std::numeric_limits<qint64>::min(), 9007199254740993);
    FacilityState before{.id = QUuid::createUuid(), .capital = Money{extreme}};
    FacilityState after = before;
    after.capital.reset();
    const auto changes = fieldsFromText(fieldsText(info, valuesOf(before), valuesOf(after)));
    REQUIRE(changes);
    CHECK(changeOf(*changes, u"capital"_s).before == QVariant::fromValue<qlonglong>(extreme));
    CHECK(changeOf(*changes, u"capital"_s).after == QVariant());
}

TEST_CASE("What the journal cannot have written is not read as changes")
{
    const auto text =
        GENERATE(as<QString>(), u""_s, u"[]"_s, u"{"_s, u"{\"a\":1}"_s, u"{\"a\":[1]}"_s,
                 u"{\"a\":[1,2,3]}"_s, u"{\"a\":[1,2.5]}"_s, u"{\"a\":[1,1e300]}"_s,
                 u"{\"a\":[true,null]}"_s, u"{\"a\":[{},null]}"_s);
    CAPTURE(text);
    CHECK_FALSE(fieldsFromText(text));
}

TEST_CASE("The hash of a line covers each of its parts and what went before")
{
    const QByteArray previous(32, 'p');
    const auto hashOf = [&](const JournalLine &line, const QString &fields = u"{}"_s,
                            qint64 n = 1) {
        LineHash hash;
        hash.add(n, u"facility", u"id", fields);
        return hash.finish(previous, line);
    };
    const QByteArray original = hashOf(sampleLine());
    CHECK(original.size() == 32);
    CHECK(hashOf(sampleLine()) == original);
    CHECK(hashOf(sampleLine(), u"{ }"_s) != original);
    CHECK(hashOf(sampleLine(), u"{}"_s, 2) != original);
    CHECK(LineHash().finish(previous, sampleLine()) != original);

    const std::vector<std::function<void(JournalLine &)>> alterations{
        [](JournalLine &line) { ++line.seq; },
        [](JournalLine &line) { line.kind = LineKind::Redo; },
        [](JournalLine &line) { ++line.of; },
        [](JournalLine &line) { line.who += u'x'; },
        [](JournalLine &line) { line.when = line.when.addMSecs(1); },
        [](JournalLine &line) { line.title.chop(1); },
        [](JournalLine &line) { line.reason.clear(); },
        [](JournalLine &line) { ++line.schema; },
        [](JournalLine &line) { line.stateDigest[31] = 'e'; },
        // The border between two neighbours moves.
        [](JournalLine &line) {
            line.reason = line.title.right(1) + line.reason;
            line.title.chop(1);
        },
    };
    for (const auto &alter : alterations) {
        JournalLine line = sampleLine();
        alter(line);
        CHECK(hashOf(line) != original);
    }
    LineHash other;
    other.add(1, u"facility", u"id", u"{}");
    CHECK(other.finish(QByteArray(32, 'q'), sampleLine()) != original);
}

TEST_CASE("A hash starts anew after a line")
{
    LineHash hash;
    hash.add(1, u"facility", u"id", u"{}");
    hash.finish({}, sampleLine());
    CHECK(hash.finish({}, sampleLine()) == LineHash().finish({}, sampleLine()));
}

TEST_CASE("Each kind of line has a key of its own")
{
    const auto [kind, key] = GENERATE(table<LineKind, QString>({
        {LineKind::Setup, u"setup"_s},
        {LineKind::Edit, u"edit"_s},
        {LineKind::Undo, u"undo"_s},
        {LineKind::Redo, u"redo"_s},
        {LineKind::Event, u"event"_s},
    }));
    CHECK(lineKindKey(kind) == key);
    CHECK(lineKindFromKey(key) == kind);
    CHECK_FALSE(lineKindFromKey(QString(key + u'x')));
}
