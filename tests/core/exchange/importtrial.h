// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

/// A plan that spreadsheets are imported into, as the session does it: tried out, then applied.
class ImportTrial
{
public:
    /// A plan with some facilities, resources and clauses, in which everything holds.
    ImportTrial();
    explicit ImportTrial(sxsh::Records records) : m_records(std::move(records)) {}

    const sxsh::Records &records() const { return m_records; }
    /// The record with this code, which must exist.
    template <sxsh::Entity T>
    T get(const QString &code) const;
    template <sxsh::Entity T>
    std::size_t count() const
    {
        return m_records.all<T>().size();
    }

    /// What the file would do.
    sxsh::ImportDraft read(sxsh::EntityKind kind, const QString &path,
                           sxsh::BadRows badRows = sxsh::BadRows::RefuseAll) const;
    /// What the plan would do.
    sxsh::ImportDraft read(const sxsh::ImportPlan &plan,
                           sxsh::BadRows badRows = sxsh::BadRows::RefuseAll) const;
    /// Imports a file with this content; the first line names the columns, ";" separates them.
    sxsh::ImportDraft import(sxsh::EntityKind kind, const QString &csv,
                             sxsh::BadRows badRows = sxsh::BadRows::RefuseAll);
    /// Imports the file at this path.
    sxsh::ImportDraft importFile(sxsh::EntityKind kind, const QString &path,
                                 sxsh::BadRows badRows = sxsh::BadRows::RefuseAll);
    void apply(const sxsh::ChangeSet &set) { m_records.apply(set); }

private:
    sxsh::Offer tryOut() const;
    sxsh::Record record(sxsh::EntityKind kind, const QString &code) const;

    sxsh::Records m_records;
};

/// The day on which tests run.
inline const QDate trialDay(2026, 8, 1);

template <sxsh::Entity T>
T ImportTrial::get(const QString &code) const
{
    return *record(T::kind, code).template as<T>();
}

/// The findings as "row field: message" lines.
QStringList shown(const sxsh::Issues &issues);
/// The findings of one severity.
sxsh::Issues only(const sxsh::Issues &issues, sxsh::Severity severity);
