// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/indicators/registerplan.h"

namespace sxsh {

/// A plan of a province with two districts, five facilities, work, events and money in 2017 and
/// 2018, small enough to check every figure by hand.
class SmallPlan : public RegisterPlan
{
public:
    explicit SmallPlan(bool vietnamese = true);

    /// The words of the plan in the language of the plan.
    QString words(const char *vietnamese, const char *english) const
    {
        return QString::fromUtf8(m_vietnamese ? vietnamese : english);
    }

private:
    void addPlan();
    void addRegister();
    void addIndicators();
    void addWork();
    void addMoney();

    bool m_vietnamese;
    Ref<AdminUnit> m_east{};
    Ref<AdminUnit> m_west{};
    std::vector<Ref<Facility>> m_facilities{};
    Ref<Clause> m_task{};
    Ref<Activity> m_course{};
};

} // namespace sxsh
