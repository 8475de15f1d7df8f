// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowfilter.h"

#include "core/base/foldedtext.h"
#include "ui/models/tablemodel.h"

#include <algorithm>

namespace sxsh {

RowFilter::RowFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(TableModel::SortRole);
    setDynamicSortFilter(true);
}

void RowFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    refilter();
}

void RowFilter::setCondition(std::function<bool(QUuid)> condition)
{
    m_condition = std::move(condition);
    refilter();
}

void RowFilter::refilter()
{
    emit aboutToFilter();
    invalidateRowsFilter();
    emit filtered();
}

QUuid RowFilter::row(const QModelIndex &index) const
{
    return index.data(TableModel::RowRole).toUuid();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_condition && !m_condition(index.data(TableModel::RowRole).toUuid()))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(TableModel::FoldedRole).toString();
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return text.contains(word); });
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(TableModel::SortRole);
    const QVariant b = right.data(TableModel::SortRole);
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (a.isValid() && a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    return left.row() < right.row();
}

} // namespace sxsh
