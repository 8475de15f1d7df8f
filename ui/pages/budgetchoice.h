// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/budget.h"
#include "ui/forms/typededit.h"

namespace sxsh {

/// Which money is looked at: the axes it is added up by, what the lines are limited to, and the
/// figure of the sums that is chosen, by its row, its column or both.
struct BudgetChoice {
    BudgetAxis rows = BudgetAxis::Source;
    BudgetAxis columns = BudgetAxis::Stage;
    std::optional<int> year{};
    std::optional<BudgetStage> stage{};
    std::optional<BudgetHead> row{};
    std::optional<BudgetHead> column{};

    bool hasFigure() const { return row || column; }
    /// True where the line is of this year and stage and part of the figure chosen.
    bool includes(const Records &records, const BudgetLine &line) const;
    /// What the lines are limited to, in short words.
    QString text() const;
    /// What a new line is of from the start, so that it is among those shown.
    TypedTexts given() const;
};

/// True where both stand for the same source, year, stage, clause or activity, whatever its name.
bool isSame(const BudgetHead &a, const BudgetHead &b);
/// What a head is called where there is room for its name.
QString longName(const BudgetHead &head, BudgetAxis axis);
/// What a head is called where there is room for little.
QString shortName(const BudgetHead &head, BudgetAxis axis);

} // namespace sxsh
