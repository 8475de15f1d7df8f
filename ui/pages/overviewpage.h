// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duties/attention.h"
#include "core/duties/completeness.h"
#include "core/duties/duties.h"
#include "ui/pages/page.h"

class QComboBox;

namespace sxsh {

class BriefList;
struct Chart;
class ChartView;
class EmptyState;
class Panel;
class TableView;
class TargetList;

/// Where the plan stands: every target, what is off track and why, what is due, and how complete
/// each district's data are.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace);

    QWidget *firstFocus() const override;
    void print() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &) override { reloadLater(); }
    void widthChanged() override;

private:
    void showTargets();
    void showTrajectory();
    void showDistricts();
    void showLists();
    void showSavings();
    void showAreas();
    void explainTarget(int row);

    TargetList *m_targets;
    Panel *m_targetPanel;
    BriefList *m_attentionList;
    BriefList *m_dueList;
    Panel *m_attentionPanel;
    Panel *m_duePanel;
    QComboBox *m_indicator;
    ChartView *m_trajectory;
    Panel *m_trajectoryPanel;
    Panel *m_districtPanel;
    EmptyState *m_noDistricts;
    QWidget *m_empty = nullptr; ///< in place of everything where the file holds no plan
    TableView *m_districts;
    Panel *m_savingPanel;
    ChartView *m_savings;
    Panel *m_areaPanel;
    ChartView *m_areas;
    std::vector<AttentionItem> m_attention;
    std::vector<Duty> m_due;
    std::vector<UnitData> m_units;
    std::vector<IndicatorGroup> m_years;
};

} // namespace sxsh
