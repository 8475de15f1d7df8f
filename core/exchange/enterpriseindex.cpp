// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/enterpriseindex.h"

#include "core/base/foldedtext.h"

#include <QtCore/QRegularExpression>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr auto usualStart = "DN"_L1;
constexpr int usualDigits = 5;

} // namespace

EnterpriseIndex::EnterpriseIndex(const Records &records)
    : m_countedBy(usualStart), m_digits(usualDigits)
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
    static const QRegularExpression counted(u"^(DN\\D*)(\\d{1,9})$"_s);
    const auto match = counted.match(enterprise.code);
    if (match.hasMatch() && match.captured(2).toInt() > m_lastNumber) {
        m_countedBy = match.captured(1);
        m_digits = static_cast<int>(match.captured(2).size());
        m_lastNumber = match.captured(2).toInt();
    }
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
    QString code;
    do {
        code = m_countedBy + u"%1"_s.arg(++m_lastNumber, m_digits, 10, QChar(u'0'));
    } while (m_byCode.contains(code));
    return code;
}

} // namespace sxsh
