// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

#include <memory>
#include <variant>

namespace sxsh {

namespace detail {

template <class Tuple>
struct BoxedVariant;
template <class... T>
struct BoxedVariant<std::tuple<T...>> {
    using Type = std::variant<std::shared_ptr<const T>...>;
};

} // namespace detail

/// One record of any entity, as an immutable value that is cheap to copy.
class Record
{
public:
    template <Entity T>
    Record(T value) : m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    EntityKind kind() const { return static_cast<EntityKind>(m_value.index()); }
    const EntityInfo &info() const { return entityInfo(kind()); }
    QUuid id() const;
    /// The owner's identity; null where the entity has none.
    QUuid owner() const;
    /// The typed record, or none where it is of another entity.
    template <Entity T>
    const T *as() const
    {
        const auto *box = std::get_if<std::shared_ptr<const T>>(&m_value);
        return box ? box->get() : nullptr;
    }
    /// The stored value of one field of this entity.
    QVariant value(const Field &field) const { return field.get(address()); }
    QVariant value(QLatin1String key) const;
    /// The struct behind, for a field's getter.
    const void *address() const;

    /// Calls visit with the typed record.
    template <class Visit>
    decltype(auto) visit(Visit &&visit) const
    {
        return std::visit([&](const auto &box) -> decltype(auto) { return visit(*box); }, m_value);
    }

    bool operator==(const Record &other) const;

private:
    detail::BoxedVariant<Entities>::Type m_value;
};

/// A record being built or edited field by field by stored values.
class RecordDraft
{
public:
    /// A new record with default values and a fresh identity.
    explicit RecordDraft(EntityKind kind, QUuid id = QUuid::createUuid());
    /// A copy of an existing record.
    explicit RecordDraft(const Record &record);

    const EntityInfo &info() const { return entityInfo(m_kind); }
    QVariant value(const Field &field) const;
    /// Sets one field; false where the stored value is not one of the field (the draft is then
    /// unusable).
    bool set(const Field &field, const QVariant &stored);
    bool set(QLatin1String key, const QVariant &stored);
    Record finish() const;

private:
    EntityKind m_kind;
    std::shared_ptr<void> m_value;
};

} // namespace sxsh
