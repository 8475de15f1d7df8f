// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/modelreading.h"

#include <QtCore/QStringList>
#include <vector>

/// A fitted model in words, for everything that shows or prints one, in the language spoken.
namespace sxsh {

/// A figure with what it is.
struct NamedFigure {
    QString name{};
    QString value{};

    bool operator==(const NamedFigure &) const = default;
};

/// The titles of coefficientRows.
QStringList coefficientTitles();
/// The constant and each variable: name, coefficient, standard error, t, p.
std::vector<QStringList> coefficientRows(const ModelReading &reading);
/// The statistics of the line.
std::vector<NamedFigure> statisticsOf(const ModelReading &reading);
/// “1.200 + 0,35 × Tea”: what the line expects of one month.
QString equationText(const ModelReading &reading);

/// One test of a model in words.
struct TestWords {
    QString test{};  ///< "R²", "p of “Tea”"
    QString value{}; ///< "0,93"
    QString limit{}; ///< "at least 0,5"
    bool passes = false;

    bool operator==(const TestWords &) const = default;
};

/// The tests of the model in their order.
std::vector<TestWords> testWords(const ModelReading &reading);

} // namespace sxsh
