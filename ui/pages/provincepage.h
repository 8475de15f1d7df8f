// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/adoptersavings.h"
#include "ui/pages/page.h"

#include <QtCore/QHash>

class QLabel;
class QScrollArea;
class QTabWidget;

namespace sxsh {

class AdopterTable;
class ChartView;
class Panel;
class SavingGroupTable;

/// What the province's facilities that apply save: the three readings of the target, each facility
/// over the band, how many save how much, and the facilities, districts, sectors, sizes and
/// resources behind it.
class ProvincePage final : public Page
{
    Q_OBJECT

public:
    explicit ProvincePage(Workspace &workspace);

    TablePanel *mainTable() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void reload() override;
    void follow(const ChangeSet &set) override;
    void widthChanged() override;

private:
    void buildReadings();
    void buildCharts();
    void buildTables();
    void showReadings(const AdopterSavings &found);
    void showCharts(const AdopterSavings &found);
    /// Adds up by resource only where that is seen: it takes the longest.
    void showResources();
    void openFacility(QUuid facility);

    std::vector<QLabel *> m_figures;
    std::vector<QLabel *> m_words;
    QWidget *m_readings;
    QWidget *m_charts;
    Panel *m_bandPanel;
    ChartView *m_band;
    QScrollArea *m_bandScroll;
    ChartView *m_distribution;
    QTabWidget *m_tabs;
    AdopterTable *m_adopters;
    SavingGroupTable *m_units;
    SavingGroupTable *m_sectors;
    SavingGroupTable *m_sizes;
    SavingGroupTable *m_resources;
    int m_year = 0;
    bool m_areResourcesStale = true;
    QHash<QUuid, QUuid> m_baselines; ///< that savings rest on, by facility
    std::vector<QUuid> m_bandRows;   ///< the facilities of the band chart, from above
};

} // namespace sxsh
