// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/packageheader.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Reads one member after the other and remembers whether all were of their form.
class Members
{
public:
    explicit Members(const QJsonObject &object) : m_object(object) {}

    bool areSound() const { return m_sound; }
    bool has(QLatin1String key) const { return m_object.contains(key); }
    QString text(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_sound = m_sound && value.isString();
        return value.toString();
    }
    QByteArray bytes(QLatin1String key)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        m_sound = m_sound && decoded;
        return decoded ? *decoded : QByteArray();
    }
    /// A whole number from 0 that a double holds exactly.
    qint64 number(QLatin1String key, qint64 most)
    {
        const qint64 value = m_object.value(key).toInteger(-1);
        m_sound = m_sound && value >= 0 && value <= most;
        return value;
    }
    int integer(QLatin1String key)
    {
        return static_cast<int>(number(key, std::numeric_limits<int>::max()));
    }
    Members part(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_sound = m_sound && value.isObject();
        return Members(value.toObject());
    }
    void require(bool isSound) { m_sound = m_sound && isSound; }

private:
    QJsonObject m_object;
    bool m_sound = true;
};

constexpr qint64 mostBytes = qint64(1) << 40;

} // namespace

QByteArray bytesOf(const PackageHeader &header)
{
    QJsonObject object{
        {u"kind"_s, choiceKey(header.kind)},
        {u"department"_s, base64(header.departmentKey)},
        {u"unit"_s, header.unit.toString(QUuid::WithoutBraces)},
        {u"unit_code"_s, header.unitCode},
        {u"unit_name"_s, header.unitName},
        {u"issue"_s, header.issue},
        {u"schema"_s, header.schema},
        {u"line"_s, header.line},
        {u"line_hash"_s, header.lineHash},
        {u"made"_s, header.made.toUTC().toString(Qt::ISODateWithMs)},
        {u"who"_s, header.who},
        {u"signer"_s, base64(header.signer)},
        {u"packed_size"_s, header.packedSize},
        {u"size"_s, header.size},
    };
    if (header.kind == PackageKind::Return) {
        object.insert(u"copy"_s, header.copy.toString(QUuid::WithoutBraces));
        object.insert(u"return"_s, header.returnNumber);
    }
    if (header.passphrase) {
        object.insert(
            u"passphrase"_s,
            QJsonObject{
                {u"operations"_s, static_cast<qint64>(header.passphrase->cost.operations)},
                {u"memory"_s, static_cast<qint64>(header.passphrase->cost.memory)},
                {u"salt"_s, base64(header.passphrase->salt)},
                {u"key"_s, base64(header.passphrase->locked)},
            });
    }
    if (!header.sealedKey.isEmpty())
        object.insert(u"sealed_key"_s, base64(header.sealedKey));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PackageHeader> packageHeaderFrom(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return {};
    Members members(document.object());
    const auto kind = choiceFromKey<PackageKind>(members.text("kind"_L1));
    if (!kind)
        return {};
    PackageHeader header{
        .kind = *kind,
        .departmentKey = members.bytes("department"_L1),
        .unit = QUuid::fromString(members.text("unit"_L1)),
        .unitCode = members.text("unit_code"_L1),
        .unitName = members.text("unit_name"_L1),
        .issue = members.integer("issue"_L1),
        .schema = members.integer("schema"_L1),
        .line = members.number("line"_L1, mostBytes),
        .lineHash = members.text("line_hash"_L1),
        .made = QDateTime::fromString(members.text("made"_L1), Qt::ISODateWithMs),
        .who = members.text("who"_L1),
        .signer = members.bytes("signer"_L1),
        .packedSize = members.number("packed_size"_L1, mostBytes),
        .size = members.number("size"_L1, mostBytes),
    };
    if (header.kind == PackageKind::Return) {
        header.copy = QUuid::fromString(members.text("copy"_L1));
        header.returnNumber = members.integer("return"_L1);
        members.require(!header.copy.isNull() && header.returnNumber > 0);
    }
    if (members.has("passphrase"_L1)) {
        Members lock = members.part("passphrase"_L1);
        header.passphrase = PassphraseLock{
            .cost = {.operations = static_cast<quint64>(lock.number("operations"_L1, mostBytes)),
                     .memory = static_cast<quint64>(lock.number("memory"_L1, mostBytes))},
            .salt = lock.bytes("salt"_L1),
            .locked = lock.bytes("key"_L1),
        };
        members.require(lock.areSound() && header.passphrase->cost.isBearable());
    }
    if (members.has("sealed_key"_L1))
        header.sealedKey = members.bytes("sealed_key"_L1);
    members.require(!header.unit.isNull() && header.made.isValid());
    return members.areSound() ? std::optional(std::move(header)) : std::nullopt;
}

} // namespace sxsh
