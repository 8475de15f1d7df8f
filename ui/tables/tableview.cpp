// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableview.h"

#include "ui/tables/celldelegate.h"
#include "ui/tables/columnfit.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <algorithm>
#include <numeric>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestStretching = 160;
constexpr int narrowestCut = 90;
/// So many rows, spread over the table, say how long its texts are.
constexpr int measuredRows = 60;
/// A column that does not stretch gets for its longest text at most so many times its usual width.
constexpr int mostOverUsual = 2;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

ColumnNeed fixedNeed(int width)
{
    return {.least = width, .usual = width, .wanted = width};
}

void putOnClipboard(const TableContent &content, TitleRow titles)
{
    auto *copied = new QMimeData;
    copied->setText(tabbedText(content, titles));
    copied->setHtml(htmlText(content, titles));
    QGuiApplication::clipboard()->setMimeData(copied);
}

/// A menu that stays open while its entries are ticked.
class TickMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!tick(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Space || !tick(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool tick(QAction *action)
    {
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

TableView::TableView(std::vector<TableColumn> columns, const QString &name, QWidget *parent)
    : QTableView(parent), m_model(new TableModel(std::move(columns), this)),
      m_filter(new RowFilter(this))
{
    setObjectName(name);
    for (const TableColumn &column : m_model->columns())
        m_offered.push_back(!column.isOffered);
    m_insisted.assign(m_offered.size(), false);
    m_sized.assign(m_offered.size(), false);
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    auto *delegate = new CellDelegate(this);
    setItemDelegate(delegate);
    // Not every row is measured: the room of a longer figure is found when it is seen.
    connect(
        delegate, &CellDelegate::figureCut, this,
        [this](int column, int width) {
            if (m_wanted.empty() || m_sized[at(column)] || m_wanted[at(column)] >= width)
                return;
            m_wanted[at(column)] = width;
            fitColumns();
        },
        Qt::QueuedConnection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(40);
    header->setFixedHeight(metrics::tableHeaderHeight);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint position) { showColumnMenu(header->mapToGlobal(position)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_isFitting || size <= 0)
            return;
        m_sized[at(column)] = true;
        emit layoutChosen();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::layoutChosen);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        m_lastChosen = currentRow();
        if (m_model->column(index.column()).opens)
            emit rowActivated(currentRow());
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            emit rowActivated(m_filter->row(index));
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &TableView::rowsShownChanged);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TableView::rowsShownChanged);
    keepCurrentOverFilter();
    fitColumns();
}

void TableView::keepCurrentOverFilter()
{
    connect(m_filter, &RowFilter::aboutToFilter, this, [this] { m_isFiltering = true; });
    connect(m_filter, &RowFilter::filtered, this, [this] {
        const QUuid last = m_lastChosen;
        if (!last.isNull() && currentRow() != last && !choose(last) && m_filter->rowCount() > 0) {
            // The neighbour that the keyboard went to is seen as the one that is shown.
            choose(currentIndex().isValid() ? currentRow() : m_filter->row(m_filter->index(0, 0)));
        }
        m_isFiltering = false;
    });
}

void TableView::setRows(std::vector<QUuid> rows)
{
    const QUuid current = currentRow();
    const auto staying =
        std::ranges::count_if(rows, [this](QUuid row) { return m_model->indexOfRow(row) >= 0; });
    // Other rows have other texts.
    if (2 * staying < std::ssize(rows))
        m_wanted.clear();
    m_model->setRows(std::move(rows));
    if (!current.isNull() && currentRow() != current)
        choose(current);
    // Where the row went, the one that the keyboard stands on now is seen as chosen.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        choose(currentRow());
}

QUuid TableView::currentRow() const
{
    return currentIndex().isValid() ? m_filter->row(currentIndex()) : QUuid();
}

std::vector<QUuid> TableView::chosenRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    std::vector<QUuid> chosen;
    for (const int row : rows)
        chosen.push_back(m_filter->row(m_filter->index(row, 0)));
    return chosen;
}

bool TableView::choose(QUuid row)
{
    const int position = m_model->indexOfRow(row);
    if (position < 0)
        return false;
    const QModelIndex first = m_filter->mapFromSource(m_model->index(position, 0));
    if (!first.isValid())
        return false;
    int visible = 0;
    while (visible < m_model->columnCount() && isColumnHidden(visible))
        ++visible;
    selectionModel()->setCurrentIndex(first.siblingAtColumn(visible),
                                      QItemSelectionModel::ClearAndSelect |
                                          QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

TableContent TableView::content(Which which) const
{
    TableContent content;
    std::vector<int> columns;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!m_offered[at(column)])
            continue;
        columns.push_back(column);
        content.columns.push_back(m_model->column(column));
    }
    const auto add = [&](int row) {
        const int source = m_filter->mapToSource(m_filter->index(row, 0)).row();
        std::vector<ShownCell> cells;
        for (const int column : columns)
            cells.push_back(m_model->cell(source, column));
        content.rows.push_back(std::move(cells));
    };
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (which == Which::All || selectionModel()->isRowSelected(row))
            add(row);
    }
    return content;
}

void TableView::copy()
{
    const TableContent chosen = content(Which::Chosen);
    if (chosen.rows.empty())
        copyAll();
    else
        putOnClipboard(chosen, chosen.rows.size() == 1 ? TitleRow::Without : TitleRow::With);
}

void TableView::copyAll()
{
    putOnClipboard(content(Which::All), TitleRow::With);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ControlModifier) && state() != EditingState &&
        currentIndex().isValid()) {
        emit rowActivated(currentRow());
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        emit removeAsked();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    const int bottom = currentIndex().isValid() ? visualRect(currentIndex()).bottom() : -1;
    const bool wasSeen = bottom >= 0 && bottom <= event->oldSize().height();
    QTableView::resizeEvent(event);
    fitColumns();
    placeFilter();
    // What has less room, as above a notice, keeps its row in sight.
    if (wasSeen && bottom > viewport()->height())
        scrollTo(currentIndex());
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_filter->rowCount() > 0 || m_model->rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokensOf(palette()).text2);
    painter.drawText(viewport()->rect().adjusted(metrics::panelPadding, metrics::panelPadding,
                                                 -metrics::panelPadding, -metrics::panelPadding),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
                     QCoreApplication::translate("Table", "No row passes the filter."));
}

void TableView::doItemsLayout()
{
    QTableView::doItemsLayout();
    measureColumns();
}

void TableView::addSortEntries(QMenu &menu)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : -1;
    if (column < 0 || !isSortingEnabled())
        return;
    const QString title = m_model->column(column).title;
    const auto add = [&](const QString &words, const QString &name, Qt::SortOrder order) {
        QAction *sorting = menu.addAction(words.arg(title));
        sorting->setObjectName(name);
        connect(sorting, &QAction::triggered, this,
                [this, column, order] { sortByColumn(column, order); });
    };
    add(QCoreApplication::translate("Table", "Sort by “%1”, smallest first"), u"sort_up"_s,
        Qt::AscendingOrder);
    add(QCoreApplication::translate("Table", "Sort by “%1”, greatest first"), u"sort_down"_s,
        Qt::DescendingOrder);
}

void TableView::askFilter()
{
    if (!m_filterField) {
        m_filterField = new QLineEdit(this);
        m_filterField->setObjectName(objectName() + u"_filter"_s);
        m_filterField->setPlaceholderText(QCoreApplication::translate("Table", "Filter…"));
        m_filterField->setAccessibleName(
            QCoreApplication::translate("Table", "Filter “%1”").arg(accessibleName()));
        m_filterField->setClearButtonEnabled(true);
        m_filterField->installEventFilter(this);
        connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_filter->setText(text);
            emit rowsShownChanged();
        });
        connect(m_filterField, &QLineEdit::returnPressed, this, qOverload<>(&QWidget::setFocus));
    }
    placeFilter();
    m_filterField->show();
    m_filterField->raise();
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

void TableView::placeFilter()
{
    if (!m_filterField)
        return;
    constexpr int widest = 200;
    const int width = std::min(widest, viewport()->width());
    m_filterField->setGeometry(viewport()->geometry().right() + 1 - width,
                               viewport()->geometry().bottom() + 1 - metrics::compactFieldHeight,
                               width, metrics::compactFieldHeight);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // The row that the keyboard comes to is seen as the one that is chosen.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filterField && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_filterField->clear();
        m_filterField->hide();
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QMenu menu(this);
    emit menuAsked(&menu, index.isValid() ? m_filter->row(index) : QUuid());
    if (!menu.isEmpty())
        menu.addSeparator();
    QAction *copying = menu.addAction(QCoreApplication::translate("Table", "Copy"));
    copying->setShortcut(QKeySequence::Copy);
    connect(copying, &QAction::triggered, this, &TableView::copy);
    emit outputAsked(&menu);
    menu.addSeparator();
    addSortEntries(menu);
    connect(menu.addAction(QCoreApplication::translate("Table", "Choose columns…")),
            &QAction::triggered, this, [this, at = event->globalPos()] { showColumnMenu(at); });
    menu.exec(event->globalPos());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The mark of the current row spans it, of which Qt draws only one cell anew.
    for (const int row : {previous.row(), current.row()}) {
        if (row >= 0)
            viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    }
    if (!m_isFiltering)
        m_lastChosen = current.isValid() ? m_filter->row(current) : QUuid();
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit currentRowChanged(current.isValid() ? m_filter->row(current) : QUuid());
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    // With Ctrl, Qt's keys leave what is chosen behind, out of sight: Del would befall that.
    const bool isKey = event && event->type() == QEvent::KeyPress;
    const auto *key = isKey ? static_cast<const QKeyEvent *>(event) : nullptr;
    const bool goesFar = key && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End ||
                                 key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown);
    if (goesFar && key->modifiers() == Qt::ControlModifier)
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

bool TableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == EditKeyPressed && !index.flags().testFlag(Qt::ItemIsEditable))
        return false;
    return QTableView::edit(index, trigger, event);
}

int TableView::titleWidth(int column) const
{
    const QFontMetrics title(horizontalHeader()->font());
    return std::max(horizontalHeader()->minimumSectionSize(),
                    title.horizontalAdvance(m_model->column(column).title) +
                        2 * metrics::cellPadding + 2);
}

void TableView::measureColumns()
{
    const int rows = m_filter->rowCount();
    if (!m_wanted.empty() || rows == 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = titleWidth(column);
        const int steps = std::min(rows, measuredRows);
        for (int step = 0; step < steps && m_offered[at(column)]; ++step) {
            const QModelIndex index = m_filter->index(step * rows / steps, column);
            widest = std::max(widest, itemDelegate()->sizeHint(option, index).width());
        }
        m_wanted.push_back(widest);
    }
    fitColumns();
}

void TableView::measureAnew()
{
    m_wanted.clear();
    measureColumns();
    fitColumns();
}

ColumnNeed TableView::needOf(int column) const
{
    const TableColumn &described = m_model->column(column);
    if (m_sized[at(column)] && !described.stretches)
        return fixedNeed(columnWidth(column));
    const int usual =
        described.stretches ? std::max(narrowestStretching, described.width) : described.width;
    ColumnNeed need = fixedNeed(usual);
    need.stretches = described.stretches;
    if (m_wanted.empty()) {
        need.least = std::min(usual, titleWidth(column));
    } else {
        const int wanted = m_wanted[at(column)];
        need.least = std::min(usual, wanted);
        need.wanted = need.stretches ? wanted : std::min(wanted, mostOverUsual * usual);
        need.longest = wanted;
    }
    return need;
}

void TableView::fitColumns()
{
    if (m_isFitting || m_model->columnCount() == 0)
        return;
    m_isFitting = true;
    const int room = viewport()->width();
    // Columns do not come and go with the scroll bar.
    const int roomBesideBar =
        std::min(room, contentsRect().width() -
                           style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this));
    // What the officer wants to see is dropped from the least important on, until the rest fits.
    std::vector<bool> shown = m_offered;
    const auto needed = [&] {
        int sum = 0;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const TableColumn &described = m_model->column(column);
            if (shown[at(column)])
                sum += described.stretches ? std::max(narrowestStretching, described.width)
                                           : described.width;
        }
        return sum;
    };
    while (needed() > roomBesideBar) {
        int least = -1;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const int priority = m_model->column(column).priority;
            if (shown[at(column)] && priority > 0 && !m_insisted[at(column)] &&
                (least < 0 || priority >= m_model->column(least).priority))
                least = column;
        }
        if (least < 0)
            break;
        shown[at(least)] = false;
    }
    std::vector<int> columns;
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnHidden(column, !shown[at(column)]);
        if (!shown[at(column)])
            continue;
        columns.push_back(column);
        needs.push_back(needOf(column));
    }
    // Rather than past the edge, what stretches is cut.
    int beyond = std::accumulate(needs.begin(), needs.end(), -room,
                                 [](int sum, const ColumnNeed &need) { return sum + need.least; });
    for (ColumnNeed &need : needs) {
        if (!need.stretches || beyond <= 0)
            continue;
        const int given = std::clamp(need.least - narrowestCut, 0, beyond);
        need.least -= given;
        beyond -= given;
    }
    const std::vector<int> widths = fittedWidths(needs, room);
    for (std::size_t index = 0; index < columns.size(); ++index)
        horizontalHeader()->resizeSection(columns[index], widths[index]);
    m_isFitting = false;
}

QVariantMap TableView::layoutState() const
{
    QVariantMap widths;
    QStringList shown;
    QStringList insisted;
    QStringList order;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const TableColumn &described = m_model->column(column);
        order += described.key;
        if (m_offered[at(column)])
            shown += described.key;
        if (m_insisted[at(column)])
            insisted += described.key;
        if (!described.stretches && columnWidth(column) > 0 && m_sized[at(column)])
            widths.insert(described.key, columnWidth(column));
    }
    QVariantMap state{
        {u"shown"_s, shown}, {u"insisted"_s, insisted}, {u"order"_s, order}, {u"widths"_s, widths}};
    const int sorted = horizontalHeader()->sortIndicatorSection();
    if (sorted >= 0 && sorted < m_model->columnCount()) {
        state.insert(u"sort"_s, m_model->column(sorted).key);
        state.insert(u"descending"_s,
                     horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return state;
}

void TableView::restoreLayout(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    const QSignalBlocker quiet(this);
    const QStringList shown = state.value(u"shown"_s).toStringList();
    const QStringList insisted = state.value(u"insisted"_s).toStringList();
    const QStringList order = state.value(u"order"_s).toStringList();
    const QVariantMap widths = state.value(u"widths"_s).toMap();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString &key = m_model->column(column).key;
        // A column that a newer program added is shown as it would be at first.
        if (order.contains(key))
            m_offered[at(column)] = shown.contains(key);
        m_insisted[at(column)] = insisted.contains(key);
        if (widths.contains(key)) {
            m_sized[at(column)] = true;
            horizontalHeader()->resizeSection(column, widths.value(key).toInt());
        }
    }
    int visual = 0;
    for (const QString &key : order) {
        const int column = m_model->columnIndex(key);
        if (column >= 0)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), visual++);
    }
    const int sorted = m_model->columnIndex(state.value(u"sort"_s).toString());
    if (sorted >= 0) {
        sortByColumn(sorted, state.value(u"descending"_s).toBool() ? Qt::DescendingOrder
                                                                   : Qt::AscendingOrder);
    }
    measureAnew();
}

void TableView::showColumnMenu(QPoint globalPosition)
{
    TickMenu menu(this);
    const auto describe = [this, &menu] {
        const QList<QAction *> actions = menu.actions();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString &title = m_model->column(column).title;
            const bool isCrowdedOut = m_offered[at(column)] && isColumnHidden(column);
            actions[column]->setText(
                isCrowdedOut ? QCoreApplication::translate("Table", "%1 (no room now)").arg(title)
                             : title);
            actions[column]->setChecked(m_offered[at(column)]);
        }
    };
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu.addAction(QString());
        action->setCheckable(true);
        action->setEnabled(m_model->column(column).priority > 0 || !m_offered[at(column)]);
        connect(action, &QAction::triggered, this, [this, column, describe](bool isTicked) {
            const bool isCrowdedOut = m_offered[at(column)] && isColumnHidden(column);
            m_offered[at(column)] = isTicked || isCrowdedOut;
            m_insisted[at(column)] = m_offered[at(column)];
            measureAnew();
            describe();
            emit layoutChosen();
        });
    }
    describe();
    menu.exec(globalPosition);
}

} // namespace sxsh
