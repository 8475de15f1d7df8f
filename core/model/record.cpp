// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"

namespace sxsh {

QUuid Record::id() const
{
    return visit([](const auto &record) { return record.id; });
}

QUuid Record::owner() const
{
    return visit([]<class T>(const T &record) {
        if constexpr (Owned<T>)
            return record.owner();
        else
            return QUuid();
    });
}

QVariant Record::value(QLatin1String key) const
{
    const EntityInfo &description = info();
    return value(description.fields[description.position(key)]);
}

bool Record::operator==(const Record &other) const
{
    if (m_kind != other.m_kind)
        return false;
    return visit([&]<class T>(const T &record) {
        const T *theirs = other.as<T>();
        return &record == theirs || record == *theirs;
    });
}

RecordDraft::RecordDraft(EntityKind kind, QUuid id) : m_kind(kind)
{
    withEntity(kind, [&]<class T>() {
        auto value = std::make_shared<T>();
        value->id = id;
        m_value = std::move(value);
    });
}

RecordDraft::RecordDraft(const Record &record) : m_kind(record.kind())
{
    record.visit([&]<class T>(const T &value) { m_value = std::make_shared<T>(value); });
}

QVariant RecordDraft::value(const Field &field) const
{
    return field.get(m_value.get());
}

bool RecordDraft::set(const Field &field, const QVariant &stored)
{
    return field.set(m_value.get(), stored);
}

bool RecordDraft::set(QLatin1String key, const QVariant &stored)
{
    const EntityInfo &description = info();
    return set(description.fields[description.position(key)], stored);
}

Record RecordDraft::finish() const
{
    return withEntity(m_kind,
                      [&]<class T>() { return Record(*static_cast<const T *>(m_value.get())); });
}

} // namespace sxsh
