// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statedigest.h"

#include "core/model/entityinfo.h"
#include "core/storage/canonicalbytes.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

namespace sxsh {

namespace {

constexpr qsizetype digestBytes = 32;
using Words = std::array<quint64, 4>;

Words wordsOf(const char *bytes)
{
    Words words{};
    for (std::size_t word = 0; word < words.size(); ++word)
        words[word] = qFromLittleEndian<quint64>(bytes + word * sizeof(quint64));
    return words;
}

/// Whether it is what records have that were there before their entity got the field.
bool isAsBefore(const Field &field, const QVariant &value)
{
    if (field.since == 1)
        return false;
    if (field.optional)
        return value.isNull();
    return field.storedAs == StoredAs::Integer ? value == QVariant::fromValue<qlonglong>(0)
                                               : value == QVariant(QString());
}

Words digestOf(const EntityInfo &info, std::span<const QVariant> values)
{
    Q_ASSERT(values.size() == info.fields.size());
    QByteArray bytes;
    bytes.reserve(512);
    appendText(bytes, info.keyText());
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (isAsBefore(info.fields[index], values[index]))
            continue;
        appendText(bytes, info.fields[index].keyText());
        appendValue(bytes, values[index]);
    }
    return wordsOf(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).constData());
}

} // namespace

std::optional<StateDigest> StateDigest::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != digestBytes)
        return {};
    StateDigest digest;
    digest.m_words = wordsOf(bytes.constData());
    return digest;
}

void StateDigest::add(const EntityInfo &info, std::span<const QVariant> values)
{
    const Words record = digestOf(info, values);
    bool carry = false;
    for (std::size_t word = 0; word < record.size(); ++word) {
        const quint64 sum = m_words[word] + record[word];
        const quint64 total = sum + (carry ? 1 : 0);
        carry = sum < record[word] || total < sum;
        m_words[word] = total;
    }
}

void StateDigest::subtract(const EntityInfo &info, std::span<const QVariant> values)
{
    const Words record = digestOf(info, values);
    bool borrow = false;
    for (std::size_t word = 0; word < record.size(); ++word) {
        const quint64 difference = m_words[word] - record[word];
        const quint64 rest = difference - (borrow ? 1 : 0);
        borrow = m_words[word] < record[word] || rest > difference;
        m_words[word] = rest;
    }
}

QByteArray StateDigest::bytes() const
{
    QByteArray bytes(digestBytes, Qt::Uninitialized);
    for (std::size_t word = 0; word < m_words.size(); ++word)
        qToLittleEndian(m_words[word], bytes.data() + word * sizeof(quint64));
    return bytes;
}

} // namespace sxsh
