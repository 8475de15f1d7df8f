// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablecolumn.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <vector>

namespace sxsh {

/// Rows known by their identity with cells made when they are first looked at; rows come, go and
/// change one by one.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, CellRole, RowRole, FoldedRole };

    explicit TableModel(std::vector<TableColumn> columns, QObject *parent = nullptr);

    const std::vector<TableColumn> &columns() const { return m_columns; }
    const TableColumn &column(int index) const
    {
        return m_columns[static_cast<std::size_t>(index)];
    }
    /// The position of the column with this key; -1 where there is none.
    int columnIndex(const QString &key) const;
    const std::vector<QUuid> &rows() const { return m_rows; }
    QUuid row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// The position of the row; -1 where it is not in the table.
    int indexOfRow(QUuid row) const { return m_positions.value(row, -1); }
    const ShownCell &cell(int row, int column) const;

    /// Makes these the rows: those that stay keep their order and their cells, new ones go behind
    /// the one that they follow.
    void setRows(std::vector<QUuid> rows);
    /// Makes the cells of these rows anew; rows that are not in the table are left out.
    void touch(const QSet<QUuid> &rows);
    /// Makes every cell anew.
    void touchAll();
    /// What a row is searched by, instead of the texts of all its cells.
    void setSearchedText(std::function<QString(QUuid row)> text) { m_searched = std::move(text); }
    /// Makes ready what rows are searched by, so that the first search is as fast as the others.
    void prepareSearch() const;
    /// Takes text that was typed into a cell; false where it is not taken.
    void
    setEdit(std::function<bool(QUuid row, const TableColumn &column, const QString &text)> edit)
    {
        m_edit = std::move(edit);
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cells {
        std::vector<std::optional<ShownCell>> cells{};
        QString folded{}; ///< of all columns, for filtering
    };

    const QString &folded(int row) const;
    void insert(int place, const std::vector<QUuid> &added);
    void position(std::size_t from);

    std::vector<TableColumn> m_columns;
    std::vector<QUuid> m_rows;
    QHash<QUuid, int> m_positions;
    mutable std::vector<Cells> m_cells;
    std::function<QString(QUuid)> m_searched;
    std::function<bool(QUuid, const TableColumn &, const QString &)> m_edit;
};

/// The identities that a set is about: of its records and of what they are part of.
QSet<QUuid> touchedBy(const struct ChangeSet &set);

} // namespace sxsh
