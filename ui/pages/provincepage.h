// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/adoptersavings.h"
#include "ui/pages/page.h"

#include <QtCore/QHash>

class QComboBox;
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
    /// A tab with the savings of groups; without a grouping, of resources.
    struct GroupTab {
        SavingGroupTable *table = nullptr;
        std::optional<Grouping> grouping{};
        bool isStale = true;
    };

    void buildReadings();
    void buildCharts();
    void buildTables();
    void addGroups(const QString &name, const QString &groupTitle, const QString &tab,
                   std::optional<Grouping> grouping);
    void showReadings(const AdopterSavings &found);
    void showCharts(const AdopterSavings &found);
    /// Fills the tab that is seen: each group is added up only then.
    void showGroups();
    /// Lets the groups of units be counted on other boundaries than those of the day.
    void addBoundaries(TablePanel &units);
    BoundaryChoice boundaries() const;
    void openFacility(QUuid facility);
    void openSaving(QUuid facility, QUuid baseline);

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
    std::vector<GroupTab> m_groups;
    QComboBox *m_boundaries = nullptr;
    int m_year = 0;
    QHash<QUuid, QUuid> m_baselines; ///< that savings rest on, by facility
    std::vector<QUuid> m_bandRows;   ///< the facilities of the band chart, from above
};

} // namespace sxsh
