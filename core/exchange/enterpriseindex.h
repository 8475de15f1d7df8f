// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QtCore/QHash>

namespace sxsh {

/// Finds the enterprise that a facility's row means: by tax code, else by its name without accents
/// and its unit.
class EnterpriseIndex
{
public:
    /// The records must outlive it.
    explicit EnterpriseIndex(const Records &records);

    /// None where no enterprise has the tax code.
    const Enterprise *byTaxCode(const QString &taxCode) const;
    /// By identity, else by code, else by folded name in the unit; one with another tax code is
    /// another enterprise.
    const Enterprise *byName(const QString &name, std::optional<Ref<AdminUnit>> unit,
                             const QString &taxCode) const;
    /// A code that no enterprise has: the tax code, else the one after the greatest that is
    /// counted.
    QString freeCode(const QString &taxCode);
    /// Makes a new or edited enterprise findable.
    void add(const Enterprise &enterprise);

private:
    QHash<QUuid, Enterprise> m_all;
    QHash<QString, QUuid> m_byCode;
    QHash<QString, QUuid> m_byTaxCode;
    QMultiHash<QString, QUuid> m_byName;
    const Records &m_records;
    QString m_nextCode; ///< of those that are counted; made when first needed
};

} // namespace sxsh
