// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablemodel.h"

#include "core/base/foldedtext.h"
#include "core/model/changeset.h"

#include <algorithm>

namespace sxsh {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

TableModel::TableModel(std::vector<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

int TableModel::columnIndex(const QString &key) const
{
    const auto found = std::ranges::find(m_columns, key, &TableColumn::key);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

const ShownCell &TableModel::cell(int row, int column) const
{
    Cells &cells = m_cells[at(row)];
    cells.cells.resize(m_columns.size());
    std::optional<ShownCell> &cell = cells.cells[at(column)];
    if (!cell)
        cell = m_columns[at(column)].cell(m_rows[at(row)]);
    return *cell;
}

const QString &TableModel::folded(int row) const
{
    Cells &cells = m_cells[at(row)];
    if (cells.folded.isNull()) {
        QString text = m_searched ? m_searched(m_rows[at(row)]) : QString();
        for (int column = 0; !m_searched && column < columnCount(); ++column) {
            text += cell(row, column).text;
            text += u'\n';
        }
        m_cells[at(row)].folded = sxsh::folded(text);
    }
    return m_cells[at(row)].folded;
}

void TableModel::prepareSearch() const
{
    for (int row = 0; row < rowCount(); ++row)
        folded(row);
}

void TableModel::setRows(std::vector<QUuid> rows)
{
    const QSet<QUuid> wanted(rows.begin(), rows.end());
    const auto gone =
        std::ranges::count_if(m_rows, [&wanted](QUuid row) { return !wanted.contains(row); });
    const auto come =
        std::ranges::count_if(rows, [this](QUuid row) { return !m_positions.contains(row); });
    constexpr int fewEnough = 50;
    if (m_rows.empty() || gone > fewEnough || come > fewEnough) {
        beginResetModel();
        m_rows = std::move(rows);
        m_cells.assign(m_rows.size(), {});
        position(0);
        endResetModel();
        return;
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[at(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_positions.remove(m_rows[at(row)]);
        m_rows.erase(m_rows.begin() + row);
        m_cells.erase(m_cells.begin() + row);
        position(at(row));
        endRemoveRows();
    }
    // Each run of new rows goes behind the row that it follows.
    int place = 0;
    for (std::size_t from = 0; from < rows.size();) {
        if (m_positions.contains(rows[from])) {
            place = indexOfRow(rows[from++]) + 1;
            continue;
        }
        std::size_t to = from;
        while (to < rows.size() && !m_positions.contains(rows[to]))
            ++to;
        insert(place, {rows.begin() + static_cast<std::ptrdiff_t>(from),
                       rows.begin() + static_cast<std::ptrdiff_t>(to)});
        from = to;
    }
}

void TableModel::insert(int place, const std::vector<QUuid> &added)
{
    beginInsertRows({}, place, place + static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.begin() + place, added.begin(), added.end());
    m_cells.insert(m_cells.begin() + place, added.size(), Cells());
    position(at(place));
    endInsertRows();
}

void TableModel::position(std::size_t from)
{
    if (from == 0)
        m_positions.clear();
    for (std::size_t row = from; row < m_rows.size(); ++row)
        m_positions.insert(m_rows[row], static_cast<int>(row));
}

void TableModel::touch(const QSet<QUuid> &rows)
{
    for (const QUuid &id : rows) {
        const int row = indexOfRow(id);
        if (row < 0)
            continue;
        m_cells[at(row)] = {};
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void TableModel::touchAll()
{
    if (m_rows.empty())
        return;
    m_cells.assign(m_rows.size(), {});
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == RowRole)
        return m_rows[at(index.row())];
    if (role == FoldedRole)
        return folded(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_columns[at(index.column())].alignment | Qt::AlignVCenter);
    const ShownCell &shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown.text;
    case Qt::EditRole:
        return shown.value.kind == Cell::Kind::Empty ? QString() : shown.text;
    case Qt::ToolTipRole:
        return shown.toolTip.isEmpty() ? QVariant() : shown.toolTip;
    case SortRole:
        return shown.sort.isValid() ? shown.sort : QVariant();
    case CellRole:
        return QVariant::fromValue(&shown);
    default:
        return {};
    }
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_edit)
        return false;
    const QString text = nfc(value.toString());
    if (text == data(index, Qt::EditRole).toString())
        return true;
    return m_edit(row(index.row()), m_columns[at(index.column())], text);
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_edit && !m_columns[at(index.column())].edits.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const TableColumn &column = m_columns[at(section)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.toolTip.isEmpty() ? column.title : column.toolTip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    default:
        return {};
    }
}

QSet<QUuid> touchedBy(const ChangeSet &set)
{
    QSet<QUuid> touched;
    for (const Change &change : set.changes) {
        for (const std::optional<Record> &side : {change.before, change.after}) {
            if (!side)
                continue;
            touched.insert(side->id());
            touched.insert(side->owner());
        }
    }
    touched.remove(QUuid());
    return touched;
}

} // namespace sxsh
