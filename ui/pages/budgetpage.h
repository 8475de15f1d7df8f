// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/budget.h"
#include "ui/pages/page.h"

class QTabWidget;

namespace sxsh {

class BudgetSums;
class CeilingFindings;
class ElidedLabel;
class LinkButton;
class Panel;
class RecordForm;
class ResultCostTable;

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
    const BudgetGrid &grid() const;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void widthChanged() override;

private:
    void buildForm();
    void buildLines();
    void showChoice();
    void chooseSomeLine();
    void filterLines();
    void countLines();
    void showLine(QUuid id);

    BudgetSums *m_sums;
    QTabWidget *m_tabs;
    TablePanel *m_lines;
    ElidedLabel *m_limits;
    LinkButton *m_allLines;
    ResultCostTable *m_costs;
    CeilingFindings *m_findings;
    Panel *m_formPanel;
    RecordForm *m_form;
};

} // namespace sxsh
