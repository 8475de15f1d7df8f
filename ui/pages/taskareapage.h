// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/facilityregister.h"
#include "core/work/areawork.h"
#include "ui/pages/page.h"

class QAbstractButton;
class QComboBox;
class QHBoxLayout;

namespace sxsh {

class ChartView;
class Panel;
class RecordForm;
class StateLabel;

/// The work of one task area of the plan: its activities with their form, and what they have come
/// to in outputs, money and facilities reached.
class TaskAreaPage final : public Page
{
    Q_OBJECT

public:
    TaskAreaPage(Workspace &workspace, QUuid area, const QString &name);

    bool open(const Place &place) override;
    void addNew() override;
    void begin(const QString &what) override;
    TablePanel *mainTable() const override { return m_table; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void widthChanged() override;

private:
    const Clause *area() const;
    /// Starts an activity under a clause of the area.
    void addUnder(QUuid clause);
    void fillYears();
    void filterRows();
    void countStates();
    void drawCharts();
    /// Shows as many charts as there is room for.
    void showCharts();
    void showActivity(QUuid id);
    /// Shows title and outputs of what the form shows.
    void followForm();
    std::optional<int> year() const;

    QUuid m_area;
    TablePanel *m_table;
    QComboBox *m_year;
    QComboBox *m_state;
    Panel *m_formPanel;
    RecordForm *m_form;
    TablePanel *m_outputs;
    QAbstractButton *m_addOutput;
    Panel *m_outputPanel;
    Panel *m_moneyPanel;
    Panel *m_yearPanel;
    Panel *m_unitPanel;
    QAbstractButton *m_toYears;   ///< shows the two charts that a narrow page has no room for
    QAbstractButton *m_toOutputs; ///< and back
    bool m_showsYears = false;
    std::vector<QString> m_unitKeys; ///< of the districts in their chart
    ChartView *m_outputChart;
    ChartView *m_moneyChart;
    ChartView *m_yearChart;
    ChartView *m_unitChart;
};

/// What one of the task areas is called where room is short: its number and the words before the
/// first comma or, where another area begins with these too, its label.
QString shortAreaTitle(const std::vector<const Clause *> &areas, const Clause &area);

} // namespace sxsh
