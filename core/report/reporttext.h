// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datetext.h"
#include "core/base/decimal.h"
#include "core/model/work.h"
#include "core/report/report.h"
#include "core/report/reportwords.h"

#include <optional>

namespace sxsh {

/// How figures are written in one report: numbers and dates of its language, a dash for what is not
/// known, cells of its tables.
class ReportText
{
public:
    ReportText(ReportWords words, Language language)
        : m_words(std::move(words)), m_language(language)
    {
    }

    Language language() const { return m_language; }
    QString word(QStringView key) const { return m_words(key); }
    const QString &dash() const { return m_dash; }

    QString count(qint64 number) const;
    QString number(double value, int decimals) const;
    /// With as many decimals as it has.
    QString number(Decimal value) const;
    /// How many of how many: "88/312"; empty where there are none.
    QString portion(qint64 part, qint64 whole) const;
    QString portion(Decimal part, Decimal whole) const;
    /// With as many decimals, these at least, as show that many digits, whatever the size of the
    /// unit; down to a billionth.
    QString significant(double value, int digits, int leastDecimals) const;
    /// A fraction as "28,2%".
    QString percent(std::optional<double> fraction) const;
    /// An exact fraction as "90%", with as many decimals as it has.
    QString percent(Decimal fraction) const;
    QString date(std::optional<QDate> day) const;
    /// When work is due, as plans say it.
    QString due(const std::optional<DueDate> &due) const;

    /// The text with its first letter in capitals.
    QString capitalised(const QString &text) const;
    /// The text with its first letter small.
    QString uncapitalised(const QString &text) const;

    TableCell cell(const QString &text, Align align = Align::Left) const;
    /// A cell of the header, in the words of that key.
    TableCell header(QStringView key) const;
    TableCell header(QStringView key, int columnSpan, int rowSpan) const;
    TableCell countCell(qint64 number) const;
    TableCell percentCell(std::optional<double> fraction) const;
    /// At least three digits that say something, and one decimal.
    TableCell significantCell(std::optional<double> value) const;
    /// A cell without anything known.
    TableCell dashCell() const;

private:
    ReportWords m_words;
    Language m_language;
    QString m_dash = QStringLiteral("–");
};

/// Makes every cell of a row bold.
TableRow emphasised(TableRow row);
/// True for a cell that tells a figure or a day, rather than a name.
bool tellsFigure(const TableCell &cell);
/// Says of every figure of a row, unless it says so itself, where it is from.
TableRow withPedigree(TableRow row, const QString &about);

} // namespace sxsh
