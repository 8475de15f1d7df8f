// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/spreadsheetdelegate.h"

#include <QtCore/QModelIndex>

namespace sxsh {

/// Draws the cells of the quick calculator and tells what is being typed into them.
class CaseCellDelegate final : public SpreadsheetDelegate
{
    Q_OBJECT

public:
    explicit CaseCellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

signals:
    /// The text of the cell at each keystroke, and what it was before where that is given up.
    void typing(const QModelIndex &index, const QString &text) const;
};

} // namespace sxsh
