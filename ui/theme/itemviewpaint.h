// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyleOption>

class QPainter;
class QTreeView;
class QWidget;

/// Draws the rows and the headers of lists, tables and trees.
namespace sxsh {

/// The ground of a cell: chosen, pointed at, current, and the line below its row.
void paintCell(const QStyleOptionViewItem &cell, QPainter &painter, const QWidget *widget);
/// The part of a tree's row before its first cell.
void paintTreeRow(const QStyleOptionViewItem &row, QPainter &painter, const QTreeView &tree);
/// The ground of a header's section.
void paintHeaderSection(const QStyleOptionHeader &header, QPainter &painter);
/// The text of a header's section with its icon and the arrow of its order.
void paintHeaderLabel(const QStyleOptionHeader &header, QPainter &painter);

} // namespace sxsh
