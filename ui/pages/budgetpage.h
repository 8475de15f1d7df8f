// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/budget.h"
#include "ui/models/tablecolumn.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace sxsh {

class ElidedLabel;
class LinkButton;
class Panel;
class RecordForm;

/// The plan's money: its lines added up by any two axes, the lines behind each figure with their
/// form, what results cost, and what is above the ceilings in force.
class BudgetPage final : public Page
{
    Q_OBJECT

public:
    explicit BudgetPage(Workspace &workspace);

    bool open(const Place &place) override;
    void addNew() override;
    TablePanel *mainTable() const override { return m_lines; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// The sums on the screen.
    const BudgetGrid &grid() const { return m_grid; }

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void widthChanged() override;

private:
    /// What the lines are limited to by a figure of the grid: a row, a column, or both.
    struct Chosen {
        std::optional<BudgetHead> row{};
        std::optional<BudgetHead> column{};

        bool isNothing() const { return !row && !column; }
    };

    void buildForm();
    void buildLines();
    void buildCosts();
    std::vector<const BudgetLine *> lines() const;
    BudgetAxis rowAxis() const;
    BudgetAxis columnAxis() const;
    bool has(BudgetAxis axis) const { return rowAxis() == axis || columnAxis() == axis; }
    std::optional<int> year() const;
    std::optional<BudgetStage> stage() const;
    void fillYears();
    void axisChosen(QComboBox *changed);
    void choicesChanged();
    void addUp();
    void makeGridTable();
    std::vector<TableColumn> gridColumns();
    ShownCell figure(std::size_t row, std::optional<std::size_t> column) const;
    ShownCell amountCell(qint64 exact, qint64 shown) const;
    void chooseFigure(const QModelIndex &index);
    void chooseLines(Chosen chosen);
    bool isChosenFigure(std::size_t row, std::optional<std::size_t> column) const;
    void chooseSomeLine();
    void filterLines();
    void countLines();
    void showLine(QUuid id);
    void removeChosen();
    void fillCosts();
    void fillFindings();

    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_year;
    QComboBox *m_stage;
    QLabel *m_by;
    QVBoxLayout *m_gridPlace;
    TablePanel *m_gridPanel = nullptr;
    BudgetGrid m_grid;
    AmountGrid m_shown; ///< of what is printed, in hundredths of a million đồng
    std::optional<std::pair<BudgetAxis, BudgetAxis>> m_made; ///< axes of the table on the screen
    Chosen m_chosen;

    QTabWidget *m_tabs;
    TablePanel *m_lines;
    ElidedLabel *m_limits;
    LinkButton *m_allLines;
    TablePanel *m_costs;
    std::vector<ResultCost> m_resultCosts;
    QWidget *m_findings;
    Panel *m_formPanel;
    RecordForm *m_form;
};

} // namespace sxsh
