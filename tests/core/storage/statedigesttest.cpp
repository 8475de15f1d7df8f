// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statedigest.h"
#include "core/model/entityinfo.h"
#include "core/storage/recordtable.h"
#include "tests/catch.h"

#include <QtCore/QSet>
#include <rapidcheck.h>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

StoredValues valuesOf(const Facility &facility)
{
    StoredValues values;
    readValues(Record(facility), values);
    return values;
}

Facility numbered(int number)
{
    return {.id = QUuid::createUuidV5(QUuid(), QString::number(number)),
            .code = u"CS%1"_s.arg(number)};
}

} // namespace

TEST_CASE("A state digest depends on the records and not on the way to them")
{
    const EntityInfo &info = infoOf<Facility>();
    REQUIRE(rc::check([&](const std::vector<quint8> &kept, const std::vector<quint8> &passing) {
        StateDigest direct;
        for (const int number : kept)
            direct.add(info, valuesOf(numbered(number)));
        StateDigest roundabout;
        for (const int number : passing)
            roundabout.add(info, valuesOf(numbered(number)));
        for (auto number = kept.rbegin(); number != kept.rend(); ++number)
            roundabout.add(info, valuesOf(numbered(*number)));
        for (const int number : passing)
            roundabout.subtract(info, valuesOf(numbered(number)));
        RC_ASSERT(roundabout == direct);
    }));
}

TEST_CASE("A state digest tells apart what looks alike")
{
    const EntityInfo &info = infoOf<Facility>();
    StoredValues values = valuesOf(numbered(1));
    const auto digestOf = [](const EntityInfo &entity, const StoredValues &stored) {
        StateDigest digest;
        digest.add(entity, stored);
        return digest.bytes();
    };
    const QByteArray original = digestOf(info, values);
    const std::size_t opened = info.position("opened_on"_L1);
    REQUIRE(values[opened].isNull());

    SECTION("absent and empty")
    {
        values[opened] = u""_s;
        CHECK(digestOf(info, values) != original);
    }
    SECTION("a number and its digits")
    {
        values[opened] = QVariant::fromValue<qlonglong>(7);
        const QByteArray number = digestOf(info, values);
        values[opened] = u"7"_s;
        CHECK(digestOf(info, values) != number);
    }
    SECTION("the same text in another field")
    {
        const std::size_t address = info.position("address"_L1);
        const std::size_t contact = info.position("contact"_L1);
        values[address] = u"A"_s;
        const QByteArray inAddress = digestOf(info, values);
        std::swap(values[address], values[contact]);
        CHECK(digestOf(info, values) != inAddress);
    }
}

TEST_CASE("A field that came later counts only where it holds more than older records do")
{
    // A record of a measure with each of its later fields as older files have it, and filled.
    const EntityInfo &info = infoOf<Measure>();
    const auto digestOf = [&info](const Measure &measure) {
        StoredValues values;
        readValues(Record(measure), values);
        StateDigest digest;
        digest.add(info, values);
        return digest.bytes();
    };
    const Measure plain{.id = QUuid::createUuidV5(QUuid(), u"GP1"_s), .code = u"GP1"_s};
    std::vector<Field> older;
    StoredValues values;
    for (const Field &field : info.fields) {
        if (field.since == 1) {
            older.push_back(field);
            values.push_back(Record(plain).value(field));
        }
    }
    REQUIRE(older.size() + 3 == info.fields.size());
    EntityInfo before = info;
    before.fields = older;
    StateDigest asWritten;
    asWritten.add(before, values);
    CHECK(digestOf(plain) == asWritten.bytes());

    QSet<QByteArray> digests{asWritten.bytes()};
    const auto fill = [&](auto member, auto value) {
        Measure filled = plain;
        filled.*member = value;
        const QByteArray digest = digestOf(filled);
        CHECK_FALSE(digests.contains(digest));
        digests.insert(digest);
    };
    fill(&Measure::life, 0);
    fill(&Measure::life, 1);
    fill(&Measure::priority, true);
    fill(&Measure::supportFor, u"1"_s);
    fill(&Measure::note, u"1"_s);
}

TEST_CASE("A state digest is 32 bytes and comes back from them")
{
    StateDigest digest;
    CHECK(digest.bytes() == QByteArray(32, '\0'));
    digest.subtract(infoOf<Facility>(), valuesOf(numbered(1)));
    CHECK(digest.bytes().size() == 32);
    CHECK(StateDigest::fromBytes(digest.bytes()) == digest);
    CHECK_FALSE(StateDigest::fromBytes(digest.bytes().chopped(1)));
    digest.add(infoOf<Facility>(), valuesOf(numbered(1)));
    CHECK(digest == StateDigest());
}
