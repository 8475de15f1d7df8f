// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages that somebody made who has the keys: the signature is right, what it covers is not.
#include "core/package/unitenrolment.h"
#include "core/package/unitworkingcopy.h"
#include "tests/catch.h"
#include "tests/core/package/provinceplan.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QtEndian>

using namespace sxsh;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

const QString name = u"Nộp về.sxshpkg"_s;

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A plan, a return to it, and the keys of that return.
class CraftedReturn
{
public:
    CraftedReturn()
    {
        const auto copy = m_plan.copyOf(u"024", u"Đồng Văn.sxsh"_s);
        setNote(*copy, u"CS001", u"Đã kiểm tra"_s);
        m_whole = m_plan.packageOf(*copy);
        m_keys = issueKeys(*issueSeed(m_plan.session(), m_plan.unit(u"024"), 1));
    }

    ProvincePlan &plan() { return m_plan; }
    const IssueKeys &keys() const { return m_keys; }
    const PackageHeader &header() const { return m_whole->header(); }
    QByteArray content() const { return m_whole->content(m_keys.returnContent); }
    /// The return with another content.
    QByteArray with(const QByteArray &content) const
    {
        return SealedPackage::make(m_whole->header(), content, m_keys.returnContent,
                                   m_keys.returnSigning)
            .bytes();
    }
    /// With the content after one statement was run on it.
    QByteArray spoilt(const QString &sql) const
    {
        const QString path = m_plan.path(u"nội dung.sxsh"_s);
        put(path, content());
        planfiles::spoil(path, sql);
        return with(bytesIn(path));
    }
    /// What taking it in says; the plan's file is the same before and after.
    std::string errorOf(const QByteArray &package)
    {
        const QByteArray before = bytesIn(m_plan.session().path());
        const Records records = m_plan.records();
        const QString error =
            planfiles::errorOf([&] { m_plan.received(SealedPackage::read(package, name)); });
        CHECK(bytesIn(m_plan.session().path()) == before);
        CHECK(planfiles::same(m_plan.records(), records));
        return error.toStdString();
    }

private:
    ProvincePlan m_plan;
    std::optional<SealedPackage> m_whole;
    IssueKeys m_keys;
};

/// The package with members of its header replaced, signed again.
QByteArray relabelled(const QByteArray &package, const QJsonObject &members, const SigningKey &key)
{
    constexpr qsizetype lengthAt = 8;
    constexpr qsizetype headerAt = 12;
    constexpr qsizetype signatureSize = 64;
    const auto length =
        static_cast<qsizetype>(qFromLittleEndian<quint32>(package.data() + lengthAt));
    QJsonObject header = QJsonDocument::fromJson(package.mid(headerAt, length)).object();
    for (auto at = members.begin(); at != members.end(); ++at)
        header.insert(at.key(), at.value());
    const QByteArray outside = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const auto size = qToLittleEndian(static_cast<quint32>(outside.size()));
    QByteArray bytes = package.first(lengthAt);
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
    bytes += outside;
    bytes += package.sliced(headerAt + length).chopped(signatureSize);
    return bytes + signatureOf(bytes, key);
}

} // namespace

TEST_CASE("A well-signed package whose content was altered is refused, and the plan stays as it is")
{
    CraftedReturn crafted;
    REQUIRE(crafted.errorOf(crafted.with(crafted.content())).empty());
    const std::vector<std::pair<QString, std::string>> cases{
        {u"CREATE TRIGGER sneak AFTER INSERT ON journal BEGIN DELETE FROM facility; END"_s,
         "sneak"},
        {u"CREATE VIEW sneak AS SELECT * FROM facility"_s, "sneak"},
        {u"CREATE VIRTUAL TABLE sneak USING fts5(x)"_s, "sneak"},
        {u"CREATE TABLE sneak (x TEXT) STRICT"_s, "sneak"},
        {u"CREATE TABLE sneak AS SELECT zeroblob(20000000) AS x"_s, "sneak"},
        {u"ALTER TABLE facility ADD COLUMN sneak TEXT"_s, "sneak"},
        {u"DROP TABLE draft"_s, "draft"},
        {u"DROP INDEX plan_province"_s, "index plan"},
        {u"INSERT INTO blob (sha256, bytes) VALUES ('00', zeroblob(60000000))"_s, "not as this"},
        {u"UPDATE facility SET note = 'khác'"_s, "not as this program writes it"},
        {u"UPDATE facility SET note = hex(randomblob(3000000))"_s, "not as this program writes it"},
        {u"DELETE FROM journal"_s, "no readable last line"},
        {u"UPDATE journal SET who = 'khác'"_s, "not as this program writes it"},
        {u"DELETE FROM secret"_s, "is not the return that stands on its outside"},
        {u"PRAGMA user_version = 999"_s, "not as this program writes it"},
        {u"PRAGMA application_id = 7"_s, "not a plan file"},
    };
    for (const auto &[sql, words] : cases) {
        CAPTURE(sql);
        CHECK_THAT(crafted.errorOf(crafted.spoilt(sql)),
                   Contains(words) && Contains(name.toStdString()));
    }
}

TEST_CASE("A well-signed package that holds something else than a plan file is refused")
{
    CraftedReturn crafted;
    const QByteArray whole = crafted.content();
    for (const QByteArray &inside :
         {QByteArray(), QByteArray("không phải file kế hoạch"), whole.first(100),
          whole.first(whole.size() / 2), QByteArray(whole.size(), '\0'),
          whole.first(4096) + QByteArray(whole.size() - 4096, '\xff')}) {
        CAPTURE(inside.size());
        CHECK_THAT(crafted.errorOf(crafted.with(inside)), Contains(name.toStdString()));
    }
}

TEST_CASE("Sizes that the outside of a package states are not believed")
{
    CraftedReturn crafted;
    const QByteArray whole = crafted.with(crafted.content());
    const auto stated = [](const char *key, double value) {
        return QJsonObject{{QLatin1String(key), value}};
    };
    const qint64 size = crafted.content().size();
    const std::vector<std::pair<QJsonObject, std::string>> cases{
        {stated("size", static_cast<double>(size + 1)), "altered or damaged"},
        {stated("size", static_cast<double>(size - 1)), "altered or damaged"},
        {stated("size", 0), "altered or damaged"},
        {stated("size", 10), "altered or damaged"},
        {stated("size", 1e9), "larger than any package"},
        {stated("size", 1e12), "larger than any package"},
        {stated("size", -1), "altered or damaged"},
        {stated("size", 1e300), "altered or damaged"},
        {stated("packed_size", 1), "altered or damaged"},
        {stated("packed_size", 1e12), "cut short"},
        {stated("schema", 999), "newer version of the program"},
        {stated("line", 1), "not as this program writes it"},
        {stated("line", 1e12), "not as this program writes it"},
        {stated("return", 7), "is not the return that stands on its outside"},
        {stated("issue", 2), "which this plan does not know"},
    };
    for (const auto &[members, words] : cases) {
        CAPTURE(QJsonDocument(members).toJson().toStdString());
        CHECK_THAT(crafted.errorOf(relabelled(whole, members, crafted.keys().returnSigning)),
                   Contains(words));
    }
}

TEST_CASE("A package that would unpack to far more than a plan is refused before it is unpacked")
{
    CraftedReturn crafted;
    const QByteArray bomb = crafted.with(QByteArray(300 << 20, '\0'));
    REQUIRE(bomb.size() < 500'000);
    CHECK_THAT(crafted.errorOf(bomb), Contains("larger than any package"));
    // Nor does it help to state less than comes out.
    const QJsonObject less{{u"size"_s, 1000}};
    CHECK_THAT(crafted.errorOf(relabelled(bomb, less, crafted.keys().returnSigning)),
               Contains("altered or damaged"));
}

TEST_CASE("A return that another unit's keys signed is refused")
{
    CraftedReturn crafted;
    const auto made = SealedPackage::make(crafted.header(), crafted.content(),
                                          crafted.keys().returnContent, newSigningKey());
    CHECK_THAT(crafted.errorOf(made.bytes()), Contains(name.toStdString()));
}

TEST_CASE("A content key, a seed or a unit's key of another length is none")
{
    CraftedReturn crafted;
    ProvincePlan &plan = crafted.plan();
    const QByteArray tooShort = "ngắn";
    const Ref<AdminUnit> unit = plan.unit(u"024");

    const SealingKey pair = newSealingKey();
    PackageHeader issue = SealedPackage::readFile(plan.path(u"Gói 1.sxshpkg"_s)).header();
    issue.passphrase.reset();
    issue.sealedKey = sealFor(pair.publicKey, tooShort);
    const auto sealed = SealedPackage::make(issue, crafted.content(), newSeed(), newSigningKey());
    const QString path = plan.path(u"bản làm việc.sxsh"_s);
    CHECK_THAT(planfiles::errorOf([&] {
                   openPackage(SealedPackage::read(sealed.bytes(), name), {.pair = pair}, path,
                               planfiles::options());
               }).toStdString(),
               Contains("altered or damaged"));
    CHECK_FALSE(QFile::exists(path));

    PackageHeader enrolment = crafted.header();
    enrolment.kind = PackageKind::Enrolment;
    const auto key = SealedPackage::make(enrolment, tooShort, crafted.keys().returnContent,
                                         crafted.keys().returnSigning);
    CHECK_THAT(planfiles::errorOf([&] {
                   enrolUnit(plan.session(), SealedPackage::read(key.bytes(), name));
               }).toStdString(),
               Contains("does not contain a key"));
    CHECK(plan.records().size(EntityKind::UnitKey) == 0);

    const UnitKey typed{.id = QUuid::createUuid(),
                        .unit = unit,
                        .publicKey = QString::fromLatin1(tooShort.toBase64()),
                        .enrolledOn = QDate(2018, 6, 1)};
    REQUIRE(plan.session().applyEvent(planfiles::adding({typed}, u"Khóa"_s)).applied);
    CHECK_THAT(planfiles::errorOf([&] {
                   issuePackage(plan.session(), {.unit = unit}, plan.path(u"Gói 9.sxshpkg"_s));
               }).toStdString(),
               Contains("no enrolled key"));

    const auto copy =
        Session::open(plan.path(u"Đồng Văn.sxsh"_s), Access::ReadWrite, planfiles::options());
    WorkingCopy spoilt = *copy->workingCopy();
    spoilt.seed = tooShort;
    copy->setWorkingCopy(spoilt);
    CHECK_THAT(
        planfiles::errorOf([&] { handIn(*copy, plan.path(u"Nộp 9.sxshpkg"_s)); }).toStdString(),
        Contains("is no working copy"));
}
