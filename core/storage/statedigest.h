// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QVariant>
#include <array>
#include <optional>
#include <span>

namespace sxsh {

struct EntityInfo;

/// A digest of a whole state: the sum modulo 2²⁵⁶ of each record's BLAKE2b-256, so that it is kept
/// by adding and subtracting records, in any order.
///
/// A record's bytes are its entity's key and, in the order of the fields, the key and the value of
/// each. A field that an entity got later (FieldSpec::since) is left out while the record has what
/// the migration gave to those that were there: null where it may be null, else 0 or an empty text.
/// So the digests in lines of older versions are those of the same records now, and a new field
/// counts from its first value on.
class StateDigest
{
public:
    StateDigest() = default;
    /// From its 32 bytes; none where there are not as many.
    static std::optional<StateDigest> fromBytes(const QByteArray &bytes);

    /// The stored values of a record in the order of the entity's fields.
    void add(const EntityInfo &info, std::span<const QVariant> values);
    void subtract(const EntityInfo &info, std::span<const QVariant> values);

    QByteArray bytes() const;
    bool operator==(const StateDigest &) const = default;

private:
    std::array<quint64, 4> m_words{}; // least significant first
};

} // namespace sxsh
