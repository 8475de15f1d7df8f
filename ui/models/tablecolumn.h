// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell.h"
#include "ui/theme/stateshape.h"

#include <QtCore/QUuid>
#include <QtCore/QVariant>
#include <functional>
#include <optional>

namespace sxsh {

/// What stands in one cell of a table on the screen.
struct ShownCell {
    QString text{};
    QVariant sort{}; ///< what rows are ordered by; the text where it is not given
    Cell value{};    ///< for spreadsheets; the text where it is empty
    std::optional<StateShape> shape{};
    Tone tone = Tone::Plain;
    std::optional<double> progress{};     ///< a bar before the text, as a fraction
    std::optional<double> completeness{}; ///< the ground shows it in four steps, as a fraction
    bool isStrong = false;
    Qt::TextElideMode elide = Qt::ElideRight;
    QString toolTip{};
};

/// One column of a table on the screen: how its cells come from a row's identity, and what it is
/// worth when room is short.
struct TableColumn {
    QString key{}; ///< remembered by
    QString title{};
    QString toolTip{};
    std::function<ShownCell(QUuid row)> cell{};
    Qt::Alignment alignment = Qt::AlignLeft;
    int width = 120;
    int priority = 0;       ///< columns with the highest number give way first; 0 never does
    bool isOffered = false; ///< not shown until the officer chooses it
    bool stretches = false;
    bool opens = false; ///< a click on it does what Enter does
    /// The key that typed text of this column is read by; empty where it is not edited in place.
    QString edits{};
};

/// The identity of a row that is no record but has a number, and the number again.
QUuid numberedRow(std::size_t number);
std::size_t numberOf(QUuid numberedRow);

/// A cell of plain text, a dash where it is empty.
ShownCell textCell(const QString &text);
/// The dash of what is not known.
ShownCell dashCell();
/// A number already written in the officer's language, with its value.
ShownCell numberCell(const QString &text, double value);
ShownCell dateCell(const QString &text, QDate day);
ShownCell stateCell(StateShape shape, const QString &words);

} // namespace sxsh
