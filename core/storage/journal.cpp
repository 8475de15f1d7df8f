// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/model/entityinfo.h"
#include "core/storage/canonicalbytes.h"
#include "core/storage/journaltable.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <charconv>

namespace sxsh {

namespace {

constexpr std::array lineKindKeys{"setup", "edit", "undo", "redo", "event"};

void appendJsonText(QString &json, QStringView text)
{
    json += u'"';
    qsizetype kept = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const char16_t code = text[index].unicode();
        if (code >= 0x20 && code != u'"' && code != u'\\')
            continue;
        json += text.sliced(kept, index - kept);
        kept = index + 1;
        if (code < 0x20) {
            json += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        } else {
            json += u'\\';
            json += text[index];
        }
    }
    json += text.sliced(kept);
    json += u'"';
}

void appendJsonValue(QString &json, const QVariant &stored)
{
    if (stored.isNull()) {
        json += QLatin1String("null");
    } else if (stored.typeId() == QMetaType::LongLong) {
        std::array<char, 20> digits{};
        const auto end =
            std::to_chars(digits.data(), digits.data() + digits.size(), stored.toLongLong()).ptr;
        json += QLatin1String(digits.data(), end);
    } else {
        appendJsonText(json, stored.toString());
    }
}

std::optional<QVariant> storedFromJson(const QJsonValue &json)
{
    if (json.isNull())
        return QVariant();
    if (json.isString())
        return QVariant(json.toString());
    // The two defaults differ, so that a number that is no 64-bit integer shows itself.
    if (json.isDouble() && json.toInteger(0) == json.toInteger(1))
        return QVariant::fromValue<qlonglong>(json.toInteger());
    return {};
}

} // namespace

QString lineKindKey(LineKind kind)
{
    return QString::fromLatin1(lineKindKeys[static_cast<std::size_t>(kind)]);
}

std::optional<LineKind> lineKindFromKey(QStringView key)
{
    for (std::size_t index = 0; index < lineKindKeys.size(); ++index) {
        if (key == QLatin1String(lineKindKeys[index]))
            return static_cast<LineKind>(index);
    }
    return {};
}

const FieldChange *JournalChange::field(QStringView key) const
{
    for (const FieldChange &candidate : fields) {
        if (key == candidate.key)
            return &candidate;
    }
    return nullptr;
}

bool JournalChange::isAdd() const
{
    const FieldChange *identity = field(u"id");
    return identity && identity->before.isNull();
}

bool JournalChange::isRemove() const
{
    const FieldChange *identity = field(u"id");
    return identity && identity->after.isNull();
}

QString fieldsText(const EntityInfo &info, std::span<const QVariant> before,
                   std::span<const QVariant> after)
{
    QString json;
    json.reserve(512);
    json += u'{';
    for (std::size_t index = 0; index < info.fields.size(); ++index) {
        const QVariant &from = before.empty() ? QVariant() : before[index];
        const QVariant &to = after.empty() ? QVariant() : after[index];
        if (!before.empty() && !after.empty() && from == to)
            continue;
        if (json.size() > 1)
            json += u',';
        json += u'"';
        json += info.fields[index].keyText();
        json += QLatin1String("\":[");
        appendJsonValue(json, from);
        json += u',';
        appendJsonValue(json, to);
        json += u']';
    }
    json += u'}';
    return json;
}

std::optional<std::vector<FieldChange>> fieldsFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    std::vector<FieldChange> fields;
    fields.reserve(static_cast<std::size_t>(object.size()));
    for (auto at = object.begin(); at != object.end(); ++at) {
        const QJsonArray sides = at.value().toArray();
        if (sides.size() != 2)
            return {};
        const auto before = storedFromJson(sides.at(0));
        const auto after = storedFromJson(sides.at(1));
        if (!before || !after)
            return {};
        fields.push_back({.key = at.key(), .before = *before, .after = *after});
    }
    return fields;
}

void LineHash::add(qint64 n, QStringView entity, QStringView id, QStringView fields)
{
    m_buffer.resize(0); // keeps its memory, which clear() does not
    appendInteger(m_buffer, n);
    appendText(m_buffer, entity);
    appendText(m_buffer, id);
    appendText(m_buffer, fields);
    m_hash.addData(m_buffer);
    ++m_changes;
}

QByteArray LineHash::finish(const QByteArray &previous, const JournalLine &line)
{
    m_buffer.resize(0); // keeps its memory, which clear() does not
    appendInteger(m_buffer, m_changes);
    appendBytes(m_buffer, previous);
    appendInteger(m_buffer, line.seq);
    appendText(m_buffer, lineKindKey(line.kind));
    appendInteger(m_buffer, line.of);
    appendText(m_buffer, line.who);
    appendText(m_buffer, storedTime(line.when));
    appendText(m_buffer, line.title);
    appendText(m_buffer, line.reason);
    appendInteger(m_buffer, line.schema);
    appendBytes(m_buffer, line.stateDigest);
    m_hash.addData(m_buffer);
    QByteArray hash = m_hash.result();
    m_hash.reset();
    m_changes = 0;
    return hash;
}

} // namespace sxsh
