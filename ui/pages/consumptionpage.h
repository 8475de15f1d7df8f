// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/plausibility.h"
#include "ui/grid/gridline.h"
#include "ui/pages/consumptionpanels.h"
#include "ui/pages/page.h"

#include <QtCore/QTimer>

class QAbstractButton;
class QMenu;
class QPushButton;

namespace sxsh {

class ComparisonChooser;
class ComparisonPanel;
class EmptyState;
class MonthGrid;
class Panel;
class FacilityForms;
class FacilityRecords;
class ResourceTable;
class SavingComparison;

/// Consumption and savings of one facility: a resource in two years side by side, or all resources
/// of one year on a sheet; what was saved and how far that can be trusted.
class ConsumptionPage final : public Page
{
    Q_OBJECT

public:
    explicit ConsumptionPage(Workspace &workspace);

    bool open(const Place &place) override;
    void addNew() override;
    /// "facility:" and the identity of the one to show.
    void begin(const QString &what) override;
    QWidget *firstFocus() const override;
    void print() override;
    void exportSheet() override;
    void finishTyping() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void dayChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using View = ConsumptionPanels::View;

    void buildHeader();
    void buildPanels();
    void arrange();
    void fitSizes();
    int bodyHeight() const;
    int roomUnderSheet() const;

    void showFacility(QUuid facility);
    void setView(View view);
    void chooseYears();
    void chooseUse(const QUuid &identity);
    void showHeader();
    void showLists();
    void showGrids();
    void showFigures();
    void showMarks();
    void showTable();
    bool isOfFacility(const Record &record) const;

    const GridLine *chosenUse() const;
    const GridLine *chosenOutput() const;
    MonthGrid &grid() const;
    bool goToRecord(const Record &record, const QString &field);

    void fillAddMenu(QMenu &menu);
    void addUse(QUuid resource);
    void confirmFigure(int track, int part);
    void addLineMenu(QMenu &menu, int track);
    void startForm(EntityKind kind, QUuid record, const QString &field = {});

    Plausibility m_plausibility;
    QTimer m_later; ///< figures follow an edit once the cell has been painted
    Ref<Facility> m_facility{};
    int m_baseYear = 0;
    int m_year = 0;
    View m_view = View::TwoYears;
    QUuid m_use; ///< the chosen use, by the identity of its line
    QUuid m_output;
    std::vector<GridLine> m_uses;
    std::vector<GridLine> m_outputs;

    ComparisonChooser *m_chooser;
    QPushButton *m_viewButton;
    ConsumptionPanels *m_panels;
    ComparisonPanel *m_comparison;
    Panel *m_sheetPanel;
    ResourceTable *m_resources;
    SavingComparison *m_result;
    FacilityRecords *m_measures;
    FacilityRecords *m_adjustments;
    FacilityForms *m_forms;
    EmptyState *m_empty;
    QAbstractButton *m_firstUse;
    MonthGrid *m_sheet;
};

} // namespace sxsh
