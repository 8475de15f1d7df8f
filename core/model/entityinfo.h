// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "core/model/field.h"

#include <span>
#include <string_view>

namespace sxsh {

/// The description of one entity, from which storage, exchange, forms, tables, rules and the
/// journal follow.
struct EntityInfo {
    EntityKind kind{};
    const char *key = nullptr;       ///< table in storage, name on the command line
    const char *label = nullptr;     ///< English, translated in the context "Entity"
    const char *plural = nullptr;    ///< the same
    std::span<const Field> fields{}; ///< the first is the identity
    std::span<const char *const>
        naturalKey{};                ///< keys of the fields that tell records apart for an officer
    const char *nameField = nullptr; ///< key of the field that names a record

    QLatin1String keyText() const { return QLatin1String(key); }
    /// The field with this key, or none.
    const Field *field(QAnyStringView wanted) const;
    /// The position of the field with this key; the key must exist.
    std::size_t position(QLatin1String wanted) const;
};

/// Field labels are in the context "Field", entity names in "Entity"; both in the language of the
/// program.
QString fieldLabel(const Field &field);
QString fieldHelp(const Field &field);
QString entityLabel(const EntityInfo &info);
QString entityPlural(const EntityInfo &info);

template <Entity T>
const EntityInfo &infoOf();

const EntityInfo &entityInfo(EntityKind kind);
/// The entity with this key ("facility"), or none.
const EntityInfo *findEntity(QAnyStringView key);

/// True when no two fields share a key or a column.
consteval bool keysAreUnique(std::span<const Field> fields)
{
    for (std::size_t a = 0; a < fields.size(); ++a) {
        for (std::size_t b = a + 1; b < fields.size(); ++b) {
            if (std::string_view(fields[a].key) == fields[b].key)
                return false;
        }
    }
    return true;
}

} // namespace sxsh
