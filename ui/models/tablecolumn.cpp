// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablecolumn.h"

#include "core/base/foldedtext.h"

namespace sxsh {

QUuid numberedRow(std::size_t number)
{
    return QUuid(static_cast<uint>(number + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

std::size_t numberOf(QUuid numberedRow)
{
    return numberedRow.data1 - 1;
}

ShownCell textCell(const QString &text)
{
    if (text.isEmpty())
        return dashCell();
    return {.text = text, .sort = sortKey(text), .value = Cell::ofText(text)};
}

ShownCell dashCell()
{
    return {.text = QStringLiteral("–"), .tone = Tone::Mute};
}

ShownCell numberCell(const QString &text, double value)
{
    return {.text = text, .sort = value, .value = Cell::ofNumber(value)};
}

ShownCell dateCell(const QString &text, QDate day)
{
    if (!day.isValid())
        return dashCell();
    return {.text = text, .sort = day, .value = Cell::ofDate(day)};
}

ShownCell stateCell(StateShape shape, const QString &words)
{
    return {.text = words,
            .sort = sortKey(words),
            .value = Cell::ofText(words),
            .shape = shape,
            .tone = toneOf(shape)};
}

} // namespace sxsh
