// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace sxsh {

/// One spreadsheet cell as stored, before anybody says what it should mean.
struct Cell {
    enum class Kind { Empty, Text, Number, Date, Bool, Error };

    Kind kind = Kind::Empty;
    QString text{};       ///< Text and Error ("#N/A") only; NFC, without byte order marks and NULs
    double number = 0;    ///< Number, and Bool as 0 or 1
    QDate date{};         ///< Date only; a time of day is left out
    QString numberText{}; ///< Number only: the shortest digits that read back as `number`, "0.1"
    bool isPercent = false; ///< Number only: 0.8 is shown, and was typed, as 80%

    bool operator==(const Cell &) const = default;

    /// Text as the reader gives it (see `text`); empty text gives an empty cell.
    static Cell ofText(QString text);
    /// A finite number with its shortest digits.
    static Cell ofNumber(double number);
    /// A date; an invalid one gives an empty cell.
    static Cell ofDate(QDate date);
    static Cell ofBool(bool value);

    /// Makes the cell empty and keeps its buffers for the next value.
    void clear();
    /// Makes the cell a finite number.
    void setNumber(double value);
};

/// Takes byte order marks and NULs out of a text and puts it into NFC.
void tidyText(QString &text);

} // namespace sxsh
