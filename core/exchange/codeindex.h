// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QtCore/QHash>

#include <optional>

namespace sxsh {

/// What is known about the place of a link while it is resolved.
struct LinkContext {
    std::optional<QDate> day{}; ///< of the record: which unit bore a code then
    QUuid facility{};           ///< whose products, drivers, measures

    bool operator==(const LinkContext &) const = default;
};

/// What a typed link means: a record, or a sentence saying why it means none.
struct ResolvedLink {
    QUuid id{};
    QString problem{};
};

/// Finds records by what officers type: code, natural key joined by "/", identity, or name without
/// accents.
class CodeIndex
{
public:
    explicit CodeIndex(const Records &records) : m_records(records) {}

    const Records &records() const { return m_records; }
    ResolvedLink resolve(EntityKind kind, const QString &typed, const LinkContext &context) const;
    /// True where codes of the kind are told apart by their facility.
    static bool isWithinFacility(EntityKind kind);
    /// Makes a record that is being added findable.
    void add(const Record &record);
    /// The record being added with this identity, else the stored one.
    std::optional<Record> find(EntityKind kind, QUuid id) const;
    /// True where the unit lies in the other one; false for the same.
    bool isWithin(QUuid unit, QUuid whole) const;

private:
    struct Names {
        QMultiHash<QString, QUuid> byCode;
        QMultiHash<QString, QUuid> byFoldedCode;
        QMultiHash<QString, QUuid> byName;
        QMultiHash<QString, QUuid> byShortName; ///< of organisations, as documents of one place say
    };
    Names &namesOf(EntityKind kind) const;
    void index(Names &names, const Record &record) const;
    /// A facility is found by every name that it ever had.
    static void indexName(Names &names, const FacilityState &state);
    QHash<QString, QUuid> &naturalKeysOf(EntityKind kind) const;
    struct Units {
        QHash<QUuid, AdminUnit> all;
        QMultiHash<QString, QUuid> byCode;
        QMultiHash<QString, QUuid> byName;
        QMultiHash<QString, QUuid> byShortName; ///< without "huyện", "xã" and the like
        void add(const AdminUnit &unit);
        const AdminUnit *find(const QString &code, std::optional<QDate> day) const;
        bool isWithin(QUuid unit, QUuid whole) const;
        /// Which of the units with one name is meant; null where it may be several.
        QUuid meant(QList<QUuid> named, const Records &records) const;
    };
    Units &units() const;
    ResolvedLink resolveUnit(const QString &typed, const LinkContext &context) const;
    ResolvedLink look(EntityKind kind, const QString &typed, const LinkContext &context) const;

    /// What was resolved last: a row asks more than once, and its neighbours ask the same.
    struct Resolved {
        QString typed{};
        LinkContext context{};
        ResolvedLink link{};
    };
    const Records &m_records;
    mutable QHash<EntityKind, Names> m_names;
    mutable QHash<EntityKind, QHash<QString, QUuid>> m_naturalKeys;
    mutable std::optional<Units> m_units;
    mutable std::array<Resolved, entityCount> m_resolved;
    QHash<QUuid, Record> m_added;
};

/// The record that "CODE" in "entity:CODE" names, or none; throws Error where it names several.
std::optional<Record> findByCode(const Records &records, EntityKind kind, const QString &code,
                                 QDate today);

} // namespace sxsh
