// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"
#include "core/work/addingup.h"

/// Money in whole đồng: sums by any two of source, year, stage, area, clause and activity, and what
/// results cost.
namespace sxsh {

enum class BudgetAxis { Source, Year, Stage, Area, Clause, Activity };
template <>
inline constexpr auto choicesOf<BudgetAxis> = std::to_array<Choice>({
    {"source", QT_TRANSLATE_NOOP("Choice", "By source")},
    {"year", QT_TRANSLATE_NOOP("Choice", "By year")},
    {"stage", QT_TRANSLATE_NOOP("Choice", "By stage")},
    {"area", QT_TRANSLATE_NOOP("Choice", "By task area")},
    {"clause", QT_TRANSLATE_NOOP("Choice", "By clause")},
    {"activity", QT_TRANSLATE_NOOP("Choice", "By activity")},
});

/// A row or a column of a grid of money.
struct BudgetHead {
    QString key{};  ///< code, year or key of the stage; empty: lines of none
    QString name{}; ///< translated where it is no name of a record
    QUuid id{};     ///< of the source, clause or activity
    int number = 0; ///< the year or the stage

    bool operator==(const BudgetHead &) const = default;
};

/// Lines added up. The stages of money do not add up among themselves, so totals across them mean
/// nothing: see hasRowTotals.
struct BudgetGrid {
    std::vector<BudgetHead> rows{};
    std::vector<BudgetHead> columns{};
    AmountGrid amounts{};
    std::vector<std::vector<bool>> known{}; ///< true where there is a line
    bool hasRowTotals = false;
    bool hasColumnTotals = false;

    bool operator==(const BudgetGrid &) const = default;
};

/// The lines of a stage, and of a year where one is given.
std::vector<const BudgetLine *> linesOf(const std::vector<const BudgetLine *> &lines,
                                        BudgetStage stage, std::optional<int> year = {});
/// The lines of a year in every stage.
std::vector<const BudgetLine *> linesOfYear(const std::vector<const BudgetLine *> &lines, int year);
/// The sum of the lines, in đồng.
qint64 sumOf(const std::vector<const BudgetLine *> &lines);

/// The lines by two axes, each in its own order: sources and activities by code, clauses as in the
/// plan, lines of none last. Where neither axis is the stage, give lines of one stage.
BudgetGrid budgetGrid(const Records &records, const std::vector<const BudgetLine *> &lines,
                      BudgetAxis rows, BudgetAxis columns);

/// Planned and disbursed money, each known where there is a line.
struct PlannedMoney {
    std::optional<qint64> planned{};
    std::optional<qint64> disbursed{};

    void add(const BudgetLine &line);
    bool isEmpty() const { return !planned && !disbursed; }
    /// Disbursed of planned; none where nothing was planned.
    std::optional<double> share() const;
    bool operator==(const PlannedMoney &) const = default;
};

/// What one unit of an output of an activity cost.
struct ResultCost {
    Ref<Activity> activity{};
    Ref<OutputType> output{};
    std::optional<qint64> spent{};   ///< đồng
    std::optional<Decimal> done{};   ///< units of the output
    std::optional<double> perUnit{}; ///< đồng; none: see reason
    QString reason{};                ///< translated
    bool isShared = false; ///< the activity has other outputs, which the same money was for

    bool operator==(const ResultCost &) const = default;
};

/// The cost of every output of the plan's activities in one year, or in all years, by activity and
/// output. Money spent is, year by year, what was settled or, where nothing was, what was
/// disbursed.
std::vector<ResultCost> resultCosts(const Records &records, Ref<Plan> plan,
                                    std::optional<int> year = {});

} // namespace sxsh
