// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/savings/factorset.h"
#include "core/savings/saving.h"

#include <map>
#include <memory>

namespace sxsh {

/// The saving of the calendar year against the baseline, computed afresh.
SavingResult computeSaving(const Records &records, const Baseline &baseline, int year,
                           FactorSet &factors);

/// The newest baseline of all energy and all products of a facility that ends before the year, or
/// none.
const Baseline *energyBaseline(const Records &records, Ref<Facility> facility, int year);

/// The calendar year whose consumption a period's savings are of: where the period does not name
/// one, that of its cut-off.
int savingsYearOf(const ReportingPeriod &period);

/// The confidence of intervals: that of the first plan by code where it is between 0 and 1, else
/// that of a case.
double intervalConfidence(const Records &records);

/// The savings of a plan's facilities, remembered until a change touches what they rest on, with
/// their reasons in the language that was spoken.
///
/// Give every ChangeSet that was applied to the records to `forget`; a result is always equal to
/// one computed afresh.
class Savings
{
public:
    /// The records must outlive this.
    explicit Savings(const Records &records);

    const Records &records() const { return m_records; }
    /// The saving of the calendar year against the baseline; valid until the next call of forget.
    const SavingResult &of(const Baseline &baseline, int year);
    /// Forgets the results that rest on a record of the set, which has been applied.
    void forget(const ChangeSet &set);
    /// Forgets everything, as after loading other records.
    void forgetAll();

private:
    /// A result behind its key, which is compared without touching the result.
    struct Remembered {
        QUuid baseline{};
        int year = 0;
        std::shared_ptr<const SavingResult> result{}; // keeps its address while others are added
    };

    /// What is remembered in one language.
    struct Memory {
        std::map<QDate, FactorSet> factorSets{};
        QHash<QUuid, std::vector<Remembered>> byFacility{};
    };

    void forgetFacility(QUuid facility);

    const Records &m_records;
    std::map<Language, Memory> m_memories;
};

} // namespace sxsh
