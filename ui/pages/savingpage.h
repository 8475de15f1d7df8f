// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/savingstory.h"
#include "ui/pages/page.h"

#include <QtCore/QTimer>

class QAbstractButton;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace sxsh {

class BaselineLock;
class CertaintyPanel;
class ChartLegend;
class ChartView;
class EmptyState;
class ExpectedPanel;
class FacilityChooser;
class FacilityForms;
class FacilityRecords;
class LinePanel;
class Panel;
class RecordForm;
class SavingPanel;
class StoryAmounts;
class TextGrid;
class WhatIfPanel;

/// The saving of one facility against one of its base periods, told from top to bottom: what was
/// used and made, how that is compared and adjusted, what was saved, and how sure that is.
class SavingPage final : public Page
{
    Q_OBJECT

public:
    explicit SavingPage(Workspace &workspace);

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
    void widthChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildUsed();
    void buildComparison();
    void buildSaved();
    void buildRest();
    void arrange();

    void showFacility(QUuid facility);
    void chooseYear();
    void showChoices();
    void showStory();
    void showGrounds();
    void showLists();
    /// Begins the base period of the year, as the one that is shown but for its months.
    void startBaseline();
    void startAdjustment();
    const Baseline *baseline() const;

    Ref<Facility> m_facility{};
    Ref<Baseline> m_baseline{};
    int m_year = 0;
    QTimer m_later; ///< the story follows an edit once its field has been painted
    SavingStory m_story{};
    SavingResult m_result{};
    int m_columns = 0;

    FacilityChooser *m_chooser;
    QComboBox *m_baselines;
    QComboBox *m_years;
    EmptyState *m_empty;
    QAbstractButton *m_begin;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    Panel *m_used;
    StoryAmounts *m_amounts;
    Panel *m_groundsPanel;
    ChartView *m_grounds;
    ChartLegend *m_legend;
    Panel *m_comparison;
    QLabel *m_comparisonWords;
    BaselineLock *m_lock;
    RecordForm *m_method;
    FacilityRecords *m_adjustments;
    SavingPanel *m_saved;
    TextGrid *m_savedFigures;
    ExpectedPanel *m_expected;
    CertaintyPanel *m_certainty;
    WhatIfPanel *m_whatIf;
    LinePanel *m_line;
    QWidget *m_beside; ///< what stands beside how sure it is
    FacilityRecords *m_history;
    Panel *m_notes;
    TextGrid *m_factors;
    QLabel *m_noteWords;
    FacilityForms *m_forms;
};

} // namespace sxsh
