// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStringList>
#include <QtCore/QUuid>
#include <functional>

namespace sxsh {

/// The rows of a TableModel that an officer wants to see, in the order of a column. Rows without a
/// value come last, whichever way the order runs.
class RowFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowFilter(QObject *parent = nullptr);

    /// Keeps the rows that have each of the words somewhere, whatever their accents.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// Keeps the rows that this says yes to; none keeps all.
    void setCondition(std::function<bool(QUuid row)> condition);
    /// Looks again at which rows pass.
    void refilter();
    QUuid row(const QModelIndex &index) const;

signals:
    void aboutToFilter();
    void filtered();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QStringList m_words;
    std::function<bool(QUuid)> m_condition;
};

} // namespace sxsh
