// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/spreadsheetdelegate.h"

namespace sxsh {

/// Draws the cells of the month grid.
class GridDelegate final : public SpreadsheetDelegate
{
    Q_OBJECT

public:
    using SpreadsheetDelegate::SpreadsheetDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sxsh
