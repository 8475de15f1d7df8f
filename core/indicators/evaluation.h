// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/partition.h"
#include "core/indicators/progress.h"
#include "core/indicators/tallycount.h"

namespace sxsh {

/// Computes indicators on the day of a register, for each part of it.
class Evaluation
{
public:
    Evaluation(const FacilityRegister &facilities, Savings &savings, Partition partition);

    /// One result per part, in their order.
    std::vector<IndicatorResult> evaluate(const Indicator &indicator) const;
    const Partition &partition() const { return m_partition; }
    const TallyCount &tallies() const { return m_count; }
    QDate day() const { return m_facilities.day(); }

private:
    /// An indicator under way: the exact values of the parts, where they have one.
    struct Draft {
        const Indicator &indicator;
        std::vector<IndicatorResult> results{};
        std::vector<std::optional<Quotient>> values{};
    };

    void evaluateShare(Draft &draft) const;
    void evaluateSubjectShare(Draft &draft, const Tally &numerator, const Tally &denominator) const;
    void evaluateSample(Draft &draft) const;
    void evaluateSaving(Draft &draft) const;
    void evaluateCount(Draft &draft) const;
    void evaluateYesNo(Draft &draft) const;
    void setQuotient(Draft &draft, std::size_t part, Decimal numerator, Decimal denominator) const;
    void compareWithTargets(Draft &draft) const;
    bool isPartable(Draft &draft, const Tally &tally) const;
    /// What the numerator counts, where it can be counted in this way; else said in the draft.
    std::optional<Tally> tallyOf(Draft &draft) const;
    std::size_t partOf(const Tally &tally, std::size_t subject) const;

    const FacilityRegister &m_facilities;
    const Records &m_records;
    Partition m_partition;
    TallyCount m_count;
};

/// What a tally of subjects comes to.
struct Standings {
    int yes = 0;
    int no = 0;
    int unknown = 0;

    void add(Standing standing)
    {
        ++(standing == Standing::Yes ? yes : standing == Standing::No ? no : unknown);
    }
    int all() const { return yes + no + unknown; }
};

/// The threshold of a mean saving: the lower end of the target in force, else of the earliest one.
std::optional<Decimal> savingThreshold(const Records &records, const Indicator &indicator,
                                       QDate day);

} // namespace sxsh
