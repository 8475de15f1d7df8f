// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numbertext.h"
#include "core/model/field.h"
#include "core/sheet/cell.h"

namespace sxsh {

/// A value read from a cell: what to store, or a sentence saying why it cannot be read.
struct TypedValue {
    QVariant stored{};
    QString problem{}; ///< empty where it was read
};

/// True for cells that say nothing: the value that is there stays.
bool saysNothing(const Cell &cell);
/// True for "-", which clears what is there.
bool clears(const Cell &cell);
/// The stored value of a cleared field.
QVariant clearedValue(const Field &field);

/// The text of a cell as data: numbers with a point, "yes" and "no".
QString cellText(const Cell &cell);
/// The same for people, in the language of the program: "5,5", "Yes", and 1 × 10³⁰⁰ for what is too
/// large to be written out.
QString shownCell(const Cell &cell);
/// The same of a cell that was read as this number, however it was typed.
QString shownCell(const Cell &cell, ScaledNumber number);
/// The exact number in a cell; true numbers are never ambiguous, texts are read in the given form.
NumberReading readCellNumber(const Cell &cell, NumberForm form);

/// Reads a cell into a field of any type but Link, Links and Amounts.
TypedValue readValue(const Field &field, const Cell &cell, NumberForm form);

} // namespace sxsh
