// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/casetable.h"

#include "ui/dialogs/casecelldelegate.h"
#include "ui/grid/asknumberwriting.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowTitleWidth = 56;
constexpr int nameWidth = 150;

/// The room of a column beside one of figures.
double shareOf(const CaseColumn &column)
{
    switch (column.field) {
    case CaseField::Month:
        return 0.75;
    case CaseField::Product:
        return 3;
    case CaseField::Reason:
        return 3.5;
    default:
        return 1;
    }
}

} // namespace

CaseTable::CaseTable(TypedCase &typed, CaseTableKind kind, const QString &name, QWidget *parent)
    : SpreadsheetView(new CaseCellDelegate, name, parent),
      m_model(new CaseTableModel(typed, kind, this))
{
    setModel(m_model);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    verticalHeader()->setFixedWidth(rowTitleWidth);
    auto *delegate = static_cast<CaseCellDelegate *>(itemDelegate());
    connect(
        delegate, &CaseCellDelegate::typing, m_model,
        [this](const QModelIndex &index, const QString &text) { m_model->setData(index, text); });
    connect(m_model, &CaseTableModel::typed, this, [this] { tell({}); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CaseTable::hintChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        updateGeometry();
    });
    standOn(nextEditable(1));
}

int CaseTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
}

QSize CaseTable::sizeHint() const
{
    return {SpreadsheetView::sizeHint().width(), heightOf(m_model->rowCount())};
}

QSize CaseTable::minimumSizeHint() const
{
    constexpr int fewestRows = 2;
    return {320, heightOf(fewestRows)};
}

void CaseTable::show(CaseTableKind kind)
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    m_told.clear();
    m_model->show(kind);
    const QModelIndex again = m_model->index(row, column);
    standOn(again.flags().testFlag(Qt::ItemIsEditable) ? again : nextEditable(1));
    emit hintChanged();
}

void CaseTable::goTo(int row, int column)
{
    standOn(m_model->index(row, column));
    setFocus(Qt::OtherFocusReason);
}

void CaseTable::addRow()
{
    if (!m_model->canAddRow()) {
        tell(QCoreApplication::translate("Calculator", "The table has %1 rows at most.")
                 .arg(TypedCase::mostRows));
        return;
    }
    m_model->addRow();
    goTo(m_model->rowCount() - 1, std::max(0, currentIndex().column()));
}

void CaseTable::takeChosenRows()
{
    const QItemSelectionRange block = chosen();
    if (!block.isValid())
        return;
    const int row = block.top();
    const int column = block.left();
    m_model->takeRows(block.top(), block.bottom());
    goTo(std::min(row, m_model->rowCount() - 1), std::min(column, m_model->columnCount() - 1));
}

QString CaseTable::hint() const
{
    const QString own = currentIndex().data(CaseTableModel::ProblemRole).toString();
    // While it is being typed, a text is not finished.
    if (!own.isEmpty() && state() != EditingState)
        return own;
    return m_told;
}

void CaseTable::tell(const QString &text)
{
    m_told = text;
    emit hintChanged();
}

void CaseTable::copy()
{
    const QItemSelectionRange block = chosen();
    if (!block.isValid())
        return;
    QString text;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        for (int column = block.left(); column <= block.right(); ++column) {
            if (column > block.left())
                text += u'\t';
            text += m_model->index(row, column).data().toString();
        }
        text += u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

void CaseTable::paste()
{
    PastedBlock block = pastedBlock(QGuiApplication::clipboard()->text());
    const QItemSelectionRange range = chosen();
    if (block.empty() || !range.isValid())
        return;
    if (const QString number = doubtfulNumber(block); !number.isEmpty()) {
        const auto writing = askNumberWriting(number, this);
        if (!writing)
            return;
        block = settledBlock(std::move(block), *writing);
    }
    const int row = range.top();
    const int column = range.left();
    // With a second row the months get columns for their names, which nothing is meant for here.
    std::vector<CaseColumn> columns;
    for (int at = 0; at < m_model->columnCount(); ++at)
        columns.push_back(m_model->column(at));
    if (block.size() > 1 && m_model->rowCount() == 1 && m_model->kind() == CaseTableKind::Months)
        m_model->addRow();
    std::vector<CaseTableModel::CellText> texts;
    int outside = 0;
    int last = column;
    for (std::size_t line = 0; line < block.size(); ++line) {
        for (qsizetype cell = 0; cell < block[line].size(); ++cell) {
            const int toRow = row + static_cast<int>(line);
            const auto at = static_cast<std::size_t>(column + cell);
            const QString text = block[line][cell].trimmed();
            if (toRow >= TypedCase::mostRows || at >= columns.size()) {
                outside += text.isEmpty() ? 0 : 1;
                continue;
            }
            last = std::max(last, static_cast<int>(at));
            texts.push_back({toRow, m_model->placeOf(columns[at]), text});
        }
    }
    m_model->take(texts);
    const QModelIndex corner =
        m_model->index(std::min(row + static_cast<int>(block.size()), m_model->rowCount()) - 1,
                       m_model->placeOf(columns[static_cast<std::size_t>(last)]));
    const QModelIndex first =
        m_model->index(row, m_model->placeOf(columns[static_cast<std::size_t>(column)]));
    standOn(first);
    selectionModel()->select(QItemSelection(first, corner), QItemSelectionModel::ClearAndSelect);
    if (outside > 0) {
        tell(QCoreApplication::translate("Calculator",
                                         "The table has no room for all of it; cells left out: %1.")
                 .arg(outside));
    }
}

void CaseTable::clearChosen()
{
    std::vector<CaseTableModel::CellText> texts;
    for (const QModelIndex &index : chosen().indexes())
        texts.push_back({index.row(), index.column(), {}});
    m_model->take(texts);
}

void CaseTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SpreadsheetView::currentChanged(current, previous);
    if (previous.isValid())
        update(previous);
    update(current);
    emit hintChanged();
}

void CaseTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    SpreadsheetView::closeEditor(editor, hint);
    emit hintChanged();
}

void CaseTable::resizeEvent(QResizeEvent *event)
{
    SpreadsheetView::resizeEvent(event);
    fitColumns();
}

int CaseTable::leastWidth(int column) const
{
    const QFontMetrics titles(uiFont(TextRole::Small, QFont::DemiBold));
    const QFontMetrics texts(uiFont(TextRole::Body));
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    const bool isName = m_model->column(column).field == CaseField::Product;
    const int held = isName ? nameWidth : texts.horizontalAdvance(u"12/2018"_s);
    return 2 * (metrics::cellPadding + 1) + std::max(titles.horizontalAdvance(title), held);
}

void CaseTable::fitColumns()
{
    double shares = 0;
    int needed = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        shares += shareOf(m_model->column(column));
        needed += leastWidth(column);
    }
    // Room to spare goes by what the columns hold; where there is none, they are reached by
    // scrolling.
    double spare = std::max(0, viewport()->width() - needed);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const double share = shareOf(m_model->column(column));
        const int more = static_cast<int>(spare * share / shares);
        setColumnWidth(column, leastWidth(column) + more);
        spare -= more;
        shares -= share;
    }
}

void CaseTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        standOn(index);
    QMenu menu(this);
    const auto add = [&](const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
    };
    add(QCoreApplication::translate("Grid", "Cut"), QKeySequence::Cut, &CaseTable::cut);
    add(QCoreApplication::translate("Grid", "Copy"), QKeySequence::Copy, &CaseTable::copy);
    add(QCoreApplication::translate("Grid", "Paste"), QKeySequence::Paste, &CaseTable::paste);
    add(QCoreApplication::translate("Grid", "Clear"), Qt::Key_Delete, &CaseTable::clearChosen);
    menu.addSeparator();
    add(QCoreApplication::translate("Calculator", "Add a row"), {}, &CaseTable::addRow);
    add(QCoreApplication::translate("Calculator", "Remove the chosen rows"), {},
        &CaseTable::takeChosenRows);
    menu.exec(event->globalPos());
}

} // namespace sxsh
