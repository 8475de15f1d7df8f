// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/itemviewpaint.h"

#include "ui/theme/metrics.h"
#include "ui/theme/optionstate.h"
#include "ui/theme/strokes.h"
#include "ui/theme/typography.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>
#include <algorithm>

namespace sxsh {

namespace {

constexpr int iconGap = 4;
constexpr int checkSize = 16;

bool choosesRows(const QAbstractItemView *view)
{
    return qobject_cast<const QListView *>(view) != nullptr ||
           view->selectionBehavior() == QAbstractItemView::SelectRows;
}

bool hasRowLines(const QAbstractItemView *view)
{
    const QVariant wish = view->property("rowLines");
    if (wish.isValid()) {
        return wish.toBool();
    }
    const auto *table = qobject_cast<const QTableView *>(view);
    return table != nullptr ? !table->showGrid() : qobject_cast<const QTreeView *>(view) != nullptr;
}

const QHeaderView *columnsOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view)) {
        return table->horizontalHeader();
    }
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree != nullptr ? tree->header() : nullptr;
}

// The first column of a tree starts a row only where nothing is drawn before it.
bool startsRow(const QAbstractItemView *view, const QStyleOptionViewItem &cell)
{
    const QHeaderView *columns = columnsOf(view);
    const int column = cell.index.column();
    return columns == nullptr || (columns->sectionPosition(column) == 0 &&
                                  cell.rect.left() <= columns->sectionViewportPosition(column));
}

bool endsRow(const QAbstractItemView *view, const QStyleOptionViewItem &cell)
{
    const QHeaderView *columns = columnsOf(view);
    const int column = cell.index.column();
    return columns == nullptr ||
           columns->sectionPosition(column) + columns->sectionSize(column) == columns->length();
}

// What makes a row the chosen one: its colour, and the bar at its beginning.
void paintChosen(QPainter &painter, const QRectF &rect, bool first, const Tokens &tokens)
{
    painter.fillRect(rect, tokens.select);
    if (first) {
        painter.fillRect(QRectF(rect.left(), rect.top(), metrics::accentBarWidth, rect.height()),
                         tokens.accent);
    }
}

} // namespace

void paintCell(const QStyleOptionViewItem &cell, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(cell);
    const QRectF rect(cell.rect);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool rows = view == nullptr || choosesRows(view);
    // The list under a combo box always has the focus, and its choice follows the pointer.
    const bool drops = view != nullptr && view->inherits("QComboBoxListView");
    const bool current = view != nullptr && view->currentIndex() == cell.index;
    if (cell.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(rect, cell.backgroundBrush);
    }
    const bool chosen = hasState(cell, QStyle::State_Selected);
    const bool pointed = hasState(cell, QStyle::State_MouseOver) &&
                         qobject_cast<const QTableView *>(view) == nullptr;
    if (chosen && rows) {
        paintChosen(painter, rect, view != nullptr && !drops && startsRow(view, cell), tokens);
    } else if (chosen && !current) {
        painter.fillRect(rect, tokens.select);
    } else if (pointed && hasState(cell, QStyle::State_Enabled)) {
        painter.fillRect(rect, tokens.hover);
    }
    if (view == nullptr || drops) {
        return;
    }
    if (hasRowLines(view)) {
        paintLine(painter, rect, Qt::BottomEdge, tokens.line);
    }
    if (!rows && current) {
        paintEdge(painter, rect, 0, metrics::focusWidth,
                  view->hasFocus() ? tokens.accent : tokens.ctrl);
    } else if (rows && view->hasFocus() && cell.index.isValid() &&
               view->currentIndex().siblingAtColumn(cell.index.column()) == cell.index) {
        paintLine(painter, rect, Qt::TopEdge, tokens.accent);
        paintLine(painter, rect, Qt::BottomEdge, tokens.accent);
        if (startsRow(view, cell)) {
            paintLine(painter, rect, Qt::LeftEdge, tokens.accent);
        }
        if (endsRow(view, cell)) {
            paintLine(painter, rect, Qt::RightEdge, tokens.accent);
        }
    }
}

// The part of a tree's row before its first cell; a row of its own only where cells end.
void paintTreeRow(const QStyleOptionViewItem &row, QPainter &painter, const QTreeView &tree)
{
    const Tokens &tokens = tokensFor(row);
    const QRectF rect(row.rect);
    if (choosesRows(&tree)) {
        if (hasState(row, QStyle::State_Selected)) {
            paintChosen(painter, rect, true, tokens);
        } else if (hasState(row, QStyle::State_MouseOver)) {
            painter.fillRect(rect, tokens.hover);
        }
    }
    if (hasRowLines(&tree)) {
        paintLine(painter, rect, Qt::BottomEdge, tokens.line);
    }
    const QModelIndex current = tree.currentIndex();
    if (choosesRows(&tree) && tree.hasFocus() && current.isValid() &&
        tree.visualRect(current).top() == row.rect.top()) {
        for (const Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge}) {
            paintLine(painter, rect, edge, tokens.accent);
        }
    }
}

void paintHeaderSection(const QStyleOptionHeader &header, QPainter &painter)
{
    const Tokens &tokens = tokensFor(header);
    const QRectF rect(header.rect);
    painter.fillRect(rect, tokens.header);
    if (header.orientation == Qt::Vertical) {
        paintLine(painter, rect, Qt::BottomEdge, tokens.line);
        return;
    }
    paintLine(painter, rect, Qt::BottomEdge, tokens.border);
    if (header.position == QStyleOptionHeader::Beginning ||
        header.position == QStyleOptionHeader::Middle) {
        paintLine(painter, rect.adjusted(0, 6, 0, -6), Qt::RightEdge, tokens.border);
    }
}

void paintHeaderLabel(const QStyleOptionHeader &header, QPainter &painter)
{
    const Tokens &tokens = tokensFor(header);
    const bool enabled = hasState(header, QStyle::State_Enabled);
    const bool pointed = enabled && hasState(header, QStyle::State_MouseOver);
    const QColor ink = pointed ? tokens.text : enabled ? tokens.text2 : tokens.text3;
    QRect rest = header.rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0);
    static const QFont font = uiFont(TextRole::Small, QFont::DemiBold);
    const QFontMetrics metric(font);
    const bool right = (header.textAlignment & Qt::AlignRight) != 0;
    if (!header.icon.isNull()) {
        const QRect place(rest.left(), rest.top(), checkSize, rest.height());
        header.icon.paint(&painter, place, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        rest.adjust(checkSize + iconGap, 0, 0, 0);
    }
    if (header.sortIndicator != QStyleOptionHeader::None) {
        constexpr int place = 12;
        const int text = std::min(metric.size(0, header.text).width(), rest.width() - place - 4);
        // The arrow stands at the text, on the side where the text may grow.
        const int left = right ? rest.right() + 1 - text - place - 4 : rest.left() + text + 4;
        const bool up = header.sortIndicator == QStyleOptionHeader::SortUp;
        paintChevron(painter, QRectF(left, rest.top(), place, rest.height()),
                     up ? Qt::DownArrow : Qt::UpArrow, ink);
        rest.adjust(right ? place + 4 : 0, 0, right ? 0 : -place - 4, 0);
    }
    QStringList lines = header.text.split(u'\n');
    for (QString &line : lines) {
        line = metric.elidedText(line, Qt::ElideRight, rest.width());
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    const int across = static_cast<int>(header.textAlignment & Qt::AlignHorizontal_Mask);
    painter.drawText(rest, across | Qt::AlignVCenter, lines.join(u'\n'));
    painter.restore();
}

} // namespace sxsh
