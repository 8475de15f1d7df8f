// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/reportbasis.h"

namespace sxsh {

/// A figure as a report prints it.
struct ReportFigure {
    QString key{};  ///< the same in every report: "register.facilities", "M1.value", "M1@24"
    QString name{}; ///< in the language of the report
    QString text{}; ///< as printed; empty where it is not known

    bool operator==(const ReportFigure &) const = default;
};

/// The figures that a report of the period rests on: register, every indicator with what it is
/// counted from, shares by administrative unit, activities, events, measures and money.
std::vector<ReportFigure> figuresOf(const ReportBasis &basis);

/// Whether anything that the report prints is a figure of the plan; blank forms have none.
bool hasFigures(const Report &report);
/// The figures that are printed in the tables of a report, known by the heading or title above, the
/// caption, the row's first words and the column; of several alike, each by its turn.
std::vector<ReportFigure> printedFigures(const Report &report);

/// Figures as they are kept in a file: the same figures give the same bytes.
QByteArray storedFigures(const std::vector<ReportFigure> &figures);
/// The figures of such bytes; throws Error for others.
std::vector<ReportFigure> figuresFromStored(const QByteArray &bytes);

} // namespace sxsh
