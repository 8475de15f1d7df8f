// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/monthgrid.h"

#include "ui/grid/asknumberwriting.h"
#include "ui/grid/griddelegate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// What is copied here, with the marks of estimates that are not in its plain text.
QString markedFigures()
{
    return u"application/x-sxsh-figures"_s;
}

constexpr int narrowestMonth = 58;
constexpr int shortTitleWidth = 64;
constexpr int longTitleWidth = 200;
constexpr int fewestRows = 4;

} // namespace

MonthGrid::MonthGrid(Workspace &workspace, MonthGridModel::Months months, const QString &name,
                     QWidget *parent)
    : SpreadsheetView(new GridDelegate, name, parent),
      m_model(new MonthGridModel(workspace, months, this))
{
    setModel(m_model);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    verticalHeader()->setFixedWidth(months == MonthGridModel::Months::Down ? shortTitleWidth
                                                                           : longTitleWidth);
    connect(m_model, &MonthGridModel::told, this, &MonthGrid::tell);
    // What was told of an edit ends with the next one, an undo too; its own words come after this.
    connect(&workspace, &Workspace::changed, this, [this] { tell({}); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MonthGrid::hintChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        viewport()->update();
    });
}

int MonthGrid::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
}

QSize MonthGrid::sizeHint() const
{
    return {QTableView::sizeHint().width(), heightOf(m_model->rowCount())};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), heightOf(fewestRows)};
}

void MonthGrid::setTracks(std::vector<GridTrack> tracks)
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    m_told = {};
    m_model->setTracks(std::move(tracks));
    updateGeometries();
    const QModelIndex again = m_model->index(row, column);
    standOn(again.isValid() ? again : nextEditable(1));
    updateGeometry();
    emit hintChanged();
}

void MonthGrid::goTo(int track, int part)
{
    standOn(m_model->indexOf(track, part));
    setFocus(Qt::OtherFocusReason);
}

GridHint MonthGrid::hint() const
{
    if (!m_closed.text.isEmpty())
        return m_closed;
    const GridHint own = currentIndex().isValid() ? m_model->hintFor(currentIndex()) : GridHint{};
    if (own.tone == Tone::Bad || own.tone == Tone::Warn)
        return own;
    if (!m_told.text.isEmpty())
        return m_told;
    if (!own.text.isEmpty())
        return own;
    const auto &marks = m_model->marks();
    const auto doubt = std::ranges::find(marks, false, &CellMark::isConfirmed);
    if (doubt == marks.end())
        return {};
    const QString first = doubt->text;
    const auto others =
        static_cast<int>(std::ranges::count(marks, false, &CellMark::isConfirmed)) - 1;
    return {
        Tone::Warn,
        others == 0
            ? first
            : QCoreApplication::translate("Grid", "%1 (and %Ln more)", nullptr, others).arg(first)};
}

void MonthGrid::tell(const GridHint &hint)
{
    m_told = hint;
    m_closed = {};
    emit hintChanged();
}

MonthGrid::Cells MonthGrid::chosenCells() const
{
    Cells cells;
    for (const QModelIndex &index : chosen().indexes()) {
        if (!m_model->cell(index).isComputed)
            cells.emplace_back(m_model->trackOf(index), m_model->partOf(index));
    }
    return cells;
}

void MonthGrid::copy()
{
    const QItemSelectionRange block = chosen();
    if (!block.isValid())
        return;
    QString plain;
    QString marked;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        for (int column = block.left(); column <= block.right(); ++column) {
            if (column > block.left()) {
                plain += u'\t';
                marked += u'\t';
            }
            const GridCell &cell = m_model->cell(m_model->index(row, column));
            // A spreadsheet takes a figure with a mark before it for a text.
            const bool isMarked = cell.isEstimate && cell.problem.isEmpty();
            plain += isMarked ? cell.typed.sliced(1) : cell.typed;
            marked += cell.typed;
        }
        plain += u'\n';
        marked += u'\n';
    }
    auto *copied = new QMimeData;
    copied->setText(plain);
    copied->setData(markedFigures(), marked.toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied);
}

void MonthGrid::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const bool isOwn = copied && copied->hasFormat(markedFigures());
    PastedBlock block = pastedBlock(isOwn ? QString::fromUtf8(copied->data(markedFigures()))
                                          : QGuiApplication::clipboard()->text());
    const QItemSelectionRange range = chosen();
    if (block.empty() || !range.isValid())
        return;
    if (const QString number = doubtfulNumber(block); !number.isEmpty()) {
        const auto writing = askNumberWriting(number, this);
        if (!writing)
            return;
        block = settledBlock(std::move(block), *writing);
    }
    const auto blockRows = static_cast<int>(block.size());
    const auto blockColumns =
        static_cast<int>(std::ranges::max_element(block, {}, [](const QStringList &row) {
                             return row.size();
                         })->size());
    // A block chosen that it fits into several times is filled with it.
    const int rows = range.height() % blockRows == 0 ? range.height() : blockRows;
    const int columns = range.width() % blockColumns == 0 ? range.width() : blockColumns;
    // Months that run on beyond December are not the figure of the whole year.
    const int firstPart = m_model->partOf(range.topLeft());
    const int parts = m_model->months() == MonthGridModel::Months::Down ? rows : columns;
    const bool takesYear = firstPart == wholeYear || (firstPart == 0 && parts == amountParts);
    std::vector<MonthGridModel::CellText> texts;
    int outside = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = m_model->index(range.top() + row, range.left() + column);
            const QString text =
                block[static_cast<std::size_t>(row % blockRows)].value(column % blockColumns);
            const bool hasCell =
                index.isValid() && (takesYear || m_model->partOf(index) != wholeYear);
            if (!hasCell)
                outside += text.trimmed().isEmpty() ? 0 : 1;
            else if (!m_model->cell(index).isComputed)
                texts.push_back({m_model->trackOf(index), m_model->partOf(index), text});
        }
    }
    if (!texts.empty())
        m_model->take(texts, GridAct::Pasted);
    if (outside > 0)
        m_model->tellLeftOut(outside);
    const QModelIndex corner =
        m_model->index(std::min(range.top() + rows, m_model->rowCount()) - 1,
                       std::min(range.left() + columns, m_model->columnCount()) - 1);
    selectionModel()->select(QItemSelection(range.topLeft(), corner),
                             QItemSelectionModel::ClearAndSelect);
}

void MonthGrid::fill(Qt::Orientation along)
{
    QItemSelectionRange range = chosen();
    if (!range.isValid())
        return;
    const bool isDown = along == Qt::Vertical;
    // From one row or column, what stands before it is filled in.
    int source = isDown ? range.top() : range.left();
    const int last = isDown ? range.bottom() : range.right();
    if (source == last)
        --source;
    if (source < 0)
        return;
    bool meetsUnit = false;
    std::vector<MonthGridModel::CellText> texts;
    for (int line = isDown ? range.left() : range.top();
         line <= (isDown ? range.right() : range.bottom()); ++line) {
        const QModelIndex from =
            isDown ? m_model->index(source, line) : m_model->index(line, source);
        if (m_model->cell(from).isComputed)
            continue;
        const QString text = m_model->cell(from).typed;
        for (int step = source + 1; step <= last; ++step) {
            const QModelIndex to = isDown ? m_model->index(step, line) : m_model->index(line, step);
            const bool isYear = m_model->partOf(to) == wholeYear;
            // A month's figure is not the year's: months are filled as far as they go. Nor are
            // figures of one unit those of another.
            if (m_model->cell(to).isComputed || isYear != (m_model->partOf(from) == wholeYear))
                continue;
            if (m_model->unitOfTrack(m_model->trackOf(to)) !=
                m_model->unitOfTrack(m_model->trackOf(from)))
                meetsUnit = true;
            else
                texts.push_back({m_model->trackOf(to), m_model->partOf(to), text});
        }
    }
    if (!texts.empty())
        m_model->take(texts, GridAct::Filled);
    if (meetsUnit) {
        tell({Tone::Warn,
              QCoreApplication::translate("Grid", "Figures are not filled into another unit.")});
    }
}

void MonthGrid::fillDown()
{
    fill(Qt::Vertical);
}

void MonthGrid::fillRight()
{
    fill(Qt::Horizontal);
}

void MonthGrid::clearChosen()
{
    m_model->clear(chosenCells());
}

void MonthGrid::toggleEstimated()
{
    const Cells cells = chosenCells();
    const bool areAll = std::ranges::all_of(cells, [this](const auto &cell) {
        const GridCell &shown = m_model->cell(cell.first, cell.second);
        return cell.second == wholeYear || !shown.quanta || shown.isEstimate;
    });
    m_model->setEstimated(cells, !areAll);
}

void MonthGrid::finishTyping()
{
    if (QWidget *editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    if (m_model->hasUnsaved())
        m_model->saveAgain();
}

bool MonthGrid::takesKey(const QKeyEvent &event) const
{
    return SpreadsheetView::takesKey(event) ||
           (event.modifiers() == Qt::ControlModifier &&
            (event.key() == Qt::Key_D || event.key() == Qt::Key_R));
}

bool MonthGrid::handle(const QKeyEvent &event)
{
    // On some systems Ctrl+D stands for Delete as well, but here it fills.
    if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_D) {
        fillDown();
    } else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_R) {
        fillRight();
    } else if (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
               event.key() == Qt::Key_E) {
        toggleEstimated();
    } else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_J) {
        confirmCurrent();
    } else {
        return SpreadsheetView::handle(event);
    }
    return true;
}

bool MonthGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isAsked =
        trigger == AnyKeyPressed || trigger == EditKeyPressed || trigger == DoubleClicked;
    if (isAsked && index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable)) {
        m_closed = {Tone::Bad, m_model->closedText(index)};
        emit hintChanged();
        return false;
    }
    return SpreadsheetView::edit(index, trigger, event);
}

void MonthGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (previous.isValid())
        update(previous);
    update(current);
    m_closed = {};
    emit hintChanged();
}

void MonthGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MonthGrid::fitColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int room = viewport()->width();
    const bool isAcross = m_model->months() == MonthGridModel::Months::Across;
    // The year needs a third more than a month.
    const int year = isAcross ? std::max(narrowestMonth * 4 / 3, room * 4 / (3 * columns + 1)) : 0;
    const int shares = isAcross ? columns - 1 : columns;
    const int least = isAcross ? narrowestMonth : 0;
    int rest = room - year;
    for (int column = 0; column < columns; ++column) {
        if (isAcross && column == columns - 1) {
            setColumnWidth(column, year);
            continue;
        }
        const int width = std::max(least, rest / (shares - column));
        setColumnWidth(column, width);
        rest -= width;
    }
}

void MonthGrid::confirmCurrent()
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && !m_model->cell(index).doubt.isEmpty())
        emit confirmAsked(m_model->trackOf(index), m_model->partOf(index));
}

void MonthGrid::addUnitMenus(QMenu &menu, int track)
{
    const Unit *unit = findUnit(m_model->unitOfTrack(track));
    if (!unit || !m_model->tracks()[static_cast<std::size_t>(track)].line)
        return;
    QMenu *same = menu.addMenu(QCoreApplication::translate("Grid", "Show in another unit"));
    QMenu *meant =
        menu.addMenu(QCoreApplication::translate("Grid", "The figures are in another unit"));
    for (const Unit &other : units()) {
        if (other.dimension != unit->dimension || other.code == unit->code)
            continue;
        for (const auto &[where, change] :
             {std::pair(same, MonthGridModel::UnitChange::SameQuantity),
              std::pair(meant, MonthGridModel::UnitChange::SameFigures)}) {
            connect(where->addAction(other.code.toString()), &QAction::triggered, this,
                    [this, track, &other, change] { m_model->setUnit(track, other, change); });
        }
    }
}

void MonthGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        standOn(index);
    const int track = m_model->trackOf(index);
    const bool isOpen = index.flags().testFlag(Qt::ItemIsEditable);
    QMenu menu(this);
    const auto add = [&](const QString &text, const QKeySequence &keys, void (MonthGrid::*act)(),
                         bool isEnabled) {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(QCoreApplication::translate("Grid", "Cut"), QKeySequence::Cut, &MonthGrid::cut, isOpen);
    add(QCoreApplication::translate("Grid", "Copy"), QKeySequence::Copy, &MonthGrid::copy, true);
    add(QCoreApplication::translate("Grid", "Paste"), QKeySequence::Paste, &MonthGrid::paste,
        isOpen);
    add(QCoreApplication::translate("Grid", "Clear"), Qt::Key_Delete, &MonthGrid::clearChosen,
        isOpen);
    menu.addSeparator();
    add(QCoreApplication::translate("Grid", "Fill down"), Qt::CTRL | Qt::Key_D,
        &MonthGrid::fillDown, isOpen);
    add(QCoreApplication::translate("Grid", "Fill right"), Qt::CTRL | Qt::Key_R,
        &MonthGrid::fillRight, isOpen);
    menu.addSeparator();
    add(QCoreApplication::translate("Grid", "Estimated, or no longer"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_E, &MonthGrid::toggleEstimated, isOpen);
    add(QCoreApplication::translate("Grid", "Confirm with a reason…"), Qt::CTRL | Qt::Key_J,
        &MonthGrid::confirmCurrent,
        !m_model->isReadOnly() && !m_model->cell(index).doubt.isEmpty());
    if (m_model->tracks()[static_cast<std::size_t>(track)].line) {
        QAction *absent =
            menu.addAction(QCoreApplication::translate("Grid", "Not applicable in this year"));
        absent->setCheckable(true);
        absent->setChecked(m_model->isNotApplicable(track));
        absent->setEnabled(isOpen);
        connect(absent, &QAction::triggered, this,
                [this, track](bool on) { m_model->setNotApplicable(track, on); });
        if (isOpen)
            addUnitMenus(menu, track);
    }
    emit menuAsked(&menu, track);
    menu.exec(event->globalPos());
}

} // namespace sxsh
