// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/models/tablecolumn.h"
#include "ui/pages/budgetchoice.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QModelIndex;
class QVBoxLayout;

namespace sxsh {

class EmptyState;
class TablePanel;

/// The plan's budget lines added up by two axes that are chosen above the table, of one year and
/// stage where no axis is theirs; each figure can be chosen.
class BudgetSums final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetSums(Workspace &workspace, QWidget *parent = nullptr);

    /// The sums on the screen.
    const BudgetGrid &grid() const { return m_grid; }
    /// The lines that can be added up: all of the plan, and those that are for nothing yet.
    std::vector<const BudgetLine *> lines() const;
    /// What is added up, and the figure of it that is chosen.
    BudgetChoice choice() const;
    /// The axes, the year, the stage and the figure chosen, to be remembered.
    QVariantMap state() const;

    /// Adds up anew, from the records.
    void reload();
    /// Adds up every year of the stage, with no figure chosen.
    void showStage(BudgetStage stage);
    /// Chooses the figure of that row and column; none without either.
    void chooseFigure(std::optional<BudgetHead> row = {}, std::optional<BudgetHead> column = {});
    void restore(const QVariantMap &state);

signals:
    /// An axis, the year or the stage is another one.
    void choiceChanged();
    void figureChosen();

private:
    BudgetAxis rowAxis() const;
    BudgetAxis columnAxis() const;
    bool has(BudgetAxis axis) const { return rowAxis() == axis || columnAxis() == axis; }
    void fillYears();
    void axisChosen(QComboBox *changed);
    void addUp();
    void addUpOther();
    void makeTable();
    void fitBoxes();
    void sayWhyEmpty();
    void fitHeight();
    std::vector<TableColumn> columns();
    ShownCell name(std::size_t row) const;
    ShownCell figure(std::size_t row, std::optional<std::size_t> column) const;
    void chooseAt(const QModelIndex &index);
    bool isChosen(std::size_t row, std::optional<std::size_t> column) const;

    Workspace &m_workspace;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_year;
    QComboBox *m_stage;
    QLabel *m_by;
    QVBoxLayout *m_place;
    TablePanel *m_panel = nullptr;
    EmptyState *m_none = nullptr;
    BudgetGrid m_grid;
    AmountGrid m_shown; ///< of what is printed, in steps of `millionsStep`
    std::optional<std::pair<BudgetAxis, BudgetAxis>> m_made; ///< axes of the table on the screen
    std::optional<BudgetHead> m_chosenRow;
    std::optional<BudgetHead> m_chosenColumn;
};

} // namespace sxsh
