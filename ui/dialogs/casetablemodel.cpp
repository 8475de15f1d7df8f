// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/casetablemodel.h"

#include "core/base/capitalised.h"
#include "ui/grid/monthgridmodel.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

bool isText(CaseField field)
{
    return field == CaseField::Product || field == CaseField::Reason || field == CaseField::Month;
}

QString sideName(CaseSide side)
{
    return side == CaseSide::Base ? QCoreApplication::translate("Calculator", "Base period")
                                  : QCoreApplication::translate("Calculator", "Report period");
}

/// "Use, kWh".
QString withUnit(const QString &name, const QString &unit)
{
    return unit.isEmpty() ? name : name + u", "_s + unit;
}

} // namespace

CaseTableModel::CaseTableModel(TypedCase &typed, CaseTableKind kind, QObject *parent)
    : QAbstractTableModel(parent), m_typed(typed), m_kind(kind), m_columns(typed.columns(kind))
{
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_typed.rows(m_kind).size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const CaseColumn &CaseTableModel::column(int column) const
{
    return m_columns[static_cast<std::size_t>(column)];
}

int CaseTableModel::placeOf(const CaseColumn &column) const
{
    const auto at = std::ranges::find(m_columns, column);
    return at == m_columns.end() ? -1 : static_cast<int>(at - m_columns.begin());
}

QString CaseTableModel::text(const QModelIndex &index) const
{
    return m_typed.rows(m_kind)[static_cast<std::size_t>(index.row())].value(
        column(index.column()).at);
}

QString CaseTableModel::followingMonth(const QModelIndex &index) const
{
    const CaseColumn &shown = column(index.column());
    if (m_kind != CaseTableKind::Months || shown.field != CaseField::Month ||
        !text(index).trimmed().isEmpty())
        return {};
    const auto month = monthsOf(m_typed.months, shown.at)[static_cast<std::size_t>(index.row())];
    return month ? monthText(*month) : QString();
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseColumn &shown = column(index.column());
    const auto problem = [&]() -> QString {
        const auto at = std::ranges::find_if(m_problems, [&](const CellProblem &one) {
            return one.table == m_kind && one.row == index.row() && one.at == shown.at;
        });
        return at == m_problems.end() ? QString() : at->text;
    };
    switch (role) {
    case Qt::DisplayRole: {
        const QString following = followingMonth(index);
        return following.isEmpty() ? text(index) : following;
    }
    case Qt::EditRole:
        return text(index);
    case FaintRole:
        return !followingMonth(index).isEmpty();
    case ProblemRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return problem();
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(
            headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString(),
            rowTitle(index.row()), text(index));
    case Qt::TextAlignmentRole:
        return static_cast<int>((isText(shown.field) ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        if (role == Qt::DisplayRole)
            return rowTitle(section);
        return role == Qt::TextAlignmentRole
                   ? QVariant(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter))
                   : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    const CaseColumn &shown = column(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title(shown);
    case Qt::AccessibleTextRole:
        return shown.side ? sideName(*shown.side) + u", "_s + title(shown) : title(shown);
    case MonthGridModel::GroupRole:
        if (m_kind == CaseTableKind::Adjustments)
            return {};
        // A group without a name keeps the titles of all columns on one line.
        return shown.side ? sideName(*shown.side) : u" "_s;
    case MonthGridModel::FirstOfGroupRole:
        return section > 0 && shown.side != column(section - 1).side;
    case Qt::TextAlignmentRole:
        return static_cast<int>((isText(shown.field) ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

QString CaseTableModel::title(const CaseColumn &shown) const
{
    const auto unitOfSide = [&](const std::array<QString, 2> &units) {
        return shown.side ? units[static_cast<std::size_t>(*shown.side)] : units[1];
    };
    switch (shown.field) {
    case CaseField::Month:
        return QCoreApplication::translate("Calculator", "Month");
    case CaseField::Use:
        return withUnit(QCoreApplication::translate("Calculator", "Use"),
                        unitOfSide(m_typed.units));
    case CaseField::Output:
        return withUnit(QCoreApplication::translate("Calculator", "Output"),
                        unitOfSide(m_typed.outputUnits));
    case CaseField::Variable:
        return capitalised(m_typed.variables.value(shown.variable));
    case CaseField::Product:
        return QCoreApplication::translate("Calculator", "Product");
    case CaseField::Coefficient:
        return QCoreApplication::translate("Calculator", "Coefficient");
    case CaseField::Amount:
        return withUnit(QCoreApplication::translate("Calculator", "Amount"), m_typed.units[1]);
    case CaseField::Reason:
        break;
    }
    return QCoreApplication::translate("Calculator", "Reason");
}

QString CaseTableModel::rowTitle(int row) const
{
    const bool isTotal = m_kind == CaseTableKind::Products
                             ? row == 0
                             : m_kind == CaseTableKind::Months && rowCount() == 1 &&
                                   column(0).field != CaseField::Month;
    if (isTotal)
        return QCoreApplication::translate("Calculator", "Total");
    return QString::number(m_kind == CaseTableKind::Products ? row : row + 1);
}

Qt::ItemFlags CaseTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_typed.isOpen(m_kind, index.row(), column(index.column())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CaseTableModel::isRowUsed(int row) const
{
    return std::ranges::any_of(m_typed.rows(m_kind)[static_cast<std::size_t>(row)],
                               [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

bool CaseTableModel::canAddRow() const
{
    return rowCount() < TypedCase::mostRows;
}

void CaseTableModel::growTo(int rows)
{
    rows = std::min(rows, TypedCase::mostRows);
    if (rows <= rowCount())
        return;
    // A second row of months has a column for their names.
    const bool changesColumns = m_kind == CaseTableKind::Months && rowCount() == 1;
    if (changesColumns)
        beginResetModel();
    else
        beginInsertRows({}, rowCount(), rows - 1);
    m_typed.rows(m_kind).resize(static_cast<std::size_t>(rows));
    if (changesColumns) {
        m_columns = m_typed.columns(m_kind);
        endResetModel();
    } else {
        endInsertRows();
    }
}

void CaseTableModel::take(const std::vector<CellText> &texts)
{
    bool isTaken = false;
    for (const CellText &one : texts) {
        if (one.column >= columnCount() || one.row >= TypedCase::mostRows)
            continue;
        const CaseColumn shown = column(one.column);
        if (!m_typed.isOpen(m_kind, one.row, shown))
            continue;
        if (one.row >= rowCount()) {
            if (one.text.trimmed().isEmpty())
                continue;
            growTo(one.row + 1);
        }
        QStringList &cells = m_typed.rows(m_kind)[static_cast<std::size_t>(one.row)];
        while (cells.size() <= shown.at)
            cells += QString();
        if (cells[shown.at] == one.text)
            continue;
        cells[shown.at] = one.text;
        isTaken = true;
    }
    if (!isTaken)
        return;
    // A list always has a row to go on with.
    if (m_kind != CaseTableKind::Months && isRowUsed(rowCount() - 1))
        growTo(rowCount() + 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit typed();
}

bool CaseTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    take({{index.row(), index.column(), value.toString()}});
    return true;
}

void CaseTableModel::addRow()
{
    growTo(rowCount() + 1);
    emit typed();
}

void CaseTableModel::takeRows(int first, int last)
{
    if (m_kind == CaseTableKind::Products)
        first = std::max(first, 1);
    if (first > last)
        return;
    beginResetModel();
    CaseRows &rows = m_typed.rows(m_kind);
    rows.erase(rows.begin() + first, rows.begin() + last + 1);
    const std::size_t fewest = m_kind == CaseTableKind::Products ? 2 : 1;
    rows.resize(std::max(rows.size(), fewest));
    m_columns = m_typed.columns(m_kind);
    endResetModel();
    emit typed();
}

void CaseTableModel::show(CaseTableKind kind)
{
    beginResetModel();
    m_kind = kind;
    m_columns = m_typed.columns(kind);
    endResetModel();
}

void CaseTableModel::setProblems(const std::vector<CellProblem> &problems)
{
    m_problems = problems;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {ProblemRole, Qt::ToolTipRole});
}

} // namespace sxsh
