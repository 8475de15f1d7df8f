// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/model/rules.h"

namespace sxsh {

/// The findings of checkAllRules about the records, those about usage and output remembered until a
/// change touches what they rest on, in the language that was spoken.
///
/// Give every ChangeSet that was applied to the records to `forget`; the findings are always those
/// found afresh, in another order.
class RuleFindings
{
public:
    /// The records must outlive this.
    explicit RuleFindings(const Records &records);

    Issues all(QDate today);
    /// Forgets what rests on a record of the set, which has been applied.
    void forget(const ChangeSet &set);
    /// Forgets everything, as after loading other records.
    void forgetAll();

private:
    void forgetBehind(const Record &record);
    void forgetFacility(QUuid facility);
    void bringUpToDate(QDate today);

    const Records &m_records;
    QHash<QUuid, Issues> m_byFacility; ///< only of those that have any
    QSet<QUuid> m_stale;
    bool m_isEmpty = true;
    QDate m_today;
    Language m_language{};
};

} // namespace sxsh
