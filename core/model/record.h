// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"

#include <memory>

namespace sxsh {

/// One record of any entity, as an immutable value that is cheap to copy.
class Record
{
public:
    template <Entity T>
    Record(T value) : m_kind(T::kind), m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    EntityKind kind() const { return m_kind; }
    const EntityInfo &info() const { return entityInfo(kind()); }
    QUuid id() const;
    /// The owner's identity; null where the entity has none.
    QUuid owner() const;
    /// The typed record, or none where it is of another entity.
    template <Entity T>
    const T *as() const
    {
        return m_kind == T::kind ? static_cast<const T *>(m_value.get()) : nullptr;
    }
    /// The stored value of one field of this entity.
    QVariant value(const Field &field) const { return field.get(m_value.get()); }
    QVariant value(QLatin1String key) const;
    /// The struct behind, for a field's getter.
    const void *address() const { return m_value.get(); }

    /// Calls visit with the typed record.
    template <class Visit>
    decltype(auto) visit(Visit &&visit) const
    {
        return withEntity(m_kind, [&]<class T>() -> decltype(auto) {
            return visit(*static_cast<const T *>(m_value.get()));
        });
    }

    bool operator==(const Record &other) const;

private:
    // Not a variant: that is instantiated anew in every source that touches a change.
    EntityKind m_kind;
    std::shared_ptr<const void> m_value; ///< the struct of the kind
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
