// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/factorset.h"
#include "core/savings/monthspan.h"
#include "core/savings/saving.h"

#include <map>
#include <numeric>

/// What a facility's records say of the two periods of a saving, before anything is compared.
namespace sxsh {

/// Use or output of one thing before and in the year.
struct SpanLine {
    /// Months one by one are needed by a regression only.
    SpanLine(MonthSpan ofBase, MonthSpan ofReport, bool isByMonth);

    void add(int year, const Amounts &amounts)
    {
        base.add(year, amounts);
        report.add(year, amounts);
        baseMonths.add(year, amounts);
        reportMonths.add(year, amounts);
    }

    SpanSum base;
    SpanSum report;
    SpanMonths baseMonths;
    SpanMonths reportMonths;
};

/// Quanta added to a month by an adjustment.
struct AddedToMonth {
    int month = 0;
    double quanta = 0;
};

/// A resource with its adjustments and, once everything is known, its totals in quanta.
struct ResourceLine : SpanLine {
    using SpanLine::SpanLine;

    const Resource *resource = nullptr;
    std::vector<AddedToMonth> addedToBase{};
    std::vector<AddedToMonth> addedToReport{};
    /// Of a mix, the use before by product, in quanta.
    std::map<QUuid, SpanLine> byProduct{};

    // Filled once everything is known.
    double baseQuanta = 0;
    double reportQuanta = 0;
    double rate = 0; ///< what a quantum counts in the unit of use

    static double sumOf(const std::vector<AddedToMonth> &added)
    {
        return std::accumulate(
            added.begin(), added.end(), 0.0,
            [](double sum, const AddedToMonth &month) { return sum + month.quanta; });
    }
    double adjustedBase() const { return sumOf(addedToBase); }
    double adjustedReport() const { return sumOf(addedToReport); }
    bool isZero() const
    {
        return baseQuanta == 0 && reportQuanta == 0 && addedToBase.empty() && addedToReport.empty();
    }
    double before() const { return baseQuanta + adjustedBase(); }
};

/// A product with its output.
struct ProductLine : SpanLine {
    using SpanLine::SpanLine;

    const Product *product = nullptr;
    std::optional<double> baseOutput{};   ///< in the product's unit
    std::optional<double> reportOutput{}; ///< likewise
};

/// The uses and outputs of a facility in the base period and in the year, with the adjustments.
struct FacilityAmounts {
    MonthSpan base{};
    MonthSpan report{};
    const Resource *resource = nullptr;  ///< none: all energy
    std::vector<ProductLine> products{}; ///< by code
    std::vector<ResourceLine> lines{};   ///< by code
    double toeAddedToBase = 0;
    double toeAddedToReport = 0;
    std::vector<AddedToMonth> toeByBaseMonth{};   ///< in TOE, not quanta
    std::vector<AddedToMonth> toeByReportMonth{}; ///< likewise
    QStringList estimates{};                      ///< "Điện 12/2018"
};

/// The saving of the calendar year against the baseline before anything is known of it.
SavingResult begunSaving(const Baseline &baseline, int year);

/// Gathers the amounts for the method of a baseline. The result, which was begun, gets what is
/// known of both periods, the notes and, where something is missing, the reason; the first is the
/// one to solve first.
FacilityAmounts gatherAmounts(const Records &records, const Baseline &baseline, FactorSet &factors,
                              SavingResult &result);

} // namespace sxsh
