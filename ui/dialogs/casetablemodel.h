// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/typedcase.h"

#include <QtCore/QAbstractTableModel>

namespace sxsh {

/// One table of a typed case: its texts as they are typed, with what is wrong about them.
class CaseTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ProblemRole = Qt::UserRole + 16, ///< why the text is no figure; empty where it is
        FaintRole                        ///< the text follows from another cell
    };

    struct CellText {
        int row = 0;
        int column = 0;
        QString text{};
    };

    CaseTableModel(TypedCase &typed, CaseTableKind kind, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    CaseTableKind kind() const { return m_kind; }
    const CaseColumn &column(int column) const;
    /// The place of the column among those that are shown; -1 where it is not.
    int placeOf(const CaseColumn &column) const;
    /// Where the row is not empty.
    bool isRowUsed(int row) const;
    bool canAddRow() const;

    /// Types the texts; rows that are not there yet are added as far as there may be.
    void take(const std::vector<CellText> &texts);
    void addRow();
    /// Takes out rows with their texts; one row at least stays.
    void takeRows(int first, int last);
    /// Shows another table, or the same with other columns.
    void show(CaseTableKind kind);
    void setProblems(const std::vector<CellProblem> &problems);

signals:
    /// A text was typed, or a row taken out.
    void typed();

private:
    QString text(const QModelIndex &index) const;
    QString followingMonth(const QModelIndex &index) const;
    QString title(const CaseColumn &column) const;
    QString rowTitle(int row) const;
    int firstFreeRow() const;
    void growTo(int rows);

    TypedCase &m_typed;
    CaseTableKind m_kind;
    std::vector<CaseColumn> m_columns;
    std::vector<CellProblem> m_problems;
};

} // namespace sxsh
