// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/enterpriseindex.h"

#include "core/base/foldedtext.h"
#include "core/model/nextcode.h"

namespace sxsh {

using namespace Qt::StringLiterals;

EnterpriseIndex::EnterpriseIndex(const Records &records) : m_records(records)
{
    for (const Enterprise &enterprise : records.all<Enterprise>())
        add(enterprise);
}

void EnterpriseIndex::add(const Enterprise &enterprise)
{
    const bool isKnown = m_all.contains(enterprise.id);
    m_all.insert(enterprise.id, enterprise);
    m_byCode.insert(enterprise.code, enterprise.id);
    if (!enterprise.taxCode.isEmpty())
        m_byTaxCode.insert(enterprise.taxCode, enterprise.id);
    if (!isKnown)
        m_byName.insert(folded(enterprise.name), enterprise.id);
}

const Enterprise *EnterpriseIndex::byTaxCode(const QString &taxCode) const
{
    const auto at = m_byTaxCode.constFind(taxCode);
    return at == m_byTaxCode.cend() ? nullptr : &*m_all.constFind(*at);
}

const Enterprise *EnterpriseIndex::byName(const QString &name, std::optional<Ref<AdminUnit>> unit,
                                          const QString &taxCode) const
{
    const auto fits = [&](const Enterprise &enterprise) {
        return taxCode.isEmpty() || enterprise.taxCode.isEmpty() || enterprise.taxCode == taxCode;
    };
    if (const auto at = m_all.constFind(QUuid::fromString(name)); at != m_all.cend() && fits(*at))
        return &*at;
    if (const auto at = m_byCode.constFind(name); at != m_byCode.cend()) {
        const Enterprise &found = *m_all.constFind(*at);
        if (fits(found))
            return &found;
    }
    for (const QUuid &id : m_byName.values(folded(name))) {
        const Enterprise &found = *m_all.constFind(id);
        if (found.unit == unit && fits(found))
            return &found;
    }
    return nullptr;
}

QString EnterpriseIndex::freeCode(const QString &taxCode)
{
    if (!taxCode.isEmpty() && !m_byCode.contains(taxCode))
        return taxCode;
    if (m_nextCode.isEmpty())
        m_nextCode = nextCode(m_records, EntityKind::Enterprise, u"DN"_s, {});
    if (m_nextCode.isEmpty())
        m_nextCode = u"DN00001"_s;
    while (m_byCode.contains(m_nextCode))
        m_nextCode = codeAfter(m_nextCode);
    const QString code = std::exchange(m_nextCode, codeAfter(m_nextCode));
    return code;
}

} // namespace sxsh
