// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/resourcecase.h"

#include <array>

/// A case as it is typed into the tables of the quick calculator: texts, so that what is no number
/// stays to be seen, and what they read as.
namespace sxsh {

/// The tables of the calculator.
enum class CaseTableKind {
    Months,     ///< one total, or months, of both periods side by side
    Products,   ///< the whole period in the first row, then one product in each
    Adjustments ///< one in each row
};

enum class CaseSide { Base, Report };

enum class CaseField { Month, Use, Output, Variable, Product, Coefficient, Amount, Reason };

/// A column of a table.
struct CaseColumn {
    int at = 0; ///< its place in the rows of texts
    CaseField field = CaseField::Use;
    std::optional<CaseSide> side{};
    int variable = -1; ///< of Variable, its place in the names

    bool operator==(const CaseColumn &) const = default;
};

using CaseRows = std::vector<QStringList>;

struct TypedCase {
    static constexpr int mostRows = 60;

    BaselineMethod method = BaselineMethod::Ratio;
    QString resource{};                   ///< as in ResourceCase
    std::array<QString, 2> units{};       ///< codes, of the base and the report period
    std::array<QString, 2> outputUnits{}; ///< likewise; empty for none
    QString year{};
    QString threshold{}; ///< in percent
    double confidence = 0.68;
    QStringList variables{}; ///< names of those beside the output
    CaseRows months = CaseRows(1);
    CaseRows products = CaseRows(2);
    CaseRows adjustments = CaseRows(1);

    /// The table that the periods are typed into with this method.
    CaseTableKind periods() const;
    CaseRows &rows(CaseTableKind kind);
    const CaseRows &rows(CaseTableKind kind) const;
    /// The columns that the method has a use for.
    std::vector<CaseColumn> columns(CaseTableKind kind) const;
    /// Whether a cell can be typed into: the whole period has a use only.
    bool isOpen(CaseTableKind kind, int row, const CaseColumn &column) const;
    /// Takes out a variable with its columns.
    void removeVariable(int variable);
    /// Whether no figure of the periods is typed.
    bool isEmpty() const;

    bool operator==(const TypedCase &) const = default;
};

/// What is wrong with the text of a cell.
struct CellProblem {
    CaseTableKind table = CaseTableKind::Months;
    int row = 0;
    int at = 0;
    QString text{}; ///< translated
};

/// What the texts read as. With a problem or something missing there is nothing to compute.
struct CaseTyping {
    ResourceCase of{};
    std::vector<CellProblem> problems{};
    QString yearProblem{};
    QString thresholdProblem{};
    QString missing{};      ///< translated: the first figure that is still to be typed
    QStringList warnings{}; ///< translated
    bool isWhole = true;    ///< no adjustment is half typed, so that the case can be written

    bool isReadable() const
    {
        return problems.empty() && yearProblem.isEmpty() && thresholdProblem.isEmpty();
    }
};

CaseTyping readTyped(const TypedCase &typed);

/// A case in the tables, and in words what they have no place for.
struct ShownCase {
    TypedCase typed{};
    QStringList leftOut{};
};

ShownCase typedFrom(const ResourceCase &of);

/// The months of the rows of a column, typed or following from those that are; counted from the
/// year 0, none where no month is typed.
std::vector<std::optional<int>> monthsOf(const CaseRows &rows, int at);
/// "1/2018".
QString monthText(int month);

} // namespace sxsh
