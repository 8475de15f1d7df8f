// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/sealedpackage.h"
#include "tests/catch.h"
#include "tests/core/package/provinceplan.h"
#include "tests/core/storage/planfiles.h"

#include <QtCore/QRandomGenerator>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

const QString name = u"gói huyện.sxshpkg"_s;

PackageHeader header()
{
    return {.kind = PackageKind::Return,
            .departmentKey = "department",
            .unit = QUuid::createUuid(),
            .unitCode = u"024"_s,
            .unitName = u"Huyện Đồng Văn"_s,
            .issue = 3,
            .copy = QUuid::createUuid(),
            .returnNumber = 2,
            .schema = 7,
            .line = 12,
            .lineHash = u"ab"_s,
            .made = planfiles::fixedTime(),
            .who = u"Vàng Mí Sính"_s};
}

std::string errorOf(const QByteArray &bytes)
{
    return planfiles::errorOf([&] { SealedPackage::read(bytes, name); }).toStdString();
}

} // namespace

TEST_CASE("A package gives back what was put into it, whatever its size")
{
    const int size = GENERATE(0, 1, 65'536, 300'000);
    QByteArray content(size, '\0');
    QRandomGenerator(7).generate(content.begin(), content.end());
    const QByteArray key = newSeed();
    const auto made = SealedPackage::make(header(), content, key, newSigningKey());
    const auto read = SealedPackage::read(made.bytes(), name);
    CHECK(read.content(key) == content);
    CHECK(read.header().unitName == u"Huyện Đồng Văn");
    CHECK(read.header().returnNumber == 2);
    CHECK(read.header().size == size);
    const QString other = planfiles::errorOf([&] { read.content(newSeed()); });
    CHECK_THAT(other.toStdString(), Contains("gói huyện.sxshpkg"));
}

TEST_CASE("A package with any byte changed is refused")
{
    const QByteArray bytes =
        SealedPackage::make(header(), "Nội dung", newSeed(), newSigningKey()).bytes();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x04);
        CAPTURE(at);
        CHECK_FALSE(errorOf(changed).empty());
    }
    CHECK(errorOf(bytes).empty());
}

TEST_CASE("A return with any bit of any byte changed is refused", "[.soak]")
{
    ProvincePlan plan;
    const auto copy = plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
    setNote(*copy, u"CS001", u"Đã kiểm tra"_s);
    QByteArray bytes = plan.packageOf(*copy).bytes();
    REQUIRE(errorOf(bytes).empty());
    for (char &byte : bytes) {
        const char right = byte;
        for (unsigned bit = 0; bit < 8; ++bit) {
            byte = static_cast<char>(static_cast<unsigned char>(right) ^ (1u << bit));
            if (errorOf(bytes).empty())
                FAIL("bit " << bit << " of byte " << &byte - bytes.constData());
        }
        byte = right;
    }
}

TEST_CASE("What is no whole package of this program is told apart")
{
    const QByteArray bytes =
        SealedPackage::make(header(), "Nội dung", newSeed(), newSigningKey()).bytes();
    CHECK_THAT(errorOf({}), Contains("not a package"));
    CHECK_THAT(errorOf("PK\3\4 zip, nothing else"), Contains("not a package"));
    CHECK_THAT(errorOf(bytes.first(bytes.size() - 1)), Contains("cut short"));
    CHECK_THAT(errorOf(bytes.first(40)), Contains("cut short"));
    CHECK_THAT(errorOf(bytes + 'x'), Contains("altered"));
    QByteArray newer = bytes;
    newer[7] = '2';
    CHECK_THAT(errorOf(newer), Contains("newer version"));
}

TEST_CASE("A passphrase opens its lock however its letters are composed, and no other does")
{
    const QByteArray key = newSeed();
    const QString phrase = u"Chè Shan tuyết"_s;
    const auto lock = lockWithPassphrase(key, phrase, PassphraseCost::least());
    CHECK(unlock(lock, phrase) == key);
    CHECK(unlock(lock, phrase.normalized(QString::NormalizationForm_D)) == key);
    CHECK_FALSE(unlock(lock, phrase + u' '));
    CHECK_FALSE(unlock(lock, phrase.toLower()));
    auto other = lock;
    other.cost.memory = quint64(1) << 40;
    CHECK_FALSE(unlock(other, phrase));
}

TEST_CASE("A key sealed for a unit is opened by its pair alone")
{
    const SealingKey pair = newSealingKey();
    const QByteArray key = newSeed();
    const QByteArray sealed = sealFor(pair.publicKey, key);
    CHECK(unseal(pair, sealed) == key);
    CHECK_FALSE(unseal(newSealingKey(), sealed));
    CHECK_FALSE(unseal(pair, {}));
}

TEST_CASE("A fingerprint is read out in six groups of five digits and tells keys apart")
{
    const SigningKey one = signingKeyFrom(QByteArray(32, 'a'));
    const SigningKey other = signingKeyFrom(QByteArray(32, 'b'));
    CHECK(fingerprint(one.publicKey) == fingerprint(one.publicKey));
    CHECK(fingerprint(one.publicKey) != fingerprint(other.publicKey));
    const QStringList groups = fingerprint(one.publicKey).split(u' ');
    CHECK(groups.size() == 6);
    for (const QString &group : groups) {
        bool isNumber = false;
        group.toInt(&isNumber);
        CHECK((isNumber && group.size() == 5));
    }
}
